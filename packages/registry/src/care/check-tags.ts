import { groupBy } from "@mlops-actions/contracts/group-by";
import { foldTagLog, listModelNames, orderEvents, type TagEvent } from "../tags/fold-tag-log.ts";
import { parseTag } from "../tags/tag-grammar.ts";
import type { FoundTag } from "../tags/tag-pages.ts";
import type { Finding } from "./finding.ts";

/** What is wrong with tags that are the registry's, or were meant to be. */
export const checkTags = (tags: readonly FoundTag[]): Finding[] => {
  const log = tags.flatMap(({ event }) => event ?? []);
  return [
    ...tags.flatMap(checkForm),
    ...listModelNames(log).flatMap((model) => [
      ...checkOrder(log.filter((event) => event.model === model)),
      ...checkCommits(model, log),
    ]),
  ];
};

/** `flights@1.2.0`, `flights@v1.2`, `flights#prod stage`: no tag of ours, but surely meant as one. */
const almost = /^[^@#]+(@v?\d|@latest$|#[A-Za-z])/;

const checkForm = ({ name, kind, objectName, targetKind }: FoundTag): Finding[] => {
  if (!parseTag(name))
    return almost.test(name)
      ? [
          {
            level: "warning",
            code: "tag-grammar",
            subject: name,
            message: "It looks like a tag of the registry, but is none: neither mlops nor gto reads it.",
            fix: `Versions are name@v1.2.3, stages name#stage#N, letters, digits, - _ / in names. Make it anew: git tag -a NAME '${name}^{}', then git push --delete origin '${name}'.`,
          },
        ]
      : [];
  if (kind !== "Tag")
    return [
      {
        level: "error",
        code: "tag-not-annotated",
        subject: name,
        message:
          "It is a lightweight tag, which says neither who nor when nor why: mlops and gto do not see it.",
        fix: `Annotate it: git tag -a -f -m 'why' '${name}' '${name}^{}' && git push --force origin 'refs/tags/${name}'. A release published with a tag that is not there makes such tags.`,
      },
    ];
  if (objectName !== name)
    return [
      {
        level: "error",
        code: "tag-other-name",
        subject: name,
        message: `Its object carries the name ${objectName}: it was copied or renamed, and readers leave it out.`,
        fix: `Make it anew under its own name: git tag -a -f -m 'why' '${name}' '${name}^{}' && git push --force origin 'refs/tags/${name}'.`,
      },
    ];
  if (targetKind !== "Commit")
    return [
      {
        level: "error",
        code: "tag-not-on-commit",
        subject: name,
        message: `It stands on a ${targetKind?.toLowerCase() ?? "thing that is gone"}, not on a commit: gto and mlops leave it out.`,
        fix: `Make it anew on the commit: git tag -a -f -m 'why' '${name}' '${name}^{commit}' && git push --force origin 'refs/tags/${name}'.`,
      },
    ];
  return [];
};

const secondOf = ({ at }: TagEvent) => Math.floor(Date.parse(at) / 1000);

/** GTO orders by the tagger's date in seconds. */
const checkOrder = (log: readonly TagEvent[]): Finding[] => {
  const events = orderEvents(log);
  const findings: Finding[] = [];
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (before && secondOf(before) === secondOf(event))
      findings.push({
        level: "warning",
        code: "tag-same-second",
        subject: event.tag,
        message: `It has the date of ${before.tag}, to the second: gto may tell the two in either order${(before.counter ?? 0) === (event.counter ?? 0) ? "" : ", mlops goes by their numbers"}.`,
        fix: "Where the order matters, give the stage once more: npx mlops promote writes a later tag.",
      });
  }
  // Numbers count within a stage. The tag that takes a stage from the version before is dated back on purpose.
  const given = log.filter((event) => event.kind === "assigned" && event.counter !== null);
  for (const same of groupBy(given, (event) => "stage" in event && event.stage).values()) {
    const byCounter = same.sort((a, b) => a.counter! - b.counter!);
    for (const [index, event] of byCounter.entries()) {
      const before = byCounter[index - 1];
      if (before && secondOf(before) > secondOf(event))
        findings.push({
          level: "warning",
          code: "tag-date-order",
          subject: event.tag,
          message: `It is dated ${event.at}, before ${before.tag} (${before.at}), although its number is greater: dates count, numbers do not.`,
          fix: "A clock was wrong, or the tag was made by hand. If the wrong version holds the stage, promote the right one.",
        });
    }
  }
  return findings;
};

const checkCommits = (model: string, log: readonly TagEvent[]): Finding[] =>
  [...groupBy(foldTagLog(model, log).versions, ({ commit }) => commit)].flatMap(
    ([commit, versions]): Finding[] =>
      versions.length < 2
        ? []
        : [
            {
              level: "error",
              code: "commit-with-two-versions",
              subject: versions.map(({ tag }) => tag).join(", "),
              message: `They stand on one commit (${commit.slice(0, 7)}): stages of that commit speak of one of them only, and gto show refuses the whole repository.`,
              fix: "Withdraw one (npx mlops yank) and register it again: register-model puts a second version of a commit on an empty child of it.",
            },
          ],
  );

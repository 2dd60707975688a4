import type { ModelState } from "../tags/fold-tag-log.ts";
import type { Finding } from "./finding.ts";
import type { Leftover } from "./reconcile.ts";

/** Stages that a withdrawn version still has in the tags' words. */
export const checkStages = (states: readonly ModelState[]): Finding[] =>
  states.flatMap(({ model, stranded, stages, versions }) =>
    stranded.map(({ stage, version, tag }): Finding => {
      const now = stages[stage];
      const collected = versions.find((each) => each.version === version)?.collected;
      return {
        level: now ? "note" : "warning",
        code: "stage-of-withdrawn",
        subject: tag,
        message: `It gives ${stage} to ${version}, which was ${collected ? "collected" : "withdrawn"}: ${now ? `${now} holds the stage` : "nobody holds the stage"}.`,
        fix: now
          ? "Nothing."
          : `Give it to a version: npx mlops promote ${model}@latest ${stage} --reason "…".`,
      };
    }),
  );

/** What reconcile would do, as findings. Tags without a release are told by the check of releases. */
export const checkLeftovers = (leftovers: readonly Leftover[]): Finding[] =>
  leftovers.flatMap(({ kind, what, why }): Finding[] => {
    if (kind === "unused" || kind === "close") return [];
    const codes = {
      publish: "version-unfinished",
      settle: "stage-unsettled",
      reap: "draft-left",
      waiting: "draft-under-way",
    };
    return [
      {
        level: kind === "waiting" ? "note" : "warning",
        code: codes[kind],
        subject: what,
        message: `${why[0]!.toUpperCase()}${why.slice(1)}.`,
        fix: kind === "waiting" ? "Nothing yet." : "npx mlops registry reconcile --apply.",
      },
    ];
  });

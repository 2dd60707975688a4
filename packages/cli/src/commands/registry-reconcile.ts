import { countOf } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { findActor } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; apply?: boolean; actor?: string };

export const defineRegistryReconcileCommand = (): Command =>
  addRepositoryOptions(
    new Command("reconcile")
      .summary("finish what crashed runs left")
      .description(
        "Publishes versions whose run died between tag and release, closes those of which nothing is left for a day (a tag says so; the number stays unused), takes stages from versions that lost them, and removes drafts that nobody touched for a day. Shows what it would do; does it with --apply.",
      )
      .argument("[model]", "only this model")
      .option("--apply", "do it")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText(
      "after",
      "\nDrafts are seen with a token that may write (contents: write).\nExit codes: 0 shown or done; 2 could not be done.",
    )
    .action(async (model: string | undefined, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { findLeftovers, mend } = await import("@mlops-actions/registry/care/reconcile");
        const now = () => new Date();
        const found = await findLeftovers(github, { ...(model !== undefined && { model }), now });
        const request = {
          actor: findActor(options.actor),
          runUrl: null,
          now,
          log: { info: printNote, warn: printNote },
        };
        const rows = [];
        for (const leftover of found) {
          const { kind, what, why } = leftover;
          rows.push({
            model: leftover.model,
            kind,
            what,
            why,
            done: options.apply ? await mend(github, leftover, request) : false,
          });
        }
        if (options.json) return printJson(rows);
        if (rows.length === 0) return print("No run left anything undone.");
        const words = {
          publish: ["to publish", "published"],
          close: ["to close", "closed"],
          settle: ["to settle", "settled"],
          reap: ["to remove", "removed"],
          unused: ["nothing to do", ""],
          waiting: ["wait", ""],
        } as const;
        printTable(
          ["", "what", "why"],
          rows.map(({ kind, what, why, done }) => [
            done ? paint("green", words[kind][1]) : words[kind][0],
            paint("bold", oneLine(what)),
            oneLine(why),
          ]),
        );
        const open = rows.filter(({ kind, done }) => !done && !["unused", "waiting"].includes(kind)).length;
        if (open > 0 && !options.apply)
          printNote(`\nNothing was changed. ${countOf(open, "thing")} would be done with --apply.`);
      } finally {
        await close();
      }
    });

import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference, readTime } from "../registry-words.ts";
import { printJson } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; asOf?: string };

export const defineShowCommand = (): Command =>
  addRepositoryOptions(
    new Command("show")
      .summary("one version: what it is, how good, from what")
      .description("Shows a version's model card. A name alone means its latest version.")
      .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
      .option("--as-of <time>", "as the tags stood then: which model served as name#production")
      .option("--json", "print the version and its whole manifest as JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 shown; 2 no such version, or could not be done.")
    .action(async (reference: string, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { requireVersion } = await import("@mlops-actions/registry/read/resolve");
        const version = await requireVersion(github, asReference(reference), {
          asOf: readTime(options.asOf),
        });
        if (options.json) return printJson(version);
        const { printCard } = await import("../print-card.ts");
        printCard(version);
      } finally {
        await close();
      }
    });

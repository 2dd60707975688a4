import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference } from "../registry-words.ts";
import { paint, print, printJson, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; markdown?: boolean };

export const defineCompareCommand = (): Command =>
  addRepositoryOptions(
    new Command("compare")
      .summary("what differs between two versions")
      .description(
        "Compares metrics with their intervals, parameters, packages, data, files, size, gate and code of two versions.",
      )
      .argument("<a>", "name, name@v1.2.0, name#stage or name@latest")
      .argument("<b>", "the other; an empty name (@v1.3.0, #staging) means a's model")
      .option("--json", "print JSON")
      .option("--markdown", "print Markdown, for a comment or an issue"),
  )
    .addHelpText(
      "after",
      "\nA paired change was measured by the gate on the same rows; the other change is the difference of two values.\nExit codes: 0 compared; 2 no such version, or could not be done.",
    )
    .action(async (a: string, b: string, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { readComparison } = await import("@mlops-actions/registry/search/read-comparison");
        const first = asReference(a);
        const second = /^[@#]/.test(b) ? `${first.split(/[@#]/)[0]}${b}` : asReference(b);
        const comparison = await readComparison(github, first, second);
        if (options.json) return printJson(comparison);
        const { describeComparison, renderComparison } = await import("../render-comparison.ts");
        if (options.markdown) return print(renderComparison(comparison));
        const { title, sections, notes } = describeComparison(comparison);
        print(paint("bold", title));
        for (const { heading, header, rows } of sections) {
          print(`\n${paint("bold", heading)}`);
          printTable(header, rows);
        }
        if (notes.length > 0) print();
        for (const note of notes) print(paint("dim", note));
      } finally {
        await close();
      }
    });

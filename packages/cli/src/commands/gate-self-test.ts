import { Command, InvalidArgumentError } from "commander";
import type { SelfTestRequest } from "../self-test-files.ts";
import { printJson } from "../terminal.ts";

type Options = SelfTestRequest & { json?: boolean };

const whole = (least: number) => (text: string) => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
};

export const defineGateSelfTestCommand = (): Command =>
  new Command("self-test")
    .summary("how often would this policy be wrong on data like these?")
    .description(
      "Simulates comparisons from your own labels and predictions: of two models that are equally good by construction, and of challengers that were harmed on purpose. Tells how often the policy stops each: its false-alarm rate and its detection rates.",
    )
    .requiredOption("--policy <file>", "a gate policy, or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml")
    .option("--labels <file>", "as for mlops gate")
    .requiredOption("--challenger <file>", "predictions of a real model")
    .option("--champion <file>", "of another one: then chance is as large as between your own two models")
    .option("--runs <number>", "simulated comparisons of each kind", whole(10), 100)
    .option("--resamples <number>", "of each, instead of the policy's", whole(200), 400)
    .option("--seed <number>", "the same seed gives the same numbers", whole(0), 1)
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      "\nExit codes: 0 simulated, whatever the rates are; 2 could not be done (files, policy, data).",
    )
    .action(async (options: Options) => {
      const { selfTestFiles } = await import("../self-test-files.ts");
      const result = await selfTestFiles(options);
      if (options.json) return printJson(result);
      const { printSelfTest } = await import("../print-self-test.ts");
      printSelfTest(result);
    });

import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference } from "../registry-words.ts";
import { paint, print, printJson } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; quick?: boolean; publicKey?: string };

export const defineVerifyCommand = (): Command =>
  addRepositoryOptions(
    new Command("verify")
      .summary("check a version again from the bytes")
      .description(
        "Checks that tag, manifest, files, verdict, bill of materials, signature and stages of a version agree, and scans its files again. Every byte is read and none is stored.",
      )
      .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
      .option(
        "--quick",
        "believe the digests that GitHub tells of its assets; files are neither read nor scanned",
      )
      .option("--public-key <file>", "PEM of the key that must have signed the model")
      .option("--json", "print the checks as JSON"),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 everything agrees; 1 something does not; 2 no such version, or could not be done.",
    )
    .action(async (reference: string, options: Options) => {
      const publicKey = options.publicKey ? await readKey(options.publicKey) : undefined;
      const { github, close } = await connectRepository(options);
      try {
        const { checkVersion } = await import("@mlops-actions/registry/proof/collect-version");
        const { showProgress } = await import("../show-progress.ts");
        const progress = showProgress(reference);
        const verification = await checkVersion(github, asReference(reference), {
          quick: options.quick ?? false,
          ...(publicKey !== undefined && { publicKey }),
          onProgress: progress.update,
        }).finally(progress.end);
        if (!verification.ok) process.exitCode = 1;
        if (options.json) return printJson(verification);
        await printVerification(verification);
      } finally {
        await close();
      }
    });

type Verification = Awaited<
  ReturnType<typeof import("@mlops-actions/registry/proof/collect-version")["checkVersion"]>
>;

const printVerification = async ({ tag, ok, checks }: Verification): Promise<void> => {
  const { oneLine } = await import("@mlops-actions/contracts/one-line");
  const marks = { ok: paint("green", "✓"), failed: paint("red", "✗"), skipped: paint("dim", "–") };
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { name, outcome, detail } of checks)
    print(`${marks[outcome]} ${name.padEnd(width)}  ${oneLine(detail)}`);
  print(ok ? `${tag} is what was registered.` : `${tag} is not to be trusted.`);
};

const readKey = async (path: string): Promise<string> => {
  const { readFile } = await import("node:fs/promises");
  const { UserError } = await import("@mlops-actions/contracts/user-error");
  return readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`The public key ${path} cannot be read (${cause.code}).`, { cause });
  });
};

import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";

/** The program of a `run:` step. */
export type ScriptCommand = { file: string; args: string[] };

type Shell = { program: string; args: string[]; extension: string; wrap?: (script: string) => string };

const powerShell = (program: string): Shell => ({
  program,
  args: ["-command", ". '{0}'"],
  extension: ".ps1",
  wrap: (script) =>
    `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
});

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const shells: Record<string, Shell> = {
  bash: { program: "bash", args: ["--noprofile", "--norc", "-e", "-o", "pipefail", "{0}"], extension: ".sh" },
  sh: { program: "sh", args: ["-e", "{0}"], extension: ".sh" },
  python: { program: "python", args: ["{0}"], extension: ".py" },
  pwsh: powerShell("pwsh"),
  powershell: powerShell("powershell"),
};

/** The shell where none is named: bash without pipefail, else sh; on Windows PowerShell. */
const defaultShell = (find: (name: string) => boolean): Shell => {
  if (process.platform === "win32") return shells[find("pwsh") ? "pwsh" : "powershell"]!;
  return find("bash") ? { program: "bash", args: ["-e", "{0}"], extension: ".sh" } : shells.sh!;
};

/**
 * Writes a step's script to a file and says how to run it.
 * @param shell a known name, or a command with {0} where the file goes
 * @throws UserError where the shell is not on this machine
 */
export const prepareScript = (options: {
  script: string;
  shell: string | undefined;
  directory: string;
  path: string;
}): ScriptCommand => {
  const find = (name: string) => findProgram(name, options.path) !== undefined;
  const shell = options.shell === undefined ? defaultShell(find) : readShell(options.shell);
  // Many systems have python3 alone; setup-python puts a python on PATH, as it does on GitHub.
  const program = shell.program === "python" && !find("python") ? "python3" : shell.program;
  if (!find(program) && !existsSync(program))
    throw new UserError(`shell: ${options.shell ?? program} is not on this machine.`, {
      fix: `Install ${program}, or name another shell. Known: ${Object.keys(shells).join(", ")}, or a command with {0}.`,
    });
  const file = join(options.directory, `${randomUUID()}${shell.extension}`);
  writeFileSync(file, `${shell.wrap ? shell.wrap(options.script) : options.script}\n`);
  return {
    file: findProgram(program, options.path) ?? program,
    args: shell.args.map((arg) => arg.replace("{0}", file)),
  };
};

const readShell = (text: string): Shell => {
  const known = shells[text];
  if (known) return known;
  const [program = "", ...args] = text.split(/\s+/).filter(Boolean);
  if (args.some((arg) => arg.includes("{0}"))) {
    const extension = shells[program]?.extension ?? "";
    return { program, args, extension };
  }
  throw new UserError(`shell: "${text}" is not known.`, {
    fix: `Known: ${Object.keys(shells).join(", ")}, or a command with {0} where the script's file goes.`,
  });
};

/** A program on a PATH, as execvp would find it. */
export const findProgram = (name: string, path: string): string | undefined => {
  const suffixes = process.platform === "win32" ? ["", ".exe", ".cmd", ".bat"] : [""];
  for (const folder of path.split(delimiter))
    for (const suffix of suffixes) {
      const file = join(folder, name + suffix);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  return undefined;
};

export type Exit = { exitCode: number | null; signal: string | null };

/** What a command's end means, in words; undefined where it ended well. */
export const describeExit = ({ exitCode, signal }: Exit): string | undefined =>
  exitCode === 0
    ? undefined
    : exitCode === null
      ? `was ended by ${signal}`
      : `failed with exit code ${exitCode}`;

/** What to look at first. 128 + n is how a shell tells that its child was ended by signal n. */
export const hintAtExit = ({ exitCode, signal }: Exit): string | undefined => {
  if (exitCode === 137 || signal === "SIGKILL")
    return "It was killed (SIGKILL), most often because the machine ran out of memory: use less data at a time, or a larger runner.";
  if (exitCode === 139 || signal === "SIGSEGV")
    return "It crashed in native code (SIGSEGV): look at the versions of the packages with compiled parts.";
  if (exitCode === 127)
    return "The shell did not find the program: is it installed, and is setup-env run before this step?";
  if (exitCode === 126)
    return "The program is there but may not be executed: chmod +x it, or call it by its interpreter.";
  return undefined;
};

import { isUserError } from "@mlops-actions/contracts/user-error";

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
export const describeFailure = (error: unknown): string => {
  if (isUserError(error))
    return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
  const causes: string[] = [];
  for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
    causes.push(next.stack ?? `${next.name}: ${next.message}`);
  return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};

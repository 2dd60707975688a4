import * as fs from "node:fs";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Node's own globbing, which Node 20 does not have yet: the actions and npm's scripts run on 24, a laptop may not. */
export const globFiles = (patterns: string | readonly string[], directory: string): string[] => {
  if (typeof fs.globSync === "function") return fs.globSync(patterns, { cwd: directory });
  throw new UserError(`Node ${process.versions.node} cannot expand ${[patterns].flat().join(", ")}.`, {
    fix: "Use Node 22 or newer, or name the files one by one. In a clone of mlops-actions, npx brings Node 24 along.",
  });
};

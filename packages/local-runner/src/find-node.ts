import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";

/** The Node that actions are written for: `using: node24`. */
const wanted = 24;

/** Our own Node where it is new enough, else the one installed beside us. @throws UserError where there is neither */
export const findNode = (actionsRoot: string): string => {
  if (Number(process.versions.node.split(".")[0]) >= wanted) return process.execPath;
  const name = process.platform === "win32" ? "node.exe" : "node";
  for (const candidate of [join(actionsRoot, "node_modules", ".bin", name), name])
    if (candidate === name || existsSync(candidate))
      try {
        const version = execFileSync(candidate, ["-p", "process.versions.node"], { encoding: "utf8" });
        if (Number(version.split(".")[0]) >= wanted) return candidate;
      } catch {
        // Not there, or not for this machine.
      }
  throw new UserError(`Actions run on Node ${wanted}; this is Node ${process.versions.node}.`, {
    fix: `Install Node ${wanted}, or run npm install in ${actionsRoot}, which brings one.`,
  });
};

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";

/** The folder that holds actions and dist: this bundle lies in its dist, this source deep in its packages. */
export const findRoot = (): string => {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "actions", "setup-env", "action.yml"))) return folder;
  throw new UserError("The actions are not beside this command.", {
    fix: "Run it from a clone of mlops-actions, or from its npm package.",
  });
};

import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type ClassCounts, countClasses, prepareConfusion } from "./confusion-metrics.ts";
import { higher, type Setting } from "./table.ts";

/** A measure of one class of many, against all others: `recall@class=oak`. */
export const ofClass = (measure: (counts: ClassCounts) => number): Setting => ({
  example: "0",
  allowed: "the name of a class",
  make: (name) =>
    name === ""
      ? undefined
      : higher((prediction) => {
          const classes = prediction.classes ?? prediction.scores.map((_, index) => String(index));
          const index = classes.indexOf(name);
          if (index >= 0)
            return prepareConfusion((counts) => measure(countClasses(counts)[index]!))(prediction);
          const near = suggest(name, classes);
          throw new UserError(`The predictions have no class "${name}" (they have: ${classes.join(", ")}).`, {
            fix: near ? `Did you mean "${near}"?` : "Name one of them in the policy.",
          });
        }),
});

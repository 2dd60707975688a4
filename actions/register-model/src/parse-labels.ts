import { type Labels, labelsShape } from "@mlops-actions/contracts/labels";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Lines of `key=value`; what comes after the first = is the value. @throws UserError */
export const parseLabels = (lines: readonly string[]): Labels => {
  const labels = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf("=");
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    // Object.hasOwn: zod passes over a key such as __proto__ in silence.
    if (at < 1 || !Object.hasOwn(labelsShape.safeParse({ [key]: value }).data ?? {}, key))
      throw new UserError(`Input "labels" has the line "${line}", which is no label.`, {
        fix: "Write key=value on each line, such as team=fraud; keys are letters, digits and . _ - / between them.",
      });
    if (labels.has(key))
      throw new UserError(`Input "labels" has "${key}" twice.`, {
        fix: "A label has one value: leave one out.",
      });
    labels.set(key, value);
  }
  return Object.fromEntries(labels);
};

import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { UserError } from "@mlops-actions/contracts/user-error";
import { findMetric, guessDirection, metricNames, suggestMetric } from "../metrics/metrics.ts";

/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
export const checkPolicy = (policy: GatePolicy, path: string): void => {
  policy.rules.forEach((rule, index) => {
    const place = `${path}: rules[${index}]`;
    if (policy.task === "summary") {
      if (rule.kind === "non_inferiority" || rule.kind === "slice_guard")
        throw new UserError(
          `${place} (${rule.id}) is ${rule.kind}, and a metrics file has no rows to compare.`,
          {
            fix: "Use kind: change or bound, or give predictions and another task.",
          },
        );
      if (rule.kind === "bound" && rule.on !== "point")
        throw new UserError(`${place} (${rule.id}) is on ${rule.on}, and a metrics file has no intervals.`, {
          fix: "Use on: point.",
        });
      if (rule.kind === "change" && (rule.higher_is_better ?? guessDirection(rule.metric)) === undefined)
        throw new UserError(
          `${place} (${rule.id}): the name "${rule.metric}" does not say which way is better.`,
          {
            fix: "Add higher_is_better: true or false.",
          },
        );
      return;
    }
    if (findMetric(policy.task, rule.metric)) return;
    const near = suggestMetric(policy.task, rule.metric);
    throw new UserError(`${place}.metric: "${rule.metric}" is not a metric of the task ${policy.task}.`, {
      fix: `${near ? `Did you mean "${near}"? ` : ""}There are: ${metricNames(policy.task).join(", ")}.`,
    });
  });
};

import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { describeUnknownMetric, findMetric, guessDirection, type Task } from "../metrics/metrics.ts";
import { findEce } from "./judge-calibration.ts";

type Complaint = { message: string; fix: string };

/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
export const checkPolicy = (policy: GatePolicy, path: string): void => {
  policy.rules.forEach((rule, index) => {
    const { task } = policy;
    const complaint = task === "summary" ? complainOfSummary(rule) : complainOfRule(rule, task, policy);
    if (complaint)
      throw new UserError(`${path}: rules[${index}] (${rule.id}): ${complaint.message}`, {
        fix: complaint.fix,
      });
  });
};

const complainOfSummary = (rule: GateRule): Complaint | undefined => {
  if (rule.kind !== "change" && rule.kind !== "bound" && rule.kind !== "budget")
    return {
      message: `kind: ${rule.kind} compares rows, and a metrics file has no rows.`,
      fix: "Use kind: change, bound or budget, or give predictions and another task.",
    };
  if (rule.kind === "bound" && rule.on !== "point")
    return { message: `on: ${rule.on}, and a metrics file has no intervals.`, fix: "Use on: point." };
  if (rule.kind === "change" && (rule.higher_is_better ?? guessDirection(rule.metric)) === undefined)
    return {
      message: `the name "${rule.metric}" does not say which way is better.`,
      fix: "Add higher_is_better: true or false.",
    };
  return undefined;
};

const complainOfRule = (rule: GateRule, task: Task, { data }: GatePolicy): Complaint | undefined => {
  if (rule.kind === "budget") return undefined;
  if (rule.kind === "flips")
    return findMetric(task, "accuracy")
      ? undefined
      : {
          message: `a prediction of the task ${task} is not right or wrong, so it cannot flip.`,
          fix: "Use non_inferiority of an error instead.",
        };
  if (!findMetric(task, rule.metric)) return describeUnknownMetric(task, rule.metric);
  if (rule.kind === "calibration" && rule.ece_max !== undefined && !findEce(task, rule.bins))
    return {
      message: `the task ${task} has no probabilities, so no calibration error.`,
      fix: "Take ece_max out.",
    };
  if (rule.kind === "fairness_gap" && data?.slices) {
    const names = data.slices.map((slice) => (typeof slice === "string" ? slice : slice.name));
    if (names.includes(rule.across)) return undefined;
    const near = suggest(rule.across, names);
    return {
      message: `across: "${rule.across}" is not one of data.slices (${names.join(", ")}).`,
      fix: near ? `Did you mean "${near}"?` : "Add it there.",
    };
  }
  return undefined;
};

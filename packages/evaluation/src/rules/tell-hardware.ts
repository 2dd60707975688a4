import type { Hardware } from "@mlops-actions/contracts/run";
import type { RunNumbers } from "./judge-budget.ts";

/**
 * In words that are equal for machines of equal speed, as far as anybody can tell; undefined where the processor is
 * not known. The runner's image is not among them: it changes every week, and the machine does not.
 */
const describe = (hardware: Hardware | undefined): string | undefined =>
  hardware?.cpu
    ? `${hardware.cpu}, ${hardware.cores} cores, ${hardware.memory_gib} GiB, ${hardware.os} ${hardware.arch}`
    : undefined;

/** What two runs were measured on, for budgets with `hardware: same`. */
export const tellHardware = (
  ours: Hardware | undefined,
  theirs: Hardware | undefined,
): NonNullable<RunNumbers["hardware"]> => {
  const [challenger, champion] = [describe(ours), describe(theirs)];
  return { ...(challenger && { challenger }), ...(champion && { champion }) };
};

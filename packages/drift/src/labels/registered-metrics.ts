import type { RegisteredMetric } from "@mlops-actions/contracts/label-study";
import type { Profile } from "@mlops-actions/contracts/profile";

/** What metrics were on the data that the version's scores were calibrated with: known to its profile, without a registry. */
export const registeredOf = ({ prediction }: Profile): RegisteredMetric[] =>
  (prediction?.calibration?.metrics ?? []).map(({ metric, value }) => ({ metric, value }));

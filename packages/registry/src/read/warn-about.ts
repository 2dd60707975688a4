import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Decision } from "../tags/fold-tag-log.ts";
import type { RegisteredVersion } from "./resolve.ts";

/** What whoever takes a version has to know, one line each: it was withdrawn, its model was retired. */
export const warningsAbout = ({
  tag,
  model,
  withdrawn,
  deprecated,
}: Pick<RegisteredVersion, "tag" | "model" | "withdrawn" | "deprecated">): string[] => [
  ...(withdrawn ? [`${tag} was withdrawn ${describeDecision(withdrawn)}`] : []),
  ...(deprecated ? [`${model} was retired ${describeDecision(deprecated)}`] : []),
];

const describeDecision = ({ at, actor, reason }: Decision): string =>
  oneLine(`on ${at.slice(0, 10)}${actor ? ` by ${actor}` : ""}: ${reason}`);

import { suggest } from "@mlops-actions/contracts/suggest";

/** What a step's `uses:` stands for on this machine. */
export type Uses =
  | { kind: "local"; path: string }
  /** One of this project's own actions, taken from the checkout at hand whatever the ref. */
  | { kind: "project"; path: string }
  | { kind: "built-in"; name: BuiltIn }
  | { kind: "refused"; reason: string };

export const builtIns = [
  "checkout",
  "setup-python",
  "setup-node",
  "upload-artifact",
  "download-artifact",
] as const;
export type BuiltIn = (typeof builtIns)[number];

/** Whose actions and reusable workflows are mapped to the checkout at hand. */
export const projectRepository = "mlops-actions/mlops-actions";

/** What to write instead, for every refused `uses:`. */
export const supportedUses = `The local runner runs: run: steps; actions of this repository (./path); ${projectRepository}/actions/<name>@<ref>; ${builtIns
  .map((name) => `actions/${name}`)
  .join(", ")}.`;

/** Maps `uses:` of a step, or says why it cannot be run here. */
export const resolveUses = (uses: string): Uses => {
  if (/^\.[\\/]/.test(uses) || uses === ".") return { kind: "local", path: uses };
  if (uses.startsWith("docker://")) return { kind: "refused", reason: "there are no containers here" };
  const [target = "", ref] = uses.split("@");
  if (!ref) return { kind: "refused", reason: "it has no @ref" };
  const own = stripOwner(target);
  if (own !== undefined) return { kind: "project", path: own };
  const name = target.replace(/^actions\//i, "").toLowerCase();
  const builtIn = /^actions\//i.test(target) ? builtIns.find((known) => known === name) : undefined;
  if (builtIn) return { kind: "built-in", name: builtIn };
  const near = suggest(
    target,
    builtIns.map((known) => `actions/${known}`),
  );
  return {
    kind: "refused",
    reason: near ? `there is none; did you mean ${near}` : "actions of other repositories are not fetched",
  };
};

/** Maps `uses:` of a job: a workflow of this repository, or of this project's checkout. */
export const resolveWorkflowUses = (
  uses: string,
): { kind: "local" | "project"; path: string } | { kind: "refused"; reason: string } => {
  if (uses.startsWith("./")) return { kind: "local", path: uses.slice(2) };
  const [target = "", ref] = uses.split("@");
  const own = stripOwner(target);
  if (own !== undefined && ref) return { kind: "project", path: own };
  return { kind: "refused", reason: "workflows of other repositories are not fetched" };
};

const stripOwner = (target: string): string | undefined =>
  target.toLowerCase().startsWith(`${projectRepository}/`)
    ? target.slice(projectRepository.length + 1)
    : undefined;

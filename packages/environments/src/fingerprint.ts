import { digestOf } from "@mlops-actions/contracts/digest";
import type { Environment } from "@mlops-actions/contracts/environment";

export type Identity = Environment["identity"];

/** sha256 of the canonical JSON of an identity; the order in which distributions were found does not matter. */
export const sealIdentity = (identity: Identity): { identity: Identity; fingerprint: string } => {
  const distributions = [...identity.distributions].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  const sealed = { ...identity, distributions };
  return { identity: sealed, fingerprint: digestOf(sealed) };
};

/**
 * Variables that can move the last digits of a result. Only these are recorded: an environment is full of secrets, and
 * an allow-list cannot leak one that nobody thought of.
 */
const numericVariables = [
  "OMP_NUM_THREADS",
  "OMP_DYNAMIC",
  "OMP_PROC_BIND",
  "OPENBLAS_NUM_THREADS",
  "OPENBLAS_CORETYPE",
  "MKL_NUM_THREADS",
  "MKL_DYNAMIC",
  "MKL_CBWR",
  "BLIS_NUM_THREADS",
  "VECLIB_MAXIMUM_THREADS",
  "NUMEXPR_NUM_THREADS",
  "NPY_DISABLE_CPU_FEATURES",
  "NPY_ENABLE_CPU_FEATURES",
  "PYTHONHASHSEED",
  "CUDA_VISIBLE_DEVICES",
  "CUBLAS_WORKSPACE_CONFIG",
  "NVIDIA_TF32_OVERRIDE",
  "TF_DETERMINISTIC_OPS",
  "TF_CUDNN_DETERMINISTIC",
  "TF_ENABLE_ONEDNN_OPTS",
  "XLA_FLAGS",
] as const;

/** The numeric part of environment.json: allowed variables that are set, and the processor. */
export const collectNumeric = (
  env: Record<string, string | undefined>,
  machine: { cpu: string; cpus: number },
): Record<string, string> => ({
  cpu: machine.cpu,
  cpus: String(machine.cpus),
  ...Object.fromEntries(
    numericVariables.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name].slice(0, 200)]])),
  ),
});

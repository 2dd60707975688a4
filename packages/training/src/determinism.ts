/**
 * Variables that take avoidable randomness out of a run that has a seed. They do not seed any library: that stays the
 * script's own job. Variables that are set already are left alone.
 * - PYTHONHASHSEED: order of sets of strings. https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED
 * - CUBLAS_WORKSPACE_CONFIG: https://docs.nvidia.com/cuda/cublas/#results-reproducibility
 * - thread counts: a sum split over another number of threads rounds otherwise, so the number is fixed and recorded.
 */
export const determinismVariables = (
  seed: number,
  threads: number,
  present: Record<string, string | undefined>,
): Record<string, string> => {
  const wanted: Record<string, string> = {
    PYTHONHASHSEED: String(seed),
    CUBLAS_WORKSPACE_CONFIG: ":4096:8",
    OMP_NUM_THREADS: String(threads),
    OPENBLAS_NUM_THREADS: String(threads),
    MKL_NUM_THREADS: String(threads),
    OMP_DYNAMIC: "FALSE",
    MKL_DYNAMIC: "FALSE",
  };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => present[name] === undefined));
};

/** The largest seed that PYTHONHASHSEED and NumPy take. */
export const largestSeed = 2 ** 32 - 1;

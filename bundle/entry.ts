/**
 * The single entry of the bundle. Each name is loaded only when its stub asks for it, so that one build shares its
 * chunks between the six actions and the command line, and none pays for what another needs.
 */
const entries = {
  "setup-env": () => import("../actions/setup-env/src/main.ts"),
  train: () => import("../actions/train/src/main.ts"),
  "evaluate-gate": () => import("../actions/evaluate-gate/src/main.ts"),
  "register-model": () => import("../actions/register-model/src/main.ts"),
  "get-model": () => import("../actions/get-model/src/main.ts"),
  "post-review": () => import("../actions/post-review/src/main.ts"),
  deploy: () => import("../actions/deploy/src/main.ts"),
  "drift-check": () => import("../actions/drift-check/src/main.ts"),
  "resample-worker": () => import("../packages/evaluation/src/statistics/resample-worker.ts"),
  "drift-reader": () => import("../packages/drift/src/read/drift-reader.ts"),
  "move-artifacts": () => import("../packages/local-runner/src/built-ins/move-artifacts.ts"),
  mlops: () => import("../packages/cli/src/main.ts"),
} satisfies Record<string, () => Promise<{ main: () => Promise<void> }>>;

export const start = async (name: keyof typeof entries): Promise<void> => {
  const { main } = await entries[name]();
  await main();
};

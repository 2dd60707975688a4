import { z } from "zod";
import { deploymentContract } from "./deployment.ts";
import { driftContract } from "./drift.ts";
import { driftConfigShape } from "./drift-config.ts";
import { driftHistoryContract, driftWindowContract } from "./drift-history.ts";
import { environmentContract } from "./environment.ts";
import { gatePolicyShape } from "./gate-policy.ts";
import { manifestContract } from "./manifest.ts";
import { metricsContract } from "./metrics.ts";
import { profileContract } from "./profile.ts";
import { projectShape } from "./project.ts";
import { registrationContract } from "./registration.ts";
import { reviewContract } from "./review.ts";
import { runContract } from "./run.ts";
import { verdictContract } from "./verdict.ts";

const shapes = {
  mlops: { shape: projectShape, title: "mlops.yml" },
  "gate-policy": { shape: gatePolicyShape, title: "A gate policy in a file of its own" },
  "drift-config": { shape: driftConfigShape, title: "The configuration of mlops drift in a file of its own" },
  environment: { shape: environmentContract.shape, title: "environment.json" },
  run: { shape: runContract.shape, title: "run.json" },
  metrics: { shape: metricsContract.shape, title: "metrics.json" },
  verdict: { shape: verdictContract.shape, title: "verdict.json" },
  review: { shape: reviewContract.shape, title: "review.json" },
  manifest: { shape: manifestContract.shape, title: "manifest.json" },
  registration: { shape: registrationContract.shape, title: "registration.json" },
  deployment: { shape: deploymentContract.shape, title: "deployment.json" },
  profile: { shape: profileContract.shape, title: "profile.json" },
  drift: { shape: driftContract.shape, title: "drift.json" },
  "drift-history": { shape: driftHistoryContract.shape, title: "A file of the branch drift-history" },
  "drift-window": {
    shape: driftWindowContract.shape,
    title: "A file of windows/ on the branch drift-history",
  },
} satisfies Record<string, { shape: z.ZodType; title: string }>;

/** JSON Schema (draft 2020-12) of every contract, by file name without its ending. `input`: defaults may be left out. */
export const describeSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, { shape, title }]) => [
      name,
      { title, ...z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) },
    ]),
  );

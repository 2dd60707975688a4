import type { RateLimits } from "../http/rate-limits.ts";
import type { Route } from "../http/router.ts";
import { actionsArtifactRoutes } from "./actions-artifacts.ts";
import { actionsRunRoutes } from "./actions-runs.ts";
import { assetRoutes } from "./assets.ts";
import { attestationRoutes } from "./attestations.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoute, commitRoutes } from "./commits.ts";
import { contentRoutes } from "./contents.ts";
import { deploymentRoutes } from "./deployments.ts";
import { dispatchRoutes } from "./dispatches.ts";
import { environmentRoutes } from "./environments.ts";
import { forkRoutes } from "./forks.ts";
import { gitObjectRoutes } from "./git-objects.ts";
import { gitRefRoutes } from "./git-refs.ts";
import { graphqlRoutes } from "./graphql.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { pullRoutes } from "./pulls.ts";
import { releaseRoutes } from "./releases.ts";
import { repositoryRoutes } from "./repositories.ts";
import { rulesetRoutes } from "./rulesets.ts";
import { statusRoutes } from "./statuses.ts";
import { userRoutes } from "./users.ts";

/** Every operation served, in the order it is looked for: what is fixed before what takes anything. */
export const apiRoutes = (limits: RateLimits): Route[] => [
  ...assetRoutes,
  ...releaseRoutes,
  ...gitRefRoutes,
  ...gitObjectRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  commitRoute,
  ...pullRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...dispatchRoutes,
  ...actionsRunRoutes,
  ...actionsArtifactRoutes,
  ...attestationRoutes,
  ...rulesetRoutes,
  ...forkRoutes,
  ...repositoryRoutes,
  ...userRoutes(limits),
  ...graphqlRoutes,
];

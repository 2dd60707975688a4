import { UserError } from "@mlops-actions/contracts/user-error";
import type { WorkflowResult } from "@mlops-actions/local-runner/results";
import { readHistory } from "@mlops-actions/registry/read/history";
import { expectOutcome } from "./expect-outcome.ts";
import { readComment, readDeployments, readDriftIssue, readReleases } from "./facts.ts";
import type { Scene } from "./scene.ts";
import * as story from "./story.ts";

/** How the demo speaks: chapters, and what came of each. */
export type Teller = {
  chapter: (title: string) => void;
  fact: (text: string) => void;
};

/**
 * Plays the whole story, chapter by chapter, and checks every turn of it.
 * @throws UserError where the story did not come true.
 */
export const playStory = async (scene: Scene, teller: Teller): Promise<WorkflowResult[]> => {
  const all: WorkflowResult[] = [];
  const keep = (results: WorkflowResult[]) => {
    all.push(...results);
    return results;
  };
  const ada = await scene.as("ada");

  teller.chapter("Ada pushes the first model to main");
  expectOutcome(keep(await story.pushFirstVersion(scene)), "ml", "success");
  await tellReleases(scene, teller, "flights@v0.1.0");

  teller.chapter("She promotes it to production");
  const first = { reason: "The first model, better than guessing" };
  expectOutcome(keep(await story.dispatch(scene, "ada", "promote.yml", first)), "promote", "success");
  await tellLive(scene, teller, "flights@v0.1.0");

  teller.chapter("Ben proposes a better model, and another that looks better");
  const better = await story.proposeOriginDelay(scene);
  expectOutcome(keep(better.results), "ml", "success");
  teller.fact(`pull request ${better.number}: ${(await readComment(ada, better.number)).headline}`);
  const worse = await story.proposeOneFeature(scene);
  expectOutcome(keep(worse.results), "ml", "failure");
  teller.fact(`pull request ${worse.number}: ${(await readComment(ada, worse.number)).headline}`);

  teller.chapter("Ada merges the first, and promotes what came of it");
  expectOutcome(keep(await story.mergePullRequest(scene, better.number)), "ml", "success");
  await tellReleases(scene, teller, "flights@v0.2.0");
  const second = { reason: "Knows how late the airport is running" };
  expectOutcome(keep(await story.dispatch(scene, "ada", "promote.yml", second)), "promote", "success");
  await tellLive(scene, teller, "flights@v0.2.0");

  teller.chapter("Three winter weeks later, the scheduled watch");
  const watched = keep(await story.watchLaterWeeks(scene));
  expectOutcome(watched, "drift", "success");
  const issue = await readDriftIssue(ada);
  if (!issue) throw new UserError("The watch found drift and opened no issue.");
  teller.fact(`issue ${issue.number}: ${issue.title}`);
  const retraining = watched.find(({ event }) => event === "workflow_dispatch");
  if (!retraining) throw new UserError("The watch found drift and dispatched no retraining.");
  teller.fact(
    `it dispatched a retraining (${retraining.workflowPath}), which ended in ${retraining.conclusion}`,
  );

  teller.chapter("Ben rolls production back");
  const back = { reason: "Storms: the delays it leans on are off the scale" };
  expectOutcome(keep(await story.dispatch(scene, "ben", "rollback.yml", back)), "rollback", "success");
  await tellLive(scene, teller, "flights@v0.1.0");
  const [last] = (await readHistory(ada, "flights")).filter(({ kind }) => kind === "assigned");
  if (last?.stage !== "production" || last.version !== "v0.1.0")
    throw new UserError("The history does not say that production went back to v0.1.0.");
  teller.fact(`history: ${last.version} → ${last.stage} by ${last.actor}: ${last.reason}`);
  return all;
};

const tellReleases = async (scene: Scene, teller: Teller, tag: string) => {
  const release = (await readReleases(await scene.as("ada"))).find((candidate) => candidate.tag === tag);
  if (!release) throw new UserError(`The run ended well, but there is no release ${tag}.`);
  teller.fact(`${tag} is a release with ${release.assets} assets; its stage is an annotated tag`);
};

const tellLive = async (scene: Scene, teller: Teller, tag: string) => {
  const live = (await readDeployments(await scene.as("ada"))).find(
    ({ environment, state }) => environment === "production" && state === "success",
  );
  if (live?.ref !== tag)
    throw new UserError(`GitHub says that ${live?.ref ?? "nothing"} is in production, not ${tag}.`);
  const { ready } = (await (await fetch(`${live.url}/health/ready`)).json()) as { ready: boolean };
  if (!ready) throw new UserError(`${live.url} is not ready.`);
  teller.fact(`${tag} answers on ${live.url}; a GitHub Deployment says so`);
};

import type { WorkflowResult } from "@mlops-actions/local-runner/results";
import { changeParams, type Person, type Scene } from "./scene.ts";

/** What is in the example's folder on the first day; the weeks in data/live arrive later. */
const firstDay = [
  ".github",
  ".gitignore",
  "README.md",
  "mlops.yml",
  "params.json",
  "features.py",
  "train.py",
  "serve.py",
  "data/make-data.py",
  "data/train",
  "data/holdout",
];

/** Each chapter does something as a person would, waits until the workflows are done, and hands their results back. */
export const pushFirstVersion = async (scene: Scene): Promise<WorkflowResult[]> => {
  await scene.commitFromExample("ada", "Predict late flights from hour, weekday and distance", firstDay);
  await scene.push("ada", "main");
  return scene.settle();
};

export type PullRequest = { number: number; results: WorkflowResult[] };

/** A better model: it knows how late the airport is running. */
export const proposeOriginDelay = (scene: Scene): Promise<PullRequest> =>
  propose(scene, "ben", {
    branch: "origin-delay",
    title: "Use the airport's recent delay",
    body: "How late flights left the same airport an hour ago says more than the hour of the day.",
    features: ["hour", "weekday", "distance", "origin", "origin_delay"],
  });

/** Better on the whole, and blind where the airport had no recent flights: what a slice guard is for. */
export const proposeOneFeature = (scene: Scene): Promise<PullRequest> =>
  propose(scene, "ben", {
    branch: "one-feature",
    title: "Use the airport's recent delay alone",
    body: "One number beats three, and the model fits on a postcard.",
    features: ["origin_delay"],
  });

type Proposal = { branch: string; title: string; body: string; features: string[] };

const propose = async (scene: Scene, person: Person, proposal: Proposal): Promise<PullRequest> => {
  await scene.git("switch", "--quiet", "--create", proposal.branch, "main");
  await scene.commit(person, proposal.title, {
    "params.json": await changeParams(scene.clone, { features: proposal.features }),
  });
  await scene.push(person, proposal.branch);
  await scene.git("switch", "--quiet", "main");
  const { octokit, owner, repo } = await scene.as(person);
  const { data } = await octokit.rest.pulls.create({
    owner,
    repo,
    head: proposal.branch,
    base: "main",
    title: proposal.title,
    body: proposal.body,
  });
  return { number: data.number, results: await scene.settle() };
};

export const mergePullRequest = async (scene: Scene, number: number): Promise<WorkflowResult[]> => {
  const { octokit, owner, repo } = await scene.as("ada");
  await octokit.rest.pulls.merge({ owner, repo, pull_number: number });
  await scene.git("pull", "--quiet", "--ff-only", "origin", "main");
  return scene.settle();
};

/** Starts promote.yml or rollback.yml by hand, with a reason. */
export const dispatch = async (
  scene: Scene,
  person: Person,
  workflow: string,
  inputs: Record<string, string>,
): Promise<WorkflowResult[]> => {
  const { octokit, owner, repo } = await scene.as(person);
  await octokit.rest.actions.createWorkflowDispatch({
    owner,
    repo,
    workflow_id: workflow,
    ref: "main",
    inputs,
  });
  return scene.settle();
};

/** Three winter weeks arrive; the scheduled watch looks at them, and may start a retraining. */
export const watchLaterWeeks = async (scene: Scene): Promise<WorkflowResult[]> => {
  await scene.commitFromExample("ada", "The flights of 12 February to 4 March", ["data/live"]);
  await scene.push("ada", "main");
  const pushed = await scene.settle();
  return [...pushed, ...(await scene.schedule(".github/workflows/drift.yml"))];
};

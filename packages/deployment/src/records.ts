import type { GitHub } from "@mlops-actions/github/connect";
import {
  createDeployment,
  createDeploymentStatus,
  type DeploymentEntry,
  type DeploymentState,
  type DeploymentStatus,
  listDeploymentStatuses,
  listDeployments,
} from "@mlops-actions/github/deployments";
import { z } from "zod";

export const payloadSchema = "mlops/deployment-record@1";

/** What a GitHub Deployment of ours carries. `machine` and `run` tell whether the run that left it unfinished still lives. */
const payloadShape = z.object({
  schema: z.literal(payloadSchema),
  model: z.string(),
  version: z.string(),
  operation: z.enum(["deploy", "promote", "rollback"]),
  manifest_digest: z.string(),
  model_digest: z.string(),
  previous: z.string().nullable().describe("the version it replaces"),
  machine: z.string(),
  run: z.string().nullable().describe("<run id>.<attempt>"),
});
export type DeploymentPayload = z.infer<typeof payloadShape>;

/** One of our GitHub Deployments. */
export type DeploymentRecord = {
  id: number;
  createdAt: string;
  creator: string | null;
  description: string | null;
  payload: DeploymentPayload;
};

/** The Deployments of one model in one environment. */
export type Records = {
  /** Newest first. */
  list: () => Promise<DeploymentRecord[]>;
  /** Newest first. */
  statuses: (id: number) => Promise<DeploymentStatus[]>;
  create: (tag: string, payload: DeploymentPayload, description: string) => Promise<number>;
  mark: (id: number, state: DeploymentState, description: string, url?: string | null) => Promise<void>;
  /** Whether a workflow run has ended; undefined where that cannot be known. */
  isRunOver: (run: string) => Promise<boolean | undefined>;
};

export const taskOf = (model: string): string => `mlops:${model}`;

/** Those of a task's deployments that are ours: somebody else may use the same task. */
export const toRecords = (
  entries: readonly DeploymentEntry[],
): (DeploymentRecord & { environment: string })[] =>
  entries.flatMap(({ payload, ...entry }) => {
    const { data } = payloadShape.safeParse(payload);
    return data ? [{ ...entry, payload: data }] : [];
  });

/** The records of one model in one environment, on GitHub. */
export const connectRecords = (
  github: GitHub,
  { model, environment, runUrl }: { model: string; environment: string; runUrl: string | null },
): Records => ({
  list: async () => toRecords(await listDeployments(github, { task: taskOf(model), environment })),
  statuses: (id) => listDeploymentStatuses(github, id),
  create: (tag, payload, description) =>
    createDeployment(github, { ref: tag, task: taskOf(model), environment, description, payload }),
  mark: async (id, state, description, url = null) => {
    try {
      await createDeploymentStatus(github, id, { state, description, environmentUrl: url, logUrl: runUrl });
    } catch (error) {
      // After a lost answer nobody knows whether the status was written: look before calling it a failure.
      const [newest] = await listDeploymentStatuses(github, id).catch(() => []);
      if (newest?.state !== state) throw error;
    }
  },
  isRunOver: async (run) => {
    const { octokit, owner, repo } = github;
    try {
      const { data } = await octokit.rest.actions.getWorkflowRun({
        owner,
        repo,
        run_id: Number.parseInt(run, 10),
      });
      return data.status === "completed";
    } catch {
      return undefined; // needs actions: read, which a deploy job seldom has
    }
  },
});

/** With its address, and when it was recorded as live. */
export type LiveRecord = DeploymentRecord & { url: string | null; since: string };

export type RecordedState = {
  /** The newest record that says success. */
  live: LiveRecord | null;
  /** Newer records that no run has brought to an end. */
  unfinished: (DeploymentRecord & { logUrl: string | null })[];
  /** Every record seen, newest first: for a rollback, and for the compare-and-set before the switch. */
  list: readonly DeploymentRecord[];
};

const finished = new Set<DeploymentState>(["inactive", "failure", "error"]);

/** Reads what is recorded as live: two requests where the last deployment succeeded, one more for each that did not. */
export const readRecorded = async (records: Pick<Records, "list" | "statuses">): Promise<RecordedState> => {
  const list = await records.list();
  const unfinished: RecordedState["unfinished"] = [];
  for (const record of list) {
    const [newest] = await records.statuses(record.id);
    if (newest?.state === "success")
      return { live: { ...record, url: newest.environmentUrl, since: newest.createdAt }, unfinished, list };
    if (!newest || !finished.has(newest.state))
      unfinished.push({ ...record, logUrl: newest?.logUrl ?? null });
  }
  return { live: null, unfinished, list };
};

/** The version that is recorded as live in an environment; undefined where none is. */
export const findLiveVersion = async (
  github: GitHub,
  model: string,
  environment: string,
): Promise<LiveRecord | undefined> => {
  const records = connectRecords(github, { model, environment, runUrl: null });
  return (await readRecorded(records)).live ?? undefined;
};

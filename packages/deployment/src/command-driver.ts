import { describeIssues } from "@mlops-actions/contracts/contract";
import { UserError } from "@mlops-actions/contracts/user-error";
import { z } from "zod";
import type { Driver, Running } from "./driver.ts";
import { runCommand } from "./run-command.ts";
import { splitCommand } from "./split-command.ts";
import type { StoredVersion } from "./version-store.ts";

export type CommandDriverOptions = {
  target: { command: string; ready_seconds: number };
  model: string;
  environment: string;
  workspace: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
};

/** The version that an operation is about; of one that was replaced, its name and digest are all we know. */
type Subject = Pick<StoredVersion, "version" | "modelDigest"> & Partial<StoredVersion>;
type Operation = "current" | "prepare" | "switch" | "restore" | "remove";

const answerShape = z.object({
  live: z.object({ version: z.string(), model_digest: z.string() }).nullable().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
});
type Answer = z.infer<typeof answerShape>;

/**
 * Lets a program of the user's run the model: one JSON request on its standard input, one JSON answer on its
 * standard output. The protocol is described in actions/deploy/README.md.
 */
export const openCommandDriver = (options: CommandDriverOptions): Driver => {
  const { target, model, environment, workspace, env, signal } = options;
  const words = splitCommand(target.command, "command");

  const ask = async (
    operation: Operation,
    subject: Subject | null,
    previous: Running | null,
  ): Promise<Answer> => {
    const request = {
      operation,
      environment,
      model,
      version: subject?.version ?? null,
      directory: subject?.directory ?? null,
      model_dir: subject?.modelDirectory ?? null,
      digests: subject ? { manifest: subject.manifestDigest ?? null, model: subject.modelDigest } : null,
      previous: previous ? { version: previous.version, model_digest: previous.modelDigest } : null,
    };
    const text = await runCommand(words, {
      cwd: workspace,
      env,
      stdin: `${JSON.stringify(request)}\n`,
      seconds: target.ready_seconds,
      // Putting the previous version back is not given up when the job is cancelled.
      signal: operation === "restore" ? new AbortController().signal : signal,
    });
    return parseAnswer(text, operation, words[0]!);
  };

  const askLive = async (
    operation: "current" | "switch" | "restore",
    candidate: StoredVersion | null,
    previous: Running | null,
  ): Promise<Running | null> => {
    const { live, url = null } = await ask(operation, candidate, previous);
    if (live === undefined)
      throw new UserError(`${words[0]} answered "${operation}" without "live".`, {
        fix: 'Answer {"live": {"version": "…", "model_digest": "…"}}, or {"live": null} where nothing is live.',
      });
    return live && { version: live.version, modelDigest: live.model_digest, url, running: true };
  };

  return {
    name: "command",
    recover: async () => {},
    current: () => askLive("current", null, null),
    prepare: async (candidate, previous) => {
      const { url = null } = await ask("prepare", candidate, previous);
      return { url };
    },
    switch: async (candidate, previous) => {
      const live = await askLive("switch", candidate, previous);
      if (live?.version === candidate.version && live.modelDigest === candidate.modelDigest) return live;
      throw new UserError(
        `${words[0]} answered "switch" with ${live ? `${live.version} (model ${live.modelDigest})` : "nothing"} live, expected ${candidate.version} (model ${candidate.modelDigest}).`,
      );
    },
    restore: (candidate, previous) => askLive("restore", candidate, previous),
    discard: async (candidate) => {
      await ask("remove", candidate, null);
    },
    retire: async ({ version, modelDigest }) => {
      await ask("remove", { version, modelDigest }, null);
    },
  };
};

const parseAnswer = (text: string, operation: Operation, program: string): Answer => {
  const shown = text.trim().slice(0, 200);
  let json: unknown;
  try {
    // An operation that has nothing to say may say nothing.
    json = text.trim() === "" ? {} : JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${program} answered "${operation}" with no JSON: ${shown}`, {
      fix: "Write exactly one JSON object to standard output, and messages to standard error.",
      cause,
    });
  }
  const answer = answerShape.safeParse(json);
  if (answer.success) return answer.data;
  throw new UserError(`${program} answered "${operation}" with ${shown}: ${describeIssues(answer.error)}.`);
};

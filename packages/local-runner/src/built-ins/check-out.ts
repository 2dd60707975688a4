import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { JobState, StepCall, StepEnd } from "../job-state.ts";
import { runProcess } from "../processes.ts";
import { callerEnvironment } from "../step-environment.ts";
import { type BuiltInInputs, refuseInputs } from "./refuse-inputs.ts";

/** Stands in for actions/checkout: the repository at the event's commit, or at `ref`, with the job's own token. */
export const checkOut = async (job: JobState, call: StepCall, inputs: BuiltInInputs): Promise<StepEnd> => {
  refuseInputs(
    "actions/checkout",
    inputs,
    ["repository", "ref", "token", "path", "fetch-depth", "fetch-tags", "persist-credentials", "clean"],
    {
      "show-progress": ["true", "false"],
      "set-safe-directory": ["true", "false"],
      submodules: ["false"],
      lfs: ["false"],
    },
  );
  const { github } = job.run;
  const own = String(job.contexts.github.repository);
  const repository = inputs.repository || own;
  if (!github.listRepositories().includes(repository))
    throw new UserError(`actions/checkout: the local GitHub has no repository ${repository}.`, {
      fix: `It has: ${github.listRepositories().join(", ")}.`,
    });
  const directory = resolve(job.workspace, inputs.path || ".");
  if (directory !== job.workspace && !directory.startsWith(job.workspace + sep))
    throw new UserError(`actions/checkout: path "${inputs.path}" is outside the workspace.`);
  mkdirSync(directory, { recursive: true });
  // What is left of an earlier step would be taken for the repository's own.
  if (inputs.clean !== "false")
    for (const entry of readdirSync(directory))
      rmSync(join(directory, entry), { recursive: true, force: true });

  const token = inputs.token || job.token;
  const url = `${new URL(github.apiUrl).origin}/${repository}.git`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  job.masks.add(header.split(" ").at(-1)!);
  const output: string[] = [];
  const git = async (...args: string[]) => {
    output.length = 0;
    const code = await runProcess({
      file: "git",
      args,
      cwd: directory,
      // The header comes by the environment: arguments can be read by everyone on the machine.
      env: {
        ...callerEnvironment(process.env),
        GIT_TERMINAL_PROMPT: "0",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: header,
      },
      onLine: (line) => output.push(line),
      signal: call.signal,
      force: job.run.force,
    });
    if (code !== 0)
      throw new UserError(
        `actions/checkout: git ${args[0]} failed: ${output.join("\n") || `exit code ${code}`}`,
      );
    return output.join("\n");
  };
  await git("init", "--quiet", ".");
  await git("remote", "add", "origin", url);
  const wanted = await planCheckout(job, inputs, repository === own, git);
  const depth = Number(inputs["fetch-depth"] || 1);
  const fetch = ["fetch", "--quiet", "--no-recurse-submodules"];
  if (depth === 0) await git(...fetch, "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*");
  const tags = inputs["fetch-tags"] === "true" || depth === 0 ? "--tags" : "--no-tags";
  await git(...fetch, tags, ...(depth > 0 ? [`--depth=${depth}`] : []), "origin", wanted.refspec);
  await git("checkout", "--quiet", "--force", ...wanted.checkout);
  if (inputs["persist-credentials"] !== "false") {
    await git("config", "--local", `http.${new URL(url).origin}/.extraheader`, header);
    job.post.push({
      name: "Post Run actions/checkout",
      uses: "actions/checkout",
      condition: "always()",
      run: async () => {
        // A later step may have removed the folder.
        if (existsSync(join(directory, ".git")))
          await git("config", "--local", "--unset-all", `http.${new URL(url).origin}/.extraheader`);
        return true;
      },
    });
  }
  const commit = await git("rev-parse", "HEAD");
  call.port.line(`${repository} at ${commit} (${wanted.label})`);
  return { success: true, outputs: { ref: wanted.label, commit } };
};

type Plan = { refspec: string; checkout: string[]; label: string };

/** The same refs as the real action leaves: a branch for a branch, a detached HEAD for the rest. */
const planCheckout = async (
  job: JobState,
  inputs: BuiltInInputs,
  isOwn: boolean,
  git: (...args: string[]) => Promise<string>,
): Promise<Plan> => {
  const github = job.contexts.github as Record<string, string>;
  if (isOwn && !inputs.ref) return planRef(github.ref!, github.sha!);
  const ref = inputs.ref ?? "";
  if (/^[0-9a-f]{40}$/i.test(ref))
    return { refspec: `+${ref}:refs/remotes/origin/${ref}`, checkout: ["--detach", ref], label: ref };
  const listed = (await git("ls-remote", "--symref", "origin"))
    .split("\n")
    .map((line) => line.split("\t") as [string, string]);
  const shaOf = (name: string) => listed.find(([, found]) => found === name)?.[0];
  if (ref === "") {
    const head =
      listed.find(([left, name]) => name === "HEAD" && left.startsWith("ref: "))?.[0].slice(5) ?? "";
    return planRef(head, shaOf(head) ?? head);
  }
  for (const name of ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const sha = shaOf(name);
    if (sha) return planRef(name, sha);
  }
  throw new UserError(`actions/checkout: there is no branch or tag "${ref}".`);
};

const planRef = (ref: string, sha: string): Plan => {
  const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
  if (branch)
    return {
      refspec: `+${sha}:refs/remotes/origin/${branch}`,
      checkout: ["-B", branch, `refs/remotes/origin/${branch}`],
      label: ref,
    };
  const pull = /^refs\/pull\/(.*)$/.exec(ref)?.[1];
  const target = pull
    ? `refs/remotes/pull/${pull}`
    : ref.startsWith("refs/tags/")
      ? ref
      : `refs/remotes/origin/${sha}`;
  return {
    refspec: `+${ref.startsWith("refs/tags/") ? ref : sha}:${target}`,
    checkout: ["--detach", target],
    label: ref,
  };
};

/** Ours, as a process of its own: `contender.ts register|pull <JSON>`. */
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import { downloadModel } from "@mlops-actions/registry/pull/download";
import { requireVersion } from "@mlops-actions/registry/read/resolve";
import type { RegisterRequest } from "@mlops-actions/registry/register/prepare-draft";
import { registerModel } from "@mlops-actions/registry/register/register";

export type ContenderTask = {
  apiUrl: string;
  token: string;
  repository: string;
  request?: RegisterRequest;
  directory?: string;
};

const [role, task] = process.argv.slice(2);
const { apiUrl, token, repository, request, directory } = JSON.parse(task!) as ContenderTask;
const github = await connectGitHub({ apiUrl, token, repository: parseRepository(repository), env: {} });
if (role === "register") {
  await registerModel(github, request!, {
    now: () => new Date(),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    log: { info: () => {}, warn: console.error },
  });
} else await downloadModel(github, await requireVersion(github, "bench@latest"), directory!);
process.exit();

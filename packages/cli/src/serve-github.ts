import { chmod, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import { startDispatcher } from "@mlops-actions/local-runner/dispatch-events";
import type { ServeOptions } from "./commands/github.ts";
import { findRoot } from "./find-root.ts";
import { createRunTree } from "./run-tree.ts";
import { paint, print } from "./terminal.ts";

/** Serves a local GitHub with a dispatcher until Ctrl-C. */
export const serveGithub = async ({ directory, port }: ServeOptions): Promise<void> => {
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new UserError(`--port ${port} is no port.`, { fix: "Give a number from 1 to 65535." });
  const state = resolve(directory);
  const github = await startLocalGitHub({
    directory: state,
    ...(port !== undefined && { port: Number(port) }),
  });
  const tree = createRunTree(process.stdout, { showPath: (path) => relative(process.cwd(), path) });
  const force = new AbortController();
  const dispatcher = startDispatcher({
    github,
    actionsRoot: findRoot(),
    workDirectory: join(state, "..", "work"),
    reporter: tree.report,
    force: force.signal,
  });
  // Not printed: what is printed ends up in logs.
  const tokenFile = join(state, "token");
  await writeFile(tokenFile, github.issueToken({ repository: "*", login: "you", permissions: "admin" }), {
    mode: 0o600,
  });
  await chmod(tokenFile, 0o600);

  const shownToken = relative(process.cwd(), tokenFile);
  const repository = github.listRepositories()[0] ?? "you/your-repository";
  const { host } = new URL(github.apiUrl);
  print(`${paint("bold", "A GitHub on this machine")}, state in ${relative(process.cwd(), state) || "."}`);
  print(`  API   ${github.apiUrl}`);
  print(`  web   ${github.serverUrl}`);
  print(`  token ${shownToken} (an admin's; only this server takes it)`);
  for (const name of github.listRepositories()) print(`  repository ${name}`);
  print(`
Make a repository:  curl -H "Authorization: Bearer $(cat ${shownToken})" ${github.apiUrl}/user/repos -d '{"name": "flights"}'
Push to it:         git push "http://you:$(cat ${shownToken})@${host}/${repository}.git" HEAD:main
Use it with mlops:  export GITHUB_API_URL=${github.apiUrl} GITHUB_REPOSITORY=${repository} GITHUB_TOKEN=$(cat ${shownToken})
What is pushed runs its workflows here. Ctrl-C stops.
`);
  await new Promise<void>((done) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) force.abort();
      stopping = true;
      done();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  });
  await dispatcher.stop();
  tree.close();
  await github.close();
};

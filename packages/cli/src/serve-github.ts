import { chmod, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { startDispatcher } from "@mlops-actions/local-runner/dispatch-events";
import { gitDirectoryOf } from "@mlops-actions/local-runner/run-workflow";
import type { ServeOptions } from "./commands/github.ts";
import { findRoot } from "./find-root.ts";
import { openState, serversOf, workDirectoryOf } from "./open-state.ts";
import { createRunTree } from "./run-tree.ts";
import { paint, print } from "./terminal.ts";
import { openWorkingRepository } from "./working-repository.ts";

/** Serves a local GitHub with a dispatcher until Ctrl-C. */
export const serveGithub = async ({ directory, port, repo }: ServeOptions): Promise<void> => {
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new UserError(`--port is "${port}", expected a number from 1 to 65535.`);
  const state = resolve(directory);
  const github = await openState(state, port === undefined ? undefined : Number(port));
  for (const name of repo.length > 0 || github.listRepositories().length > 0
    ? repo
    : [await nameRepository()])
    await github.createRepository(name);
  const tree = createRunTree(process.stdout, { showPath: (path) => relative(process.cwd(), path) });
  const force = new AbortController();
  const dispatcher = startDispatcher({
    github,
    actionsRoot: findRoot(),
    workDirectory: workDirectoryOf(state),
    environment: { MLOPS_STATE: serversOf(state) },
    reporter: tree.report,
    force: force.signal,
  });
  // Not printed: what is printed ends up in logs.
  const tokenFile = join(state, "token");
  await writeFile(tokenFile, github.issueToken({ repository: "*", login: "you", permissions: "admin" }), {
    mode: 0o600,
  });
  await chmod(tokenFile, 0o600);

  const shown = (path: string) => relative(process.cwd(), path) || ".";
  const [first = ""] = repo.length > 0 ? repo : github.listRepositories();
  print(`${paint("bold", "A GitHub on this machine")}, its state in ${shown(state)}`);
  print(`  API    ${github.apiUrl}`);
  print(`  web    ${github.serverUrl}`);
  print(`  token  ${shown(tokenFile)} (an admin's, good on this server alone)`);
  for (const name of github.listRepositories()) print(`  git    ${shown(gitDirectoryOf(github, name))}`);
  print(`
Push to it:          git push ${shown(gitDirectoryOf(github, first))} HEAD:main
Ask it:              curl -H "Authorization: Bearer $(cat ${shown(tokenFile)})" ${github.apiUrl}/repos/${first}
Use it with mlops:   export GITHUB_API_URL=${github.apiUrl} GITHUB_REPOSITORY=${first} GITHUB_TOKEN=$(cat ${shown(tokenFile)})
More repositories:   mlops github serve --repo owner/name
Workflows of what is pushed are run here. Ctrl-C stops.
`);
  await new Promise<void>((done) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) force.abort();
      stopping = true;
      done();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
  });
  await dispatcher.stop();
  tree.close();
  await github.close();
};

/** The name of the repository we stand in, where we stand in one. */
const nameRepository = async (): Promise<string> => {
  try {
    return (await openWorkingRepository(process.cwd())).fullName;
  } catch {
    return "you/flights";
  }
};

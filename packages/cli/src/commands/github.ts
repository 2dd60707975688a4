import { countOf } from "@mlops-actions/contracts/format";
import { Command } from "commander";
import { print } from "../terminal.ts";

export type ServeOptions = { directory: string; port?: string; repo: string[] };

export const defineGithubCommand = (): Command => {
  const github = new Command("github")
    .summary("a GitHub on this machine")
    .description("A GitHub on loopback, its state in a folder.");
  github
    .command("serve")
    .summary("serve it until Ctrl-C, and run workflows as events ask for them")
    .description(
      "Serves a GitHub on loopback until Ctrl-C: REST and GraphQL, git, releases, pull requests, issues, deployments, artifacts. Workflows of what is pushed are run on this machine.",
    )
    .option("--directory <folder>", "where its state is kept", ".mlops/github")
    .option("--port <number>", "a port; else a free one")
    .option(
      "--repo <owner/name>",
      "a repository to make where it is not there; may be repeated",
      (name, names: string[]) => [...names, name],
      [],
    )
    .action(async (options: ServeOptions) => {
      const { serveGithub } = await import("../serve-github.ts");
      await serveGithub(options);
    });
  github
    .command("stop-servers")
    .summary("end the model servers that runs on this machine have started")
    .description(
      "Ends the model servers that mlops run and mlops github serve have started and left running.",
    )
    .option("--directory <folder>", "where the local GitHub's state is kept", ".mlops/github")
    .action(async ({ directory }: { directory: string }) => {
      const { stopServers } = await import("@mlops-actions/deployment/stop-servers");
      const { serversOf } = await import("../open-state.ts");
      print(`${countOf(await stopServers(serversOf(directory)), "model server")} ended`);
    });
  return github;
};

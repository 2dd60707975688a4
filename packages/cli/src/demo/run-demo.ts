import { join, relative, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { stopServers } from "@mlops-actions/deployment/stop-servers";
import { attachLocalGitHub } from "@mlops-actions/local-github/attach";
import { findRoot } from "../find-root.ts";
import { createRunTree } from "../run-tree.ts";
import { paint, print } from "../terminal.ts";
import { leaveEvidence } from "./leave-evidence.ts";
import { measureRun, type RunCost } from "./measure.ts";
import { playStory } from "./play.ts";
import { openScene, removeScene } from "./scene.ts";

/** Plays the demo from a clean folder, and leaves no process behind however it ends. */
export const runDemo = async ({
  keep,
  directory: given,
}: {
  keep: boolean;
  directory: string;
}): Promise<void> => {
  const started = performance.now();
  const directory = resolve(given);
  const servers = join(directory, "servers");
  const running = await attachLocalGitHub(join(directory, "github"));
  if (running)
    throw new UserError(`A demo is running in ${given} (${running.apiUrl}).`, {
      fix: "End it with Ctrl-C first, or give this one a folder of its own: --directory <path>.",
    });
  await stopServers(servers); // of a demo that was killed before it could
  await removeScene(directory);

  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal).once("SIGHUP", onSignal);

  const tree = createRunTree(process.stdout, { showPath: (path) => relative(process.cwd(), path) });
  const scene = await openScene({
    root: findRoot(),
    directory,
    reporter: tree.report,
    signal: interrupt.signal,
  });
  try {
    print(paint("bold", "A model's life, on this machine"));
    print(`${scene.github.serverUrl} is a GitHub on loopback; ${scene.repository} is a repository on it.`);
    let number = 0;
    const results = await playStory(scene, {
      chapter: (title) => print(`\n${paint("bold", `${++number}  ${title}`)}`),
      fact: (text) => print(`  ${paint("green", "→")} ${text}`),
    });
    printCosts(results.filter(({ conclusion }) => conclusion !== "skipped").map(measureRun));
    await leaveEvidence(scene, directory, relative(process.cwd(), directory) || ".");
    print(paint("dim", `\nplayed in ${((performance.now() - started) / 1000).toFixed(0)} s`));
    if (keep) await stayUp(scene.github.serverUrl, interrupt.signal);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    print("\nInterrupted; everything that was started is being ended.");
    process.exitCode = 1;
  } finally {
    tree.close();
    await scene.close();
    await stopServers(servers);
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal).off("SIGHUP", onSignal);
  }
};

/** What the issue tracker of any pipeline would ask: is it us who are slow? */
const printCosts = (costs: readonly RunCost[]) => {
  print(`\n${paint("bold", "What it cost")}`);
  print(paint("dim", "  run                          API requests   our seconds   your command's"));
  for (const { run, event, apiRequests, actions, commands } of costs)
    print(
      `  ${`${run} · ${event}`.padEnd(28)} ${String(apiRequests).padStart(12)} ${(actions - commands).toFixed(1).padStart(13)} ${commands.toFixed(1).padStart(16)}`,
    );
  print(paint("dim", "  aims: at most 40 requests and 5 seconds a run"));
};

const stayUp = (url: string, signal: AbortSignal): Promise<void> => {
  print(`\nStaying up on ${url} until Ctrl-C.`);
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
};

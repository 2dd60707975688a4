import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPage } from "@mlops-actions/local-github/web/render-page";
import { paint, print } from "../terminal.ts";
import { readComment, readDeployments, readDriftIssue } from "./facts.ts";
import { repository, type Scene } from "./scene.ts";

/** Saves what people would look at on GitHub as files, and says where and how to look further. */
export const leaveEvidence = async (scene: Scene, directory: string, shown: string): Promise<void> => {
  const look = join(directory, "look");
  await mkdir(look, { recursive: true });
  const ada = await scene.as("ada");
  const issue = await readDriftIssue(ada);

  const pages: [file: string, path: string, what: string][] = [
    ["pull-request-pass.html", "pull/1", "the review of the better model"],
    ["pull-request-fail.html", "pull/2", "the review of the one that only looked better"],
    ["release.html", "releases/tag/flights@v0.2.0", "the model card of flights@v0.2.0"],
    ["issue.html", `issues/${issue?.number}`, "the drift issue"],
    ["deployments.html", "deployments", "what ran where, and when"],
  ];
  for (const [file, path] of pages) await writeFile(join(look, file), await savePage(scene, path, pages));
  await writeFile(join(look, "pull-request-fail.md"), (await readComment(ada, 2)).body);
  await writeFile(join(look, "issue.md"), issue?.body ?? "");
  await writeFile(join(look, "deployments.json"), `${JSON.stringify(await readDeployments(ada), null, 2)}\n`);
  const report = await findNewest(join(directory, "work"), "drift.html");
  if (report) await copyFile(report, join(look, "drift.html"));

  print(`\n${paint("bold", "Look at it")}`);
  const entries = [
    ...pages,
    ...(report ? [["drift.html", "", "the drift report, with its charts"] as const] : []),
  ];
  for (const [file, , what] of entries)
    print(`  ${`${shown}/look/${file}`.padEnd(38)} ${paint("dim", what)}`);

  print(`\n${paint("bold", "Ask it")}`);
  const commands: [string, string][] = [
    ["npx mlops list", "models, versions, stages"],
    ["npx mlops history flights", "who moved what, when and why"],
    [`npx mlops pull flights#production -o ${shown}/model`, "the bytes, checked"],
    [`git -C ${shown}/github/repositories/${repository}.git tag -n1`, "the registry is annotated tags"],
    [`git clone ${shown}/github/repositories/${repository}.git`, "and the whole audit log is a clone"],
  ];
  for (const [command, what] of commands) print(`  ${command.padEnd(56)} ${paint("dim", `# ${what}`)}`);
};

/** A page as a file: links to the other saved pages lead to their files, what was not saved is no link. */
const savePage = async (
  scene: Scene,
  path: string,
  pages: readonly (readonly [file: string, path: string, what: string])[],
): Promise<string> => {
  const tabs: Record<string, string> = {
    pulls: "pull-request-fail.html",
    issues: "issue.html",
    releases: "release.html",
  };
  const { status, html } = await renderPage(scene.github, `/${repository}/${path}`, {
    link: (target) => {
      const rest = decodeURIComponent(target).replace(`/${repository}/`, "").replace(/#.*$/, "");
      return pages.find(([, saved]) => saved === rest)?.[0] ?? tabs[rest] ?? null;
    },
  });
  if (status !== 200) throw new Error(`The local GitHub has no page ${path}.`);
  return html;
};

const findNewest = async (directory: string, name: string): Promise<string | undefined> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && entry.name === name);
  const last = found.at(-1);
  return last && join(last.parentPath, last.name);
};

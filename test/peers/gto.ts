/** GTO (iterative/gto) on a plain clone: it sees the versions, stages and events that we see, and finds no fault. */
import { deepStrictEqual, match, ok } from "node:assert";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { listModels } from "@mlops-actions/registry/read/history";
import { foldTagLog, orderEvents } from "@mlops-actions/registry/tags/fold-tag-log";
import { readTagLog } from "@mlops-actions/registry/tags/read-tag-log";
import { connectReader, type RegistryPeerContext, updateClone } from "./registry-context.ts";

const words = {
  registered: "registration",
  deregistered: "deregistration",
  assigned: "assignment",
  unassigned: "unassignment",
  deprecated: "deprecation",
  created: "creation",
};

export const check = async (context: RegistryPeerContext): Promise<void> => {
  const { cloneDirectory, bin, log } = context;
  const reader = await connectReader(context);
  updateClone(context);
  const gto = (...args: string[]) =>
    execFileSync(join(bin, "gto"), args, { cwd: cloneDirectory, encoding: "utf8" });
  log(`gto ${gto("--version").trim()}`);

  const models = await listModels(reader);
  ok(models.length > 0, "the registry has a model to look at");
  const shown = JSON.parse(gto("show", "--json")) as Record<string, { version: string; stage: object }>;
  const stagesOf = (stages: object) => Object.entries(stages).filter(([, version]) => version);
  deepStrictEqual(
    Object.entries(shown).map(([model, { version, stage }]) => [model, version, stagesOf(stage).sort()]),
    models.map(({ model, latest, stages }) => [model, latest, Object.entries(stages).sort()]),
  );

  const tags = await readTagLog(reader);
  for (const { model } of models) {
    const state = foldTagLog(model, tags);
    const versions = JSON.parse(gto("show", model, "--json")) as { version: string; commit_hexsha: string }[];
    deepStrictEqual(
      versions.map(({ version, commit_hexsha }) => [version, commit_hexsha]).sort(),
      state.versions
        .filter(({ yanked }) => !yanked)
        .map(({ version, commit }) => [version, commit])
        .sort(),
    );
    const told = JSON.parse(gto("history", model, "--json", "--asc")) as Record<string, string>[];
    const ours = orderEvents(tags.filter((event) => event.model === model));
    deepStrictEqual(
      told.map(({ ref, event, commit, author }) => [ref, event, commit, author]),
      ours.map(({ tag, kind, commit, tagger }) => [tag, words[kind], commit, tagger]),
    );
    match(gto("check-ref", ours[0]!.tag), /was registered/);
  }
  match(gto("doctor"), /No issues found/);
  log(`gto: ${models.length} model(s), ${tags.length} events, seen alike`);
};

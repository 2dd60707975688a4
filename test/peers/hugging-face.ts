/**
 * Hugging Face's own `huggingface_hub` reads every release's body as a README: the metadata, and each of the manifest's
 * metrics as one of its EvalResults. What it writes back says the same, and is still hidden on GitHub's page.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { renderMarkdown } from "@mlops-actions/local-github/web/markdown";
import { splitMetadata } from "@mlops-actions/registry/card/split-metadata";
import { listModels } from "@mlops-actions/registry/read/history";
import { requireVersion } from "@mlops-actions/registry/read/resolve";
import { connectReader, type RegistryPeerContext } from "./registry-context.ts";

const program = `
import json, sys
from huggingface_hub import ModelCard
card = ModelCard(sys.stdin.read())
again = ModelCard(str(card))
assert again.data.to_dict() == card.data.to_dict() and again.text == card.text
results = [[r.metric_type, r.metric_value, r.dataset_type] for r in card.data.eval_results or []]
json.dump({"name": card.data.model_name, "license": card.data.license, "results": results,
           "text": card.text, "written": str(card)}, sys.stdout)
`;

/** What GitHub shows of it. */
const pageOf = (text: string) =>
  renderMarkdown(text)
    .html.replace(/^<div[^>]*>/, "")
    .replace(/\s+/g, " ");

type Card = { name: string; license: string | null; results: unknown[]; text: string; written: string };

export const check = async (context: RegistryPeerContext): Promise<void> => {
  const { bin, log } = context;
  const reader = await connectReader(context);
  let count = 0;
  for (const { model, versions } of await listModels(reader))
    for (const version of versions) {
      const { manifest, tag } = await requireVersion(reader, `${model}@${version}`);
      const { owner, repo } = reader;
      const { data } = await reader.octokit.rest.repos.getReleaseByTag({ owner, repo, tag });
      const body = data.body ?? "";
      const card = JSON.parse(
        execFileSync(join(bin, "python"), ["-c", program], { input: body, encoding: "utf8" }),
      ) as Card;
      strictEqual(card.license, manifest.license?.toLowerCase() ?? null);
      if (manifest.metrics.length > 0) strictEqual(card.name, model);
      deepStrictEqual(
        card.results,
        manifest.metrics.map(({ name, value, source }) => [
          name,
          value,
          source === "gate" ? "held-out" : "training",
        ]),
      );
      ok(body.endsWith(card.text));
      const shown = pageOf(splitMetadata(body).page);
      for (const text of [body, card.written]) strictEqual(pageOf(text), `<hr> ${shown}`);
      count++;
    }
  ok(count > 0, "there are model cards");
  log(`${count} model cards: every metric read back, nothing of the metadata shown`);
};

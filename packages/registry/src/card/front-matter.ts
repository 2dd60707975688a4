import { formatCount, formatNumber } from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { stringify } from "yaml";
import { findLicence } from "./hub-licences.ts";
import { metadataEnd } from "./split-metadata.ts";
import { shorten } from "./words.ts";

type FrontMatterContext = { version: string; url: string; tag: string };

const shownMetrics = 40;
const shownNames = 50;
const longestName = 100;

/**
 * Hugging Face's metadata of the card, on top of it as their README wants it.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 *
 * GitHub has no front matter in a release's body: `---` is a rule there, and a second `---` makes a heading of all that
 * stands between. So the first key opens an HTML comment, and a line below the block closes it: GitHub shows a rule
 * and nothing else, and whoever reads YAML between the two `---` reads a mapping. The line that closes it is a comment
 * of its own to them, and stays when huggingface_hub writes the block anew.
 */
export const renderFrontMatter = (manifest: Manifest, context: FrontMatterContext): string =>
  ["---", yamlOf(describeForHub(manifest, context)), "---", metadataEnd].join("\n");

const opening = { "<!--": "metadata for Hugging Face, which GitHub does not show" };

const describeForHub = (manifest: Manifest, context: FrontMatterContext) => {
  const { license, framework, base_models: bases = [], type, card = {} } = manifest;
  const tags = [
    ...new Set(["mlops-actions", ...(type === "model" ? [] : [type]), ...(card.tags ?? [])]),
  ].slice(0, shownNames);
  const metrics = manifest.metrics.map(({ name }) => name).filter((name) => hubMetrics.has(name));
  const results = evaluationResults(manifest, context);
  return withoutEmpty({
    ...opening,
    ...findLicence(license, card.license_link),
    language: card.language?.slice(0, shownNames),
    library_name: framework,
    pipeline_tag: card.task,
    tags,
    datasets: card.datasets?.filter(isHubName).slice(0, shownNames),
    base_model: bases.filter(isHubName).slice(0, shownNames),
    metrics,
    "model-index": results.length > 0 ? [{ name: manifest.name, results }] : undefined,
  });
};

/** The Hub refuses other names in these places. */
const isHubName = (name: string): boolean => /^[\w.-]+(\/[\w.-]+)?$/.test(name);

/** Those of the gate's metrics that the Hub knows by the same name; the rest is in model-index alone. */
const hubMetrics = new Set(["accuracy", "f1", "precision", "recall", "roc_auc", "mse", "mae", "r_squared"]);

/**
 * One result for what the gate computed on held-out rows, one for what the training command said of itself. `verified`
 * is left out: it says that Hugging Face evaluated the model, and is theirs to set.
 */
const evaluationResults = (manifest: Manifest, { url, tag }: FrontMatterContext) => {
  const { name, gate, card } = manifest;
  const task = { type: card?.task ?? taskOf(gate?.task) };
  const address = `${url}/releases/tag/${encodeURIComponent(tag)}`;
  const rows = gate?.n ? ` (${formatCount(gate.n)} rows)` : "";
  return [
    {
      task,
      dataset: withoutEmpty({
        type: "held-out",
        name: `${name}, held-out rows${rows}`,
        split: "test",
        revision: gate?.labels_sha256 ?? undefined, // which labels: the sha256 of their file
      }),
      metrics: metricsOf(manifest, "gate"),
      source: { name: "the gate's verdict.json", url: address },
    },
    {
      task,
      dataset: { type: "training", name: `${name}, as the training command says` },
      metrics: metricsOf(manifest, "training"),
      source: { name: "the training command's metrics.json", url: address },
    },
  ].filter(({ metrics }) => metrics.length > 0);
};

/** The Hub has no place for an interval; the metric's name for people is the one that it shows. */
const metricsOf = ({ metrics }: Manifest, told: "gate" | "training") =>
  metrics
    .filter(({ source }) => source === told)
    .slice(0, shownMetrics)
    .map(({ name, value, ci }) => ({
      type: shorten(name, longestName),
      value,
      ...(ci && {
        name: `${shorten(name, longestName)} (${formatNumber(ci.level * 100)}% CI ${formatNumber(ci.low)} to ${formatNumber(ci.high)})`,
      }),
    }));

const taskOf = (task: string | undefined): string =>
  task === "binary" || task === "multiclass" ? "classification" : task === "regression" ? task : "other";

const withoutEmpty = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  ) as Partial<Value>;

/** YAML that 1.1 (PyYAML, which the Hub's library uses) and 1.2 read alike: every text in quotes, every float with a dot. */
const yamlOf = (value: object): string =>
  stringify(makeSafe(value), {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
    .replace(/(: -?\d)(e[+-]\d+)$/gm, "$1.0$2")
    .trimEnd();

/** Nothing in a value may end the HTML comment that it stands in; browsers take `--!>` for an end as well. */
const makeSafe = (value: unknown): unknown => {
  if (typeof value === "string") return shorten(oneLine(value), 300).replace(/--(?=!?>)/g, "- -");
  if (Array.isArray(value)) return value.map(makeSafe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, makeSafe(part)]));
};

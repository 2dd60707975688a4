import {
  countOf,
  formatBytes,
  formatInterval,
  formatNumber,
  formatSigned,
} from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Tensor } from "@mlops-actions/contracts/signature";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { describeDecision, formatTime } from "./registry-words.ts";
import { paint, print, printTable } from "./terminal.ts";

/** The model card as a terminal shows it: the same facts as the release's page, from the same manifest. */
export const printCard = (version: RegisteredVersion): void => {
  const { manifest, stages, yanked } = version;
  const state = yanked ? paint("red", "withdrawn") : stages.map((stage) => paint("cyan", stage)).join(", ");
  print(`${paint("bold", version.tag)}${state ? `  ${state}` : ""}`);
  print(paint("dim", version.releaseUrl));
  if (version.withdrawn) print(`${paint("red", "Withdrawn")} ${describeDecision(version.withdrawn)}`);
  if (version.deprecated)
    print(`${paint("yellow", "The model was retired")} ${describeDecision(version.deprecated)}`);
  if (manifest.forced)
    print(
      `${paint("yellow", "Registered without a passing verdict")} by ${oneLine(manifest.forced.actor)}: ${oneLine(manifest.forced.reason)}`,
    );
  if (version.meaning) print(oneLine(version.meaning));
  printTable(["", ""], factRows(version));
  if (manifest.metrics.length > 0) {
    print();
    printTable(
      [
        "metric",
        "value",
        "interval",
        `change${manifest.gate?.champion ? ` from ${oneLine(manifest.gate.champion)}` : ""}`,
        "told by",
      ],
      manifest.metrics.map(({ name, value, ci, change, source }) => [
        oneLine(name),
        formatNumber(value),
        formatInterval(ci).trim(),
        change ? `${formatSigned(change.delta)}${formatInterval(change.ci, formatSigned)}` : "",
        source,
      ]),
    );
  }
  print();
  printTable(
    ["file", "size", "sha256"],
    manifest.files.map(({ path, size, sha256 }) => [oneLine(path), formatBytes(size), sha256]),
  );
  printSignature(manifest);
  printFindings(manifest);
  const { card = {} } = manifest;
  for (const [title, text] of [
    ["What it does", card.description],
    ["Intended use", manifest.intended_use],
    ["Out of scope", card.out_of_scope],
    ["Limitations", manifest.limitations],
    ["Ethical considerations", card.ethical_considerations],
  ])
    if (text) print(`\n${paint("bold", title!)}  ${oneLine(text)}`);
  print(paint("dim", `\nGet it: npx mlops pull ${version.model}@${version.version} -o model/`));
};

const printSignature = ({ signature }: Manifest): void => {
  if (!signature) return;
  const rowOf = (kind: string, { name, datatype, shape }: Tensor) => [
    kind,
    oneLine(name),
    oneLine(datatype),
    `[${shape.map((length) => (length === -1 ? "any" : length)).join(", ")}]`,
  ];
  print();
  printTable(
    ["signature", "name", "type", "shape"],
    [
      ...signature.inputs.map((tensor) => rowOf(tensor.optional ? "input, optional" : "input", tensor)),
      ...signature.outputs.map((tensor) => rowOf("output", tensor)),
    ],
  );
};

const printFindings = ({ security }: Manifest): void => {
  if (!security || security.findings.length === 0) return;
  print();
  printTable(
    ["scan", "file", "what", "why it is told"],
    security.findings.map(({ level, path, name, reason }) => [
      level === "danger" ? paint("red", level) : level === "warning" ? paint("yellow", level) : level,
      oneLine(path),
      oneLine(name),
      oneLine(reason),
    ]),
  );
};

const factRows = ({ manifest, manifestDigest, publishedAt }: RegisteredVersion): string[][] => {
  const { source, gate, environment, data, previous, labels = {}, card = {}, security } = manifest;
  const bytes = data.reduce((sum, file) => sum + file.size, 0);
  const list = (words: readonly string[] | undefined) => words?.map(oneLine).join(", ") || null;
  const rows: [string, string | null | undefined][] = [
    ["type", manifest.type === "model" ? null : oneLine(manifest.type)],
    ["published", `${formatTime(publishedAt)} UTC${source.actor ? ` by ${oneLine(source.actor)}` : ""}`],
    ["gate", gate ? `${gate.verdict}${gate.n ? ` on ${countOf(gate.n, "row")}` : ""}` : "no gate judged it"],
    ["trained by", oneLine(manifest.command)],
    ["commit", source.commit && `${source.commit}${source.dirty ? " with uncommitted changes" : ""}`],
    ["data", data.length > 0 ? `${countOf(data.length, "file")}, ${formatBytes(bytes)}` : null],
    ["run", source.run_url && oneLine(source.run_url)],
    [
      "environment",
      environment && `Python ${oneLine(environment.python)}, ${environment.fingerprint.slice(0, 12)}`,
    ],
    ["previous", previous && oneLine(previous.version)],
    ["licence", manifest.license && oneLine(manifest.license)],
    ["labels", list(Object.entries(labels).map(([key, value]) => `${key}=${value}`))],
    ["task", card.task && oneLine(card.task)],
    ["framework", manifest.framework && oneLine(manifest.framework)],
    ["made from", list(manifest.base_models)],
    ["formats", list(manifest.formats)],
    [
      "loading it",
      security && (security.safe_format ? "runs no code of its files" : "can run code of its files"),
    ],
    ["contact", card.contact && oneLine(card.contact)],
    ["manifest", `sha256:${manifestDigest}`],
    ["goes along", Object.keys(manifest.evidence).map(oneLine).join(", ") || null],
  ];
  return rows.flatMap(([name, value]) => (value ? [[paint("dim", name), value]] : []));
};

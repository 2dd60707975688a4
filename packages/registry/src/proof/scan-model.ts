import type { Finding, Manifest } from "@mlops-actions/contracts/manifest";
import { eachOf } from "../each-of.ts";
import type { ByteSource } from "./byte-source.ts";
import { expand } from "./expand.ts";
import { readZip, type ZipMember } from "./read-zip.ts";
import { isInert, type Recognised, recogniseFormat } from "./recognise-format.ts";
import { createBudget, type ScanBudget, TooLarge } from "./scan-budget.ts";
import { scanKerasConfig } from "./scan-keras.ts";
import { byLevel, type Found, scanPickle } from "./scan-pickle.ts";
import { scanCode } from "./scan-strings.ts";

export type FileScan = {
  /** As formats are listed in a manifest, such as safetensors or "pytorch (zip with pickle)". */
  formats: string[];
  summary?: string;
  /** Nothing in it can run when it is loaded. */
  safe: boolean;
  findings: Found[];
};

export type ModelScan = {
  formats: string[];
  security: NonNullable<Manifest["security"]>;
};

/** Goes up with what it looks for, so that a later look with other eyes is told from a changed file. */
export const scannerName = "mlops-actions scan 2";

const mostFindings = 100;

/** Looks into every file of a model for what loading it would run. Streams; nothing is executed or unpacked to disk. */
export const scanModel = async (files: readonly { path: string; source: ByteSource }[]): Promise<ModelScan> =>
  summariseScans(
    await eachOf(files, 2, async ({ path, source }) => ({ path, ...(await scanFile(path, source)) })),
  );

/** What the scans of a model's files say of the model. */
export const summariseScans = (scans: readonly (FileScan & { path: string })[]): ModelScan => ({
  formats: [...new Set(scans.flatMap(({ formats }) => formats))].sort(),
  security: {
    scanner: scannerName,
    safe_format: scans.length > 0 && scans.every(({ safe }) => safe),
    findings: scans
      .flatMap(({ path, findings }) => findings.map((found): Finding => ({ path, ...found })))
      .sort(byLevel),
  },
});

export const scanFile = async (path: string, source: ByteSource): Promise<FileScan> => {
  const packing: Packing = { depth: 0, budget: createBudget(source.size ?? 0) };
  const scan = await lookInto(path, source, packing).catch(giveUp);
  return { ...scan, findings: capped(scan.findings.sort(byLevel)) };
};

/** How deep within other files it lies, and what may still be read of all that is packed in the outermost. */
type Packing = { depth: number; budget: ScanBudget };

const giveUp = (error: unknown): FileScan => {
  if (!(error instanceof TooLarge)) throw error;
  return { formats: ["compressed"], safe: false, findings: [unscanned(error)] };
};

const unscanned = ({ message }: TooLarge): Found =>
  danger("not all of it", `could not be scanned: ${message}`);

const capped = (findings: Found[]): Found[] => {
  if (findings.length <= mostFindings) return findings;
  const [kept, rest] = [findings.slice(0, mostFindings), findings.slice(mostFindings)];
  return [...kept, { level: rest[0]!.level, name: `${rest.length} more`, reason: "not listed one by one" }];
};

const lookInto = async (path: string, source: ByteSource, packing: Packing): Promise<FileScan> => {
  const recognised = await recogniseFormat(path, source);
  const { summary } = recognised;
  const told = summary === undefined ? {} : { summary };
  const scan = await scanAs(path, source, recognised, packing);
  // A zip is found from its end, so that one may hide behind any other beginning.
  if (recognised.format === "zip" || packing.depth > 0) return { ...told, ...scan };
  const hidden = await readZip(source, packing.budget);
  if (!hidden?.length) return { ...told, ...scan };
  const zip = await scanZip(hidden, packing.budget);
  return {
    ...told,
    formats: [...new Set([...scan.formats, ...zip.formats])],
    safe: false,
    findings: [...scan.findings, ...zip.findings, warn("zip", "lies behind the beginning of another format")],
  };
};

const scanAs = async (
  path: string,
  source: ByteSource,
  recognised: Recognised,
  packing: Packing,
): Promise<FileScan> => {
  const { format, broken, pickleAt } = recognised;
  if (broken !== undefined) {
    const hidden = await asHiddenPickle(source);
    const findings = [warn(format, `claims to be ${format} and ${broken}`), ...(hidden?.findings ?? [])];
    return { formats: hidden?.formats ?? [format], safe: false, findings };
  }
  if (pickleAt !== undefined) {
    const { findings } = await scanPickle(source, pickleAt);
    return {
      formats: ["numpy objects (pickle)"],
      safe: false,
      findings: [runs("numpy objects"), ...findings],
    };
  }
  switch (format) {
    case "pickle":
      return scanAsPickle(source);
    case "zip": {
      if (packing.depth > 0) return unread("zip", "lies within another archive");
      const members = await readZip(source, packing.budget);
      return members ? scanZip(members, packing.budget) : unread("zip", "has no directory that can be read");
    }
    case "compressed": {
      const expanded = await expand(source, packing.budget);
      if (!expanded)
        return unread(`compressed (${recognised.summary})`, "is compressed in a way that is not read here");
      return scanExpanded(path, expanded, packing);
    }
    case "hdf5":
      return { formats: ["hdf5"], safe: false, findings: await scanCode(source, "hdf5") };
    case "tensorflow-savedmodel":
      return { formats: [format], safe: false, findings: await scanCode(source, format) };
    case "python":
    case "native code":
      return {
        formats: [format],
        safe: false,
        findings: [warn(format, "is a program: it runs where a loader imports it")],
      };
    case "archive":
      return unread(`archive (${recognised.summary})`, "is not looked into");
    case "unknown":
      return (await asHiddenPickle(source)) ?? unread("unknown", "is of no format that is known here");
    case "text":
    case "json": {
      const hidden = await asHiddenPickle(source);
      if (hidden) return hidden;
      const findings = /\.ya?ml$/i.test(path) ? await scanCode(source, "yaml") : [];
      return { formats: [format], safe: findings.length === 0, findings };
    }
    default:
      return { formats: [format], safe: isInert(recognised), findings: [] };
  }
};

const scanAsPickle = async (source: ByteSource): Promise<FileScan> => {
  const { findings, joblib } = await scanPickle(source);
  const name = joblib ? "joblib (pickle)" : "pickle";
  return { formats: [name], safe: false, findings: [runs(name), ...findings] };
};

/** Protocol 0 has no mark of its own: text that reads as a pickle and imports something is one. */
const asHiddenPickle = async (source: ByteSource): Promise<FileScan | undefined> => {
  const { imports, findings, end, joblib, gaveUp } = await scanPickle(source);
  if (gaveUp) return { formats: ["unknown"], safe: false, findings };
  const speaks = findings.some(({ level }) => level !== "warning");
  if (imports.length === 0 || (end !== "stop" && !speaks)) return undefined;
  const name = joblib ? "joblib (pickle)" : "pickle";
  return { formats: [name], safe: false, findings: [runs(name), ...findings] };
};

/** A joblib file or a gzipped pickle; anything else that was compressed is told by what it is. */
const scanExpanded = async (path: string, source: ByteSource, packing: Packing): Promise<FileScan> => {
  const inner = path.replace(/\.(gz|gzip|z|zlib)$/i, "");
  const recognised = await recogniseFormat(inner, source);
  if (recognised.format === "pickle" || recognised.format === "unknown") return scanAsPickle(source);
  if (recognised.format === "zip" || recognised.format === "compressed")
    return unread(`compressed ${recognised.format}`, "lies within compressed data and is not looked into");
  return scanAs(inner, source, recognised, { ...packing, depth: 1 });
};

const scanZip = async (members: readonly ZipMember[], budget: ScanBudget): Promise<FileScan> => {
  const isTorch = members.some(({ name }) => /(^|\/)data\.pkl$/.test(name));
  const isKeras =
    !isTorch &&
    members.some(({ name }) => name === "config.json") &&
    members.some(({ name }) => /\.weights\.h5$/.test(name));
  const isNpz = members.length > 0 && members.every(({ name }) => name.endsWith(".npy"));
  const name = isTorch ? "pytorch (pickle)" : isKeras ? "keras" : isNpz ? "npz" : "zip";
  const findings: Found[] = isTorch ? [runs("pytorch")] : [];
  const formats = new Set([name]);
  let safe = !isTorch && !isKeras;
  for (const member of members) {
    if (member.name.endsWith("/")) continue;
    // What one reader takes from here another takes from there (advisories against picklescan).
    if (member.ownName !== member.name)
      findings.push(
        danger(member.name, "has another name in its own header than in the archive's directory"),
      );
    if (isTorch && isTensor(member.name)) continue;
    if (isTorch && /(^|\/)code\/.*\.(py|debug_pkl)$/.test(member.name)) {
      if (member.name.endsWith(".py"))
        findings.push(warn(member.name, "is TorchScript, which runs when the model is loaded or called"));
      continue;
    }
    if (!member.content) {
      findings.push(warn(member.name, "cannot be read"));
      safe = false;
      continue;
    }
    const { content } = member;
    const scan = await lookInto(member.name, content, { depth: 1, budget }).catch(giveUp);
    if (isKeras && member.name === "config.json")
      findings.push(...(await scanKerasConfig(content).catch((error) => giveUp(error).findings)));
    for (const found of scan.findings)
      if (found.level !== "note" || !isTorch || !found.reason.startsWith(loadingRuns))
        findings.push({ ...found, name: found.name });
    for (const format of scan.formats) if (!isTorch && !isKeras && !isNpz) formats.add(format);
    safe &&= scan.safe;
    if (budget.left < 0) break; // said once, for all that follow
  }
  return { formats: [...formats], safe, findings: dedupe(findings) };
};

/** PyTorch reads `data/<number>` as plain numbers, whatever they look like. */
const isTensor = (name: string) =>
  /(^|\/)data\/\d+$|(^|\/)(byteorder|version|\.data\/serialization_id|\.format_version|\.storage_alignment)$/.test(
    name,
  );

const dedupe = (findings: readonly Found[]): Found[] => [
  ...new Map(findings.map((found) => [JSON.stringify(found), found])).values(),
];

const loadingRuns = "loading it may run code";
const runs = (name: string): Found => ({ level: "note", name, reason: `${loadingRuns}: the names below` });
const warn = (name: string, reason: string): Found => ({ level: "warning", name, reason });
const danger = (name: string, reason: string): Found => ({ level: "danger", name, reason });
const unread = (format: string, reason: string): FileScan => ({
  formats: [format],
  safe: false,
  findings: [warn(format, reason)],
});

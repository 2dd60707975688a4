import { type ByteSource, readAt } from "./byte-source.ts";
import { judgeImport } from "./judge-import.ts";
import type { Found } from "./scan-pickle.ts";

const longestConfig = 32 * 1024 * 1024;

/**
 * The config of a .keras file names classes by module, and Keras imports what it names (CVE-2025-1550); a Lambda
 * layer carries Python byte code (CVE-2024-3660).
 */
export const scanKerasConfig = async (source: ByteSource): Promise<Found[]> => {
  const bytes = await readAt(source, 0, longestConfig + 1);
  let config: unknown;
  try {
    config = bytes.length > longestConfig ? undefined : JSON.parse(bytes.toString("utf8"));
  } catch {
    config = undefined;
  }
  if (config === undefined)
    return [{ level: "warning", name: "config.json", reason: "is not JSON of a size that can be read" }];
  const findings = new Map<string, Found>();
  const open: unknown[] = [config];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const { module, class_name: className, config: inner } = value as Record<string, unknown>;
    const found = judgeLayer(module, className, inner);
    if (found) findings.set(found.name, found);
    for (const each of Object.values(value)) open.push(each);
  }
  return [...findings.values()];
};

const judgeLayer = (module: unknown, className: unknown, inner: unknown): Found | undefined => {
  if (className === "Lambda" || className === "__lambda__")
    return {
      level: "danger",
      name: "Lambda layer",
      reason: "is Python code that the file carries, run when Keras loads it",
    };
  if (typeof module !== "string" || typeof className !== "string") return undefined;
  if (className === "TFSMLayer")
    return { level: "warning", name: "TFSMLayer", reason: "loads another model, unseen by this scan" };
  if (/^(keras|tf_keras|keras_hub|keras_nlp|keras_cv|tensorflow\.keras)(\.|$)/.test(module)) {
    const { level, reason } = judgeImport(module, className);
    return level === "danger" ? { level, name: `${module}.${className}`, reason } : undefined;
  }
  const name = className === "function" && typeof inner === "string" ? inner : className;
  const { level, reason } = judgeImport(module, name);
  return level === "note" ? undefined : { level, name: `${module}.${name}`, reason };
};

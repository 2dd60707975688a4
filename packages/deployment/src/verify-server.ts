import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { checkShape } from "@mlops-actions/contracts/deployment";
import { countOf } from "@mlops-actions/contracts/format";
import { readSignature, signatureFile } from "@mlops-actions/contracts/signature";
import type { z } from "zod";
import { findDifference } from "./compare-response.ts";
import { requestText } from "./request-text.ts";
import { findSignatureDifference } from "./signature.ts";
import { waitUntilReady } from "./start-server.ts";

export type Check = z.infer<typeof checkShape>;

export type VerificationPlan = {
  ready: string;
  ready_seconds: number;
  predict: string;
  metadata?: string | undefined;
  /** Of numbers in golden responses, relative. A golden line may carry its own. */
  tolerance: number;
};

export type Verified = { modelDirectory: string | null; golden: string | null };

/**
 * Climbs the ladder ready → schema → golden and stops at the first rung that does not hold. A rung that has nothing
 * to stand on is skipped and says so; ready alone is not proof (some servers answer it with nothing loaded).
 */
export const verifyServer = async (
  url: string,
  version: Verified,
  plan: VerificationPlan,
  signal: AbortSignal,
): Promise<Check[]> => {
  const rungs: [string, () => Promise<Rung>][] = [
    ["ready", () => checkReady(url, plan, signal)],
    ["schema", () => checkSchema(url, version, plan, signal)],
    ["golden", () => checkGolden(url, version, plan, signal)],
  ];
  const checks: Check[] = [];
  for (const [check, climb] of rungs) {
    const begun = performance.now();
    let rung: Rung;
    try {
      rung = await climb();
    } catch (error) {
      signal.throwIfAborted();
      rung = { status: "fail", detail: (error as Error).message };
    }
    checks.push({ check, ...rung, seconds: Math.round(performance.now() - begun) / 1000 });
    if (rung.status === "fail") break;
  }
  return checks;
};

export const findFailure = (checks: readonly Check[]): Check | undefined =>
  checks.find(({ status }) => status === "fail");

type Rung = Pick<Check, "status" | "detail">;

const checkReady = async (url: string, plan: VerificationPlan, signal: AbortSignal): Promise<Rung> => {
  await waitUntilReady(new URL(plan.ready, url), { seconds: plan.ready_seconds, signal });
  return { status: "pass", detail: `GET ${plan.ready} answers 200` };
};

/** Names, datatypes and shapes of the Open Inference Protocol's model metadata against MODEL.json. */
const checkSchema = async (
  url: string,
  version: Verified,
  plan: VerificationPlan,
  signal: AbortSignal,
): Promise<Rung> => {
  const path = version.modelDirectory && join(version.modelDirectory, signatureFile);
  const signature =
    path && existsSync(path) ? readSignature(await readFile(path, "utf8"), signatureFile) : undefined;
  if (!signature) return { status: "skipped", detail: "the model has no MODEL.json with a signature" };
  if (!plan.metadata)
    return { status: "skipped", detail: "mlops.yml names no metadata path for this target" };
  const { status, text } = await requestText(new URL(plan.metadata, url), {
    timeoutMs: plan.ready_seconds * 1000,
    signal,
  });
  if (status !== 200) return { status: "fail", detail: `GET ${plan.metadata} answers ${status}` };
  const served = readSignature(text, plan.metadata);
  const difference = served
    ? findSignatureDifference(signature, served)
    : "the answer has neither inputs nor outputs";
  return difference === undefined
    ? { status: "pass", detail: `${plan.metadata} has the signature of MODEL.json` }
    : { status: "fail", detail: `${plan.metadata}: ${difference}` };
};

/** Posts each golden request and compares the answer; one at a time, so that a single-threaded server can follow. */
const checkGolden = async (
  url: string,
  version: Verified,
  plan: VerificationPlan,
  signal: AbortSignal,
): Promise<Rung> => {
  if (!version.golden) return { status: "skipped", detail: "the version has no golden.jsonl" };
  const target = new URL(plan.predict, url);
  let row = 0;
  const lines = createInterface({
    input: createReadStream(version.golden),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    row++;
    const golden = parseGolden(line, row);
    const { status, text } = await requestText(target, {
      body: JSON.stringify(golden.request),
      timeoutMs: plan.ready_seconds * 1000,
      signal,
    });
    const difference =
      status === 200
        ? compareText(golden.response, text, golden.tolerance ?? plan.tolerance)
        : `POST ${plan.predict} answers ${status}: ${text.trim().slice(0, 200)}`;
    if (difference !== undefined) return { status: "fail", detail: `row ${row}: ${difference}` };
  }
  if (row === 0) return { status: "fail", detail: "golden.jsonl has no rows" };
  return { status: "pass", detail: countOf(row, "golden row") };
};

const compareText = (expected: unknown, text: string, tolerance: number): string | undefined => {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return `the answer is not JSON: ${text.trim().slice(0, 200)}`;
  }
  return findDifference(expected, answer, tolerance);
};

const parseGolden = (line: string, row: number) => {
  let golden: { request?: unknown; response?: unknown; tolerance?: number };
  try {
    golden = JSON.parse(line) as typeof golden;
  } catch (cause) {
    throw new Error(`row ${row} of golden.jsonl is not JSON`, { cause });
  }
  if (golden?.request === undefined || golden.response === undefined)
    throw new Error(`row ${row} of golden.jsonl has no request or no response`);
  return golden;
};

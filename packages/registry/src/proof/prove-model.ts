import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "@mlops-actions/contracts/environment";
import { countOf } from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Log } from "@mlops-actions/runner/log";
import { fileSource } from "./byte-source.ts";
import { makeSbom, sbomFile } from "./make-sbom.ts";
import { signatureAsset } from "./model-signature.ts";
import { scanModel } from "./scan-model.ts";
import { signModel } from "./sign-model.ts";

/** What a registration adds to a manifest once its files have been looked into. */
export type Proof = {
  facts: Pick<Manifest, "formats" | "security">;
  /** Files that go along, by role. */
  evidence: Record<string, string>;
};

export type ProofRequest = {
  modelDirectory: string;
  /** Where the bill of materials and the signature are written. */
  directory: string;
  /** The end of the training run. */
  at: Date;
  distributions: Environment["identity"]["distributions"];
  /** Lets a model through whose files would run what they should not, and is written into the manifest. */
  allowUnsafe: string | undefined;
  actor: string;
  /** A private key in PEM; without one nothing is signed. */
  signingKey: string | undefined;
  log: Pick<Log, "info" | "warn">;
};

/**
 * Looks into the model's files, writes its bill of materials and, with a key, its signature.
 * @throws UserError where loading a file would run what no model needs, unless that is allowed with a reason.
 */
export const proveModel = async (
  content: Omit<Manifest, "schema">,
  request: ProofRequest,
): Promise<Proof> => {
  const { modelDirectory, directory, at, distributions, signingKey, log } = request;
  const scan = await scanModel(
    content.files.map(({ path, size }) => ({ path, source: fileSource(join(modelDirectory, path), size) })),
  );
  const security = judge(content.name, scan.security, request);
  const facts = { formats: scan.formats, security };
  const warnings = security.findings.filter(({ level }) => level === "warning");
  if (warnings.length > 0)
    log.warn(
      `${content.name}: ${countOf(warnings.length, "warning")} about its files. ${describe(warnings)}`,
    );

  await mkdir(directory, { recursive: true });
  const write = async (file: string, text: string) => {
    await writeFile(join(directory, file), text);
    return join(directory, file);
  };
  const sbom = await makeSbom({ ...content, ...facts, distributions, at });
  return {
    facts,
    evidence: {
      sbom: await write(sbomFile, sbom),
      ...(signingKey && {
        signature: await write(signatureAsset, signModel(content.name, content.files, signingKey)),
      }),
    },
  };
};

type Security = NonNullable<Manifest["security"]>;

const judge = (
  model: string,
  security: Security,
  { allowUnsafe, actor }: Pick<ProofRequest, "allowUnsafe" | "actor">,
): Security => {
  const dangers = security.findings.filter(({ level }) => level === "danger");
  if (dangers.length === 0) return security;
  if (allowUnsafe) return { ...security, allowed: { reason: allowUnsafe, actor } };
  throw new UserError(
    `Loading ${model} would run what no model needs: ${countOf(dangers.length, "finding")}.\n${describe(dangers)}`,
    {
      fix: "Save the model in a format that runs nothing (safetensors, ONNX, the library's own JSON), or find out where this comes from. Where it is meant, say why: allow-unsafe.",
    },
  );
};

const describe = (findings: Security["findings"]): string =>
  [
    ...findings
      .slice(0, 10)
      .map(({ path, name, reason }) => `  ${oneLine(path)}: ${oneLine(name)} ${oneLine(reason)}`),
    ...(findings.length > 10 ? [`  … and ${findings.length - 10} more`] : []),
  ].join("\n");

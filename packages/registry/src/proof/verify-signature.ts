import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { UserError } from "@mlops-actions/contracts/user-error";
import {
  bundleType,
  encodeForSigning,
  hashOfCurve,
  isIgnored,
  payloadType,
  predicateType,
  type SignedFile,
  type Statement,
  statementType,
} from "./model-signature.ts";
import { keyHint } from "./sign-model.ts";

export type SignatureCheck = {
  /** Undefined: no key was given, so that only the files were compared. */
  signedByKey: boolean | undefined;
  /** What does not agree, one sentence each; none where the signature is of these very files. */
  problems: string[];
};

/**
 * Holds a model signature against the model's files and, where a public key is given, against that key.
 * Signatures by a certificate or by Sigstore's keyless way are not checked here: `model_signing verify` does.
 */
export const verifySignature = (
  bundle: string,
  files: readonly SignedFile[],
  publicKey?: string,
): SignatureCheck => {
  const key = publicKey === undefined ? undefined : readPublicKey(publicKey);
  const read = readBundle(bundle);
  if (typeof read === "string") return { signedByKey: key && false, problems: [read] };
  const problems = [...checkRoot(read.statement), ...compareFiles(read.statement, files)];
  if (!key) return { signedByKey: undefined, problems };
  const { hint } = read;
  if (hint === undefined)
    problems.unshift("it was not made by a key but by a certificate, which is not checked here");
  else if (hint !== "" && hint !== keyHint(key))
    problems.unshift(`it was made by another key (its public key has sha256 ${hint.slice(0, 12)}…)`);
  const hash = hashOfCurve(key.asymmetricKeyDetails?.namedCurve);
  const signedByKey =
    hash !== undefined && verify(hash, encodeForSigning(payloadType, read.payload), key, read.signature);
  if (!signedByKey) problems.unshift("the key did not sign it");
  return { signedByKey, problems };
};

type Bundle = { payload: Buffer; signature: Buffer; hint: string | undefined; statement: Statement };

const readBundle = (text: string): Bundle | string => {
  try {
    const { mediaType, verificationMaterial, dsseEnvelope } = JSON.parse(text) as {
      mediaType: string;
      verificationMaterial: { publicKey?: { hint?: string } };
      dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
    };
    if (mediaType !== bundleType) return `it is a bundle of type ${mediaType}, not ${bundleType}`;
    if (dsseEnvelope.payloadType !== payloadType) return "its envelope holds no in-toto statement";
    const payload = Buffer.from(dsseEnvelope.payload, "base64");
    const statement = JSON.parse(payload.toString("utf8")) as Statement;
    if (statement._type !== statementType || statement.predicateType !== predicateType)
      return `it says ${statement.predicateType} where a model signature says ${predicateType}`;
    const { method, hash_type: hashType } = statement.predicate.serialization;
    if (method !== "files" || hashType !== "sha256")
      return `it lists ${method} by ${hashType}; only files by sha256 are compared here`;
    const { publicKey } = verificationMaterial;
    return {
      payload,
      signature: Buffer.from(dsseEnvelope.signatures[0]!.sig, "base64"),
      hint: publicKey && (publicKey.hint ?? ""),
      statement,
    };
  } catch {
    return "it is no Sigstore bundle";
  }
};

/** The subject's digest is that of the files' digests in their order. */
const checkRoot = ({ subject, predicate }: Statement): string[] => {
  const root = createHash("sha256");
  for (const { digest } of predicate.resources) root.update(digest, "hex");
  return subject.length === 1 && subject[0]!.digest.sha256 === root.digest("hex")
    ? []
    : ["its subject is not the digest of the files it lists"];
};

const compareFiles = ({ predicate }: Statement, files: readonly SignedFile[]): string[] => {
  const signed = new Map(predicate.resources.map(({ name, digest }) => [name, digest]));
  const ignored = predicate.serialization.ignore_paths ?? [];
  const here = files.filter(({ path }) => !isIgnored(path, ignored));
  const problems = here.flatMap(({ path, sha256 }) => {
    const digest = signed.get(path);
    if (digest === undefined) return [`${path} is not signed`];
    return digest === sha256 ? [] : [`${path} has another sha256 than was signed`];
  });
  const paths = new Set(here.map(({ path }) => path));
  return [
    ...problems,
    ...[...signed.keys()]
      .filter((name) => !paths.has(name))
      .map((name) => `${name} was signed and is not there`),
  ];
};

const readPublicKey = (pem: string): KeyObject => {
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (cause) {
    throw new UserError("The public key is not in PEM.", { cause });
  }
  if (hashOfCurve(key.asymmetricKeyDetails?.namedCurve)) return key;
  throw new UserError(
    `The public key is of type ${key.asymmetricKeyType}, which model signatures do not know.`,
    {
      fix: "Give the key that belongs to the signing key: P-256, P-384 or P-521.",
    },
  );
};

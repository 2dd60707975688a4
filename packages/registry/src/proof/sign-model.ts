import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { sha256 } from "@mlops-actions/contracts/digest";
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
  signatureAsset,
  statementType,
} from "./model-signature.ts";

/**
 * Signs a model's files with a private key, as `model_signing sign key` does: whoever has the public key checks it
 * with that program, with `mlops verify`, or with any other that knows the format. Top-level files of git's own
 * (.gitattributes and the like) are not signed, because the format's verifiers leave them out.
 *
 * @param name of the model; it is told, not checked.
 * @param key elliptic curve, P-256, P-384 or P-521, as PEM. Never logged, never written.
 * @returns the text of `model.sig`.
 */
export const signModel = (name: string, files: readonly SignedFile[], key: string): string => {
  const privateKey = readPrivateKey(key);
  const hash = hashOf(privateKey);
  const payload = Buffer.from(JSON.stringify(makeStatement(name, files)));
  const signature = sign(hash, encodeForSigning(payloadType, payload), privateKey);
  return `${JSON.stringify({
    mediaType: bundleType,
    verificationMaterial: { publicKey: { hint: keyHint(createPublicKey(privateKey)) }, tlogEntries: [] },
    dsseEnvelope: {
      payload: payload.toString("base64"),
      payloadType,
      signatures: [{ sig: signature.toString("base64"), keyid: "" }],
    },
  })}\n`;
};

/** Says that a text is a key that can sign, before anything else is done. @throws UserError without a word of the key. */
export const checkSigningKey = (key: string): void => void hashOf(readPrivateKey(key));

const makeStatement = (name: string, files: readonly SignedFile[]): Statement => {
  const signed = files.filter(({ path }) => !isIgnored(path)).sort((a, b) => comparePaths(a.path, b.path));
  const root = createHash("sha256");
  for (const file of signed) root.update(file.sha256, "hex");
  return {
    _type: statementType,
    subject: [{ name, digest: { sha256: root.digest("hex") } }],
    predicateType,
    predicate: {
      serialization: {
        method: "files",
        hash_type: "sha256",
        allow_symlinks: false,
        ignore_paths: [signatureAsset, ".git", ".gitattributes", ".github", ".gitignore"],
      },
      resources: signed.map((file) => ({ name: file.path, algorithm: "sha256", digest: file.sha256 })),
    },
  };
};

/** As Python's PurePosixPath: part by part, by code points. */
const comparePaths = (a: string, b: string): number => {
  const [left, right] = [a.split("/"), b.split("/")];
  for (let n = 0; n < Math.min(left.length, right.length); n++) {
    const order = Buffer.compare(Buffer.from(left[n]!), Buffer.from(right[n]!)); // UTF-8 keeps the order of code points
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

/** Which key it was: sha256 of the public key's PEM. */
export const keyHint = (publicKey: KeyObject): string =>
  sha256(publicKey.export({ type: "spki", format: "pem" }) as string);

const readPrivateKey = (key: string): KeyObject => {
  try {
    return createPrivateKey(key);
  } catch {
    // The cause is left out: nothing of what was given must reach a log.
    throw new UserError("The signing key is not a private key in PEM without a passphrase.", {
      fix: "Make one with: openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem\nand put the file's whole text, its first and last line too, into the secret.",
    });
  }
};

const hashOf = (key: KeyObject): string => {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const hash = hashOfCurve(curve);
  if (hash) return hash;
  throw new UserError(
    `The signing key is of type ${key.asymmetricKeyType}${curve ? ` on ${curve}` : ""}, which model signatures do not know.`,
    { fix: "Use an elliptic curve key: P-256 (prime256v1), P-384 or P-521." },
  );
};

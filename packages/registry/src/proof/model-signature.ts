/**
 * The layout of an OpenSSF model signature (OMS): a Sigstore bundle around a DSSE envelope around an in-toto statement
 * whose predicate lists the model's files with their digests.
 * https://github.com/sigstore/model-transparency/blob/main/docs/model_signing_format.md
 */
export const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
export const payloadType = "application/vnd.in-toto+json";
export const statementType = "https://in-toto.io/Statement/v1";
export const predicateType = "https://model_signing/signature/v1.0";

export const signatureAsset = "model.sig";

/** What `model_signing` itself leaves out beside the signature, so that a clone of a model verifies too. */
const ignoredPaths = [signatureAsset, ".git", ".gitattributes", ".github", ".gitignore"];
export const isIgnored = (path: string, ignored: readonly string[] = ignoredPaths): boolean =>
  ignored.some((each) => path === each || path.startsWith(`${each}/`));

export type SignedFile = { path: string; sha256: string };

export type Statement = {
  _type: string;
  subject: { name: string; digest: { sha256: string } }[];
  predicateType: string;
  predicate: {
    serialization: { method: string; hash_type: string; allow_symlinks: boolean; ignore_paths?: string[] };
    resources: { name: string; algorithm: string; digest: string }[];
  };
};

/** DSSE's pre-authentication encoding: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md */
export const encodeForSigning = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);

export const hashOfCurve = (curve: string | undefined): string | undefined =>
  ({ prime256v1: "sha256", secp384r1: "sha384", secp521r1: "sha512" })[curve ?? ""];

import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { describe, expect, it } from "vitest";
import { checkSigningKey, signModel } from "./sign-model.ts";
import { verifySignature } from "./verify-signature.ts";

const theirs = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures/model-signature.json"), "utf8"),
) as {
  files: { path: string; sha256: string }[];
  signatures: Record<string, { publicKey: string; bundle: string }>;
};

const makeKey = (namedCurve = "P-256") => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve });
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    publicKey: publicKey.export({ type: "spki", format: "pem" }) as string,
  };
};
const { privateKey, publicKey } = makeKey();
const files = [
  { path: "b/1", sha256: sha256("one") },
  { path: "b-a", sha256: sha256("two") },
  { path: ".gitattributes", sha256: sha256("git's own") },
];

type Bundle = { dsseEnvelope: { payload: string; signatures: { sig: string }[] }; mediaType: string };
const statementOf = (bundle: string) =>
  JSON.parse(Buffer.from((JSON.parse(bundle) as Bundle).dsseEnvelope.payload, "base64").toString());
/** The bundle with its statement changed and, unless it is signed anew, its signature as it was. */
const forge = (bundle: string, change: (statement: ReturnType<typeof statementOf>) => void) => {
  const parsed = JSON.parse(bundle) as Bundle;
  const statement = statementOf(bundle);
  change(statement);
  parsed.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  return JSON.stringify(parsed);
};

describe("a signature of model_signing's", () => {
  it.each(Object.keys(theirs.signatures))("by a key on %s is verified", (curve) => {
    const { bundle, publicKey: key } = theirs.signatures[curve]!;
    expect(verifySignature(bundle, theirs.files, key)).toEqual({ signedByKey: true, problems: [] });
    const changed = theirs.files.map((file, n) => (n ? file : { ...file, sha256: sha256("other") }));
    expect(verifySignature(bundle, changed, key).problems).toEqual([
      "weights.bin has another sha256 than was signed",
    ]);
  });

  it("has the statement that ours has", () => {
    const their = statementOf(theirs.signatures.secp256r1!.bundle);
    const ours = statementOf(signModel("flights", theirs.files, privateKey));
    expect(ours.subject).toEqual(their.subject);
    expect(ours.predicate.resources).toEqual(their.predicate.resources);
    expect(new Set(ours.predicate.serialization.ignore_paths)).toEqual(
      new Set([...their.predicate.serialization.ignore_paths, "model.sig"]),
    );
    expect({ ...ours, subject: 0, predicate: 0 }).toEqual({ ...their, subject: 0, predicate: 0 });
  });
});

describe("our own", () => {
  const bundle = signModel("flights", files, privateKey);

  it.each(["P-256", "P-384", "P-521"])("is verified, by a key on %s", (curve) => {
    const key = makeKey(curve);
    const signed = signModel("flights", files, key.privateKey);
    expect(verifySignature(signed, files, key.publicKey)).toEqual({ signedByKey: true, problems: [] });
    expect(signed).not.toContain("PRIVATE");
  });

  it("is not verified by another key", () => {
    expect(verifySignature(bundle, files, makeKey().publicKey)).toEqual({
      signedByKey: false,
      problems: ["the key did not sign it", expect.stringContaining("made by another key")],
    });
  });

  it("tells which files are not those that were signed", () => {
    const other = [
      { path: "b/1", sha256: sha256("else") },
      { path: "new", sha256: sha256("n") },
    ];
    expect(verifySignature(bundle, other).problems).toEqual([
      "b/1 has another sha256 than was signed",
      "new is not signed",
      "b-a was signed and is not there",
    ]);
  });

  it("does not survive a change of what it says", () => {
    const renamed = forge(bundle, (statement) => {
      statement.predicate.resources[0].digest = sha256("else");
    });
    const check = verifySignature(renamed, files, publicKey);
    expect(check.signedByKey).toBe(false);
    expect(check.problems).toContain("the key did not sign it");
    expect(check.problems).toContain("its subject is not the digest of the files it lists");
    // Without a key the files are compared all the same, and nobody is told that a key was held against it.
    expect(verifySignature(bundle, files)).toEqual({ signedByKey: undefined, problems: [] });
  });

  it("is refused where it is none", () => {
    for (const text of [
      "",
      "{}",
      "null",
      '{"mediaType":"application/json","dsseEnvelope":{},"verificationMaterial":{}}',
    ])
      expect(verifySignature(text, files, publicKey)).toMatchObject({
        signedByKey: false,
        problems: [expect.any(String)],
      });
    const attestation = forge(bundle, (statement) => {
      statement.predicateType = "https://slsa.dev/provenance/v1";
    });
    expect(verifySignature(attestation, files).problems[0]).toContain("slsa.dev");
  });
});

describe("the key", () => {
  it("is refused without a word of it where it cannot sign", () => {
    const secret = `${privateKey.slice(0, 60)}garbage`;
    for (const key of [secret, "", publicKey]) {
      const failure = (() => {
        try {
          checkSigningKey(key);
        } catch (error) {
          return error as Error & { fix: string };
        }
        return undefined;
      })();
      expect(failure?.message).toContain("is not a private key in PEM");
      expect(failure?.cause).toBeUndefined();
      expect(`${failure?.message}${failure?.fix}${failure?.stack}`).not.toContain(secret.slice(30, 60));
    }
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    expect(() => checkSigningKey(rsa.export({ type: "pkcs8", format: "pem" }) as string)).toThrow(
      "of type rsa",
    );
  });
});

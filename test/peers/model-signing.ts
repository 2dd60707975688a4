/** OpenSSF's own program: it accepts our signature of a folder and refuses a changed one; we do so with its. */
import { match, strictEqual } from "node:assert";
import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { signModel } from "@mlops-actions/registry/proof/sign-model";
import { verifySignature } from "@mlops-actions/registry/proof/verify-signature";

const contents = {
  "weights.bin": "one",
  "layers/a b/1": "two",
  "layers-x/2": "three",
  "é.txt": "four",
  ".gitattributes": "*.bin filter=lfs",
};

export const check = async (context: {
  directory: string;
  bin: string;
  log: (line: string) => void;
}): Promise<void> => {
  const { directory, bin, log } = context;
  const run = (...args: string[]) => spawnSync(join(bin, "model_signing"), args, { encoding: "utf8" });
  for (const namedCurve of ["P-256", "P-384", "P-521"]) {
    const folder = join(directory, namedCurve);
    const model = join(folder, "flights");
    const files = Object.entries(contents).map(([path, text]) => {
      mkdirSync(dirname(join(model, path)), { recursive: true });
      writeFileSync(join(model, path), text);
      return { path, sha256: sha256(text) };
    });
    const keys = generateKeyPairSync("ec", { namedCurve });
    const privateKey = keys.privateKey.export({ type: "pkcs8", format: "pem" }) as string;
    const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }) as string;
    writeFileSync(join(folder, "key.pem"), privateKey);
    writeFileSync(join(folder, "key.pub"), publicKey);

    const ours = join(model, "model.sig");
    writeFileSync(ours, signModel("flights", files, privateKey));
    const verify = () =>
      run("verify", "key", model, "--signature", ours, "--public_key", join(folder, "key.pub"));
    const accepted = verify();
    strictEqual(accepted.status, 0, accepted.stderr);
    writeFileSync(join(model, "weights.bin"), "other");
    const refused = verify();
    strictEqual(refused.status, 1);
    match(refused.stdout + refused.stderr, /mismatch/i);
    writeFileSync(join(model, "weights.bin"), contents["weights.bin"]);

    const theirs = join(folder, "theirs.sig");
    const args = ["sign", "key", model, "--ignore-paths", ours, "--signature", theirs];
    execFileSync(join(bin, "model_signing"), [...args, "--private_key", join(folder, "key.pem")], {
      stdio: "pipe",
    });
    const text = readFileSync(theirs, "utf8");
    const read = verifySignature(text, files, publicKey);
    strictEqual(read.problems.join(), "");
    strictEqual(read.signedByKey, true);
    strictEqual(verifySignature(text, files.slice(1), publicKey).problems.length, 1);
    log(`model_signing: ${namedCurve}, each accepts the other's signature`);
  }
};

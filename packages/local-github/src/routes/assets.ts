import { signBlobUrl } from "../blob-url.ts";
import { optionalString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { alreadyExists, invalid, missingField, notFound, Problem } from "../http/problem.ts";
import { created, noContent, ok, redirect } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderAsset } from "../render/release.ts";
import type { AssetRecord, ReleaseRecord } from "../state/records.ts";
import { findRelease, seesDrafts } from "./releases.ts";

const path = "/repos/{owner}/{repo}/releases";
/** https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const mostAssets = 1000;
const mostBytes = 2 ** 31;

/** GitHub puts dots for what it does not want in a name, and none at its edges. */
export const normaliseAssetName = (name: string): string => {
  const plain = name
    .normalize("NFC")
    .replace(/[^\w.+@~-]+/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.+|\.+$/g, "");
  return plain === ""
    ? "default"
    : plain.length === name.length || /^[^.]/.test(name)
      ? plain
      : `default.${plain}`;
};

const find = (context: Context): { release: ReleaseRecord; asset: AssetRecord } => {
  const id = numberParam(context, "id");
  for (const release of context.repository.record.releases) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    if (asset && (!release.draft || seesDrafts(context))) return { release, asset };
  }
  throw notFound();
};

const view = ({ urls, repository }: Context, release: ReleaseRecord, asset: AssetRecord) =>
  renderAsset(urls, repository, release, asset);

const get = (context: Context) => {
  const { release, asset } = find(context);
  if (!/octet-stream/.test(context.request.headers.accept ?? "")) return ok(view(context, release, asset));
  return redirect(openDownload(context, asset));
};

/** Counts the download and signs where its bytes are. */
export const openDownload = ({ hub }: Pick<Context, "hub">, asset: AssetRecord): string => {
  if (asset.state !== "uploaded" || !asset.sha256) throw notFound();
  asset.downloads += 1;
  return signBlobUrl(hub, { sha256: asset.sha256, name: asset.name, type: asset.contentType });
};

const refuseImmutable = (release: ReleaseRecord, what: string) => {
  if (release.immutable) throw invalid(`Cannot ${what} an immutable release.`);
};

/**
 * Streams an upload to disk. The asset is there as `starter` while bytes arrive; when they stop arriving it stays so,
 * and the next upload of the name is refused until it is deleted, as on GitHub.
 */
const upload = async (context: Context) => {
  const { repository, hub, query, request } = context;
  const given = query.get("name");
  if (!given) throw missingField("ReleaseAsset", "name");
  const length = Number(request.headers["content-length"]);
  if (request.headers["content-length"] === undefined) throw new Problem(400, "Bad Content-Length: ");
  const wrong =
    length < 1
      ? "size must be greater than or equal to 1"
      : length >= mostBytes
        ? `size must be less than ${mostBytes}`
        : undefined;
  if (wrong)
    throw new Problem(422, "Validation Failed", {
      errors: [{ resource: "ReleaseAsset", code: "custom", field: "size", message: wrong }],
    });
  const name = normaliseAssetName(given);
  const { release, asset } = await repository.exclusive(async () => {
    const found = findRelease(context);
    refuseImmutable(found, "upload assets to");
    if (found.assets.some((other) => other.name === name)) throw alreadyExists("ReleaseAsset", "name");
    if (found.assets.length >= mostAssets)
      throw new Problem(422, "Validation Failed", {
        errors: [
          {
            resource: "ReleaseAsset",
            code: "custom",
            message: `file_count limited to ${mostAssets} assets per release`,
          },
        ],
      });
    const now = hub.now();
    const starter: AssetRecord = {
      id: repository.nextId(),
      name,
      label: query.get("label") ?? (name === given ? "" : given),
      contentType: request.headers["content-type"] ?? "application/octet-stream",
      state: "starter",
      size: 0,
      sha256: null,
      downloads: 0,
      uploader: loginOf(context.identity),
      createdAt: now,
      updatedAt: now,
    };
    found.assets.push(starter);
    await repository.save();
    return { release: found, asset: starter };
  });
  const stored = await hub.blobs.store(request);
  await repository.exclusive(async () => {
    Object.assign(asset, { ...stored, state: "uploaded", updatedAt: hub.now() });
    await repository.save();
  });
  const rendered = view(context, release, asset);
  return created(rendered, rendered.url);
};

const update = (context: Context) => {
  const { release, asset } = find(context);
  refuseImmutable(release, "update assets of");
  const given = optionalString(context.body, "name");
  if (given !== undefined) {
    const name = normaliseAssetName(given);
    if (release.assets.some((other) => other !== asset && other.name === name))
      throw alreadyExists("ReleaseAsset", "name");
    asset.name = name;
  }
  asset.label = optionalString(context.body, "label") ?? asset.label;
  asset.updatedAt = context.hub.now();
  return ok(view(context, release, asset));
};

const remove = (context: Context) => {
  const { release, asset } = find(context);
  refuseImmutable(release, "delete assets of");
  release.assets = release.assets.filter((other) => other !== asset);
  return noContent();
};

const list = (context: Context) => {
  const release = findRelease(context);
  return ok(paginate(context, release.assets).map((asset) => view(context, release, asset)));
};

export const assetRoutes = [
  route("GET", `${path}/assets/{id}`, "contents=read", get),
  route("PATCH", `${path}/assets/{id}`, "contents=write", update),
  route("DELETE", `${path}/assets/{id}`, "contents=write", remove),
  route("GET", `${path}/{id}/assets`, "contents=read", list),
  // The upload host, as a GitHub Enterprise Server has it beside its API.
  route("POST", `/uploads${path}/{id}/assets`, "contents=write", upload, { streamed: true }),
];

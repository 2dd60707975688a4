import type { Manifest } from "@mlops-actions/contracts/manifest";
import { manifestAsset } from "../releases/asset-names.ts";
import type { Asset, Release } from "../releases/releases.ts";
import { listStored } from "../store/locate-bytes.ts";
import { listRequired } from "../store/release-assets.ts";
import type { ModelState, VersionState } from "../tags/fold-tag-log.ts";
import { formatTag, parseTag } from "../tags/tag-grammar.ts";
import type { Finding } from "./finding.ts";

export type ReleaseFacts = {
  states: readonly ModelState[];
  releases: readonly Release[];
  /** By version tag; a version whose manifest could not be read, or is not what its tag promises, is not in it. */
  manifests: ReadonlyMap<string, Manifest>;
};

/** Whether what versions promise is there: releases, manifests, assets with their digests, and bytes of older versions. */
export const checkReleases = ({ states, releases, manifests }: ReleaseFacts): Finding[] => {
  const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
  const versions = new Map(
    states.flatMap((state) => state.versions.map((version) => [version.tag, version] as const)),
  );
  return [
    ...[...published.values()].flatMap((release) => checkTagOf(release, versions)),
    ...states.flatMap((state) =>
      state.versions.flatMap((version) => {
        const release = published.get(version.tag);
        if (!release) return checkAbsence(version);
        return [
          ...checkCollected(version),
          ...checkContent(version, release, manifests.get(version.tag)),
          ...checkReferences(state.model, version, manifests.get(version.tag), published),
        ];
      }),
    ),
  ];
};

const checkTagOf = ({ tag_name }: Release, versions: ReadonlyMap<string, VersionState>): Finding[] =>
  parseTag(tag_name)?.kind === "registered" && !versions.has(tag_name)
    ? [
        {
          level: "error",
          code: "release-without-tag",
          subject: tag_name,
          message:
            "It is a release under a version's name, but there is no annotated tag of that name: no reader finds it.",
          fix: "Its tag was deleted or is lightweight. Delete the release, or annotate its tag and push it.",
        },
      ]
    : [];

const checkAbsence = ({ tag, yanked, message }: VersionState): Finding[] =>
  yanked
    ? []
    : [
        {
          level: "error",
          code: "version-without-release",
          subject: tag,
          message: message.facts.candidate_id
            ? "It has a tag but no release: its run died, or somebody deleted the release. Readers leave it out; gto shows it."
            : "It has a tag but no release: gto made it, or somebody deleted the release. Readers leave it out.",
          fix: "npx mlops registry reconcile --apply publishes it where its draft is complete, and closes it where nothing is left of it for a day, so that gto leaves it out too.",
        },
      ];

const checkCollected = ({ tag, collected }: VersionState): Finding[] =>
  collected
    ? [
        {
          level: "warning",
          code: "collection-unfinished",
          subject: tag,
          message:
            "It is marked as collected, but its release is still there: a collection died, or something needed its bytes after all.",
          fix: "npx mlops registry gc shows which, and --apply finishes it.",
        },
      ]
    : [];

const checkContent = (version: VersionState, release: Release, manifest: Manifest | undefined): Finding[] => {
  const { tag, message } = version;
  const unloaded = release.assets.filter(({ state }) => state !== "uploaded");
  const findings = unloaded.map(
    ({ name }): Finding => ({
      level: "error",
      code: "asset-unfinished",
      subject: `${tag} ${name}`,
      message: "Its upload never ended.",
      fix: `Withdraw the version (npx mlops yank ${tag}) and register the model again.`,
    }),
  );
  if (!manifest) {
    const there = release.assets.some(({ name }) => name === manifestAsset);
    const promised = message.facts.manifest_digest;
    return [
      ...findings,
      {
        level: "error",
        code: there ? "manifest-replaced" : "release-without-manifest",
        subject: tag,
        message: there
          ? `Its manifest.json cannot be read, or has not the sha256 that its tag promises${promised ? ` (${promised.slice(0, 12)}…)` : ""}.`
          : "Its release has no manifest.json: mlops-actions did not make it, or it was removed.",
        fix: `Do not use it. npx mlops yank ${tag}, and register the model again.`,
      },
    ];
  }
  return [...findings, ...listRequired(manifest).flatMap((file) => checkAsset(tag, file, release.assets))];
};

const checkAsset = (
  tag: string,
  file: { asset: string; size: number; sha256: string },
  assets: readonly Asset[],
): Finding[] => {
  const asset = assets.find(({ name }) => name === file.asset);
  const subject = `${tag} ${file.asset}`;
  const fix = `Do not use it. npx mlops yank ${tag}, and register the model again.`;
  if (!asset)
    return [
      {
        level: "error",
        code: "asset-missing",
        subject,
        message: "Its manifest names it, and it is gone.",
        fix,
      },
    ];
  const digest = asset.digest?.replace(/^sha256:/, "");
  if (asset.size !== file.size || (digest && digest !== file.sha256))
    return [
      {
        level: "error",
        code: "asset-replaced",
        subject,
        message: `It has ${asset.size} bytes${digest ? `, sha256 ${digest.slice(0, 12)}…` : ""}; its manifest says ${file.size} bytes, ${file.sha256.slice(0, 12)}….`,
        fix,
      },
    ];
  return digest
    ? []
    : [
        {
          level: "note",
          code: "asset-without-digest",
          subject,
          message: "GitHub tells no digest of it, so that only its size was compared.",
          fix: `npx mlops verify ${tag} reads the bytes.`,
        },
      ];
};

const checkReferences = (
  model: string,
  { tag }: VersionState,
  manifest: Manifest | undefined,
  published: ReadonlyMap<string, Release>,
): Finding[] =>
  (manifest ? listStored(manifest) : []).flatMap(({ asset, from, sha256, size }): Finding[] => {
    if (from === undefined) return [];
    const source = formatTag({ kind: "registered", model, version: from, counter: null });
    const found = published.get(source)?.assets.find(({ name }) => name === asset);
    const digest = found?.digest?.replace(/^sha256:/, "");
    if (found && found.size === size && (!digest || digest === sha256)) return [];
    return [
      {
        level: "error",
        code: "reference-dangling",
        subject: `${tag} ${asset}`,
        message: `Its bytes are kept in ${source}, which ${found ? "has others under that name" : published.has(source) ? "has lost them" : "has no release any more"}.`,
        fix: `The model cannot be pulled. npx mlops yank ${tag}, and register it again with dedupe: false.`,
      },
    ];
  });

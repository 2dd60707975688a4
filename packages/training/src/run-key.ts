import { digestOf } from "@mlops-actions/contracts/digest";
import type { FileEntry } from "@mlops-actions/contracts/run";

/** All that a training's result depends on, as far as we can see it. */
export type RunKeyParts = {
  command: string;
  /** git tree of HEAD, and the digest of what differs from it in tracked files; null without git or changes. */
  code: { tree: string | null; changes: string | null };
  data: readonly FileEntry[];
  params: Record<string, unknown>;
  seed: number | null;
  /** Fingerprint of the environment; null where setup-env did not run. */
  environment: string | null;
};

/** sha256 of the canonical JSON of the parts: equal keys mean that the same training was asked for. */
export const buildRunKey = ({ command, code, data, params, seed, environment }: RunKeyParts): string =>
  digestOf({ command, code, data: digestData(data), params, seed, environment });

/** sha256 of the canonical JSON of data files, whatever order they come in. */
export const digestData = (files: readonly FileEntry[]): string =>
  digestOf([...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));

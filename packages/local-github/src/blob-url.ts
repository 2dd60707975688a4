import type { Hub } from "./hub.ts";

export type BlobTarget = {
  sha256: string;
  /** The name a browser saves it under. */
  name: string;
  type: string;
  disposition?: "attachment" | "inline";
};

/** An address on the blob host: the signature in it is the permission, so no Authorization goes there. */
export const signBlobUrl = (
  hub: Hub,
  { sha256, name, type, disposition = "attachment" }: BlobTarget,
): string => {
  const path = `/blobs/${sha256}`;
  const query = new URLSearchParams({ name, type, disposition, sig: hub.tokens.signLink(path) });
  return `${hub.blobUrl()}${path}?${query}`;
};

/** An address that block-blob uploads are sent to, and read back from. */
export const signUploadUrl = (hub: Hub, key: string): string => {
  const path = `/uploads/${key}`;
  return `${hub.blobUrl()}${path}?${new URLSearchParams({ sig: hub.tokens.signLink(path) })}`;
};

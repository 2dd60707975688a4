import type { Hardware } from "@mlops-actions/contracts/run";

/** What node:os and a hosted runner's variables say. */
export type Machine = {
  cpus: readonly { model: string }[];
  cores: number;
  memoryBytes: number;
  platform: string;
  arch: string;
  /** ImageOS and ImageVersion, which GitHub-hosted runners set. */
  image: readonly (string | undefined)[];
};

/**
 * The same words for equal machines: memory is rounded, because a system tells a little less than there is, and not
 * always as much less.
 */
export const describeMachine = ({ cpus, cores, memoryBytes, platform, arch, image }: Machine): Hardware => {
  const model = cpus[0]?.model.replace(/\s+/g, " ").trim();
  return {
    // Where Linux on ARM tells no model, Node says "unknown".
    cpu: model && model !== "unknown" ? model : null,
    cores,
    memory_gib: Math.round(memoryBytes / 2 ** 30),
    os: platform,
    arch,
    image: image.filter(Boolean).join(" ") || null,
  };
};

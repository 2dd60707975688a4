export type Pin = {
  /** Normalised, see normaliseName. */
  name: string;
  version: string;
  /** Installed only where its marker holds. */
  conditional: boolean;
  hashed: boolean;
  line: number;
};

type Fault = { line: number; text: string; why: string };

export type Requirements = { pins: Pin[]; faults: Fault[]; hashed: boolean };

/** PEP 503: runs of -, _ and . are one -, lower case. */
export const normaliseName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

/** Options of a requirements file that say where packages come from and not which. */
const harmlessOptions =
  /^(-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--no-binary|--only-binary|--prefer-binary|--require-hashes|--trusted-host|--pre)(\s|=|$)/;
// PEP 508 name, extras, == version (no wildcard), marker; then pip's per-requirement options.
const pinned =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([A-Za-z0-9][A-Za-z0-9._+!-]*)\s*(;[^#]*?)?((?:\s+--hash[=\s]\S+)*)$/;

/**
 * Reads a requirements file as a lock: every requirement pinned with ==, to versions that an index cannot change under it.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const parseRequirements = (text: string): Requirements => {
  const pins: Pin[] = [];
  const faults: Fault[] = [];
  for (const { line, text: logical } of joinLines(text)) {
    if (logical === "" || harmlessOptions.test(logical)) continue;
    const match = pinned.exec(logical);
    if (match)
      pins.push({
        name: normaliseName(match[1]!),
        version: match[2]!,
        conditional: match[3] !== undefined,
        hashed: Boolean(match[4]),
        line,
      });
    else faults.push({ line, text: logical.slice(0, 100), why: describeFault(logical) });
  }
  const hashed = pins.some((pin) => pin.hashed);
  if (hashed)
    for (const { name, version, line } of pins.filter((pin) => !pin.hashed))
      faults.push({ line, text: `${name}==${version}`, why: "has no --hash while others have" });
  return { pins, faults: faults.sort((a, b) => a.line - b.line), hashed };
};

/** Lines joined by a backslash, without comments, numbered by their first. */
const joinLines = (text: string): { line: number; text: string }[] => {
  const joined: { line: number; text: string }[] = [];
  let pending: { line: number; text: string } | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = pending ? pending.line : index + 1;
    const bare = raw.replace(/(^|\s)#.*$/, "");
    const whole = (pending?.text ?? "") + bare;
    pending = bare.endsWith("\\") ? { line, text: whole.slice(0, -1) } : undefined;
    if (!pending) joined.push({ line, text: whole.trim() });
  }
  if (pending) joined.push({ ...pending, text: pending.text.trim() });
  return joined;
};

const describeFault = (text: string): string => {
  if (/^(-r|--requirement|-c|--constraint)(\s|=)/.test(text))
    return "takes in another file; a lock is one file";
  if (/^(-e|--editable)(\s|=)/.test(text)) return "is editable: its content is not pinned";
  if (text.startsWith("-")) return "is an option that setup-env does not know";
  if (/@|:\/\//.test(text)) return "is a URL or a path: its content is not pinned";
  if (/==[^,;]*\*/.test(text)) return "has a wildcard";
  return "is not pinned with ==";
};

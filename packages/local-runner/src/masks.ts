/** Replaces secrets by `***`; grows during a job as steps declare more. */
export type Masks = {
  add: (secret: string) => void;
  apply: (text: string) => string;
  /** Whether a text holds a secret. */
  touches: (text: string) => boolean;
};

/**
 * A secret is masked as it is, line by line where it has several, and in the shapes it takes on its way through tools:
 * JSON, URI, XML, base64 at each of its three offsets. The same encoders as the real runner's.
 */
export const createMasks = (secrets: Iterable<string> = []): Masks => {
  const values = new Set<string>();
  let ordered: string[] = [];
  const add = (secret: string) => {
    for (const line of [secret, ...secret.split(/\r?\n/)]) {
      if (line.trim() === "") continue;
      for (const shape of shapesOf(line)) values.add(shape);
    }
    // The longest first: a secret may be a part of another.
    ordered = [...values].sort((a, b) => b.length - a.length);
  };
  for (const secret of secrets) add(secret);
  const apply = (text: string) => {
    let masked = text;
    for (const value of ordered) if (masked.includes(value)) masked = masked.replaceAll(value, "***");
    return masked;
  };
  return { add, apply, touches: (text) => ordered.some((value) => text.includes(value)) };
};

const shapesOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret);
  // Encoded forms of a very short secret would mask half of every log.
  const encoded =
    bytes.length < 6
      ? []
      : [0, 1, 2]
          .map((shift) => {
            const whole = Math.floor((bytes.length - shift) / 3) * 3;
            return bytes.subarray(shift, shift + whole).toString("base64");
          })
          .concat(bytes.toString("base64"));
  const xml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    xml,
    ...encoded.filter((text) => text.length >= 8),
  ];
};

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { TokenGrant } from "./types.ts";

type TokenPayload = TokenGrant & { nonce: string; expires?: number };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * Tokens carry their grant and our signature, so none is kept on disk, and one that was given out before a restart
 * is good after it. GitHub's prefixes stay: `ghs_` for a job, `ghp_` for a person.
 */
export const createTokens = (secret: string, now: () => Date, isRevoked: (token: string) => boolean) => {
  const sign = (text: string) => createHmac("sha256", secret).update(text).digest();
  const verify = (text: string, signature: string) => {
    const expected = sign(text);
    const given = Buffer.from(signature, "base64url");
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  return {
    issue: (grant: TokenGrant): string => {
      const payload: TokenPayload = {
        ...grant,
        nonce: randomBytes(6).toString("base64url"),
        ...(grant.runId !== undefined && { expires: now().getTime() + 24 * 3_600_000 }),
      };
      const text = encode(payload);
      const prefix = grant.runId === undefined ? "ghp" : "ghs";
      return `${prefix}_${text}.${sign(text).toString("base64url")}`;
    },

    /** The grant of a token that we signed and that is neither revoked nor out of date. */
    read: (token: string): TokenGrant | undefined => {
      const match = /^gh[ps]_([\w-]+)\.([\w-]+)$/.exec(token);
      if (!match || !verify(match[1]!, match[2]!) || isRevoked(token)) return undefined;
      const payload = JSON.parse(Buffer.from(match[1]!, "base64url").toString()) as TokenPayload;
      return payload.expires !== undefined && payload.expires < now().getTime() ? undefined : payload;
    },

    /** ACTIONS_RUNTIME_TOKEN: a JWT whose `scp` the toolkit reads to learn its run and job. */
    issueRuntime: ({ runId, jobId }: { runId: number; jobId: number }): string => {
      const issued = Math.floor(now().getTime() / 1000);
      const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({
        scp: `Actions.Results:${runId}:${jobId}`,
        iat: issued,
        exp: issued + 24 * 3600,
      })}`;
      return `${text}.${sign(text).toString("base64url")}`;
    },

    readRuntime: (token: string): { runId: number; jobId: number } | undefined => {
      const match = /^([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(token);
      if (!match || !verify(match[1]!, match[3]!)) return undefined;
      const { scp, exp } = JSON.parse(Buffer.from(match[2]!, "base64url").toString()) as {
        scp?: string;
        exp?: number;
      };
      const scope = /^Actions\.Results:(\d+):(\d+)$/.exec(scp ?? "");
      if (!scope || (exp ?? 0) * 1000 < now().getTime()) return undefined;
      return { runId: Number(scope[1]), jobId: Number(scope[2]) };
    },

    /** A signature for a link, good for ten minutes as GitHub's and Azure's are good for a while. */
    signLink: (path: string): string => {
      const expires = now().getTime() + 600_000;
      return `${expires}.${sign(`${path}?${expires}`).toString("base64url")}`;
    },

    verifyLink: (path: string, signature: string): boolean => {
      const [expires = "", signed = ""] = signature.split(".");
      return Number(expires) >= now().getTime() && verify(`${path}?${expires}`, signed);
    },
  };
};

export type Tokens = ReturnType<typeof createTokens>;

import type { Identity } from "../hub.ts";
import type { Limits } from "../types.ts";
import { Problem } from "./problem.ts";

type Window = { used: number; resets: number };

/**
 * Primary limits by hour, as headers and refusals; secondary limits on what creates content.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const createRateLimits = (limits: Limits, clock: () => Date) => {
  const windows = new Map<string, Window>();
  const creates = new Map<string, number[]>();

  // A job's token has a thousand requests an hour for each repository, a person's five thousand.
  const accountOf = (identity: Identity): [string, number] =>
    identity.anonymous
      ? ["anonymous", limits.anonymousRequestsPerHour]
      : identity.runId === undefined
        ? [`user ${identity.login}`, limits.userRequestsPerHour]
        : [`job ${identity.repository}`, limits.jobRequestsPerHour];

  const windowOf = (account: string): Window => {
    const now = clock().getTime();
    const known = windows.get(account);
    if (known && known.resets > now) return known;
    const fresh = { used: 0, resets: now + 3_600_000 };
    windows.set(account, fresh);
    return fresh;
  };

  const describe = (identity: Identity) => {
    const [account, limit] = accountOf(identity);
    const { used, resets } = windowOf(account);
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resets / 1000) };
  };

  const headers = (identity: Identity): Record<string, string> => {
    const { limit, used, remaining, reset } = describe(identity);
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-used": String(used),
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": "core",
    };
  };

  return {
    describe,
    headers,

    /** Counts a request. @throws 403 when the hour's are used up. */
    take: (identity: Identity) => {
      const [account, limit] = accountOf(identity);
      const window = windowOf(account);
      if (window.used >= limit)
        throw new Problem(
          403,
          `API rate limit exceeded for ${identity.anonymous ? "127.0.0.1" : "installation"}.`,
        );
      window.used += 1;
    },

    /** A request that was answered 304 is not counted. */
    giveBack: (identity: Identity) => {
      windowOf(accountOf(identity)[0]).used -= 1;
    },

    /** Counts what creates content. @throws 403 with retry-after past the secondary limits. */
    takeCreate: (identity: Identity) => {
      const [account] = accountOf(identity);
      const now = clock().getTime();
      const recent = (creates.get(account) ?? []).filter((time) => time > now - 3_600_000);
      const lastMinute = recent.filter((time) => time > now - 60_000);
      const full = lastMinute.length >= limits.createsPerMinute ? lastMinute[0]! + 60_000 : undefined;
      const fullHour = recent.length >= limits.createsPerHour ? recent[0]! + 3_600_000 : undefined;
      const opens = fullHour ?? full;
      if (opens !== undefined)
        throw new Problem(
          403,
          "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
          { headers: { "retry-after": String(Math.max(1, Math.ceil((opens - now) / 1000))) } },
        );
      recent.push(now);
      creates.set(account, recent);
    },
  };
};

export type RateLimits = ReturnType<typeof createRateLimits>;

import { createHash } from "node:crypto";
import type { Urls } from "../hub.ts";

export const jobLogin = "github-actions[bot]";

const hashOf = (text: string) => createHash("sha256").update(text).digest().readUInt32BE(0) % 100_000_000;

/** `ISSUE_kw123`: a kind and a number, so that GraphQL finds what REST named. */
export const nodeId = (kind: string, id: number): string =>
  `${kind}_${Buffer.from(String(id)).toString("base64url")}`;

export const parseNodeId = (text: string): { kind: string; id: number } | undefined => {
  const match = /^([A-Z]+)_([\w-]+)$/.exec(text);
  if (!match) return undefined;
  const id = Number(Buffer.from(match[2]!, "base64url").toString());
  return Number.isInteger(id) ? { kind: match[1]!, id } : undefined;
};

export const userId = (login: string): number => (login === jobLogin ? 41_898_282 : hashOf(login));

export const renderUser = (urls: Urls, login: string) => {
  const id = userId(login);
  const bot = login.endsWith("[bot]");
  const api = `${urls.api}/users/${encodeURIComponent(login)}`;
  const page = bot ? `${urls.web}/apps/${login.slice(0, -5)}` : `${urls.web}/${login}`;
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `${urls.plain}/avatars/${encodeURIComponent(login)}.svg`,
    gravatar_id: "",
    url: api,
    html_url: page,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: bot ? "Bot" : "User",
    user_view_type: "public",
    site_admin: false,
  };
};

/** The address commits and tags of a login carry. */
export const emailOf = (login: string): string => `${userId(login)}+${login}@users.noreply.github.com`;

/** The login of an address made by `emailOf`. */
export const loginOfEmail = (email: string): string | undefined =>
  /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];

export const authorAssociation = (repositoryOwner: string, login: string): string =>
  login === repositoryOwner ? "OWNER" : login.endsWith("[bot]") ? "NONE" : "COLLABORATOR";

import type { Urls } from "../hub.ts";
import { nodeId, renderUser, userId } from "../render/user.ts";
import type { Resolvable } from "./execute.ts";

export const actor = (urls: Urls, login: string): Resolvable => {
  const user = renderUser(urls, login);
  const bot = user.type === "Bot";
  return {
    __typename: bot ? "Bot" : "User",
    id: nodeId("U", userId(login)),
    databaseId: user.id,
    // GraphQL names a bot without its suffix, where REST has it.
    login: bot ? login.replace(/\[bot\]$/, "") : login,
    name: login,
    url: user.html_url,
    avatarUrl: user.avatar_url,
    resourcePath: `/${login}`,
    ...(!bot && { email: "" }),
  };
};

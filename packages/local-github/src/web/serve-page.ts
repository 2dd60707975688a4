import type { IncomingMessage, ServerResponse } from "node:http";
import { send } from "../http/serve.ts";
import type { Hub } from "../hub.ts";
import { renderPage } from "./render-page.ts";

/** Nothing on a page is run, and nothing is fetched from elsewhere. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

export const servePage = async (
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    await send(
      request,
      response,
      { status: 405, content: "Method Not Allowed" },
      { "content-type": "text/plain" },
    );
    return;
  }
  const page = await renderPage({ hub }, url.pathname);
  await send(
    request,
    response,
    { status: page.status, content: page.html },
    {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
    },
  );
};

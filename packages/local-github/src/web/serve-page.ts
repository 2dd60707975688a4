import type { IncomingMessage, ServerResponse } from "node:http";
import { send } from "../http/serve.ts";
import type { Hub } from "../hub.ts";

export const servePage = async (hub: Hub, request: IncomingMessage, response: ServerResponse, url: URL) => {
  hub.log(`page ${url.pathname}`);
  await send(request, response, { status: 404, content: "Not Found" }, { "content-type": "text/plain" });
};

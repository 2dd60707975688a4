import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { connectGitHub } from "./connect.ts";

/** A GitHub that answers everything at once, and counts. */
const serve = async (work: (apiUrl: string, count: () => number) => Promise<void>) => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume();
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: {}, id: requests }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => requests);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
const connect = (apiUrl: string) =>
  connectGitHub({ token: "t", apiUrl, repository: { owner: "octo", name: "ml" }, env: {} });
const times = <Result>(n: number, one: () => Promise<Result>) => Promise.all(Array.from({ length: n }, one));
/** Less than the bucket takes to fill again. */
const soon = () => setTimeout(3000, "too slow");

it("lets any number of GraphQL queries through at once: they are reads", async () => {
  await serve(async (apiUrl, count) => {
    const { octokit } = await connect(apiUrl);
    const all = times(70, () => octokit.graphql("query Tags { repository { id } }"));
    expect(await Promise.race([all, soon()])).toHaveLength(70);
    expect(count()).toBe(70);
  });
});

it.each(["POST", "mutation"])(
  "lets 30 writes through in a burst (%s), and no more for a while",
  async (kind) => {
    await serve(async (apiUrl, count) => {
      const { octokit, owner, repo } = await connect(apiUrl);
      const write = () =>
        kind === "POST"
          ? octokit.rest.issues.create({ owner, repo, title: "t" })
          : octokit.graphql("mutation Add { add { id } }");
      const [burst, rest] = [times(30, write), times(3, write).catch(() => undefined)];
      expect(await Promise.race([burst, soon()])).toHaveLength(30);
      // A read does not wait behind the writes that do.
      expect(await Promise.race([octokit.graphql("query { viewer { login } }"), soon()])).not.toBe(
        "too slow",
      );
      expect(count()).toBe(31);
      void rest;
    });
  },
);

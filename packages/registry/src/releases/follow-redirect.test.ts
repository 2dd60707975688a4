import { expect, it } from "vitest";
import { followRedirect } from "./follow-redirect.ts";

const api = "https://api.github.com/repos/o/r/releases/assets/1";
const local = "http://127.0.0.1:4000/repos/o/r/releases/assets/1";

it("follows a redirect to https, and to http from a GitHub on this machine", () => {
  expect(followRedirect(api, "https://store.example/a?b=c")).toBe("https://store.example/a?b=c");
  expect(followRedirect(api, "/other")).toBe("https://api.github.com/other");
  expect(followRedirect(local, "http://127.0.0.1:4001/blob")).toBe("http://127.0.0.1:4001/blob");
  expect(followRedirect("http://[::1]:1/a", "/b")).toBe("http://[::1]:1/b");
  expect(followRedirect("http://localhost:1/a", "https://store.example/")).toBe("https://store.example/");
});

it.each([
  [api, "http://store.example/signed?secret"],
  [api, "http://127.0.0.1/a"],
  [api, "ftp://store.example/a"],
  ["http://github.example/a", "http://github.example/b"],
  ["http://127.example.com/a", "/b"],
  [local, "file:///etc/passwd"],
])("refuses to go from %s to %s", (from, location) => {
  expect(() => followRedirect(from, location)).toThrow("which is not https. It is not followed.");
  expect(() => followRedirect(from, location)).not.toThrow("secret");
});

import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * Where an address of the API sends a download on to. Over https only: whoever sits between could otherwise answer in
 * the store's place, and see which private asset is fetched by which signed address. A GitHub on this machine, whose
 * own API is http, is the exception.
 * @param from the API's address; @param location as it answers, relative or not.
 */
export const followRedirect = (from: string, location: string): string => {
  const api = new URL(from);
  const target = new URL(location, api);
  const isLocal = api.protocol === "http:" && isLoopback(api.hostname) && target.protocol === "http:";
  if (target.protocol === "https:" || isLocal) return target.href;
  throw new UserError(
    `${api.host} sends the download on to ${target.protocol}//${target.host}, which is not https. It is not followed.`,
    {
      fix: "Something between here and GitHub may be at work, such as a proxy. On a GitHub Enterprise Server, serve it and its storage over https.",
    },
  );
};

const isLoopback = (host: string) => host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);

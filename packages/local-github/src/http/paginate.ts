import type { Context } from "./router.ts";

/**
 * The page of a list that the query asks for; adds the Link header.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export const paginate = <T>(context: Context, list: readonly T[]): T[] => {
  const size = clamp(context.query.get("per_page"), 30, 100);
  const page = clamp(context.query.get("page"), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (target: number, relation: string) => {
    const url = new URL(context.request.url ?? "/", context.urls.api);
    const query = new URLSearchParams(url.search);
    query.set("page", String(target));
    return `<${context.urls.api}${url.pathname}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  if (links.length > 0) context.headers.link = links.join(", ");
  return list.slice((page - 1) * size, page * size);
};

const clamp = (text: string | null, fallback: number, highest: number) => {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value > 0 ? Math.min(value, highest) : fallback;
};

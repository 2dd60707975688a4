import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html.ts";

/**
 * A whole page of HTML that asks nobody for anything and runs nothing but a script of ours, if it has one; its own policy
 * says so to the browser, which holds a script against its hash.
 */
export const renderPage = (page: {
  title: string;
  style: string;
  body: string;
  script?: string;
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${page.script ? `; script-src 'sha256-${hashOf(page.script)}'` : ""}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
<main>
${page.body}
</main>${page.script ? `\n<script>${page.script}</script>` : ""}
</body>
</html>
`;

const hashOf = (script: string) => createHash("sha256").update(script).digest("base64");

import MarkdownIt from "markdown-it";
import { colourDiff } from "./diff.ts";
import { escapeHtml, type Html, trusted } from "./html.ts";
import { drawMermaidTable } from "./mermaid-table.ts";

type MarkdownEnv = { open?: string[] };

const allowed = /<(\/?)(details|summary|br|sub|sup|kbd|ins|del)(\s+open(?:="")?)?\s*\/?>/gi;

/**
 * Raw HTML in a comment: a few harmless tags, without attributes, stay; the rest is shown as text. Tags that are
 * never closed are closed at the end, so that nothing swallows the page around it.
 */
const sanitise = (content: string, env: MarkdownEnv): string => {
  env.open ??= [];
  const open = env.open;
  const text = content.replace(/<!--[\s\S]*?-->/g, "");
  let result = "";
  let at = 0;
  for (const match of text.matchAll(allowed)) {
    result += escapeHtml(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, closing, name, isOpen] = match as unknown as [string, string, string, string | undefined];
    const tag = name.toLowerCase();
    if (tag === "br") result += "<br>";
    else if (!closing) {
      open.push(tag);
      result += `<${tag}${isOpen ? " open" : ""}>`;
    } else if (open.includes(tag)) {
      let top: string;
      do {
        top = open.pop()!;
        result += `</${top}>`;
      } while (top !== tag);
    }
  }
  return result + escapeHtml(text.slice(at));
};

const alerts = {
  NOTE: "Note",
  TIP: "Tip",
  IMPORTANT: "Important",
  WARNING: "Warning",
  CAUTION: "Caution",
} as const;

const createRenderer = () => {
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });

  // A quote that begins with [!CAUTION] is an alert; a list item that begins with [ ] or [x] is a task.
  markdown.core.ruler.after("block", "github", (state) => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 2];
      if (inline?.type !== "inline" || state.tokens[index + 1]?.type !== "paragraph_open") return;
      if (token.type === "blockquote_open") {
        const match = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/.exec(inline.content);
        if (!match) return;
        const kind = match[1] as keyof typeof alerts;
        token.attrJoin("class", `alert alert-${kind.toLowerCase()}`);
        token.attrSet("data-title", alerts[kind]);
        inline.content = inline.content.slice(match[0].length);
      } else if (token.type === "list_item_open") {
        const match = /^\[([ xX])\]\s+/.exec(inline.content);
        if (!match) return;
        token.attrJoin("class", match[1] === " " ? "task" : "task task-done");
        inline.content = inline.content.slice(match[0].length);
      }
    });
  });

  const { rules } = markdown.renderer;
  rules.html_block = (tokens, index, _options, env) => sanitise(tokens[index]!.content, env as MarkdownEnv);
  rules.html_inline = (tokens, index, _options, env) => sanitise(tokens[index]!.content, env as MarkdownEnv);
  // The page asks nobody for anything: an image is a link to it.
  rules.image = (tokens, index) => {
    const token = tokens[index]!;
    const source = escapeHtml(String(token.attrGet("src") ?? ""));
    return `<a href="${source}" rel="nofollow noopener">${escapeHtml(token.content || "image")}</a>`;
  };
  rules.link_open = (tokens, index, options, _env, self) => {
    tokens[index]!.attrSet("rel", "nofollow noopener");
    return self.renderToken(tokens, index, options);
  };
  rules.fence = (tokens, index) => {
    const { content, info } = tokens[index]!;
    const language = info.trim().split(/\s+/)[0] ?? "";
    const table = language === "mermaid" ? drawMermaidTable(content) : undefined;
    if (table) return `${table.html}\n`;
    const caption = language === "mermaid" ? `<figcaption>a diagram (mermaid), as text</figcaption>` : "";
    const text =
      language === "diff"
        ? colourDiff(content)
            .map(({ html }) => html)
            .join("")
        : escapeHtml(content);
    return `<figure class="code${language === "diff" ? " diff" : ""}">${caption}<pre><code>${text}</code></pre></figure>\n`;
  };
  return markdown;
};

let renderer: ReturnType<typeof createRenderer> | undefined;

/** GitHub-flavoured markdown as HTML that may stand on a page, whoever wrote it. */
export const renderMarkdown = (source: string): Html => {
  renderer ??= createRenderer();
  const env: MarkdownEnv = {};
  const body = renderer.render(source, env);
  const closing = (env.open ?? []).reverse().map((tag) => `</${tag}>`);
  return trusted(`<div class="markdown">${body}${closing.join("")}</div>`);
};

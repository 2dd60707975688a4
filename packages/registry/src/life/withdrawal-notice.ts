import { linkTarget, plainText } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { GitHub } from "@mlops-actions/github/connect";
import { splitMetadata } from "../card/split-metadata.ts";
import type { Decision } from "../tags/fold-tag-log.ts";

const begin = "<!-- mlops:withdrawn -->";
const end = "<!-- /mlops:withdrawn -->";
/** GitHub refuses a longer release body. */
const limit = 125_000;

/**
 * A release's notes with the notice of its withdrawal on top, below the metadata that others read, made from the tag's words alone: putting it on twice
 * changes nothing, and whoever makes the model card anew can put it back.
 */
export const addNotice = (notes: string, { at, actor, reason, runUrl }: Decision): string => {
  const run = runUrl && /^https?:/.test(runUrl) ? ` ([run](${linkTarget(runUrl)}))` : "";
  const notice = [
    begin,
    "> [!CAUTION]",
    `> **Withdrawn** on ${at.slice(0, 16).replace("T", " ")} UTC${actor ? ` by ${plainText(oneLine(actor))}` : ""}${run}: ${plainText(oneLine(reason)).slice(0, 4000)}`,
    ">",
    "> It is not found as latest or by a stage any more, and it is not promoted or deployed. Its files stay here for whoever has to look into it.",
    end,
    "",
  ].join("\n");
  const { metadata, page } = splitMetadata(notes);
  return `${metadata}${notice}\n${removeNotice(page)}`.slice(0, limit);
};

const removeNotice = (page: string): string => {
  const start = page.indexOf(begin);
  const stop = page.indexOf(end);
  return start === 0 && stop > 0 ? page.slice(stop + end.length).trimStart() : page;
};

const mark = " (withdrawn)";

/**
 * Puts the notice on a release's page and marks its title. Both stay editable where releases are immutable.
 * @returns the release's page; null where the version was never published
 */
export const showWithdrawal = async (
  { octokit, owner, repo }: GitHub,
  tag: string,
  decision: Decision,
): Promise<string | null> => {
  const release = await octokit.rest.repos.getReleaseByTag({ owner, repo, tag }).catch((error: unknown) => {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  });
  if (!release) return null;
  const { id, html_url, name, body } = release.data;
  const title = name || tag;
  const marked = title.endsWith(mark) ? title : title + mark;
  const notes = addNotice(body ?? "", decision);
  if (marked !== name || notes !== body)
    await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, name: marked, body: notes });
  return html_url;
};

import type { GitHub } from "@mlops-actions/github/connect";
import type { TagEvent } from "./fold-tag-log.ts";
import { queryRepository } from "./query-repository.ts";
import { type FoundTag, type TagPart, tagFragment, walkTags } from "./tag-pages.ts";

/** Reads the annotated tags of one model, or of all: one request for up to a hundred, then one for each two hundred. */
export const readTagLog = async (github: GitHub, model?: string): Promise<TagEvent[]> =>
  (await walk(github, model)).events();

/** The same, with more fields of the repository asked in the first request. */
export const readTagLogWith = async <Part>(
  github: GitHub,
  model: string,
  fields: string,
): Promise<{ events: TagEvent[]; part: Part }> => {
  const tags = walkTags(model);
  const first = await queryRepository<TagPart & Part>(github, `${tags.fields()} ${fields}`, tagFragment);
  tags.take(first);
  while (!tags.isDone()) tags.take(await queryRepository<TagPart>(github, tags.fields(), tagFragment));
  return { events: tags.events(), part: first };
};

/** Every tag of the repository, those among them that are none of the registry's. */
export const readAllTags = async (github: GitHub): Promise<FoundTag[]> => (await walk(github)).all();

const walk = async (github: GitHub, model?: string) => {
  const tags = walkTags(model);
  while (!tags.isDone()) tags.take(await queryRepository<TagPart>(github, tags.fields(), tagFragment));
  return tags;
};

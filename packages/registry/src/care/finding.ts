/** Errors and warnings are to be mended; a note only tells. */
export type Finding = {
  level: "error" | "warning" | "note";
  /** Stable, for programs, such as `tag-not-annotated`. */
  code: string;
  /** The tag, version, stage or setting that it is about. */
  subject: string;
  message: string;
  /** What to do. */
  fix: string;
};

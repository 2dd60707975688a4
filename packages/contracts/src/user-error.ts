/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What to do about it, printed on its own lines below the message. */
  readonly fix: string | undefined;

  constructor(message: string, options: { fix?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.fix = options.fix;
  }
}

export const isUserError = (error: unknown): error is UserError =>
  error instanceof Error && error.name === "UserError";

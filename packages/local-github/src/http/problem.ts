/** One entry of a 422's `errors`. */
export type FieldError = {
  resource: string;
  field?: string;
  code: string;
  message?: string;
  contexts?: { context: string; state: string }[];
};

/** An answer that refuses. Thrown by handlers, rendered by the server in GitHub's shape and words. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    options: { errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

export const notFound = () => new Problem(404, "Not Found");

export const invalid = (message: string) => new Problem(422, message);

/** `Validation Failed`, with the fields that failed. */
export const validationFailed = (...errors: FieldError[]) =>
  new Problem(422, "Validation Failed", { errors });

export const missingField = (resource: string, field: string) =>
  validationFailed({ resource, code: "missing_field", field });

export const alreadyExists = (resource: string, field: string) =>
  validationFailed({ resource, code: "already_exists", field });

export const customError = (resource: string, message: string, field?: string) => ({
  resource,
  code: "custom",
  ...(field && { field }),
  message,
});

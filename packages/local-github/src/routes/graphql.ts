import { executeOperation } from "../graphql/execute.ts";
import { GraphQLSyntaxError, parseDocument } from "../graphql/parse.ts";
import { mutationRoot, queryRoot } from "../graphql/schema-root.ts";
import { Problem } from "../http/problem.ts";
import { ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";

/**
 * GraphQL, for the fields that clients of this project and `gh` ask for. A field that is not kept here is an error
 * that names it, never a silent null.
 */
const answer = async (context: Context) => {
  if (context.identity.anonymous) throw new Problem(401, "This endpoint requires you to be authenticated.");
  const { query, variables, operationName } = context.body as {
    query?: string;
    variables?: Record<string, unknown> | null;
    operationName?: string | null;
  };
  if (typeof query !== "string")
    return ok({ errors: [{ message: "A query attribute must be specified and must be a string." }] });
  try {
    const document = parseDocument(query);
    const operation = operationName
      ? document.operations.find(({ name }) => name === operationName)
      : document.operations[0];
    if (!operation) return ok({ errors: [{ message: "No operation of that name is in the query." }] });
    const root = operation.type === "mutation" ? mutationRoot(context) : queryRoot(context);
    return ok(await executeOperation(document, operation, variables ?? {}, root));
  } catch (error) {
    if (error instanceof GraphQLSyntaxError)
      return ok({ errors: [{ message: `Parse error: ${error.message}` }] });
    throw error;
  }
};

export const graphqlRoutes = [route("POST", "/graphql", "none", answer)];

import { invalid, missingField } from "./problem.ts";

export type Body = Record<string, unknown>;

const mistyped = (name: string, value: unknown, type: string) =>
  invalid(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${type}.`);

/** An optional string; null and absent are undefined. */
export const optionalString = (body: Body, name: string): string | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw mistyped(name, value, "a string");
  return value;
};

/** A string that must be there, in the words of the resources that check it themselves (`missing_field`). */
export const requiredString = (body: Body, name: string, resource: string): string => {
  const value = optionalString(body, name);
  if (!value) throw missingField(resource, name);
  return value;
};

/** A string that must be there, in the words of the endpoints whose schema checks it. */
export const suppliedString = (body: Body, name: string): string => {
  const value = optionalString(body, name);
  if (value === undefined) throw invalid(`Invalid request.\n\n"${name}" wasn't supplied.`);
  return value;
};

export const optionalBoolean = (body: Body, name: string): boolean | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw mistyped(name, value, "a boolean");
  return value;
};

export const optionalChoice = <T extends string>(
  body: Body,
  name: string,
  choices: readonly T[],
): T | undefined => {
  const value = optionalString(body, name);
  if (value === undefined) return undefined;
  if (!choices.includes(value as T))
    throw invalid(
      `Invalid request.\n\nNo subschema in "anyOf" matched: ${JSON.stringify(value)} is not a member of ${JSON.stringify(choices)} (properties/${name}).`,
    );
  return value as T;
};

export const optionalArray = (body: Body, name: string): unknown[] | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw mistyped(name, value, "an array");
  return value;
};

export const optionalObject = (body: Body, name: string): Body | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) throw mistyped(name, value, "an object");
  return value as Body;
};

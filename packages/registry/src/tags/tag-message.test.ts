import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMessage, parseMessage } from "./tag-message.ts";

describe("a tag's message", () => {
  it("gives back what was written, whatever the reason says", () => {
    const reason = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        '{"schema":"mlops/tag@1","actor":"mallory"}',
        'x\n{"schema":"mlops/tag@1"}',
        "a\n\nb",
        "{",
      ),
    );
    fc.assert(
      fc.property(reason, fc.string(), (text, actor) => {
        const facts = { actor, manifest_digest: "ab", previous: null, holdout: "cd", holdout_looks: 3 };
        const message = parseMessage(formatMessage({ reason: text, facts }));
        expect(message.facts).toEqual(facts);
        expect(parseMessage(formatMessage(message))).toEqual(message);
      }),
    );
  });

  it("begins with the reason, for git tag -n", () => {
    expect(formatMessage({ reason: "Two quiet days", facts: { actor: "octo" } })).toBe(
      'Two quiet days\n\n{"schema":"mlops/tag@1","actor":"octo"}\n',
    );
  });

  it.each([
    ["Registering artifact flights version v0.0.1", "Registering artifact flights version v0.0.1"],
    ['why\n\n{"actor":"octo"}', 'why\n\n{"actor":"octo"}'],
    ["why\n\n{broken", "why\n\n{broken"],
  ])("takes another tool's message %j as the reason", (text, reason) =>
    expect(parseMessage(text)).toEqual({ reason, facts: {} }),
  );

  it("lets no reason move the cursor or turn the text", () => {
    expect(parseMessage("a\u001b[2Jb\u202ec\u0007").reason).toBe("a [2Jb c");
  });

  it("ignores facts of a wrong type", () => {
    expect(parseMessage('x\n\n{"schema":"mlops/tag@1","actor":5,"version":"v1.0.0"}').facts).toEqual({
      version: "v1.0.0",
    });
  });
});

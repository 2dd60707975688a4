import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";

/**
 * The line (from 1) on which each rule of a policy begins, by id. Of an mlops.yml the rules of one model; where no model
 * is named, of the only gate there is.
 */
export const findRuleLines = (text: string, model: string): Map<string, number> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const found = new Map<string, number>();
  const rules = document.getIn(["models", model, "gate", "rules"]) ?? document.getIn(["rules"]);
  if (!isSeq(rules)) return found;
  visit(rules, {
    Map: (_, map) => {
      const id = isMap(map) ? map.get("id", true) : undefined;
      if (isScalar(id) && typeof id.value === "string" && map.range)
        found.set(id.value, lines.linePos(map.range[0]).line);
      return visit.SKIP;
    },
  });
  return found;
};

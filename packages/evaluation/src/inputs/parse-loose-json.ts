// A string, or one of the bare words that Python's json.dump writes for numbers that JSON has no word for.
const stringsAndWords = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/** JSON as Python writes it: a bare NaN or Infinity is taken as text, which is no number. @throws SyntaxError */
export const parseLooseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(
      text.replace(stringsAndWords, (found) => (found.startsWith('"') ? found : `"${found}"`)),
    );
  }
};

const longestLine = 64 * 1024; // characters; longer ones are handed over in pieces, so that memory stays bounded
const progressInterval = 1000; // ms between two states of a progress bar

/**
 * Cuts a stream of text into lines. A lone carriage return is how progress bars redraw themselves: of those states one
 * a second is handed over, and the last.
 */
export const splitLines = (onLine: (line: string) => void, now: () => number) => {
  let rest = "";
  let lastProgress = Number.NEGATIVE_INFINITY;
  let heldBack: string | undefined;

  const progress = (state: string) => {
    if (state === "") return;
    if (now() - lastProgress < progressInterval) {
      heldBack = state;
      return;
    }
    lastProgress = now();
    heldBack = undefined;
    onLine(state);
  };
  const line = (text: string) => {
    // "…100%" redrawn and then only a line feed: the state held back is the line.
    onLine(text === "" && heldBack ? heldBack : text);
    heldBack = undefined;
  };

  return {
    push: (chunk: string): void => {
      rest += chunk;
      // A carriage return at the very end may be half of a CRLF.
      for (let cut = rest.search(/\r\n|\n|\r(?!$)/); cut !== -1; cut = rest.search(/\r\n|\n|\r(?!$)/)) {
        const text = rest.slice(0, cut);
        const crlf = rest[cut] === "\r" && rest[cut + 1] === "\n";
        if (rest[cut] === "\n" || crlf) line(text);
        else progress(text);
        rest = rest.slice(cut + (crlf ? 2 : 1));
      }
      while (rest.length > longestLine) {
        onLine(rest.slice(0, longestLine));
        rest = rest.slice(longestLine);
      }
    },
    end: (): void => {
      const last = rest.replace(/\r$/, "") || heldBack;
      if (last) onLine(last);
      rest = "";
      heldBack = undefined;
    },
  };
};

/** Where a command says what: results for scripts, words for people. */
export interface Terminal {
  /** Standard output: results only. */
  print(text: string): void;
  /** A line on standard error, for whoever sits there. */
  say(line: string): void;
  /** One line that is written over again and again; nothing unless a terminal shows it. */
  progress(line: string): void;
}

export function createTerminal(
  out: NodeJS.WritableStream,
  error: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Terminal {
  let shown = false;
  // Whoever reads the output may have seen enough, as `head` has.
  out.on('error', () => undefined);
  const clear = () => {
    if (shown) error.write('\r\u001b[2K');
    shown = false;
  };
  return {
    print(text) {
      clear();
      out.write(text);
    },
    say(line) {
      clear();
      error.write(`${line}\n`);
    },
    progress(line) {
      if (!error.isTTY) return;
      clear();
      error.write(line);
      shown = true;
    },
  };
}

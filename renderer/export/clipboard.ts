/** Puts plain text on the clipboard. */
export async function copyPlain(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Puts a text on the clipboard so that Word and site editors take headings and lists with it. */
export async function copyRich(html: string, plain: string): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
}

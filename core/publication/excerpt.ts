/**
 * The beginning of a text in at most `limit` signs (UTF-16 units, as site editors count): whole
 * sentences when they fill at least half of it, else whole words with «…».
 */
export function excerpt(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const sentences = plain.slice(0, limit + 1);
  const sentenceEnd = lastSentenceEnd(sentences, limit);
  if (sentenceEnd >= limit / 2) return plain.slice(0, sentenceEnd);
  const room = plain.slice(0, limit);
  const space = room.lastIndexOf(' ');
  const words = space > limit / 3 ? room.slice(0, space) : wholeSigns(room.slice(0, -1));
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Not after an initial («С. Улгибеков») nor after short abbreviations («г.», «ж.», «№»). */
function lastSentenceEnd(text: string, limit: number): number {
  let end = 0;
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}»”)]{3})[.!?…]+[»”]?(?=\s)/gu)) {
    const after = match.index + match[0].length;
    if (after <= limit) end = after;
  }
  return end;
}

/** Drops half of a surrogate pair at the end. */
function wholeSigns(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

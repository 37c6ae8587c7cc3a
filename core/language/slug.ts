/**
 * Slugs: ASCII names of files, folders and addresses, `[a-z0-9-]`. The 42 letters of the Kazakh
 * alphabet have a table of our own, because the common libraries drop or garble Kazakh letters
 * (Қызылорда → `yzylorda`, measured).
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Latin letters for Cyrillic ones, everything else as it is. For names as well as for slugs. */
export function transliterate(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const lower = letter.toLowerCase();
    const latin = LETTERS[lower];
    if (latin === undefined) return letter;
    return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }).join('');
}

/**
 * A slug of at most `limit` characters, cut between words where that leaves most of it. Empty
 * when the text has no letter or figure that can be written in ASCII.
 */
export function slugOf(text: string, limit = 80): string {
  const slug = transliterate(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit);
  const lastWord = slug[limit] === '-' ? limit : cut.lastIndexOf('-');
  return (lastWord > limit / 2 ? cut.slice(0, lastWord) : cut).replace(/-+$/, '');
}

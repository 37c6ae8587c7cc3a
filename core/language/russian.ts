/**
 * «о» or «об» before a word: «об» before the vowels а, э, и, о, у (also as capitals and behind an
 * opening quotation mark), «о» before all else: «об образовании», «о ямах», «о развитии».
 */
export function russianAbout(phrase: string): string {
  return `${/^[«„"“(]*[аэиоу]/iu.test(phrase) ? 'об' : 'о'} ${phrase}`;
}

/** A sentence begins with a capital, also behind an opening quotation mark. */
export function capitalised(sentence: string): string {
  return sentence.replace(/^([«„"“(]*)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}

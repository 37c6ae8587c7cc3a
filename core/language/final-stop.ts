/** Abbreviations that keep their full stop at the end of a headline. */
const ABBREVIATION =
  /(?<!\p{L})(?:г|гг|ж|жж|т\.\s?д|т\.\s?п|др|им|тыс|обл|ул|стр|шт|т\.б|т\.с\.с|inc|ltd|co|jr|st)\.\s*$/iu;

/** Whether a headline ends with a full stop that does not belong there; an ellipsis is meant. */
export function endsWithStop(headline: string): boolean {
  return /(?<!\.)\.\s*$/.test(headline) && !ABBREVIATION.test(headline);
}

export function withoutFinalStop(headline: string): string {
  return endsWithStop(headline) ? headline.replace(/\s*\.\s*$/, '') : headline;
}

import { indefiniteArticle } from '../language/en/articles.ts';
import { type RussianForms, russianGenitive, russianPlural } from '../language/plurals.ts';
import { type Preposition, withPreposition } from '../language/ru/prepositions.ts';
import { type Inline, plainText } from '../release/text.ts';
import type { DraftContext } from './draft-context.ts';
import { capitalisedRuns, type Filled, tidied } from './filled.ts';
import { choiceGap, GAPS } from './gaps.ts';
import type { ChoicePiece, Piece, SlotPiece } from './parse-template.ts';
import { agreesWith, knownBefore, type Template } from './read-template.ts';
import { slotNamed } from './slots.ts';

/** A template with its slots filled; what is missing stands as a gap, as «[место?]». */
export function fillTemplate(template: Template, context: DraftContext): readonly Inline[] {
  return tidied(fillPieces(template.pieces, context));
}

/**
 * Whether everything that a template needs is there, in the form that it is needed in: `topic`,
 * `audience:ins`. Of `person` only that somebody was chosen: a sentence that left out whose name is
 * missing in this language would hide the gap.
 */
export function hasSlots(needs: readonly string[], context: DraftContext): boolean {
  return needs.every((need) => {
    const [name = '', form = 'nom'] = need.split(':');
    if (need === 'person') return context.who !== undefined;
    const filled = slotNamed(name)?.value(context, form);
    return filled !== undefined && !filled.lacksForm;
  });
}

function fillPieces(pieces: readonly Piece[], context: DraftContext): readonly Inline[] {
  return pieces.flatMap((piece) => pieceRuns(piece, pieces, context));
}

function pieceRuns(
  piece: Piece,
  pieces: readonly Piece[],
  context: DraftContext,
): readonly Inline[] {
  switch (piece.type) {
    case 'words':
      // Only of the template's own words: what is filled in stays as it was entered.
      return [{ text: piece.text.replace(/ {2,}/g, ' ') }];
    case 'slot':
      return slotRuns(piece, context);
    case 'choice':
      return choiceRuns(piece, pieces, context);
    case 'phrase':
      // Reading a template has put every phrase's own pieces in its place.
      return [];
  }
}

function slotRuns(piece: SlotPiece, context: DraftContext): readonly Inline[] {
  const { language } = context;
  const filled = slotNamed(piece.name)?.value(context, piece.form ?? 'nom');
  const runs = filled?.runs ?? [{ text: GAPS[language][piece.name] ?? '[…?]' }];
  const before = piece.before && knownBefore(piece.before, language);
  const whole = before ? [{ text: `${beforeWord(before, plainText([...runs]))} ` }, ...runs] : runs;
  return piece.capital ? capitalisedRuns(whole) : whole;
}

function beforeWord(before: string, phrase: string): string {
  if (before === 'a') return indefiniteArticle(phrase);
  const preposition = (['в', 'с', 'к', 'о'] as const).find((known) => known === before);
  return preposition ? formOf(preposition, phrase) : before;
}

/** Only the preposition: the phrase may hold references, which stay on their own runs. */
function formOf(preposition: Preposition, phrase: string): string {
  const whole = withPreposition(preposition, phrase);
  return whole.slice(0, whole.length - phrase.length).trim();
}

function choiceRuns(
  choice: ChoicePiece,
  pieces: readonly Piece[],
  context: DraftContext,
): readonly Inline[] {
  const name = agreesWith(choice, pieces);
  const slot = name === undefined ? undefined : slotNamed(name);
  const filled = slot?.value(context, 'nom');
  const at = filled && variantOf(filled, choice.variants.length, context);
  const variant = at === undefined ? undefined : choice.variants[at];
  if (variant) return fillPieces(variant, context);
  const words = choice.variants.map((one) => plainText([...fillPieces(one, context)]).trim());
  return [{ text: choiceGap(words) }];
}

/** Which of the variants agrees; undefined when nobody said whether it is a man or a woman. */
function variantOf(
  { gender, many, amount }: Filled,
  variants: number,
  { language }: DraftContext,
): number | undefined {
  if (amount) {
    const number = language === 'ru' ? russianVariant : englishVariant;
    return number(amount.value, amount.exact, variants);
  }
  if (variants === 2 && many !== undefined) return many ? 1 : 0;
  if (variants === 4 && many) return 3;
  if (gender === undefined) return undefined;
  return gender === 'm' ? 0 : gender === 'f' ? 1 : 2;
}

/** «был 21 человек», «было 22 человека»; behind «более», «около» the genitive: «было более 21». */
function russianVariant(value: number, exact: boolean, variants: number): number {
  const forms: RussianForms = ['one', 'few', 'many'];
  if (variants === 2) return exact && russianPlural(value, forms) === 'one' ? 0 : 1;
  return forms.indexOf(exact ? russianPlural(value, forms) : russianGenitive(value, forms));
}

function englishVariant(value: number, exact: boolean): number {
  return exact && value === 1 ? 0 : 1;
}

import { withoutLookalikes } from '../lookalikes.ts';
import { type Agreement, declineAdjective, looksLikeAdjective } from './adjectives.ts';
import type { RussianCase, RussianForm } from './form.ts';
import { nounOfPlural } from './given-plural.ts';
import { declineNoun, isIndeclinable, nounOf, pluralOf, type RussianNoun } from './nouns.ts';

/**
 * Words, phrases and positions: the head noun and the adjectives before it are declined, what
 * depends on it stays («заместитель руководителя областного управления»).
 *
 * A suggestion: what is published comes from a card on which a person confirmed it.
 */
export function declineRussian(phrase: string, form: RussianForm): string | undefined {
  if (isInCapitals(phrase)) return declineRussian(phrase.toLowerCase(), form)?.toUpperCase();
  // «и.о. акима» says «исполняющий обязанности» short: what follows is in the genitive already.
  if (/^\s*(?:и\.\s?о\.|вр\.\s?и\.\s?о\.|врио)\s+\p{L}/iu.test(phrase)) return phrase;
  const pieces = piecesOf(phrase);
  const words = pieces.filter((piece) => /\p{L}/u.test(piece)).map(withoutLookalikes);
  if (!words.some((word) => /\p{Script=Cyrillic}/u.test(word))) return undefined;
  const declined = declineWords(words, form);
  if (declined === undefined) return undefined;
  // What was given is a nominative, also where an ending is none that Russian has.
  const shown = form.case === 'nom' && !form.plural ? words : declined;
  let at = 0;
  return pieces.map((piece) => (/\p{L}/u.test(piece) ? (shown[at++] ?? piece) : piece)).join('');
}

/** A heading in capitals; a short word in them is an abbreviation. */
function isInCapitals(phrase: string): boolean {
  return phrase === phrase.toUpperCase() && /\p{Lu}{6,}/u.test(phrase);
}

/** Words with what stands between them, so that spaces and stops come back as they were. */
function piecesOf(phrase: string): readonly string[] {
  return phrase.match(/[\p{L}\p{M}\p{N}'’.-]*\p{L}[\p{L}\p{M}\p{N}'’.-]*|[^\p{L}]+?/gu) ?? [];
}

function declineWords(words: readonly string[], form: RussianForm): readonly string[] | undefined {
  const start = words.findIndex((word) => !isAdverb(word));
  if (start < 0) return undefined;
  const adjectives: string[] = [];
  let at = start;
  while (at < words.length && isModifier(words, at)) {
    adjectives.push(words[at] ?? '');
    at += 1;
  }
  const noun = words[at];
  const before = words.slice(0, start);
  if (noun === undefined || isSubstantive(adjectives.at(-1), noun)) {
    return [...before, ...declineSubstantive(adjectives, form), ...words.slice(at)];
  }
  if (!/^[\p{Script=Cyrillic}'’.-]+$/u.test(noun)) return undefined;
  const head = declineHead(adjectives, noun, form);
  const rest = words.slice(at + 1);
  // «аким и депутат»: a second head right after the first.
  const [and, ...second] = rest;
  if (and === 'и' && second.length > 0) {
    return [...before, ...head, and, ...(declineWords(second, form) ?? second)];
  }
  return [...before, ...head, ...rest];
}

function isAdverb(word: string): boolean {
  return /^(?:временно|постоянно)$/i.test(word);
}

function isModifier(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  // «научный и культурный центр»: both adjectives belong to the noun.
  if (word === 'и' && at > 0) return looksLikeAdjective(next) && words.length > at + 2;
  if (!looksLikeAdjective(word)) return false;
  return at === 0 || !isAlwaysSubstantive(words[at - 1] ?? '');
}

function isAlwaysSubstantive(word: string): boolean {
  return /^(?:заведующ|управляющ|командующ|исполняющ|председательствующ|уполномоченн)(?:ий|ая|ый|ие|ые)$/i.test(
    word,
  );
}

/** An adjective that is the head itself: заведующий кафедрой, дежурный по городу. */
function isSubstantive(adjective: string | undefined, next: string): boolean {
  if (adjective === undefined) return false;
  if (isAlwaysSubstantive(adjective)) return true;
  // «рабочая группа», «пожарная служба», «рабочие поездки»: what follows is its noun.
  if (/ая$/i.test(adjective) && /[ая]$/i.test(next)) return false;
  if (/^рабочие$/i.test(adjective) && /[ыи]$/i.test(next)) return false;
  return (
    /^(?:дежурн|рабоч|учён|учен|военнослужащ|ведущ|служащ|пожарн|полицейск|вожат)/i.test(
      adjective,
    ) && !/[бвгджзйклмнпрстфхцчшщь]$/i.test(next)
  );
}

/** Things that an adjective names; whoever else it names is a person. */
const THING = /^(?:столов|набережн|запят|прихож|мостов|кладов|душев|прачечн|трибунн)ая$|[ое]е$/;

/** «дежурному», «в столовой». */
function declineSubstantive(adjectives: readonly string[], form: RussianForm): readonly string[] {
  const last = adjectives.at(-1)?.toLowerCase() ?? '';
  const plural = form.plural === true || /[ыи]е$/.test(last);
  const gender = /[ая]я$/.test(last) ? 'f' : /[ое]е$/.test(last) ? 'n' : 'm';
  const agreement = { case: form.case, gender, plural, animate: !THING.test(last) } as const;
  return adjectives.map((word) => declineAdjective(word, agreement));
}

function declineHead(
  adjectives: readonly string[],
  word: string,
  form: RussianForm,
): readonly string[] {
  const sure = adjectives.some((adjective) => /[ыи]е$/i.test(adjective));
  const givenPlural = nounOfPlural(word, sure);
  const noun = givenPlural ?? nounOf(word);
  const plural = form.plural === true || givenPlural !== undefined || sure;
  const agreement: Agreement = {
    case: form.case,
    gender: noun.gender,
    plural,
    animate: noun.animate,
  };
  const nominative =
    givenPlural !== undefined ? word : plural && !sure ? pluralOf(noun) : sure ? word : undefined;
  return [
    ...adjectives.map((word) => declineAdjective(word, agreement)),
    declineCompound(noun, form.case, nominative),
  ];
}

/** First parts that stay as they are: пресс-секретаря, вице-премьера. */
const FIXED_PARTS =
  /^(?:пресс|премьер|вице|экс|генерал|штаб|мини|интернет|онлайн|веб|топ|бизнес|медиа|контр|унтер|обер|пост|поп|арт|видео|аудио|фото|арт|этно|эко|фолк|шоу|штабс|пиар|it|hr|усть|ата|нур|ак|кара|жана|талды|алма|кызыл|аль|бек|ст|нью|сан|санкт|лос|блок|кино|дизель|альфа|бета|экспресс|допинг|стоп)$/i;

/** Both parts of врач-терапевт and член-корреспондент are declined, of пресс-секретарь the last. */
function declineCompound(noun: RussianNoun, form: RussianCase, plural: string | undefined): string {
  const dash = noun.text.indexOf('-');
  const first = noun.text.slice(0, dash);
  if (dash <= 0 || FIXED_PARTS.test(first) || !nounOf(first).animate) {
    return declineOne(noun, form, plural);
  }
  const firstNoun = nounOf(first);
  const last = nounOf(noun.text.slice(dash + 1));
  return [firstNoun, last]
    .map((part) => declineNoun(part, form, plural === undefined ? undefined : pluralOf(part)))
    .join('-');
}

function declineOne(noun: RussianNoun, form: RussianCase, plural: string | undefined): string {
  if (isIndeclinable(noun.text) || form === 'nom') return plural ?? noun.text;
  return declineNoun(noun, form, plural);
}

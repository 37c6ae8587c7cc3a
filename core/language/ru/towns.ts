import type { RussianCase } from './form.ts';
import { declineNoun } from './nouns.ts';
import { declineRussian } from './phrases.ts';

/**
 * Names of places. After «город», «село» and their like the name stays as it is: «в селе
 * Мысалколь», the way official texts keep a name recognisable. Names in -ы, -и, -у, -е and -о are
 * never declined in Kazakhstan's Russian (`domain.md` §4.3, RU-DECL): «в Кульсары», «в Атырау».
 */
const DESIGNATION =
  /^(?:город|село|посёлок|поселок|аул|станция|деревня|микрорайон|область|республика|район|сельский|округ|улица|проспект|площадь|озеро|река)$/i;

const NEVER_DECLINED = /(?:[ыиуюеэоёәөұүіһ])$/iu;

/** Feminine names in -ь; the others (Тайынша has -а) are masculine: «Темира». */
const FEMININE_SOFT = /^(?:казань|тюмень|пермь|рязань|тверь|астрахань|керчь|сызрань|сибирь)$/i;

export function declineTown(name: string, form: RussianCase): string | undefined {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  if (DESIGNATION.test(first) || words.length > 1) return declineRussian(name, { case: form });
  if (!/^[\p{Script=Cyrillic}'’-]+$/u.test(first)) return undefined;
  if (form === 'nom' || NEVER_DECLINED.test(first)) return name;
  const feminine = /[ая]$/.test(first) || FEMININE_SOFT.test(first);
  const capitals = first.length > 1 && first === first.toUpperCase();
  const text = capitals ? first.toLowerCase() : first;
  const declined = declineNoun({ text, gender: feminine ? 'f' : 'm', animate: false }, form);
  return name.replace(first, capitals ? declined.toUpperCase() : declined);
}

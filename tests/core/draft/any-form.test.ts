import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../core/draft/clean-words.ts';
import { composeDraft } from '../../../core/draft/compose-draft.ts';
import { leadContext } from '../../../core/draft/compose-lead.ts';
import type { DraftContext, Item } from '../../../core/draft/draft-context.ts';
import { fillTemplate } from '../../../core/draft/fill-template.ts';
import type { Section } from '../../../core/draft/sections.ts';
import { officeTemplates } from '../../../core/draft/template-set.ts';
import { ofSpeaker } from '../../../core/draft/who.ts';
import { officeSchema } from '../../../core/release/cards.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { type Block, blockText, isKnown, plainText } from '../../../core/release/text.ts';
import { QUALIFIERS } from '../../../core/release/types.ts';
import { readReleaseParts } from '../documents.ts';
import { anyCards, anyOffice, anyPhotos, anyRelease } from './any-form.ts';

/** What no sentence may show, whatever it was filled with: braces, choices, two spaces, marks. */
function isClean(text: string): boolean {
  return (
    !/[{}|]/.test(text) &&
    !/\s{2,}/u.test(text) &&
    text === text.trim() &&
    !/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\n\t]/.test(text) &&
    !/undefined|NaN|null/.test(text)
  );
}

/** Every way in which a sentence of the section can be about something in this form. */
function contexts(base: DraftContext, section: Section): readonly DraftContext[] {
  const { release, language } = base;
  const about = (items: readonly Item[]) => items.map((item) => ({ ...base, item }));
  switch (section) {
    case 'speaker':
      return release.speakers.map((speaker) => ({
        ...base,
        who: ofSpeaker(speaker, base),
        item: { type: 'speaker', subject: wordsIn(speaker.topic, language) },
      }));
    case 'words':
    case 'quote':
      return about(release.statements.map((statement) => ({ type: 'statement', statement })));
    case 'fact':
      return about(release.facts.map((fact) => ({ type: 'fact', fact })));
    case 'theme':
      return about(release.themes.map((theme) => ({ type: 'theme', theme })));
    case 'decision':
      return about(release.nextSteps.map((step) => ({ type: 'step', step })));
    default:
      return [base];
  }
}

const templates = {
  kk: officeTemplates('kk'),
  ru: officeTemplates('ru'),
  en: officeTemplates('en'),
};

describe('any form that can be stored', () => {
  it('fills every template of every language with nothing unresolved and no doubled space', () => {
    fc.assert(
      fc.property(anyRelease, anyCards, anyOffice, (release, cards, office) => {
        for (const language of LANGUAGES) {
          const base = leadContext(release, cards, office, language);
          for (const { id, section, template } of templates[language]) {
            for (const context of contexts(base, section)) {
              const text = template && plainText([...fillTemplate(template, context)]);
              expect(text, id).toSatisfy(isClean);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('becomes a draft of clean paragraphs, with each photo at most once', () => {
    fc.assert(
      fc.property(anyRelease, anyPhotos, anyCards, anyOffice, (release, photos, cards, office) => {
        for (const language of LANGUAGES) {
          const text = composeDraft({ release, photos, cards, office }, language);
          const said = [text.lead, ...text.body].flatMap((block) => (block ? lines(block) : []));
          for (const line of said) expect(line).toSatisfy(isClean);
          expect(text.lead && blockText(text.lead)).not.toBe('');
          const placed = text.body.flatMap((block) =>
            isKnown(block) && block.type === 'photo' ? [block.photo] : [],
          );
          const shown = photos.photos.filter(({ exclude }) => !exclude).map(({ id }) => id);
          expect(new Set(placed).size).toBe(placed.length);
          expect(shown).toEqual(expect.arrayContaining(placed));
          expect(placed).toHaveLength(Math.max(0, shown.length - 1));
          const ids = text.body.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts people in the plural that the number asks for', () => {
    const russian = new Intl.PluralRules('ru');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(...QUALIFIERS),
        (count, qualifier) => {
          const release = readReleaseParts({ event: {}, attendance: { count, qualifier } });
          const form = {
            release,
            photos: { schema: 1, revision: 0, photos: [], incoming: [] },
            cards: { people: [], places: [] },
            office: officeSchema.parse({}),
          };
          const draft = composeDraft(form, 'ru').body.map(blockText).join(' ');
          const exact = qualifier === 'exact' || qualifier === 'range';
          const kind = russian.select(count);
          // After «более», «около», «до» the genitive: of one, or of many.
          const noun = (exact ? kind === 'few' : kind === 'one') ? 'человека' : 'человек';
          expect(draft).toMatch(new RegExp(`\\d ${noun}\\.`));
          expect(/ был /.test(draft)).toBe(exact && kind === 'one');
          const english = composeDraft(form, 'en').body.map(blockText).join(' ');
          expect(english).toContain(count === 1 ? '1 person ' : ' people ');
          expect(composeDraft(form, 'kk').body.map(blockText).join(' ')).toContain(
            ' адам қатысты.',
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});

function lines(block: Block): readonly string[] {
  return blockText(block)
    .split('\n')
    .filter((line) => line !== '');
}

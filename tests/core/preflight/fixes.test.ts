import { describe, expect, it } from 'vitest';
import { check, fixOf } from '../../../core/preflight/check.ts';
import type { Patch } from '../../../core/preflight/finding.ts';
import { cards, office, photo, photos, readReleaseParts } from '../documents.ts';
import { good, goodPhoto, inRussian, options, paragraph, run, ruText } from './checked.ts';

describe('fixes', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, readonly Patch[]]>([
    [
      'the full stop goes',
      inRussian({ headline: `${ruText.headline}.` }),
      {},
      [{ op: 'replace', path: ['texts', 'ru', 'headline'], value: ruText.headline }],
    ],
    [
      'the weekday is put right with its preposition',
      inRussian({ body: [paragraph('Приём во вторник, 18 сентября 2026 года.')] }),
      {},
      [
        {
          op: 'replace',
          path: ['texts', 'ru', 'body', 0, 'content', 0, 'text'],
          value: 'Приём в пятницу, 18 сентября 2026 года.',
        },
      ],
    ],
    [
      '«На фото» goes',
      {},
      { alt: { ru: 'На фото: мужчина у крана', kk: 'Ер адам' } },
      [{ op: 'replace', path: ['photos', 0, 'alt', 'ru'], value: 'Мужчина у крана' }],
    ],
    [
      'the first photo becomes the lead photo',
      {},
      { isLead: false },
      [{ op: 'replace', path: ['photos', 0, 'isLead'], value: true }],
    ],
    [
      'a photo without consent is set aside',
      {},
      { minors: 'refused' },
      [{ op: 'add', path: ['photos', 0, 'exclude'], value: true }],
    ],
  ])('%s', (_, parts, photoParts, patches) => {
    const release = readReleaseParts({ ...good, ...parts });
    const documents = photos(photo('a', { ...goodPhoto, ...photoParts }));
    const finding = check(release, documents, office, cards, options).find((each) => each.fixable);
    if (!finding) throw new Error('nothing to fix');
    const fix = fixOf(finding, release, documents, office, cards, options);
    expect(fix?.patches).toEqual(patches);
  });

  it('are not offered where the weekday runs over a change of marks', () => {
    const split = {
      id: 'a',
      type: 'paragraph',
      content: [
        { text: 'в чет' },
        { text: 'верг, 18 сентября 2026 года', marks: [{ type: 'strong' }] },
      ],
    };
    const finding = run(inRussian({ body: [split] })).find((each) => each.rule === 'DT-WEEKDAY');
    expect(finding).toMatchObject({ fixable: false });
  });
});

import { expect, test } from 'vitest';
import { compose } from '../../../core/publication/compose.ts';
import { copyFields } from '../../../main/export/copy-fields.ts';
import { renderFragment } from '../../../main/export/fragment/fragment.ts';
import { cards, office, photo, photos, readReleaseParts } from '../../core/documents.ts';

const SHEET = photos(
  photo('a', { isLead: true, caption: { ru: 'Первое' } }),
  photo('b', { caption: { ru: 'Второе' } }),
  photo('c', { caption: { ru: 'Третье' } }),
  photo('d', { caption: { ru: 'Четвёртое' } }),
  photo('e', { caption: { ru: 'Не в тексте' } }),
);
const BODY = ['b', 'd', 'c'].map((id) => ({ id: `block-${id}`, type: 'photo', photo: id }));

test('captions are copied in the order of the page, under the numbers of their files', () => {
  const release = readReleaseParts({ texts: { ru: { headline: 'Вода', body: BODY } } });
  const edition = compose(release, SHEET, office, cards, { languages: ['ru'] });
  const { captions } = copyFields(edition);
  expect(captions.map(({ sequence }) => sequence)).toEqual(['001', '002', '004', '003', '005']);
  const [publication] = edition.publications;
  const page = publication
    ? renderFragment(publication, (id) => ({ src: `${id}.jpg`, width: 3, height: 2 }))
    : '';
  const shown = [...page.matchAll(/src="(\w+)\.jpg"/g)].map(([, id]) => id);
  expect(captions.map(({ photo: id }) => id)).toEqual(shown);
  expect(shown).toEqual(['a', 'b', 'd', 'c', 'e']);
});

import { photosSchema } from '../../../../core/release/photos.ts';
import { releaseSchema } from '../../../../core/release/release.ts';

const paragraph = (id: string, text: string, more = {}) => ({
  id,
  type: 'paragraph',
  content: [{ text }],
  ...more,
});

/** An invented release in Russian with the beginning of a Kazakh text. */
export const release = releaseSchema.parse({
  id: 'r7f3qx',
  createdAt: '2026-09-18T10:00:00Z',
  updatedAt: '2026-09-18T10:00:00Z',
  languages: ['kk', 'ru'],
  texts: {
    ru: {
      headline: 'Аким Улгитау встретился с жителями',
      lead: paragraph('lead', 'Встреча прошла 18 сентября 2026 года <в Улгикенте> & рядом.'),
      body: [
        {
          ...paragraph('a', ''),
          content: [
            { text: 'Подключено ' },
            { text: '640 домов', marks: [{ type: 'strong' }] },
            { text: ', подробности на ' },
            { text: 'сайте', marks: [{ type: 'link', href: 'https://example.kz/640' }] },
            { text: '.' },
          ],
        },
        { id: 'p', type: 'photo', photo: 'photo1' },
        {
          id: 'list-with-a-long-id-that-other-programs-give-to-their-blocks-0001',
          type: 'list',
          items: [
            { id: 'l1', content: [{ text: 'дороги' }] },
            { id: 'l2', content: [{ text: 'вода' }] },
          ],
        },
        { id: 'h', type: 'heading', content: [{ text: 'Что дальше' }] },
        paragraph('b', 'Работа продолжается.'),
      ],
    },
    kk: { headline: 'Үлгітау әкімі тұрғындармен кездесті', body: [] },
  },
});

export const photos = photosSchema.parse({
  photos: [
    {
      id: 'photo1',
      file: '1.jpg',
      originalName: '1.jpg',
      sha256: '',
      bytes: 1,
      format: 'jpeg',
      width: 1,
      height: 1,
      caption: { ru: 'Встреча в Улгикенте' },
      alt: { ru: 'Люди в зале' },
    },
  ],
});

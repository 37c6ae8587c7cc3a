import { type Cards, officeSchema, personSchema, placeSchema } from '../../core/release/cards.ts';
import { newRelease } from '../../core/release/new-release.ts';
import { type Photo, photoSchema, photosSchema } from '../../core/release/photos.ts';
import { type Release, releaseSchema } from '../../core/release/release.ts';

/** A small invented office for the tests of the pure heart: values in, documents out. */

export const office = officeSchema.parse({
  name: { kk: 'Үлгітау облысының әкімдігі', ru: 'Акимат Улгитауской области' },
  creditName: { kk: 'әкімдіктің баспасөз қызметі', ru: 'пресс-служба акимата' },
  city: { kk: 'Үлгікент қаласы', ru: 'Улгикент', en: 'Ulgikent' },
  boilerplate: { ru: 'Акимат работает.', kk: 'Әкімдік жұмыс істейді.' },
  contacts: [
    {
      id: 'press',
      name: { kk: 'Баспасөз қызметі', ru: 'Пресс-служба' },
      phone: '+70000000101',
      email: 'press@ulgitau.example',
    },
    { id: 'private', name: { ru: 'Личный' }, phone: '+70000000999', public: false },
  ],
});

export const cards: Cards = {
  people: [
    personSchema.parse({
      id: 'mysalov',
      gender: 'm',
      name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов', en: 'Ulgibay Mysalov' },
      caseForms: {
        ru: { gen: 'Улгибая Мысалова', dat: 'Улгибаю Мысалову' },
        kk: { gen: 'Үлгібай Мысаловтың' },
      },
      positions: [
        { title: { ru: 'заместитель акима' }, validTo: '2025-12-31' },
        {
          title: {
            kk: 'Үлгітау облысының әкімі',
            ru: 'аким Улгитауской области',
            en: 'akim (governor) of Ulgitau Region',
          },
          validFrom: '2026-01-01',
        },
      ],
    }),
    personSchema.parse({
      id: 'ulgieva',
      gender: 'f',
      name: { kk: 'Айсұлу Үлгіева', ru: 'Айсулу Улгиева', en: 'Aisulu Ulgieva' },
      positions: [{ title: { ru: 'руководитель управления энергетики' } }],
    }),
  ],
  places: [
    placeSchema.parse({
      id: 'palace',
      name: { kk: '«Үлгі» мәдениет сарайы', ru: 'Дворец культуры «Улги»', en: 'Ulgi Palace' },
      city: { kk: 'Үлгікент қаласы', ru: 'Улгикент', en: 'Ulgikent' },
      phrase: {
        kk: '«Үлгі» мәдениет сарайында',
        ru: 'во Дворце культуры «Улги»',
        en: 'at the Ulgi Palace',
      },
    }),
    placeSchema.parse({
      id: 'village',
      name: { kk: 'Мысалкөл ауылы', ru: 'село Мысалколь', en: 'Mysalkol village' },
      district: { kk: 'Мысал ауданы', ru: 'Мысалский район', en: 'Mysal District' },
      phrase: { kk: 'Мысалкөл ауылында', ru: 'в селе Мысалколь', en: 'in Mysalkol' },
    }),
  ],
};

export function release(parts: Partial<Release> = {}): Release {
  return {
    ...newRelease({ id: 'k7f3qx', now: '2026-09-18T12:00:00+05:00', type: 'release' }),
    ...parts,
  };
}

/** A release with its text given as it would stand in the file. */
export function readReleaseParts(parts: Record<string, unknown>): Release {
  return releaseSchema.parse({
    id: 'k7f3qx',
    createdAt: '2026-09-18T12:00:00+05:00',
    updatedAt: '2026-09-18T12:00:00+05:00',
    ...parts,
  });
}

export function photo(id: string, parts: Record<string, unknown> = {}): Photo {
  return photoSchema.parse({
    id,
    file: `${id}.jpg`,
    originalName: `${id}.jpg`,
    sha256: '0'.repeat(64),
    bytes: 1000,
    format: 'jpeg',
    width: 3000,
    height: 2000,
    minors: 'no',
    ...parts,
  });
}

export function photos(...list: readonly Photo[]) {
  return photosSchema.parse({ photos: list });
}

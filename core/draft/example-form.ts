import {
  type Cards,
  type Office,
  officeSchema,
  personSchema,
  placeSchema,
} from '../release/cards.ts';
import { type Release, releaseSchema } from '../release/release.ts';

/** An invented form with everything in it: what a template makes of it is its live example. */
export const EXAMPLE_OFFICE: Office = officeSchema.parse({
  name: {
    kk: 'Үлгітау облысының әкімдігі',
    ru: 'Акимат Улгитауской области',
    en: 'The Akimat of Ulgitau Region',
  },
  region: { kk: 'Үлгітау облысы', ru: 'Улгитауская область', en: 'Ulgitau Region' },
  city: { kk: 'Үлгікент қаласы', ru: 'Улгикент', en: 'Ulgikent' },
  contacts: [
    {
      id: 'press',
      name: {
        kk: 'Үлгітау облысы әкімінің баспасөз қызметі',
        ru: 'пресс-служба акима Улгитауской области',
        en: 'press office of the akim of Ulgitau Region',
      },
      phone: '+70000000101',
      email: 'press@ulgitau.example',
    },
  ],
});

export const EXAMPLE_CARDS: Cards = {
  people: [
    personSchema.parse({
      id: 'akim',
      gender: 'm',
      name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов', en: 'Ulgibay Mysalov' },
      positions: [
        {
          title: {
            kk: 'Үлгітау облысының әкімі',
            ru: 'аким Улгитауской области',
            en: 'akim (governor) of Ulgitau Region',
          },
        },
      ],
    }),
    personSchema.parse({
      id: 'energy',
      gender: 'f',
      name: { kk: 'Айсұлу Үлгіева', ru: 'Айсулу Улгиева', en: 'Aisulu Ulgieva' },
      positions: [
        {
          title: {
            kk: 'облыстық энергетика басқармасының басшысы',
            ru: 'руководитель областного управления энергетики',
            en: 'head of the regional energy department',
          },
        },
      ],
    }),
  ],
  places: [
    placeSchema.parse({
      id: 'palace',
      name: {
        kk: '«Үлгі» мәдениет сарайы',
        ru: 'Дворец культуры «Улги»',
        en: 'Ulgi Palace of Culture',
      },
      city: { kk: 'Үлгікент қаласы', ru: 'Улгикент', en: 'Ulgikent' },
      phrase: {
        kk: '«Үлгі» мәдениет сарайында',
        ru: 'во Дворце культуры «Улги»',
        en: 'at the Ulgi Palace of Culture',
      },
    }),
  ],
};

export const EXAMPLE_RELEASE: Release = releaseSchema.parse({
  id: 'example',
  createdAt: '2026-03-05T12:00:00+05:00',
  updatedAt: '2026-03-05T12:00:00+05:00',
  languages: ['kk', 'ru', 'en'],
  event: {
    kind: 'meeting',
    title: {
      kk: 'Жұртшылық өкілдерімен кездесу',
      ru: 'Встреча с представителями общественности',
      en: 'Meeting with community representatives',
    },
    startsAt: '2026-03-06T11:00:00+05:00',
    venue: 'palace',
    host: 'akim',
    audience: {
      kk: 'жұртшылық өкілдері',
      ru: 'представители общественности',
      en: 'community representatives',
    },
    accreditation: { deadline: '2026-03-04T17:00:00+05:00' },
    stream: 'https://ulgitau.example/live',
  },
  topic: {
    kk: 'облысты дамыту жоспарының жобасы',
    ru: 'проект плана развития области',
    en: 'the draft regional development plan',
  },
  speakers: [
    {
      id: 's1',
      person: 'energy',
      topic: {
        kk: 'жылу желілерін жаңарту',
        ru: 'обновление тепловых сетей',
        en: 'heating networks',
      },
    },
    { id: 's2', person: 'akim' },
  ],
  statements: [
    {
      id: 'q1',
      speaker: 's1',
      text: {
        kk: 'жұмыс қазан айына дейін аяқталады',
        ru: 'работы закончатся до октября',
        en: 'the work will be finished by October',
      },
    },
  ],
  facts: [
    {
      id: 'f1',
      label: { kk: 'қосылған үйлер', ru: 'домов подключено', en: 'homes connected' },
      value: 640,
      asOf: '2026-03-01',
    },
  ],
  themes: [
    {
      id: 't1',
      title: { kk: 'ауыз су', ru: 'питьевая вода', en: 'drinking water' },
    },
    { id: 't2', title: { kk: 'жолдар', ru: 'дороги', en: 'roads' } },
    {
      id: 't3',
      text: {
        kk: 'Биыл екі ауылға су жеткізіледі',
        ru: 'В этом году воду подведут к двум сёлам',
        en: 'Two villages will get water this year',
      },
    },
  ],
  attendance: {
    count: 101,
    qualifier: 'exact',
    categories: [
      { id: 'c1', label: { kk: 'ардагерлер', ru: 'ветераны', en: 'veterans' }, rank: 1 },
      {
        id: 'c2',
        label: { kk: 'мәслихат депутаттары', ru: 'депутаты маслихата', en: 'maslikhat deputies' },
        rank: 2,
      },
    ],
    guests: ['energy'],
  },
  nextSteps: [
    {
      id: 'n1',
      text: {
        kk: 'Жоспарды мәслихат қарайды',
        ru: 'План рассмотрит маслихат',
        en: 'The maslikhat will consider the plan',
      },
      due: '2026-03-15',
      responsible: 'А. Улгиева',
    },
  ],
  corrections: [
    {
      id: 'k1',
      wrong: { kk: '620 үй', ru: '620 домов', en: '620 homes' },
      right: { kk: '640 үй', ru: '640 домов', en: '640 homes' },
    },
  ],
});

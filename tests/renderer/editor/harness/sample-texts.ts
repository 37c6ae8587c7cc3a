import type { Language } from '../../../../core/release/language.ts';
import { type Text, textSchema } from '../../../../core/release/text.ts';

const words = (text: string) => [{ text }];

const kk = textSchema.parse({
  headline: 'Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды',
  lead: {
    id: 'kk-lead',
    type: 'paragraph',
    content: [
      { text: '2026 жылғы 18 қыркүйекте Мысалкөл ауылында су құбыры іске қосылды. Таза су ' },
      { text: '620', ref: { kind: 'fact', id: 'homes' } },
      { text: ' үйге, мектепке және дәрігерлік амбулаторияға жетті.' },
    ],
    source: { language: 'ru', block: 'ru-lead', hash: 'h1' },
  },
  body: [
    {
      id: 'kk-1',
      type: 'paragraph',
      content: [
        { text: 'Жаңа желінің ұзындығы – ' },
        { text: '19,4', ref: { kind: 'fact', id: 'length' } },
        { text: ' шақырым. Құрылысшылар оны он жеті айда аяқтап, мерзімінен бұрын тапсырды.' },
      ],
    },
    { id: 'kk-p', type: 'photo', photo: 'p1' },
    {
      id: 'kk-q',
      type: 'quote',
      content: words('– Ең шеткі көшелерден бастадық, – деді Үлгібай Мысалов.'),
      speaker: 's1',
    },
    {
      id: 'kk-2',
      type: 'paragraph',
      content: words(
        'Кездесуге 120-ға жуық адам қатысты. Олардың қатарында ауыл тұрғындары, мәслихат депутаттары және құрылысшылар болды.',
      ),
    },
  ],
});

const ru = textSchema.parse({
  headline: 'В селе Мысалколь запустили водопровод для 640 домов',
  lead: {
    id: 'ru-lead',
    type: 'paragraph',
    content: [
      {
        text: '18 сентября 2026 года в селе Мысалколь заработал водопровод. Чистая вода пришла в ',
      },
      { text: '640', ref: { kind: 'fact', id: 'homes' } },
      { text: ' домов, школу и врачебную амбулаторию.' },
    ],
  },
  body: [
    {
      id: 'ru-1',
      type: 'paragraph',
      content: [
        { text: 'Длина новой сети – ' },
        { text: '19,4', ref: { kind: 'fact', id: 'length' } },
        { text: ' километра. Строители уложили её за семнадцать месяцев и сдали раньше срока.' },
      ],
    },
    { id: 'ru-p', type: 'photo', photo: 'p1' },
    {
      id: 'ru-q',
      type: 'quote',
      content: words('«Мы начинали с самых дальних улиц», – сказал Улгибай Мысалов.'),
      speaker: 's1',
    },
    { id: 'ru-h', type: 'heading', level: 2, content: words('Что дальше') },
    {
      id: 'ru-l',
      type: 'list',
      ordered: false,
      items: [
        { id: 'ru-l1', content: words('До конца года воду подведут к двум соседним сёлам.') },
        { id: 'ru-l2', content: words('Весной отремонтируют насосную станцию.') },
      ],
    },
    { id: 'ru-t', type: 'table', rows: [['Село', 'Домов']], 'x-made-by': 'Pressdesk 9' },
    {
      id: 'ru-2',
      type: 'paragraph',
      content: [
        { text: 'Подробности – на ' },
        { text: 'сайте акимата', marks: [{ type: 'link', href: 'https://example.kz/water' }] },
        { text: '. На открытие пришли ' },
        { text: 'около 120 человек', marks: [{ type: 'strong' }] },
        { text: ': жители села, депутаты маслихата и строители.' },
      ],
    },
  ],
});

const en = textSchema.parse({ headline: '', body: [] });

export const SAMPLES: Readonly<Record<Language, Text>> = { kk, ru, en };

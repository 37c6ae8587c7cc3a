/**
 * The words of a press office in three languages, for looking up. Wrong forms are there only where
 * one is beyond doubt: spaces and hyphens that Russian spelling settles.
 */
export const SHIPPED_GLOSSARY: readonly unknown[] = [
  {
    id: 'term-akim',
    name: { kk: 'облыс әкімі', ru: 'аким области', en: 'akim (governor) of the region' },
  },
  {
    id: 'term-deputy-akim',
    name: { kk: 'әкімнің орынбасары', ru: 'заместитель акима', en: 'deputy akim' },
  },
  {
    id: 'term-chief-of-staff',
    name: { kk: 'аппарат басшысы', ru: 'руководитель аппарата', en: 'chief of staff' },
  },
  {
    id: 'term-akimat',
    name: { kk: 'әкімдік', ru: 'акимат', en: 'akimat (regional administration)' },
  },
  {
    id: 'term-head-of-department',
    name: { kk: 'басқарма басшысы', ru: 'руководитель управления', en: 'head of department' },
  },
  {
    id: 'term-maslikhat-chair',
    name: { kk: 'мәслихат төрағасы', ru: 'председатель маслихата', en: 'chair of the maslikhat' },
  },
  {
    id: 'term-maslikhat-deputy',
    name: { kk: 'мәслихат депутаты', ru: 'депутат маслихата', en: 'maslikhat deputy' },
  },
  {
    id: 'term-public-council',
    name: { kk: 'қоғамдық кеңес', ru: 'общественный совет', en: 'public council' },
  },
  {
    id: 'term-veterans-council',
    name: { kk: 'ардагерлер кеңесі', ru: 'совет ветеранов', en: "veterans' council" },
  },
  {
    id: 'term-elders-council',
    name: { kk: 'ақсақалдар кеңесі', ru: 'совет аксакалов', en: 'council of elders' },
  },
  {
    id: 'term-faculty',
    name: {
      kk: 'профессор-оқытушылар құрамы',
      ru: 'профессорско-преподавательский состав',
      en: 'faculty',
    },
  },
  {
    id: 'term-rector',
    name: { kk: 'ректор', ru: 'ректор', en: 'rector' },
  },
  {
    id: 'term-cultural-figures',
    name: { kk: 'мәдениет қайраткерлері', ru: 'деятели культуры', en: 'cultural figures' },
  },
  {
    id: 'term-religious-representatives',
    name: {
      kk: 'діни бірлестіктердің өкілдері',
      ru: 'представители религиозных объединений',
      en: 'religious community representatives',
    },
  },
  {
    id: 'term-media-veterans',
    name: { kk: 'БАҚ ардагерлері', ru: 'ветераны СМИ', en: 'media veterans' },
  },
  {
    id: 'term-press-office',
    name: { kk: 'баспасөз қызметі', ru: 'пресс-служба', en: 'press office' },
    wrong: {
      ru: [
        { text: 'пресс служба', right: 'пресс-служба' },
        { text: 'пресс службы', right: 'пресс-службы' },
        { text: 'пресс службе', right: 'пресс-службе' },
        { text: 'прессслужба', right: 'пресс-служба' },
      ],
    },
  },
  {
    id: 'term-press-secretary',
    name: { kk: 'баспасөз хатшысы', ru: 'пресс-секретарь', en: 'press secretary' },
    wrong: {
      ru: [
        { text: 'пресс секретарь', right: 'пресс-секретарь' },
        { text: 'пресс секретаря', right: 'пресс-секретаря' },
      ],
    },
  },
  {
    id: 'term-accreditation',
    name: { kk: 'аккредиттеу', ru: 'аккредитация', en: 'accreditation' },
  },
  {
    id: 'term-community-representatives',
    name: {
      kk: 'жұртшылық өкілдері',
      ru: 'представители общественности',
      en: 'community representatives',
    },
  },
  {
    id: 'term-referendum',
    name: {
      kk: 'республикалық референдум',
      ru: 'республиканский референдум',
      en: 'national (republican) referendum',
    },
  },
  {
    id: 'term-basic-law',
    name: { kk: 'Ата заң', ru: 'Основной закон', en: 'Constitution' },
  },
  {
    id: 'term-constitution',
    name: { kk: 'Конституция', ru: 'Конституция', en: 'Constitution' },
  },
];

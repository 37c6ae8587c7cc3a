/**
 * The regions and the cities of national standing, with the forms that do not belong into a release:
 * shortened words, the Russian «oblast» in English, and names that are no longer in force, each with
 * the day of the decree. The Russian spelling of Жетісу and Ұлытау waits for an editor's word, so
 * no other spelling of them is called wrong.
 */
export const SHIPPED_REGIONS: readonly unknown[] = [
  {
    id: 'region-abai',
    kind: 'region',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    wrong: {
      en: [{ text: 'Abai Oblast' }, { text: 'Abai oblast' }],
    },
  },
  {
    id: 'region-akmola',
    kind: 'region',
    name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
    wrong: {
      ru: [
        { text: 'Акмолинская обл.', right: 'Акмолинская область' },
        { text: 'Акмолинской обл.', right: 'Акмолинской области' },
        { text: 'Акмолинскую обл.', right: 'Акмолинскую область' },
      ],
      en: [{ text: 'Akmola Oblast' }, { text: 'Akmola oblast' }],
    },
  },
  {
    id: 'region-aktobe',
    kind: 'region',
    name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
    wrong: {
      ru: [
        { text: 'Актюбинская обл.', right: 'Актюбинская область' },
        { text: 'Актюбинской обл.', right: 'Актюбинской области' },
        { text: 'Актюбинскую обл.', right: 'Актюбинскую область' },
      ],
      en: [{ text: 'Aktobe Oblast' }, { text: 'Aktobe oblast' }],
    },
  },
  {
    id: 'region-almaty-region',
    kind: 'region',
    name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
    wrong: {
      ru: [
        { text: 'Алматинская обл.', right: 'Алматинская область' },
        { text: 'Алматинской обл.', right: 'Алматинской области' },
        { text: 'Алматинскую обл.', right: 'Алматинскую область' },
      ],
      en: [{ text: 'Almaty Oblast' }, { text: 'Almaty oblast' }],
    },
  },
  {
    id: 'region-atyrau',
    kind: 'region',
    name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
    wrong: {
      ru: [
        { text: 'Атырауская обл.', right: 'Атырауская область' },
        { text: 'Атырауской обл.', right: 'Атырауской области' },
        { text: 'Атыраускую обл.', right: 'Атыраускую область' },
      ],
      en: [{ text: 'Atyrau Oblast' }, { text: 'Atyrau oblast' }],
    },
  },
  {
    id: 'region-west-kazakhstan',
    kind: 'region',
    name: {
      kk: 'Батыс Қазақстан облысы',
      ru: 'Западно-Казахстанская область',
      en: 'West Kazakhstan Region',
    },
    wrong: {
      ru: [
        { text: 'Западно-Казахстанская обл.', right: 'Западно-Казахстанская область' },
        { text: 'Западно-Казахстанской обл.', right: 'Западно-Казахстанской области' },
        { text: 'Западно-Казахстанскую обл.', right: 'Западно-Казахстанскую область' },
      ],
      en: [{ text: 'West Kazakhstan Oblast' }, { text: 'West Kazakhstan oblast' }],
    },
  },
  {
    id: 'region-zhambyl',
    kind: 'region',
    name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
    wrong: {
      ru: [
        { text: 'Жамбылская обл.', right: 'Жамбылская область' },
        { text: 'Жамбылской обл.', right: 'Жамбылской области' },
        { text: 'Жамбылскую обл.', right: 'Жамбылскую область' },
      ],
      en: [{ text: 'Zhambyl Oblast' }, { text: 'Zhambyl oblast' }],
    },
  },
  {
    id: 'region-zhetisu',
    kind: 'region',
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetisu Region' },
    wrong: {
      en: [{ text: 'Zhetisu Oblast' }, { text: 'Zhetisu oblast' }],
    },
  },
  {
    id: 'region-karaganda',
    kind: 'region',
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
    wrong: {
      ru: [
        { text: 'Карагандинская обл.', right: 'Карагандинская область' },
        { text: 'Карагандинской обл.', right: 'Карагандинской области' },
        { text: 'Карагандинскую обл.', right: 'Карагандинскую область' },
      ],
      en: [{ text: 'Karaganda Oblast' }, { text: 'Karaganda oblast' }],
    },
  },
  {
    id: 'region-kostanay',
    kind: 'region',
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
    wrong: {
      ru: [
        { text: 'Костанайская обл.', right: 'Костанайская область' },
        { text: 'Костанайской обл.', right: 'Костанайской области' },
        { text: 'Костанайскую обл.', right: 'Костанайскую область' },
      ],
      en: [{ text: 'Kostanay Oblast' }, { text: 'Kostanay oblast' }],
    },
  },
  {
    id: 'region-kyzylorda',
    kind: 'region',
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
    wrong: {
      ru: [
        { text: 'Кызылординская обл.', right: 'Кызылординская область' },
        { text: 'Кызылординской обл.', right: 'Кызылординской области' },
        { text: 'Кызылординскую обл.', right: 'Кызылординскую область' },
      ],
      en: [{ text: 'Kyzylorda Oblast' }, { text: 'Kyzylorda oblast' }],
    },
  },
  {
    id: 'region-mangystau',
    kind: 'region',
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
    wrong: {
      ru: [
        { text: 'Мангистауская обл.', right: 'Мангистауская область' },
        { text: 'Мангистауской обл.', right: 'Мангистауской области' },
        { text: 'Мангистаускую обл.', right: 'Мангистаускую область' },
      ],
      en: [{ text: 'Mangystau Oblast' }, { text: 'Mangystau oblast' }],
    },
  },
  {
    id: 'region-pavlodar',
    kind: 'region',
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    wrong: {
      ru: [
        { text: 'Павлодарская обл.', right: 'Павлодарская область' },
        { text: 'Павлодарской обл.', right: 'Павлодарской области' },
        { text: 'Павлодарскую обл.', right: 'Павлодарскую область' },
      ],
      en: [{ text: 'Pavlodar Oblast' }, { text: 'Pavlodar oblast' }],
    },
  },
  {
    id: 'region-north-kazakhstan',
    kind: 'region',
    name: {
      kk: 'Солтүстік Қазақстан облысы',
      ru: 'Северо-Казахстанская область',
      en: 'North Kazakhstan Region',
    },
    wrong: {
      ru: [
        { text: 'Северо-Казахстанская обл.', right: 'Северо-Казахстанская область' },
        { text: 'Северо-Казахстанской обл.', right: 'Северо-Казахстанской области' },
        { text: 'Северо-Казахстанскую обл.', right: 'Северо-Казахстанскую область' },
      ],
      en: [{ text: 'North Kazakhstan Oblast' }, { text: 'North Kazakhstan oblast' }],
    },
  },
  {
    id: 'region-turkistan',
    kind: 'region',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    wrong: {
      ru: [
        { text: 'Туркестанская обл.', right: 'Туркестанская область' },
        { text: 'Туркестанской обл.', right: 'Туркестанской области' },
        { text: 'Туркестанскую обл.', right: 'Туркестанскую область' },
      ],
      en: [{ text: 'Turkistan Oblast' }, { text: 'Turkistan oblast' }],
    },
  },
  {
    id: 'region-ulytau',
    kind: 'region',
    name: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
    wrong: {
      en: [{ text: 'Ulytau Oblast' }, { text: 'Ulytau oblast' }],
    },
  },
  {
    id: 'region-east-kazakhstan',
    kind: 'region',
    name: {
      kk: 'Шығыс Қазақстан облысы',
      ru: 'Восточно-Казахстанская область',
      en: 'East Kazakhstan Region',
    },
    wrong: {
      ru: [
        { text: 'Восточно-Казахстанская обл.', right: 'Восточно-Казахстанская область' },
        { text: 'Восточно-Казахстанской обл.', right: 'Восточно-Казахстанской области' },
        { text: 'Восточно-Казахстанскую обл.', right: 'Восточно-Казахстанскую область' },
      ],
      en: [{ text: 'East Kazakhstan Oblast' }, { text: 'East Kazakhstan oblast' }],
    },
  },
  {
    id: 'region-astana',
    kind: 'region',
    name: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    validFrom: '2022-09-17',
    wrong: {
      kk: [
        { text: 'Нұр-Сұлтан' },
        { text: 'Нұр-Сұлтанның', right: 'Астананың' },
        { text: 'Нұр-Сұлтанға', right: 'Астанаға' },
        { text: 'Нұр-Сұлтанды', right: 'Астананы' },
        { text: 'Нұр-Сұлтанда', right: 'Астанада' },
        { text: 'Нұр-Сұлтаннан', right: 'Астанадан' },
      ],
      ru: [
        { text: 'Нур-Султан', right: 'Астана' },
        { text: 'Нур-Султана', right: 'Астаны' },
        { text: 'Нур-Султану', right: 'Астане' },
        { text: 'Нур-Султаном', right: 'Астаной' },
        { text: 'Нур-Султане', right: 'Астане' },
      ],
      en: [{ text: 'Nur-Sultan' }],
    },
  },
  {
    id: 'region-almaty',
    kind: 'region',
    name: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
    wrong: {
      ru: [
        { text: 'Алма-Ата' },
        { text: 'Алма-Аты' },
        { text: 'Алма-Ате' },
        { text: 'Алма-Ату' },
        { text: 'Алма-Атой' },
      ],
      en: [{ text: 'Alma-Ata' }],
    },
  },
  {
    id: 'region-shymkent',
    kind: 'region',
    name: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' },
    wrong: {
      ru: [
        { text: 'Чимкент' },
        { text: 'Чимкента', right: 'Шымкента' },
        { text: 'Чимкенту', right: 'Шымкенту' },
        { text: 'Чимкентом', right: 'Шымкентом' },
        { text: 'Чимкенте', right: 'Шымкенте' },
      ],
      en: [{ text: 'Chimkent' }],
    },
  },
  {
    id: 'region-turkistan-before',
    kind: 'region',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    validFrom: '2018-06-19',
    wrong: {
      kk: [
        { text: 'Оңтүстік Қазақстан облысы' },
        { text: 'Оңтүстік Қазақстан облысының', right: 'Түркістан облысының' },
        { text: 'Оңтүстік Қазақстан облысына', right: 'Түркістан облысына' },
        { text: 'Оңтүстік Қазақстан облысында', right: 'Түркістан облысында' },
        { text: 'Оңтүстік Қазақстан облысынан', right: 'Түркістан облысынан' },
      ],
      ru: [
        { text: 'Южно-Казахстанская область', right: 'Туркестанская область' },
        { text: 'Южно-Казахстанской области', right: 'Туркестанской области' },
        { text: 'Южно-Казахстанскую область', right: 'Туркестанскую область' },
        { text: 'Южно-Казахстанской областью', right: 'Туркестанской областью' },
      ],
      en: [{ text: 'South Kazakhstan Region' }, { text: 'South Kazakhstan Oblast' }],
    },
  },
];

/** What the camera or an agency wrote into the file. */
export const found = {
  title: 'Файлда не жазылған',
  reading: 'Оқылуда',
  unreadable: 'Файл оқылмайды. Орнында ма, тексеріңіз.',
  nothing: 'Камера мен агенттік сөз жазбаған.',
  take: 'Алу',
  takeField: 'Алу: {{name}}',
  takeEmpty: 'Бос өрістердің бәрін толтыру',
  taken_one: '{{count}} фото толтырылды, өріс саны: {{fields}}',
  taken_other: '{{count}} фото толтырылды, өріс саны: {{fields}}',
  nothingEmpty: 'Толтыратын бос өріс жоқ',
  unread_one: '{{count}} файл оқылмады',
  unread_other: '{{count}} файл оқылмады',
  manyHint_one: '{{count}} фотоның файлынан жоқ мәліметті алуға болады.',
  manyHint_other: '{{count}} фотоның файлынан жоқ мәліметті алуға болады.',
};

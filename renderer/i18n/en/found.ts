/** What the camera or an agency wrote into the file. */
export const found = {
  title: 'What the file says',
  reading: 'Reading',
  unreadable: 'The file cannot be read. See whether it is in its place.',
  nothing: 'Neither camera nor agency wrote any words.',
  take: 'Take',
  takeField: 'Take: {{name}}',
  takeEmpty: 'Fill all empty fields',
  taken_one: '{{count}} photo filled, fields: {{fields}}',
  taken_other: '{{count}} photos filled, fields: {{fields}}',
  nothingEmpty: 'Nothing to fill: no empty field that the file says anything about',
  unread_one: '{{count}} file could not be read',
  unread_other: '{{count}} files could not be read',
  manyHint_one: 'What is still missing can be taken from the file of {{count}} photo.',
  manyHint_other: 'What is still missing can be taken from the files of {{count}} photos.',
};

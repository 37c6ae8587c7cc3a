/** What a step is called when it is taken back: «Отменено: …». */
export const journal = {
  text: 'правка текста ({{language}})',
  broughtBack: 'несохранённое с прошлого раза',
  field: '«$t({{field}})»',
  list: 'список «$t({{field}})»',
  composedLead: 'лид из фактов',
  fixed: 'исправление по проверке',
  pasted: 'вставленный текст',
  photoField: '«$t({{field}})» у фото',
  photoOrder: 'порядок фото',
  photoLead: 'главное фото',
  photosAdded: 'добавленные фото ({{count}})',
  photosPicked: 'взятые в релиз фото ({{count}})',
  photosOut: 'убранные фото',
};

/** What a step is called when it is taken back: «Отменено: …». */
export const journal = {
  text: 'мәтінді түзету ({{language}})',
  broughtBack: 'өткен жолы сақталмағаны',
  field: '«$t({{field}})»',
  list: '«$t({{field}})» тізімі',
  composedLead: 'деректерден құралған лид',
  fixed: 'тексеру бойынша түзету',
  pasted: 'қойылған мәтін',
  photoField: 'фотодағы «$t({{field}})»',
  photoOrder: 'фотолардың реті',
  photoLead: 'басты фото',
  photosAdded: 'қосылған фотолар ({{count}})',
  photosPicked: 'релизге алынған фотолар ({{count}})',
  photosOut: 'алынып тасталған фотолар',
};

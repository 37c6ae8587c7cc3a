/** What a step is called when it is taken back: «Отменено: …». */
export const journal = {
  text: 'мәтінді түзету ({{language}})',
  broughtBack: 'өткен жолы сақталмағаны',
  field: '«$t({{field}})»',
  list: '«$t({{field}})» тізімі',
  composedLead: 'деректерден құралған лид',
  fixed: 'тексеру бойынша түзету',
  pasted: 'қойылған мәтін',
};

/** What a step is called when it is taken back: «Отменено: …». */
export const journal = {
  text: 'writing ({{language}})',
  broughtBack: 'what was not saved last time',
  field: '“$t({{field}})”',
  list: 'the list “$t({{field}})”',
  composedLead: 'the lead from the facts',
  fixed: 'a fix from the check',
  pasted: 'pasted text',
  photoField: '“$t({{field}})” of photos',
  photoOrder: 'the order of photos',
  photoLead: 'the lead photo',
  photosAdded: 'photos added ({{count}})',
  photosPicked: 'photos taken into the release ({{count}})',
  photosOut: 'photos taken out',
};

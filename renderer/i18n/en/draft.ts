export const draft = {
  compose: 'Compose draft',
  in_kk: 'In Kazakh',
  in_ru: 'In Russian',
  in_en: 'In English',
  templates: 'Draft templates…',
  templatesTitle: 'Draft templates',
  settingsHint:
    'The sentences of which drafts are composed from the facts: a set for each type of release and language.',
  composed: 'Draft composed: {{language}}',
  same: 'The text already is what the draft would be',
  notRead:
    'No draft was composed: a part of the program could not be read. Start it again and retry.',
  replaceTitle: 'Replace the text with the draft?',
  replaceHint:
    'There is a text already. Below is what would change: what is struck out goes, what is underlined comes. The headline stays. One undo brings everything back.',
  difference: 'What changes',
  removed: 'goes',
  added: 'comes',
  photo: '[photo: {{name}}]',
  replace: 'Replace the text',
  keep: 'Keep as it is',
  badTemplates_one:
    'The office’s templates have {{count}} mistake: the program’s words are used meanwhile.',
  badTemplates_other:
    'The office’s templates have {{count}} mistakes: the program’s words are used meanwhile.',
  bookUnread:
    'The draft templates could not be read: {{path}}. Those of the program are used; the file was set aside.',
  bookNotSaved: 'The templates were not saved. Check that the disk has room and try again.',
  language: 'Language of the templates',
  type: 'For which release',
  intro:
    'In braces stands what is filled in from the facts: {date}, {person:gen}. What the facts do not hold stays a gap in square brackets.',
  text: 'Template {{id}}',
  use: 'Compose this sentence',
  onlyFor: 'Only for events: {{kinds}}.',
  needs: 'Taken when the facts have {{slots}}.',
  example: 'For example:',
  shipped: 'Return to the program’s words',
  slots: 'What can be filled in',
  cases: 'cases: {{cases}}',
  none: 'This type of release has no such sentences.',
  addPhrase: 'Add a phrase',
  phrases: 'Own phrases',
  phrasesHint:
    'A phrase that several templates need. Its name stands for it, with the sign @: {@city}.',
  phraseName: 'Name of the phrase',
  phraseText: 'Words of the phrase',
  removePhrase: 'Remove the phrase “{{name}}”',
  nameTaken: 'There is a phrase of this name. Give this one another.',
  nameWrong: 'The name of a phrase may have letters, digits and hyphens only.',
  section_lead: 'Lead',
  section_speakers: 'Who spoke',
  section_speaker: 'A speaker and the topic',
  section_words: 'Reported speech',
  section_quote: 'Direct speech',
  section_facts: 'Above a list of figures',
  section_fact: 'A figure or fact',
  section_themes: 'Titles of themes',
  section_theme: 'A theme with a text',
  section_attendance: 'Who was there',
  section_attendees: 'Above a list of attendees',
  section_guests: 'Guests of honour',
  section_decisions: 'Above a list of decisions',
  section_decision: 'A decision',
  section_closing: 'Closing',
  problem_unclosed_brace: 'The brace { is not closed (sign {{at}}). Put } behind the name.',
  problem_unopened_brace:
    'The brace } closes what was not opened (sign {{at}}). Remove it or add {.',
  problem_empty_braces: 'The braces {} are empty. Say what to fill in, or remove them.',
  problem_unreadable:
    'It is not clear what to fill in: “{{text}}”. Braces hold a name and, where needed, a case: {person:gen}.',
  problem_unknown_slot:
    'The program does not know “{{slot}}”. The names are listed below the template.',
  problem_slot_elsewhere:
    '“{{slot}}” belongs to other sentences; here there is nothing to fill in.',
  problem_missing_case: 'Behind the colon of “{{slot}}:” a case is needed, as in {{slot}}:gen.',
  problem_unknown_case:
    'There is no case “{{form}}” for “{{slot}}”. Write nom, gen, dat, acc, ins, prep; in Kazakh also loc and abl.',
  problem_no_form: '“{{slot}}” has no form “{{form}}” in this language. It has: {{forms}}.',
  problem_unknown_preposition:
    'The program does not change the word “{{word}}” before a name in braces. Put it before the brace.',
  problem_no_agreement:
    'It is not clear what {{choice}} agrees with. Name it behind a colon, as in {was|were:count}.',
  problem_wrong_number_of_variants:
    '{{choice}} needs this number of variants: {{wanted}}, as “{{slot}}” has them.',
  problem_nested_choice: 'In {{choice}} a choice stands inside another choice. Separate them.',
  problem_unknown_phrase: 'There is no phrase “@{{phrase}}”. Add it below or correct the name.',
  problem_phrase_loop:
    'Phrases name each other in a circle: {{phrases}}. Remove one of the references.',
  problem_too_long: 'The template is longer than {{limit}} signs. Divide it into several.',
  problem_too_long_with_phrases:
    'With its phrases the template has more than {{limit}} parts. Take out some of the phrases.',
};

export const start = {
  ways: 'How to begin',
  shortForm: 'Short form',
  pasteHint:
    'Paste the whole text: headline, lead and paragraphs. You can also drop a Word document here.',
  openWord: 'Open Word…',
  takeApart: 'Take apart',
  create: 'Make the release',
  intoRelease: 'Put into the release',
  pasted: 'The text is in the release',
  back: 'Back to the text',
  found: 'Found:',
  more_one: 'and {{count}} more paragraph',
  more_other: 'and {{count}} more paragraphs',
  figure: 'Main figure',
  figurePlaceholder: 'homes connected',
  'warning_no-headline': 'No headline was recognised: write one.',
  'warning_no-lead':
    'No lead was recognised: the first paragraph can be made the lead in the text.',
  'warning_embargo-line':
    'The text had a line about an embargo. Set it in the form: it will stand in the files by itself.',
  'warning_contacts-in-text':
    'There seem to be contacts at the end of the text. In the release they come from the settings; these lines can be deleted.',
  'warning_quote-without-card':
    'Someone is quoted who has no card. Add the person to sign the quote.',
  'warning_year-assumed':
    'The text gives no year for the event: the nearest was taken. Check the date.',
  'word_not-word': '{{name}} is not a Word document. Open a .docx file or paste the text.',
  'word_old-word':
    '{{name}} is in the old .doc format. Save it in Word as .docx and open it again.',
  word_encrypted: '{{name}} is locked with a password. Take it off in Word and open it again.',
  'word_too-large': '{{name}} is too large. Copy the text out of it and paste it here.',
  word_broken: '{{name}} is damaged. Save it in Word anew, or paste its text.',
};

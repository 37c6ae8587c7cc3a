export const spelling = {
  menu: 'The word “{{word}}”',
  meant: 'Did you mean',
  nothing: 'No similar words were found',
  none: 'No misspelt words were found',
  learn: 'Add to the office’s dictionary',
  learned: '“{{word}}” is in the office’s dictionary now',
  forgotten: '“{{word}}” is no longer in the office’s dictionary',
  notLearned: '“{{word}}” was not written down. Check that the library’s folder can be reached.',
  dictionary: 'The office’s dictionary',
  dictionaryHint:
    'Words added from texts: they are no longer underlined. The names on cards are known anyway.',
  remove: 'Remove “{{word}}” from the dictionary',
};

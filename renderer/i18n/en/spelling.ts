export const spelling = {
  menu: 'The word “{{word}}”',
  meant: 'Did you mean',
  nothing: 'No similar words were found',
  learn: 'Add to the office’s dictionary',
  learned: '“{{word}}” is in the office’s dictionary now',
  forgotten: '“{{word}}” is no longer in the office’s dictionary',
  notLearned: '“{{word}}” was not written down. Check that the library’s folder can be reached.',
};

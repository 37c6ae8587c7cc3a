/** Originals in the place of messenger copies. */
export const originals = {
  title: 'Replace with originals',
  hint: 'Pictures from a messenger are compressed again. Choose the folder with the originals: captions, people, crops and the place in the text stay.',
  wanted_one: 'Looking for the original of {{count}} picture',
  wanted_other: 'Looking for the originals of {{count}} pictures',
  nothingWanted: 'No messenger pictures are to be seen in the release.',
  folder: 'Choose a folder',
  files: 'Choose files',
  preparing: 'Preparing the files',
  searching: '{{done}} of {{total}} looked at',
  replacing: '{{done}} of {{total}} replaced',
  found: '{{count}} of {{total}} found',
  unread_one: '{{count}} file could not be read',
  unread_other: '{{count}} files could not be read',
  pairs: 'Picture and the original found for it',
  pair: 'Photo {{number}} → {{name}}',
  same: 'the same picture',
  alike: 'similar, please check',
  replace_one: 'Replace {{count}} photo',
  replace_other: 'Replace {{count}} photos',
  replaced_one: '{{count}} photo replaced',
  replaced_other: '{{count}} photos replaced',
  failed_one:
    '{{count}} photo could not be replaced: see whether the original is in its place and the disk has room',
  failed_other:
    '{{count}} photos could not be replaced: see whether the originals are in their place and the disk has room',
};

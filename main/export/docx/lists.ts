import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { twips } from './measures.ts';

/** The two kinds of list; every ordered list is an instance of its own and begins at 1. */
export const LIST_NUMBERING = { bullet: 'bullets', number: 'numbers' } as const;

/** The first line begins where a paragraph's does, the others beneath its words. Millimetres. */
const indent = { left: twips(19), hanging: twips(6.5) } as const;

export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: LIST_NUMBERING.bullet,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: LIST_NUMBERING.number,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};

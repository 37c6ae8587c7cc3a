import { normalise } from '../../release/search.ts';
import type { Found, Rule } from '../finding.ts';

/** Words that name no one and nothing, as `normalise` writes them. */
const EMPTY_WORDS = new Set(
  [
    'встреча встречи мероприятие мероприятия совещание заседание событие фото фотография снимок',
    'кездесу кездесуден жиналыс иc шара ис сурет сурети фотосурет',
    'photo picture image meeting event img dsc dscn dscf jpg jpeg p',
  ]
    .join(' ')
    .split(' '),
);

/** A caption must say who does what: «встреча, фото» and «IMG_1234» say nothing. */
export const captionGeneric: Rule = {
  id: 'PH-CAPTION-GENERIC',
  find({ published, written }) {
    return published.flatMap((photo) =>
      written.flatMap((language): Found[] => {
        const text = photo.caption?.[language]?.trim() ?? '';
        const generic = isGeneric(text);
        if (text === '' || (!generic && text.length >= 40)) return [];
        return [
          {
            severity: 'error',
            message: generic ? 'captionGeneric' : 'captionShort',
            params: { photo: photo.originalName, language, length: text.length },
            place: { step: 'photos', language, field: 'caption', photo: photo.id },
          },
        ];
      }),
    );
  },
};

function isGeneric(text: string): boolean {
  return (normalise(text).match(/\p{L}+/gu) ?? []).every((word) => EMPTY_WORDS.has(word));
}

import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { FoundWords } from '../found/FoundWords.tsx';
import { CreditFields } from './CreditFields.tsx';
import { DepictedField } from './DepictedField.tsx';
import { MoreFields } from './MoreFields.tsx';
import { RightsFields } from './RightsFields.tsx';
import { SceneFields } from './SceneFields.tsx';
import { WordsFields } from './WordsFields.tsx';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
  readonly language: Language;
}

/** Everything that is said about one photo or several, the commonest first. */
export function FieldsView({ photos, release, language }: Props) {
  return (
    <>
      <WordsFields photos={photos} language={language} />
      <DepictedField photos={photos} release={release} language={language} />
      <CreditFields photos={photos} language={language} />
      <SceneFields photos={photos} release={release} language={language} />
      <RightsFields photos={photos} />
      <MoreFields photos={photos} release={release} language={language} />
      <FoundWords release={release.id} photos={photos} />
    </>
  );
}

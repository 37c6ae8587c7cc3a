import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField.tsx';
import { ListField } from './ListField.tsx';

/** How else a card is found: by other right spellings, and by wrong ones that are to be mended. */
interface Spellings {
  readonly aliases?: readonly string[] | undefined;
  readonly misspellings?: readonly string[] | undefined;
}

export function SpellingFields({
  card,
  set,
}: {
  readonly card: Spellings;
  readonly set: (change: { aliases?: string[]; misspellings?: string[] }) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <ListField
        label={t('cards.aliases')}
        hint={t('cards.aliasesHint')}
        value={card.aliases}
        onChange={(aliases) => set({ aliases })}
      />
      <ListField
        label={t('cards.misspellings')}
        hint={t('cards.misspellingsHint')}
        value={card.misspellings}
        onChange={(misspellings) => set({ misspellings })}
      />
    </>
  );
}

/** The short word that stands for the card in captions: `=аким=`. */
export function CodeField({
  code,
  onChange,
}: {
  readonly code: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('cards.code')}
      value={code ?? ''}
      onChange={(value) => onChange(value || undefined)}
      hint={t('cards.codeHint')}
    />
  );
}

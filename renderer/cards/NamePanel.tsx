import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../core/release/language.ts';
import type { NameCard } from '../../core/release/terms.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Tick } from '../ui/Tick.tsx';
import { CardPanel } from './CardPanel.tsx';
import { SpellingFields } from './HowItIsWritten.tsx';

const TRANSLATED = 'translated';

/** The card of a programme, slogan or law: its name per language, or its own one in all of them. */
export function NamePanel({
  name,
  onClose,
}: {
  readonly name: NameCard;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [card, setCard] = useState(name);
  const set = (change: Partial<NameCard>) => setCard((before) => ({ ...before, ...change }));
  return (
    <CardPanel kind="names" before={name} card={card} onClose={onClose}>
      <LocalisedField
        label="cards.properName"
        languages={LANGUAGES}
        value={card.name}
        onChange={(value) => set({ name: value ?? {} })}
      />
      <Choice label={t('cards.keeps')}>
        <Segmented
          label={t('cards.keeps')}
          segments={[TRANSLATED, ...LANGUAGES].map((id) => ({ id, label: t(`cards.keeps_${id}`) }))}
          value={card.keeps ?? TRANSLATED}
          onChange={(id) => set({ keeps: LANGUAGES.find((language) => language === id) })}
        />
      </Choice>
      <Tick isSelected={card.quoted ?? false} onChange={(quoted) => set({ quoted })}>
        {t('cards.quoted')}
      </Tick>
      <SpellingFields card={card} set={set} />
    </CardPanel>
  );
}

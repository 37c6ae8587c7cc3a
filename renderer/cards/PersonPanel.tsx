import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Position } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { readable } from '../form/cardOptions.ts';
import { ItemRow } from '../form/ItemRow.tsx';
import { LocalisedField } from '../form/Languages.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Sheet } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardPanel } from './CardPanel.tsx';
import styles from './CardsScreen.module.css';
import { CaseForms } from './CaseForms.tsx';
import { CodeField, SpellingFields } from './HowItIsWritten.tsx';
import { stillMissing } from './saving.ts';

/** A person's card: names per language, gender, positions with their dates, code and misspellings. */
export function PersonPanel({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [card, setCard] = useState(person);
  const filled = {
    ...card,
    incomplete: stillMissing(card.incomplete, [
      card.name,
      ...card.positions.map(({ title }) => title),
    ]),
  };
  const set = (change: Partial<Person>) => setCard((before) => ({ ...before, ...change }));
  const setPosition = (index: number, change: Partial<Position>) =>
    set({
      positions: card.positions.map((position, place) =>
        place === index ? { ...position, ...change } : position,
      ),
    });
  return (
    <CardPanel
      kind="people"
      before={person}
      card={card === person ? person : filled}
      onClose={onClose}
    >
      <LocalisedField
        label="cards.name"
        languages={LANGUAGES}
        value={card.name}
        onChange={(name) => set({ name: name ?? {} })}
      />
      <Choice label={t('cards.gender')}>
        <Segmented
          label={t('cards.gender')}
          segments={(['f', 'm'] as const).map((id) => ({ id, label: t(`cards.gender_${id}`) }))}
          value={card.gender}
          onChange={(gender) => set({ gender })}
        />
      </Choice>
      <Sheet>
        {card.positions.map((position, index) => (
          <ItemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: positions have no ids and are only changed in place
            key={index}
            name={readable(position.title, i18n.language) || t('cards.newPosition')}
            detail={[position.validFrom, position.validTo].filter(Boolean).join(' – ')}
            startOpen={!readable(position.title, i18n.language)}
            onRemove={() =>
              set({ positions: card.positions.filter((_, place) => place !== index) })
            }
          >
            <LocalisedField
              label="cards.position"
              languages={LANGUAGES}
              value={position.title}
              onChange={(title) => setPosition(index, { title: title ?? {} })}
            />
            <div className={styles.pair}>
              <TextField
                label={t('cards.validFrom')}
                type="date"
                value={position.validFrom ?? ''}
                onChange={(value) => setPosition(index, { validFrom: value || undefined })}
              />
              <TextField
                label={t('cards.validTo')}
                type="date"
                value={position.validTo ?? ''}
                onChange={(value) => setPosition(index, { validTo: value || undefined })}
              />
            </div>
          </ItemRow>
        ))}
      </Sheet>
      <div>
        <Button kind="quiet" onPress={() => set({ positions: [...card.positions, { title: {} }] })}>
          {t('cards.addPosition')}
        </Button>
      </div>
      <CaseForms
        declined={{ kind: 'person', name: card.name, gender: card.gender }}
        value={card.caseForms}
        onChange={(caseForms) => set({ caseForms })}
      />
      <CodeField code={card.code} onChange={(code) => set({ code })} />
      <SpellingFields card={card} set={set} />
    </CardPanel>
  );
}

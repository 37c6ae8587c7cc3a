import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWrongForms, writeWrongForms } from '../../core/cards/csv-import.ts';
import { isShipped } from '../../core/cards/shipped-terms.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import type { Term } from '../../core/release/terms.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardPanel } from './CardPanel.tsx';
import styles from './CardsScreen.module.css';

/** A term's card: the right form, the wrong ones in each language, and since when they are wrong. */
export function TermPanel({
  term,
  onClose,
}: {
  readonly term: Term;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [card, setCard] = useState(term);
  // What is typed stays as it is: half a line is no form yet.
  const [typed, setTyped] = useState({
    kk: writeWrongForms(term.wrong.kk ?? []),
    ru: writeWrongForms(term.wrong.ru ?? []),
    en: writeWrongForms(term.wrong.en ?? []),
  });
  const set = (change: Partial<Term>) => setCard((before) => ({ ...before, ...change }));
  return (
    <CardPanel kind="terms" before={term} card={card} onClose={onClose}>
      {isShipped(term.id) ? <p className={styles.detail}>{t('cards.shippedHint')}</p> : null}
      <LocalisedField
        label="cards.rightForm"
        languages={LANGUAGES}
        value={card.name}
        onChange={(name) => set({ name: name ?? {} })}
      />
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={t('cards.wrongForms', { lng: language })}
          lang={language}
          multiline
          value={typed[language]}
          onChange={(text) => {
            setTyped({ ...typed, [language]: text });
            const forms = readWrongForms(text).map((form) => ({ ...form }));
            set({ wrong: { ...card.wrong, [language]: forms } });
          }}
        />
      ))}
      <p className={styles.detail}>{t('cards.wrongFormsHint')}</p>
      <TextField
        label={t('cards.wrongSince')}
        type="date"
        value={card.validFrom ?? ''}
        onChange={(value) => set({ validFrom: value || undefined })}
      />
      <TextField
        label={t('cards.note')}
        value={card.note ?? ''}
        onChange={(value) => set({ note: value || undefined })}
      />
    </CardPanel>
  );
}

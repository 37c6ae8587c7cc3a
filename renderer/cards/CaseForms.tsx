import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../core/release/cards.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './CardsScreen.module.css';
import { CASES, type Declined, type Forms, suggestForms } from './case-forms.ts';

type CaseFormsValue = NonNullable<Person['caseForms']>;

interface Props {
  readonly declined: Declined;
  readonly value: CaseFormsValue | undefined;
  readonly onChange: (value: CaseFormsValue) => void;
}

/** The case forms of a name: suggested by the program, confirmed once by somebody who reads them. */
export function CaseForms({ declined, value, onChange }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isConfirmed = value?.confirmed?.ru === true && value.confirmed.kk === true;
  return (
    <section aria-label={t('cards.caseForms')} className={styles.stack}>
      <div className={styles.line}>
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('cards.caseForms')}
        </Button>
        <span className={styles.detail}>
          {t(isConfirmed ? 'cards.formsConfirmed' : 'cards.formsToConfirm')}
        </span>
      </div>
      {isOpen
        ? (['kk', 'ru'] as const).map((language) => (
            <OneLanguage
              key={language}
              language={language}
              declined={declined}
              value={value}
              onChange={onChange}
            />
          ))
        : null}
    </section>
  );
}

function OneLanguage({
  language,
  declined,
  value,
  onChange,
}: Props & { readonly language: 'kk' | 'ru' }) {
  const { t } = useTranslation();
  const own: Forms = value?.[language] ?? {};
  const suggested = suggestForms(declined, language);
  const isConfirmed = value?.confirmed?.[language] ?? false;
  const set = (forms: Forms, confirmed: boolean) =>
    onChange({
      ...value,
      [language]: forms,
      confirmed: { ...value?.confirmed, [language]: confirmed },
    });
  return (
    <fieldset className={styles.forms}>
      <legend className={styles.heading}>{t(`cards.forms_${language}`)}</legend>
      {CASES[language].map((form) => (
        <TextField
          key={form}
          label={t(`cards.case_${form}`, { lng: language })}
          lang={language}
          value={own[form] ?? suggested[form] ?? ''}
          onChange={(text) => set({ ...suggested, ...own, [form]: text }, false)}
        />
      ))}
      <Tick
        isSelected={isConfirmed}
        isDisabled={Object.keys({ ...suggested, ...own }).length === 0}
        onChange={(confirmed) => set({ ...suggested, ...own }, confirmed)}
      >
        {t('cards.formsRead')}
      </Tick>
    </fieldset>
  );
}

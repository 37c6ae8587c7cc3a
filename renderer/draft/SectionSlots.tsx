import { useTranslation } from 'react-i18next';
import { GAPS } from '../../core/draft/gaps.ts';
import type { Section } from '../../core/draft/sections.ts';
import { slotNamed, slotsOf } from '../../core/draft/slots.ts';
import type { Language } from '../../core/release/language.ts';
import styles from './Draft.module.css';

interface Props {
  readonly section: Section;
  readonly language: Language;
}

/** The names that a template of this section may use, with what each asks for and its cases. */
export function SectionSlots({ section, language }: Props) {
  const { t } = useTranslation();
  return (
    <details>
      <summary className={styles.summary}>{t('draft.slots')}</summary>
      <ul className={styles.slots}>
        {slotsOf(section).map((name) => {
          const forms = slotNamed(name)?.forms?.[language] ?? [];
          const gap = GAPS[language][name]?.replace(/[[\]?]/g, '');
          return (
            <li key={name} className={styles.slot}>
              <code>{`{${name}}`}</code> <span lang={language}>{gap}</span>
              {forms.length > 0 ? ` – ${t('draft.cases', { cases: forms.join(' ') })}` : ''}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

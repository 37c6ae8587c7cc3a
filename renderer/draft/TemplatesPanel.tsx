import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '../../core/draft/sections.ts';
import { officeTemplates, phrasesOf, templatesOfType } from '../../core/draft/template-set.ts';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { RELEASE_TYPES, type ReleaseType } from '../../core/release/types.ts';
import { usePanels } from '../app/panels.ts';
import { asLanguage } from '../i18n/i18n.ts';
import { useDesk } from '../store/desk.ts';
import { useView } from '../store/view.ts';
import { Choice } from '../ui/Choice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Draft.module.css';
import { OwnPhrases } from './OwnPhrases.tsx';
import { SectionSlots } from './SectionSlots.tsx';
import { TemplateField } from './TemplateField.tsx';
import { useBookDraft } from './use-book-draft.ts';

/** The office's templates: a set for each type of release and language. */
export function TemplatesPanel() {
  const { t, i18n } = useTranslation();
  const { close } = usePanels();
  const [book, change] = useBookDraft();
  const isRelease = useView((store) => store.view.name === 'release');
  const open = useDesk((store) => store.desk?.release);
  const [language, setLanguage] = useState<Language>(() => asLanguage(i18n.language));
  const [type, setType] = useState<ReleaseType>((isRelease && open?.type) || 'release');
  const templates = templatesOfType(officeTemplates(language, book), type);
  const phrases = useMemo(
    () => phrasesOf(language, { phrases: book.phrases }),
    [language, book.phrases],
  );
  return (
    <Panel place="middle" wide title={t('draft.templatesTitle')} onClose={close}>
      <div className={styles.stack}>
        <p className={styles.hint}>{t('draft.intro')}</p>
        <div className={styles.line}>
          <Choice label={t('draft.language')}>
            <Segmented
              label={t('draft.language')}
              segments={LANGUAGES.map((id) => ({ id, label: t(`release.${id}Full`) }))}
              value={language}
              onChange={setLanguage}
            />
          </Choice>
          <Select
            label={t('draft.type')}
            options={RELEASE_TYPES.map((id) => ({ id, label: t(`release.type_${id}`) }))}
            value={type}
            onChange={setType}
          />
        </div>
        {SECTIONS.map((section) => {
          const own = templates.filter((template) => template.section === section);
          return own.length === 0 ? null : (
            <section
              key={section}
              className={styles.group}
              aria-label={t(`draft.section_${section}`)}
            >
              <h3 className={styles.groupTitle}>{t(`draft.section_${section}`)}</h3>
              {own.map((template) => (
                <TemplateField
                  key={template.id}
                  template={template}
                  language={language}
                  type={type}
                  phrases={phrases}
                  onChange={change}
                />
              ))}
              <SectionSlots section={section} language={language} />
            </section>
          );
        })}
        <OwnPhrases book={book} language={language} onChange={change} />
      </div>
    </Panel>
  );
}

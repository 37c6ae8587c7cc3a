import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CopyFields as Fields } from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import { client } from '../client/client.ts';
import { inOrder } from '../form/Languages.tsx';
import { type Desk, flush } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { differsFromSheet } from './caption-order.ts';
import { copyPlain, copyRich } from './clipboard.ts';
import styles from './ExportStep.module.css';

/** Field by field to the clipboard: site editors and messengers take fields, not pages. */
export function CopyFields({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation();
  const languages = inOrder(desk.release.languages);
  const [language, setLanguage] = useState<Language>(
    languages.find((known) => known === i18n.language) ?? languages[0] ?? 'ru',
  );
  const [fields, setFields] = useState<Fields>();
  useEffect(() => {
    let current = true;
    flush()
      .then(() => client.exports.fields({ release: desk.id, language }))
      .then((found) => current && setFields(found))
      .catch(() => current && setFields(undefined));
    return () => {
      current = false;
    };
  }, [desk.id, language]);
  const copy = async (name: string, put: () => Promise<void>) => {
    try {
      await put();
      notify({ tone: 'done', text: t('export.copied', { name }) });
    } catch {
      notify({ tone: 'error', text: t('export.notCopied') });
    }
  };
  return (
    <Section
      title={t('export.copy')}
      action={
        <Segmented
          label={t('export.languages')}
          segments={languages.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
          value={language}
          onChange={setLanguage}
        />
      }
    >
      {fields ? (
        <Sheet>
          {(['headline', 'teaser'] as const).map((name) => (
            <Field key={name} label={t(`export.${name}`)} text={fields[name]} language={language}>
              <Button
                onPress={() => void copy(t(`export.${name}`), () => copyPlain(fields[name]))}
                aria-label={t('export.copyNamed', { name: t(`export.${name}`) })}
              >
                {t('export.copyIt')}
              </Button>
            </Field>
          ))}
          <Field label={t('export.text')} text={fields.plain} language={language}>
            <Button
              onPress={() => void copy(t('export.text'), () => copyRich(fields.html, fields.plain))}
              aria-label={t('export.copyNamed', { name: t('export.text') })}
            >
              {t('export.copyRich')}
            </Button>
            <Button kind="quiet" onPress={() => void copy('HTML', () => copyPlain(fields.html))}>
              {t('export.copyHtml')}
            </Button>
            <Button
              kind="quiet"
              onPress={() => void copy(t('export.text'), () => copyPlain(fields.plain))}
            >
              {t('export.copyPlain')}
            </Button>
          </Field>
          {differsFromSheet(fields.captions) ? (
            <p className={`${styles.file} ${styles.detail}`}>{t('export.captionOrder')}</p>
          ) : null}
          {fields.captions.map(({ photo, sequence, caption, alt }) => (
            <Field
              key={photo}
              label={t('export.caption', { number: sequence })}
              text={caption}
              language={language}
            >
              <Button
                isDisabled={!caption}
                onPress={() =>
                  void copy(t('export.caption', { number: sequence }), () => copyPlain(caption))
                }
                aria-label={t('export.copyNamed', {
                  name: t('export.caption', { number: sequence }),
                })}
              >
                {t('export.copyIt')}
              </Button>
              <Button
                kind="quiet"
                isDisabled={!alt}
                onPress={() =>
                  void copy(t('export.alt', { number: sequence }), () => copyPlain(alt))
                }
                aria-label={t('export.copyNamed', { name: t('export.alt', { number: sequence }) })}
              >
                {t('export.copyAlt')}
              </Button>
            </Field>
          ))}
        </Sheet>
      ) : null}
    </Section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  readonly children: ReactNode;
}

function Field({ label, text, language, children }: FieldProps) {
  return (
    <div className={styles.file}>
      <span className={styles.words}>
        <span className={styles.detail}>{label}</span>
        <span className={styles.sample} lang={language}>
          {text}
        </span>
      </span>
      {children}
    </div>
  );
}

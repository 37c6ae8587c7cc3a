import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Phrases, readTemplate } from '../../core/draft/read-template.ts';
import { templateExample } from '../../core/draft/template-example.ts';
import { type OfficeTemplate, SHIPPED } from '../../core/draft/template-set.ts';
import type { DraftBook } from '../../core/release/draft-book.ts';
import type { Language } from '../../core/release/language.ts';
import type { ReleaseType } from '../../core/release/types.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Tick } from '../ui/Tick.tsx';
import { setOn, setWords } from './book-changes.ts';
import styles from './Draft.module.css';
import { problemWords } from './problem-words.ts';

interface Props {
  readonly template: OfficeTemplate;
  readonly language: Language;
  readonly type: ReleaseType;
  readonly phrases: Phrases;
  readonly onChange: (change: (book: DraftBook) => DraftBook) => void;
}

/** One template: its words, what they make, what is wrong with them. */
export function TemplateField({ template, language, type, phrases, onChange }: Props) {
  const { t } = useTranslation();
  const { id, section, text, isOn, isOwn } = template;
  const shipped = SHIPPED[language].find((one) => one.id === id);
  const kind = template.kinds?.[0];
  // The other templates of the screen are not filled anew with every key.
  const { read, example } = useMemo(() => {
    const read = readTemplate(text, { section, language, phrases });
    const about = { section, language, type, ...(kind && { kind }) };
    return { read, example: read.ok ? templateExample(read.template, about) : undefined };
  }, [text, section, language, phrases, type, kind]);
  return (
    <div className={styles.template} data-off={!isOn}>
      <TextField
        label={t('draft.text', { id })}
        lang={language}
        value={text}
        multiline
        onChange={(words) => onChange((book) => setWords(book, id, words, shipped?.text ?? ''))}
        {...(!read.ok && { tone: 'error', hint: problemWords(read.problem, t) })}
      />
      <Condition template={template} />
      {example === undefined ? null : (
        <p className={styles.example}>
          {t('draft.example')} <span lang={language}>{example}</span>
        </p>
      )}
      <div className={styles.row}>
        <Tick
          isSelected={isOn}
          onChange={(wanted) => onChange((book) => setOn(book, id, wanted, !shipped?.isOff))}
        >
          {t('draft.use')}
        </Tick>
        {isOwn ? (
          <Button
            kind="quiet"
            onPress={() =>
              onChange((book) => setWords(book, id, shipped?.text ?? '', shipped?.text ?? ''))
            }
          >
            {t('draft.shipped')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** When a template is taken: for which events, and what the form must hold. */
function Condition({ template }: { readonly template: OfficeTemplate }) {
  const { t } = useTranslation();
  const kinds = template.kinds?.map((kind) => t(`form.kind_${kind}`).toLocaleLowerCase());
  const needs = template.needs?.map((need) => `{${need}}`);
  const words = [
    ...(kinds ? [t('draft.onlyFor', { kinds: kinds.join(', ') })] : []),
    ...(needs ? [t('draft.needs', { slots: needs.join(', ') })] : []),
  ];
  return words.length > 0 ? <p className={styles.condition}>{words.join(' ')}</p> : null;
}

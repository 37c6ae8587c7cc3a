import { useTranslation } from 'react-i18next';
import { readTemplate } from '../../core/draft/read-template.ts';
import { phrasesOf } from '../../core/draft/template-set.ts';
import type { DraftBook, OwnPhrase } from '../../core/release/draft-book.ts';
import { newId } from '../../core/release/id.ts';
import type { Language } from '../../core/release/language.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { putPhrase, removePhrase } from './book-changes.ts';
import styles from './Draft.module.css';
import { problemWords } from './problem-words.ts';

interface Props {
  readonly book: DraftBook;
  readonly language: Language;
  readonly onChange: (change: (book: DraftBook) => DraftBook) => void;
}

/** Phrases that several templates share: `{@name}` stands for one of them. */
export function OwnPhrases({ book, language, onChange }: Props) {
  const { t } = useTranslation();
  const phrases = book.phrases.filter((phrase) => phrase.language === language);
  return (
    <section className={styles.group} aria-label={t('draft.phrases')}>
      <h3 className={styles.groupTitle}>{t('draft.phrases')}</h3>
      <p className={styles.hint}>{t('draft.phrasesHint')}</p>
      {phrases.map((phrase) => (
        <PhraseRow
          key={phrase.id}
          phrase={phrase}
          book={book}
          onChange={(next) => onChange((now) => putPhrase(now, next))}
          onRemove={() => onChange((now) => removePhrase(now, phrase.id))}
        />
      ))}
      <div>
        <Button
          onPress={() => {
            const phrase = { id: newId(), language, name: '', text: '' };
            onChange((now) => putPhrase(now, phrase));
          }}
        >
          {t('draft.addPhrase')}
        </Button>
      </div>
    </section>
  );
}

interface RowProps {
  readonly phrase: OwnPhrase;
  readonly book: DraftBook;
  readonly onChange: (phrase: OwnPhrase) => void;
  readonly onRemove: () => void;
}

function PhraseRow({ phrase, book, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const { language, name, text } = phrase;
  const taken = book.phrases.some(
    (other) => other.id !== phrase.id && other.language === language && other.name === name,
  );
  const isName = name === '' || /^[\p{L}\p{N}-]+$/u.test(name);
  // Read as a template that says nothing but this phrase: its own circle is found, too.
  const read =
    name === '' || !isName
      ? undefined
      : readTemplate(`{@${name}}`, {
          section: 'lead',
          language,
          phrases: phrasesOf(language, book),
        });
  // What only other sentences know is no mistake here.
  const problem =
    read && !read.ok && !['slot-elsewhere', 'no-agreement'].includes(read.problem.type)
      ? problemWords(read.problem, t)
      : undefined;
  const nameProblem = isName
    ? taken && name !== ''
      ? t('draft.nameTaken')
      : undefined
    : t('draft.nameWrong');
  return (
    <div className={styles.phrase}>
      <TextField
        label={t('draft.phraseName')}
        lang={language}
        value={name}
        onChange={(next) => onChange({ ...phrase, name: next.trim() })}
        {...(nameProblem && { tone: 'error', hint: nameProblem })}
      />
      <TextField
        label={t('draft.phraseText')}
        lang={language}
        value={text}
        multiline
        onChange={(next) => onChange({ ...phrase, text: next })}
        {...(problem && { tone: 'error', hint: problem })}
      />
      <Button
        kind="icon"
        aria-label={t('draft.removePhrase', { name: name || '…' })}
        onPress={onRemove}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

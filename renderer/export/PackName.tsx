import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packEnding } from '../../core/captions/file-endings.ts';
import { patternProblems, photoFileNames } from '../../core/captions/file-names.ts';
import { embargoSuffix } from '../../core/publication/embargo-name.ts';
import { publishedPhotos } from '../../core/publication/published-photos.ts';
import { captionBookSchema } from '../../core/release/caption-book.ts';
import { asLanguage } from '../i18n/i18n.ts';
import { fieldKey } from '../photos/panel/keys.ts';
import { changeBook, useBook } from '../photos/template/book.ts';
import { ChipField, type ChipFieldHandle } from '../photos/template/ChipField.tsx';
import { CaptionsOf, useCaptions } from '../photos/template/captions.tsx';
import { InsertList } from '../photos/template/InsertList.tsx';
import { problemWords } from '../photos/template/problem-words.ts';
import { useScreenNames } from '../photos/template/useScreenNames.ts';
import type { Desk } from '../store/desk.ts';
import styles from './PackName.module.css';

interface Props {
  readonly desk: Desk;
  /** As it was typed for this export; the office's own when nothing was. */
  readonly pattern: string | undefined;
  readonly onChange: (pattern: string) => void;
}

const USUAL = captionBookSchema.parse({}).filePattern;

/** How the photos that are handed out are named. What is typed becomes the office's pattern. */
export function PackName(props: Props) {
  return (
    <CaptionsOf desk={props.desk}>
      <Pattern {...props} />
    </CaptionsOf>
  );
}

function Pattern({ desk, pattern, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const names = useScreenNames();
  const context = useCaptions();
  const own = useBook(({ book }) => book.filePattern);
  const field = useRef<ChipFieldHandle>(null);
  const [listed, setListed] = useState(false);
  const text = pattern ?? own;
  const [first, ...rest] = publishedPhotos(desk.photos);
  const problems = patternProblems(text);
  const { embargo } = desk.release;
  const suffix = embargoSuffix(embargo && (embargo.until ?? ''));
  const name =
    first && photoFileNames(text.trim() || USUAL, [first, ...rest], context, suffix).get(first.id);
  const keep = () => {
    const wanted = text.trim() || USUAL;
    if (wanted !== text) onChange(wanted);
    if (wanted !== own && problems.length === 0 && !desk.readOnly) {
      void changeBook((book) => ({ ...book, filePattern: wanted }));
    }
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter') event.preventDefault();
    if (fieldKey(event) !== 'insert') return;
    event.preventDefault();
    setListed(true);
  };
  return (
    <div className={styles.name}>
      <span className={styles.label} aria-hidden="true">
        {t('export.packName')}
      </span>
      <ChipField
        handle={field}
        label={t('export.packName')}
        value={text}
        language={asLanguage(i18n.language)}
        describedBy={id}
        isInvalid={problems.length > 0}
        onChange={(next) => onChange(next.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={press}
        onBlur={keep}
      />
      <div className={styles.under}>
        <div id={id} className={styles.example}>
          {problems.map((problem) => (
            <span key={`${problem.kind} ${problem.at}`} className={styles.problem}>
              {problemWords(problem, names, t)}
            </span>
          ))}
          {problems.length === 0 && first && name ? (
            <span>
              {t('export.packNameExample', { name: `${name}${suffix}.${packEnding(first)}` })}
            </span>
          ) : null}
        </div>
        <InsertList
          label={t('template.insert')}
          photo={first}
          language={asLanguage(i18n.language)}
          variables="names"
          isOpen={listed}
          onOpenChange={setListed}
          onInsert={({ stored }) => field.current?.insert(stored)}
        />
      </div>
    </div>
  );
}

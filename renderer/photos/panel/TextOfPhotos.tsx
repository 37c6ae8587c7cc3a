import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { TextField as AriaTextField, Label, Text, TextArea } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/Field.module.css';
import { sameOr, shared } from '../shared.ts';
import { InsertList } from '../template/InsertList.tsx';
import { typeInto } from '../template/insert-text.ts';
import { changeAtOnce, changeWords, idsOf } from './changing.ts';
import { fieldKey } from './keys.ts';
import { lastWords, rememberWords, repeatWords } from './last-words.ts';
import styles from './Panel.module.css';
import { labelOf, putText, type TextName, textOf } from './photo-texts.ts';
import { useCodeProblems } from './useCodeProblems.ts';
import { useTypedCode } from './useTypedCode.ts';

export interface FieldHint {
  readonly text: ReactNode;
  readonly tone?: 'warning' | 'error';
}

interface Props {
  readonly photos: readonly Photo[];
  readonly name: TextName;
  readonly language: Language;
  /** Several lines: Enter begins another one. */
  readonly multiline?: boolean;
  readonly placeholder?: string | undefined;
  readonly hint?: (text: string) => FieldHint | undefined;
  /** Offers the list of codes, by a button and by F2. */
  readonly listsCodes?: boolean;
  /** Stands under the field. */
  readonly action?: ReactNode;
}

/**
 * One text of all selected photos. Where they differ it says so and takes no key until somebody has
 * asked for one text for all: a letter typed by mistake would overwrite five hundred captions.
 */
export function TextOfPhotos(props: Props) {
  const { photos, name, language, multiline, placeholder, hint, listsCodes = false } = props;
  const { t } = useTranslation();
  const ids = idsOf(photos);
  const area = useRef<HTMLTextAreaElement>(null);
  const value = shared(photos, (photo) => textOf(photo, name, language));
  const place = [...ids, language].join('\n');
  const [asked, setAsked] = useState<string>();
  const [listed, setListed] = useState(false);
  const locked = value.type === 'mixed' && asked !== place;
  const text = sameOr(value, '');
  const typed = useTypedCode(area, language);
  const said = value.type === 'mixed' ? undefined : hint?.(text);
  const wrong = useCodeProblems(text, language);
  const label = labelOf(name);

  const change = (next: string) => {
    const plain = multiline ? next : next.replaceAll('\n', ' ');
    changeWords(ids, label, (photo) => putText(photo, name, language, plain));
    const replaced = typed(text, plain);
    if (replaced !== undefined)
      changeAtOnce(ids, 'journal.photoCode', (photo) => putText(photo, name, language, replaced));
    rememberWords(photos, name, language, replaced ?? plain);
  };
  const press = (event: KeyboardEvent) => {
    if (locked && event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      setAsked(place);
    } else if (!multiline && event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
    const key = fieldKey(event);
    if (key === 'insert' && listsCodes && !locked) {
      event.preventDefault();
      setListed(true);
    }
    if (key !== 'repeat') return;
    const words = lastWords(photos, name);
    if (!words) return;
    event.preventDefault();
    changeAtOnce(ids, 'journal.photoRepeated', (photo) =>
      repeatWords(photo, name, words, language),
    );
  };
  useLayoutEffect(() => {
    if (asked === place) area.current?.focus();
  }, [asked, place]);

  return (
    <AriaTextField
      className={field.field ?? ''}
      value={text}
      onChange={change}
      isReadOnly={locked}
      data-field={name}
    >
      <Label className={field.label ?? ''}>{t(label)}</Label>
      <TextArea
        ref={area}
        className={`${field.input} ${field.grow}`}
        lang={language}
        rows={1}
        spellCheck
        placeholder={value.type === 'mixed' ? t('photos.mixed') : (placeholder ?? '')}
        onKeyDown={press}
      />
      {said || wrong.length > 0 ? (
        <Text slot="description" className={styles.said ?? ''}>
          {said ? (
            <span className={field.hint} data-tone={said.tone}>
              {said.text}
            </span>
          ) : null}
          {wrong.map((problem) => (
            <span key={problem} className={field.hint} data-tone="error">
              {problem}
            </span>
          ))}
        </Text>
      ) : null}
      {locked || listsCodes || props.action ? (
        <span className={styles.underField}>
          {locked ? (
            <Button kind="quiet" onPress={() => setAsked(place)}>
              {t('panel.oneForAll')}
            </Button>
          ) : null}
          {props.action}
          {listsCodes && !locked ? (
            <InsertList
              label={t('template.insertCode')}
              photo={undefined}
              language={language}
              variables={false}
              isOpen={listed}
              onOpenChange={setListed}
              onInsert={({ becomes }) => area.current && typeInto(area.current, becomes)}
            />
          ) : null}
        </span>
      ) : null}
    </AriaTextField>
  );
}

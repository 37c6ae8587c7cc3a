import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isPerLanguage } from '../../../core/captions/field-text.ts';
import type { TemplateField, TemplateFieldName } from '../../../core/release/caption-book.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { MINORS } from '../../../core/release/types.ts';
import check from '../../ui/Check.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { fieldKey } from '../panel/keys.ts';
import { isSourceType, SOURCE_TYPES } from '../panel/source-types.ts';
import { ChipField, type ChipFieldHandle } from './ChipField.tsx';
import { setMode, tick, typeInField, useDraft } from './draft.ts';
import { Expansion } from './Expansion.tsx';
import { InsertList } from './InsertList.tsx';
import { ModeSelect } from './ModeSelect.tsx';
import styles from './Template.module.css';

interface Props {
  readonly field: TemplateFieldName;
  readonly language: Language;
  /** The photo whose words are shown under the field. */
  readonly photo: Photo | undefined;
}

/** One field of the template: ticked or not, what happens to it, and its words. */
export function TemplateRow({ field, language: shown, photo }: Props) {
  const { t } = useTranslation();
  const words = useDraft((store) => store.fields[field]);
  const language = keptUnder(field, words, shown);
  const ticked = useDraft((store) => store.ticked.has(field));
  const label = t(`panel.field_${field}`);
  const mode = words?.mode ?? 'fill';
  const text = words?.[language] ?? '';
  return (
    <div className={styles.row} data-template-field={field} data-ticked={ticked}>
      <div className={styles.heading}>
        <Checkbox
          className={check.check ?? ''}
          isSelected={ticked}
          onChange={(wanted) => tick(field, wanted)}
        >
          <span className={check.box}>
            <Icon name="check" size={14} />
          </span>
          <span className={styles.label}>{label}</span>
        </Checkbox>
        {ticked ? (
          <ModeSelect label={label} mode={mode} onChange={(next) => setMode(field, next)} />
        ) : null}
      </div>
      {ticked && mode === 'clear' ? null : field === 'minors' ? (
        <Minors
          label={label}
          value={text}
          onChange={(answer) => typeInField(field, language, answer)}
        />
      ) : field === 'digitalSourceType' ? (
        <Select
          label={label}
          hideLabel
          options={SOURCE_TYPES.map((id) => ({ id, label: t(`panel.source_${id}`) }))}
          value={isSourceType(text) ? text : undefined}
          placeholder={t('panel.notChosen')}
          onChange={(term) => typeInField(field, language, term)}
        />
      ) : (
        <Words
          field={field}
          label={label}
          language={language}
          photo={photo}
          text={text}
          isTicked={ticked}
        />
      )}
    </div>
  );
}

/** What is the same in every language is kept under one, and seen whichever is shown. */
function keptUnder(
  field: TemplateFieldName,
  words: TemplateField | undefined,
  shown: Language,
): Language {
  if (isPerLanguage(field) || field === 'people') return shown;
  return LANGUAGES.find((language) => words?.[language]) ?? shown;
}

/** The answers that can be given for many photos; that nobody knows is said by «clear». */
const ANSWERS = MINORS.filter((answer) => answer !== 'unknown');

interface MinorsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (answer: string) => void;
}

function Minors({ label, value, onChange }: MinorsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.answers}>
      <Segmented
        label={label}
        segments={ANSWERS.map((id) => ({ id, label: t(`photos.minors_${id}`) }))}
        value={ANSWERS.find((answer) => answer === value)}
        onChange={onChange}
      />
      {value === 'refused' ? (
        <p className={styles.problem}>{t('photos.minorsRefusedHint')}</p>
      ) : null}
    </div>
  );
}

interface WordsProps extends Props {
  readonly label: string;
  readonly text: string;
  readonly isTicked: boolean;
}

function Words({ field, label, language, photo, text, isTicked }: WordsProps) {
  const { t } = useTranslation();
  const id = useId();
  const editor = useRef<ChipFieldHandle>(null);
  const [listed, setListed] = useState(false);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (fieldKey(event) === 'insert') {
      event.preventDefault();
      setListed(true);
      return;
    }
    // The text has its own way back as long as something was typed since the last batch.
    const control = event.ctrlKey || event.metaKey;
    const undoes = control && (event.code === 'KeyZ' || event.code === 'KeyY');
    if (undoes && useDraft.getState().touched) event.stopPropagation();
  };
  return (
    <>
      <ChipField
        handle={editor}
        label={label}
        value={text}
        language={language}
        placeholder={isTicked ? t('template.placeholder') : ''}
        describedBy={id}
        onChange={(next) => typeInField(field, language, next)}
        onKeyDown={press}
      />
      <div className={styles.under}>
        <div id={id} className={styles.expansion}>
          {isTicked && text !== '' && photo ? (
            <Expansion text={text} field={field} photo={photo} language={language} />
          ) : null}
        </div>
        <InsertList
          label={t('template.insert')}
          photo={photo}
          language={language}
          variables
          isOpen={listed}
          onOpenChange={setListed}
          onInsert={({ stored }) => editor.current?.insert(stored)}
        />
      </div>
    </>
  );
}

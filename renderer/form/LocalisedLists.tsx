import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../core/release/id.ts';
import type { Localised } from '../../core/release/language.ts';
import type { Correction, NextStep, Release, Tag, Theme } from '../../core/release/release.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { readable } from './cardOptions.ts';
import { changeField, changeList, moved } from './change.ts';
import styles from './Form.module.css';
import { ItemRow } from './ItemRow.tsx';
import { LocalisedField } from './Languages.tsx';

interface Item {
  readonly id: string;
}

interface ListProps<Entry extends Item> {
  readonly label: string;
  readonly addLabel: string;
  readonly items: readonly Entry[];
  readonly text: (item: Entry) => Localised | undefined;
  readonly setItems: (draft: Release, items: Entry[]) => void;
  readonly fresh: () => Entry;
  readonly children: (item: Entry, change: (recipe: (item: Entry) => Entry) => void) => ReactNode;
}

/** A list whose items are phrases in every language: themes, next steps, tags. */
function PhraseList<Entry extends Item>({
  label,
  addLabel,
  items,
  text,
  setItems,
  fresh,
  children,
}: ListProps<Entry>) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {items.length ? (
        <Sheet>
          {items.map((item, index) => (
            <ItemRow
              key={item.id}
              name={readable(text(item), i18n.language) || t('form.emptyItem')}
              startOpen={!text(item)}
              onMove={(by) =>
                changeList(label, (draft) => setItems(draft, moved(items, index, by)))
              }
              onRemove={() =>
                changeList(label, (draft) =>
                  setItems(
                    draft,
                    items.filter(({ id }) => id !== item.id),
                  ),
                )
              }
            >
              {children(item, (recipe) =>
                changeField(label, (draft) =>
                  setItems(
                    draft,
                    items.map((known) => (known.id === item.id ? recipe(known) : known)),
                  ),
                ),
              )}
            </ItemRow>
          ))}
        </Sheet>
      ) : null}
      <div className={styles.leading}>
        <Button
          kind="quiet"
          onPress={() => changeList(label, (draft) => setItems(draft, [...items, fresh()]))}
        >
          {t(addLabel)}
        </Button>
      </div>
    </>
  );
}

export function ThemesFields({ release }: { readonly release: Release }) {
  return (
    <PhraseList<Theme>
      label="form.more_themes"
      addLabel="form.addTheme"
      items={release.themes}
      text={(theme) => theme.title ?? theme.text}
      setItems={(draft, themes) => {
        draft.themes = themes;
      }}
      fresh={() => ({ id: newId() })}
    >
      {(theme, change) => (
        <>
          <LocalisedField
            label="form.theme"
            languages={release.languages}
            value={theme.title}
            onChange={(title) => change((known) => ({ ...known, title }))}
          />
          <LocalisedField
            label="form.themeText"
            languages={release.languages}
            value={theme.text}
            onChange={(text) => change((known) => ({ ...known, text }))}
            multiline
          />
        </>
      )}
    </PhraseList>
  );
}

export function NextStepsFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  return (
    <PhraseList<NextStep>
      label="form.more_nextSteps"
      addLabel="form.addNextStep"
      items={release.nextSteps}
      text={(step) => step.text}
      setItems={(draft, nextSteps) => {
        draft.nextSteps = nextSteps;
      }}
      fresh={() => ({ id: newId() })}
    >
      {(step, change) => (
        <>
          <LocalisedField
            label="form.nextStep"
            languages={release.languages}
            value={step.text}
            onChange={(text) => change((known) => ({ ...known, text }))}
            multiline
          />
          <TextField
            label={t('form.due')}
            type="date"
            value={step.due?.slice(0, 10) ?? ''}
            onChange={(due) => change((known) => ({ ...known, due: due || undefined }))}
          />
        </>
      )}
    </PhraseList>
  );
}

export function TagsFields({ release }: { readonly release: Release }) {
  return (
    <PhraseList<Tag>
      label="form.more_tags"
      addLabel="form.addTag"
      items={release.tags}
      text={(tag) => tag.text}
      setItems={(draft, tags) => {
        draft.tags = tags;
      }}
      fresh={() => ({ id: newId(), kind: 'topic' as const })}
    >
      {(tag, change) => (
        <LocalisedField
          label="form.tag"
          languages={release.languages}
          value={tag.text}
          onChange={(text) => change((known) => ({ ...known, text }))}
        />
      )}
    </PhraseList>
  );
}

/** What was wrong and what is right, for a correction of what went out. */
export function CorrectionsFields({ release }: { readonly release: Release }) {
  const fields = [
    { name: 'what', label: 'form.correctionWhat' },
    { name: 'wrong', label: 'form.correctionWrong' },
    { name: 'right', label: 'form.correctionRight' },
  ] as const;
  return (
    <PhraseList<Correction>
      label="form.more_corrections"
      addLabel="form.addCorrection"
      items={release.corrections}
      text={(correction) => correction.what ?? correction.wrong}
      setItems={(draft, corrections) => {
        draft.corrections = corrections;
      }}
      fresh={() => ({ id: newId() })}
    >
      {(correction, change) =>
        fields.map(({ name, label }) => (
          <LocalisedField
            key={name}
            label={label}
            languages={release.languages}
            value={correction[name]}
            onChange={(value) => change((known) => ({ ...known, [name]: value }))}
            multiline
          />
        ))
      }
    </PhraseList>
  );
}

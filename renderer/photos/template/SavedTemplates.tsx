import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../core/release/id.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeBook, useBook } from './book.ts';
import { emptyDraft, takeTemplate, templateOf, useDraft } from './draft.ts';
import { deleteTemplate, renameTemplate, saveTemplate } from './saved-templates.ts';
import styles from './Template.module.css';

const NEW = 'new';

type Naming = 'save' | 'rename';

/** The office's templates: one is taken from the list, changed, saved under its name or another. */
export function SavedTemplates() {
  const { t } = useTranslation();
  const templates = useBook((store) => store.book.templates);
  const draft = useDraft();
  const [naming, setNaming] = useState<Naming>();
  const [name, setName] = useState('');
  const from = templates.find(({ id }) => id === draft.from);
  const begin = (what: Naming) => {
    setNaming(what);
    setName(what === 'rename' ? (from?.name ?? '') : '');
  };
  const finish = async () => {
    const trimmed = name.trim();
    setNaming(undefined);
    if (trimmed === '') return;
    if (naming === 'rename' && from)
      await changeBook((book) => renameTemplate(book, from.id, trimmed));
    else {
      const saved = { id: newId(), name: trimmed, fields: templateOf(draft) };
      if (await changeBook((book) => saveTemplate(book, saved))) takeTemplate(saved);
    }
  };
  if (naming)
    return (
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setNaming(undefined);
        }}
      >
        <TextField label={t('template.name')} value={name} onChange={setName} autoFocus />
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('template.saveNamed')}
        </Button>
        <Button kind="quiet" onPress={() => setNaming(undefined)}>
          {t('template.cancel')}
        </Button>
      </form>
    );
  return (
    <div className={styles.saved}>
      <Select
        label={t('template.template')}
        options={[
          { id: NEW, label: t('template.new') },
          ...templates.map((saved) => ({ id: saved.id, label: saved.name })),
        ]}
        value={from?.id ?? NEW}
        onChange={(id) => {
          const chosen = templates.find((saved) => saved.id === id);
          if (chosen) takeTemplate(chosen);
          else emptyDraft();
        }}
      />
      <div className={styles.savedActions} hidden={!from && draft.ticked.size === 0}>
        {from ? (
          <>
            <Button
              kind="quiet"
              isDisabled={!draft.touched}
              onPress={() => {
                const saved = { ...from, fields: templateOf(draft) };
                void changeBook((book) => saveTemplate(book, saved));
                takeTemplate(saved);
              }}
            >
              {t('template.save')}
            </Button>
            <Button kind="quiet" onPress={() => begin('rename')}>
              {t('template.rename')}
            </Button>
          </>
        ) : null}
        <Button kind="quiet" isDisabled={draft.ticked.size === 0} onPress={() => begin('save')}>
          {t('template.saveAs')}
        </Button>
        {from ? (
          <Button
            kind="icon"
            aria-label={t('template.delete', { name: from.name })}
            onPress={() => void deleteTemplate(from)}
          >
            <Icon name="trash" />
          </Button>
        ) : null}
      </div>
    </div>
  );
}

import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { useCaptions } from './captions.tsx';
import styles from './InsertList.module.css';
import { codeItems, type Insertion, nameItems, variableItems } from './insertions.ts';
import { useScreenNames } from './useScreenNames.ts';

interface Props {
  readonly label: string;
  readonly photo: Photo | undefined;
  readonly language: Language;
  /**
   * A field of one photo takes codes only: variables are a template's. The name of a file takes
   * `names`: variables as they stand there.
   */
  readonly variables: boolean | 'names';
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onInsert: (chosen: Insertion) => void;
}

/** Everything that can be put into a text, with what it becomes at the photo one looks at. */
export function InsertList(props: Props) {
  const { t } = useTranslation();
  return (
    <DialogTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <Button kind="quiet">{props.label}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={t('template.insertTitle')}>
          <Choices {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({ photo, language, variables, onOpenChange, onInsert }: Props) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const context = useCaptions();
  const names = useScreenNames();
  const isName = variables === 'names';
  const ofPhoto = (seen: Photo) =>
    isName ? nameItems(seen, context, names) : variableItems(seen, context, language, names);
  const sections = [
    { id: 'variables', items: variables && photo ? ofPhoto(photo) : [] },
    { id: 'codes', items: isName ? [] : codeItems(context, language) },
  ].filter(({ items }) => items.length > 0);
  const all = sections.flatMap(({ items }) => items);
  const insert = (key: string) => {
    onOpenChange(false);
    const item = all.find(({ stored }) => stored === key);
    // After the list has given the focus back, so that the words land at the caret.
    if (item) setTimeout(() => onInsert(item));
  };
  return (
    <Autocomplete filter={contains}>
      <SearchField
        className={styles.search ?? ''}
        aria-label={t('template.insertSearch')}
        autoFocus
        onClear={() => onOpenChange(false)}
      >
        <Input className={styles.input ?? ''} placeholder={t('template.insertSearch')} />
      </SearchField>
      <ListBox
        className={styles.list ?? ''}
        aria-label={t('template.insertTitle')}
        onAction={(key) => insert(String(key))}
        renderEmptyState={() => <p className={styles.nothing}>{t('template.insertNothing')}</p>}
      >
        {sections.map(({ id, items }) => (
          <ListBoxSection key={id} id={id}>
            <Header className={styles.header ?? ''}>{t(`template.insert_${id}`)}</Header>
            {items.map((item) => (
              <Item key={item.stored} item={item} language={language} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function Item({ item, language }: { readonly item: Insertion; readonly language: Language }) {
  return (
    <ListBoxItem
      id={item.stored}
      textValue={`${item.shown} ${item.becomes}`}
      className={styles.item ?? ''}
    >
      <span className={styles.name}>{item.shown}</span>
      <span className={styles.becomes} lang={language}>
        {item.becomes}
      </span>
    </ListBoxItem>
  );
}

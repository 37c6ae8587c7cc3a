import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import type { Option } from './Select.tsx';

interface Props {
  readonly label: string;
  readonly cards: readonly Option<string>[];
  /** Id of the chosen card. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** Makes a card of what was typed; its label says so: «Добавить „…“». */
  readonly onCreate?: (typed: string) => void;
  readonly createLabel?: (typed: string) => string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly field?: string;
}

const CREATE = 'create:';

/** Picks a person or place from the office's cards by typing, or makes a new card in place. */
export function CardField(props: Props) {
  const { t } = useTranslation();
  const chosen = props.cards.find(({ id }) => id === props.value);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? chosen?.label ?? '';
  const wanted = (typed ?? '').trim().toLocaleLowerCase();
  const offered = props.cards.filter(({ isGone }) => !isGone);
  const found = wanted
    ? offered.filter(({ label, detail }) =>
        `${label} ${detail ?? ''}`.toLocaleLowerCase().includes(wanted),
      )
    : offered;
  const canCreate =
    props.onCreate && wanted && !offered.some(({ label }) => label.toLocaleLowerCase() === wanted);
  const items: Option<string>[] = [
    ...found,
    ...(canCreate && props.createLabel
      ? [{ id: CREATE, label: props.createLabel((typed ?? '').trim()) }]
      : []),
  ];
  const choose = (key: Key | null) => {
    if (key === CREATE) props.onCreate?.((typed ?? '').trim());
    else if (typeof key === 'string') props.onChange(key);
    setTyped(undefined);
  };
  /** Words that no card has are not lost when one goes on without opening the list. */
  const settle = () => {
    if (canCreate && found.length === 0) props.onCreate?.((typed ?? '').trim());
    setTyped(undefined);
  };
  return (
    <ComboBox
      className={styles.field ?? ''}
      items={items}
      inputValue={text}
      onInputChange={(value) => {
        setTyped(value);
        if (value === '' && props.value) props.onChange(undefined);
      }}
      selectedKey={props.value ?? null}
      onSelectionChange={choose}
      onBlur={settle}
      allowsEmptyCollection
      allowsCustomValue
      // A field that holds a card stays quiet when one comes to it: the list would hide what is said below.
      menuTrigger={props.value ? 'input' : 'focus'}
      data-field={props.field}
    >
      <Label className={styles.label ?? ''}>{props.label}</Label>
      <div className={styles.combo}>
        <Input
          className={styles.input ?? ''}
          placeholder={props.placeholder}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && !currentTarget.hasAttribute('aria-activedescendant')) settle();
          }}
        />
        {/* In the window's language: the library's own words know no Kazakh. */}
        <Button className={styles.comboButton ?? ''} aria-label={t('app.showCards')}>
          <Icon name="chevron" />
        </Button>
      </div>
      {props.hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''}>
        <ListBox>
          {(item: Option<string>) => (
            <ListBoxItem id={item.id} textValue={item.label} className={styles.option ?? ''}>
              <span>{item.label}</span>
              {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

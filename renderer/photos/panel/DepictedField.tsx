import { useTranslation } from 'react-i18next';
import { newId } from '../../../core/release/id.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Depicted, Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { personOptions, readable } from '../../form/cardOptions.ts';
import { moved, withLanguage } from '../../form/change.ts';
import { useOffice } from '../../store/office.ts';
import { Button } from '../../ui/Button.tsx';
import { CardField } from '../../ui/CardField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeField } from '../changing.ts';
import { shared } from '../shared.ts';
import { depictedFrom, depictedOptions } from './depicted.ts';
import styles from './Panel.module.css';
import { idsOf } from './SharedField.tsx';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
  readonly language: Language;
}

/** Who is in the picture, from the left: people of the cards and of the release, or a description. */
export function DepictedField({ photos, release, language }: Props) {
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const value = shared(photos, ({ depicted }) =>
    depicted.map(({ person, description }) => ({ person, description })),
  );
  const isMixed = value.type === 'mixed';
  const depicted = isMixed ? [] : (photos[0]?.depicted ?? []);
  const change = (next: readonly Depicted[]) =>
    changeField(idsOf(photos), 'depicted', (photo) => {
      photo.depicted = next.map((one) => ({ ...one }));
    });
  const options = depictedOptions(release, people, depicted, i18n.language);
  return (
    <div className={styles.group} data-field="depicted">
      <CardField
        key={`${depicted.length}/${photos.map(({ id }) => id).join()}`}
        label={t('photos.depicted')}
        cards={options}
        value={undefined}
        placeholder={t('photos.depictedPlaceholder')}
        hint={isMixed ? t('photos.depictedMixed') : ''}
        onChange={(id) => {
          const added = id && depictedFrom(id, release);
          if (added) change([...depicted, { id: newId(), ...added }]);
        }}
        onCreate={(typed) =>
          change([...depicted, { id: newId(), description: { [language]: typed } }])
        }
        createLabel={(name) => t('photos.describe', { name })}
      />
      {depicted.length > 0 ? (
        <ol className={styles.people}>
          {depicted.map((one, index) => (
            <Row
              key={one.id}
              one={one}
              index={index}
              name={nameOf(one)}
              language={language}
              onMove={(by) => change(moved(depicted, index, by))}
              onRemove={() => change(depicted.filter(({ id }) => id !== one.id))}
              onDescribe={(text) =>
                change(
                  depicted.map((known) =>
                    known.id === one.id
                      ? { ...known, description: withLanguage(known.description, language, text) }
                      : known,
                  ),
                )
              }
            />
          ))}
        </ol>
      ) : null}
    </div>
  );

  function nameOf({ person, description }: Depicted): string {
    const card = people.find(({ id }) => id === person);
    const [option] = card ? personOptions([card], i18n.language, release.event.startsAt) : [];
    return option?.label || readable(description, i18n.language) || t('photos.unknownPerson');
  }
}

interface RowProps {
  readonly one: Depicted;
  readonly index: number;
  readonly name: string;
  readonly language: Language;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDescribe: (text: string) => void;
}

function Row({ one, index, name, language, onMove, onRemove, onDescribe }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.person}>
      <span className={styles.place}>{index + 1}</span>
      <span className={styles.name}>
        {one.person ? (
          name
        ) : (
          <TextField
            label={t('photos.description', { number: index + 1 })}
            hideLabel
            lang={language}
            value={one.description?.[language] ?? ''}
            placeholder={name}
            onChange={onDescribe}
          />
        )}
      </span>
      <Button kind="icon" aria-label={t('photos.leftwards', { name })} onPress={() => onMove(-1)}>
        <Icon name="up" />
      </Button>
      <Button kind="icon" aria-label={t('photos.rightwards', { name })} onPress={() => onMove(1)}>
        <Icon name="down" />
      </Button>
      <Button kind="icon" aria-label={t('form.remove', { name })} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  );
}

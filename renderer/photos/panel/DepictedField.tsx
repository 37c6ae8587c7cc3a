import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Depicted, Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { readable } from '../../form/cardOptions.ts';
import { moved, withLanguage } from '../../form/change.ts';
import { useOffice } from '../../store/office.ts';
import { CardField } from '../../ui/CardField.tsx';
import { shared } from '../shared.ts';
import { changeWords, idsOf } from './changing.ts';
import { DepictedRow } from './DepictedRow.tsx';
import { depictedFrom, depictedOptions } from './depicted.ts';
import { personKey } from './keys.ts';
import styles from './Panel.module.css';
import { PeopleOfRelease } from './PeopleOfRelease.tsx';
import { countWith, peopleOfRelease, toggledIn } from './people.ts';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
  readonly language: Language;
}

const LABEL = 'panel.field_people';

/**
 * Who is in the picture, from the left: the release's people by one click or number key, everybody
 * else by name. Where photos show different people, somebody is added to each; none is replaced.
 */
export function DepictedField({ photos, release, language }: Props) {
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const value = shared(photos, ({ depicted }) =>
    depicted.map(({ person, description }) => ({ person, description })),
  );
  const isMixed = value.type === 'mixed';
  const depicted = isMixed ? [] : (photos[0]?.depicted ?? []);
  const ids = idsOf(photos);
  const numbered = peopleOfRelease(release, people);
  const change = (next: readonly Depicted[]) =>
    changeWords(ids, LABEL, (photo) => {
      photo.depicted = next.map((one) => ({ ...one }));
    });
  const toggle = (who: Omit<Depicted, 'id'>) => {
    const present = countWith(photos, who) === photos.length;
    changeWords(ids, LABEL, (photo) => toggledIn(photo, who, present));
  };
  const add = (who: Omit<Depicted, 'id'>) =>
    changeWords(ids, LABEL, (photo) => toggledIn(photo, who, false));
  const press = (event: KeyboardEvent) => {
    const index = personKey(event);
    const who = index === undefined ? undefined : numbered[index];
    const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (!who || isTyping || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(who);
  };
  return (
    <div className={styles.group} data-field="depicted" onKeyDownCapture={press}>
      <CardField
        label={t(LABEL)}
        cards={depictedOptions(release, people, depicted, i18n.language)}
        value={undefined}
        placeholder={t('photos.depictedPlaceholder')}
        hint={t(
          isMixed
            ? 'panel.peopleMixed'
            : numbered.length > 0
              ? 'panel.peopleKeys'
              : 'panel.peopleHint',
        )}
        onChange={(id) => {
          const added = id && depictedFrom(id, release);
          if (added) add(added);
        }}
        onCreate={(typed) => add({ description: { [language]: typed } })}
        createLabel={(name) => t('photos.describe', { name })}
      />
      <PeopleOfRelease
        all={numbered}
        photos={photos}
        onToggle={toggle}
        nameOf={(who) => nameOf(who)}
      />
      {depicted.length > 0 ? (
        <ol className={styles.people} aria-label={t(LABEL)}>
          {depicted.map((one, index) => (
            <DepictedRow
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

  function nameOf({ person, description }: Omit<Depicted, 'id'>): string {
    const card = people.find(({ id }) => id === person);
    return (
      readable(card?.name ?? description, i18n.language) ||
      t(person ? 'photos.unknownPerson' : 'panel.nobodyNamed')
    );
  }
}

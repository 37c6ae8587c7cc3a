import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../core/release/cards.ts';
import { newId } from '../../core/release/id.ts';
import type { Release, Speaker, Statement } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { CardField } from '../ui/CardField.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { PersonCardButton } from './CardButtons.tsx';
import { personOptions, readable } from './cardOptions.ts';
import { changeField, changeList, moved } from './change.ts';
import styles from './Form.module.css';
import { useFieldHint } from './hints.ts';
import { ItemRow } from './ItemRow.tsx';
import { LocalisedField } from './Languages.tsx';
import { addPerson } from './newCards.ts';
import { PeoplePaste } from './PeoplePaste.tsx';

/** Who spoke, about what, and what they said; picked from cards, made in place or pasted as a list. */
export function SpeakersSection({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const [pasting, setPasting] = useState(false);
  const hint = useFieldHint('speakers');
  const add = (person: string | undefined) => {
    if (!person) return;
    changeList('form.speakers', (draft) => {
      draft.speakers.push({ id: newId(), person });
    });
  };
  return (
    <Section
      title={t('form.speakers')}
      count={release.speakers.length}
      action={
        <Button kind="quiet" onPress={() => setPasting(!pasting)} aria-expanded={pasting}>
          {t('form.pastePeople')}
        </Button>
      }
    >
      {pasting ? (
        <PeoplePaste
          onDone={(added: readonly Person[]) => {
            changeList('form.speakers', (draft) => {
              draft.speakers.push(...added.map(({ id }) => ({ id: newId(), person: id })));
            });
            setPasting(false);
          }}
          onCancel={() => setPasting(false)}
        />
      ) : null}
      {release.speakers.length ? (
        <Sheet>
          {release.speakers.map((speaker, index) => (
            <SpeakerRow key={speaker.id} release={release} speaker={speaker} index={index} />
          ))}
        </Sheet>
      ) : null}
      <CardField
        key={release.speakers.length}
        label={t('form.addSpeaker')}
        cards={personOptions(
          people.filter(({ id }) => !release.speakers.some(({ person }) => person === id)),
          i18n.language,
          release.event.startsAt,
        )}
        value={undefined}
        onChange={add}
        onCreate={(name) => void addPerson(name).then(add)}
        createLabel={(name) => t('form.addPerson', { name })}
        placeholder={t('form.hostPlaceholder')}
        hint={hint ?? ''}
        field="speakers"
      />
    </Section>
  );
}

function SpeakerRow({
  release,
  speaker,
  index,
}: {
  readonly release: Release;
  readonly speaker: Speaker;
  readonly index: number;
}) {
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const person = people.find(({ id }) => id === speaker.person);
  const [option] = person ? personOptions([person], i18n.language, release.event.startsAt) : [];
  const name = option?.label || readable(speaker.name, i18n.language) || t('form.unnamed');
  const topic = readable(speaker.topic, i18n.language);
  const detail = [option?.detail ?? readable(speaker.role, i18n.language), topic]
    .filter(Boolean)
    .join(' · ');
  const statement = release.statements.find((known) => known.speaker === speaker.id);
  return (
    <ItemRow
      name={name}
      detail={detail}
      initials={initialsOf(name)}
      badge={
        <>
          {speaker.person && speaker.person === release.event.host ? (
            <Pill>{t('form.main')}</Pill>
          ) : null}
          {person?.incomplete?.length ? <PersonCardButton person={person} /> : null}
        </>
      }
      onMove={(by) =>
        changeList('form.speakers', (draft) => {
          draft.speakers = moved(draft.speakers, index, by);
        })
      }
      onRemove={() =>
        changeList('form.speakers', (draft) => {
          draft.speakers = draft.speakers.filter(({ id }) => id !== speaker.id);
        })
      }
    >
      <LocalisedField
        label="form.speakerTopic"
        languages={release.languages}
        value={speaker.topic}
        onChange={(value) =>
          changeField('form.speakerTopic', (draft) => {
            const mine = draft.speakers.find(({ id }) => id === speaker.id);
            if (mine) mine.topic = value;
          })
        }
      />
      <LocalisedField
        label="form.statement"
        languages={release.languages}
        value={statement?.text}
        onChange={(value) => setStatement(speaker.id, (known) => ({ ...known, text: value }))}
        multiline
      />
      <div className={styles.row}>
        <Select
          label={t('form.mode')}
          options={[
            { id: 'direct', label: t('form.mode_direct') },
            { id: 'indirect', label: t('form.mode_indirect') },
          ]}
          value={statement?.mode ?? 'direct'}
          onChange={(mode) => setStatement(speaker.id, (known) => ({ ...known, mode }))}
        />
      </div>
    </ItemRow>
  );
}

/** A speaker has at most one statement in the form; more are written in the text. */
function setStatement(speaker: string, change: (statement: Statement) => Statement): void {
  changeField('form.statement', (draft) => {
    const index = draft.statements.findIndex((known) => known.speaker === speaker);
    const known = draft.statements[index];
    if (known) draft.statements[index] = change(known);
    else draft.statements.push(change({ id: newId(), speaker, mode: 'direct' }));
  });
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase())
    .join('');
}

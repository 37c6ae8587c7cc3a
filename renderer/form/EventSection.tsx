import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wherePhrase } from '../../core/draft/where.ts';
import { atTime, weekdayName } from '../../core/language/dates.ts';
import { readMoment } from '../../core/language/moment.ts';
import type { Release } from '../../core/release/release.ts';
import { EVENT_KINDS, RELEASE_TYPES } from '../../core/release/types.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { CardField } from '../ui/CardField.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PersonCardButton, PlaceCardButton } from './CardButtons.tsx';
import { personOptions, placeOptions } from './cardOptions.ts';
import { changeField } from './change.ts';
import styles from './Form.module.css';
import { useFieldHint } from './hints.ts';
import { inOrder, LocalisedField } from './Languages.tsx';
import { MomentFields } from './MomentFields.tsx';
import { addPerson, addPlace } from './newCards.ts';
import { OrganiserCard } from './OrganiserCard.tsx';
import { datePart, timePart, toMoment } from './times.ts';

/** When, what, where and who: the short form's fields first, the rest on demand. */
export function EventSection({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  const { people, places, office } = useOffice();
  const { event } = release;
  const filled =
    event.endsAt ||
    event.organiser ||
    event.agenda ||
    event.audience ||
    event.stream ||
    event.notes;
  const [more, setMore] = useState(!!filled);
  const host = people.find(({ id }) => id === event.host);
  const venue = places.find(({ id }) => id === event.venue);
  const phrases = venue
    ? inOrder(release.languages).map((language) => wherePhrase(venue, { people, places }, language))
    : [];
  const venueWords = phrases.every((phrase) => phrase)
    ? phrases.join(' · ')
    : t('form.whereMissing');
  return (
    <Section title={t('form.event')}>
      <div className={styles.grid}>
        <MomentFields
          dateLabel={t('form.date')}
          moment={event.startsAt}
          field="event.startsAt"
          hint={weekday(event.startsAt, office.timezone, i18n.language)}
          onChange={(moment, part) =>
            changeField(`form.${part}`, (draft) => {
              draft.event.startsAt = moment;
            })
          }
        />
        <div data-span="5">
          <Select
            label={t('form.kind')}
            options={EVENT_KINDS.map((id) => ({ id, label: t(`form.kind_${id}`) }))}
            value={event.kind}
            placeholder={t('form.choose')}
            onChange={(kind) =>
              changeField('form.kind', (draft) => {
                draft.event.kind = kind;
              })
            }
            field="event.kind"
          />
        </div>
        <div data-span="6">
          <CardField
            label={t('form.place')}
            cards={placeOptions(places, i18n.language)}
            value={event.venue}
            onChange={(id) =>
              changeField('form.place', (draft) => {
                draft.event.venue = id;
              })
            }
            onCreate={(name) =>
              void addPlace(name).then((id) =>
                changeField('form.place', (draft) => {
                  draft.event.venue = id;
                }),
              )
            }
            createLabel={(name) => t('form.addPlace', { name })}
            placeholder={t('form.placePlaceholder')}
            hint={useFieldHint('event.venue') ?? venueWords ?? ''}
            field="event.venue"
          />
          {venue ? (
            <div className={styles.leading}>
              <PlaceCardButton place={venue} />
            </div>
          ) : null}
        </div>
        <div data-span="6">
          <CardField
            label={t('form.host')}
            cards={personOptions(people, i18n.language, event.startsAt)}
            value={event.host}
            onChange={(id) =>
              changeField('form.host', (draft) => {
                draft.event.host = id;
              })
            }
            onCreate={(name) =>
              void addPerson(name).then((id) =>
                changeField('form.host', (draft) => {
                  draft.event.host = id;
                }),
              )
            }
            createLabel={(name) => t('form.addPerson', { name })}
            placeholder={t('form.hostPlaceholder')}
            field="event.host"
          />
          {host ? (
            <div className={styles.leading}>
              <PersonCardButton person={host} />
            </div>
          ) : null}
        </div>
        {more ? <More release={release} /> : null}
      </div>
      {more ? null : (
        <div className={styles.leading}>
          <Button kind="quiet" onPress={() => setMore(true)}>
            {t('form.moreEvent')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function More({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const timezone = useOffice((store) => store.office.timezone);
  const { event, languages } = release;
  const endDate = datePart(event.endsAt, timezone) || datePart(event.startsAt, timezone);
  const localised = ['audience', 'organiser', 'agenda', 'notes'] as const;
  return (
    <>
      <div data-span="4">
        <TextField
          label={t('form.ends')}
          type="time"
          value={timePart(event.endsAt, timezone)}
          onChange={(value) =>
            changeField('form.ends', (draft) => {
              draft.event.endsAt = value ? toMoment(endDate, value, timezone) : undefined;
            })
          }
          field="event.endsAt"
        />
      </div>
      <div data-span="6">
        <Select
          label={t('form.type')}
          options={RELEASE_TYPES.map((id) => ({ id, label: t(`release.type_${id}`) }))}
          value={release.type}
          onChange={(type) =>
            changeField('form.type', (draft) => {
              draft.type = type;
            })
          }
        />
      </div>
      <OrganiserCard />
      {localised.map((name) => (
        <LocalisedField
          key={name}
          label={`form.${name}`}
          languages={languages}
          value={event[name]}
          onChange={(value) =>
            changeField(`form.${name}`, (draft) => {
              draft.event[name] = value;
            })
          }
          field={`event.${name}`}
        />
      ))}
      <TextField
        label={t('form.stream')}
        type="url"
        value={event.stream ?? ''}
        placeholder="https://"
        onChange={(value) =>
          changeField('form.stream', (draft) => {
            draft.event.stream = value || undefined;
          })
        }
        field="event.stream"
      />
    </>
  );
}

/** «пятница, в 10:30»: derived from the date, so that it can never be wrong. */
function weekday(iso: string | undefined, timezone: string, language: string): string {
  const moment = readMoment(iso, timezone);
  if (!moment) return '';
  const known = language === 'kk' || language === 'en' ? language : 'ru';
  const day = weekdayName(moment.date, known);
  return moment.time ? `${day}, ${atTime(moment.time, known)}` : day;
}

import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { placeOptions } from '../../form/cardOptions.ts';
import { datePart, timePart, toMoment } from '../../form/times.ts';
import { useOffice } from '../../store/office.ts';
import { CardField } from '../../ui/CardField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sameOr, shared } from '../shared.ts';
import { changeWords, idsOf } from './changing.ts';
import styles from './Panel.module.css';
import { putText, textOf } from './photo-texts.ts';
import { TextOfPhotos } from './TextOfPhotos.tsx';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
  readonly language: Language;
}

/** Where and when: the event's, as long as nothing else is said of the photo itself. */
export function SceneFields({ photos, release, language }: Props) {
  const { t, i18n } = useTranslation();
  const { places, office } = useOffice();
  const options = placeOptions(places, i18n.language);
  const venue = options.find(({ id }) => id === release.event.venue);
  const place = shared(photos, (photo) => photo.place);
  const words = shared(photos, (photo) => textOf(photo, 'venue', language));
  const hasWords = words.type === 'mixed' || sameOr(words, '') !== '';
  const ids = idsOf(photos);
  return (
    <>
      <CardField
        label={t('photos.place')}
        cards={options}
        value={sameOr(place, undefined)}
        placeholder={place.type === 'mixed' ? t('photos.mixed') : (venue?.label ?? '')}
        hint={
          place.type === 'same' && !place.value && venue && !hasWords ? t('photos.asEvent') : ''
        }
        onChange={(id) =>
          changeWords(ids, 'photos.place', (photo) => {
            if (id) photo.place = id;
            else delete photo.place;
          })
        }
        onCreate={(typed) =>
          changeWords(ids, 'panel.field_venue', (photo) => putText(photo, 'venue', language, typed))
        }
        createLabel={(name) => t('panel.placeInWords', { name })}
        field="place"
      />
      {hasWords ? <TextOfPhotos photos={photos} name="venue" language={language} /> : null}
      <Moment photos={photos} event={release.event.startsAt} timezone={office.timezone} />
    </>
  );
}

interface MomentProps {
  readonly photos: readonly Photo[];
  readonly event: string | undefined;
  readonly timezone: string;
}

/** Day and time on the office's clock; what is the event's is not stored with the photo. */
function Moment({ photos, event, timezone }: MomentProps) {
  const { t } = useTranslation();
  const ids = idsOf(photos);
  const [eventDay, eventTime] = [datePart(event, timezone), timePart(event, timezone)];
  const moment = (photo: Photo) => photo.date ?? event;
  const day = shared(photos, (photo) => datePart(moment(photo), timezone));
  const time = shared(photos, (photo) => timePart(moment(photo), timezone));
  const change = (to: (photo: Photo) => readonly [day: string, time: string]) =>
    changeWords(ids, 'photos.date', (photo) => {
      const [nextDay, nextTime] = to(photo);
      const next = toMoment(nextDay, nextTime, timezone);
      if (next && (nextDay !== eventDay || nextTime !== eventTime)) photo.date = next;
      else delete photo.date;
    });
  const isEvent = photos.every((photo) => photo.date === undefined) && eventDay !== '';
  const mixed = (value: { readonly type: string }) =>
    value.type === 'mixed' ? t('photos.mixed') : undefined;
  return (
    <div className={styles.pair}>
      <TextField
        label={t('photos.date')}
        type="date"
        value={sameOr(day, '')}
        hint={mixed(day) ?? (isEvent ? t('photos.asEvent') : undefined)}
        onChange={(next) => change((photo) => [next, timePart(moment(photo), timezone)])}
        field="date"
      />
      <TextField
        label={t('panel.time')}
        type="time"
        value={sameOr(time, '')}
        hint={mixed(time)}
        onChange={(next) => change((photo) => [datePart(moment(photo), timezone), next])}
        field="time"
      />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { placeOptions } from '../../form/cardOptions.ts';
import { datePart } from '../../form/times.ts';
import { useOffice } from '../../store/office.ts';
import { CardField } from '../../ui/CardField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeField } from '../changing.ts';
import { sameOr, shared } from '../shared.ts';
import { idsOf } from './SharedField.tsx';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
}

/** Where and when: the event's, as long as nothing else is said of the photo itself. */
export function SceneFields({ photos, release }: Props) {
  const { t, i18n } = useTranslation();
  const { places, office } = useOffice();
  const options = placeOptions(places, i18n.language);
  const venue = options.find(({ id }) => id === release.event.venue);
  const eventDate = datePart(release.event.startsAt, office.timezone);
  const place = shared(photos, (photo) => photo.place);
  const date = shared(photos, (photo) => photo.date ?? eventDate);
  const ids = idsOf(photos);
  return (
    <>
      <CardField
        key={[...ids].join()}
        label={t('photos.place')}
        cards={options}
        value={sameOr(place, undefined)}
        placeholder={place.type === 'mixed' ? t('photos.mixed') : (venue?.label ?? '')}
        hint={place.type === 'same' && !place.value && venue ? t('photos.asEvent') : ''}
        onChange={(id) =>
          changeField(ids, 'place', (photo) => {
            if (id) photo.place = id;
            else delete photo.place;
          })
        }
        field="place"
      />
      <TextField
        label={t('photos.date')}
        type="date"
        value={sameOr(date, '')}
        hint={
          date.type === 'mixed'
            ? t('photos.mixed')
            : date.value && date.value === eventDate
              ? t('photos.asEvent')
              : undefined
        }
        onChange={(day) =>
          changeField(ids, 'date', (photo) => {
            if (day && day !== eventDate) photo.date = day;
            else delete photo.date;
          })
        }
        field="date"
      />
    </>
  );
}

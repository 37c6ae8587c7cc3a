import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { detectLanguage } from '../../core/language/detect.ts';
import { newId } from '../../core/release/id.ts';
import type { Release } from '../../core/release/release.ts';
import { EVENT_KINDS } from '../../core/release/types.ts';
import { personOptions, placeOptions } from '../form/cardOptions.ts';
import { addPerson, addPlace } from '../form/newCards.ts';
import { toValue } from '../form/toValue.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { CardField } from '../ui/CardField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Start.module.css';
import { answer, useUnfinished } from './unfinished.ts';

/** Date (today), kind, place, main person, headline, one figure: enough for a first draft. */
export function ShortForm({
  onAccept,
}: {
  readonly onAccept: (release: Partial<Release>) => void;
}) {
  const { t, i18n } = useTranslation();
  const { people, places, office } = useOffice();
  const { date, kind, venue, host, headline, figure, label } = useUnfinished(
    (store) => store.answers,
  );
  /** A card that was made by going on to the button is still being saved when that is pressed. */
  const making = useRef(Promise.resolve());
  const make = (card: Promise<void>) => {
    making.current = Promise.all([making.current, card]).then(
      () => undefined,
      () => undefined,
    );
  };
  const accept = async () => {
    await making.current;
    const { date, kind, venue, host, headline, figure, label } = useUnfinished.getState().answers;
    const language = detectLanguage(headline) ?? 'ru';
    const labelLanguage = detectLanguage(label) ?? language;
    const value = toValue(figure);
    onAccept({
      type: kind === 'briefing' ? 'advisory' : 'release',
      languages: [...office.requiredLanguages],
      event: {
        startsAt: date || undefined,
        ...(kind ? { kind } : {}),
        ...(venue ? { venue } : {}),
        ...(host ? { host } : {}),
      },
      ...(host ? { speakers: [{ id: newId(), person: host }] } : {}),
      ...(headline.trim()
        ? { texts: { [language]: { headline: headline.trim(), body: [] } } }
        : {}),
      ...(value === undefined
        ? {}
        : {
            facts: [
              {
                id: newId(),
                value,
                qualifier: 'exact' as const,
                ...(label.trim() ? { label: { [labelLanguage]: label.trim() } } : {}),
              },
            ],
          }),
    });
  };
  return (
    <div className={styles.stack}>
      <div className={styles.two}>
        <TextField
          label={t('form.date')}
          type="date"
          value={date}
          onChange={(date) => answer({ date })}
        />
        <Select
          label={t('form.kind')}
          options={EVENT_KINDS.map((id) => ({ id, label: t(`form.kind_${id}`) }))}
          value={kind}
          onChange={(kind) => answer({ kind })}
          placeholder={t('form.choose')}
        />
        <CardField
          label={t('form.place')}
          cards={placeOptions(places, i18n.language)}
          value={venue}
          onChange={(venue) => answer({ venue })}
          onCreate={(name) => make(addPlace(name).then((venue) => answer({ venue })))}
          createLabel={(name) => t('form.addPlace', { name })}
          placeholder={t('form.placePlaceholder')}
        />
        <CardField
          label={t('form.host')}
          cards={personOptions(people, i18n.language, date)}
          value={host}
          onChange={(host) => answer({ host })}
          onCreate={(name) => make(addPerson(name).then((host) => answer({ host })))}
          createLabel={(name) => t('form.addPerson', { name })}
          placeholder={t('form.hostPlaceholder')}
        />
      </div>
      <TextField
        label={t('form.headline')}
        value={headline}
        onChange={(headline) => answer({ headline })}
        multiline
        lang={detectLanguage(headline) ?? i18n.language}
      />
      <div className={styles.two}>
        <TextField
          label={t('start.figure')}
          value={figure}
          onChange={(figure) => answer({ figure })}
          placeholder="640"
        />
        <TextField
          label={t('form.factLabel')}
          value={label}
          onChange={(label) => answer({ label })}
          placeholder={t('start.figurePlaceholder')}
        />
      </div>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void accept()}>
          {t('start.create')}
        </Button>
      </div>
    </div>
  );
}

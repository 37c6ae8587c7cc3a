import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { notify } from '../../store/notices.ts';
import { Button } from '../../ui/Button.tsx';
import { fieldWords } from '../field-words.ts';
import styles from './Found.module.css';
import { emptyAmong, type FoundField, foundFields } from './own-words.ts';
import { foundIn, take, takeAllEmpty } from './taking.ts';

interface Props {
  readonly release: string;
  /** The selected photos of the release. */
  readonly photos: readonly Photo[];
}

/** What the camera or an agency wrote into the files, to be taken over field by field or all at once. */
export function FoundWords({ release, photos }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [photo, ...others] = photos;
  if (!photo) return null;
  return (
    <details
      className={styles.found}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.title}>{t('found.title')}</summary>
      {open ? (
        <div className={styles.body}>
          {others.length > 0 ? (
            <OfMany release={release} photos={photos} />
          ) : (
            <OfOne key={photo.id} release={release} photo={photo} />
          )}
        </div>
      ) : null}
    </details>
  );
}

/** Milliseconds: whoever runs through the photos with an arrow key does not read them all. */
const STAYS = 150;

type State =
  | { readonly type: 'reading' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'read'; readonly found: PhotoFields };

/** Asks for the words in a file once whoever looks has stayed at it. */
function useFound(release: string, id: string): State {
  const [state, setState] = useState<State>({ type: 'reading' });
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => {
      foundIn(release, id).then(
        (found) => isHere && setState({ type: 'read', found }),
        () => isHere && setState({ type: 'unreadable' }),
      );
    }, STAYS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [release, id]);
  return state;
}

/** The words in the file of a shot that is not in the release yet: to see, there is nowhere to put them. */
export function FoundInShot({ release, id }: { readonly release: string; readonly id: string }) {
  const { t } = useTranslation();
  const state = useFound(release, id);
  const fields = state.type === 'read' ? foundFields(state.found) : [];
  if (fields.length === 0) return null;
  return (
    <section className={styles.found} aria-label={t('found.title')}>
      <h3 className={styles.title}>{t('found.title')}</h3>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <Row key={field.field} field={field} />
        ))}
      </dl>
    </section>
  );
}

function OfOne({ release, photo }: { readonly release: string; readonly photo: Photo }) {
  const { t } = useTranslation();
  const { id } = photo;
  const state = useFound(release, id);
  if (state.type !== 'read') return <p className={styles.quiet}>{t(`found.${state.type}`)}</p>;
  const fields = foundFields(state.found);
  if (fields.length === 0) return <p className={styles.quiet}>{t('found.nothing')}</p>;
  const empty = emptyAmong(photo, state.found);
  return (
    <>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <Row
            key={field.field}
            field={field}
            onTake={() => take(id, state.found, [field.field])}
          />
        ))}
      </dl>
      <Button isDisabled={empty.length === 0} onPress={() => take(id, state.found, empty)}>
        {t('found.takeEmpty')}
      </Button>
    </>
  );
}

interface RowProps {
  readonly field: FoundField;
  readonly onTake?: () => void;
}

function Row({ field, onTake }: RowProps) {
  const { t, i18n } = useTranslation();
  const name = t(`panel.field_${field.field}`);
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.words}>
        {field.texts.map(({ language, text }) => (
          <p key={language} lang={language === 'und' ? undefined : language}>
            {language === 'und' ? null : (
              <span className={styles.language}>{t(`release.${language}`)}</span>
            )}
            {fieldWords(field.field, text, t, i18n.language)}
          </p>
        ))}
      </dd>
      {onTake ? (
        <dd>
          <Button kind="quiet" aria-label={t('found.takeField', { name })} onPress={onTake}>
            {t('found.take')}
          </Button>
        </dd>
      ) : null}
    </div>
  );
}

function OfMany({ release, photos }: Props) {
  const { t } = useTranslation();
  const [done, setDone] = useState<number>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async () => {
    const own = new AbortController();
    controller.current = own;
    setDone(0);
    const {
      photos: count,
      fields,
      unread,
    } = await takeAllEmpty(release, photos, own.signal, setDone);
    setDone(undefined);
    notify({
      tone: 'done',
      text: count > 0 ? t('found.taken', { count, fields }) : t('found.nothingEmpty'),
    });
    if (unread > 0) notify({ tone: 'error', text: t('found.unread', { count: unread }) });
  };
  return (
    <>
      <p className={styles.quiet}>{t('found.manyHint', { count: photos.length })}</p>
      {done === undefined ? (
        <Button onPress={() => void run()}>{t('found.takeEmpty')}</Button>
      ) : (
        <p className={styles.quiet} role="status">
          {t('photos.reading', { done, total: photos.length })}
          <Button kind="quiet" onPress={() => controller.current?.abort()}>
            {t('photos.cancel')}
          </Button>
        </p>
      )}
    </>
  );
}

import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../core/release/cards.ts';
import type { Depicted, Point } from '../../../core/release/photos.ts';
import { personOptions, readable } from '../../form/cardOptions.ts';
import { useOffice } from '../../store/office.ts';
import { Button } from '../../ui/Button.tsx';
import { CardField } from '../../ui/CardField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { isSame, peopleOfRelease } from '../panel/people.ts';
import { Bench } from './Bench.tsx';
import { dragOver, pointPlace, pointUnder } from './frame-place.ts';
import { insidePoint } from './frames.ts';
import styles from './Large.module.css';
import { movedTo, placedAt } from './placing-people.ts';
import { arrowBy, type ToolProps, useToolKeys } from './tool.ts';
import { changePhoto } from './working.ts';

type Who = Omit<Depicted, 'id'>;
const MIDDLE: Point = { x: 0.5, y: 0.35 };

/** Says who is who by clicking on faces: the order from the left follows from the points. */
export function PeopleTool(props: ToolProps) {
  const { desk, shot, keys } = props;
  const { photo } = shot;
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const [pending, setPending] = useState<Point>();
  const [chosen, setChosen] = useState<string>();
  const release = peopleOfRelease(desk.release, people);
  const nameOf = (who: Who) => whoName(who, people, i18n.language) || t('photos.unknownPerson');
  const change = (next: readonly Depicted[]) =>
    changePhoto(photo.id, 'people', (draft) => {
      draft.depicted = next.map((one) => ({ ...one }));
    });
  const place = (who: Who) => {
    change(placedAt(photo.depicted, who, pending ?? MIDDLE));
    setPending(undefined);
  };
  const remove = (id: string) => change(photo.depicted.filter((one) => one.id !== id));
  useToolKeys(keys, (event) => {
    if (event.ctrlKey || event.metaKey) return false;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const who = digit ? release[Number(digit) - 1] : undefined;
    if (who) {
      place(who);
      return true;
    }
    const marked = photo.depicted.find(({ id }) => id === chosen);
    const by = arrowBy(event);
    if (by && marked?.at) {
      change(movedTo(photo.depicted, marked.id, moved(marked.at, by)));
      return true;
    }
    if (by) {
      setPending(moved(pending ?? MIDDLE, by));
      return true;
    }
    if (event.code === 'Escape' && pending) {
      setPending(undefined);
      return true;
    }
    if (!marked || (event.code !== 'Delete' && event.code !== 'Backspace')) return false;
    remove(marked.id);
    return true;
  });
  const click = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    setChosen(undefined);
    setPending(insidePoint(pointUnder(event, event.currentTarget)));
  };
  const drag = (event: PointerEvent<HTMLElement>, id: string) => {
    const layer = event.currentTarget.parentElement;
    if (event.button !== 0 || !layer) return;
    setChosen(id);
    setPending(undefined);
    event.currentTarget.focus();
    dragOver(event, layer, {
      move: () => undefined,
      end: (to, isMoved) => {
        if (isMoved) change(movedTo(photo.depicted, id, insidePoint(to)));
      },
    });
  };
  const over = (
    <div className={styles.layer} data-draws onPointerDown={click}>
      {photo.depicted.map((one, index) =>
        one.at ? (
          <button
            key={one.id}
            type="button"
            className={styles.person}
            data-chosen={one.id === chosen || undefined}
            style={pointPlace(one.at)}
            onFocus={() => setChosen(one.id)}
            onPointerDown={(event) => drag(event, one.id)}
          >
            <span className={styles.number}>{index + 1}</span>
            {nameOf(one)}
          </button>
        ) : null,
      )}
      {pending ? <span className={styles.pending} style={pointPlace(pending)} /> : null}
    </div>
  );
  const absent = release.filter((who) => photo.depicted.every((one) => !isSame(one, who)));
  return (
    <Bench {...props} tool="people" over={over}>
      <p role="status">{t(pending ? 'large.whoIsIt' : 'large.clickFace')}</p>
      <ul className={styles.list} aria-label={t('panel.peopleOfRelease')}>
        {release.map((who, index) => (
          <li key={who.person ?? JSON.stringify(who.description)}>
            <Button kind={absent.includes(who) ? 'plain' : 'quiet'} onPress={() => place(who)}>
              <span className={styles.number}>{index + 1}</span>
              {nameOf(who)}
            </Button>
          </li>
        ))}
      </ul>
      <CardField
        key={photo.depicted.length}
        label={t('large.someoneElse')}
        cards={personOptions(people, i18n.language, desk.release.event.startsAt)}
        value={undefined}
        placeholder={t('photos.depictedPlaceholder')}
        onChange={(person) => person && place({ person })}
        onCreate={(typed) => place({ description: { [languageOf(i18n.language)]: typed } })}
        createLabel={(name) => t('photos.describe', { name })}
      />
      {photo.depicted.length > 0 ? (
        <ol className={styles.list} aria-label={t('photos.depicted')}>
          {photo.depicted.map((one, index) => (
            <li key={one.id} className={styles.placed}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.placedName}>{nameOf(one)}</span>
              {one.at ? null : <span className={styles.hint}>{t('large.notPlaced')}</span>}
              <Button
                kind="icon"
                aria-label={t('form.remove', { name: nameOf(one) })}
                onPress={() => remove(one.id)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
    </Bench>
  );
}

function moved(point: Point, by: Point): Point {
  return insidePoint({ x: point.x + by.x, y: point.y + by.y });
}

function languageOf(tag: string): 'kk' | 'ru' | 'en' {
  return tag === 'kk' || tag === 'en' ? tag : 'ru';
}

function whoName(
  { person, description }: Who,
  people: readonly Person[],
  language: string,
): string {
  const card = people.find(({ id }) => id === person);
  return (card && readable(card.name, language)) || readable(description, language);
}

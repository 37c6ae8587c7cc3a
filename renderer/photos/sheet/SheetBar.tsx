import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import menu from '../../ui/Menu.module.css';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Judgement } from '../grid/keys.ts';
import type { CardSize } from '../grid/measures.ts';
import { sameOr, shared } from '../shared.ts';
import { isIncoming, type Shot } from '../shots.ts';
import { hasOriginal } from '../sidecars.ts';
import type { Sheet } from '../useSheet.ts';
import { FilterButton } from './FilterButton.tsx';
import { isFiltering, NO_FILTER } from './filter.ts';
import { OrderMenu } from './OrderMenu.tsx';
import { Rating } from './Rating.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly selected: readonly Shot[];
  readonly active: Shot | undefined;
  readonly size: CardSize;
  readonly readOnly: boolean;
  /** The panel beside has the button that takes shots into the release. */
  readonly panelOpen: boolean;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onRestore: () => void;
  readonly onKeepBest: () => void;
  readonly onCompare: () => void;
  readonly onOriginals: () => void;
  readonly onSidecars: () => void;
  readonly onClocks: () => void;
  readonly onLarge: () => void;
  readonly onSize: (size: CardSize) => void;
}

/** What can be said of the selected photos, and how the sheet shows them. */
export function SheetBar(props: Props) {
  const { sheet, selected, readOnly, size } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('sheet.tools')}>
      <Standing {...props} />
      <Rating
        value={sameOr(
          shared(selected, ({ photo }) => photo.rating),
          0,
        )}
        isDisabled={readOnly || selected.length === 0}
        onChange={(rating) => props.onJudge({ type: 'rate', rating })}
      />
      <Actions {...props} />
      <span className={styles.space} />
      {sheet.list === 'bursts' ? null : (
        <OrderMenu order={sheet.order} onChange={sheet.setOrder} onClocks={props.onClocks} />
      )}
      <FilterButton filter={sheet.filter} all={sheet.all} onChange={sheet.setFilter} />
      <span className={styles.sizes}>
        <Segmented
          label={t('photos.size')}
          segments={[
            { id: 'small', label: t('photos.size_small') },
            { id: 'large', label: t('photos.size_large') },
          ]}
          value={size}
          onChange={props.onSize}
        />
      </span>
    </div>
  );
}

/** What is selected, what the filter leaves, and the burst where the keyboard is. */
function Standing({ sheet, selected, active }: Props): ReactNode {
  const { t } = useTranslation();
  const burst = sheet.list === 'bursts' && active && sheet.marks.burstOf.get(active.id);
  const words = [
    isFiltering(sheet.filter)
      ? t('sheet.shown', { count: sheet.shots.length, total: sheet.all.length })
      : '',
    burst ? t('sheet.burstOf', { number: burst.number, total: sheet.marks.bursts.length }) : '',
    selected.length > 1 ? t('photos.selected', { count: selected.length }) : '',
  ].filter(Boolean);
  return (
    <>
      {words.length > 0 ? <span className={styles.standing}>{words.join(' · ')}</span> : null}
      {isFiltering(sheet.filter) ? (
        <Button kind="quiet" onPress={() => sheet.setFilter(NO_FILTER)}>
          {t('sheet.filterClear')}
        </Button>
      ) : null}
    </>
  );
}

function Actions(props: Props): ReactNode {
  const { sheet, selected, readOnly, onJudge } = props;
  const { t } = useTranslation();
  const nothing = readOnly || selected.length === 0;
  const more = moreActions(props);
  return (
    <>
      {sheet.list === 'removed' ? (
        <Button isDisabled={nothing} onPress={props.onRestore}>
          {t('sheet.restore')}
        </Button>
      ) : (
        <>
          {selected.some(isIncoming) && !props.panelOpen ? (
            <Button isDisabled={nothing} onPress={() => onJudge({ type: 'pick' })}>
              {t('photos.pickShort')}
            </Button>
          ) : null}
          {sheet.list === 'bursts' ? (
            <Button isDisabled={readOnly || !props.active} onPress={props.onKeepBest}>
              {t('sheet.keepBest')}
            </Button>
          ) : null}
          <Button kind="quiet" isDisabled={nothing} onPress={() => onJudge({ type: 'reject' })}>
            {t('sheet.putAwayAction')}
          </Button>
        </>
      )}
      <MenuTrigger>
        <Button kind="quiet">
          {t('sheet.more')}
          <Icon name="chevron" />
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom start">
          <Menu
            className={menu.menu ?? ''}
            aria-label={t('sheet.more')}
            disabledKeys={more.filter(({ isOff }) => isOff).map(({ id }) => id)}
            onAction={(key) => more.find(({ id }) => id === key)?.run()}
          >
            {more.map(({ id }) => (
              <MenuItem key={id} id={id} className={menu.item ?? ''}>
                {t(`sheet.${id}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

interface Action {
  readonly id: string;
  readonly isOff: boolean;
  readonly run: () => void;
}

function moreActions(props: Props): readonly Action[] {
  const { sheet, selected, readOnly, onJudge } = props;
  const nothing = readOnly || selected.length === 0;
  return [
    { id: 'large', isOff: !props.active, run: props.onLarge },
    { id: 'compare', isOff: selected.length !== 2, run: props.onCompare },
    { id: 'markGood', isOff: nothing, run: () => onJudge({ type: 'pick' }) },
    { id: 'unmark', isOff: nothing, run: () => onJudge({ type: 'unmark' }) },
    { id: 'originals', isOff: readOnly, run: props.onOriginals },
    // Photos that came through the browser have no place of their own to write beside.
    ...(sheet.all.some(hasOriginal)
      ? [{ id: 'sidecars', isOff: !selected.some(hasOriginal), run: props.onSidecars }]
      : []),
  ];
}

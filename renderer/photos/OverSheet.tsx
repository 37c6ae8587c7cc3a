import { useEffect } from 'react';
import type { Desk } from '../store/desk.ts';
import { Compare } from './large/Compare.tsx';
import { LargeView } from './large/LargeView.tsx';
import { ReplaceOriginals } from './originals/ReplaceOriginals.tsx';
import { ClocksPanel } from './sheet/ClocksPanel.tsx';
import type { Shot } from './shots.ts';
import type { Judge } from './useJudging.ts';
import type { Sheet } from './useSheet.ts';

/** What lies over the sheet for a while. */
export type SheetPanel = 'large' | 'compare' | 'originals' | 'clocks';

interface Props {
  readonly open: SheetPanel | undefined;
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly selected: readonly Shot[];
  readonly active: Shot | undefined;
  readonly onGo: (shot: Shot) => void;
  readonly onJudge: Judge;
  readonly onClose: () => void;
}

export function OverSheet(props: Props) {
  const { open, desk, sheet, selected, active, onClose } = props;
  // What was looked at may leave the list by a key pressed there: then there is nothing to look at.
  const isGone = open === 'compare' ? selected.length !== 2 : open === 'large' && !active;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  switch (open) {
    case undefined:
      return null;
    case 'large':
      return active ? (
        <LargeView
          desk={desk}
          shots={sheet.shots}
          shot={active}
          onGo={props.onGo}
          onJudge={props.onJudge}
          onClose={onClose}
        />
      ) : null;
    case 'compare': {
      const [left, right] = selected;
      return left && right ? (
        <Compare desk={desk} left={left} right={right} onJudge={props.onJudge} onClose={onClose} />
      ) : null;
    }
    case 'originals':
      return <ReplaceOriginals desk={desk} selected={selected} onClose={onClose} />;
    case 'clocks':
      return (
        <ClocksPanel
          release={desk.id}
          shots={sheet.all}
          active={active}
          clocks={desk.photos.clocks ?? {}}
          onClose={onClose}
        />
      );
  }
}

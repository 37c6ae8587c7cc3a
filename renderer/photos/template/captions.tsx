import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type CaptionContext, captionContext } from '../../../core/captions/caption-context.ts';
import { officeSchema } from '../../../core/release/cards.ts';
import type { Desk } from '../../store/desk.ts';
import { useOffice } from '../../store/office.ts';
import { loadBook, useBook } from './book.ts';

const Captions = createContext<CaptionContext>(
  captionContext({
    office: officeSchema.parse({}),
    cards: { people: [], places: [] },
    photos: [],
  }),
);

/** Gives everything below it what captions may speak of, made once for all of the photos. */
export function CaptionsOf({
  desk,
  children,
}: {
  readonly desk: Desk;
  readonly children: ReactNode;
}) {
  const { office, people, places, library } = useOffice();
  const { book, folder } = useBook();
  const { release } = desk;
  const { photos, clocks } = desk.photos;
  const here = library?.folder;
  useEffect(() => {
    if (here !== undefined && here !== folder) void loadBook(here);
  }, [here, folder]);
  const context = useMemo(
    () => captionContext({ release, office, cards: { people, places }, photos, clocks, book }),
    [release, office, people, places, photos, clocks, book],
  );
  return <Captions value={context}>{children}</Captions>;
}

export function useCaptions(): CaptionContext {
  return useContext(Captions);
}

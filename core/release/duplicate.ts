import { newId } from './id.ts';
import { type Release, releaseSchema } from './release.ts';
import type { Block, Inline, Text } from './text.ts';
import { isKnown } from './text.ts';

/**
 * A release to begin from an earlier one: its frame stays (type, place, people, speakers and
 * their topics, tags, programmes), and everything that was true of that day only is cleared:
 * dates, figures, quotes, photos, embargo, approvals, number, corrections.
 *
 * The words of the text stay as a draft to write over, without its quotes and photos; references
 * to the cleared facts and dates go, so that nothing points at what is no longer there.
 */
export function duplicateRelease(
  release: Release,
  start: { readonly id: string; readonly now: string },
): Release {
  const { startsAt: _starts, endsAt: _ends, accreditation, ...event } = release.event;
  const { deadline: _deadline, ...access } = accreditation ?? {};
  return releaseSchema.parse({
    id: start.id,
    createdAt: start.now,
    updatedAt: start.now,
    type: release.type,
    languages: release.languages,
    rubric: release.rubric,
    tags: release.tags,
    texts: {
      kk: release.texts.kk && duplicateText(release.texts.kk),
      ru: release.texts.ru && duplicateText(release.texts.ru),
      en: release.texts.en && duplicateText(release.texts.en),
    },
    event: { ...event, ...(accreditation && { accreditation: access }) },
    topic: release.topic,
    properNames: release.properNames,
    speakers: release.speakers,
    themes: release.themes,
    attendance: {
      categories: release.attendance.categories.map(({ count: _count, ...category }) => category),
      guests: release.attendance.guests,
    },
    attribution: release.attribution,
    contacts: release.contacts,
  });
}

function duplicateText(text: Text): Text {
  return {
    headline: text.headline,
    ...(text.subhead !== undefined && { subhead: text.subhead }),
    ...(text.lead && {
      lead: { id: newId(), type: 'paragraph', content: text.lead.content.map(withoutReference) },
    }),
    body: text.body.flatMap(duplicateBlock),
  };
}

/** Blocks get new ids: two releases must not share one, or a stale mark would follow the wrong text. */
function duplicateBlock(block: Block): Block[] {
  if (!isKnown(block)) return [block];
  switch (block.type) {
    case 'quote':
    case 'photo':
      return [];
    case 'list': {
      const { source: _source, ...list } = block;
      return [
        {
          ...list,
          id: newId(),
          items: block.items.map((item) => ({
            ...item,
            id: newId(),
            content: item.content.map(withoutReference),
          })),
        },
      ];
    }
    case 'paragraph': {
      const { source: _source, ...paragraph } = block;
      return [{ ...paragraph, id: newId(), content: block.content.map(withoutReference) }];
    }
    case 'heading': {
      const { source: _source, ...heading } = block;
      return [{ ...heading, id: newId(), content: block.content.map(withoutReference) }];
    }
  }
}

function withoutReference(inline: Inline): Inline {
  if (inline.ref?.kind !== 'fact' && inline.ref?.kind !== 'date') return inline;
  const { ref: _ref, ...rest } = inline;
  return rest;
}

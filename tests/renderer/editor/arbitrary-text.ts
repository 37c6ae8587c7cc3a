import fc from 'fast-check';
import type { Block, Inline, ListItem, Mark, Paragraph, Text } from '../../../core/release/text.ts';
import { textSchema } from '../../../core/release/text.ts';

/** Fields that only a newer version knows, never one of ours. */
const newer = fc.dictionary(
  fc.constantFrom('x-tone', 'x-colour', 'note', 'weight'),
  fc.jsonValue({ maxDepth: 1 }),
  { maxKeys: 2 },
);

function withNewer<T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(newer, known).map(([more, value]) => ({ ...more, ...value }));
}

const id = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 6 }));
const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', 'ә ғ қ ң', '«сөз»', '\n'));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  withNewer(fc.constant<Mark>({ type: 'strong' })),
  withNewer(fc.constant<Mark>({ type: 'emphasis' })),
  withNewer(words.map((href): Mark => ({ type: 'link', href }))),
  withNewer(fc.constantFrom('kk', 'ru', 'en').map((lang): Mark => ({ type: 'lang', lang }))),
);

const ref = withNewer(
  fc.record(
    { kind: fc.constantFrom('person', 'place', 'fact', 'date'), id, form: words },
    { requiredKeys: ['kind', 'id'] },
  ),
);

const inline: fc.Arbitrary<Inline> = withNewer(
  fc.record(
    { text: words, marks: fc.array(mark, { maxLength: 3 }), ref },
    { requiredKeys: ['text'] },
  ),
);

const content = fc.array(inline, { maxLength: 4 });
const source = withNewer(
  fc.record({ language: fc.constantFrom('kk', 'ru', 'en'), block: id, hash: words }),
);

const paragraph: fc.Arbitrary<Paragraph> = withNewer(
  fc.record(
    { id, type: fc.constant('paragraph' as const), content, source },
    { requiredKeys: ['id', 'type', 'content'] },
  ),
);

const heading = withNewer(
  fc.record(
    {
      id,
      type: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const),
      content,
      source,
    },
    { requiredKeys: ['id', 'type', 'level', 'content'] },
  ),
);

const item: fc.Arbitrary<ListItem> = withNewer(fc.record({ id, content }));
const list = withNewer(
  fc.record(
    {
      id,
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(item, { maxLength: 3 }),
      source,
    },
    { requiredKeys: ['id', 'type', 'ordered', 'items'] },
  ),
);

const quote = withNewer(
  fc.record(
    { id, type: fc.constant('quote' as const), content, speaker: id, source },
    { requiredKeys: ['id', 'type', 'content'] },
  ),
);

const photo = withNewer(fc.record({ id, type: fc.constant('photo' as const), photo: id }));

const stranger = withNewer(
  fc.record({ id, type: fc.constantFrom('table', 'video', 'poll'), rows: fc.jsonValue() }),
);

const block = fc.oneof(paragraph, heading, list, quote, photo, stranger);

/** Any text that the stored schema lets in: half-written, doubled ids, fields of newer versions. */
export const anyText: fc.Arbitrary<Text> = withNewer(
  fc.record(
    { headline: words, subhead: words, lead: paragraph, body: fc.array(block, { maxLength: 6 }) },
    { requiredKeys: ['headline', 'body'] },
  ),
).map((text) => textSchema.parse(text));

export function blockOf(text: Text, index: number): Block {
  const found = text.body[index];
  if (!found) throw new Error(`the text has no block ${index}`);
  return found;
}

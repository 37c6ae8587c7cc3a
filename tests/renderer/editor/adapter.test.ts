import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Text, textSchema } from '../../../core/release/text.ts';
import { fromDocument, toDocument } from '../../../renderer/editor/adapter.ts';
import type { DocumentNode } from '../../../renderer/editor/convert/document.ts';
import { schema } from '../../../renderer/editor/schema/schema.ts';
import { anyText, blockOf } from './arbitrary-text.ts';

const EMPTY: Text = { headline: '', body: [] };

const written = (): Text =>
  textSchema.parse({
    headline: 'Мысалкөл ауылында су құбыры іске қосылды',
    lead: { id: 'l', type: 'paragraph', content: [{ text: 'Таза су үйлерге жетті.' }] },
    body: [
      { id: 'a', type: 'paragraph', content: [{ text: 'Бірінші.' }] },
      { id: 't', type: 'table', rows: [['1', '2']] },
      {
        id: 'q',
        type: 'quote',
        content: [{ text: 'Біз бастадық', 'x-tone': 'calm' }],
        speaker: 's1',
        source: { language: 'ru', block: 'r', hash: 'h' },
      },
    ],
  });

/** What ProseMirror itself makes of the document when it reads and writes it. */
function throughEditor(text: Text): DocumentNode {
  const node = schema.nodeFromJSON(toDocument(text));
  node.check();
  return node.toJSON();
}

describe('a text in the editor', () => {
  test('comes back whole, whatever the stored schema lets in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromDocument(toDocument(text), text)).toEqual(text);
      }),
      { numRuns: 400 },
    );
  });

  test('is a valid document, and comes back as the same object when nothing was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = text.body.map(({ id }) => id);
        fc.pre(new Set(ids).size === ids.length);
        expect(fromDocument(throughEditor(text), text)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps fields of newer versions without help from the text before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fromDocument(throughEditor(text), EMPTY);
        expect(once.body).toEqual(fromDocument(throughEditor(once), EMPTY).body);
        expect(once.body.map(({ id }) => id)).toEqual(text.body.map(({ id }) => id));
        const kept = (value: Text) => value.body.map((block) => Object.keys(block).sort());
        expect(kept(once)).toEqual(kept(text));
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same objects for all blocks but the one that changed', () => {
    const before = written();
    const document = toDocument(before);
    const content = document.content.map((node) =>
      node.type === 'paragraph'
        ? { ...node, content: [{ type: 'text' as const, text: 'Басқа.' }] }
        : node,
    );
    const after = fromDocument({ ...document, content }, before);
    expect(after).not.toBe(before);
    expect(blockOf(after, 0)).toEqual({ ...blockOf(before, 0), content: [{ text: 'Басқа.' }] });
    expect(blockOf(after, 1)).toBe(blockOf(before, 1));
    expect(blockOf(after, 2)).toBe(blockOf(before, 2));
    expect(after.lead).toBe(before.lead);
  });

  test('finds a block that was moved', () => {
    const before = written();
    const document = toDocument(before);
    const [headline, lead, first, second, third] = document.content;
    if (!headline || !lead || !first || !second || !third) throw new Error('five nodes expected');
    const after = fromDocument(
      { type: 'doc', content: [headline, lead, third, first, second] },
      before,
    );
    expect(after.body[0]).toBe(before.body[2]);
    expect(after.body[1]).toBe(before.body[0]);
    expect(after.body[2]).toBe(before.body[1]);
  });

  test('holds no lead and no paragraph as long as their places are empty', () => {
    expect(toDocument(EMPTY).content.map(({ type }) => type)).toEqual([
      'headline',
      'lead',
      'paragraph',
    ]);
    expect(fromDocument(throughEditor(EMPTY), EMPTY)).toBe(EMPTY);
  });

  test('loses the subhead only when its line is taken away', () => {
    const before: Text = { ...EMPTY, subhead: 'Подзаголовок' };
    const content = toDocument(before).content.filter(({ type }) => type !== 'subhead');
    expect(fromDocument({ type: 'doc', content }, before)).toEqual(EMPTY);
  });
});

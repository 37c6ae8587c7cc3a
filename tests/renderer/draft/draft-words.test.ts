import { describe, expect, it } from 'vitest';
import { type Text, textSchema } from '../../../core/release/text.ts';
import { draftWords } from '../../../renderer/draft/draft-words.ts';
import { isSameDraft, isUnwritten } from '../../../renderer/draft/same-draft.ts';

const quoted = (speaker?: string): Text =>
  textSchema.parse({
    body: [{ id: 'q', type: 'quote', content: [{ text: 'Начнём весной!' }], speaker }],
  });
const pictured = (photo: string): Text =>
  textSchema.parse({ body: [{ id: 'p', type: 'photo', photo }] });

describe('a draft with the same words', () => {
  it('is another one where somebody else said them', () => {
    expect(isSameDraft(quoted('s1'), quoted('s1'))).toBe(true);
    expect(isSameDraft(quoted('s1'), quoted('s2'))).toBe(false);
    expect(isSameDraft(quoted(), quoted('s2'))).toBe(false);
  });

  it('is another one with another photo, or with one more', () => {
    expect(isSameDraft(pictured('a'), pictured('a'))).toBe(true);
    expect(isSameDraft(pictured('a'), pictured('b'))).toBe(false);
    expect(isSameDraft(textSchema.parse({}), pictured('a'))).toBe(false);
  });

  it('takes the place of a headline alone without a question', () => {
    expect(isUnwritten(textSchema.parse({ headline: 'Вода' }))).toBe(true);
    expect(isUnwritten(quoted())).toBe(false);
  });
});

describe('the difference', () => {
  const said = (text: Text) =>
    draftWords(
      text,
      [],
      (name) => `[${name}]`,
      (id) => (id === 's1' ? 'Улгибай Мысалов' : undefined),
    );

  it('shows who said a quote, where the name is known', () => {
    expect(said(quoted('s1'))).toEqual(['Начнём весной! – Улгибай Мысалов']);
    expect(said(quoted('s2'))).toEqual(['Начнём весной!']);
    expect(said(quoted())).toEqual(['Начнём весной!']);
  });

  it('shows a photo by its name, and the items of a list under their points', () => {
    const list = textSchema.parse({
      lead: { id: 'l', type: 'paragraph', content: [{ text: 'Вода.' }] },
      body: [
        {
          id: 'i',
          type: 'list',
          items: [
            { id: '1', content: [{ text: 'раз' }] },
            { id: '2', content: [{ text: 'два' }] },
          ],
        },
      ],
    });
    expect(said(list)).toEqual(['Вода.', '• раз\n• два']);
    expect(said(pictured('a'))).toEqual(['[a]']);
  });
});

import fc from 'fast-check';
import { produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Journal, JournalEntry } from '../../../core/contract-shapes.ts';
import {
  backward,
  EMPTY_JOURNAL,
  forward,
  patched,
  record,
} from '../../../renderer/store/journal.ts';

interface Doc {
  title?: string;
  readonly list: string[];
}

const START: Doc = { title: 'a', list: [] };

function entry(
  document: Doc,
  recipe: (draft: Doc) => void,
  label = 'field',
  at = '2026-09-18T10:00:00.000Z',
): { readonly next: Doc; readonly step: JournalEntry } {
  const [next, patches, inverse] = produceWithPatches(document, (draft: Doc) => {
    recipe(draft);
  });
  return {
    next,
    step: { at, label, document: 'release', patches: [...patches], inverse: [...inverse] },
  };
}

function typed(
  values: readonly string[],
  pauseSeconds: number,
): { journal: Journal; document: Doc } {
  let document = START;
  let journal = EMPTY_JOURNAL;
  for (const [index, value] of values.entries()) {
    const at = new Date(Date.UTC(2026, 8, 18, 10, 0, index * pauseSeconds)).toISOString();
    const { next, step } = entry(
      document,
      (draft) => {
        draft.title = value;
      },
      'title',
      at,
    );
    document = next;
    journal = record(journal, step, true);
  }
  return { journal, document };
}

describe('the journal of a release', () => {
  it('makes one step of what is typed without a pause', () => {
    const { journal, document } = typed(['ab', 'abc', 'abcd'], 1);
    expect(journal.entries).toHaveLength(1);
    const step = backward(journal);
    expect(step && patched(document, step.entry.inverse)).toEqual(START);
  });

  it('begins a new step in the next language, though a patch gives the whole of the field', () => {
    type Row = { label?: { kk?: string; ru?: string } };
    let row: Row = {};
    let journal = EMPTY_JOURNAL;
    for (const label of [
      { kk: 'а' },
      { kk: 'ақ' },
      { kk: 'ақ', ru: 'а' },
      { kk: 'ақ', ru: 'ак' },
    ]) {
      const [next, patches, inverse] = produceWithPatches(row, (draft) => {
        draft.label = label;
      });
      const at = '2026-09-18T10:00:00.000Z';
      const step = { at, label: 'field', document: 'release', patches, inverse } as const;
      journal = record(journal, { ...step, patches: [...patches], inverse: [...inverse] }, true);
      row = next;
    }
    expect(journal.entries).toHaveLength(2);
    const last = backward(journal);
    expect(last && patched(row, last.entry.inverse)).toEqual({ label: { kk: 'ақ' } });
    const first = last && backward(last.journal);
    expect(first && patched({ label: { kk: 'ақ' } }, first.entry.inverse)).toEqual({});
  });

  it('begins a new step after a pause', () => {
    expect(typed(['ab', 'abc', 'abcd'], 5).journal.entries).toHaveLength(3);
  });

  it('drops what was undone when something new is done', () => {
    const first = entry(START, (draft) => {
      draft.list.push('x');
    });
    const second = entry(first.next, (draft) => {
      draft.list.push('y');
    });
    let journal = record(record(EMPTY_JOURNAL, first.step, false), second.step, false);
    journal = backward(journal)?.journal ?? journal;
    expect(forward(journal)?.entry).toBe(second.step);
    const other = entry(first.next, (draft) => {
      draft.list.push('z');
    });
    journal = record(journal, other.step, false);
    expect(journal.entries.map(({ patches }) => patches[0]?.value)).toEqual(['x', 'z']);
    expect(forward(journal)).toBeUndefined();
  });

  it('forgets the oldest steps and not the newest', () => {
    let journal = EMPTY_JOURNAL;
    for (let index = 0; index < 400; index++) {
      const { step } = entry(
        START,
        (draft) => {
          draft.title = `${index}`;
        },
        `field ${index}`,
      );
      journal = record(journal, step, false);
    }
    expect(journal.entries.length).toBeLessThan(400);
    expect(journal.entries.at(-1)?.label).toBe('field 399');
    expect(journal.position).toBe(journal.entries.length);
  });

  it('gives up a step whose place is gone, instead of breaking the document', () => {
    const { step } = entry({ list: ['x'] }, (draft) => {
      draft.list[0] = 'y';
    });
    expect(patched({ other: 1 }, step.inverse)).toBeUndefined();
  });

  it('leads back to the start and forth to the end through any changes', () => {
    const change = fc.oneof(
      fc.string().map((value) => (draft: Doc) => {
        draft.title = value;
      }),
      fc.string().map((value) => (draft: Doc) => {
        draft.list.push(value);
      }),
      fc.constant((draft: Doc) => {
        draft.list.shift();
      }),
      fc.constant((draft: Doc) => {
        delete draft.title;
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 30 }), (changes) => {
        let document = START;
        let journal = EMPTY_JOURNAL;
        for (const [recipe, merge] of changes) {
          const { next, step } = entry(document, recipe, merge ? 'typed' : 'done');
          if (step.patches.length === 0) continue;
          document = next;
          journal = record(journal, step, merge);
        }
        const end = document;
        for (let step = backward(journal); step; step = backward(journal)) {
          document = patched(document, step.entry.inverse) ?? document;
          journal = step.journal;
        }
        expect(document).toEqual(START);
        for (let step = forward(journal); step; step = forward(journal)) {
          document = patched(document, step.entry.patches) ?? document;
          journal = step.journal;
        }
        expect(document).toEqual(end);
      }),
    );
  });
});

import type { DraftBook, OwnPhrase, OwnTemplate } from '../../core/release/draft-book.ts';

/** The book with a change to one template; what says nothing any more is taken out. */
export function changeTemplate(
  book: DraftBook,
  id: string,
  change: (own: OwnTemplate) => OwnTemplate,
): DraftBook {
  const own = book.templates.find((one) => one.id === id) ?? { id };
  const next = change(own);
  const others = book.templates.filter((one) => one.id !== id);
  const says = next.text !== undefined || next.isOn !== undefined;
  return { ...book, templates: says ? [...others, next] : others };
}

/** Words as shipped are no words of the office's own. */
export function setWords(book: DraftBook, id: string, text: string, shipped: string): DraftBook {
  return changeTemplate(book, id, ({ text: _, ...own }) =>
    text === shipped ? own : { ...own, text },
  );
}

export function setOn(book: DraftBook, id: string, isOn: boolean, shipped: boolean): DraftBook {
  return changeTemplate(book, id, ({ isOn: _, ...own }) =>
    isOn === shipped ? own : { ...own, isOn },
  );
}

export function putPhrase(book: DraftBook, phrase: OwnPhrase): DraftBook {
  const known = book.phrases.some(({ id }) => id === phrase.id);
  return {
    ...book,
    phrases: known
      ? book.phrases.map((one) => (one.id === phrase.id ? phrase : one))
      : [...book.phrases, phrase],
  };
}

export function removePhrase(book: DraftBook, id: string): DraftBook {
  return { ...book, phrases: book.phrases.filter((phrase) => phrase.id !== id) };
}

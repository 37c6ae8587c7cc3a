import type { ICharacterStyleOptions } from 'docx';

/** What sets a run of text apart from its paragraph. */
export interface RunLook {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly link?: boolean;
  /** A tag such as `ru-RU`, when it is not the document's own. */
  readonly language?: string | undefined;
}

/**
 * The character styles of one document. A run can have only one, so each look that occurs has a
 * style of its own; this collects them while the text is written.
 */
export interface RunStyles {
  /** The id of the style for this look; undefined for plain text in the document's language. */
  of(look: RunLook): string | undefined;
  definitions(): readonly ICharacterStyleOptions[];
}

/** `language` is the tag of the document's own language, which plain text has anyway. */
export function createRunStyles(language: string): RunStyles {
  const used = new Map<string, ICharacterStyleOptions>();
  return {
    of(look) {
      const foreign = look.language === language ? undefined : look.language;
      const definition = styleOf({ ...look, language: foreign });
      if (definition) used.set(definition.id, definition);
      return definition?.id;
    },
    // By id, so that the order does not depend on where in the text a style came first.
    definitions: () =>
      [...used.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}

function styleOf(look: RunLook): ICharacterStyleOptions | undefined {
  // Word knows the first three by these very names, and shows them in the reader's language.
  const names = [
    look.link && 'Hyperlink',
    look.strong && 'Strong',
    look.emphasis && 'Emphasis',
    look.language && `Language ${look.language}`,
  ].filter((name) => typeof name === 'string' && name !== '');
  if (names.length === 0) return undefined;
  return {
    id: names.join('').replace(/[^A-Za-z0-9]/g, ''),
    name: names.join(' + '),
    basedOn: 'DefaultParagraphFont',
    quickFormat: true,
    run: {
      ...(look.strong && { bold: true }),
      ...(look.emphasis && { italics: true }),
      ...(look.link && { color: '0B4F9E', underline: { type: 'single' } }),
      ...(look.language && { language: { value: look.language } }),
    },
  };
}

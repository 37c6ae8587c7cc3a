/**
 * Text that is already HTML. Only this file makes one, so that whatever has not passed through
 * `html` or been declared `trusted` is escaped where it enters the page: as late as possible.
 */
export class Markup {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  static of(source: string): Markup {
    return new Markup(source);
  }

  toString(): string {
    return this.#source;
  }
}

/** What a template may hold. Nothing comes of `undefined`, `false` and the empty list. */
export type MarkupValue = Markup | string | number | false | undefined | readonly MarkupValue[];

/** Builds markup: values are escaped, for text and quoted attributes alike; markup stays as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return Markup.of(
    strings.map((text, i) => (i < values.length ? text + written(values[i]) : text)).join(''),
  );
}

/** Markup written by this program, never by a person: the stylesheet, encoded data. */
export function trusted(source: string): Markup {
  return Markup.of(source);
}

/** ` name="value"` with its leading space, or nothing when there is no value. */
export function attribute(name: string, value: string | number | undefined): Markup {
  return value === undefined ? trusted('') : html` ${trusted(name)}="${value}"`;
}

/** The parts that are there, each on a line of its own. */
export function lines(parts: readonly MarkupValue[]): Markup {
  return trusted(
    parts
      .map(written)
      .filter((part) => part !== '')
      .join('\n'),
  );
}

function written(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.toString();
  return value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Control characters and noncharacters are errors in HTML however they are written (HTML
 * standard, 13.2.3.5 Preprocessing the input stream), so they are left out.
 */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

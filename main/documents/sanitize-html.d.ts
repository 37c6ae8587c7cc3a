/** The part of sanitize-html that is used here; the package comes without types. */
declare module 'sanitize-html' {
  function sanitizeHtml(html: string, options: sanitizeHtml.Options): string;
  namespace sanitizeHtml {
    interface Tag {
      readonly tagName: string;
      readonly attribs: Readonly<Record<string, string>>;
    }
    interface Frame {
      readonly tag: string;
      readonly attribs: Readonly<Record<string, string>>;
      readonly text: string;
    }
    type Transform = string | ((tagName: string, attribs: Record<string, string>) => Tag);
    interface Options {
      readonly allowedTags: readonly string[];
      readonly allowedAttributes: Readonly<Record<string, readonly string[]>>;
      readonly allowedSchemes: readonly string[];
      readonly allowProtocolRelative: boolean;
      readonly transformTags?: Readonly<Record<string, Transform>>;
      readonly exclusiveFilter?: (frame: Frame) => boolean;
    }
  }
  export = sanitizeHtml;
}

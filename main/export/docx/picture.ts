import { ImageRun, type Paragraph } from 'docx';
import type { PublicationPhoto } from '../../../core/publication/edition.ts';
import type { Illustration } from './illustrations.ts';
import { photoSize, type Size } from './measures.ts';
import { STYLE } from './styles.ts';
import { paragraph, plain, type Scribe } from './text.ts';
import { xmlLine } from './xml-text.ts';

/** A picture in the line of text. No title: Word would show it as a tooltip over the photo. */
export function image(illustration: Illustration, size: Size, name: string, alt: string): ImageRun {
  return new ImageRun({
    type: illustration.type,
    data: new TextEncoder().encode(illustration.key),
    transformation: size,
    altText: { name: xmlLine(name), description: xmlLine(alt) },
  });
}

/** The photo, its caption and its credit: one group that no page break divides. */
export function figure(
  scribe: Scribe,
  photo: PublicationPhoto,
  illustration: Illustration,
  name: string,
): readonly Paragraph[] {
  const lines = [
    ...(photo.caption ? [{ style: STYLE.caption, text: photo.caption }] : []),
    ...(photo.credit ? [{ style: STYLE.credit, text: photo.credit }] : []),
  ];
  return [
    paragraph(
      scribe,
      STYLE.picture,
      [image(illustration, photoSize(illustration), name, photo.alt)],
      { keepNext: lines.length > 0 },
    ),
    ...lines.map(({ style, text }, index) =>
      paragraph(scribe, style, plain(scribe, text), { keepNext: index < lines.length - 1 }),
    ),
  ];
}

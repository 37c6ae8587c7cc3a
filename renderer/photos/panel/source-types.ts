/**
 * The terms of IPTC's list of digital source types that a press office meets, the commonest first
 * (https://cv.iptc.org/newscodes/digitalsourcetype). The words are in the catalogues.
 */
export const SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'humanEdits',
  'algorithmicallyEnhanced',
  'compositeCapture',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'digitalCreation',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export function isSourceType(term: string | undefined): term is SourceType {
  return SOURCE_TYPES.some((known) => known === term);
}

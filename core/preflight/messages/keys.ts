/** Everything a finding can say. The words are in the catalogues beside this file. */
export const MESSAGE_KEYS = [
  'required',
  'requiredInLanguage',
  'languageMissing',
  'languageEmpty',
  'translationStale',
  'parityWords',
  'parityPhoto',
  'languageChanged',
  'headlineShort',
  'headlineLong',
  'headlineDot',
  'headlineCapitals',
  'headlineEmoji',
  'cityUnknown',
  'cityNotInLead',
  'districtMissing',
  'captionMissing',
  'captionGeneric',
  'captionShort',
  'captionLong',
  'captionDuplicate',
  'altMissing',
  'altSameAsCaption',
  'altLong',
  'altTooLong',
  'altPrefix',
  'photographerMissing',
  'creditMissing',
  'leadPhotoMissing',
  'leadPhotoSeveral',
  'minorsRefused',
  'minorsUnknown',
  'consentMissing',
  'endsBeforeStart',
  'embargoTooLate',
  'embargoBeforeCreated',
  'accreditationTooLate',
  'embargoRunning',
  'contactMissing',
  'contactPrivate',
  'phoneWrong',
  'weekdayWrong',
  'speakersUnnamed',
  'quoteWithoutSpeaker',
  'quoteSpeakerUnnamed',
  'quoteLong',
  'kazakhLettersMissing',
  'gapLeft',
  'nameMisspelt',
  'termWrong',
  'unknownBlock',
] as const;
export type MessageKey = (typeof MESSAGE_KEYS)[number];

/** Fields that messages name. */
export const FIELD_KEYS = [
  'headline',
  'lead',
  'number',
  'topic',
  'speakers',
  'corrections',
  'photos',
  'event.startsAt',
  'event.startsAt.time',
  'event.venue',
  'event.kind',
  'event.accreditation.deadline',
  'embargo.until',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** A catalogue: messages with `{name}` for what they name, the names of fields and languages. */
export interface Catalogue {
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly languages: Readonly<Record<'kk' | 'ru' | 'en', string>>;
}

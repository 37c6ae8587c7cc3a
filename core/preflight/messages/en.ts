import type { Catalogue } from './keys.ts';

export const en: Catalogue = {
  messages: {
    required: 'Not filled in: {field}.',
    requiredInLanguage: 'Not filled in: {field} ({language}).',
    languageMissing:
      'No text in {language}. A release goes out in all required languages; write it.',
    languageEmpty: 'No text in {language}. Write it, or take the language out of this release.',
    translationStale:
      'Stale translation in {language}, paragraphs: {count}. The original has changed; compare them.',
    parityWords: 'Only in one text ({language}): “{words}”. Compare it with the other ({other}).',
    parityPhoto: 'A photo stands in one text ({language}) and not in the other ({other}).',
    languageChanged:
      'The text was changed after it had been confirmed ({language}). Read it again and confirm it.',
    headlineShort: 'Short headline, {length} characters ({language}). Say who did what.',
    headlineLong:
      'Long headline, {length} characters ({language}). Up to 70 is best: sites cut what follows.',
    headlineDot: 'The headline ends with a full stop ({language}). Headlines have none.',
    headlineCapitals: 'The headline is in capitals ({language}). Write it in ordinary letters.',
    headlineEmoji:
      'There is an emoji in the headline ({language}). Newsrooms will not take it; remove it.',
    cityUnknown: 'No city: {place}. Add a city or district to the place’s card.',
    cityNotInLead: 'The lead names the venue but not the city: {place}. Add the city.',
    districtMissing:
      'No district: {place}. Add it to the card; a village is named with its district.',
    captionMissing: '{photo}: no caption ({language}). Say who does what, where and when.',
    captionGeneric: '{photo}: the caption says nothing ({language}). Say who does what.',
    captionShort: '{photo}: short caption, {length} characters ({language}). Add place and date.',
    captionLong: '{photo}: long caption, {length} characters ({language}). Cut it to 300.',
    captionDuplicate: '{photo}: almost the same caption as {other} ({language}). Say what differs.',
    altMissing: '{photo}: no description for blind readers ({language}). Say what can be seen.',
    altSameAsCaption:
      '{photo}: the description for blind readers repeats the caption ({language}). Say what can be seen.',
    altLong: '{photo}: description for blind readers over 125 characters ({language}): {length}.',
    altTooLong:
      '{photo}: description for blind readers over 250 characters ({language}): {length}. Shorten it.',
    altPrefix: '{photo}: the description begins with “{prefix}” ({language}). Remove it.',
    photographerMissing: '{photo}: no photographer. Enter the name.',
    creditMissing:
      '{photo}: no credit line ({language}). Name the photographer or the organisation.',
    leadPhotoMissing: 'No lead photo. Choose one.',
    leadPhotoSeveral: 'Several lead photos: {count}. Keep one.',
    minorsRefused:
      '{photo}: there are minors in the picture without consent. It goes out nowhere; exclude it.',
    minorsUnknown: '{photo}: it is not said whether minors are in the picture.',
    consentMissing: '{photo}: consent for minors is marked but not recorded. Say where it is kept.',
    endsBeforeStart: 'The event ends before it starts. Check the times.',
    embargoTooLate: 'The embargo lasts over seven days after the event. Check the date.',
    embargoBeforeCreated: 'The embargo ended before this release was begun. Check the date.',
    accreditationTooLate: 'Accreditation closes after the event has started. Check the deadline.',
    embargoRunning: 'Under embargo until {until}. The files say so; do not publish them before.',
    contactMissing: 'No media contact ({language}). Add one in the settings.',
    contactPrivate: 'The contact “{name}” is not public and will be left out. Choose another.',
    phoneWrong:
      'The phone “{phone}” is not written as it should be. Mend it in the settings: a plus, the country and the number.',
    weekdayWrong: '“{found}” does not agree with the date: {date} is a {right}.',
    speakersUnnamed: 'The text mentions speakers ({language}) but names none. Add their names.',
    quoteWithoutSpeaker: 'A quote without a speaker ({language}). Say who said it.',
    quoteSpeakerUnnamed: 'The quote’s speaker has no name in {language}. Add it to the card.',
    quoteLong: 'Long quote: {words} words ({language}). Keep the point, or split it.',
    kazakhLettersMissing:
      'The Kazakh text has none of the letters ә, ғ, қ, ң, ө, ұ, ү, і. Check the keyboard layout.',
    gapLeft:
      'A gap is left in the text: “{gap}” ({language}). Write what belongs there, or remove the brackets.',
    nameMisspelt: '“{found}” is a known mistake in a name ({language}). Right: “{right}”.',
    termWrong: '“{found}” is not how it is written ({language}). Right: “{right}”.',
    unknownBlock: 'A part of the text was made in a newer program and is left out ({language}).',
  },
  fields: {
    headline: 'headline',
    lead: 'lead',
    number: 'number',
    topic: 'topic',
    speakers: 'who speaks',
    corrections: 'what is corrected',
    photos: 'photos',
    'event.startsAt': 'date of the event',
    'event.startsAt.time': 'starting time',
    'event.venue': 'place',
    'event.kind': 'kind of event',
    'event.accreditation.deadline': 'accreditation deadline',
    'embargo.until': 'end of the embargo',
  },
  languages: { kk: 'Kazakh', ru: 'Russian', en: 'English' },
};

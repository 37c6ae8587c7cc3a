import type { Rule } from './finding.ts';
import { alternativeText } from './rules/alternative-text.ts';
import { caption } from './rules/caption.ts';
import { captionDuplicate } from './rules/caption-duplicate.ts';
import { captionGeneric } from './rules/caption-generic.ts';
import { contactBlock } from './rules/contact-block.ts';
import { credit } from './rules/credit.ts';
import { dateRange } from './rules/date-range.ts';
import { embargoTime } from './rules/embargo-time.ts';
import { gap } from './rules/gap.ts';
import { headlineForm } from './rules/headline-form.ts';
import { headlineLength } from './rules/headline-length.ts';
import { kazakhLetters } from './rules/kazakh-letters.ts';
import { languageConfirmed } from './rules/language-confirmed.ts';
import { languagePair } from './rules/language-pair.ts';
import { languageParity } from './rules/language-parity.ts';
import { leadCity } from './rules/lead-city.ts';
import { leadPhotoRule } from './rules/lead-photo.ts';
import { minors } from './rules/minors.ts';
import { quoteAttribution } from './rules/quote-attribution.ts';
import { required } from './rules/required.ts';
import { speakersUnnamed } from './rules/speakers-unnamed.ts';
import { unknownBlock } from './rules/unknown-block.ts';
import { villageDistrict } from './rules/village-district.ts';
import { weekday } from './rules/weekday.ts';
import { misspeltName, wrongTerm } from './rules/wrong-words.ts';

/** All rules, in the order in which equal findings are shown. */
export const RULES: readonly Rule[] = [
  required,
  languagePair,
  languageParity,
  languageConfirmed,
  dateRange,
  villageDistrict,
  contactBlock,
  speakersUnnamed,
  headlineLength,
  headlineForm,
  leadCity,
  weekday,
  quoteAttribution,
  kazakhLetters,
  gap,
  misspeltName,
  wrongTerm,
  unknownBlock,
  leadPhotoRule,
  minors,
  caption,
  captionGeneric,
  captionDuplicate,
  alternativeText,
  credit,
  embargoTime,
];

import type { Release, Speaker } from '../release/release.ts';
import { isWritten } from './clean-words.ts';

/** Whether anything is known about a speaker; a row that was only added says nothing yet. */
function isNamed(speaker: Speaker): boolean {
  return speaker.person !== undefined || isWritten(speaker.name);
}

/** Speakers with a subject: each gets a sentence. */
export function withSubject(release: Release): readonly Speaker[] {
  return release.speakers.filter((speaker) => isWritten(speaker.topic));
}

/**
 * Speakers of whom it is not said what they spoke about: they are listed. Who leads the talk is
 * not listed: to give others the floor is not to speak.
 */
export function withoutSubject(release: Release): readonly Speaker[] {
  return release.speakers.filter(
    (speaker) => isNamed(speaker) && !isWritten(speaker.topic) && !speaker.isModerator,
  );
}

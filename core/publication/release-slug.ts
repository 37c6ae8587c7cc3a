import { slugOf } from '../language/slug.ts';
import type { Release } from '../release/release.ts';

/** The stored slug when it is one, else one from a headline, else one from the id. */
export function releaseSlug(release: Release): string {
  if (release.slug && /^[a-z0-9](?:[a-z0-9-]{1,78}[a-z0-9])$/.test(release.slug)) {
    return release.slug;
  }
  const { ru, kk, en } = release.texts;
  for (const headline of [ru?.headline, kk?.headline, en?.headline]) {
    const slug = slugOf(headline ?? '');
    if (slug.length >= 3) return slug;
  }
  const id = slugOf(release.id, 60);
  return id ? `release-${id}` : 'release';
}

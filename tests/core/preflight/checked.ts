import { type CheckOptions, check } from '../../../core/preflight/check.ts';
import type { Finding } from '../../../core/preflight/finding.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { cards, office, photos, readReleaseParts } from '../documents.ts';

export const paragraph = (text: string, id = 'a') => ({
  id,
  type: 'paragraph',
  content: [{ text }],
});

export const ruText = {
  headline: 'В селе Мысалколь запустили водопровод для 640 домов',
  lead: paragraph('18 сентября 2026 года в селе Мысалколь заработал водопровод.', 'l'),
  body: [] as unknown[],
};
export const kkText = {
  headline: 'Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды',
  lead: paragraph('2026 жылғы 18 қыркүйекте Мысалкөл ауылында су құбыры іске қосылды.', 'l'),
  body: [] as unknown[],
};

/** A release in which nothing is wrong. */
export const good = {
  number: 'ULG-2026-114',
  type: 'release',
  event: { kind: 'opening', startsAt: '2026-09-18T10:30:00+05:00', venue: 'village' },
  topic: { kk: 'су', ru: 'вода' },
  texts: { kk: kkText, ru: ruText },
};

export const goodPhoto: Record<string, unknown> = {
  isLead: true,
  caption: {
    ru: 'Аким Улгитауской области открывает кран. Село Мысалколь, 18 сентября 2026 года.',
    kk: 'Үлгітау облысының әкімі шүмекті ашып тұр. Мысалкөл ауылы, 2026 жылғы 18 қыркүйек.',
  },
  alt: { ru: 'Мужчина открывает кран', kk: 'Ер адам шүмекті ашып тұр' },
  photographer: { ru: 'Данияр Нұсқаев', kk: 'Данияр Нұсқаев' },
};

export const options: CheckOptions = { now: '2026-09-18T12:00:00+05:00' };

export function run(
  parts: Record<string, unknown> = {},
  list: readonly Photo[] = [],
  own: Partial<CheckOptions> = {},
) {
  return check(readReleaseParts({ ...good, ...parts }), photos(...list), office, cards, {
    ...options,
    ...own,
  });
}

export const brief = (findings: readonly Finding[]) =>
  findings.map((finding) => `${finding.severity} ${finding.rule} ${finding.message}`);

export const inRussian = (parts: Record<string, unknown>) => ({
  texts: { kk: kkText, ru: { ...ruText, ...parts } },
});

import { describe, expect, it } from 'vitest';
import { FIELD_KEYS } from '../../../core/preflight/messages/keys.ts';
import { messageText } from '../../../core/preflight/messages/text.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { REQUIREMENTS, requirementsOf } from '../../../core/release/requirements.ts';
import { RELEASE_TYPES } from '../../../core/release/types.ts';
import { photo } from '../documents.ts';
import { run, ruText } from './checked.ts';

describe('messages', () => {
  it('name the fields and the language in the reader’s language', () => {
    const finding = {
      message: 'requiredInLanguage',
      params: { field: 'lead', language: 'kk' },
    } as const;
    expect(LANGUAGES.map((language) => messageText(finding, language))).toEqual([
      'Толтырылмаған: лид (қазақша).',
      'Не заполнено: лид (казахский).',
      'Not filled in: lead (Kazakh).',
    ]);
  });

  it('write out the end of an embargo on the office’s clock', () => {
    const [finding] = run({ embargo: { until: '2026-09-19T12:00:00+05:00' } });
    expect(finding && messageText(finding, 'ru')).toBe(
      'Эмбарго до 12:00, 19 сентября 2026 года. Файлы выйдут с этой пометкой, не публикуйте их раньше.',
    );
  });

  it('leave no gap in any finding, in any language', () => {
    const findings = [
      ...run({ type: 'photoreport', event: {}, texts: { ru: {} }, contacts: ['private'] }, []),
      ...run({ texts: { ru: ruText, en: ruText } }, [
        photo('a', { minors: 'refused' }),
        photo('b'),
      ]),
    ];
    for (const finding of findings) {
      for (const language of LANGUAGES) expect(messageText(finding, language)).not.toMatch(/[{}]/);
    }
  });
});

describe('requirements', () => {
  it('have a name in the catalogue for every field', () => {
    expect(
      REQUIREMENTS.map((row) => row.field).filter(
        (field) => !FIELD_KEYS.some((key) => key === field),
      ),
    ).toEqual([]);
  });

  it('ask for a number at approval and only remind of it at export', () => {
    const weight = (moment: 'approve' | 'export') =>
      requirementsOf('release', moment).find((row) => row.field === 'number')?.severity;
    expect([weight('approve'), weight('export')]).toEqual(['error', 'hint']);
  });

  it('ask for a headline of every type', () => {
    for (const type of RELEASE_TYPES) {
      expect(requirementsOf(type, 'export').map((row) => row.field)).toContain('headline');
    }
  });
});

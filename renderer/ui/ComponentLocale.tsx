import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { asLanguage } from '../i18n/i18n.ts';

/**
 * Day, month, year in this order in all three; a 24-hour clock. Chromium carries no Kazakh dates and
 * would write `2026-11-23`, so the order and the dots come from Russian, which writes them alike.
 */
const LOCALES = { kk: 'ru-KZ', ru: 'ru-RU', en: 'en-GB' } as const;

/**
 * What the library's components say by themselves to a screen reader («Закрыть», «день») is said in
 * the interface's language, not in the system's. They know no Kazakh; there it is Russian.
 */
export function ComponentLocale({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={LOCALES[asLanguage(i18n.language)]}>{children}</I18nProvider>;
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ScreenNames, screenNames } from './screen-form.ts';

/** The variables' names in the interface's language. */
export function useScreenNames(): ScreenNames {
  const { t } = useTranslation();
  return useMemo(() => screenNames((key, values) => t(key, values)), [t]);
}

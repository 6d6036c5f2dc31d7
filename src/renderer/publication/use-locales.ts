import { useTranslation } from 'react-i18next';

/** Languages of a publication that are offered; an unusual one that is set stays among them. */
export function useLocales(current: string): { value: string; label: string }[] {
  const { t } = useTranslation();
  const offered = (['de-CH', 'de-DE', 'de-AT', 'en-GB', 'en-US'] as const).map((value) => ({
    value: value as string,
    label: t(`settings.locales.${value}`),
  }));
  return offered.some(({ value }) => value === current)
    ? offered
    : [...offered, { value: current, label: current }];
}

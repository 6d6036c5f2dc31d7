import { useTranslation } from 'react-i18next';
import { offeredLocales } from '#shared/domain/language.ts';

/** Languages of a publication that are offered; an unusual one that is set stays among them. */
export function useLocales(current: string): { value: string; label: string }[] {
  const { t } = useTranslation();
  const offered = offeredLocales.map((value) => ({
    value: value as string,
    label: t(`settings.locales.${value}`),
  }));
  return offered.some(({ value }) => value === current)
    ? offered
    : [...offered, { value: current, label: current }];
}

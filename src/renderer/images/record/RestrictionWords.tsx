import { useTranslation } from 'react-i18next';
import type { Restriction } from '#shared/domain/image/image.ts';
import { StateWord } from '../../ui/StateWord.tsx';

/** What may not be done with an image, in brief; nothing where all may be done. */
export function RestrictionWords({ restrictions }: { readonly restrictions: readonly Restriction[] }) {
  const { t } = useTranslation();
  if (restrictions.length === 0) return null;
  return (
    <StateWord shape="aside">
      {restrictions.map((each) => t(`images.restriction.${each}`)).join(' · ')}
    </StateWord>
  );
}

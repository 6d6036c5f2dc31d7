import { useTranslation } from 'react-i18next';
import type { Counts, Progress } from '#shared/article-body/progress.ts';
import type { Target, TargetUnit } from '#shared/domain/export/target.ts';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** How lengths, and the way to a target, are told. */
export function useToldCounts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (count: number) => ({ count, shown: numberInWords(language, count) });
  return {
    figure: (count: number) => numberInWords(language, count),
    /** `420 Wörter` */
    length: (unit: TargetUnit, counts: Counts) => t(`editor.counts.${unit}`, told(counts[unit])),
    /** `420 / 600`, without its unit. */
    towards: ({ count }: Target, { counted }: Progress) =>
      `${numberInWords(language, counted)} / ${numberInWords(language, count)}`,
    unitOf: ({ unit, count }: Target) => t(`targets.unitOf.${unit}`, { count }),
    /** `40 darüber`, and short `+40`; empty up to the target. */
    over: ({ over }: Progress) => (over > 0 ? t('targets.over', told(over)) : ''),
    overShort: ({ over }: Progress) => (over > 0 ? `+${numberInWords(language, over)}` : ''),
    /** Where the text stands, as a sentence. */
    standing({ unit }: Target, { left, over }: Progress) {
      if (over > 0) return t(`targets.standing.over.${unit}`, told(over));
      return left > 0 ? t(`targets.standing.left.${unit}`, told(left)) : t('targets.standing.reached');
    },
  };
}

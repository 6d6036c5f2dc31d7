import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { Language } from '#shared/domain/language.ts';
import { letterFits, speaksOf } from '#shared/domain/report/letter-fits.ts';
import type { LetterKind } from '#shared/domain/report/letter-kind.ts';
import type { ReportStanding } from '#shared/domain/report/report-standing.ts';
import { wordsIn } from '#shared/words/words.ts';

/** Why a letter would tell its reader what is not so; null: what it says holds. */
export function whyItDoesNotFit(
  kind: LetterKind,
  standing: ReportStanding,
  language: Language,
): Refusal | null {
  if (letterFits(kind, standing)) return null;
  const t = wordsIn(language);
  const { state, outcome, exit } = standing;
  const how = exit ? t(`corrections.exit.${exit}`) : outcome ? t(`corrections.outcome.${outcome}`) : '';
  return refuse('letter-does-not-fit', {
    kind: t(`letters.kind.${kind}`),
    when: t(`letters.fits.${speaksOf[kind]}`),
    state: t(`corrections.state.${state}`) + (how && ` (${how})`),
  });
}

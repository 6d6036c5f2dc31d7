import type { HandOver, ReportsHandedOver } from '#shared/contract/hand-off.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';

/** What a person should know of a package that was opened: whose it is, what it did, and what was not taken over. */
export function handOverSentences(over: HandOver, language: Language): string[] {
  const t = wordsIn(language);
  const { outcome, from, signature, keyInShort: key, conflicts } = over;
  const { desk } = from;
  return [
    t(`handOff.outcome.${outcome === 'merged' && over.beforeVersionId === null ? 'joined' : outcome}`, {
      who: from.by || desk,
    }),
    t(`handOff.signature.${signature}`, { desk, key }),
    ...conflicts.map(({ originalName: name, fields }) =>
      t('handOff.conflict', {
        name,
        fields: fields
          .map(({ field, here, there }) =>
            t('handOff.conflictField', {
              field: t(`images.form.${field}`),
              here: here || t('handOff.nothing'),
              there: there || t('handOff.nothing'),
            }),
          )
          .join('; '),
      }),
    ),
    ...(over.mayNameRedacted ? [t('handOff.mayNameRedacted')] : []),
    ...(over.reports ? reportSentences(over.reports, language) : []),
  ];
}

/** What became of the reports in a package; of several things each that there is. */
function reportSentences(of: ReportsHandedOver, language: Language): string[] {
  const t = wordsIn(language);
  const { inPackage, added, updated, redacted, stayRedacted, bothWentOn, redactionsWait, lettersWaiting } =
    of;
  if (inPackage === 0) return [t('handOff.reports.none')];
  const subjectOf = ({ subject }: { subject: string }) => subject || t('corrections.inbox.noSubject');
  const isNothing = added + updated + redacted + stayRedacted === 0;
  return [
    ...(isNothing ? [t('handOff.reports.known', { count: inPackage })] : []),
    ...(added > 0 ? [t('handOff.reports.added', { count: added })] : []),
    ...(updated > 0 ? [t('handOff.reports.updated', { count: updated })] : []),
    ...bothWentOn.map((one) => t('handOff.reports.bothWentOn', { subject: subjectOf(one) })),
    ...(redacted > 0 ? [t('handOff.reports.redacted', { count: redacted })] : []),
    ...redactionsWait.map((one) => t('handOff.reports.redactionWaits', { subject: subjectOf(one) })),
    ...(stayRedacted > 0 ? [t('handOff.reports.stayRedacted', { count: stayRedacted })] : []),
    ...(lettersWaiting > 0 ? [t('handOff.reports.lettersWaiting', { count: lettersWaiting })] : []),
  ];
}

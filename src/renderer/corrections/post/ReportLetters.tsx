import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { LetterLine } from './LetterLine.tsx';
import styles from './letters.module.css';

/** Letters to this reporter that have not simply left: what waits, what is unsure, and what can be done about it. */
export function ReportLetters({ reportId }: { readonly reportId: ReportId }) {
  const { t } = useTranslation();
  const answer = useAsk('letters.of', { reportId });
  const letters = (answer.data?.letters ?? []).filter(({ state }) => state !== 'draft' && state !== 'sent');
  if (letters.length === 0) return null;
  return (
    <ul className={styles.letters} aria-label={t('letters.outbox.label')}>
      {letters.map((letter) => (
        <LetterLine key={letter.letterId} letter={letter} />
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ShownLetter } from '#shared/contract/post.ts';
import { Answer } from '../../ui/Answer.tsx';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import { LetterLine } from './LetterLine.tsx';
import styles from './letters.module.css';

/** All letters of the newsroom: what waits to leave, what is being written, and what left last. */
export function Outbox({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const answer = useAsk('outbox.list', {});
  const send = useOrder('outbox.send');
  return (
    <Answer of={answer}>
      {({ waiting, drafts, sent }) => (
        <div className={styles.outbox}>
          {waiting.length + drafts.length + sent.length === 0 && <p>{t('letters.outbox.empty')}</p>}
          {waiting.length > 0 && (
            <BusyButton variant="filled" loading={send.isPending} onClick={() => send.mutate({})}>
              {t('letters.outbox.sendNow')}
            </BusyButton>
          )}
          {send.error && <Failure error={send.error} />}
          <Letters label={t('letters.outbox.label')} letters={waiting} onLeave={onLeave} />
          <Letters label={t('letters.outbox.drafts')} letters={drafts} onLeave={onLeave} />
          <Letters label={t('letters.outbox.sent')} letters={sent} onLeave={onLeave} />
        </div>
      )}
    </Answer>
  );
}

interface LettersProps {
  readonly label: string;
  readonly letters: readonly ShownLetter[];
  readonly onLeave: () => void;
}

function Letters({ label, letters, onLeave }: LettersProps) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{label}</h3>
      <ul className={styles.letters} aria-label={label}>
        {letters.map((letter) => (
          <LetterLine key={letter.letterId} letter={letter}>
            <Link href={`/corrections/${letter.reportId}`} className={styles.to} onClick={onLeave}>
              {letter.to}: {letter.subject}
            </Link>
          </LetterLine>
        ))}
      </ul>
    </section>
  );
}

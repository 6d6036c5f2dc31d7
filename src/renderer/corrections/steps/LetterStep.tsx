import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { Download, Mail } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { canBeTakenBack } from '#shared/domain/report/letter.ts';
import type { LetterKind } from '#shared/domain/report/letter-kind.ts';
import { wordsIn } from '#shared/words/words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import { type LetterStep as Kind, mailtoOf } from '../report/letter.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { forgetUndo, offerLetterBack } from './undo-step.ts';
import { useLetter } from './use-letter.ts';

const elsewhereLabels = {
  acknowledged: 'acknowledgedDone',
  'reporter-asked': 'askedDone',
  'reporter-informed': 'informedDone',
} as const satisfies Record<Kind, string>;

/** The letter that goes with a step. */
function kindOf(step: Kind, { claim, standing }: ReportDetail['report']): LetterKind {
  if (step === 'acknowledged') return 'acknowledge';
  if (step === 'reporter-asked') return claim.missing.length > 0 ? 'ask-missing' : 'ask';
  return standing.outcome ?? 'justified';
}

/** A letter to the reporter: into the outbox, or by another program, and then noted as sent. */
export function LetterStep({
  detail,
  kind: step,
  onDone,
  onLeave,
}: StepProps<ReportDetail> & { kind: Kind }) {
  const { t } = useTranslation();
  const { reportId, claim } = detail.report;
  const kind = kindOf(step, detail.report);
  const letter = useLetter(reportId, kind);
  const state = useAsk('mailbox.state', {});
  const queue = useOrder('letters.queue');
  const markSent = useOrder('letters.markSent');
  const [error, setError] = useState<AskError | null>(null);
  const languageId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { words } = letter;
  const isThere = words !== null;
  // The place that only a person can fill in is selected, so that the question is typed over it.
  useEffect(() => {
    const area = field.current;
    if (!isThere || !area) return;
    const place = wordsIn(document.documentElement.lang === 'en' ? 'en' : 'de')('letters.part.questionHere');
    const from = [
      place,
      wordsIn('de')('letters.part.questionHere'),
      wordsIn('en')('letters.part.questionHere'),
    ]
      .map((each) => ({ at: area.value.indexOf(each), length: each.length }))
      .find(({ at }) => at >= 0);
    area.focus();
    if (from) area.setSelectionRange(from.at, from.at + from.length);
  }, [isThere]);
  const finish = (order: typeof queue | typeof markSent) => {
    const onSuccess = ({ letter: { letterId, state } }: OutputOf<'letters.queue'>) => {
      if (canBeTakenBack(state)) offerLetterBack(t, t('letters.state.queued'), letterId);
      else forgetUndo();
      onDone();
    };
    letter.keep().then((letterId) => order.mutate({ letterId }, { onSuccess, onError: setError }), setError);
  };
  const save = () => {
    letter
      .keep()
      .then((letterId) => ask('letters.file', { letterId }))
      .then(({ fileName, text }) => saveFile(fileName, text, 'message/rfc822'))
      .catch(setError);
  };
  const failure = error ?? letter.error;
  return (
    <StepForm
      title={t(`corrections.step.${step}`)}
      submitLabel={t('letters.pane.queue')}
      onSubmit={() => finish(queue)}
      onLeave={onLeave}
      busy={queue.isPending || markSent.isPending}
      error={failure}
      ready={isThere && words.text.trim() !== ''}
      actions={
        <Button variant="subtle" disabled={!isThere} onClick={() => finish(markSent)}>
          {t(`corrections.letter.${elsewhereLabels[step]}`)}
        </Button>
      }
    >
      {words && (
        <>
          <div className={styles.pair}>
            <TextInput
              label={t('corrections.letter.to')}
              description={
                claim.replyTo === words.to &&
                t('corrections.letter.replyTo', { address: claim.reporterAddress })
              }
              value={words.to}
              onChange={({ currentTarget }) => letter.write({ to: currentTarget.value })}
            />
            <TextInput
              label={t('letters.pane.subject')}
              lang={words.language}
              value={words.subject}
              onChange={({ currentTarget }) => letter.write({ subject: currentTarget.value })}
            />
          </div>
          <div>
            <div className={styles.label} id={languageId}>
              {t('corrections.letter.language')}
            </div>
            <SegmentedControl
              size="xs"
              aria-labelledby={languageId}
              value={words.language}
              onChange={letter.speak}
              data={[
                { value: 'de', label: t('corrections.notice.german') },
                { value: 'en', label: t('corrections.notice.english') },
              ]}
            />
          </div>
          <Textarea
            ref={field}
            label={t('corrections.letter.text')}
            lang={words.language}
            autosize
            minRows={8}
            maxRows={18}
            value={words.text}
            onChange={({ currentTarget }) => letter.write({ text: currentTarget.value })}
          />
          <QuotedWords
            key={words.language}
            quoted={words.quoted}
            onChange={(quoted) => letter.write({ quoted })}
          />
          {state.data && !state.data.outgoing.hasServer && (
            <p className={styles.aside}>{t('letters.pane.noServer')}</p>
          )}
          <div className={styles.buttons}>
            <Button leftSection={<Download size={14} aria-hidden />} onClick={save}>
              {t('letters.pane.file')}
            </Button>
            {words.to !== '' && (
              <Button component="a" href={mailtoOf(words)} leftSection={<Mail size={14} aria-hidden />}>
                {t('corrections.letter.mail')}
              </Button>
            )}
          </div>
        </>
      )}
    </StepForm>
  );
}

/** The reader's words below the letter, folded: they leave with it unless somebody says otherwise. */
function QuotedWords({ quoted, onChange }: { quoted: string; onChange: (quoted: string) => void }) {
  const { t } = useTranslation();
  const [whole] = useState(quoted);
  if (whole === '') return null;
  return (
    <div>
      <Checkbox
        label={t('letters.pane.quote')}
        checked={quoted !== ''}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? whole : '')}
      />
      {quoted !== '' && (
        <details className={styles.folded}>
          <summary>{t('letters.pane.showQuoted')}</summary>
          <div>{quoted}</div>
        </details>
      )}
    </div>
  );
}

import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInTheClear, longestSenderName, type MailServer, mailSecurity, postSettings } from '#shared/domain/post-settings.ts';
import type { ZodType } from 'zod';
import type { Publication } from '#shared/domain/publication.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './PostSettings.module.css';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import type { KeptField } from '../use-kept-field.ts';
import { afterOthers, inTurn, usePostPart } from './use-post-part.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';

type Side = 'incoming' | 'outgoing';

/** The servers by which mail comes in and letters leave. */
export function PostSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.post.title')} hint={t('settings.post.hint')}>
      <Incoming publication={publication} />
      <Outgoing publication={publication} />
    </Section>
  );
}

/** The port that goes with a kind of connection, as long as nobody chose another one. */
const usualPorts = {
  incoming: { tls: 993, starttls: 143, none: 143 },
  outgoing: { tls: 465, starttls: 587, none: 25 },
} as const;

function Incoming({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePostPart(publication, 'incoming');
  return (
    <Server side="incoming" kept={kept}>
      <TextInput
        label={t('settings.post.mailbox')}
        value={kept.draft.mailbox}
        onChange={({ currentTarget }) => kept.setDraft({ ...kept.draft, mailbox: currentTarget.value })}
        onBlur={() => kept.commit()}
        error={isWrong(kept, 'incoming', 'mailbox') && t('settings.post.problems.mailbox')}
      />
      <Checkbox
        label={t('settings.post.automatic')}
        description={t('settings.post.automaticHint')}
        checked={kept.draft.automatic}
        onChange={({ currentTarget }) => kept.commit({ ...kept.draft, automatic: currentTarget.checked })}
      />
      <Checkbox
        label={t('settings.post.markSeen')}
        description={t('settings.post.markSeenHint')}
        checked={kept.draft.markSeen}
        onChange={({ currentTarget }) => kept.commit({ ...kept.draft, markSeen: currentTarget.checked })}
      />
    </Server>
  );
}

function Outgoing({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePostPart(publication, 'outgoing');
  const text = (field: 'senderName' | 'senderAddress', description: string) => (
    <TextInput
      label={t(`settings.post.${field}`)}
      description={description}
      value={kept.draft[field]}
      maxLength={field === 'senderName' ? longestSenderName : undefined}
      // An address that was copied often comes with a blank.
      onChange={({ currentTarget: { value } }) =>
        kept.setDraft({ ...kept.draft, [field]: field === 'senderAddress' ? value.trim() : value })
      }
      onBlur={() => kept.commit()}
      onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      error={isWrong(kept, 'outgoing', field) && t('settings.post.problems.senderAddress')}
    />
  );
  return (
    <Server side="outgoing" kept={kept}>
      {text('senderName', t('settings.post.senderNameHint', { publication: publication.name }))}
      {text(
        'senderAddress',
        t('settings.post.senderAddressHint', { address: publication.correctionsAddress }),
      )}
    </Server>
  );
}

/** Whether it is this field that keeps its part from being saved. */
const isWrong = <Settings extends MailServer>(
  { wrong, draft }: KeptField<Settings>,
  side: Side,
  field: keyof Settings & string,
): boolean => {
  const shape: Readonly<Record<string, ZodType>> = postSettings.shape[side].shape;
  return wrong && shape[field]?.safeParse(draft[field]).success === false;
};

interface ServerProps<Settings extends MailServer> {
  readonly side: Side;
  readonly kept: KeptField<Settings>;
  /** What only one of the servers has. */
  readonly children?: ReactNode;
}

function Server<Settings extends MailServer>({ side, kept, children }: ServerProps<Settings>) {
  const { t } = useTranslation();
  const server = kept.draft;
  const changed = (change: Partial<MailServer>): Settings => ({ ...server, ...change });
  const text = (field: 'host' | 'user', label: string, hint: string) => (
    <TextInput
      label={label}
      description={hint}
      value={server[field]}
      // Another server has another certificate.
      onChange={({ currentTarget }) => kept.setDraft(changed({ [field]: currentTarget.value, trusted: '' }))}
      onBlur={() => kept.commit()}
      onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      error={field === 'host' && isWrong(kept, side, field) && t('settings.post.problems.host')}
    />
  );
  const title = t(`settings.post.${side}`);
  return (
    <fieldset className={styles.server}>
      <legend>{title}</legend>
      {text('host', t('settings.post.host'), t(`settings.post.${side}Hint`))}
      <div className={styles.pair}>
        <NativeSelect
          label={t('settings.post.security')}
          data={mailSecurity.options.map((value) => ({
            value,
            label: t(`settings.post.securities.${value}`),
          }))}
          value={server.security}
          error={isInTheClear(server) && server.host !== '' && t('settings.post.inTheClear')}
          onChange={({ currentTarget }) => {
            const security = mailSecurity.parse(currentTarget.value);
            kept.commit(changed({ security, port: usualPorts[side][security] }));
          }}
        />
        <TextInput
          label={t('settings.post.port')}
          inputMode="numeric"
          value={server.port === 0 ? '' : String(server.port)}
          error={isWrong(kept, side, 'port') && t('settings.problems.number', { least: 1, most: 65_535 })}
          onChange={({ currentTarget }) =>
            kept.setDraft(changed({ port: Number(currentTarget.value.replace(/\D/g, '')) }))
          }
          onBlur={() => kept.commit()}
        />
      </div>
      {text('user', t('settings.post.user'), t('settings.post.userHint'))}
      <Password side={side} />
      {children}
      <SavedNote field={kept} name={title} />
      {server.trusted !== '' && (
        <div className={styles.certificate}>
          <p>{t('settings.post.certificate.trusted')}</p>
          <p className={styles.fingerprint}>{server.trusted}</p>
          <Button onClick={() => kept.commit(changed({ trusted: '' }))}>
            {t('settings.post.certificate.forget')}
          </Button>
        </div>
      )}
      <Trial side={side} onTrust={(trusted) => kept.commit(changed({ trusted }))} />
    </fieldset>
  );
}

/** A password goes one way: it is kept, and never shown again. */
function Password({ side }: { side: Side }) {
  const { t } = useTranslation();
  const state = useAsk('mailbox.state', {});
  const set = useOrder('mailbox.setPassword');
  const [password, setPassword] = useState('');
  const keep = () => {
    // A refusal stands at the field.
    if (password !== '')
      inTurn(() => set.mutateAsync({ server: side, password })).then(
        () => setPassword(''),
        () => undefined,
      );
  };
  return (
    <PasswordInput
      label={t('settings.post.password')}
      description={t(`settings.post.kept.${state.data?.passwordsKept ?? 'session'}`)}
      placeholder={state.data?.[side].hasPassword ? t('settings.post.passwordKnown') : ''}
      autoComplete="off"
      value={password}
      error={set.error?.message}
      onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}

/** Tries the server, and shows a certificate that nobody vouches for to somebody who may know it. */
function Trial({ side, onTrust }: { side: Side; onTrust: (fingerprint: string) => void }) {
  const { t } = useTranslation();
  const trial = useOrder('mailbox.test');
  const { problem = '', certificate = null } = trial.data ?? {};
  return (
    <div>
      <BusyButton
        loading={trial.isPending}
        onClick={() => void afterOthers(() => trial.mutateAsync({ server: side })).catch(() => undefined)}
      >
        {t('settings.post.test')}
      </BusyButton>
      <div role="status">
        {trial.data && problem === '' && <p className={styles.fine}>{t('settings.post.fine')}</p>}
      </div>
      {problem !== '' && <Failure error={{ message: problem }} />}
      {trial.error && <Failure error={trial.error} />}
      {certificate && (
        <div className={styles.certificate}>
          <dl>
            <dt>{t('settings.post.certificate.subject')}</dt>
            <dd>{certificate.subject}</dd>
            <dt>{t('settings.post.certificate.issuer')}</dt>
            <dd>{certificate.issuer}</dd>
            <dt>{t('settings.post.certificate.valid')}</dt>
            <dd>
              {certificate.validFrom.slice(0, 10)} – {certificate.validTo.slice(0, 10)}
            </dd>
            <dt>SHA-256</dt>
            <dd className={styles.fingerprint}>{certificate.fingerprint}</dd>
          </dl>
          <p>{t('settings.post.certificate.hint')}</p>
          <Button
            onClick={() => {
              onTrust(certificate.fingerprint);
              trial.reset();
            }}
          >
            {t('settings.post.certificate.trust')}
          </Button>
        </div>
      )}
    </div>
  );
}

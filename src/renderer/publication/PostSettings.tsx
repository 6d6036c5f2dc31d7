import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInTheClear, mailSecurity, type PostSettings as Post } from '#shared/domain/post-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { Failure } from '../ui/Failure.tsx';
import { useAsk, useOrder } from '../workstation-client/use-ask.ts';
import styles from './PostSettings.module.css';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { usePublicationField } from './use-publication-field.ts';

type Side = 'incoming' | 'outgoing';

/** The servers by which mail comes in and letters leave. */
export function PostSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.post.title')} hint={t('settings.post.hint')}>
      <Server publication={publication} side="incoming" />
      <Server publication={publication} side="outgoing" />
    </Section>
  );
}

/** The port that goes with a kind of connection, as long as nobody chose another one. */
const usualPorts = {
  incoming: { tls: 993, starttls: 143, none: 143 },
  outgoing: { tls: 465, starttls: 587, none: 25 },
} as const;

function Server({ publication, side }: { publication: Publication; side: Side }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'post');
  const server = kept.draft[side];
  const changed = (change: Partial<Post['incoming'] & Post['outgoing']>): Post => ({
    ...kept.draft,
    [side]: { ...server, ...change },
  });
  const text = (field: 'host' | 'user', label: string, hint: string) => (
    <TextInput
      label={label}
      description={hint}
      value={server[field]}
      // Another server has another certificate.
      onChange={({ currentTarget }) => kept.setDraft(changed({ [field]: currentTarget.value, trusted: '' }))}
      onBlur={() => kept.commit()}
      onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
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
          value={String(server.port)}
          error={kept.wrong && t('settings.problems.number', { least: 1, most: 65_535 })}
          onChange={({ currentTarget }) =>
            kept.setDraft(changed({ port: Number(currentTarget.value.replace(/\D/g, '')) }))
          }
          onBlur={() => kept.commit()}
        />
      </div>
      {text('user', t('settings.post.user'), t('settings.post.userHint'))}
      <Password side={side} />
      {side === 'incoming' && (
        <>
          <TextInput
            label={t('settings.post.mailbox')}
            value={kept.draft.incoming.mailbox}
            onChange={({ currentTarget }) => kept.setDraft(changed({ mailbox: currentTarget.value }))}
            onBlur={() => kept.commit()}
          />
          <Checkbox
            label={t('settings.post.markSeen')}
            description={t('settings.post.markSeenHint')}
            checked={kept.draft.incoming.markSeen}
            onChange={({ currentTarget }) => kept.commit(changed({ markSeen: currentTarget.checked }))}
          />
        </>
      )}
      <SavedNote field={kept} name={title} />
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
    if (password !== '') set.mutate({ server: side, password }, { onSuccess: () => setPassword('') });
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
      <Button loading={trial.isPending} onClick={() => trial.mutate({ server: side })}>
        {t('settings.post.test')}
      </Button>
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

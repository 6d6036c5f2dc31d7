import { ActionIcon, Input } from '@mantine/core';
import { BookPlus, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpellingState } from '#shared/contract/spelling.ts';
import { BusyButton } from '../ui/BusyButton.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';
import { localeOf, useLanguageName } from './language-name.ts';
import styles from './settings.module.css';
import { useBringInDictionary } from './use-bring-in-dictionary.ts';

interface DictionariesProps {
  readonly state: SpellingState;
  /** BCP 47 tag of the publication. */
  readonly locale: string;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
}

/** The dictionaries that are there, which of them serves, and how another one comes. */
export function Dictionaries({ state, locale, looking, onLookAgain }: DictionariesProps) {
  const { t } = useTranslation();
  const id = useId();
  const bringIn = useBringInDictionary();
  const remove = useOrder('spelling.remove');
  const failure = bringIn.failure || remove.error?.message || '';
  return (
    <Input.Wrapper label={t('settings.spelling.dictionaries')} labelElement="div" labelProps={{ id }}>
      <div className={styles.dictionaries}>
        <Served state={state} locale={locale} />
        {state.dictionaries.length > 0 && (
          <ul className={styles.list} aria-labelledby={id}>
            {state.dictionaries.map((dictionary) => (
              <DictionaryLine
                key={`${dictionary.place} ${dictionary.name}`}
                {...dictionary}
                serves={dictionary.name === state.serving?.name}
                onRemove={() => remove.mutate({ name: dictionary.name })}
              />
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <BusyButton
            leftSection={<BookPlus size={15} aria-hidden />}
            loading={bringIn.busy}
            onClick={() => void bringIn.choose()}
          >
            {t('settings.spelling.bringIn')}
          </BusyButton>
          <BusyButton variant="subtle" loading={looking} onClick={onLookAgain}>
            {t('settings.spelling.lookAgain')}
          </BusyButton>
        </div>
        <div role="status" className={styles.failure}>
          {failure}
        </div>
      </div>
    </Input.Wrapper>
  );
}

/** Which dictionary serves the publication's language; or that none does, and what to do. */
function Served({ state, locale }: { state: SpellingState; locale: string }) {
  const { t } = useTranslation();
  const languageName = useLanguageName();
  const language = languageName(locale);
  const { serving } = state;
  if (serving)
    return serving.standsIn ? (
      <p className={styles.quiet}>
        {t('settings.spelling.standsIn', { language, other: languageName(localeOf(serving.name)) })}
      </p>
    ) : null;
  return (
    <div className={styles.missing}>
      <p>{t('settings.spelling.missing', { language })}</p>
      {state.package && (
        <p>
          {t('settings.spelling.install')} <code>sudo apt install {state.package}</code>
        </p>
      )}
      <p>{t(state.package ? 'settings.spelling.orFiles' : 'settings.spelling.files')}</p>
    </div>
  );
}

interface DictionaryLineProps {
  readonly name: string;
  readonly place: 'desk' | 'machine';
  readonly damaged: boolean;
  readonly serves: boolean;
  readonly onRemove: () => void;
}

function DictionaryLine({ name, place, damaged, serves, onRemove }: DictionaryLineProps) {
  const { t } = useTranslation();
  const languageName = useLanguageName();
  return (
    <li data-serves={serves || undefined}>
      <span className={styles.name}>{languageName(localeOf(name))}</span>
      <code>{name}</code>
      <span className={damaged ? styles.failure : styles.quiet}>
        {damaged
          ? t('settings.spelling.damaged')
          : [t(`settings.spelling.place.${place}`), serves && t('settings.spelling.serves')]
              .filter(Boolean)
              .join(', ')}
      </span>
      {place === 'desk' && (
        <ActionIcon aria-label={t('settings.spelling.remove', { name })} onClick={onRemove}>
          <X size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

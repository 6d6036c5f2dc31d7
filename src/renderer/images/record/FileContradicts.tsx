import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreditConflict, SaidField, Saying } from '#shared/domain/image/said.ts';
import styles from './FileContradicts.module.css';
import type { CreditDraft } from './use-credit-draft.ts';

/** The contradictions of the file whose record is shown. */
export const FileConflicts = createContext<readonly CreditConflict[]>([]);

interface FileContradictsProps {
  readonly draft: CreditDraft;
  readonly field: string;
}

const inWords = (saying: Saying): string => [saying].flat().join('; ');

/**
 * What the places of the file say on one field, where they contradict each other, and a way to take one of them over.
 * Nothing is lost by that: taking the other one over undoes it.
 */
export function FileContradicts({ draft, field }: FileContradictsProps) {
  const { t } = useTranslation();
  const conflict = useContext(FileConflicts).find((one) => one.field === field);
  if (!conflict) return null;
  const holds = inWords(draft.credit[conflict.field]);
  const take = (taken: SaidField, value: Saying) => draft.change({ [taken]: value });
  return (
    <fieldset className={styles.note}>
      <legend className={styles.title}>{t('images.conflict.title')}</legend>
      <ul className={styles.sayings}>
        {conflict.sayings.map(({ origins, value }) => {
          const origin = origins.map((one) => t(`images.conflict.origin.${one}`)).join(', ');
          const text = inWords(value);
          return (
            <li key={origin} className={styles.saying}>
              <span className={styles.words}>
                <span className={styles.origin}>{t('images.conflict.says', { origin })}</span> {text}
              </span>
              {text === holds ? (
                <span className={styles.holds}>
                  <Check size={13} aria-hidden />
                  {t('images.conflict.holds')}
                </span>
              ) : (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('images.conflict.takeThis', { value: text, origin })}
                  onClick={() => take(conflict.field, value)}
                >
                  {t('images.conflict.take')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

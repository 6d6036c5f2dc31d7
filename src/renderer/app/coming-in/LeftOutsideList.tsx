import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ScrollingList } from '../../ui/lists/ScrollingList.tsx';
import styles from './ImportNotes.module.css';
import type { LeftOutside } from './import-many.ts';

/** The sentence with the file in it, which most refusals name themselves. */
const naming = ({ name, sentence }: LeftOutside): string =>
  sentence.includes(name) ? sentence : `«${name}»: ${sentence}`;

/** The files that stayed outside, each with its reason; many of them can be taken along as text. */
export function LeftOutsideList({ failures }: { readonly failures: readonly LeftOutside[] }) {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 1600 });
  if (failures.length === 0) return null;
  const heading = t('window.bringIn.failed', { count: failures.length });
  return (
    <>
      {failures.length > 1 && <p>{heading}</p>}
      {/* A list that scrolls has to be reached by the keyboard. */}
      <ScrollingList
        className={styles.failures}
        tabIndex={failures.length > 3 ? 0 : undefined}
        aria-label={heading}
      >
        {failures.map((failure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and names may be the same.
          <li key={index}>{naming(failure)}</li>
        ))}
      </ScrollingList>
      {failures.length > 1 && (
        <div>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => copy(failures.map(({ name, sentence }) => `${name}\t${sentence}`).join('\n'))}
          >
            {t(copied ? 'window.bringIn.copied' : 'window.bringIn.copy')}
          </Button>
        </div>
      )}
    </>
  );
}

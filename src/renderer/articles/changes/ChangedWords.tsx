import { useMemo } from 'react';
import { compareWords } from '#shared/article-body/compare-words.ts';
import styles from './changes.module.css';

const asNodes = (text: string) => [{ type: 'text', text }];
const textOf = (nodes: readonly { readonly text?: string | undefined }[]): string =>
  nodes.map(({ text }) => text ?? '').join('');

/**
 * A paragraph as it was and as it is, with the words that differ marked in each. One that came, went or was written
 * anew is marked as a whole.
 */
export function ChangedWords({ was, now }: { readonly was: string; readonly now: string }) {
  const parts = useMemo(
    () =>
      compareWords(was === '' ? [] : asNodes(was), now === '' ? [] : asNodes(now)).map((part) =>
        part.kind === 'same'
          ? { same: textOf(part.nodes), gone: '', come: '' }
          : { same: '', gone: textOf(part.was), come: textOf(part.now) },
      ),
    [was, now],
  );
  return (
    <div className={styles.words}>
      {was !== '' && (
        <p className={styles.was}>
          {parts.map(({ same, gone }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are known by their order alone
            gone === '' ? same : <del key={place}>{gone}</del>,
          )}
        </p>
      )}
      {now !== '' && (
        <p>
          {parts.map(({ same, come }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are known by their order alone
            come === '' ? same : <ins key={place}>{come}</ins>,
          )}
        </p>
      )}
    </div>
  );
}

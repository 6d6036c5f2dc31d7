import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '#shared/domain/piece/article.ts';
import styles from './inspector.module.css';

/** What came along with an import and is not the piece; kept, shown, and there to be copied. */
export function SetAsideTexts({ setAside }: { setAside: readonly SetAside[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.quiet}>{t('articles.setAside.hint')}</p>
      <ul className={styles.plain}>
        {setAside.map(({ why, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may carry the same line twice.
          <li key={index} className={styles.aside}>
            <div className={styles.asideHead}>
              <span className={styles.quiet}>{t(`articles.setAside.why.${why}`)}</span>
              <CopyButton value={text}>
                {({ copied, copy }) => (
                  <Button size="compact-xs" variant="subtle" onClick={copy}>
                    {t(copied ? 'articles.setAside.copied' : 'articles.setAside.copy')}
                  </Button>
                )}
              </CopyButton>
            </div>
            <p className={styles.asideText}>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

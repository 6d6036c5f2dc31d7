import { imageCreditInWords } from '#shared/domain/byline.ts';
import { languageOf } from '#shared/domain/language.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import styles from './ImagePage.module.css';

interface PrintedCreditProps {
  readonly creditLine: string;
  /** The label of an AI-made image, else empty. */
  readonly label: string;
}

/** A credit as readers of this publication see it. */
export function PrintedCredit({ creditLine, label }: PrintedCreditProps) {
  const locale = useAsk('desk.state', {}).data?.publication?.locale ?? 'de';
  const printed = imageCreditInWords(creditLine, languageOf(locale));
  return (
    <span className={styles.credit}>
      {printed && `(${printed})`}
      {label && <span className={styles.label}>{label}</span>}
    </span>
  );
}

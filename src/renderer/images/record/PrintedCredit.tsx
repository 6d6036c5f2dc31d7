import { languageOf } from '#shared/domain/language.ts';
import { imageCreditInWords } from '#shared/domain/piece/byline.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import styles from '../ImagePage.module.css';

interface PrintedCreditProps {
  readonly creditLine: string;
  /** What readers must know of the image: that it is a symbol image, or made with AI. */
  readonly labels: readonly string[];
}

/** A credit as readers of this publication see it. */
export function PrintedCredit({ creditLine, labels }: PrintedCreditProps) {
  const locale = useAsk('desk.state', {}).data?.publication?.locale ?? 'de';
  const printed = imageCreditInWords(creditLine, languageOf(locale));
  return (
    <span className={styles.credit}>
      {printed && `(${printed})`}
      {labels.map((label) => (
        <span key={label} className={styles.label}>
          {label}
        </span>
      ))}
    </span>
  );
}

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypographyRule, TypographySettings } from '#shared/domain/typography.ts';
import { exampleOf } from '#shared/typography/examples.ts';
import { houseRules, inText } from '#shared/typography/house.ts';
import type { Edit } from '#shared/typography/rule.ts';
import { tongueOf } from '#shared/typography/tongue.ts';
import styles from './TypographySettings.module.css';

interface TypographyExampleProps {
  readonly rule: TypographyRule;
  readonly settings: TypographySettings;
  /** BCP 47 tag of the publication. */
  readonly locale: string;
}

/** What the rule itself makes of a line, as it now stands in the settings. */
export function TypographyExample({ rule, settings, locale }: TypographyExampleProps) {
  const { t } = useTranslation();
  const { tongue, line } = exampleOf(rule, tongueOf(locale));
  const inForce = houseRules(settings, tongue).find(({ name }) => name === rule);
  const edits = inForce ? inText(inForce, line) : [];
  return (
    <p className={styles.example} lang={tongue}>
      <span>{line}</span>
      <span className={styles.between}>
        {t(edits.length > 0 ? 'settings.typography.becomes' : 'settings.typography.stays')}
      </span>
      {edits.length > 0 && (
        <span data-after>
          <Changed line={line} edits={edits} />
        </span>
      )}
    </p>
  );
}

/** The line with what is new in it marked, so that a narrow space can be seen. */
function Changed({ line, edits }: { line: string; edits: readonly Edit[] }) {
  const starts = edits.map((_, index) => (index === 0 ? 0 : edits[index - 1]!.to));
  return (
    <>
      {edits.map(({ from, insert }, index) => (
        <Fragment key={from}>
          {line.slice(starts[index], from)}
          {insert !== '' && <mark>{insert}</mark>}
        </Fragment>
      ))}
      {line.slice(edits.at(-1)?.to ?? 0)}
    </>
  );
}

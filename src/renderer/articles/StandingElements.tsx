import { Button, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HouseElement, Publication, StandingElement } from '#shared/domain/publication.ts';
import { carriedByDefault, isCarried, saysTheSame, sortOf } from '#shared/domain/standing-elements.ts';
import styles from './inspector.module.css';
import { KeepElement } from './KeepElement.tsx';
import type { OpenRecord } from './use-record.ts';

interface StandingElementsProps {
  readonly open: OpenRecord;
  readonly publication: Publication;
}

/**
 * The boxes below this piece: those that it brought along, and those of the publication, each with a switch. One of the
 * publication whose place is taken by one that was brought along is not offered.
 */
export function StandingElements({ open, publication }: StandingElementsProps) {
  const { t } = useTranslation();
  const { record, set } = open;
  const own = record.standingElements;
  const taken = new Set(own.map(sortOf));
  const offered = publication.standingElements.filter((element) => !taken.has(sortOf(element)));
  const turn = (element: HouseElement, on: boolean) => {
    const { elementId, heading } = element;
    const others = record.elementSwitches.filter((other) => other.elementId !== elementId);
    const asUsual = on === carriedByDefault(element, record.section);
    set('elementSwitches', asUsual ? others : [...others, { elementId, heading, on }]);
  };
  if (own.length === 0 && offered.length === 0)
    return (
      <p className={styles.quiet}>
        {t('articles.carried.none')} <Link href="/settings/standing">{t('articles.carried.settings')}</Link>
      </p>
    );
  return (
    <>
      {offered.map((element) => (
        <Switch
          key={element.elementId}
          size="sm"
          label={element.heading.trim() || t(`settings.standing.kinds.${element.kind}`)}
          description={
            record.elementSwitches.some(({ elementId }) => elementId === element.elementId)
              ? t('articles.carried.switched')
              : undefined
          }
          checked={isCarried(element, record)}
          onChange={({ currentTarget }) => turn(element, currentTarget.checked)}
        />
      ))}
      {own.length > 0 && (
        <ul className={styles.plain}>
          {own.map((element, index) => (
            <BroughtAlong
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece may carry two alike.
              key={index}
              element={element}
              known={publication.standingElements.some((house) => saysTheSame(house, element))}
              onRemove={() => set('standingElements', own.toSpliced(index, 1))}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface BroughtAlongProps {
  readonly element: StandingElement;
  /** The publication has it in the same words. */
  readonly known: boolean;
  readonly onRemove: () => void;
}

/** A box that an imported page carried; it takes the place of the publication's own of the same kind. */
function BroughtAlong({ element, known, onRemove }: BroughtAlongProps) {
  const { t } = useTranslation();
  const { kind, heading, blocks } = element;
  return (
    <li className={styles.aside}>
      <div className={styles.asideHead}>
        <span className={styles.quiet}>
          {t('articles.carried.own', { kind: t(`articles.standing.${kind}`) })}
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('settings.standing.remove', { heading: heading || t(`articles.standing.${kind}`) })}
          onClick={onRemove}
        >
          {t('articles.carried.remove')}
        </Button>
      </div>
      <p className={styles.asideText}>
        {[heading, ...blocks.map((block) => (block.kind === 'item' ? `– ${block.text}` : block.text))]
          .filter(Boolean)
          .join('\n')}
      </p>
      {!known && <KeepElement element={element} />}
    </li>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyNode } from '#shared/article-body/body.ts';
import { formChanges, type WordsPart } from '#shared/article-body/compare-words.ts';
import { type DrawnSide, useChangeMark } from './change-marks.ts';
import styles from './compared.module.css';

/** The words of one line, with what came, went and changed its form. */
export function ComparedWords({ parts, side }: { parts: readonly WordsPart[]; side: DrawnSide }) {
  return parts.map((part, place) => {
    const key = place;
    switch (part.kind) {
      case 'same':
        return <InlineNodes key={key} nodes={part.nodes} />;
      case 'reworded':
        return <Reworded key={key} part={part} side={side} />;
      default:
        return <Reformed key={key} part={part} side={side} />;
    }
  });
}

type Part<Kind extends WordsPart['kind']> = Extract<WordsPart, { kind: Kind }>;

function Reworded({ part, side }: { part: Part<'reworded'>; side: DrawnSide }) {
  const mark = useChangeMark(part);
  return (
    <span className={styles.change} {...mark}>
      {side !== 'now' && part.was.length > 0 && <Removed>{<InlineNodes nodes={part.was} />}</Removed>}
      {side !== 'was' && part.now.length > 0 && <Added>{<InlineNodes nodes={part.now} />}</Added>}
    </span>
  );
}

export function Removed({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <del className={styles.removed}>
      <VisuallyHidden>{t('versions.heard.removed')} </VisuallyHidden>
      {children}
      <VisuallyHidden> {t('versions.heard.end')} </VisuallyHidden>
    </del>
  );
}

export function Added({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ins className={styles.added}>
      <VisuallyHidden>{t('versions.heard.added')} </VisuallyHidden>
      {children}
      <VisuallyHidden> {t('versions.heard.end')} </VisuallyHidden>
    </ins>
  );
}

function Reformed({ part, side }: { part: Part<'reformed'>; side: DrawnSide }) {
  const mark = useChangeMark(part);
  const said = useFormInWords(part);
  return (
    <span className={styles.change} {...mark}>
      <span className={styles.reformed}>
        <InlineNodes nodes={side === 'was' ? part.was : part.now} />
      </span>
      {side !== 'was' && <span className={styles.formWords}>{said}</span>}
    </span>
  );
}

function useFormInWords(part: Part<'reformed'>): string {
  const { t } = useTranslation();
  return formChanges(part)
    .map(({ mark, kind, href }) => {
      if (mark === 'link') return t(`versions.form.link.${kind}`, { href });
      if ((mark === 'bold' || mark === 'italic') && kind !== 'changed')
        return t(`versions.form.${mark}.${kind}`);
      return t('versions.form.other');
    })
    .join(', ');
}

/** Words in their form. Links are shown and not followed: this is a record of a text, not the text. */
export function InlineNodes({ nodes }: { nodes: readonly BodyNode[] }) {
  return nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other names for its parts.
    <Fragment key={place}>{node.type === 'hardBreak' ? <br /> : formed(node)}</Fragment>
  ));
}

function formed(node: BodyNode): ReactNode {
  let drawn: ReactNode = node.text;
  for (const { type, attrs } of node.marks ?? []) {
    if (type === 'bold') drawn = <strong>{drawn}</strong>;
    else if (type === 'italic') drawn = <em>{drawn}</em>;
    else if (type === 'link')
      drawn = (
        <span className={styles.link} title={String(attrs?.href ?? '')}>
          {drawn}
        </span>
      );
  }
  return drawn;
}

import { createElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyNode } from '#shared/article-body/body.ts';
import { blocksOf, type ComparedBlock, type Shell } from '#shared/article-body/compare.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { ComparedFigure } from './ComparedFigure.tsx';
import { Added, ComparedWords, InlineNodes, Removed } from './ComparedWords.tsx';
import { type DrawnSide, useChangeMark } from './change-marks.ts';
import styles from './compared.module.css';
import { useBlockWords } from './use-block-words.ts';

interface BlocksProps {
  readonly blocks: readonly ComparedBlock[];
  readonly side: DrawnSide;
}

/** Blocks of a comparison one below the other, as they are printed. */
export function ComparedBlocks({ blocks, side }: BlocksProps) {
  return blocks
    .filter((block) => isOn(block, side))
    .map((block, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names, and the list is drawn as a whole.
      <OneBlock key={place} block={block} among={blocks} side={side} />
    ));
}

const isOn = ({ kind }: ComparedBlock, side: DrawnSide): boolean =>
  side === 'both' || (side === 'was' ? kind !== 'added' : kind !== 'removed' && kind !== 'left');

interface OneBlockProps {
  readonly block: ComparedBlock;
  /** The list that it stands in, where a block that left is found again. */
  readonly among: readonly ComparedBlock[];
  readonly side: DrawnSide;
}

export function OneBlock({ block, among, side }: OneBlockProps) {
  switch (block.kind) {
    case 'left':
      return <LeftBlock block={block} among={among} side={side} />;
    case 'added':
    case 'removed':
      return <WholeBlock block={block} />;
    case 'same':
      return block.moved === null ? <Plain node={block.node} /> : <MovedBlock block={block} side={side} />;
    default:
      return <EditedBlock block={block} side={side} />;
  }
}

type Block<Kind extends ComparedBlock['kind']> = Extract<ComparedBlock, { kind: Kind }>;

/** A block that only came or only went; what it is, is said, because an image or an empty block has no words. */
function WholeBlock({ block }: { block: Block<'added' | 'removed'> }) {
  const mark = useChangeMark(block);
  const words = useBlockWords();
  return (
    <Frame of={block.node} sign={block.kind === 'added' ? '+' : '−'} label={words.whole(block)} mark={mark}>
      <Plain node={block.node} wrap={block.kind} />
    </Frame>
  );
}

function MovedBlock({ block, side }: { block: Block<'same'>; side: DrawnSide }) {
  const mark = useChangeMark(block);
  const words = useBlockWords();
  if (side === 'was') return null;
  return (
    <Frame of={block.node} sign="↕" label={words.moved} mark={mark}>
      <Plain node={block.node} />
    </Frame>
  );
}

/** The place that a block left: where it stood, in the left column; in one column, a line that says so. */
function LeftBlock({
  block,
  among,
  side,
}: {
  block: Block<'left'>;
  among: readonly ComparedBlock[];
  side: DrawnSide;
}) {
  const { t } = useTranslation();
  const words = useBlockWords();
  const gone = among.find((other) => 'moved' in other && other !== block && other.moved === block.moved);
  const [old] = gone ? blocksOf([gone, block], 'was') : [];
  if (!old) return null;
  if (side === 'was')
    return (
      <Frame of={old} sign="↕" label={words.moved} mark={{}}>
        <Plain node={old} />
      </Frame>
    );
  const opening = openingOf(old);
  const said = opening ? t('versions.block.left', { words: opening }) : t('versions.block.leftEmpty');
  return old.type === 'listItem' ? (
    <li className={styles.left}>{said}</li>
  ) : (
    <p className={styles.left}>{said}</p>
  );
}

/** Characters of a block by which it is known again. */
const openingLength = 60;

function openingOf(node: BodyNode): string {
  const text = inlineText(node).replace(/\s+/g, ' ').trim();
  return text.length <= openingLength ? text : `${text.slice(0, text.lastIndexOf(' ', openingLength))} …`;
}

function EditedBlock({ block, side }: { block: Block<'edited'>; side: DrawnSide }) {
  const mark = useChangeMark(block);
  const words = useBlockWords();
  const path = side === 'was' ? block.was : block.now;
  const outermost = path[0] as Shell;
  if (side === 'was' && block.moved !== null) return null;
  const content =
    block.content.kind === 'words' ? (
      <ComparedWords parts={block.content.parts} side={side} />
    ) : (
      <ComparedBlocks blocks={block.content.blocks} side={side} />
    );
  const drawn =
    outermost.type === 'figure' ? (
      <ComparedFigure block={block} side={side}>
        {content}
      </ComparedFigure>
    ) : (
      path.reduceRight<ReactNode>((inner, shell) => element(shell, inner), content)
    );
  const label = side === 'was' ? '' : words.edited(block);
  if (label === '') return outermost.type === 'listItem' ? drawn : <div {...mark}>{drawn}</div>;
  return (
    <Frame of={outermost} sign={block.moved === null ? '±' : '↕'} label={label} mark={mark}>
      {drawn}
    </Frame>
  );
}

/** A block as a whole that changed, with its sign in the margin and a line that says what happened. */
function Frame(props: { of: Shell; sign: string; label: string; mark: object; children: ReactNode }) {
  const inner = (
    <>
      <span className={styles.sign} aria-hidden>
        {props.sign}
      </span>
      <span className={styles.label}>{props.label}</span>
    </>
  );
  if (props.of.type === 'listItem')
    return (
      <li className={styles.framedItem} {...props.mark}>
        {inner}
        <ul className={styles.framedList}>{props.children}</ul>
      </li>
    );
  return (
    <div className={styles.frame} {...props.mark}>
      {inner}
      {props.children}
    </div>
  );
}

const tags: Readonly<Record<string, string>> = {
  headline: 'h2',
  subhead: 'h2',
  quote: 'blockquote',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
};

function element({ type, attrs }: Shell, content: ReactNode): ReactNode {
  const start = type === 'orderedList' ? { start: Number(attrs?.start ?? 1) } : {};
  return createElement(tags[type] ?? 'p', { className: styles[type] ?? styles.paragraph, ...start }, content);
}

/** A node as it is printed; all of its words may have come or gone. */
function Plain({ node, wrap }: { node: BodyNode; wrap?: 'added' | 'removed' }): ReactNode {
  const nodes = node.content ?? [];
  if (node.type === 'figure')
    return (
      <ComparedFigure block={{ was: [node], now: [node] }} side="now">
        <Line nodes={nodes} wrap={wrap} />
      </ComparedFigure>
    );
  if (['quote', 'bulletList', 'orderedList', 'listItem'].includes(node.type))
    return element(
      node,
      nodes.map((child, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names, and the list is drawn as a whole.
        <Plain key={place} node={child} {...(wrap ? { wrap } : {})} />
      )),
    );
  return element(node, <Line nodes={nodes} wrap={wrap} />);
}

function Line({ nodes, wrap }: { nodes: readonly BodyNode[]; wrap: 'added' | 'removed' | undefined }) {
  const words = <InlineNodes nodes={nodes} />;
  if (!wrap || nodes.length === 0) return words;
  return wrap === 'added' ? <Added>{words}</Added> : <Removed>{words}</Removed>;
}

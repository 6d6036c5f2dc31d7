import type * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { ignoredWordsField, noticesField } from '#shared/article-body/schema.ts';
import { bodyText, holdsText, inlineText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { AnnotationMap } from '#shared/domain/piece/annotation.ts';
import {
  type ArticleEvent,
  type CorrectionNotice,
  correctionNotice,
  type SetAside,
} from '#shared/domain/piece/article.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './derive.ts';
import { type KeptContent, type PieceContent, readPiece, setRecord } from './piece-doc.ts';
import { wentOut } from './versions/versions.ts';

/** What is to stand in place of words; the same where nothing is to go. */
type Rewording = (text: string) => string;

/** Words that are to leave a piece; see `../corrections/decisions/0006-what-a-redaction-takes-out-of-a-piece.md`. */
export interface Forgetting {
  /** Of what colleagues say about the piece: comments, sources, drafts of notices, names of versions, the log. */
  readonly remark: Rewording;
  /** Of a line that the piece says, or said, to nobody outside: what is to stand in place of each of its parts. */
  readonly line: (line: string) => Rewording;
}

/** The words of each map of the document that colleagues write in. */
const remarked = {
  sources: ['text', 'note'],
  comments: ['text'],
  settlements: ['struck', 'put'],
} as const satisfies Partial<Record<AnnotationMap, readonly string[]>>;

/** The text of a piece as it stands, and of its versions that readers or receivers have. */
export function saidByPiece(store: Store, articleId: ArticleId, { body }: PieceContent): string {
  const outside = store.articles
    .keptContents(articleId)
    .filter(({ reasons }) => reasons.some((reason) => wentOut.has(reason)))
    .map(({ content }) => bodyText(contentOf(content).body));
  return [bodyText(body), ...new Set(outside)].join('\n');
}

/** Takes words out of what is said about a piece in its document; the text of the piece stays. */
export function forgetInDoc(doc: Y.Doc, { remark }: Forgetting): void {
  for (const [name, fields] of Object.entries(remarked)) {
    const map = doc.getMap(name);
    for (const [key, row] of Object.entries(map.toJSON())) {
      const reworded = rewordedFields(row as Record<string, unknown>, fields, remark);
      if (reworded !== row) map.set(key, reworded);
    }
  }
  const ignored = doc.getMap(ignoredWordsField);
  for (const word of [...ignored.keys()]) if (remark(word) !== word) ignored.delete(word);
  const notices = doc.getMap(noticesField);
  for (const [key, value] of Object.entries(notices.toJSON())) {
    const notice = correctionNotice.safeParse(value).data;
    const reworded = notice && rewordedDraft(notice, remark);
    if (reworded !== notice) notices.set(key, reworded);
  }
  const { slug, setAside } = readPiece(doc).record;
  const aside = rewordedAside(setAside, remark);
  setRecord(doc, {
    slug: remark(slug) === slug ? undefined : remark(slug),
    setAside: aside === setAside ? undefined : aside,
  });
}

/**
 * Takes words out of the versions of a piece and out of its log. A version that readers or receivers have keeps its text;
 * what was only remarked about it goes there, too.
 */
export function forgetInVersionsAndLog(
  { articles }: Store,
  articleId: ArticleId,
  forgetting: Forgetting,
): void {
  const said = new Set<string>();
  for (const { versionId, content, reasons } of articles.keptContents(articleId)) {
    const kept = contentOf(content);
    for (const { text, publishedAt } of kept.notices) if (publishedAt) said.add(text);
    const isOutside = reasons.some((reason) => wentOut.has(reason));
    const reworded = rewordedVersion(kept, forgetting, isOutside);
    if (reworded !== kept)
      articles.rewriteVersion(versionId, JSON.stringify(reworded), sha256Of(bodyText(reworded.body)));
  }
  for (const { versionId, name } of articles.versions(articleId)) {
    const reworded = forgetting.remark(name);
    if (reworded !== name) articles.renameVersion(versionId, reworded);
  }
  const events = articles.events(articleId);
  const reworded = events.map((event) => rewordedEvent(event, said, forgetting.remark));
  if (reworded.some((event, place) => event !== events[place])) articles.rewriteEvents(articleId, reworded);
}

/** A notice that readers have is not unsaid. */
const rewordedDraft = (notice: CorrectionNotice, remark: Rewording): CorrectionNotice =>
  notice.publishedAt === null ? rewordedFields(notice, ['text'], remark) : notice;

const rewordedAside = (aside: SetAside[], remark: Rewording): SetAside[] =>
  sameOr(
    aside,
    aside.map((one) => rewordedFields(one, ['text'], remark)),
  );

function rewordedVersion(kept: KeptContent, { remark, line }: Forgetting, isOutside: boolean): KeptContent {
  const { record, body, annotated } = kept;
  const slug = remark(record.slug ?? '');
  const setAside = rewordedAside(record.setAside ?? [], remark);
  const notices = sameOr(
    kept.notices,
    kept.notices.map((notice) => rewordedDraft(notice, remark)),
  );
  const printed = isOutside ? body : rewordedBody(body, line);
  const onPage = isOutside || !annotated ? annotated : rewordedBody(annotated, line);
  const isSameRecord = slug === (record.slug ?? '') && setAside === (record.setAside ?? setAside);
  if (isSameRecord && notices === kept.notices && printed === body && onPage === annotated) return kept;
  return {
    ...kept,
    body: printed,
    ...(onPage ? { annotated: onPage } : {}),
    record: { ...record, slug, setAside },
    notices,
  };
}

const rewordedBody = (body: Body, line: Forgetting['line']): Body =>
  rewordedNode(body as BodyNode, line) as Body;

/** A line is judged as a whole, since a name may be bold in half; what stands beside it, by itself. */
function rewordedNode(node: BodyNode, line: Forgetting['line'], inLine: Rewording | null = null): BodyNode {
  if (node.type === 'text' && inLine) return rewordedFields(node, ['text'], inLine);
  const within = holdsText(node) ? line(inlineText(node)) : null;
  const content = node.content?.map((child) => rewordedNode(child, line, within));
  const attrs = node.attrs && rewordedFields(node.attrs, ['alt'], (text) => line(text)(text));
  const isSame = attrs === node.attrs && (!content || sameOr(node.content ?? [], content) === node.content);
  return isSame
    ? node
    : ({ ...node, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) } as BodyNode);
}

/** What the log says in words: what somebody noted at a step, and notices in it that did not come out as they stand there. */
function rewordedEvent(event: ArticleEvent, published: ReadonlySet<string>, remark: Rewording): ArticleEvent {
  if (published.has(event.note)) return event;
  if (event.type !== 'change-classed') return rewordedFields(event, ['note'], remark);
  const said = JSON.parse(event.note) as { readonly noticeText?: string };
  if (published.has(said.noticeText ?? '')) return event;
  const reworded = rewordedFields(said, ['noticeText'], remark);
  return reworded === said ? event : { ...event, note: JSON.stringify(reworded) };
}

/** The same value where no field of it changes. */
function rewordedFields<Value extends object>(
  value: Value,
  fields: readonly string[],
  rewording: Rewording,
): Value {
  const said = value as Readonly<Record<string, unknown>>;
  const changed = fields.flatMap((field) => {
    const text = said[field];
    if (typeof text !== 'string') return [];
    const reworded = rewording(text);
    return reworded === text ? [] : [[field, reworded] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

const sameOr = <List extends readonly unknown[]>(before: List, after: List): List =>
  after.every((item, place) => item === before[place]) ? before : after;

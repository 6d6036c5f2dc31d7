import * as Y from 'yjs';
import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { HandOver } from '#shared/contract/hand-off.ts';
import type { ReadyReports } from '#shared/contract/passing-reports.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import { mergedEvents } from '../store/articles.ts';
import type { Upload } from '../uploads/index.ts';
import { creditConflicts } from './credit-conflicts.ts';
import type { HandOffDeps } from './deps.ts';
import { keyInShort } from './desk-key.ts';
import { readyImages, takeInImages } from './package-images.ts';
import { readPackage } from './read-package.ts';
import { keepTheirs, theirContent } from './their-version.ts';
import type { PackageSays } from './unpack.ts';

/** Characters of a version's name, as in the contract. */
const longestName = 200;

/** Milliseconds by which the clocks of two desks may differ. What comes last counts, so that one which is ahead would decide. */
const slowClock = 60 * 60 * 1000;

/**
 * Takes the piece of a package in: begins it where the desk does not have it, else merges it into the piece here, which
 * is kept as a version first. Everything is looked over before the first write, and one transaction holds all rows: a
 * package that is refused changes nothing. One that says nothing new changes nothing either.
 * Refuses all `package-…` codes, `article-from-the-future`, and as an image that is brought in by itself.
 */
export async function openPackage(
  deps: HandOffDeps,
  upload: Upload,
  asker: Asker,
): Promise<HandOver | Refusal> {
  const { name } = upload;
  const says = await readPackage(upload.file);
  if (isJobFailure(says))
    return refuse(says.why === 'timeout' ? 'took-too-long' : 'package-damaged', { name });
  if ('problem' in says) return refuse(says.problem, { name, part: says.part });
  if (lastMoment(says) > deps.clock() + slowClock) return refuse('package-clock-wrong', { name });
  const news = newsIn(deps, says);
  if (isRefusal(news)) return news;
  const reports = await readyReportsOf(deps, says);
  if (isRefusal(reports)) return reports;
  const looked = reports?.look() ?? null;
  if (isRefusal(looked)) return looked;
  const ready = await readyImages(deps, says);
  if (isRefusal(ready)) return ready;
  const conflicts = creditConflicts(deps.store, says.images);
  const signature = signatureOf(deps, says);
  const from = {
    by: says.manifest.packedBy,
    desk: says.manifest.desk.name,
    packedAt: says.manifest.packedAt,
  };
  const about = {
    articleId: says.manifest.piece.articleId,
    ...{ from, signature, keyInShort: keyInShort(says.manifest.desk.publicKey), conflicts },
  };
  if (!news.any && ready.isNothingNew && !looked?.isNew)
    return {
      ...{ ...about, outcome: 'known', images: 0, beforeVersionId: null, theirVersionId: null },
      mayNameRedacted: false,
      reports: looked?.said ?? null,
    };
  await ready.keep();
  try {
    const taken = deps.articles.together(() =>
      deps.store.transaction(() => {
        takeInImages(deps, ready);
        // Asked again after the last wait: the piece may have been written on meanwhile.
        const piece = takeInPiece(deps, says, sure(newsIn(deps, says)), conflicts.length > 0, asker);
        const isRedacted = piece.beforeVersionId !== null && keepRedacted(deps, about.articleId);
        return { piece, isRedacted, reports: reports && sure(reports.take(asker)) };
      }),
    );
    if (taken.isRedacted) deps.store.shred();
    taken.reports?.afterwards();
    return {
      ...{ ...about, ...taken.piece, images: ready.fresh.length },
      mayNameRedacted: taken.isRedacted && says.reports === null,
      reports: taken.reports?.said ?? null,
    };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** The reports of a package with their mails read; null where none were packed. */
const readyReportsOf = async (
  { reports }: HandOffDeps,
  says: PackageSays,
): Promise<ReadyReports | null | Refusal> =>
  says.reports && reports.ready({ reports: says.reports, mails: says.mails, who: whoPacked(says) });

const whoPacked = ({ manifest: { packedBy, desk } }: PackageSays): string =>
  [packedBy, desk.name].filter(Boolean).join(', ');

/** Of what was done to a piece and its reports, the last time. */
const lastMoment = ({ manifest, piece, images, versions, events, reports }: PackageSays): number =>
  [
    manifest.packedAt,
    manifest.piece.createdAt,
    ...theirContent(piece, images).notices.flatMap(({ publishedAt }) => publishedAt ?? []),
    ...versions.map(({ madeAt }) => madeAt),
    ...[events, ...(reports ?? []).map((report) => report.events)].flat().map(({ at }) => at),
  ]
    .map((moment) => Date.parse(moment))
    .reduce((one, other) => Math.max(one, other));

/** Undoes the transaction that it is thrown in. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
const sure = <Value>(answer: Value | Refusal): Value => {
  if (isRefusal(answer)) throw new Refused(answer);
  return answer;
};

interface News {
  readonly isHere: boolean;
  /** The package says something that the piece here does not. */
  readonly theirs: boolean;
  /** The piece here says something that the package does not. */
  readonly ours: boolean;
  readonly versions: PackageSays['versions'];
  readonly events: boolean;
  readonly any: boolean;
}

/** What a package would change. */
function newsIn(
  { store, articles }: HandOffDeps,
  { manifest, piece, versions, events }: PackageSays,
): News | Refusal {
  const { articleId } = manifest.piece;
  const isHere = articles.exists(articleId);
  const open = isHere ? articles.open(articleId) : null;
  if (isRefusal(open)) return open;
  const known = new Map(versions.map(({ versionId }) => [versionId, store.articles.version(versionId)]));
  const taken = [...known].find(([, version]) => version && version.articleId !== articleId);
  if (taken) return refuse('package-id-taken', { id: taken[0] });
  const unknown = versions.filter(({ versionId }) => !known.get(versionId));
  const here = store.articles.events(articleId);
  const more = mergedEvents(here, events).length > here.length;
  const theirs = open === null || addsTo(open.bytes, piece);
  const ours = open !== null && addsTo(piece, open.bytes);
  return {
    ...{ isHere, theirs, ours, versions: unknown, events: more },
    any: theirs || unknown.length > 0 || more,
  };
}

/** Whether an update would change a document. */
function addsTo(document: Uint8Array, update: Uint8Array): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, document);
  let changed = false;
  doc.on('update', () => {
    changed = true;
  });
  Y.applyUpdate(doc, update);
  return changed;
}

function takeInPiece(
  { store, articles, clock, ids }: HandOffDeps,
  { manifest, piece, events, images }: PackageSays,
  news: News,
  hasConflicts: boolean,
  { by, language }: Asker,
): Pick<HandOver, 'outcome' | 'beforeVersionId' | 'theirVersionId'> {
  const { articleId, createdAt, schemaVersion } = manifest.piece;
  const t = wordsIn(language);
  const who = manifest.packedBy || manifest.desk.name;
  let before: VersionId | null = null;
  if (!news.isHere) articles.receive({ articleId, createdAt, schemaVersion }, piece);
  else if (news.theirs) {
    const name = t('handOff.version.before', { who }).slice(0, longestName);
    before = sure(articles.makeVersion(articleId, 'saved', name, by));
    sure(articles.append(articleId, piece, schemaVersion, { client: '', by }));
  }
  for (const { content, ...version } of news.versions)
    store.articles.addVersion({ ...version, articleId, content: JSON.stringify(content) });
  store.articles.mergeEvents(articleId, events);
  // Where the piece now reads as the package does, there is nothing to tell apart.
  const theirs =
    (news.isHere && news.theirs && news.ours) || hasConflicts
      ? keepTheirs(store, {
          ...{ articleId, schemaVersion, by: manifest.packedBy, versionId: ids.version() },
          name: t('handOff.version.theirs', { who }).slice(0, longestName),
          madeAt: momentOf(clock),
          content: theirContent(piece, images),
        })
      : null;
  articles.record(articleId, {
    by,
    type: 'handed-over',
    what: before ?? '',
    note: t('handOff.note', { who, desk: manifest.desk.name }),
  });
  store.knownDesks.remember({ ...manifest.desk, firstAt: momentOf(clock) });
  return { outcome: news.isHere ? 'merged' : 'added', beforeVersionId: before, theirVersionId: theirs };
}

/**
 * The document of another desk still holds what was taken out of the one here with a reader. In the merged piece it does
 * not stand any more, and with the history it goes from the disk; see `decisions/0003-a-redaction-and-packages.md`.
 * @returns whether there was a redaction to keep
 */
function keepRedacted({ store, articles, reports }: HandOffDeps, articleId: ArticleId): boolean {
  if (!reports.hasRedacted(articleId)) return false;
  store.deleteForGood();
  const asItStands = (text: string) => text;
  sure(articles.forgetWords(articleId, { remark: asItStands, line: () => asItStands }) ?? null);
  return true;
}

function signatureOf({ store, deskKey }: HandOffDeps, { manifest }: PackageSays): HandOver['signature'] {
  const { publicKey, name } = manifest.desk;
  if (publicKey === deskKey().publicKey) return 'own';
  const known = store.knownDesks.withKey(publicKey);
  if (known?.name === name) return 'known';
  // Also a known desk does not sign in another's name.
  if (store.knownDesks.hasOtherKey(name, publicKey)) return 'changed';
  return known ? 'known' : 'new';
}

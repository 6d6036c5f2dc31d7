import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ArticleId, Ids, ImageId, ReportId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Contributor, Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import { createArticleRequests, createArticles } from '../articles/index.ts';
import { createCorrections } from '../corrections/index.ts';
import { createImages } from '../images/index.ts';
import { isJobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import { workerBeside } from '../jobs/worker-beside.ts';
import type { Store } from '../store/store.ts';
import type { Uploads } from '../uploads/index.ts';
import { type Calendar, calendarBefore } from './calendar.ts';
import { mailBytes } from './letter.ts';
import type { SampleImage, SampleNewsroom, SamplePiece, SampleReport, SampleStep } from './newsroom.ts';
import type { SceneName } from './paint/scenes.ts';
import { imagesInText, writtenBody } from './written-body.ts';

export interface FillDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly uploads: Uploads;
}

type Rooms = ReturnType<typeof openRooms>;

/** Fills an empty desk through the doors of its rooms, as people would have done over a week. */
export async function fillDesk(deps: FillDeps, newsroom: SampleNewsroom, language: Language): Promise<void> {
  const calendar = calendarBefore(deps.clock);
  const rooms = openRooms({ ...deps, clock: calendar.clock }, newsroom.title);
  const desk: Desk = { uploads: deps.uploads, calendar, rooms, newsroom, language };
  try {
    const imageIds = await addImages(desk);
    for (const piece of newsroom.pieces) await writePiece(desk, piece, imageIds);
    for (const report of newsroom.reports) await takeReport(desk, report);
  } finally {
    rooms.articles.close();
  }
}

interface Desk {
  readonly uploads: Uploads;
  readonly calendar: Calendar;
  readonly rooms: Rooms;
  readonly newsroom: SampleNewsroom;
  readonly language: Language;
}

/**
 * The real rooms over the real store, but for the clock: the desk's own go by the present time. They tell nobody: a
 * window that followed would open pieces that are still being written here.
 */
function openRooms(own: FillDeps, title: Publication) {
  const deps = { ...own, emit: () => {}, publication: () => title };
  const articles = createArticles(deps);
  const images = createImages({ ...deps, articles });
  const corrections = createCorrections({ ...deps, articles });
  const { imageOf } = images;
  const requests = createArticleRequests({
    ...deps,
    articles,
    imageOf,
    reportsOf: corrections.linesOf,
    fixesOf: corrections.fixesUnderway,
    namesReporter: corrections.namesReporter,
  });
  return { articles, pieces: requests.handlers, images: images.handlers, corrections: corrections.handlers };
}

/** Nothing in the sample may be refused: that would be a fault of the program, or of the sample. */
async function granted<Output>(answer: Promise<Output | Refusal> | Output | Refusal): Promise<Output> {
  const output = await answer;
  if (isRefusal(output))
    throw new Error(`the sample was refused: ${output.code} ${JSON.stringify(output.params)}`);
  return output;
}

const askerFor = ({ language }: Desk, by: string): Asker => ({ by, language });

async function upload({ uploads }: Desk, name: string, bytes: Uint8Array) {
  const { uploadId } = await granted(uploads.receive(name, new Blob([new Uint8Array(bytes)]).stream()));
  return uploadId;
}

const painter = workerBeside(import.meta.url, 'paint/paint');

/** Milliseconds. A picture takes a fraction of a second, but all wait for their turn, on a machine that may be busy. */
const longestPainting = 120_000;

async function addImages(desk: Desk): Promise<Map<SceneName, ImageId>> {
  const { images } = desk.newsroom;
  // All are ordered at once: while one is taken in, the next is being painted.
  const painted = images.map(({ scene }) =>
    runInWorker<SceneName, Uint8Array>(painter, scene, { timeoutMs: longestPainting }),
  );
  const ids = new Map<SceneName, ImageId>();
  for (const [index, image] of images.entries())
    ids.set(image.scene, await addImage(desk, image, await painted[index]));
  return ids;
}

async function addImage(desk: Desk, { fileName, credit, when }: SampleImage, painted: unknown) {
  if (isJobFailure(painted)) throw new Error(`${fileName} was not painted: ${painted.message}`);
  const uploadId = await upload(desk, fileName, painted as Uint8Array);
  desk.calendar.turnTo(when);
  const asker = askerFor(desk, '');
  const { imageId } = await granted(desk.rooms.images['images.add']({ uploadId, credit }, asker, undefined));
  return imageId as ImageId;
}

async function writePiece(
  desk: Desk,
  piece: SamplePiece,
  imageIds: ReadonlyMap<SceneName, ImageId>,
): Promise<void> {
  const { rooms, calendar } = desk;
  const contributors = contributorsOf(desk, piece);
  const by = contributors[0]?.name ?? '';
  const day = calendar.turnTo(piece.when);
  const articleId = rooms.articles.create(by, {
    body: writtenBody(piece),
    record: { ...recordOf(desk, piece, day), contributors },
  });
  const place = (scene: SceneName, lead: boolean) =>
    placeImage(desk, articleId, imageIds.get(scene), lead, by);
  for (const scene of imagesInText(piece.text)) await place(scene, false);
  if (piece.leadImage) await place(piece.leadImage, true);
  for (const { status, when, note = '', ...act } of piece.statuses) {
    calendar.turnTo(when);
    const asker = askerFor(desk, act.by);
    await granted(rooms.pieces['articles.setStatus']({ articleId, status, note }, asker, undefined));
  }
}

const contributorsOf = ({ newsroom }: Desk, { signs }: SamplePiece): Contributor[] =>
  signs.flatMap((wanted) =>
    newsroom.title.contributors
      .filter(({ sign }) => sign === wanted)
      .map(({ name, sign }) => ({ name, sign })),
  );

function recordOf({ newsroom: { title } }: Desk, piece: SamplePiece, day: number) {
  const { section, slug, keywords, place, path } = piece;
  const date = new Intl.DateTimeFormat(title.locale, { dateStyle: 'long' }).format(day);
  return {
    section,
    slug,
    keywords: [...keywords],
    dateline: place && `${place}, ${date}`,
    url: path && title.baseUrl + path,
  };
}

async function placeImage(
  desk: Desk,
  articleId: ArticleId,
  imageId: ImageId | undefined,
  lead: boolean,
  by: string,
): Promise<void> {
  if (!imageId) throw new Error('a piece of the sample names an image that it does not have');
  const placing = { articleId, imageId, lead, caption: null, altText: null, creditLine: null };
  await granted(desk.rooms.images['images.place'](placing, askerFor(desk, by), undefined));
}

async function takeReport(desk: Desk, { letter, when, steps }: SampleReport): Promise<void> {
  const { rooms, calendar, newsroom } = desk;
  const sentAt = calendar.turnTo(when);
  const mail = mailBytes(letter, newsroom.title.correctionsAddress, sentAt);
  const uploadId = await upload(desk, `${letter.subject}.eml`, mail);
  const asker = askerFor(desk, '');
  const { reports } = await granted(
    rooms.corrections['corrections.import']({ uploadIds: [uploadId], format: null }, asker, undefined),
  );
  const [taken] = reports;
  if (!taken) throw new Error(`the sample's mail «${letter.subject}» made no report`);
  for (const step of steps) await takeStep(desk, taken.reportId as ReportId, step);
}

async function takeStep(desk: Desk, reportId: ReportId, step: SampleStep): Promise<void> {
  const { calendar, rooms, language } = desk;
  const desks = rooms.corrections;
  calendar.turnTo(step.when);
  const asker = askerFor(desk, step.by);
  switch (step.do) {
    case 'step':
      await granted(desks['corrections.step']({ reportId, step: step.step }, asker, undefined));
      return;
    case 'decide':
      await granted(desks['corrections.decide']({ reportId, ...step }, asker, undefined));
      return;
    case 'fix':
      await granted(desks['corrections.fix']({ reportId, ...step }, asker, undefined));
      return;
    case 'draft-notice': {
      const { text, datedAt } = await granted(
        desks['corrections.proposeNotice']({ reportId, language }, asker, undefined),
      );
      const draft = { reportId, text, language, placement: 'bottom' as const, datedAt };
      await granted(desks['corrections.draftNotice'](draft, asker, undefined));
      return;
    }
    case 'publish':
      await granted(desks['corrections.publish']({ reportId }, asker, undefined));
      return;
    default:
      return step satisfies never;
  }
}

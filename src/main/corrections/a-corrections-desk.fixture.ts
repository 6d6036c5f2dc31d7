import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import type { Asker, Handler } from '#shared/contract/contract.ts';
import { correctionsRequests } from '#shared/contract/corrections.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { type Publication, publicationDefaults } from '#shared/domain/publication.ts';
import { createArticles } from '../articles/index.ts';
import { openStore } from '../store/store.ts';
import { openUploads } from '../uploads/index.ts';
import { createCorrections } from './index.ts';

const tagblatt: Publication = {
  ...publicationDefaults,
  name: 'Seeländer Tagblatt',
  shortName: 'ST',
  baseUrl: 'https://www.tagblatt.example',
  correctionsAddress: 'korrektur@tagblatt.example',
  locale: 'de-CH',
  sections: [],
  contributors: [],
  bylinePattern: '{publication} ¦ {authors}',
  standingElements: [],
};

const lena = { by: 'Lena Huber', language: 'de' } as const;

/** The value, where a test takes for granted that nothing was refused. */
export function given<Value>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw new Error(`refused: ${value.code}`);
  return value;
}

/** A desk on a real disk with the corrections room on it; only clock and ids are made up. */
export function aCorrectionsDesk() {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrections-'));
  const store = given(openStore(folder));
  let now = Date.UTC(2026, 1, 12, 7, 12);
  const clock = () => {
    now += 1000;
    return now;
  };
  let made = 0;
  const ids = idsFrom(clock, () => (++made).toString(36).padStart(9, '0'));
  let publication = tagblatt;
  const events: WorkstationEvent[] = [];
  const emit = (event: WorkstationEvent) => void events.push(event);
  const uploads = openUploads(folder, ids);
  const articles = createArticles({ store, clock, ids, emit });
  const corrections = createCorrections({
    store,
    clock,
    ids,
    emit,
    uploads,
    articles,
    publication: () => publication,
  });
  const { handlers } = corrections;

  const upload = async (bytes: Uint8Array) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        if (bytes.length > 0) controller.enqueue(bytes);
        controller.close();
      },
    });
    return given(await uploads.receive('hinweis.eml', body)).uploadId;
  };

  type Requests = typeof correctionsRequests;
  /** Asks as the window does: input and answer go through the contract. */
  const ask = async <Name extends keyof Requests>(
    name: Name,
    input: z.input<Requests[Name]['input']>,
    asker: Asker = lena,
  ): Promise<z.output<Requests[Name]['output']> | Refusal> => {
    const handle = handlers[name] as Handler<{ input: z.ZodType; output: z.ZodType }>;
    const answer = await handle(correctionsRequests[name].input.parse(input), asker, undefined);
    if (isRefusal(answer)) return answer;
    return correctionsRequests[name].output.parse(answer) as z.output<Requests[Name]['output']>;
  };

  return {
    store,
    articles,
    corrections,
    ask,
    events,
    upload,
    uploads,
    /** Lets time pass, in milliseconds. */
    wait(milliseconds: number) {
      now += milliseconds;
    },
    /** Changes what the newsroom has settled. */
    settle(changes: Partial<Publication>) {
      publication = { ...publication, ...changes };
    },
    /** A published piece with its text in paragraphs. */
    piece(url: string, paragraphs: readonly string[], isPublic = true): ArticleId {
      const body: Body = {
        type: 'doc',
        content: [
          textBlock('kicker', ''),
          textBlock('headline', `Schlagzeile zu ${url}`),
          textBlock('lede', 'Ein Vorspann.'),
          ...paragraphs.map((text) => textBlock('paragraph', text)),
        ],
      };
      const articleId = articles.create('Lena Huber', { body, record: { url } });
      if (!isPublic) return articleId;
      articles.makeVersion(articleId, 'published', '', 'Lena Huber');
      articles.record(articleId, { by: 'Lena Huber', type: 'status-changed', what: 'published', note: '' });
      return articleId;
    },
    async import(...mails: readonly Uint8Array[]) {
      const uploadIds = await Promise.all(mails.map(upload));
      return given(await ask('corrections.import', { uploadIds }));
    },
    close() {
      articles.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

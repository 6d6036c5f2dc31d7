import { type Context, Hono } from 'hono';
import { z } from 'zod';
import {
  type Asker,
  type Contract,
  contract,
  type Handlers,
  type RequestName,
} from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse, statusOf } from '#shared/contract/errors.ts';
import type { RequestShape } from '#shared/contract/request.ts';
import type { Language } from '#shared/domain/language.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { EventStream } from './events.ts';
import type { PublicationRoom } from './publication/index.ts';
import { refusalFor, type Store } from './store/store.ts';
import type { Uploads } from './uploads/index.ts';
import { windowFile } from './window-files.ts';

export interface DoorwayDeps {
  readonly handlers: Handlers<Contract>;
  readonly store: Store;
  readonly publication: PublicationRoom;
  readonly uploads: Uploads;
  readonly events: EventStream;
  readonly media: (imageId: string, rendition: string, headers: Headers) => Promise<Response | Refusal>;
  readonly download: (exportId: string, name: string) => Promise<Response | Refusal> | Response | Refusal;
  readonly windowFolder: string;
  readonly language: () => Language;
  readonly log: (line: string) => void;
}

type AnyHandler = (input: unknown, asker: Asker, bytes?: Uint8Array) => Promise<unknown>;

/** Every path of the workstation; what each answers is said in `contract/`. */
export function createDoorway(deps: DoorwayDeps): (request: Request) => Promise<Response> {
  const app = new Hono();
  const askerOf = (c: Context): Asker => ({
    by: deps.publication.person().name,
    language: languageAsked(c) ?? deps.language(),
  });
  const refused = (c: Context, { code, params }: Refusal) => {
    const message = errorSentence(languageAsked(c) ?? deps.language(), code, params);
    return c.json({ error: { code, message } }, statusOf(code));
  };

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('referrer-policy', 'no-referrer');
    c.res.headers.set('cross-origin-resource-policy', 'same-origin');
  });

  app.post('/api/:name', async (c) => {
    const name = c.req.param('name');
    if (!Object.hasOwn(contract, name)) return refused(c, refuse('request-unknown', { name }));
    if (!name.startsWith('desk.') && !deps.publication.current()) return refused(c, refuse('desk-new'));
    const shape: RequestShape = contract[name as RequestName];
    const asker = askerOf(c);
    const input = await readInput(c, shape, asker.language);
    if (isRefusal(input)) return refused(c, input);
    const handler = deps.handlers[name as RequestName] as AnyHandler;
    const bytes = shape.bytes === 'in' ? new Uint8Array(await c.req.arrayBuffer()) : undefined;
    const answer = await handler(input.value, asker, bytes);
    if (isRefusal(answer)) return refused(c, answer);
    if (shape.bytes !== 'out') return c.json(answer as object);
    const whole = answer as { output: unknown; bytes: Uint8Array<ArrayBuffer> };
    return c.body(whole.bytes, 200, {
      'content-type': 'application/octet-stream',
      'x-druckreif-output': JSON.stringify(whole.output),
    });
  });

  app.get('/events', () => deps.events.response());

  app.post('/uploads', async (c) => {
    const begun = c.req.query('after');
    const upload = begun
      ? await deps.uploads.goOn(begun, c.req.raw.body)
      : await deps.uploads.receive(c.req.query('name') ?? '', c.req.raw.body);
    if (isRefusal(upload)) return refused(c, upload);
    const { uploadId, name, byteLength } = upload;
    return c.json({ uploadId, name, byteLength });
  });

  app.get('/media/:imageId/:rendition', async (c) => {
    const answer = await deps.media(c.req.param('imageId'), c.req.param('rendition'), c.req.raw.headers);
    return isRefusal(answer) ? refused(c, answer) : answer;
  });

  app.get('/downloads/:exportId/:name', async (c) => {
    const answer = await deps.download(c.req.param('exportId'), c.req.param('name'));
    return isRefusal(answer) ? refused(c, answer) : answer;
  });

  app.get('*', async (c) => {
    const file = await windowFile(deps.windowFolder, c.req.path);
    return file ?? refused(c, refuse('not-found', { path: c.req.path }));
  });

  app.notFound((c) => refused(c, refuse('not-found', { path: c.req.path })));

  // The one boundary for bugs and for a failing disk: the person learns that nothing saved is lost.
  app.onError((error, c) => {
    const expected = refusalFor(error, deps.store.folder);
    if (!expected) deps.log(`${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
    return refused(c, expected ?? refuse('unexpected'));
  });

  return async (request) => app.fetch(request);
}

async function readInput(
  c: Context,
  shape: RequestShape,
  language: Language,
): Promise<{ value: unknown } | Refusal> {
  let given: unknown;
  try {
    given = shape.bytes === 'in' ? JSON.parse(c.req.query('input') ?? '') : await c.req.json();
  } catch {
    return refuse('request-invalid', { details: 'JSON' });
  }
  const parsed = shape.input.safeParse(given, { error: z.locales[language]().localeError });
  if (parsed.success) return { value: parsed.data };
  const details = parsed.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
  return refuse('request-invalid', { details: details.join('; ') });
}

function languageAsked(c: Context): Language | null {
  const asked = c.req.header('accept-language')?.slice(0, 2).toLowerCase();
  return asked === 'de' || asked === 'en' ? asked : null;
}

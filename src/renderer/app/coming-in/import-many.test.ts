import { expect, test } from 'vitest';
import { AskError } from '../../workstation-client/ask.ts';
import { importMany } from './import-many.ts';
import type { Arrival } from './import-one.ts';
import type { FileKind } from './kind-of-file.ts';

const image = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const images = (count: number) => Array.from({ length: count }, (_, index) => image(`bild-${index}.jpg`));
const arrivalOf = (file: File, kind: FileKind): Arrival => ({
  ...{ kind, fileName: file.name, path: `/images/${file.name}`, title: file.name },
  ...{ known: false, problem: '', newElements: [] },
});
const turn = () => new Promise((settle) => setImmediate(settle));

/** A workstation that takes its time and refuses what it is told to. */
function workstation(refusals: Readonly<Record<string, AskError>> = {}) {
  let [running, most] = [0, 0];
  const seen: [number, string][] = [];
  return {
    seen,
    most: () => most,
    steps: {
      take: async (file: File, kind: FileKind) => {
        most = Math.max(most, ++running);
        await turn();
        running--;
        const refusal = refusals[file.name];
        if (refusal) throw refusal;
        return arrivalOf(file, kind);
      },
      onProgress: (done: number, name: string) => void seen.push([done, name]),
      unknownKind: (name: string) => `Nichts für den Desk: ${name}`,
    },
  };
}
const never = new AbortController().signal;

test('hundreds of images come in two at a time, counted up to the last, and reported in their order', async () => {
  const { steps, most, seen } = workstation();
  const { arrivals, failures, notTried } = await importMany(images(300), never, steps);
  expect(arrivals.map(({ fileName }) => fileName)).toEqual(images(300).map(({ name }) => name));
  expect([failures, notTried, most()]).toEqual([[], 0, 2]);
  expect(seen.at(-1)?.[0]).toBe(300);
});

test('texts and mails come in one by one, because one may be the answer to the other', async () => {
  const { steps, most } = workstation();
  const mails = ['a.eml', 'b.eml', 'c.jpg'].map((name) => new File(['x'], name));
  expect((await importMany(mails, never, steps)).arrivals).toHaveLength(3);
  expect(most()).toBe(1);
});

test('a refused file stays outside with its name and its reason, and the others come in', async () => {
  const { steps } = workstation({ 'bild-1.jpg': new AskError('image-damaged', 'Beschädigt.') });
  const files = [...images(3), new File(['x'], 'zahlen.xlsx')];
  const { arrivals, failures, stopped } = await importMany(files, never, steps);
  expect(arrivals.map(({ fileName }) => fileName)).toEqual(['bild-0.jpg', 'bild-2.jpg']);
  expect(failures).toEqual([
    { name: 'bild-1.jpg', sentence: 'Beschädigt.' },
    { name: 'zahlen.xlsx', sentence: 'Nichts für den Desk: zahlen.xlsx' },
  ]);
  expect(stopped).toBe('');
});

test('what was in when it was cancelled stays in and is said, the rest is counted', async () => {
  const { steps } = workstation();
  const stop = new AbortController();
  const onProgress = (done: number) => done === 10 && stop.abort();
  const { arrivals, cancelled, notTried, failures } = await importMany(images(50), stop.signal, {
    ...steps,
    onProgress,
  });
  expect([cancelled, failures]).toEqual([true, []]);
  expect(arrivals.length).toBeGreaterThanOrEqual(10);
  expect(arrivals.length).toBeLessThan(13);
  expect(arrivals.length + notTried).toBe(50);
});

test('a full disk is said once and not for each of the files behind it', async () => {
  const full = new AskError('disk-full', 'Der Datenträger ist voll.');
  const { steps } = workstation({ 'bild-4.jpg': full, 'bild-5.jpg': full });
  const { arrivals, failures, stopped, notTried } = await importMany(images(100), never, steps);
  expect([arrivals.length, failures, stopped]).toEqual([4, [], 'Der Datenträger ist voll.']);
  expect(notTried).toBe(96);
});

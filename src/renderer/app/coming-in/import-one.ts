import type { z } from 'zod';
import type { TrackedBy } from '#shared/contract/exports.ts';
import type { HandOver } from '#shared/contract/hand-off.ts';
import type { uploadId } from '#shared/domain/ids.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { AskError, ask, upload } from '../../workstation-client/ask.ts';
import { words } from '../words.ts';
import { importMails, type MailCounts, type Within } from './import-mails.ts';
import { importWordPress, type Posts } from './import-word-press.ts';
import type { FileKind } from './kind-of-file.ts';
import type { PictureOfPage } from './pictures-of-pages.ts';

/** What came of one file: where it lies now, and a remark of the workstation where it has one. */
export interface Arrival {
  readonly kind: FileKind;
  readonly fileName: string;
  /** Address in the window; null where the mail brought nothing new that can be opened. */
  readonly path: string | null;
  readonly title: string;
  /** It was on the desk before. */
  readonly known: boolean;
  /** One sentence on what is wrong with it, else empty. */
  readonly problem: string;
  /** What became of the mails, where the file holds several. */
  readonly mails?: MailCounts;
  /** What became of the posts, where it is an export of WordPress. */
  readonly posts?: Posts;
  /** It came in a hand-off package. */
  readonly handOver?: boolean;
  /** Where the window shows what came from whom. */
  readonly comparisons?: readonly { readonly path: string; readonly label: string }[];
  /** Standing elements on the page that the publication has not in these words. */
  readonly newElements: readonly StandingElement[];
  /** Where changes were tracked in it, or remarks made. */
  readonly tracked?: Tracked;
}

/** Who had changed and remarked what in the document of a piece, and how many suggestions wait there. */
export interface Tracked {
  readonly articleId: string;
  readonly people: readonly TrackedBy[];
  readonly suggestions: number;
}

type UploadId = z.infer<typeof uploadId>;

interface ImportOptions {
  readonly signal: AbortSignal;
  readonly tell: (within: Within) => void;
  /** Those of a page that came together with it. */
  readonly pictures: readonly PictureOfPage[];
}

/** Hands one file to the workstation and to the room that it is for. @throws AskError */
export async function importOne(
  file: File,
  kind: FileKind,
  { signal, tell, pictures }: ImportOptions,
): Promise<Arrival> {
  const id = (await upload(await readable(file), signal)) as UploadId;
  const arrival = { kind, fileName: file.name, title: file.name, known: false, problem: '', newElements: [] };
  switch (kind) {
    case 'article': {
      const { holds } = await ask('imports.look', { uploadId: id }, signal);
      if (holds === 'wordpress') return { ...arrival, ...(await importWordPress(id, signal, tell)) };
      const beside = [];
      for (const { path, file: picture } of pictures)
        beside.push({ path, uploadId: (await upload(await readable(picture), signal)) as UploadId });
      const read = await ask('imports.text', { uploadId: id, beside }, signal);
      const { articleId, headline, newElements, notes, handOver, tracked: people, suggestions } = read;
      const title = headline || file.name;
      if (handOver) return { ...arrival, title, ...cameByHand(handOver, notes) };
      return {
        ...arrival,
        ...{ path: `/pieces/${articleId}`, title, newElements, problem: notes.join(' ') },
        ...(people.length > 0 ? { tracked: { articleId, people, suggestions } } : {}),
      };
    }
    case 'image': {
      const { imageId, known } = await ask('images.add', { uploadId: id }, signal);
      return { ...arrival, path: `/images/${imageId}`, known };
    }
    case 'report': {
      return { ...arrival, ...(await importMails(id, signal, tell)) };
    }
  }
}

/** What a hand-off package did, and the comparisons that show what came from whom. */
function cameByHand(
  { articleId, outcome, from, beforeVersionId, theirVersionId, reports }: HandOver,
  notes: readonly string[],
): Pick<Arrival, 'path' | 'known' | 'problem' | 'handOver' | 'comparisons'> {
  const path = `/pieces/${articleId}`;
  const who = from.by || from.desk;
  const since = (versionId: string, label: string) => ({
    path: `${path}?before=${versionId}&after=now`,
    label,
  });
  return {
    ...{ path, known: outcome === 'known', problem: notes.join(' '), handOver: true },
    comparisons: [
      ...(beforeVersionId ? [since(beforeVersionId, words.t('handOff.compare.theirs', { who }))] : []),
      ...(theirVersionId ? [since(theirVersionId, words.t('handOff.compare.ours'))] : []),
      ...[...(reports?.bothWentOn ?? []), ...(reports?.redactionsWait ?? [])].map(
        ({ reportId, subject }) => ({
          path: `/corrections/${reportId}`,
          label: subject
            ? words.t('handOff.reports.open', { subject })
            : words.t('handOff.reports.openUntitled'),
        }),
      ),
    ],
  };
}

/** The file, once it is sure that it can be read: it may be gone since it was chosen. @throws AskError */
async function readable(file: File): Promise<File> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch {
    throw new AskError('file-unreadable', words.t('errors.file-unreadable', { name: file.name }));
  }
}

import { z } from 'zod';
import { type Publication, publicationFrom, publication as publicationSchema } from './publication.ts';

/** What a settings file calls itself. */
export const settingsFormat = 'druckreif-settings';
/** Raised with each change of the settings that an older program could not read. */
export const settingsVersion = 1;

const envelope = z.object({ format: z.string(), version: z.int().min(1), publication: z.unknown() });

/**
 * All settings of a publication as the text of one file: JSON, for people to keep and to hand on. Who works at the
 * desk and where its data lies belong to a machine and are not in it.
 */
export const settingsFile = (publication: Publication): string =>
  `${JSON.stringify({ format: settingsFormat, version: settingsVersion, publication }, null, 2)}\n`;

/** Why a file is not taken. */
export type SettingsFileProblem =
  | { readonly problem: 'not-settings' }
  | { readonly problem: 'from-the-future'; readonly found: number }
  /** `place` is the path of the first setting that cannot be read, `standingElements.0.heading`. */
  | { readonly problem: 'damaged'; readonly place: string };

/** Reads the text of a settings file, also one that an older program wrote. Nothing is guessed: it fits, or says why not. */
export function readSettingsFile(text: string): Publication | SettingsFileProblem {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A file that was cut off still opens with the name of the format.
    return text.includes(`"${settingsFormat}"`)
      ? { problem: 'damaged', place: '' }
      : { problem: 'not-settings' };
  }
  const opened = envelope.safeParse(json);
  if ((json as { format?: unknown } | null)?.format !== settingsFormat) return { problem: 'not-settings' };
  if (!opened.success) return { problem: 'damaged', place: placeOf(opened.error) };
  const { version, publication } = opened.data;
  if (version > settingsVersion) return { problem: 'from-the-future', found: version };
  const read = publicationFrom(publication);
  return read ?? { problem: 'damaged', place: firstWrong(publication) };
}

const placeOf = ({ issues }: z.ZodError): string => issues[0]?.path.join('.') ?? '';

function firstWrong(publication: unknown): string {
  const read = publicationSchema.safeParse(publication);
  return read.success ? '' : placeOf(read.error);
}

export const isProblem = (read: Publication | SettingsFileProblem): read is SettingsFileProblem =>
  'problem' in read;

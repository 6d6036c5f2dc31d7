import { z } from 'zod';

/** The forms of public notices; the `-removed` ones serve where nothing stands in place of the passage. */
export const noticeForm = z.enum([
  'correction',
  'correction-removed',
  'clarification',
  'clarification-removed',
  'update',
  'update-removed',
  'reply',
  'withdrawal',
]);
export type NoticeForm = z.infer<typeof noticeForm>;

/** The longest that a template of a notice may be, in characters. */
export const longestNotice = 4000;

/** The newsroom's own wording of notices by language; a form that is not there is worded as the program proposes. */
export const noticeTemplates = z.object({
  de: z.partialRecord(noticeForm, z.string().trim().min(1).max(longestNotice)),
  en: z.partialRecord(noticeForm, z.string().trim().min(1).max(longestNotice)),
});
export type NoticeTemplates = z.infer<typeof noticeTemplates>;

/** What a template of each form may name in braces. */
export const noticePlaceholders = (form: NoticeForm): readonly string[] => {
  if (form === 'withdrawal') return ['date', 'time', 'reason'];
  if (form === 'reply') return ['date', 'time', 'now'];
  return form.endsWith('-removed') ? ['date', 'time', 'was'] : ['date', 'time', 'was', 'now'];
};

/** Placeholders in a text that are none of the known ones, each once, without braces. */
export const unknownPlaceholders = (text: string, known: readonly string[]): string[] => [
  ...new Set(
    [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '').filter((name) => !known.includes(name)),
  ),
];

/** The text with its placeholders filled; one that has no part stays as it stands. */
export const fillTemplate = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(parts, name) ? parts[name]! : whole,
  );

import { z } from 'zod';
import { exportFiles, exportFilesDefaults } from './export/export-files.ts';
import { exportFormat } from './export/export-format.ts';
import { pageSettings, pageSettingsDefaults } from './export/page-settings.ts';
import { pageTemplate, pageTemplateDefaults } from './export/page-template.ts';
import { wordReference } from './export/word-reference.ts';
import { imageSettings, imageSettingsDefaults } from './image/image-settings.ts';
import { locale } from './language.ts';
import { postDefaults, postSettings } from './post-settings.ts';
import {
  clockDefaults,
  correctionClocks,
  laneClockDefaults,
  laneClocks,
} from './report/correction-clocks.ts';
import { letterSubjects, letterTemplates } from './report/letter-kind.ts';
import { noticeTemplates } from './report/notice-template.ts';
import { typographyDefaults, typographySettings } from './typography.ts';

const httpUrl = z.url({ protocol: /^https?$/ });

/** Words of a block that are set apart: `from` up to, not including, `to`, in UTF-16 code units of its text. */
export const standingMark = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  type: z.enum(['bold', 'italic', 'link']),
  /** Of a link; printed only if its scheme is safe. */
  href: z.string().optional(),
});
export type StandingMark = z.infer<typeof standingMark>;

/** A paragraph or a bullet item; without marks its text is plain, as elements were that older programs kept. */
export const standingBlock = z.object({
  kind: z.enum(['paragraph', 'item']),
  text: z.string(),
  marks: z.array(standingMark).optional(),
});
export type StandingBlock = z.infer<typeof standingBlock>;

/** A box that many pieces carry: a heading, and paragraphs and bullet items with words set apart. */
export const standingElement = z.object({
  kind: z.enum(['corrections-policy', 'support-appeal', 'other']),
  heading: z.string(),
  blocks: z.array(standingBlock),
});
export type StandingElement = z.infer<typeof standingElement>;

/** A standing element of the publication, with the pieces that carry it. */
export const houseElement = standingElement.extend({
  elementId: z.string().min(1).max(80),
  /** Pieces of these sections carry it; none: pieces of every section. */
  sections: z.array(z.string().trim().min(1)),
  /** Without it, a piece carries the element only where somebody switched it on. */
  byDefault: z.boolean(),
});
export type HouseElement = z.infer<typeof houseElement>;

export const contributor = z.object({ name: z.string().min(1), sign: z.string().default('') });
export type Contributor = z.infer<typeof contributor>;

/** A word that is right in this house, whatever a dictionary says. */
export const ownWord = z.string().trim().min(1).max(100).regex(/^\S+$/);

/** Somebody who writes for the publication, with a line or two about the person. */
export const houseContributor = contributor.extend({ bio: z.string().max(2000).default('') });
export type HouseContributor = z.infer<typeof houseContributor>;

/** A word or wording that this house does not print, and what it prints in its place. */
export const preferredWording = z.object({
  instead: z.string().trim().min(1).max(200),
  write: z.string().trim().min(1).max(200),
});
export type PreferredWording = z.infer<typeof preferredWording>;

/** One newsroom's title and its settings. One document; a desk has exactly one. */
export const publication = z.object({
  name: z.string().trim().min(1),
  /** Printed at the head of the byline, e.g. `DMZ`. */
  shortName: z.string().trim().min(1),
  baseUrl: httpUrl,
  /** Where readers mail their correction reports. */
  correctionsAddress: z.email(),
  /** The page that says how this newsroom corrects; empty: there is none, or it is not known. */
  correctionsPolicyUrl: z.union([httpUrl, z.literal('')]),
  locale,
  sections: z.array(z.string().trim().min(1)),
  contributors: z.array(houseContributor),
  /** Placeholders: `{publication}`, `{section}`, `{authors}`, `{imageCredit}`; see `byline.ts`. */
  bylinePattern: z.string().min(1),
  /** In the order in which pieces carry them. */
  standingElements: z.array(houseElement),
  typography: typographySettings,
  /** The house's own word list for the spelling, in no order. */
  ownWords: z.array(ownWord),
  /** Advice at the gate, in the order in which it was written down. */
  wordings: z.array(preferredWording),
  exportDefaults: z.object({ format: exportFormat }),
  exportFiles,
  pages: pageSettings,
  /** The document whose styles Word exports bear; null: those of Druckreif. */
  wordReference: wordReference.nullable(),
  pageTemplate,
  images: imageSettings,
  clocks: correctionClocks,
  noticeTemplates,
  /** A correction is published only once another person has approved it. */
  secondApproval: z.boolean(),
  laneClocks,
  letterTemplates,
  letterSubjects,
  post: postSettings,
  /** Months after its last step that a report keeps its reporter. */
  retentionMonths: z.int().min(1).max(240),
});
export type Publication = z.infer<typeof publication>;

/** What the publication says in each piece that leaves. */
export const houseInPrint = publication.pick({
  name: true,
  shortName: true,
  baseUrl: true,
  correctionsAddress: true,
  correctionsPolicyUrl: true,
  bylinePattern: true,
  standingElements: true,
});
export type HouseInPrint = z.infer<typeof houseInPrint>;

/** What a first start asks for. */
export const newPublication = publication
  .pick({ name: true, shortName: true, baseUrl: true, correctionsAddress: true })
  .extend({ locale: locale.default('de-CH'), secondApproval: z.boolean().default(false) });

/** A new publication's settings until the newsroom changes them. */
export const publicationDefaults = {
  sections: [],
  contributors: [],
  retentionMonths: 24,
  correctionsPolicyUrl: '',
  bylinePattern: '{publication} – {section} ¦ {authors} ¦ {imageCredit}',
  standingElements: [],
  typography: typographyDefaults,
  ownWords: [],
  wordings: [],
  exportDefaults: { format: 'cms-html' },
  exportFiles: exportFilesDefaults,
  pages: pageSettingsDefaults,
  wordReference: null,
  pageTemplate: pageTemplateDefaults,
  images: imageSettingsDefaults,
  clocks: clockDefaults,
  noticeTemplates: { de: {}, en: {} },
  secondApproval: false,
  laneClocks: laneClockDefaults,
  letterTemplates: { de: {}, en: {} },
  letterSubjects: { de: {}, en: {} },
  post: postDefaults,
} satisfies Partial<Publication>;

/** Elements as an older program kept them, or as a page brought them, made the publication's: for every piece. */
export function asHouseElements(elements: readonly StandingElement[]): HouseElement[] {
  const taken = new Set<string>();
  return elements.map((element) => {
    const known = element as StandingElement & Partial<HouseElement>;
    const elementId = freeId(known.elementId ?? element.kind, taken);
    taken.add(elementId);
    return { ...element, elementId, sections: known.sections ?? [], byDefault: known.byDefault ?? true };
  });
}

/** `other`, `other-2`, `other-3`: the same elements in the same order get the same ids. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** What an older program had not settled yet is as for a new publication. */
const withImageDefaults = (stored: unknown): unknown =>
  stored === undefined || (typeof stored === 'object' && stored !== null && !Array.isArray(stored))
    ? { ...imageSettingsDefaults, ...stored }
    : stored;

/**
 * A publication as it was stored, also by an older program: what that one did not know is as for a new publication,
 * and its elements stand in every piece as before. Null for what is no publication.
 */
export function publicationFrom(stored: unknown): Publication | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { standingElements, images, ...others } = stored as { standingElements?: unknown; images?: unknown };
  const elements = z.array(standingElement.loose()).safeParse(standingElements ?? []);
  const read = publication.safeParse({
    ...publicationDefaults,
    ...others,
    images: withImageDefaults(images),
    standingElements: elements.success ? asHouseElements(elements.data) : standingElements,
  });
  return read.success ? read.data : null;
}

/** Who works at this desk; events carry the name. */
export const person = z.object({ name: z.string().trim().min(1).max(120), sign: z.string().trim().max(12) });
export type Person = z.infer<typeof person>;

import { z } from 'zod';

/** Sheets that newsrooms and their printers have. */
export const paper = z.enum(['a4', 'a5', 'letter', 'legal']);
export type Paper = z.infer<typeof paper>;

/** `archive`: set quietly, to be kept; `proof`: numbered lines and wide margins, to be corrected by hand. */
export const pageDesign = z.enum(['archive', 'proof']);
export type PageDesign = z.infer<typeof pageDesign>;

/** How a newsroom prints its pieces. */
export const pageSettings = z.object({ paper, design: pageDesign });
export type PageSettings = z.infer<typeof pageSettings>;

export const pageSettingsDefaults: PageSettings = { paper: 'a4', design: 'archive' };

/** Width and height in millimetres. */
export const sheetOf: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  a5: [148, 210],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
};

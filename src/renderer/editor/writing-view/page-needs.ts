import { measures, type WritingView } from './writing-view.ts';

/** The width of a figure of the page's face, in its size; CSS calls it `ch`. */
const figure = 0.529;

/** A letter of running text is a little narrower than a figure; as in page.css. */
const letter = 0.975 * figure;

/** Pixels beside the lines: the least margins of the sheet, and what the page scrolls by. */
const beside = 54 + 12;

/** Pixels of a page on which a line holds as many characters as it must to be read well. */
export const pageNeeds = ({ typeSize }: Pick<WritingView, 'typeSize'>): number =>
  Math.ceil(measures[0] * letter * typeSize + beside);

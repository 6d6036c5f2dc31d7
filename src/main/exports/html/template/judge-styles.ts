import { addressProblem, loadedFrom } from './addresses.ts';
import type { Frame } from './frame.ts';
import { isHiding } from './hiding.ts';
import type { JudgedTemplate, TemplateProblem } from './problem.ts';
import { inStyles, type ReadStyles, readStyles, type Styled } from './read-styles.ts';
import { type HiddenThing, type SamplePage, samplePage } from './sample-page.ts';
import { samplePieces } from './sample-piece.ts';
import { widenedSelectors } from './selectors.ts';

/** Of several things that are hidden, what a reader is owed most. */
const order: readonly HiddenThing[] = ['page', 'article', 'credit', 'label', 'notice', 'byline', 'standing'];

/** Problems of one kind that are told; the rest shows once these are put right. */
const mostTold = 20;

/** Whether styles can be read, load only from where a page may, and hide nothing of a piece in this frame. */
export function judgeStyles(styles: string, frame: Frame): JudgedTemplate {
  const read = readStyles(styles);
  const addresses = read.addresses.flatMap(({ address, line }) =>
    addressProblem(address, 'loads')
      ? [inStyles(line, 'cssAddress', { address: address.slice(0, 120) })]
      : [],
  );
  const pages = samplePieces().map((piece) => samplePage(frame, piece));
  const misplaced = pages.every(({ isWhole }) => isWhole)
    ? []
    : [{ ...inStyles(null, 'notHtml', { fault: 'misplaced' }), part: 'template' as const }];
  return {
    problems: [...read.problems, ...addresses, ...misplaced, ...hidingRules(read, pages)].slice(0, mostTold),
    elsewhere: [...new Set(read.addresses.flatMap(({ address }) => loadedFrom(address)))],
  };
}

function hidingRules(
  { styled, customs, endings }: ReadStyles,
  pages: readonly SamplePage[],
): TemplateProblem[] {
  const endsHidden = new Set(
    [...endings].flatMap(([name, declared]) =>
      declared.some((one) => isHiding(one, customs)) ? [name] : [],
    ),
  );
  const hides = ({ property, value }: Styled): boolean =>
    isHiding({ property, value }, customs) ||
    (/^animation(-name)?$/.test(property) && value.split(/[\s,]+/).some((word) => endsHidden.has(word)));
  return styled.flatMap((rule): TemplateProblem[] => {
    if (!hides(rule)) return [];
    const hidden = hiddenBy(rule.selector, pages);
    if (!hidden) return [];
    return [
      inStyles(rule.line, 'hides', {
        selector: rule.written.replace(/\s+/g, ' ').slice(0, 120),
        declaration: `${rule.property}: ${rule.value}`.slice(0, 80),
        hidden,
      }),
    ];
  });
}

function hiddenBy(selector: string, pages: readonly SamplePage[]): HiddenThing | null {
  const found = new Set<HiddenThing>();
  for (const wide of widenedSelectors(selector))
    for (const page of pages) for (const thing of thingsNamed(page, wide)) found.add(thing);
  return order.find((thing) => found.has(thing)) ?? [...found][0] ?? null;
}

/** What cannot be asked of a page is taken for what names everything. */
function thingsNamed(page: SamplePage, selector: string): HiddenThing[] {
  try {
    return page.named(selector).flatMap((element) => page.missedWithout(element) ?? []);
  } catch {
    return ['page'];
  }
}

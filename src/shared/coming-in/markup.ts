/**
 * As much of the DOM as reading markup needs: the window hands over the browser's own elements, the workstation those
 * of a parser.
 */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly nextSibling: MarkupNode | null;
}

export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  readonly firstChild: MarkupNode | null;
  readonly parentElement: MarkupElement | null;
  readonly children: Iterable<MarkupElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): MarkupElement | null;
  querySelectorAll(selectors: string): Iterable<MarkupElement>;
  closest(selectors: string): MarkupElement | null;
}

declare module 'jsdom' {
  import type { MarkupElement, MarkupNode } from '#shared/coming-in/markup.ts';

  /** An element of jsdom, as far as a document that comes in is prepared before it is read. */
  export interface ParsedElement extends MarkupElement {
    readonly firstElementChild: ParsedElement | null;
    readonly previousElementSibling: ParsedElement | null;
    readonly children: Iterable<ParsedElement>;
    readonly childNodes: Iterable<MarkupNode>;
    readonly parentElement: ParsedElement | null;
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
    querySelector(selectors: string): ParsedElement | null;
    querySelectorAll(selectors: string): Iterable<ParsedElement>;
    matches(selectors: string): boolean;
    contains(other: ParsedElement): boolean;
    before(...nodes: ParsedElement[]): void;
    after(...nodes: ParsedElement[]): void;
    append(...nodes: (MarkupNode | string)[]): void;
    prepend(...nodes: ParsedElement[]): void;
    remove(): void;
  }
  export const JSDOM: {
    /** Parses markup as a browser does, into a document that loads and runs nothing. */
    fragment(markup: string): ParsedElement;
    /** The same of a whole page. */
    new (markup: string): { readonly window: { readonly document: ParsedElement } };
  };
}

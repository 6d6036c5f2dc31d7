import { type OpenedTemplate, openTemplate } from './frame.ts';

let last: { readonly template: string; readonly opened: OpenedTemplate } | null = null;

/** Thousands of pieces are printed by one template, which is therefore taken apart once. */
export function openedOnce(template: string): OpenedTemplate {
  if (last?.template !== template) last = { template, opened: openTemplate(template) };
  return last.opened;
}

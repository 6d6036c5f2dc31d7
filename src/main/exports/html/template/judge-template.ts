import type { PageTemplate } from '#shared/domain/export/page-template.ts';
import { loadedByTemplate } from './elsewhere.ts';
import { openTemplate } from './frame.ts';
import { judgeStyles } from './judge-styles.ts';
import type { JudgedTemplate } from './problem.ts';

/** Judges a template and its styles together. Takes as long as they are made to: to be run in a thread. */
export function judgeTemplate({ template, styles }: PageTemplate): JudgedTemplate {
  const { read, frame, problems } = openTemplate(template);
  // Styles of a template that is refused are judged by our own page, so that both are told at once.
  const judged = judgeStyles(styles, frame ?? openTemplate('').frame ?? []);
  return {
    problems: [...problems, ...judged.problems],
    elsewhere: [...new Set([...loadedByTemplate(read), ...judged.elsewhere])],
  };
}

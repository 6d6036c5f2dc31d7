import { type Body, textBlock } from '#shared/article-body/body.ts';
import { type Chance, line, paragraph } from './written-words.ts';

/** Words of one paragraph; newspapers keep them short. */
const paragraphWords = 55;

/** A body of about `words` words: kicker, headline, lede, then paragraphs with a subhead now and then. */
export function writtenBody(words: number, chance: Chance): Body {
  const paragraphs = Math.max(1, Math.round((words - 40) / paragraphWords));
  const blocks = Array.from({ length: paragraphs }, (_, index) => [
    ...(index > 0 && index % 6 === 0 ? [textBlock('subhead', line(4, chance))] : []),
    textBlock('paragraph', paragraph(paragraphWords, chance)),
  ]);
  return {
    type: 'doc',
    content: [
      textBlock('kicker', line(1, chance)),
      textBlock('headline', line(6, chance)),
      textBlock('lede', paragraph(30, chance)),
      ...blocks.flat(),
    ],
  };
}

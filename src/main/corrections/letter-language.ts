import type { Language } from '#shared/domain/language.ts';

const german =
  /\b(der|die|das|und|ist|nicht|ein|eine|im|in der|auf|für|mit|von|dass|sie|wird|wurde|es|sich|zum|zur|auch|bei|steht|sehr geehrte|guten tag|grüsse|grüße|falsch|richtig|fehler|artikel)\b|[äöüß]/giu;
const english =
  /\b(the|and|is|not|a|an|of|to|in the|on|for|with|that|you|your|was|were|this|it|at|by|from|should|wrong|article|dear|regards|hello|error|please)\b/giu;

/** Which of the two languages a letter is in, by its smallest words; German where they tie. */
export function languageOfLetter(text: string): Language {
  const sample = text.slice(0, 1500);
  const count = (words: RegExp) => sample.match(words)?.length ?? 0;
  return count(english) > count(german) ? 'en' : 'de';
}

import { momentInBrief, momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from './use-language.ts';

/** A moment in words; `brief` for lists, with the whole of it on hover. */
export function Moment({ at, brief = false }: { at: string; brief?: boolean }) {
  const language = useLanguage();
  const whole = momentInWords(language, at);
  return (
    <time dateTime={at} title={brief ? whole : undefined}>
      {brief ? momentInBrief(language, at) : whole}
    </time>
  );
}

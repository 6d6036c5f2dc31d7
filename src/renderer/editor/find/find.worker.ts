import { foundIn } from '#shared/search-query/find-pattern.ts';

/** Regular expressions are written by people and may run for years; here they can be ended from outside. */
addEventListener('message', ({ data }: MessageEvent<{ texts: string[]; source: string; flags: string }>) => {
  postMessage(foundIn(data.texts, new RegExp(data.source, data.flags)));
});

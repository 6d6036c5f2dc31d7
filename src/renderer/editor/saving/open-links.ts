import type { ArticleLink } from './article-link.ts';

/** Links that are open, or closed with something still unsent. */
const links = new Set<ArticleLink>();

const leave = () => {
  for (const link of links) link.leave();
};
const warn = (event: BeforeUnloadEvent) => {
  if ([...links].some(({ state }) => state.kind !== 'saved')) event.preventDefault();
};

/** Sends what is unsent when the window closes, and asks before that while something is unacknowledged. */
export function watchOver(link: ArticleLink): void {
  if (links.size === 0) {
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', warn);
  }
  links.add(link);
}

/** Ends a link, and forgets it once everything in it is acknowledged. */
export function closeLink(link: ArticleLink): void {
  link.close();
  const forget = () => {
    if (link.state.kind !== 'saved') return;
    stop();
    links.delete(link);
    if (links.size > 0) return;
    removeEventListener('pagehide', leave);
    removeEventListener('beforeunload', warn);
  };
  const stop = link.subscribe(forget);
  forget();
}

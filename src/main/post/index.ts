import type { Handlers } from '#shared/contract/contract.ts';
import type { postRequests } from '#shared/contract/post.ts';
import { type LetterDeps, letterHandlers } from './letters/letter-desk.ts';

/** The post room: letters to reporters, the outbox, and the mailbox that reports come from. */
export interface Post {
  readonly handlers: Handlers<typeof postRequests>;
}

export function createPost(deps: LetterDeps): Post {
  return { handlers: letterHandlers(deps) };
}

import { isOfDesk } from './address.ts';

/** What answers the requests of the window. */
export interface Answering {
  fetch(request: Request): Promise<Response>;
}

/**
 * The whole door: every request to the desk goes to the workstation as it came. Another host of the scheme would be a
 * foreign page with the rights of ours, so there is none.
 */
export const doorHandler =
  (workstation: Answering) =>
  async (request: Request): Promise<Response> =>
    isOfDesk(request.url) ? workstation.fetch(request) : new Response(null, { status: 404 });

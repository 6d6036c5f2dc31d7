import type { Handlers } from '#shared/contract/contract.ts';
import type { mailViewsRequests } from '#shared/contract/mail-views.ts';
import type { ReportsTable } from '../../store/reports.ts';
import { attachedPicture } from './attached-picture.ts';
import { type PaintAnew, showAsSent } from './show-as-sent.ts';

export interface MailViewsDeps {
  readonly reports: ReportsTable;
  readonly paint: PaintAnew;
}

/** What of strangers' mails the window may show beside their text. */
export const createMailViews = ({ reports, paint }: MailViewsDeps): Handlers<typeof mailViewsRequests> => ({
  'mails.letterAsSent': ({ reportId, mail }) => showAsSent(reports, paint, reportId, mail),
  'mails.attachedPicture': ({ reportId, sha256 }) => attachedPicture(reports, paint, reportId, sha256),
});

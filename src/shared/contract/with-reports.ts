import { z } from 'zod';

/**
 * Whether the correction reports of a piece go along in a hand-off package. Off unless somebody chooses it: mails of
 * readers are personal data. No other format holds a word of them.
 */
export const withReports = z.boolean().default(false);

import { z } from 'zod';

/** What a piece can leave the desk as. */
export const exportFormat = z.enum(['cms-html', 'html', 'text']);
export type ExportFormat = z.infer<typeof exportFormat>;

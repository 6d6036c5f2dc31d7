import { z } from 'zod';
import { pageTemplate } from '#shared/domain/export/page-template.ts';
import { articleId } from '#shared/domain/ids.ts';
import { request } from './request.ts';

export const pageTemplateRequests = {
  /**
   * What would become of a template and its styles, and a piece's page by them; nothing is kept. With `null` for a piece
   * it is one that the program brings.
   */
  'exports.tryTemplate': request({
    input: z.object({ pageTemplate, articleId: articleId.nullable() }),
    output: z.object({
      /** Why they are refused, sentence by sentence in the asker's language; empty where they may be kept. */
      problems: z.array(
        z.object({ part: pageTemplate.keyof(), line: z.int().nullable(), sentence: z.string() }),
      ),
      /** Addresses from which a page would load something, besides the images beside it. */
      elsewhere: z.array(z.string()),
      /** The page; null where the template is refused. */
      page: z.string().nullable(),
    }),
  }),
  /** The page of a newsroom that has set none, as a template and styles to begin with, explained in the asker's language. */
  'exports.templateToBegin': request({ input: z.object({}), output: pageTemplate }),
};

import { z } from 'zod';

/**
 * Every expected failure, by code. The sentence for each stands in `words/{de,en}/errors.ts` and says what happened,
 * that nothing was lost where that could be feared, and what to do.
 */
export const errorCodes = [
  // The desk
  'desk-new',
  'desk-exists',
  'desk-in-use',
  'desk-not-writable',
  'desk-damaged',
  'desk-from-the-future',
  'disk-full',
  // Settings from a file
  'settings-not-settings',
  'settings-damaged',
  'settings-from-the-future',
  'settings-not-imported',
  'page-template-refused',
  // The request
  'request-unknown',
  'request-invalid',
  'not-found',
  'door-closed',
  'unexpected',
  // Files coming in
  'upload-unknown',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'text-not-text',
  'document-is-pdf',
  'document-of-another-program',
  'document-is-picture',
  'document-damaged',
  'zip-without-document',
  'zip-with-several-documents',
  'page-unreadable',
  'mail-file-unreadable',
  'letter-unreadable',
  'xml-unknown',
  'file-holds-many',
  'wordpress-empty',
  'reference-not-word',
  'reference-with-macros',
  'reference-without-styles',
  'reference-too-large',
  'package-not-a-package',
  'package-damaged',
  'package-name-unsafe',
  'package-too-large',
  'package-clock-wrong',
  'piece-too-large',
  'package-part-missing',
  'package-part-changed',
  'package-part-unreadable',
  'package-signature-wrong',
  'package-from-the-future',
  'package-piece-damaged',
  'package-piece-foreign',
  'package-report-foreign',
  'report-mail-damaged',
  'package-id-taken',
  'image-not-an-image',
  'image-format-refused',
  'image-too-many-pixels',
  'took-too-long',
  'image-damaged',
  'image-original-missing',
  'image-original-damaged',
  'credit-not-an-address',
  'credit-not-a-day',
  'image-credit-lost',
  'image-without-credit',
  'image-rights-ended',
  'credit-writer-missing',
  'credit-writer-failed',
  'mail-not-a-mail',
  // Pieces
  'article-unknown',
  'article-from-the-future',
  'update-damaged',
  'spike-published',
  'version-unknown',
  'version-from-the-future',
  'version-missing',
  'image-unknown',
  'image-changed-since',
  // Corrections
  'report-unknown',
  'step-not-allowed',
  'article-not-matched',
  'passage-not-found',
  'passage-not-unique',
  'passage-unchanged',
  'not-fixed-elsewhere',
  'fix-gone',
  'fix-elsewhere-in-piece',
  'passage-not-public',
  'correction-waits',
  'notice-missing',
  'reason-missing',
  'unclassed-changes',
  'change-gone',
  'changes-unpublished',
  'correction-goes-first',
  'redact-open',
  'redact-part-open',
  'redact-letter-waits',
  'ledger-unknown',
  'ledger-broken',
  'ledger-older',
  'approval-missing',
  'own-approval',
  'own-changes',
  'name-without-consent',
  'address-in-notice',
  'undo-not-allowed',
  'words-not-in-mail',
  'part-worked-on',
  'moment-past',
  // Letters to reporters
  'letter-unknown',
  'letter-not-now',
  'letter-without-recipient',
  'letter-unfinished',
  'letter-does-not-fit',
  // Exports
  'gate-closed',
  'format-unknown',
  'export-unknown',
  'export-failed',
  'export-incomplete',
  'export-overtaken',
  'preview-stopped',
  'page-check-stopped',
  'folder-unset',
  'folder-gone',
  'door-without-folders',
  // Spelling
  'dictionary-missing',
  'dictionary-half',
  'dictionary-unnamed',
  'dictionary-damaged',
  'dictionary-unknown',
  'spelling-failed',
] as const;
export const errorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCode>;

/** Names and numbers that the sentence mentions. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** An expected failure as a value. Exceptions are for bugs. */
export class Refusal {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    this.code = code;
    this.params = params;
  }
}

export const refuse = (code: ErrorCode, params: ErrorParams = {}): Refusal => new Refusal(code, params);
export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

/** What goes over the wire, in the language that the asker's `Accept-Language` names. */
export const errorAnswer = z.object({ error: z.object({ code: errorCode, message: z.string() }) });

/** HTTP status of an answer with this code. */
export function statusOf(code: ErrorCode): 400 | 403 | 404 | 409 | 413 | 500 | 507 {
  switch (code) {
    case 'door-closed':
      return 403;
    case 'request-unknown':
    case 'not-found':
    case 'upload-unknown':
    case 'article-unknown':
    case 'version-unknown':
    case 'image-unknown':
    case 'report-unknown':
    case 'letter-unknown':
    case 'export-unknown':
    case 'dictionary-unknown':
      return 404;
    case 'file-too-large':
      return 413;
    case 'request-invalid':
    case 'credit-not-an-address':
    case 'credit-not-a-day':
      return 400;
    case 'unexpected':
      return 500;
    case 'disk-full':
      return 507;
    default:
      return 409;
  }
}

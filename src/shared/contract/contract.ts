import type { z } from 'zod';
import { accuracyRequests } from './accuracy.ts';
import { articlesRequests } from './articles.ts';
import { byHandRequests } from './by-hand.ts';
import { correctionsRequests } from './corrections.ts';
import { deskRequests } from './desk.ts';
import type { Refusal } from './errors.ts';
import { exportsRequests, importsRequests } from './exports.ts';
import { imagesRequests } from './images.ts';
import { ledgerRequests } from './ledger.ts';
import { mailViewsRequests } from './mail-views.ts';
import { postRequests } from './post.ts';
import { redactionRequests } from './redaction.ts';
import { spellingRequests } from './spelling.ts';
import { splittingRequests } from './splitting.ts';
import { wordPressRequests } from './wordpress.ts';

/** Every request that the window and the command line can make. */
export const contract = {
  ...deskRequests,
  ...articlesRequests,
  ...imagesRequests,
  ...correctionsRequests,
  ...ledgerRequests,
  ...accuracyRequests,
  ...byHandRequests,
  ...redactionRequests,
  ...splittingRequests,
  ...mailViewsRequests,
  ...exportsRequests,
  ...importsRequests,
  ...wordPressRequests,
  ...postRequests,
  ...spellingRequests,
};
export type Contract = typeof contract;
export type RequestName = keyof Contract;

/** As the asker writes it, defaults left out. */
export type InputOf<Name extends RequestName> = z.input<Contract[Name]['input']>;
export type OutputOf<Name extends RequestName> = z.output<Contract[Name]['output']>;

type BytesOf<Shape> = Shape extends { bytes: infer Direction } ? Direction : undefined;
export type Bytes<Name extends RequestName> = BytesOf<Contract[Name]>;

/** Requests whose body is raw bytes, either way. */
export type NameWithBytes<Direction> = {
  [Name in RequestName]: Bytes<Name> extends Direction ? Name : never;
}[RequestName];

type Answer<Output, Direction> = Direction extends 'out' ? { output: Output; bytes: Uint8Array } : Output;

/** Who asks: the name for the log, and the language for sentences. */
export interface Asker {
  readonly by: string;
  readonly language: 'de' | 'en';
}

/** What a feature gives for one request. An expected failure is returned, never thrown. */
export type Handler<Shape extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.output<Shape['input']>,
  asker: Asker,
  bytes: BytesOf<Shape> extends 'in' ? Uint8Array : undefined,
) =>
  | Answer<z.input<Shape['output']>, BytesOf<Shape>>
  | Refusal
  | Promise<Answer<z.input<Shape['output']>, BytesOf<Shape>> | Refusal>;

/** The handlers of one table of requests. */
export type Handlers<Table extends Record<string, { input: z.ZodType; output: z.ZodType }>> = {
  readonly [Name in keyof Table]: Handler<Table[Name]>;
};

/** What a benchmark may be told. */
export interface Settings {
  /** Sizes that end in seconds and prove that the machinery runs; their figures mean nothing. */
  readonly small: boolean;
  /** Takes progress, a line each. */
  readonly say: (line: string) => void;
}

/** Names say the unit: `…Ms`, `…Us`, `…Bytes`; `ratio…` is ours divided by the peer's of the same run. */
export type Figures = Readonly<Record<string, number>>;

/** One benchmark with its peer. @throws CannotMeasure where something that it needs is not there */
export type Bench = (settings: Settings) => Promise<Figures>;

/** Says in one sentence what is missing and how to get it. */
export class CannotMeasure extends Error {}

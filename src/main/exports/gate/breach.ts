import type { FindingPlace, GateRule } from '#shared/domain/export/gate.ts';
import type { PreferredWording } from '#shared/domain/publication.ts';

/** A rule of the gate that is broken, before it is put into words. */
export interface Breach {
  readonly rule: GateRule;
  /** Key of the sentence, where a rule has more than one. */
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly where: FindingPlace;
  readonly replacement?: PreferredWording;
}

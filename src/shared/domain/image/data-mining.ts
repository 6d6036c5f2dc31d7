/** The PLUS vocabulary on data mining, https://ns.useplus.org/LDF/ldf-XMPSpecification#DataMining; codes behind `DMI-`. */
export const dataMiningTerms = [
  'UNSPECIFIED',
  'ALLOWED',
  'PROHIBITED',
  'PROHIBITED-AIMLTRAINING',
  'PROHIBITED-GENAIMLTRAINING',
  'PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'PROHIBITED-SEECONSTRAINT',
  'PROHIBITED-SEEEMBEDDEDRIGHTSEXPR',
] as const;
export type DataMiningTerm = (typeof dataMiningTerms)[number];

const vocabulary = 'http://ns.useplus.org/ldf/vocab/DMI-';

/** The URI that a record and a file hold. */
export const dataMiningUri = (term: DataMiningTerm): string => vocabulary + term;

/** The term of a URI; null for one that the vocabulary does not have. */
export const dataMiningTerm = (uri: string): DataMiningTerm | null =>
  dataMiningTerms.find((term) => uri.trim().replace(/^https:/i, 'http:') === dataMiningUri(term)) ?? null;

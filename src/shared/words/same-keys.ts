/** The shape of a table of words: every key of the German one, with a text of its own. */
export type Words<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Words<Table[Key]>;
};

/**
 * An SQL expression by which rows stand as a reader looks words up: signs at the start, capitals, umlauts and common
 * accents do not count. Columns of old desks are made of it, so that it may not change.
 *
 * @param column SQL of a text
 */
export const inReadingOrder = (column: string): string =>
  [
    ...[...'ÄäÀàÁáÂâ'].map((letter) => [letter, 'a']),
    ...[...'ÉéÈèÊêËë'].map((letter) => [letter, 'e']),
    ...[...'ÎîÏïÍí'].map((letter) => [letter, 'i']),
    ...[...'ÖöÔôÓó'].map((letter) => [letter, 'o']),
    ...[...'ÜüÛûÚúÙù'].map((letter) => [letter, 'u']),
    ...[...'Çç'].map((letter) => [letter, 'c']),
    ['ß', 'ss'],
  ].reduce(
    (inner, [letter, plain]) => `replace(${inner}, '${letter}', '${plain}')`,
    `lower(ltrim(${column}, ' «»„“”"''‹›–-'))`,
  );

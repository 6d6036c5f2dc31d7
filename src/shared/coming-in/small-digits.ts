const signs = '0123456789+-=()n';
const small = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ' } as const;

/** Raised or lowered figures in signs of their own, because 10⁶ is not 106. Words («M<sup>me</sup>») stay as they are. */
export function inSmallDigits(text: string, how: 'super' | 'sub'): string {
  if (!/^[-+=()\dn]*\d[-+=()\dn]*$/.test(text.trim())) return text;
  return [...text].map((sign) => small[how][signs.indexOf(sign)] ?? sign).join('');
}

/** The number of a note in brackets, so that it does not become part of what stands beside it. */
export function asReference(text: string, beginsLine: boolean): string {
  const number = text.trim();
  if (!/^\d{1,4}$/.test(number)) return text;
  return text.replace(number, `[${number}]${beginsLine ? ' ' : ''}`);
}

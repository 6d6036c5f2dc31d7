/** Whose spelling serves a language first where no region is named, or where the region's own is not there. */
const usualRegions: Readonly<Record<string, readonly string[]>> = {
  de: ['CH', 'DE', 'AT'],
  en: ['GB', 'US'],
  fr: ['FR', 'CH'],
  it: ['IT', 'CH'],
};

interface Served {
  readonly language: string;
  readonly region: string;
  /** Further parts, such as `frami`. */
  readonly variant: string;
}

function partsOf(name: string): Served {
  const [language = '', ...rest] = name.split(/[_-]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part)) ?? '';
  return {
    language: language.toLowerCase(),
    region: region.toUpperCase(),
    variant: rest.filter((part) => part !== region).join('_'),
  };
}

/**
 * How well a dictionary serves a locale, by its name: 0 is best.
 * @param locale BCP 47 tag, `de-CH`
 * @param name as dictionaries are called, `de_CH_frami`
 * @returns null where it is for another language
 */
export function fitness(locale: string, name: string): number | null {
  const wanted = partsOf(locale);
  const there = partsOf(name);
  if (there.language !== wanted.language) return null;
  const variant = there.variant === '' ? 0 : 1;
  if (there.region === wanted.region) return variant;
  if (there.region === '') return 2 + variant;
  const usual = usualRegions[wanted.language] ?? [wanted.language.toUpperCase()];
  const place = usual.indexOf(there.region);
  return 4 + 2 * (place < 0 ? usual.length : place) + variant;
}

/** Whether a dictionary is that of another region than the locale names. */
export function standsIn(locale: string, name: string): boolean {
  const { region } = partsOf(locale);
  const there = partsOf(name);
  return region !== '' && there.region !== '' && there.region !== region;
}

/** Debian's package with the best dictionary for a locale; null where none is known here. */
export function packageFor(locale: string): string | null {
  const { language, region } = partsOf(locale);
  if (language === 'de') return `hunspell-de-${(region || 'de').toLowerCase()}-frami`.replace('-li-', '-ch-');
  if (language === 'en') return `hunspell-en-${(region || 'gb').toLowerCase()}`;
  return ['fr', 'it', 'es'].includes(language) ? `hunspell-${language}` : null;
}

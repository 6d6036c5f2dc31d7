const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The concepts of IPTC that programs also write without their address, retired ones included. */
const terms: ReadonlyMap<string, string> = new Map(
  [
    'digitalCapture',
    'computationalCapture',
    'multiFrameComputationalCapture',
    'negativeFilm',
    'positiveFilm',
    'print',
    'humanEdits',
    'minorHumanEdits',
    'algorithmicallyEnhanced',
    'compositeWithTrainedAlgorithmicMedia',
    'trainedAlgorithmicMedia',
    'algorithmicMedia',
    'dataDrivenMedia',
    'digitalCreation',
    'digitalArt',
    'softwareImage',
    'screenCapture',
    'virtualRecording',
    'composite',
    'compositeCapture',
    'compositeSynthetic',
  ].map((term) => [term.toLowerCase(), term]),
);

/**
 * An IPTC digital source type in the one form in which the standard has it: files also say it by `https`, with a slash at
 * the end, or as the bare term, and none of these may hide that a machine made the picture. Any other text stays.
 */
export function sourceTypeAddress(text: string): string {
  const named = /^(https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/)?(\w+)\/?$/i.exec(text.trim());
  const term = terms.get(named?.[2]?.toLowerCase() ?? '');
  if (term !== undefined) return scheme + term;
  return named?.[1] ? `${scheme}${named[2]}` : text;
}

import type { IPTCDigitalSourceEnumeration } from 'schema-dts';
import { type CreditRecord, isMadeByAi, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { webAddress } from './links.ts';

/**
 * schema.org's names for the IPTC digital source types, by the last part of the IPTC URI
 * (https://schema.org/IPTCDigitalSourceEnumeration, release 30.0). Terms that IPTC renamed or retired have the name of
 * their successor.
 */
const members = new Map(
  Object.entries({
    algorithmicMedia: 'AlgorithmicMediaDigitalSource',
    algorithmicallyEnhanced: 'AlgorithmicallyEnhancedDigitalSource',
    composite: 'CompositeDigitalSource',
    compositeCapture: 'CompositeCaptureDigitalSource',
    compositeSynthetic: 'CompositeSyntheticDigitalSource',
    compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
    computationalCapture: 'MultiFrameComputationalCaptureDigitalSource',
    dataDrivenMedia: 'DataDrivenMediaDigitalSource',
    digitalArt: 'DigitalArtDigitalSource',
    digitalCapture: 'DigitalCaptureDigitalSource',
    digitalCreation: 'DigitalArtDigitalSource',
    humanEdits: 'MinorHumanEditsDigitalSource',
    minorHumanEdits: 'MinorHumanEditsDigitalSource',
    negativeFilm: 'NegativeFilmDigitalSource',
    positiveFilm: 'PositiveFilmDigitalSource',
    print: 'PrintDigitalSource',
    screenCapture: 'ScreenCaptureDigitalSource',
    softwareImage: 'DigitalArtDigitalSource',
    trainedAlgorithmicMedia: 'TrainedAlgorithmicMediaDigitalSource',
    virtualRecording: 'VirtualRecordingDigitalSource',
  } as const),
);

type SchemaOrgSource = Extract<IPTCDigitalSourceEnumeration, `https://${string}`>;

/** The URI of an image's origin in IPTC's vocabulary; null when it is not known. An AI-made image always has one. */
export const iptcSource = (credit: CreditRecord): string | null =>
  webAddress(credit.digitalSourceType) ?? (isMadeByAi(credit) ? trainedAlgorithmicMedia : null);

/** The schema.org IRI of an image's origin; null when it is not known or has no name there. */
export function schemaOrgSource(credit: CreditRecord): SchemaOrgSource | null {
  const uri = iptcSource(credit) ?? '';
  const member = members.get(uri.slice(uri.lastIndexOf('/') + 1));
  return member === undefined ? null : `https://schema.org/${member}`;
}

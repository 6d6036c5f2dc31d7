import type { CreditRecord } from '#shared/domain/image.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const element = (name: string, inner: string): string => (inner === '' ? '' : `<${name}>${inner}</${name}>`);
const plain = (name: string, text: string): string => element(name, escaped(text));
const inAnyLanguage = (name: string, text: string): string =>
  text === ''
    ? ''
    : element(name, `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`);
const inOrder = (name: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : element(name, `<rdf:Seq>${items.map((item) => plain('rdf:li', item)).join('')}</rdf:Seq>`);

function licensor(name: string, url: string): string {
  const fields = plain('plus:LicensorName', name) + plain('plus:LicensorURL', url);
  return fields === ''
    ? ''
    : `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${fields}</rdf:li></rdf:Seq></plus:Licensor>`;
}

/**
 * The record as an XMP packet, field by field as the IPTC Photo Metadata Standard 2025.1 has it. Expects harmless
 * text (`harmlessCredit`): XML cannot hold control characters. Empty fields are left out.
 */
export function xmpPacket(credit: CreditRecord): string {
  const fields = [
    inOrder('dc:creator', credit.creators),
    inAnyLanguage('dc:rights', credit.copyrightNotice),
    inAnyLanguage('dc:description', credit.caption),
    plain('photoshop:Credit', credit.creditLine),
    plain('photoshop:Source', credit.source),
    plain('photoshop:DateCreated', credit.createdAt),
    plain('xmpRights:WebStatement', credit.licenceUrl),
    inAnyLanguage('xmpRights:UsageTerms', credit.usageTerms),
    inAnyLanguage('Iptc4xmpCore:AltTextAccessibility', credit.altText),
    inAnyLanguage('Iptc4xmpCore:ExtDescrAccessibility', credit.extendedDescription),
    plain('Iptc4xmpExt:DigitalSourceType', credit.digitalSourceType),
    plain('Iptc4xmpExt:AISystemUsed', credit.aiSystem),
    plain('Iptc4xmpExt:AISystemVersionUsed', credit.aiSystemVersion),
    plain('Iptc4xmpExt:AIPromptInformation', credit.aiPrompt),
    plain('Iptc4xmpExt:AIPromptWriterName', credit.aiPromptWriter),
    licensor(credit.licensorName, credit.licensorUrl),
    plain('plus:LicenseEndDate', credit.rightsEndOn),
    plain('plus:DataMining', credit.dataMining),
  ];
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${declared.join('')}>`,
    ...fields.filter((field) => field !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

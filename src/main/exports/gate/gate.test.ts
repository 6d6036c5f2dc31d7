import { describe, expect, it } from 'vitest';
import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { gateRule } from '#shared/domain/export/gate.ts';
import { type CreditRecord, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { pieceToPrint } from '../piece/piece.ts';
import {
  anImage,
  block,
  chartImageId,
  head,
  inline,
  leadImageId,
  link,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { findings, type GateInput, headlineLimit } from './gate.ts';

const today = '2026-02-12';
const house = { ...paper, wordings: [{ instead: 'email', write: 'E-Mail' }] };
const judge = (detail = pieceDetail(), open: Partial<GateInput> = {}, language: 'de' | 'en' = 'de') =>
  findings(
    {
      piece: pieceToPrint(detail, house),
      unclassed: [],
      waiting: 0,
      draftNotices: [],
      claims: [],
      named: [],
      suggestions: detail.suggestions,
      comments: detail.openComments,
      status: detail.status,
      usedElsewhere: () => null,
      today,
      ...open,
    },
    language,
  );

const withBlocks = (...blocks: BodyNode[]) => judge(pieceDetail({ body: bodyOf(...head(), ...blocks) }));
const bodyOf = (...content: BodyNode[]): Body => ({ type: 'doc', content });
const figure = (attrs: object = {}, caption = 'Der Quai') =>
  textBlock('figure', caption, {
    imageId: leadImageId,
    lead: false,
    altText: 'Wasser',
    creditLine: null,
    ...attrs,
  });
const withCredit = (credit: Partial<CreditRecord>, attrs: object = {}, day = today) => {
  const images = [anImage(leadImageId, { creditLine: 'Foto: Jonas Wyss', ...credit })];
  return judge(pieceDetail({ body: bodyOf(...head(), figure(attrs)), images }), { today: day });
};
const rules = (found: ReturnType<typeof judge>) => found.map(({ rule }) => rule);

type Claim = GateInput['claims'][number];
const aClaim = (state: Claim['state'], passage: Claim['passage']): Claim => ({
  id: state,
  state,
  by: 'Lea',
  at: '2026-02-12T07:12:00.000Z',
  sources: [],
  passage,
});
const somewhere = { words: 'zwei Jahre', start: 0, end: 10, block: 3 };

describe('the gate', () => {
  it('is open for a piece that has all it needs', () => {
    expect(judge()).toEqual([]);
  });

  it('stays shut for an image that names nobody, and says which and where', () => {
    const found = withCredit({ creditLine: ' ' });
    expect(found).toEqual([
      {
        rule: 'image-without-credit',
        severity: 'blocking',
        message: 'Bild 1 («Der Quai») hat keinen Bildnachweis. Bitte eintragen, wer zu nennen ist.',
        where: { field: 'image', block: 3, imageId: leadImageId, excerpt: 'Der Quai' },
      },
    ]);
    expect(withCredit({ creditLine: '' }, { creditLine: 'Foto: Rosa Amstutz' })).toEqual([]);
  });

  it('finds an image inside a list as well', () => {
    const item = block('listItem', textBlock('paragraph', 'Punkt'), figure());
    const body = bodyOf(...head(), block('bulletList', item));
    const found = judge(pieceDetail({ body, images: [anImage(leadImageId, {})] }));
    expect(rules(found)).toEqual(['image-without-credit']);
    expect(found[0]?.where.block).toBe(3);
  });

  it.each([
    ['2026-02-11', 'image-rights-ended'],
    ['20260211', 'image-rights-ended'],
    ['2026-02-11T23:00:00+01:00', 'image-rights-ended'],
    ['bald', 'image-rights-ended'],
    ['2026-13-40', 'image-rights-ended'],
    ['2026-02-12', 'image-rights-ending'],
    ['20260212', 'image-rights-ending'],
    ['2027-01-01', undefined],
    ['', undefined],
  ])('knows that rights that end on «%s» are over on 12 February 2026: %s', (rightsEndOn, rule) => {
    expect(rules(withCredit({ rightsEndOn }))).toEqual(rule ? [rule] : []);
  });

  const origin = (name: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
  it.each<[string, Partial<CreditRecord>, boolean]>([
    [
      'an AI-made image with origin and system',
      { kind: 'ai', digitalSourceType: trainedAlgorithmicMedia, aiSystem: 'X' },
      true,
    ],
    ['a photograph', { kind: 'photo', digitalSourceType: origin('digitalCapture') }, true],
    [
      'a montage with AI-made parts',
      { kind: 'montage', digitalSourceType: origin('compositeWithTrainedAlgorithmicMedia') },
      true,
    ],
    ['an AI-made image without origin', { kind: 'ai' }, false],
    [
      'an AI-made image that came from a camera',
      { kind: 'ai', digitalSourceType: origin('digitalCapture') },
      false,
    ],
    [
      'a photograph whose origin is a model',
      { kind: 'photo', digitalSourceType: trainedAlgorithmicMedia },
      false,
    ],
    ['a photograph that names an AI system', { kind: 'photo', aiSystem: 'OpenAI' }, false],
  ])('judges the label of %s', (_, credit, fine) => {
    expect(rules(withCredit(credit))).toEqual(fine ? [] : ['ai-image-without-label']);
  });

  it('advises that open suggestions are not printed, once for all of them, at the first', () => {
    const at = { block: 4, words: 'bleibt' };
    expect(judge(pieceDetail(), { suggestions: { count: 3, ...at } })).toEqual([
      {
        rule: 'suggestion-open',
        severity: 'advice',
        message: 'Noch sind 3 Vorschläge offen; gedruckt wird der Text ohne sie.',
        where: { field: 'body', block: 4, imageId: null, excerpt: 'bleibt' },
      },
    ]);
    expect(judge(pieceDetail(), { suggestions: { count: 1, ...at } }, 'en')[0]?.message).toMatch(
      /^One suggestion/,
    );
  });

  it('advises that open comments stay behind, once for all of them, at the words of the first', () => {
    const first = { block: 1, words: 'der See', says: 'Welcher\nSee?' };
    expect(judge(pieceDetail(), { comments: { count: 1, ...first } })).toEqual([
      {
        rule: 'comment-open',
        severity: 'advice',
        message:
          'Ein Kommentar am Rand ist noch offen: «Welcher See?». Gedruckt wird er nicht; nur ein Übergabepaket nimmt ihn mit.',
        where: { field: 'headline', block: 1, imageId: null, excerpt: 'der See' },
      },
    ]);
    const gone = { count: 3, block: null, words: '', says: 'Welcher?' };
    const [found] = judge(pieceDetail(), { comments: gone }, 'en');
    expect(found?.message).toMatch(/^Still 3 comments in the margin are open, first “Welcher\?”/);
    expect(found?.where).toEqual({ field: 'body', block: null, imageId: null, excerpt: '' });
  });

  it('asks for a class where a published piece was changed, and finds the place', () => {
    const found = judge(pieceDetail(), {
      unclassed: [
        { was: 'öffnet', now: 'sperrt' },
        { was: '', now: 'Pumpen' },
        { was: 'ein Satz', now: '' },
      ],
    });
    expect(found.map(({ rule, where, message }) => [rule, where.block, message.slice(0, 62)])).toEqual([
      ['unclassed-change', 4, 'Seit der Veröffentlichung wurde «öffnet» zu «sperrt», ohne das'],
      ['unclassed-change', 7, 'Seit der Veröffentlichung kam «Pumpen» hinzu, ohne dass die Än'],
      ['unclassed-change', null, 'Seit der Veröffentlichung wurde «ein Satz» gestrichen, ohne da'],
    ]);
  });

  it('waits for a correction that is in progress', () => {
    const [found] = judge(pieceDetail(), { draftNotices: ['Richtig ist: am Montag.'] });
    expect(found).toMatchObject({
      rule: 'correction-in-progress',
      severity: 'blocking',
      where: { field: 'correction', excerpt: 'Richtig ist: am Montag.' },
    });
  });

  it('asks for headline and lede, also where the document has none', () => {
    expect(rules(judge(pieceDetail({ body: bodyOf(...head(' – ', '\u00a0')) })))).toEqual([
      'empty-headline',
      'empty-lede',
    ]);
    const bare = judge(pieceDetail({ body: bodyOf(textBlock('paragraph', 'Text')) }));
    expect(bare.map(({ where }) => where.block)).toEqual([null, null]);
  });

  it('counts a link over several words once, and quotes where it leads', () => {
    const bad = link('javascript:alert(1)');
    const found = withBlocks(
      block(
        'paragraph',
        inline('ein ', bad),
        inline('Link', bad, { type: 'bold' }),
        inline(' und ein '),
        inline('guter', link('https://a.example/')),
      ),
      { ...figure(), content: [inline('Bild', link('/hier'))] },
    ).filter(({ rule }) => rule === 'unsafe-link');
    expect(found.map(({ where }) => [where.field, where.block, where.excerpt])).toEqual([
      ['body', 3, 'ein Link'],
      ['image', 4, 'Bild'],
    ]);
    expect(found[0]?.message).toContain('«javascript:alert(1)»');
  });

  it('advises, and lets pass, where an image waits, has no alt text, or a space is too many', () => {
    const found = withBlocks(
      figure({ imageId: null }),
      figure({ altText: '' }),
      textBlock('paragraph', 'Der  See'),
    );
    expect(found.map(({ rule, severity, where }) => [rule, severity, where.block])).toEqual([
      ['image-missing', 'advice', 3],
      ['image-without-alt-text', 'advice', 4],
      ['double-space', 'advice', 5],
    ]);
  });

  it('advises once on an alt text that says nothing of what is to be seen', () => {
    const withAltText = (altText: string, caption = 'Der Steg') => ({
      ...figure({ altText }),
      content: [inline(caption)],
    });
    const found = withBlocks(withAltText('Bild'), withAltText('der Steg.'), withAltText('Ein Boot am Steg.'));
    expect(found.map(({ rule, severity, where }) => [rule, severity, where.block])).toEqual([
      ['weak-alt-text', 'advice', 3],
      ['weak-alt-text', 'advice', 4],
    ]);
    expect(found[0]?.message).toContain('nur «Bild»');
    expect(found[1]?.message).toContain('Legende');
  });

  it('advises against a headline that lists would cut', () => {
    const body = (length: number) => pieceDetail({ body: bodyOf(...head('x'.repeat(length))) });
    expect(judge(body(headlineLimit))).toEqual([]);
    expect(rules(judge(body(headlineLimit + 1)))).toEqual(['long-headline']);
  });

  it('advises once on all the typography that departs from the house, and shows the first place', () => {
    const found = withBlocks(
      textBlock('paragraph', 'Auf der Strasse.'),
      textBlock('paragraph', 'Auf der Straße rief sie "Halt" -- und ging.'),
      block('quote', textBlock('paragraph', 'Es waren 10-12 Leute.')),
    );
    expect(found).toEqual([
      {
        rule: 'house-typography',
        severity: 'advice',
        message:
          'An 5 Stellen weicht die Typografie von der Hausregel ab, zuerst bei «sie "Halt" --». Der Befehl «Typografie prüfen» passt alle auf einmal an.',
        where: { field: 'body', block: 4, imageId: null, excerpt: 'sie "Halt" --' },
      },
    ]);
  });

  it('judges typography by the language of the piece and the wishes of the house', () => {
    const body = bodyOf(...head('Die Straße'));
    const { record } = pieceDetail();
    expect(rules(judge(pieceDetail({ body })))).toEqual(['house-typography']);
    expect(judge(pieceDetail({ body, record: { ...record, locale: 'de-DE' } }))).toEqual([]);
    const indulgent = { ...paper, typography: { ...paper.typography, off: ['sharp-s' as const] } };
    expect(judge(pieceDetail({ body }), { piece: pieceToPrint(pieceDetail({ body }), indulgent) })).toEqual(
      [],
    );
  });

  it('advises on open and disputed claims where they stand, and never on checked ones or those whose passages are gone', () => {
    const claims = [
      aClaim('open', somewhere),
      aClaim('disputed', somewhere),
      aClaim('checked', somewhere),
      aClaim('open', null),
    ];
    const body = bodyOf(...head(), textBlock('paragraph', 'Er bleibt zwei Jahre zu.'));
    const found = judge(pieceDetail({ body }), { claims }, 'en');
    expect(found.map(({ rule, severity, where }) => [rule, severity, where.block, where.excerpt])).toEqual([
      ['claim-open', 'advice', 3, 'zwei Jahre'],
      ['claim-disputed', 'advice', 3, 'zwei Jahre'],
    ]);
    expect(found[0]?.message).toContain('“zwei Jahre” is still open');
  });

  it('advises the wording of the house once, at the first place, with what puts it right', () => {
    const found = withBlocks(
      textBlock('paragraph', 'Wer eine email schreibt'),
      textBlock('paragraph', 'Email folgt.'),
    );
    expect(found).toMatchObject([
      {
        rule: 'house-wording',
        severity: 'advice',
        message:
          'An 2 Stellen steht «email», zuerst bei «eine email schreibt»; dieses Haus schreibt «E-Mail».',
        where: { field: 'body', block: 3, excerpt: 'eine email schreibt' },
        replacement: { instead: 'email', write: 'E-Mail' },
      },
    ]);
  });

  it('says what blocks first', () => {
    const found = judge(pieceDetail({ body: bodyOf(...head('Der  See', ''), figure({ altText: '' })) }));
    const severities = found.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted().reverse());
    expect(severities).toContain('advice');
  });

  it('stays shut for an image that may stand in one piece only and went out with another, and names that one', () => {
    const images = [anImage(leadImageId, { creditLine: 'HO', restrictions: ['single-use'] })];
    const detail = pieceDetail({ body: bodyOf(...head(), figure()), images });
    expect(judge(detail)).toEqual([]);
    const [found] = judge(detail, { usedElsewhere: () => 'Der See steigt' });
    expect(found).toMatchObject({
      rule: 'image-used-elsewhere',
      severity: 'blocking',
      where: { field: 'image', block: 3, imageId: leadImageId, excerpt: 'Der Quai' },
    });
    expect(found?.message).toContain('«Der See steigt»');
    const free = [anImage(leadImageId, { creditLine: 'HO' })];
    expect(judge({ ...detail, images: free }, { usedElsewhere: () => 'Der See steigt' })).toEqual([]);
  });

  it('stays shut for an archived piece with an image that may not stand in the archive', () => {
    const images = [anImage(leadImageId, { creditLine: 'HO', restrictions: ['no-archive'] })];
    const body = bodyOf(...head(), figure());
    expect(rules(judge(pieceDetail({ body, images, status: 'archived' })))).toEqual([
      'image-not-for-archive',
    ]);
    expect(judge(pieceDetail({ body, images }))).toEqual([]);
  });

  it('says of a lead image without social media that the card goes without it', () => {
    const images = [anImage(leadImageId, { creditLine: 'HO', restrictions: ['no-social'] })];
    const [found, ...others] = judge(
      pieceDetail({ body: bodyOf(...head(), figure({ lead: true })), images }),
    );
    expect(found).toMatchObject({ rule: 'image-not-on-cards', severity: 'advice' });
    expect(others).toEqual([]);
    expect(judge(pieceDetail({ body: bodyOf(...head(), figure()), images }))).toEqual([]);
  });

  it('says a week ahead that the rights to an image end', () => {
    expect(rules(withCredit({ rightsEndOn: '2026-02-19' }))).toEqual(['image-rights-ending']);
    expect(rules(withCredit({ rightsEndOn: '2026-02-12' }))).toEqual(['image-rights-ending']);
    expect(withCredit({ rightsEndOn: '2026-02-20' })).toEqual([]);
    expect(withCredit({ rightsEndOn: '2026-02-19' })[0]?.message).toContain('19. Februar 2026');
  });

  it('speaks English to whoever asks in English', () => {
    const body = bodyOf(...head('', ''), figure({ imageId: chartImageId, altText: null }));
    const said = judge(pieceDetail({ body, images: [anImage(chartImageId, {})] }), {}, 'en');
    expect(said.map(({ message }) => message)).toEqual([
      'The headline is missing. Write a headline.',
      'The lede is missing. Write a lede.',
      'Image 1 (“Der Quai”) has no credit. Enter who must be named.',
      'Image 1 (“Der Quai”) has no alt text. Say in one sentence what is to be seen.',
    ]);
  });

  it('has words for each rule, and takes the words of a piece for words', () => {
    const caption = '$t(errors.unexpected) {{image}}';
    const images = [anImage(leadImageId, {})];
    const [found] = judge(pieceDetail({ body: bodyOf(...head(), figure({}, caption)), images }));
    expect(found?.message).toContain(caption);
    const everything = judge(
      pieceDetail({
        body: bodyOf(
          ...head('', ''),
          textBlock('headline', 'zwei  Leerzeichen'),
          textBlock('paragraph', 'Er rief "Halt".'),
          textBlock('paragraph', 'Er schrieb eine email.'),
          figure({ altText: '' }),
          figure({ altText: 'Bild' }),
          figure({ imageId: null }),
          figure({ imageId: chartImageId, altText: null }),
          figure({ lead: true }),
          block('paragraph', inline('Link', link('x:y'))),
        ),
        images: [
          anImage(leadImageId, {
            rightsEndOn: '2020-01-01',
            aiSystem: 'X',
            restrictions: ['single-use', 'no-archive', 'no-social'],
          }),
          anImage(chartImageId, { rightsEndOn: today }),
        ],
        status: 'archived',
      }),
      {
        unclassed: [{ was: 'a', now: 'b' }],
        usedElsewhere: () => 'Ein anderer Artikel',
        draftNotices: ['c'],
        claims: [aClaim('open', somewhere), aClaim('disputed', somewhere)],
        suggestions: { count: 2, block: 0, words: 'a' },
        comments: { count: 2, block: 0, words: 'a', says: 'b' },
        named: [{ name: 'Anna Koller', line: 3 }],
      },
    );
    expect(new Set([...rules(everything), 'long-headline'])).toEqual(new Set(gateRule.options));
    for (const { message } of everything) expect(message).toMatch(/^[A-ZÄÖÜ«].*\s.*\.$/s);
  });
});

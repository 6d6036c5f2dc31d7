import { describe, expect, it } from 'vitest';
import { emptyRecord } from './piece/article.ts';
import { asHouseElements, type HouseElement, publicationFrom, type StandingElement } from './publication.ts';
import { fillTemplate, unknownPlaceholders } from './report/notice-template.ts';
import { isProblem, readSettingsFile, settingsFile } from './settings-file.ts';
import { carriedElements, withElement } from './standing-elements.ts';
import { wordingPlaces } from './wording.ts';

/** As the first program stored it. */
const old = {
  name: 'Der Seebote',
  shortName: 'DSB',
  baseUrl: 'https://seebote.example/',
  correctionsAddress: 'korrektur@seebote.example',
  locale: 'de-CH',
  sections: ['Stadt'],
  contributors: [{ name: 'Lea Brunner', sign: 'lb' }],
  bylinePattern: '{publication} ¦ {authors}',
  standingElements: [
    { kind: 'other', heading: 'Eins', blocks: [{ kind: 'paragraph', text: 'Wort.' }] },
    { kind: 'other', heading: 'Zwei', blocks: [] },
    { kind: 'corrections-policy', heading: 'Fehler?', blocks: [] },
  ],
};

describe('a publication that an older program stored', () => {
  const read = publicationFrom(old);

  it('is read with all it had, and as a new one in what that program did not know', () => {
    expect(read).toMatchObject({
      name: 'Der Seebote',
      wordings: [],
      correctionsPolicyUrl: '',
      clocks: { acknowledgeWorkingDays: 1 },
    });
    expect(read?.contributors).toEqual([{ name: 'Lea Brunner', sign: 'lb', bio: '' }]);
  });

  it('has its elements in every piece as before, each with an id that stays the same', () => {
    const ids = read?.standingElements.map(({ elementId, sections, byDefault }) => [
      elementId,
      sections,
      byDefault,
    ]);
    expect(ids).toEqual([
      ['other', [], true],
      ['other-2', [], true],
      ['corrections-policy', [], true],
    ]);
    expect(publicationFrom(read)).toEqual(read);
  });

  it('is none where there is none', () => {
    expect([publicationFrom(null), publicationFrom('x'), publicationFrom({ name: 'x' })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

const box = (kind: StandingElement['kind'], heading: string): StandingElement => ({
  kind,
  heading,
  blocks: [],
});
const house = (changes: Partial<HouseElement> = {}): HouseElement => ({
  ...asHouseElements([box('support-appeal', 'Mithelfen')])[0]!,
  ...changes,
});
const headings = (elements: readonly HouseElement[], record = {}) =>
  carriedElements(elements, { ...emptyRecord(), ...record }).map(({ heading }) => heading);

describe('the standing elements of a piece', () => {
  it('are those of its section', () => {
    const element = house({ sections: ['Kultur'] });
    expect(headings([element], { section: 'Kultur' })).toEqual(['Mithelfen']);
    expect(headings([element], { section: 'Sport' })).toEqual([]);
  });

  it('are switched on and off for one piece, whatever its section says', () => {
    const [usual, onRequest] = [house(), house({ byDefault: false })];
    const turned = (on: boolean) => ({
      elementSwitches: [{ elementId: 'support-appeal', heading: 'Mithelfen', on }],
    });
    expect([headings([usual]), headings([onRequest])]).toEqual([['Mithelfen'], []]);
    expect([headings([usual], turned(false)), headings([onRequest], turned(true))]).toEqual([
      [],
      ['Mithelfen'],
    ]);
  });

  it('are its own where it brought one of the same kind, in that place, also where the other is off', () => {
    const own = { standingElements: [box('support-appeal', 'Eigener')] };
    const last = house({ elementId: 'other', kind: 'other', heading: 'Letztes' });
    expect(headings([house(), last], own)).toEqual(['Eigener', 'Letztes']);
    expect(headings([house({ byDefault: false }), last], own)).toEqual(['Eigener', 'Letztes']);
  });

  it('that are kept for the publication take the place of the same kind, or are added', () => {
    const kept = withElement([house({ sections: ['Kultur'] })], box('support-appeal', 'Neu'));
    expect(kept).toEqual([house({ sections: ['Kultur'], heading: 'Neu' })]);
    const added = withElement(withElement(kept, box('other', 'A')), box('other', 'B'));
    expect(added.map(({ elementId }) => elementId)).toEqual(['support-appeal', 'other', 'other-2']);
  });
});

describe('a settings file', () => {
  const publication = publicationFrom(old)!;
  const problemOf = (text: string) => {
    const read = readSettingsFile(text);
    return isProblem(read) ? read : null;
  };
  const changed = (changes: object) =>
    JSON.stringify({ ...JSON.parse(settingsFile(publication)), ...changes });

  it('says what was put into it', () => {
    expect(readSettingsFile(settingsFile(publication))).toEqual(publication);
  });

  it('may come from an older program', () => {
    expect(readSettingsFile(changed({ publication: old }))).toEqual(publication);
  });

  it('is not taken for one when it is something else', () => {
    for (const text of ['', 'Guten Tag', '[]', 'null', '{"format":"ics","version":1}'])
      expect(problemOf(text), text).toEqual({ problem: 'not-settings' });
  });

  it('is refused when it is newer, cut off or damaged, with the place', () => {
    expect(problemOf(changed({ version: 2 }))).toEqual({ problem: 'from-the-future', found: 2 });
    expect(problemOf(settingsFile(publication).slice(0, 200))).toEqual({ problem: 'damaged', place: '' });
    expect(problemOf(changed({ version: 'eins' }))).toEqual({ problem: 'damaged', place: 'version' });
    expect(problemOf(changed({ publication: { ...publication, baseUrl: 'javascript:1' } }))).toEqual({
      problem: 'damaged',
      place: 'baseUrl',
    });
  });
});

describe('a preferred wording', () => {
  const found = (text: string, instead = 'email', write = 'E-Mail') =>
    wordingPlaces(text, { instead, write }).map(({ from, to, write: now }) => [text.slice(from, to), now]);

  it('is found as a whole word, with a capital where a sentence begins', () => {
    expect(found('Email? Per email, nicht per Femail oder emails.')).toEqual([
      ['Email', 'E-Mail'],
      ['email', 'E-Mail'],
    ]);
    expect(found('Seit gestern. seit heute', 'seit', 'ab')).toEqual([
      ['Seit', 'Ab'],
      ['seit', 'ab'],
    ]);
  });

  it('is not found where the preferred one stands already', () => {
    expect(found('Die Stadt Zürich und Zürich', 'Zürich', 'Stadt Zürich')).toEqual([
      ['Zürich', 'Stadt Zürich'],
    ]);
  });

  it('may be a sign or end in one', () => {
    expect(found('5 % und 6%', '%', 'Prozent')).toEqual([
      ['%', 'Prozent'],
      ['%', 'Prozent'],
    ]);
    expect(found('usw. und bzw.', 'usw.', 'und so weiter')).toEqual([['usw.', 'und so weiter']]);
  });
});

describe('a template', () => {
  it('fills what it names once and leaves the rest', () => {
    expect(fillTemplate('{was} wird {now}; {x}', { was: '{now}', now: 'B' })).toBe('{now} wird B; {x}');
  });

  it('names each placeholder that does not exist, once', () => {
    expect(unknownPlaceholders('{date} {autor} {autor} {}', ['date'])).toEqual(['autor', '']);
  });
});

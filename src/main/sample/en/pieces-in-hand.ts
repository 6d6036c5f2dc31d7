import type { SamplePiece } from '../newsroom.ts';

/** What The Wendle Courier is working on. */
export const piecesInHand: readonly SamplePiece[] = [
  {
    section: 'Opinion',
    signs: ['rh'],
    place: '',
    slug: 'benches',
    keywords: ['public space', 'column'],
    path: '',
    kicker: 'In the margin',
    headline: 'Leave the benches where nobody needs them',
    lede: 'The town counts how often its benches are sat on, and wants to clear away the worst. The sum is sound. The answer is wrong.',
    leadImage: null,
    when: [3, '16:20'],
    statuses: [{ status: 'draft', by: 'Rufus Hagenby', when: [3, '16:20'] }],
    text: `
Nobody ever sits on the bench behind the armoury. I know, because I have walked past it for eight years, and since a fortnight ago the town knows too. It has fitted little counters to 340 benches. Sixty-one of them, says the report, are “in below-average demand”. They are to go. Upkeep costs money.

There is not much to be said against that. A bench on which nobody sits is a piece of wood in the rain.

And yet. A bench is not a parking space. It also works on those who are not sitting. It says: here you may stay without buying anything. People who are unsteady on their feet plan their walk by it, precisely because it is usually free. The counter notices none of this. It measures the weight and not the reassurance.

> What counts only when it is used will soon be found only where it is crowded.

You could do the same sum with the drinking fountains, with the night-line volunteers, with the second doctor in casualty. Some day you have a very efficient town, in which everybody sits in three places and nobody goes anywhere else.

My proposal is cheap. Leave the sixty-one benches standing and take the counters off. With the savings, repaint the one behind the armoury. I promise to sit down on it once.
`,
  },
  {
    section: 'Technology',
    signs: ['lc'],
    place: 'Wendleby',
    slug: 'archive-ai',
    keywords: ['artificial intelligence', 'town archive', 'handwriting'],
    path: '',
    kicker: 'Artificial intelligence',
    headline: 'What the machine reads in the archive, and what it makes up',
    lede: 'Wendleby’s archive has had four hundred years of council minutes deciphered by software. The result is astonishingly good. It turns dangerous where nobody looks any more.',
    leadImage: 'script',
    when: [2, '10:30'],
    statuses: [
      {
        status: 'review',
        by: 'Leonie Castlewood',
        when: [2, '17:45'],
        note: 'Please read the error rate again.',
      },
    ],
    text: `
The word is “rabbets”, a joiner’s term, and the machine reads “rebels”. So the first transcript of the minutes for 1714 has the council sending for eighty rebels from the town woods. Archivist Clara Winch laughs as she shows the line. Then she stops.

“If it were nonsense, you would hesitate,” she says. “But it is a good sentence. It could stand in any history book.”

## 61,000 pages in four months

Until now a volume of minutes was the work of years. A program trained on old hands has read 61,000 pages in four months. Of a hundred characters, 97 are right on average. In a clean chancery hand it is more; in the notes of a town clerk with gout, a good deal less.

The gain is great. Anyone who wants to know when a street in Wendleby was first paved types the word and sees the page. Family historians, school classes and the building office ask, and most of them find something.

## Three rules against the plausible lie

The archive has given itself rules that would serve elsewhere:

1. Beside each transcript stands the picture of the page. Quotations follow the picture.
2. Doubtful words are grey. The machine must say how sure it is.
3. Whoever finds a mistake can report it. Every change stays visible.

> “We have made it easier to read. The truth we still have to look for ourselves.”

The third rule does the most. Volunteers entered 2,800 corrections in the first weeks; the oldest of them is 88 and learned to read such hands from her grandfather. The program learns from her in turn. The eighty rebels are rabbets again. Winch has kept the old sentence all the same. It hangs above the photocopier.
`,
  },
  {
    section: 'Guide',
    signs: ['ja'],
    place: '',
    slug: 'spring-way',
    keywords: ['walking', 'day out', 'Spring Way'],
    path: '',
    kicker: 'Out of doors',
    headline: 'The Spring Way in four stages, with benches and no hurry',
    lede: 'From the shore to the top of the pass, the Spring Way follows the water uphill. Hardly anyone walks it in a day. In pieces it is a pleasure for almost everybody.',
    leadImage: 'hills',
    when: [1, '09:05'],
    statuses: [
      { status: 'review', by: 'Joss Aberfield', when: [1, '13:30'] },
      {
        status: 'ready',
        by: 'Marian Tolbury',
        when: [1, '16:15'],
        note: 'The text is fine. Whose picture is it?',
      },
    ],
    text: `
Sixteen miles, 3,700 feet of climbing and seventeen fountains: those are the figures. What matters more is that each stage begins and ends at a bus stop. Turning back is never a defeat.

## The four stages

1. **Harbour to Mill Ghyll** (3 miles, 1½ hours). Flat, fit for a pushchair. In the ghyll stands a waterwheel that turns on Sundays.
2. **Mill Ghyll to Chapcote** (4½ miles, 2½ hours). The finest wood, the steepest climb. Poles help.
3. **Chapcote to Hinder Farm** (5 miles, 3 hours). From here the fog often lies below your feet. No shade, plenty of water.
4. **Hinder Farm to the pass** (3½ miles, 2½ hours). Waymarked in white; good boots needed. The last bus leaves at 5.40pm.

## What to carry

- A cup: the water is tested and safe at all seventeen fountains.
- A windproof, even in high summer.
- The map on paper. Between Chapcote and Hinder Farm there is no signal.

With only half a day, take the third stage and the 8.12am bus to Chapcote. It is usually cool there, sometimes grey, and after a quarter of an hour’s climb almost always bright.

> The fog belongs to the walk. Wait for it to lift and you miss the best.

The path is kept up from May to October. Its state is given on [the walkers’ association’s page](https://www.springway.example/state); the landlady at Hinder Farm is more exact. She looks out of the window.
`,
  },
  {
    section: 'Town',
    signs: ['mt'],
    place: '',
    slug: 'tower-clock',
    keywords: ['portrait', 'crafts'],
    path: '',
    kicker: 'Portrait',
    headline: 'Who sets the church clock?',
    lede: 'Twice a year somebody climbs the church tower and gives the town an hour, or takes one away. Who is it, and what can be seen from up there?',
    leadImage: null,
    when: [1, '10:40'],
    statuses: [
      { status: 'idea', by: 'Marian Tolbury', when: [1, '10:45'], note: 'Before the clocks next change.' },
    ],
    text: `
The idea came from a reader who complained about the quarter-hour chimes and in the end wanted to know who could switch them off. Nobody at the town hall knew straight away.

## Questions

- Is the movement still mechanical? Who is allowed to touch it?
- Does the clock lose time, and how much? Who notices first?
- What becomes of the chimes in the hour that happens twice?

## To do

1. Ring the verger, arrange a visit to the tower. Head for heights?
2. Town archive: find the bill for the movement, 1887.
3. Picture: from inside through the dial, in the morning, against the light.

Form: portrait, 1,000 words, not a technical piece. The person first, the wheels after.
`,
  },
];

import type { SamplePiece } from '../newsroom.ts';

/** What readers of The Wendle Courier can see already. */
export const publicPieces: readonly SamplePiece[] = [
  {
    section: 'Sport',
    signs: ['ja'],
    place: 'Wendleby',
    slug: 'stair-race',
    keywords: ['stair race', 'running', 'Wendleby'],
    path: '/sport/wendleby-stair-race',
    kicker: 'Stair race',
    headline: 'One minute forty-eight, and then daylight',
    lede: 'The oldest record in town has fallen at the Wendleby Stair Race. It had stood for twenty-one years. The woman who broke it delivers the post and says she hardly trains.',
    leadImage: 'steps',
    when: [6, '17:55'],
    statuses: [
      { status: 'review', by: 'Joss Aberfield', when: [6, '19:05'] },
      { status: 'published', by: 'Marian Tolbury', when: [6, '19:40'] },
    ],
    text: `
The stairs from the waterfront to the Upper Town have 312 steps, and no two are quite the same height. Those who climb them daily know them by heart. Those who come once a year to run them learn the hard way.

Nora Felder knows them. The 34-year-old has carried the post to the Upper Town for eleven years, and her bicycle stays at the bottom. She came to the start with no heart-rate watch and no club. After 1:48.3 she was at the top, four tenths inside the old mark, and sat down on the last step.

> “I did nothing I don’t always do. The bag was lighter, that’s all.”

## Shade below, sun above

A field of 212 had entered, more than ever before. Runners start one by one, thirty seconds apart. That makes it a quiet race: you see nobody ahead of you and hear only your own breath until, after the second turn, the crowd begins.

Among the men, defending champion Glen Salisbourne won in 1:41.9. He was well outside his own best time and blamed the surface. On the lower turns the stone was still damp.

## The places

- **Women:** 2nd Ida Brackenbury 1:55.0; 3rd Sonia Overlin 1:56.7
- **Men:** 2nd Tim Surgill 1:43.2; 3rd Aaron Luddy 1:44.8
- **Juniors:** fastest of the day, Marlin Chopwell 2:01.4

The entry fees go towards the upkeep of the stairs. The town means to repoint the top thirty steps before the year is out. Would the record still count after that, somebody asked at the prize-giving. The postwoman shrugged. She would know more, she said, at six the next morning.
`,
  },
  {
    section: 'Town',
    signs: ['mt', 'rh'],
    place: 'Wendleby',
    slug: 'boatyard-plan',
    keywords: ['council', 'boatyard', 'planning'],
    path: '/town/boatyard-plan',
    kicker: 'Town council',
    headline: 'Old boatyard to become a quarter, not a wall',
    lede: 'Wendleby council has published its revised plan for the boatyard. The houses shrink and the waterfront path widens. Who pays to restore the boat hall remains open.',
    leadImage: 'lake',
    when: [4, '14:30'],
    statuses: [
      { status: 'review', by: 'Marian Tolbury', when: [4, '16:50'] },
      {
        status: 'ready',
        by: 'Leonie Castlewood',
        when: [4, '17:35'],
        note: 'Check the figures against the planning report.',
      },
      { status: 'published', by: 'Marian Tolbury', when: [4, '18:10'] },
    ],
    text: `
Walk from the station to the water and you soon come to a fence. Behind it lies the yard where, until twelve years ago, the ferries were overhauled. The site covers 2.4 hectares and has belonged to the town for nine years. It has been planned ever since.

The new draft takes up the objections raised in public consultation. There were 418 of them, most about height. Instead of seven storeys the plan now allows five at most, stepping down to three along the shore.

## What changes

- The waterfront path will be eight metres wide throughout and stay in public hands.
- Of 190 planned homes, 34 are dropped and 60 reserved for housing co-operatives.
- Cars will come no further than Harbour Road.

“We did not build the average of everybody’s wishes,” councillor Verity Oddermott told reporters. The council had decided what mattered in this place, she said, and that was the lake.

> “You can only build over a shore once. We would like nobody to regret it.”

## The hall stays, the money is missing

[image hall]

Nobody disputes the boat hall with its saw-tooth roof. It is listed, and is to become a house for workshops and events. A first estimate puts the restoration at £11.5m. So far the town’s budget has no line for it.

The opposition calls it a promise on credit. Its leader, Laurence Isley, wants the loan put to residents together with the plan. The council would keep the two apart, because talks with a foundation that may contribute are still going on.

The consulation runs for sixty days. The documents can be read at the town hall and [on the planning pages](https://www.wendleby.example/boatyard). A vote is at least a year away.
`,
  },
  {
    section: 'Culture',
    signs: ['lc'],
    place: '',
    slug: 'water-tower-sound',
    keywords: ['sound art', 'water tower', 'exhibition'],
    path: '/culture/echo-in-the-water-tower',
    kicker: 'Sound art',
    headline: 'Nine seconds of echo: the water tower learns to sing',
    lede: 'The tower above the Upper Town stood empty for twenty years. Now the composer Alma Raystone has filled it with forty loudspeakers. The best thing about her installation is what it leaves out.',
    leadImage: 'tower',
    when: [3, '09:45'],
    statuses: [
      { status: 'review', by: 'Leonie Castlewood', when: [3, '12:20'] },
      { status: 'published', by: 'Marian Tolbury', when: [3, '14:00'] },
    ],
    text: `
You enter stooping, through an iron door the height of a child, and the first thing you hear is yourself. Your breath comes back from above, your step from every side. A handclap takes nine seconds to disappear. Whisper at one wall and you are understood at the other.

The tower was built in 1901 and held 400 cubic metres of water. Since the reservoir in the hill went into service nobody has needed it but the jackdaws. For a year Alma Raystone recorded what is there of its own accord: rain on the tin roof, the jackdaws, the pump next door, the wind from the lake.

## Music without a beginning

Out of this she has made _Level_, a piece with neither beginning nor end. Forty loudspeakers hang at the height where the water once stood. Through the day the sounds rise and fall with the old level, which she copied from the waterman’s books: full in the morning, empty at noon, slowly up again towards evening.

> “I did not want to teach the tower anything. It knew how. You only had to be quiet.”

That sounds like a concept, and yet it is a thing of the body. At noon, with the level at its lowest, a single deep note fills the room, felt in the knees rather than heard. Then a drop falls, and you look up in spite of yourself.

Not everything works. Beside the sounds, the spoken entries from the books are like a caption that tells the picture again. But they are short. The silence that follows them is among the best things to be heard in this town at present.

**Level**, sound installation in the Wendleby water tower. Daily from 7am to 7pm, free, no more than twelve people at a time.
`,
  },
];

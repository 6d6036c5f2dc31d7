import type { SampleImage } from '../newsroom.ts';

export const images: readonly SampleImage[] = [
  {
    scene: 'lake',
    fileName: 'werft-steg-morgen.jpg',
    when: [4, '15:10'],
    credit: {
      creators: ['Annik Sutermann'],
      creditLine: 'Annik Sutermann',
      copyrightNotice: '© Annik Sutermann',
      usageTerms: 'Für den «Seeboten», Print und Online, unbefristet.',
      caption: 'Vom alten Steg ist wenig geblieben: die Bucht vor der Werft am frühen Morgen.',
      altText: 'Vier Pfähle eines Stegs stehen vor Sonnenaufgang im stillen See, dahinter flache Hügel.',
    },
  },
  {
    scene: 'hall',
    fileName: 'bootshalle-archiv.jpg',
    when: [4, '15:25'],
    credit: {
      kind: 'archive',
      creators: ['Ruedi Hagenbühl'],
      creditLine: 'Archiv «Seebote»',
      copyrightNotice: '© Der Seebote',
      caption: 'Die Bootshalle mit ihrem Sheddach soll stehen bleiben.',
      altText: 'Lange Backsteinhalle mit gezacktem Dach und grossen Sprossenfenstern im Abendlicht.',
    },
  },
  {
    scene: 'steps',
    fileName: 'treppe-start.jpg',
    when: [6, '17:40'],
    credit: {
      creators: ['Jonas Aebersten'],
      creditLine: 'Jonas Aebersten',
      copyrightNotice: '© Der Seebote',
      caption: '312 Stufen, und die letzten dreissig liegen in der Sonne.',
      altText: 'Breite Steintreppe, schräg geteilt in eine schattige und eine sonnige Hälfte.',
    },
  },
  {
    scene: 'tower',
    fileName: 'wasserturm-innen.jpg',
    when: [3, '09:20'],
    credit: {
      kind: 'handout',
      creditLine: 'zVg / Verein Wasserturm',
      usageTerms: 'Zur Berichterstattung über die Klanginstallation, bis zu deren Ende.',
      caption: 'Blick nach oben: Durch die Öffnung im Dach fällt das einzige Licht.',
      altText: 'Ringe aus Mauersteinen laufen auf eine helle runde Öffnung zu.',
    },
  },
  {
    scene: 'script',
    fileName: 'handschrift-raster.jpg',
    when: [2, '11:15'],
    credit: {
      kind: 'ai',
      creditLine: 'Bildwerk 3',
      aiSystem: 'Bildwerk',
      aiSystemVersion: '3',
      aiPrompt:
        'Alte Handschrift auf Papier, die nach rechts in ein Raster aus Punkten übergeht, ruhig, zwei Farben',
      aiPromptWriter: 'Leonie Castelvedra',
      caption: 'Aus Schrift werden Daten: So stellt sich ein Bildgenerator die Arbeit im Archiv vor.',
      altText:
        'Zeilen einer alten Handschrift gehen nach rechts in ein Raster aus dunklen und roten Punkten über.',
    },
  },
  {
    scene: 'hills',
    fileName: 'IMG_4127.jpg',
    when: [1, '08:50'],
    // No credit on purpose: the gate shall have something to say.
    credit: {
      caption: 'Über dem Nebel beginnt die dritte Etappe.',
      altText: 'Fünf bewaldete Hügelzüge hintereinander, dazwischen Nebel, links oben die Sonne.',
    },
  },
];

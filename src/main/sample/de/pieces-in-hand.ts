import type { SamplePiece } from '../newsroom.ts';

/** What «Der Seebote» is working on. */
export const piecesInHand: readonly SamplePiece[] = [
  {
    section: 'Meinung',
    signs: ['rha'],
    place: '',
    slug: 'baenke',
    keywords: ['Öffentlicher Raum', 'Kolumne'],
    path: '',
    kicker: 'Randnotiz',
    headline: 'Lasst die Bänke stehen, wo niemand sie braucht',
    lede: 'Die Stadt zählt, wie oft auf ihren Bänken gesessen wird, und will die schlechtesten abräumen. Das ist vernünftig gerechnet und trotzdem falsch.',
    leadImage: null,
    when: [3, '16:20'],
    statuses: [{ status: 'draft', by: 'Ruedi Hagenbühl', when: [3, '16:20'] }],
    text: `
Auf der Bank hinter dem Zeughaus sitzt nie jemand. Ich weiss das, weil ich seit acht Jahren an ihr vorbeigehe, und seit zwei Wochen weiss es auch die Stadt. Sie hat an 340 Bänken kleine Zähler angebracht. 61 davon, so steht es im Bericht, werden «unterdurchschnittlich nachgefragt». Sie sollen weg, der Unterhalt kostet.

Dagegen lässt sich wenig sagen. Eine Bank, auf der niemand sitzt, ist ein Stück Holz im Regen.

Und doch. Eine Bank ist kein Parkplatz. Sie wirkt auch auf die, die nicht sitzen. Sie sagt: Hier darfst du bleiben, ohne etwas zu kaufen. Wer schlecht zu Fuss ist, plant seinen Weg nach ihr, gerade weil sie meistens frei ist. Das Zählwerk merkt davon nichts. Es misst das Gewicht und nicht die Beruhigung.

> Was nur zählt, wenn es benutzt wird, ist bald nur noch dort, wo es eng ist.

Man könnte dieselbe Rechnung mit den Brunnen machen, mit den Telefonseelsorgern oder mit dem zweiten Arzt im Notfall. Irgendwann hat man eine sehr effiziente Stadt, in der an drei Orten alle sitzen und an allen anderen niemand mehr hingeht.

Mein Vorschlag ist billig. Man lasse die 61 Bänke stehen und montiere die Zähler ab. Mit dem Gesparten streiche man die hinter dem Zeughaus neu. Ich verspreche, mich einmal hinzusetzen.
`,
  },
  {
    section: 'Technik',
    signs: ['lca'],
    place: 'Rebenried',
    slug: 'archiv-ki',
    keywords: ['Künstliche Intelligenz', 'Stadtarchiv', 'Handschriften'],
    path: '',
    kicker: 'Künstliche Intelligenz',
    headline: 'Was die Maschine im Stadtarchiv liest, und was sie erfindet',
    lede: 'Vierhundert Jahre Ratsprotokolle hat das Stadtarchiv von einer Software entziffern lassen. Das Ergebnis ist verblüffend gut. Gefährlich wird es dort, wo niemand mehr nachsieht.',
    leadImage: 'script',
    when: [2, '10:30'],
    statuses: [
      {
        status: 'review',
        by: 'Leonie Castelvedra',
        when: [2, '17:45'],
        note: 'Bitte die Fehlerquote gegenlesen.',
      },
    ],
    text: `
Das Wort heisst «Rebstecken», und die Maschine liest «Rebellen». So steht in der ersten Abschrift des Protokolls von 1714, der Rat habe achtzig Rebellen aus dem Stadtwald holen lassen. Archivarin Klara Wintsch lacht, wenn sie die Stelle zeigt. Dann wird sie ernst.

«Wäre es Unsinn, würde man stutzen», sagt sie. «Aber der Satz ist gut. Er könnte in jedem Geschichtsbuch stehen.»

## 61 000 Seiten in vier Monaten

Bisher war ein Protokollband eine Arbeit von Jahren. Nun hat ein Programm, das auf alte Schriften trainiert wurde, in vier Monaten 61 000 Seiten gelesen. Von hundert Zeichen stimmen im Schnitt 97. Bei sauberer Kanzleischrift sind es mehr, bei den Notizen eines Stadtschreibers mit Gicht deutlich weniger.

Der Gewinn ist gross. Wer wissen will, wann in Rebenried zum ersten Mal eine Strasse gepflastert wurde, tippt das Wort ein und sieht die Seite. Familienforscherinnen, Schulklassen und das Bauamt fragen an, und die meisten finden etwas.

## Drei Regeln gegen die schöne Lüge

Das Archiv hat sich Regeln gegeben, die auch anderswo taugen:

1. Neben jeder Abschrift steht das Bild der Seite. Zitiert wird nach dem Bild.
2. Unsichere Wörter sind grau. Die Maschine muss sagen, wie sicher sie ist.
3. Wer einen Fehler findet, kann ihn melden. Jede Änderung bleibt sichtbar.

> «Wir haben die Lesbarkeit erhöht. Die Wahrheit müssen wir immer noch selber suchen.»

Die dritte Regel wirkt am stärksten. 2800 Korrekturen haben Freiwillige in den ersten Wochen eingetragen, die älteste von ihnen ist 88 Jahre alt und hat Kurrent noch in der Schule gelernt. Aus ihren Korrekturen lernt das Programm weiter. Die achtzig Rebellen sind inzwischen wieder Rebstecken. Wintsch hat den alten Satz trotzdem aufgehoben. Er hängt über dem Kopierer.
`,
  },
  {
    section: 'Service',
    signs: ['jae'],
    place: '',
    slug: 'quellenweg',
    keywords: ['Wandern', 'Ausflug', 'Quellenweg'],
    path: '',
    kicker: 'Unterwegs',
    headline: 'Der Quellenweg in vier Etappen, mit Bank und ohne Eile',
    lede: 'Vom Seeufer bis zur Passhöhe folgt der Quellenweg dem Wasser bergauf. Die ganze Strecke schafft an einem Tag kaum jemand. In Stücken ist sie ein Vergnügen für fast alle.',
    leadImage: 'hills',
    when: [1, '09:05'],
    statuses: [
      { status: 'review', by: 'Jonas Aebersten', when: [1, '13:30'] },
      {
        status: 'ready',
        by: 'Mirjam Tobelmann',
        when: [1, '16:15'],
        note: 'Text ist gut. Von wem ist das Bild?',
      },
    ],
    text: `
Sechsundzwanzig Kilometer, 1140 Meter Höhe und siebzehn Brunnen: Das sind die Zahlen. Wichtiger ist, dass jede Etappe an einer Haltestelle beginnt und endet. Umkehren ist also nie eine Niederlage.

## Die vier Etappen

1. **Hafen bis Mühletobel** (5\u202fkm, 1½ Stunden). Flach, auch mit Kinderwagen. Im Tobel steht ein Wasserrad, das sich an Sonntagen dreht.
2. **Mühletobel bis Chapf** (7\u202fkm, 2½ Stunden). Der schönste Wald, der steilste Anstieg. Stöcke helfen.
3. **Chapf bis Alp Hinterriet** (8\u202fkm, 3 Stunden). Ab hier liegt der Nebel oft unter den Füssen. Kein Schatten, genug Wasser.
4. **Hinterriet bis Passhöhe** (6\u202fkm, 2½ Stunden). Weiss-rot-weiss markiert, gutes Schuhwerk nötig. Das letzte Postauto fährt um 17.40\u202fUhr.

## Was in den Rucksack gehört

- Ein Becher: Das Wasser ist an allen siebzehn Brunnen geprüft und trinkbar.
- Eine Windjacke, auch im Hochsommer.
- Die Karte auf Papier. Zwischen Chapf und Hinterriet gibt es keinen Empfang.

Wer nur einen halben Tag hat, nimmt die dritte Etappe und fährt mit dem Kurs um 8.12\u202fUhr bis Chapf. Dort ist es meistens kühl, manchmal grau und nach einer Viertelstunde Aufstieg fast immer hell.

> Der Nebel gehört zum Weg. Wer ihn abwartet, verpasst das Beste.

Der Weg ist von Mai bis Oktober unterhalten. Über den Zustand gibt [die Seite des Wegvereins](https://www.quellenweg.example/zustand) Auskunft, die Auskunft der Wirtin auf Hinterriet ist allerdings genauer. Sie sieht hinaus.
`,
  },
  {
    section: 'Stadt',
    signs: ['mto'],
    place: '',
    slug: 'turmuhr',
    keywords: ['Porträt', 'Handwerk'],
    path: '',
    kicker: 'Porträt',
    headline: 'Wer stellt eigentlich die Turmuhr?',
    lede: 'Zweimal im Jahr steigt jemand auf den Kirchturm und schenkt oder nimmt der Stadt eine Stunde. Wer ist das, und was sieht er von dort oben?',
    leadImage: null,
    when: [1, '10:40'],
    statuses: [
      {
        status: 'idea',
        by: 'Mirjam Tobelmann',
        when: [1, '10:45'],
        note: 'Vor der nächsten Zeitumstellung.',
      },
    ],
    text: `
Auf die Idee gebracht hat mich ein Leser, der sich über das Viertelstundenläuten beschwert hat und am Ende wissen wollte, wer es abstellen könnte. Niemand im Stadthaus wusste es auf Anhieb.

## Fragen

- Ist das Werk noch mechanisch? Wer darf es anfassen?
- Geht die Uhr nach, und um wie viel? Wer merkt es zuerst?
- Was passiert mit dem Läuten in der Stunde, die es doppelt gibt?

## Zu tun

1. Sigrist anrufen, Termin auf dem Turm. Höhentauglich?
2. Stadtarchiv: Rechnung für das Werk von 1887 suchen.
3. Bild: von innen durch das Zifferblatt, am Morgen gegen das Licht.

Form: Porträt, 6000 Zeichen, kein Technikstück. Der Mensch zuerst, die Zahnräder danach.
`,
  },
];

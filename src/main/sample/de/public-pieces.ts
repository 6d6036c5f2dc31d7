import type { SamplePiece } from '../newsroom.ts';

/** What readers of «Der Seebote» can see already. */
export const publicPieces: readonly SamplePiece[] = [
  {
    section: 'Sport',
    signs: ['jae'],
    place: 'Rebenried',
    slug: 'treppenlauf',
    keywords: ['Treppenlauf', 'Laufsport', 'Rebenried'],
    path: '/sport/treppenlauf-rebenried',
    kicker: 'Treppenlauf',
    headline: 'Eine Minute achtundvierzig, und dann lange nichts',
    lede: 'Beim Rebenrieder Treppenlauf ist der älteste Rekord der Stadt gefallen. Er hielt einundzwanzig Jahre. Gebrochen hat ihn eine Briefträgerin, die nach eigenen Angaben kaum trainiert.',
    leadImage: 'steps',
    when: [6, '17:55'],
    statuses: [
      { status: 'review', by: 'Jonas Aebersten', when: [6, '19:05'] },
      { status: 'published', by: 'Mirjam Tobelmann', when: [6, '19:40'] },
    ],
    text: `
Die Treppe vom Seeufer zur Oberstadt hat 312 Stufen, und jede ist ein wenig anders hoch. Wer hier täglich geht, kennt sie auswendig. Wer nur einmal im Jahr kommt, um sie hinaufzurennen, lernt sie auf die harte Art kennen.

Nora Felder kennt sie. Die 34-Jährige trägt seit elf Jahren die Post in die Oberstadt, und das Fahrrad bleibt unten stehen. Am Start stand sie ohne Pulsuhr und ohne Verein. Nach 1:48,3 Minuten war sie oben, vier Zehntel schneller als die alte Bestmarke, und setzte sich auf die oberste Stufe.

> «Ich habe nichts anders gemacht als sonst. Nur die Tasche war leichter.»

## Schatten unten, Sonne oben

212 Läuferinnen und Läufer waren gemeldet, so viele wie nie. Gestartet wird einzeln, alle dreissig Sekunden. Das macht den Treppenlauf zu einem stillen Rennen: Man sieht niemanden vor sich und hört nur den eigenen Atem, bis nach der zweiten Kehre das Publikum beginnt.

Bei den Männern gewann Titelverteidiger Gian Salvisberger in 1:41,9. Er verfehlte seine eigene Bestzeit deutlich und machte dafür den Belag verantwortlich: In den unteren Kehren waren die Stufen noch feucht.

## Auf den Plätzen

- **Frauen:** 2. Ida Brechtbühler 1:55,0; 3. Svenja Oberlin 1:56,7
- **Männer:** 2. Tim Zurgilgen 1:43,2; 3. Aron Lüdi 1:44,8
- **Jugend:** Tagessiegerin Malin Tschopp 2:01,4

Der Erlös geht an den Unterhalt der Treppe. Die Stadt will die obersten dreissig Stufen noch in diesem Jahr neu verfugen. Ob der Rekord danach noch vergleichbar sei, fragte jemand bei der Siegerehrung. Die Briefträgerin zuckte mit den Schultern. Am nächsten Morgen um sechs, sagte sie, wisse sie mehr.
`,
  },
  {
    section: 'Stadt',
    signs: ['mto', 'rha'],
    place: 'Rebenried',
    slug: 'werft-gestaltungsplan',
    keywords: ['Stadtrat', 'Werftareal', 'Raumplanung'],
    path: '/stadt/werft-gestaltungsplan',
    kicker: 'Stadtrat',
    headline: 'Die alte Werft soll ein Quartier werden und kein Riegel',
    lede: 'Der Stadtrat von Rebenried hat den überarbeiteten Gestaltungsplan für das Werftareal vorgelegt. Die Häuser werden niedriger, der Uferweg wird breiter. Offen bleibt, wer die Sanierung der Bootshalle bezahlt.',
    leadImage: 'lake',
    when: [4, '14:30'],
    statuses: [
      { status: 'review', by: 'Mirjam Tobelmann', when: [4, '16:50'] },
      {
        status: 'ready',
        by: 'Leonie Castelvedra',
        when: [4, '17:35'],
        note: 'Zahlen mit dem Planungsbericht abgleichen.',
      },
      { status: 'published', by: 'Mirjam Tobelmann', when: [4, '18:10'] },
    ],
    text: `
Wer vom Bahnhof her an den See kommt, steht nach wenigen Schritten vor einem Zaun. Dahinter liegt die Werft, in der bis vor zwölf Jahren Kursschiffe überholt wurden. Das Areal misst 2,4 Hektaren und gehört seit neun Jahren der Stadt. Seither wird geplant.

Der neue Entwurf nimmt die Kritik aus der öffentlichen Mitwirkung auf. 418 Eingaben waren eingegangen, die meisten zur Höhe der Bauten. Statt sieben sind nun höchstens fünf Geschosse vorgesehen, und zum Ufer hin fallen die Häuser auf drei ab.

## Was sich ändert

- Der Uferweg wird durchgehend acht Meter breit und bleibt der Stadt.
- Von 190 geplanten Wohnungen fallen 34 weg, 60 sind für Genossenschaften reserviert.
- Autos kommen nur noch bis zur Hafenstrasse.

«Wir haben nicht den Mittelwert aus allen Wünschen gebaut», sagte Stadträtin Verena Odermatten vor den Medien. Man habe sich entschieden, was an diesem Ort wichtig sei, und das sei der See.

> «Ein Ufer kann man nur einmal verbauen. Wir möchten, dass es danach niemand bereut.»

## Die Halle bleibt, das Geld fehlt

[image hall]

Unbestritten ist die Bootshalle mit ihrem Sheddach. Sie steht unter Schutz und soll ein Haus für Werkstätten und Veranstaltungen werden. Die Sanierung kostet nach einer ersten Schätzung 11,5 Millionen Franken. Im Finanzplan der Stadt steht dafür bisher kein Betrag.

Die Opposition im Stadtparlament spricht von einem Versprechen auf Pump. Fraktionschef Lorenz Iseli verlangt, dass der Kredit gleichzeitig mit dem Plan vor das Volk kommt. Der Stadtrat will beides trennen, weil die Verhandlungen mit der Stiftung, die sich beteiligen möchte, noch laufen.

Die Vernehmlasung dauert sechzig Tage. Die Unterlagen liegen im Stadthaus auf und stehen [auf der Seite der Stadtplanung](https://www.rebenried.example/werftareal). Eine Volksabstimmung ist frühestens in einem Jahr möglich.
`,
  },
  {
    section: 'Kultur',
    signs: ['lca'],
    place: '',
    slug: 'wasserturm-klang',
    keywords: ['Klangkunst', 'Wasserturm', 'Ausstellung'],
    path: '/kultur/echo-im-wasserturm',
    kicker: 'Klangkunst',
    headline: 'Neun Sekunden Nachhall: Der Wasserturm lernt singen',
    lede: 'Zwanzig Jahre stand der Turm über der Oberstadt leer. Nun hat ihn die Komponistin Alma Rehsteiner mit vierzig Lautsprechern gefüllt. Das Schönste an der Installation ist, was sie weglässt.',
    leadImage: 'tower',
    when: [3, '09:45'],
    statuses: [
      { status: 'review', by: 'Leonie Castelvedra', when: [3, '12:20'] },
      { status: 'published', by: 'Mirjam Tobelmann', when: [3, '14:00'] },
    ],
    text: `
Man tritt gebückt ein, durch eine Eisentür von der Höhe eines Kindes, und hört zuerst sich selbst. Der Atem kommt von oben zurück, der Schritt von allen Seiten. Neun Sekunden braucht ein Klatschen, bis es im Rund verschwunden ist. Wer hier flüstert, wird noch am anderen Ende verstanden.

Der Turm wurde 1901 gebaut und fasste 400 Kubikmeter Wasser. Seit das Reservoir im Berg in Betrieb ist, hat ihn niemand mehr gebraucht, ausser den Dohlen. Alma Rehsteiner hat ein Jahr lang darin aufgenommen, was von selbst da ist: Regen auf dem Blechdach, die Dohlen, die Pumpe im Nachbarhaus, den Föhn.

## Musik ohne Anfang

Daraus ist _Pegel_ geworden, ein Stück ohne Anfang und Ende. Vierzig Lautsprecher hängen in der Höhe, wo einst das Wasser stand. Die Klänge steigen im Lauf des Tages mit dem alten Pegel, den die Komponistin aus den Büchern des Brunnenmeisters übernommen hat: am Morgen voll, am Mittag leer, gegen Abend langsam wieder hinauf.

> «Ich wollte dem Turm nichts beibringen. Er konnte es schon, man musste nur still sein.»

Das klingt nach Konzept und ist doch vor allem ein körperliches Erlebnis. Am Mittag, bei leerem Pegel, liegt ein einziger tiefer Ton im Raum, den man eher in den Knien spürt als hört. Dann wieder fällt ein Tropfen, und man sieht unwillkürlich nach oben.

Nicht alles gelingt. Die gesprochenen Einträge aus dem Pegelbuch wirken neben den Klängen wie eine Bildlegende, die das Bild noch einmal erzählt. Aber sie sind kurz. Die Stille, die danach kommt, gehört zum Besten, was es in dieser Stadt zurzeit zu hören gibt.

**Pegel**, Klanginstallation im Wasserturm Rebenried. Täglich von 7 bis 19\u202fUhr, Eintritt frei, höchstens zwölf Personen aufs Mal.
`,
  },
];

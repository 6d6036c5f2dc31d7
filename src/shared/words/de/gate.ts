/** What the gate says: where it is, what is wrong, and what to do. */
export const gate = {
  image: 'Bild {{number}}',
  imageWithCaption: 'Bild {{number}} («{{excerpt}}»)',
  rule: {
    'image-without-credit': '{{image}} hat keinen Bildnachweis. Bitte eintragen, wer zu nennen ist.',
    'image-rights-ended':
      'Die Rechte an {{image}} sind am {{day}} abgelaufen. Bitte das Bild ersetzen oder die Rechte erneuern.',
    'image-rights-ending':
      'Die Rechte an {{image}} enden am {{day}}. Bitte rechtzeitig erneuern oder das Bild ersetzen.',
    'image-used-elsewhere':
      '{{image}} darf nur in einem Artikel stehen und steht schon in «{{headline}}». Bitte ein anderes Bild wählen oder die Auflage in den Angaben zum Bild aufheben.',
    'image-not-for-archive':
      '{{image}} darf nicht im Archiv stehen, und dieser Artikel ist archiviert. Bitte das Bild ersetzen oder herausnehmen.',
    'image-not-on-cards':
      '{{image}} ist nicht für Social Media freigegeben; auf der Karte dieses Artikels bleibt es weg. Für eine Karte mit Bild braucht es einen anderen Aufmacher.',
    'image-rights-unreadable':
      'Bei {{image}} ist das Ende der Rechte, «{{day}}», kein Datum. Bitte als Jahr-Monat-Tag eintragen, zum Beispiel 2026-12-31.',
    'ai-image-without-label':
      '{{image}}: Die Angaben zur Herkunft widersprechen sich; ein Teil sagt «mit KI erzeugt», ein anderer nicht. Bitte Bildart, Herkunft und KI-System in Einklang bringen, damit die Kennzeichnung stimmt.',
    'image-missing':
      '{{image}} wartet noch auf die Bilddatei; in jedem Export fehlt es. Bitte ein Bild einsetzen oder die Stelle löschen.',
    'image-without-alt-text':
      '{{image}} hat keinen Alternativtext. Bitte in einem Satz sagen, was zu sehen ist.',
    'weak-alt-text-bare':
      '{{image}} hat als Alternativtext nur «{{words}}». Bitte in einem Satz sagen, was zu sehen ist.',
    'weak-alt-text-fileName':
      '{{image}} hat als Alternativtext einen Dateinamen («{{words}}»). Bitte in einem Satz sagen, was zu sehen ist.',
    'weak-alt-text-caption':
      '{{image}} hat als Alternativtext noch einmal die Legende; wer zuhört, hört sie zweimal. Bitte sagen, was zu sehen ist.',
    'suggestion-open-one': 'Ein Vorschlag ist noch offen; gedruckt wird der Text ohne ihn.',
    'suggestion-open-many': 'Noch sind {{count}} Vorschläge offen; gedruckt wird der Text ohne sie.',
    'comment-open-one':
      'Ein Kommentar am Rand ist noch offen: «{{says}}». Gedruckt wird er nicht; nur ein Übergabepaket nimmt ihn mit.',
    'comment-open-many':
      'Noch sind {{count}} Kommentare am Rand offen, zuerst «{{says}}». Gedruckt werden sie nicht; nur ein Übergabepaket nimmt sie mit.',
    'unclassed-change':
      'Seit der Veröffentlichung wurde «{{was}}» zu «{{now}}», ohne dass die Änderung eingeordnet ist. Bitte einordnen.',
    'unclassed-addition':
      'Seit der Veröffentlichung kam «{{now}}» hinzu, ohne dass die Änderung eingeordnet ist. Bitte einordnen.',
    'unclassed-removal':
      'Seit der Veröffentlichung wurde «{{was}}» gestrichen, ohne dass die Änderung eingeordnet ist. Bitte einordnen.',
    'classed-waiting-one':
      'Eine eingeordnete Änderung wartet noch. Bitte im Artikel die geänderte Fassung veröffentlichen.',
    'classed-waiting-many':
      '{{count}} eingeordnete Änderungen warten noch. Bitte im Artikel die geänderte Fassung veröffentlichen.',
    'correction-in-progress':
      'Eine Korrektur ist noch in Arbeit: «{{excerpt}}». Bitte die Notiz zuerst veröffentlichen oder verwerfen.',
    'empty-headline': 'Der Titel fehlt. Bitte einen Titel schreiben.',
    'empty-lede': 'Der Lead fehlt. Bitte einen Lead schreiben.',
    'unsafe-link':
      'Der Link «{{excerpt}}» führt zu «{{href}}». Erlaubt sind vollständige Adressen mit http, https oder mailto; bitte berichtigen oder entfernen.',
    'claim-open':
      'Die Behauptung «{{excerpt}}» ist noch offen. Bitte prüfen und am Rand als geprüft bezeichnen.',
    'named-in-report':
      '{{name}} steht im Artikel und hat einen Hinweis dazu geschickt, der noch offen ist. Bitte vor dem Export ansehen.',
    'claim-disputed': 'Die Behauptung «{{excerpt}}» ist bestritten. Bitte klären oder anders schreiben.',
    'double-space': 'Bei «{{excerpt}}» stehen mehrere Leerzeichen hintereinander. Bitte eines stehen lassen.',
    'long-headline':
      'Der Titel hat {{count}} Zeichen; über {{limit}} wird er in Listen und Suchergebnissen abgeschnitten. Bitte kürzen.',
    'house-typography_one':
      'Bei «{{excerpt}}» weicht die Typografie von der Hausregel ab. Der Befehl «Typografie prüfen» passt sie an.',
    'house-typography_other':
      'An {{count}} Stellen weicht die Typografie von der Hausregel ab, zuerst bei «{{excerpt}}». Der Befehl «Typografie prüfen» passt alle auf einmal an.',
    'house-wording_one': 'Bei «{{excerpt}}» steht «{{instead}}»; dieses Haus schreibt «{{write}}».',
    'house-wording_other':
      'An {{count}} Stellen steht «{{instead}}», zuerst bei «{{excerpt}}»; dieses Haus schreibt «{{write}}».',
  },
};

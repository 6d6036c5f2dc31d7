import type { ErrorCode } from '#shared/contract/errors.ts';

export const errors: Record<ErrorCode, string> = {
  'desk-new':
    'Auf diesem Desk steht noch keine Publikation. Mit «init» oder beim ersten Start im Fenster wird sie angelegt.',
  'desk-exists':
    'Auf diesem Desk steht bereits die Publikation «{{name}}». Sie bleibt, wie sie ist; für eine weitere einen anderen Ordner wählen.',
  'desk-in-use':
    'Der Desk {{folder}} ist bereits in einem anderen Druckreif geöffnet. Dieses Programm hat nichts verändert; bitte dort weiterarbeiten oder es zuerst schliessen.',
  'desk-not-writable':
    'In den Ordner {{folder}} kann nicht geschrieben werden. Es wurde nichts verändert; bitte die Rechte des Ordners prüfen oder einen anderen wählen.',
  'desk-damaged':
    'Die Datei {{file}} ist beschädigt und wurde nicht verändert. Bitte die letzte Sicherung aus dem Ordner «backups» zurückholen oder die Datei zur Rettung aufbewahren.',
  'desk-from-the-future':
    'Dieser Desk wurde mit einem neueren Druckreif geschrieben (Stand {{found}}, dieses Programm kennt {{known}}). Es wurde nichts verändert; bitte Druckreif aktualisieren.',
  'disk-full':
    'Der Datenträger ist voll. Was als gespeichert angezeigt wurde, ist gespeichert; bitte Platz schaffen und es erneut versuchen.',
  'settings-not-settings':
    'Diese Datei enthält keine Einstellungen von Druckreif. Es wurde nichts verändert; bitte eine Datei wählen, die Druckreif gesichert hat.',
  'settings-damaged':
    'Diese Einstellungsdatei ist beschädigt{{place}}. Es wurde nichts verändert; bitte die Datei neu sichern oder eine andere wählen.',
  'settings-from-the-future':
    'Diese Einstellungen wurden mit einem neueren Druckreif gesichert (Stand {{found}}, dieses Programm kennt {{known}}). Es wurde nichts verändert; bitte Druckreif aktualisieren.',
  'settings-not-imported':
    'Es wurden keine Einstellungen aus einer Datei übernommen, die sich zurücknehmen liessen.',
  'page-template-refused':
    'Die Vorlage der HTML-Seite kann so nicht verwendet werden: {{problems}} Es wurde nichts verändert.',
  'request-unknown': 'Die Anfrage «{{name}}» gibt es nicht.',
  'request-invalid': 'Eine Angabe stimmt nicht: {{details}}. Es wurde nichts verändert.',
  'not-found': 'Unter {{path}} gibt es nichts.',
  'door-closed':
    'Der Zugang ist nur mit der Adresse möglich, die Druckreif beim Start ausgegeben hat. Bitte diese Adresse öffnen.',
  unexpected:
    'Da ist ein Fehler im Programm. Gespeichertes ist nicht verloren; bitte erneut versuchen. Der Vorfall steht im Protokoll.',
  'upload-unknown': 'Diese Datei ist nicht mehr da. Bitte nochmals hereinholen.',
  'file-empty': 'Die Datei «{{name}}» ist leer. Bitte prüfen, ob sie vollständig kopiert wurde.',
  'file-too-large':
    'Die Datei «{{name}}» ist zu gross (höchstens {{limit}} MB). Sie wurde nicht übernommen und liegt unverändert an ihrem Ort.',
  'file-unreadable':
    'Die Datei «{{name}}» lässt sich nicht lesen. Bitte prüfen, ob es sie gibt und ob sie gelesen werden darf.',
  'text-not-text':
    'Die Datei «{{name}}» enthält keinen lesbaren Text. Angenommen werden Texte (.txt, .md), gespeicherte Seiten (.html) und Word-Dokumente (.docx); ältere Formate bitte in einem von diesen speichern.',
  'document-is-pdf':
    '«{{name}}» ist ein PDF; daraus kommt kein Text herein, und nichts wurde verändert. Bitte den Text im PDF kopieren und als .txt speichern, oder das Dokument verlangen, aus dem es gemacht ist (.docx).',
  'document-of-another-program':
    '«{{name}}» liegt in einem Format vor, das hier nicht gelesen wird; nichts wurde verändert. Bitte in {{program}} öffnen, als Word-Dokument (.docx) speichern oder exportieren und dieses hereinholen.',
  'document-is-picture':
    '«{{name}}» ist ein Bild und kein Text; nichts wurde verändert. Bilder kommen in der Bildbibliothek herein, auf der Befehlszeile mit «images add».',
  'mail-file-unreadable':
    'Dieser Anhang liess sich nicht aus der Mail lösen. Die Mail ist ganz da: «Mail speichern» gibt sie so heraus, wie sie kam.',
  'letter-unreadable':
    'Diese Mail liess sich in ihrer gestalteten Form nicht zeigen. Sie ist unverändert aufbewahrt; ihr Text steht unter «Text», und «Mail speichern» gibt sie so heraus, wie sie kam.',
  'page-unreadable':
    'Die Seite «{{name}}» liess sich nicht in nützlicher Frist lesen; sie ist beschädigt oder ungewöhnlich gross. Nichts wurde verändert. Oft hilft, nur den Text der Seite zu kopieren und einzufügen.',
  'xml-unknown':
    'Die Datei «{{name}}» ist {{what}}, kein Export von WordPress. Aus XML werden nur Exporte von WordPress (WXR) hereingeholt; sie liegt unverändert an ihrem Ort.',
  'file-holds-many':
    '«{{name}}» ist ein Export von WordPress mit vielen Artikeln und kein einzelner. Bitte die Datei ins Fenster ziehen; dann kommt sie als Ganzes herein.',
  'wordpress-empty':
    'Im WordPress-Export «{{name}}» steht kein Beitrag und keine Seite. Bitte in WordPress unter «Werkzeuge, Daten exportieren» alle Inhalte oder die Beiträge wählen.',
  'reference-not-word':
    '«{{name}}» ist kein lesbares Word-Dokument (.docx oder .dotx): beschädigt, mit einem Passwort geschützt oder von anderer Art. Es wurde nichts verändert; bitte das Dokument in Word öffnen, neu speichern und nochmals wählen.',
  'reference-with-macros':
    '«{{name}}» enthält Makros. Es wurde nichts verändert; bitte in Word als .docx ohne Makros speichern und nochmals wählen.',
  'reference-without-styles':
    '«{{name}}» enthält keine Formatvorlagen. Es wurde nichts verändert; bitte ein Dokument wählen, das in Word gespeichert wurde.',
  'reference-too-large':
    '«{{name}}» ist zu umfangreich für eine Vorlage. Es wurde nichts verändert; bitte ein leeres Dokument mit nur den Formatvorlagen des Hauses speichern und dieses wählen.',
  'document-damaged':
    'Die Datei «{{name}}» lässt sich nicht lesen: Sie ist beschädigt oder mit einem Passwort geschützt. Sie wurde aufbewahrt; bitte nochmals öffnen, ohne Passwort speichern und hereinholen.',
  'zip-without-document':
    'In «{{name}}» liegt keine Seite (.html), kein Markdown (.md) und kein Word-Dokument. Es wurde nichts hereingeholt; bitte entpacken und die Dateien einzeln hereinziehen.',
  'zip-with-several-documents':
    'In «{{name}}» liegen mehrere Dokumente. Es wurde nichts hereingeholt; bitte entpacken und die Dokumente hereinziehen, jedes mit seinen Bildern.',
  'package-not-a-package':
    '«{{name}}» ist kein Übergabepaket von Druckreif. Es wurde nichts verändert; bitte das Paket neu schicken lassen.',
  'package-damaged':
    'Das Übergabepaket «{{name}}» ist unvollständig oder beschädigt. Es wurde nichts verändert; bitte nochmals kopieren oder neu schicken lassen.',
  'package-name-unsafe':
    'Das Übergabepaket «{{name}}» enthält einen Teil, der in keines gehört («{{part}}»). Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'package-too-large':
    'Das Übergabepaket «{{name}}» entfaltet sich auf mehr, als ein Artikel haben kann. Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'piece-too-large':
    '«{{headline}}» ist mit Bildern, Fassungen und Hinweisen zu gross für ein Übergabepaket (höchstens {{limit}} MB). Es wurde nichts verändert; bitte grosse Bilder ersetzen oder einzeln weitergeben.',
  'package-clock-wrong':
    'Das Übergabepaket «{{name}}» enthält Schritte aus der Zukunft: Eine der beiden Uhren geht falsch. Es wurde nichts verändert; bitte die Uhren stellen und neu packen lassen.',
  'package-part-missing':
    'Im Übergabepaket «{{name}}» fehlt «{{part}}». Es wurde nichts verändert; bitte das Paket neu schicken lassen.',
  'package-part-changed':
    'Im Übergabepaket «{{name}}» wurde «{{part}}» nach dem Packen verändert. Es wurde nichts übernommen; bitte das Paket neu schicken lassen.',
  'package-part-unreadable':
    'Im Übergabepaket «{{name}}» steht in «{{part}}» etwas, das dort nicht stehen kann. Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'package-signature-wrong':
    'Die Unterschrift des Übergabepakets «{{name}}» stimmt nicht: Es wurde nach dem Packen verändert oder stammt nicht von dem Desk, den es nennt. Es wurde nichts übernommen.',
  'package-from-the-future':
    'Das Übergabepaket «{{name}}» wurde mit einem neueren Druckreif gepackt. Es wurde nichts verändert; bitte Druckreif aktualisieren.',
  'package-piece-damaged':
    'Der Text im Übergabepaket «{{name}}» ist beschädigt. Es wurde nichts verändert; bitte das Paket neu schicken lassen.',
  'package-piece-foreign':
    'Der Text im Übergabepaket «{{name}}» enthält etwas, das ein Artikel nicht enthalten kann. Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'package-report-foreign':
    'Im Übergabepaket «{{name}}» steht ein Korrekturhinweis, der einen anderen Artikel meint. Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'report-mail-damaged':
    'Die Mail eines Korrekturhinweises fehlt auf diesem Desk oder ist beschädigt. Es wurde nichts gepackt und nichts verändert; bitte ohne Hinweise packen, oder den Desk aus einer Sicherung holen.',
  'package-id-taken':
    'Etwas im Übergabepaket trägt die Kennung von etwas anderem auf diesem Desk ({{id}}). Es wurde nichts verändert; bitte bei der Absenderin nachfragen.',
  'image-not-an-image':
    'Die Datei «{{name}}» ist kein Bild und kam nicht herein. Bitte das Bild als JPEG, PNG, WebP, TIFF, AVIF oder GIF wählen, oder die Datei neu beschaffen.',
  'image-format-refused':
    'Bilder im Format {{format}} werden nicht angenommen («{{name}}»). Bitte zuerst in JPEG oder PNG umwandeln.',
  'image-too-many-pixels':
    'Das Bild «{{name}}» hat mehr als {{limit}} Megapixel. Bitte eine kleinere Fassung verwenden.',
  'took-too-long':
    '«{{name}}» liess sich in der gesetzten Zeit nicht lesen. Die Datei ist beschädigt oder ungewöhnlich aufwendig, oder der Computer ist gerade stark beschäftigt. Nichts wurde verändert; bitte später noch einmal versuchen.',
  'image-damaged':
    'Das Bild «{{name}}» ist beschädigt und lässt sich nicht vollständig lesen. Bitte die Datei neu beschaffen.',
  'image-original-missing':
    'Das Original von «{{name}}» fehlt im Ordner des Desks. Die Angaben zum Bild sind unversehrt; bitte das Bild nochmals hereinholen oder «originals» aus der letzten Sicherung zurückholen.',
  'image-original-damaged':
    'Das Original von «{{name}}» ist nicht mehr die Datei, die hereinkam: Auf dem Datenträger hat sich etwas verändert. Es wurde nichts ausgegeben, und die Angaben zum Bild sind unversehrt; bitte das Bild nochmals hereinholen oder «originals» aus der letzten Sicherung zurückholen, und den Datenträger prüfen.',
  'credit-not-an-address':
    '«{{value}}» ist keine Adresse im Web (Feld «$t(images.form.{{field}})»). Es wurde nichts verändert; bitte die ganze Adresse angeben, mit https:// am Anfang.',
  'credit-not-a-day':
    '«{{value}}» ist kein Tag (Feld «$t(images.form.{{field}})»). Es wurde nichts verändert; bitte Jahr, Monat und Tag angeben, zum Beispiel 2026-12-31.',
  'image-credit-lost':
    'Der Nachweis von «{{name}}» liess sich nicht vollständig in die Bilddatei schreiben (Feld «$t(images.form.{{field}})»). Es wurde nichts ausgegeben; bitte das Feld kürzen.',
  'image-without-credit':
    '«{{name}}» hat keinen Bildnachweis und geht deshalb nicht hinaus. Bitte beim Bild eintragen, wer genannt werden muss.',
  'image-rights-ended':
    'Die Rechte an «{{name}}» sind am {{day}} abgelaufen; das Bild geht nicht mehr hinaus. Wer sie verlängert hat, trägt beim Bild den neuen Tag ein.',
  'credit-writer-missing':
    'Auf diesem Rechner fehlt Perl; ohne Perl lässt sich kein Bildnachweis in eine Bilddatei schreiben, und ohne Nachweis geht kein Bild hinaus. Verloren ist nichts. Bitte Perl installieren (Debian, Ubuntu und Fedora: das Paket «perl»; macOS: mit den Xcode Command Line Tools oder «brew install perl»). Die Ausgabe als Text geht auch ohne.',
  'credit-writer-failed':
    'Der Nachweis von «{{name}}» liess sich nicht in die Bilddatei schreiben: ExifTool hat nicht rechtzeitig geantwortet oder keinen Platz gefunden. Verloren ist nichts, ausgegeben wurde nichts; bitte erneut versuchen.',
  'mail-not-a-mail': 'Die Datei «{{name}}» ist keine E-Mail. Sie wurde aufbewahrt und als unlesbar markiert.',
  'article-unknown':
    'Diesen Artikel gibt es auf diesem Desk nicht ({{id}}). Es wurde nichts verändert; die Liste der Artikel zeigt, welche da sind.',
  'article-from-the-future':
    'Dieser Artikel wurde mit einem neueren Druckreif geschrieben. Er bleibt unverändert; bitte Druckreif aktualisieren, um ihn zu öffnen.',
  'update-damaged':
    'Eine Änderung kam beschädigt an und wurde nicht übernommen. Der bisherige Text ist unversehrt; bitte den Artikel neu laden.',
  'spike-published':
    'Ein veröffentlichter Artikel lässt sich nicht verwerfen. Er bleibt, wie er ist; möglich ist, ihn zu archivieren oder zurückzuziehen.',
  'version-unknown': 'Diese Fassung gibt es auf diesem Desk nicht ({{id}}).',
  'version-from-the-future':
    'Diese Fassung wurde mit einem neueren Druckreif festgehalten. Der Artikel bleibt unverändert; bitte Druckreif aktualisieren, um sie zu lesen.',
  'version-missing':
    'Von diesem Artikel gibt es noch keine Fassung, mit der sich eine Seite vergleichen liesse. Bitte zuerst exportieren oder eine Fassung festhalten.',
  'image-unknown':
    'Dieses Bild gibt es auf diesem Desk nicht ({{id}}). Es wurde nichts verändert; die Bibliothek zeigt, welche Bilder da sind.',
  'image-changed-since':
    'Die Angaben zu «{{name}}» wurden seither geändert; sie bleiben, wie sie jetzt sind.',
  'report-unknown': 'Diesen Korrekturhinweis gibt es auf diesem Desk nicht ({{id}}).',
  'step-not-allowed':
    'Der Schritt «{{step}}» ist bei einem Hinweis im Stand «{{state}}» nicht möglich. Es wurde nichts verändert.',
  'article-not-matched':
    'Zu diesem Hinweis ist noch kein Artikel bestimmt. Bitte zuerst den Artikel zuordnen.',
  'passage-not-found':
    'Die Stelle «{{passage}}» steht nicht im Artikel. Es wurde nichts verändert; bitte den Wortlaut aus dem Artikel übernehmen.',
  'passage-not-unique':
    'Die Stelle «{{passage}}» steht {{count}}-mal im Artikel. Es wurde nichts verändert; bitte mehr vom Satz angeben.',
  'passage-unchanged':
    'Die neue Fassung von «{{passage}}» ist dieselbe wie die alte. Es wurde nichts verändert; bitte die richtige Fassung schreiben.',
  'not-fixed-elsewhere':
    'Diese Änderung ist im Artikel nicht veröffentlicht, oder sie ist älter als der Hinweis. Es wurde nichts verändert; bitte zuerst die geänderte Fassung veröffentlichen.',
  'fix-gone':
    'Die korrigierte Stelle «{{passage}}» lautet im Artikel inzwischen anders. Es wurde nichts verändert; bitte sie im Artikel wiederherstellen, oder den Hinweis wieder öffnen und neu korrigieren.',
  'fix-elsewhere-in-piece':
    'Zu diesem Hinweis ist schon «{{passage}}» korrigiert, in einem anderen Absatz. Es wurde nichts verändert; für eine zweite Stelle bitte den zweiten Fehler abtrennen.',
  'passage-not-public':
    'In der veröffentlichten Fassung steht nicht «{{passage}}»: Diese Stelle ist seither geändert. Es wurde nichts verändert; bitte zuerst jene Änderung veröffentlichen oder zurücknehmen.',
  'correction-waits':
    'Im selben Artikel wartet noch die Korrektur «{{was}}» → «{{now}}» eines anderen Hinweises; ihr fehlt die Notiz oder die Freigabe. Sie gehen zusammen hinaus. Es wurde nichts veröffentlicht; bitte jene fertigstellen oder ihren Hinweis wieder öffnen.',
  'notice-missing':
    'Diese Änderung braucht eine öffentliche Korrekturnotiz. Es wurde nichts veröffentlicht; bitte den Text der Notiz schreiben.',
  'reason-missing': 'Ein Entscheid braucht eine Begründung.',
  'approval-missing':
    'Diese Korrektur hat noch keine zweite Person freigegeben. Bitte um Freigabe bitten; ob es sie braucht, sagen die Einstellungen.',
  'own-approval':
    'Die eigene Korrektur lässt sich nicht freigeben ({{name}}). Das tut eine andere Person; wer hier arbeitet, steht in den Einstellungen.',
  'own-changes':
    'Diese Redaktion verlangt eine zweite Freigabe: Wer eine Änderung mit Notiz eingeordnet hat, veröffentlicht sie nicht selbst ({{name}}). Das tut eine andere Person und gibt sie damit frei. Es wurde nichts veröffentlicht.',
  'name-without-consent':
    'Die Notiz nennt, wer den Hinweis gegeben hat ({{name}}), und dazu fehlt die Einwilligung. Bitte den Namen weglassen oder die Einwilligung festhalten. Der Text ist noch da.',
  'address-in-notice':
    'Die Notiz enthält eine Mailadresse aus einem Hinweis ({{name}}). Adressen werden nie öffentlich; bitte weglassen. Der Text ist noch da.',
  'undo-not-allowed':
    '«{{step}}» lässt sich nicht zurücknehmen: Der Schritt hat schon gewirkt, oder Späteres beruht darauf. Der Verlauf ist unverändert.',
  'words-not-in-mail':
    'Diese Worte stehen nicht in der Mail. Es wurde nichts abgetrennt; bitte den Wortlaut aus der Mail übernehmen.',
  'part-worked-on':
    'Über den abgetrennten Hinweis ist schon entschieden. Die Trennung bleibt; ist er keiner, lässt er sich beiseitelegen.',
  'moment-past': 'Dieser Zeitpunkt ist schon vorbei. Bitte einen späteren wählen.',
  'unclassed-changes':
    'Der Artikel hat seit der Veröffentlichung Änderungen, die noch nicht eingeordnet sind. Bitte zuerst diese Änderungen einordnen.',
  'change-gone': 'Diese Stelle lautet inzwischen anders. Bitte die Änderung ansehen, wie sie jetzt ist.',
  'changes-unpublished':
    'Eingeordnete Änderungen warten noch. Bitte zuerst die geänderte Fassung veröffentlichen.',
  'correction-goes-first':
    'Im Artikel wartet die Korrektur zu einem Hinweis. Diese Änderungen gehen mit ihr hinaus; bitte zuerst jene Korrektur veröffentlichen.',
  'redact-open':
    'Am Hinweis {{id}} wird noch gearbeitet. Geschwärzt wird erst, was geschlossen ist; es wurde nichts verändert.',
  'redact-part-open':
    'An einem anderen Hinweis derselben Mail wird noch gearbeitet. Geschwärzt werden beide zusammen, sobald auch er geschlossen ist; es wurde nichts verändert.',
  'redact-letter-waits':
    'Ein Brief wartet noch im Postausgang. Bitte zuerst senden oder zurücknehmen; es wurde nichts verändert.',
  'ledger-unknown':
    'Die Datei ist kein Korrekturverzeichnis: weder die Seite noch der Feed noch die JSON-Datei.',
  'ledger-older':
    'Was in der Datei steht, ist unversehrt, aber sie endet früher als das Verzeichnis dieses Desks: Hier sind {{here}} Einträge veröffentlicht, in der Datei stehen {{inFile}}. Sie ist eine ältere Kopie, oder ihre neuesten Einträge wurden entfernt. Am Desk ist nichts verändert. Mit dem Kopf, den jemand damals aufgehoben hat (--head), lässt sich beides unterscheiden; «corrections ledger --out» legt das ganze Verzeichnis neu ab.',
  'ledger-broken': 'Das Korrekturverzeichnis ist nicht unversehrt. {{faults}}',
  'letter-unknown': 'Diesen Brief gibt es nicht (mehr).',
  'letter-not-now': 'Das geht nicht mit einem Brief im Stand «{{state}}». Er bleibt, wie er ist.',
  'letter-without-recipient':
    'An «{{to}}» lässt sich kein Brief senden. Er ist gesichert; bitte eine einzelne E-Mail-Adresse eintragen.',
  'letter-unfinished':
    'Der Brief ist noch nicht fertig: Darin steht «{{place}}». Er ist gesichert; bitte die Stelle ausfüllen oder streichen.',
  'letter-does-not-fit':
    'Ein Brief «{{kind}}» passt nur, {{when}}. Dieser Hinweis steht auf «{{state}}». Der Brief bleibt, wie er ist; es ging nichts hinaus.',
  'gate-closed': 'Der Artikel ist noch nicht druckreif: {{findings}}',
  'format-unknown': 'Das Format «{{format}}» gibt es nicht. Möglich sind {{known}}.',
  'export-failed':
    'Die Datei ({{format}}) liess sich nicht herstellen. Am Artikel hat sich nichts geändert; bitte nochmals versuchen oder ein anderes Format wählen.',
  'export-incomplete':
    'Auf der fertigen Seite fehlt: {{words}} Sie wurde nicht exportiert, und nichts ist verloren; bitte die Vorlage der HTML-Seite in den Einstellungen prüfen.',
  'export-overtaken':
    'Am Artikel wurde während des Exports laufend geschrieben. Es ging nichts hinaus; bitte nochmals exportieren, sobald der Text steht.',
  'preview-stopped':
    'Die Vorschau wurde abgebrochen. Es ist nichts verloren; sie lässt sich jederzeit wieder zeigen.',
  'page-check-stopped':
    'Die Prüfung der Seite wurde abgebrochen. Nichts wurde verändert; sie lässt sich jederzeit nochmals prüfen.',
  'export-unknown': 'Diesen Export gibt es auf diesem Desk nicht ({{id}}).',
  'folder-unset': 'Es ist noch kein Ordner für Exporte gewählt. Bitte einen wählen.',
  'folder-gone':
    'In den Ordner «{{folder}}» lässt sich nichts schreiben. Was schon hinausging, ist auf dem Desk; bitte den Ordner prüfen oder einen anderen wählen.',
  'door-without-folders':
    'Einen Ordner wählt nur die Desktop-App. Im Browser werden Exporte heruntergeladen.',
  'dictionary-missing':
    'Für {{locale}} ist kein Wörterbuch da. Ohne Wörterbuch wird die Rechtschreibung nicht geprüft; in den Einstellungen steht, wie eines dazukommt.',
  'dictionary-half':
    'Zu «{{name}}» fehlt die Datei «{{missing}}». Ein Wörterbuch besteht aus beiden; bitte beide zusammen auswählen.',
  'dictionary-unnamed':
    'Der Name der Datei «{{name}}» sagt nicht, für welche Sprache sie ist. Bitte beide Dateien danach benennen, zum Beispiel «de_CH.aff» und «de_CH.dic».',
  'dictionary-damaged':
    'Das Wörterbuch «{{name}}» ist beschädigt oder unvollständig und wurde nicht übernommen. Bitte die Dateien neu beschaffen.',
  'dictionary-unknown': 'Das Wörterbuch «{{name}}» gehört nicht zu diesem Desk.',
  'spelling-failed':
    'Die Rechtschreibprüfung ist ausgefallen. Der Text ist unversehrt; bei der nächsten Änderung wird es erneut versucht.',
};

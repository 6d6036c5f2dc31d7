import type { ErrorCode } from '#shared/contract/errors.ts';

export const errors: Record<ErrorCode, string> = {
  'desk-new':
    'There is no publication on this desk yet. Create it with “init”, or on the first start in the window.',
  'desk-exists':
    'The publication “{{name}}” already stands on this desk and stays as it is. Choose another folder for a further one.',
  'desk-in-use':
    'The desk {{folder}} is already open in another Druckreif. This program changed nothing; carry on there, or close it first.',
  'desk-not-writable':
    'The folder {{folder}} cannot be written to. Nothing was changed; check the folder’s permissions or choose another.',
  'desk-damaged':
    'The file {{file}} is damaged and was not touched. Bring back the latest backup from the folder “backups”, or keep the file for rescue.',
  'desk-from-the-future':
    'This desk was written by a newer Druckreif (level {{found}}, this program knows {{known}}). Nothing was changed; update Druckreif.',
  'disk-full': 'The disk is full. What was shown as saved is saved; free some space and try again.',
  'settings-not-settings':
    'This file holds no settings of Druckreif. Nothing was changed; please choose a file that Druckreif has saved.',
  'settings-damaged':
    'This settings file is damaged{{place}}. Nothing was changed; please save the file again or choose another.',
  'settings-from-the-future':
    'These settings were saved by a newer Druckreif (version {{found}}, this program knows {{known}}). Nothing was changed; please update Druckreif.',
  'settings-not-imported': 'No settings were taken from a file that could be taken back.',
  'page-template-refused':
    'The template of the HTML page cannot be used like this: {{problems}} Nothing was changed.',
  'request-unknown': 'There is no request “{{name}}”.',
  'request-invalid': 'Something given is not right: {{details}}. Nothing was changed.',
  'not-found': 'There is nothing at {{path}}.',
  'door-closed':
    'The desk opens only with the address that Druckreif printed when it started. Open that address.',
  unexpected:
    'There is a fault in the program. Nothing that was saved is lost; try again. The incident is in the log.',
  'upload-unknown': 'This file is no longer here. Bring it in again.',
  'file-empty': 'The file “{{name}}” is empty. Check that it was copied completely.',
  'file-too-large':
    'The file “{{name}}” is too large (at most {{limit}} MB). It was not taken in and lies unchanged where it was.',
  'file-unreadable': 'The file “{{name}}” cannot be read. Check that it exists and may be read.',
  'text-not-text':
    'The file “{{name}}” holds no readable text. Texts (.txt, .md), saved pages (.html) and Word documents (.docx) are accepted; please save older formats as one of these.',
  'document-is-pdf':
    '“{{name}}” is a PDF; no text comes in from it, and nothing was changed. Copy the text in the PDF and save it as .txt, or ask for the document that it was made from (.docx).',
  'document-of-another-program':
    '“{{name}}” is in a format that is not read here; nothing was changed. Open it in {{program}}, save or export it as a Word document (.docx), and bring that in.',
  'document-is-picture':
    '“{{name}}” is an image and not a text; nothing was changed. Images come in through the image library, on the command line with `images add`.',
  'mail-file-unreadable':
    'This attachment could not be taken out of the mail. The mail is all there: “Save mail” hands it over as it came.',
  'letter-unreadable':
    'This mail could not be shown in its designed form. It is kept unchanged; its text is under “Text”, and “Save mail” hands it over as it came.',
  'page-unreadable':
    'The page “{{name}}” could not be read in reasonable time; it is damaged or unusually large. Nothing was changed. It often helps to copy and paste only the text of the page.',
  'xml-unknown':
    'The file “{{name}}” is {{what}}, not an export of WordPress. Of XML, only exports of WordPress (WXR) are taken in; the file lies unchanged where it was.',
  'file-holds-many':
    '“{{name}}” is an export of WordPress with many pieces, not a single one. Please drop the file on the window; then it comes in whole.',
  'wordpress-empty':
    'The WordPress export “{{name}}” holds no post and no page. In WordPress, choose all content or the posts under “Tools, Export”.',
  'reference-not-word':
    '“{{name}}” is no readable Word document (.docx or .dotx): it is damaged, locked with a password, or of another kind. Nothing was changed; please open it in Word, save it anew and choose it again.',
  'reference-with-macros':
    '“{{name}}” holds macros. Nothing was changed; please save it in Word as .docx without macros and choose it again.',
  'reference-without-styles':
    '“{{name}}” holds no styles. Nothing was changed; please choose a document that was saved in Word.',
  'reference-too-large':
    '“{{name}}” is too large for a template. Nothing was changed; please save an empty document with nothing but the styles of the house and choose that one.',
  'document-damaged':
    'The file “{{name}}” cannot be read: it is damaged, or locked with a password. It was kept; please open it again, save it without a password and bring it in.',
  'zip-without-document':
    'There is no page (.html), no Markdown (.md) and no Word document in “{{name}}”. Nothing was brought in; please unpack it and drop the files one by one.',
  'zip-with-several-documents':
    'There are several documents in “{{name}}”. Nothing was brought in; please unpack it and drop the documents, each with its images.',
  'package-not-a-package':
    '“{{name}}” is no hand-off package of Druckreif. Nothing was changed; please have the package sent again.',
  'package-damaged':
    'The hand-off package “{{name}}” is incomplete or damaged. Nothing was changed; please copy it once more or have it sent again.',
  'package-name-unsafe':
    'The hand-off package “{{name}}” holds a part that belongs in none (“{{part}}”). Nothing was changed; please ask whoever sent it.',
  'package-too-large':
    'The hand-off package “{{name}}” unfolds to more than a piece can have. Nothing was changed; please ask whoever sent it.',
  'piece-too-large':
    '“{{headline}}” with its images, versions and reports is too large for a hand-off package (at most {{limit}} MB). Nothing was changed; please replace large images, or pass them on by themselves.',
  'package-clock-wrong':
    'The hand-off package “{{name}}” holds steps out of the future: one of the two clocks is wrong. Nothing was changed; please set the clocks and have it packed anew.',
  'package-part-missing':
    'The hand-off package “{{name}}” lacks “{{part}}”. Nothing was changed; please have the package sent again.',
  'package-part-changed':
    'In the hand-off package “{{name}}”, “{{part}}” was changed after it was packed. Nothing was taken over; please have the package sent again.',
  'package-part-unreadable':
    'In the hand-off package “{{name}}”, “{{part}}” holds something that cannot stand there. Nothing was changed; please ask whoever sent it.',
  'package-signature-wrong':
    'The signature of the hand-off package “{{name}}” is wrong: it was changed after it was packed, or does not come from the desk that it names. Nothing was taken over.',
  'package-from-the-future':
    'The hand-off package “{{name}}” was packed by a newer Druckreif. Nothing was changed; please update Druckreif.',
  'package-piece-damaged':
    'The text in the hand-off package “{{name}}” is damaged. Nothing was changed; please have the package sent again.',
  'package-piece-foreign':
    'The text in the hand-off package “{{name}}” holds something that a piece cannot hold. Nothing was changed; please ask whoever sent it.',
  'package-report-foreign':
    'The hand-off package “{{name}}” holds a correction report that means another piece. Nothing was changed; please ask whoever sent it.',
  'report-mail-damaged':
    'The mail of a correction report is missing on this desk or damaged. Nothing was packed and nothing changed; please pack without reports, or restore the desk from a backup.',
  'package-id-taken':
    'Something in the hand-off package bears the id of something else on this desk ({{id}}). Nothing was changed; please ask whoever sent it.',
  'image-not-an-image':
    'The file “{{name}}” is not an image and did not come in. Please choose the image as JPEG, PNG, WebP, TIFF, AVIF or GIF, or get the file again.',
  'image-format-refused':
    'Images in the format {{format}} are not accepted (“{{name}}”). Convert to JPEG or PNG first.',
  'image-too-many-pixels': 'The image “{{name}}” has more than {{limit}} megapixels. Use a smaller one.',
  'took-too-long':
    '“{{name}}” could not be read in the time that is set for it. The file is damaged or unusually laborious, or the computer is very busy just now. Nothing was changed; please try again later.',
  'image-damaged': 'The image “{{name}}” is damaged and cannot be read to its end. Get the file again.',
  'image-original-missing':
    'The original of “{{name}}” is missing from the desk’s folder. What is said about the image is intact; please bring the image in again, or bring “originals” back from the latest backup.',
  'image-original-damaged':
    'The original of “{{name}}” is no longer the file that came in: something changed on the disk. Nothing was written, and what is said about the image is intact; please bring the image in again, or bring “originals” back from the latest backup, and have the disk checked.',
  'credit-not-an-address':
    '“{{value}}” is no web address (field “$t(images.form.{{field}})”). Nothing was changed; please give the whole address, beginning with https://.',
  'credit-not-a-day':
    '“{{value}}” is no day (field “$t(images.form.{{field}})”). Nothing was changed; please give year, month and day, for example 2026-12-31.',
  'image-credit-lost':
    'The credit of “{{name}}” could not be written into the image file in full (field “$t(images.form.{{field}})”). Nothing was exported; please shorten that field.',
  'image-without-credit':
    '“{{name}}” has no credit line and therefore does not leave. Enter who must be named beside the image.',
  'image-rights-ended':
    'The rights in “{{name}}” ended on {{day}}; the image does not leave any more. If they were extended, enter the new day with the image.',
  'credit-writer-missing':
    'Perl is missing on this computer; without Perl no credit can be written into an image file, and no image leaves without its credit. Nothing is lost. Please install Perl (Debian, Ubuntu and Fedora: the package “perl”; macOS: with the Xcode command line tools or “brew install perl”). Exporting as text works without it.',
  'credit-writer-failed':
    'The credit of “{{name}}” could not be written into the image file: ExifTool did not answer in time or found no space. Nothing is lost and nothing was exported; please try again.',
  'mail-not-a-mail': 'The file “{{name}}” is not an e-mail. It was kept and marked as unreadable.',
  'article-unknown':
    'There is no such piece on this desk ({{id}}). Nothing was changed; the list of pieces shows which there are.',
  'article-from-the-future':
    'This piece was written by a newer Druckreif. It stays unchanged; update Druckreif to open it.',
  'update-damaged':
    'A change arrived damaged and was not taken over. The text so far is intact; reload the piece.',
  'spike-published':
    'A published piece cannot be spiked. It stays as it is; it can be archived or withdrawn instead.',
  'version-unknown': 'There is no such version on this desk ({{id}}).',
  'version-from-the-future':
    'This version was kept by a newer Druckreif. The piece stays unchanged; update Druckreif to read it.',
  'version-missing':
    'There is no version of this piece yet that a page could be compared with. Export it or keep a version first.',
  'image-unknown':
    'There is no such image on this desk ({{id}}). Nothing was changed; the library shows which images there are.',
  'image-changed-since': 'What is said about “{{name}}” was changed since; it stays as it is now.',
  'report-unknown': 'There is no such correction report on this desk ({{id}}).',
  'step-not-allowed':
    'The step “{{step}}” is not possible for a report that is “{{state}}”. Nothing was changed.',
  'article-not-matched': 'No piece is named for this report yet. Assign the piece first.',
  'passage-not-found':
    'The passage “{{passage}}” is not in the piece. Nothing was changed; take the wording from the piece.',
  'passage-not-unique':
    'The passage “{{passage}}” stands {{count}} times in the piece. Nothing was changed; give more of the sentence.',
  'passage-unchanged':
    'The new wording of “{{passage}}” is the same as the old one. Nothing was changed; write the right wording.',
  'not-fixed-elsewhere':
    'This change is not public in the piece, or is older than the report. Nothing was changed; please publish the changed version first.',
  'fix-gone':
    'The fixed passage “{{passage}}” reads otherwise in the piece by now. Nothing was changed; please restore it in the piece, or reopen the report and fix it anew.',
  'fix-elsewhere-in-piece':
    'For this report “{{passage}}” is fixed already, in another paragraph. Nothing was changed; for a second passage please split off the second error.',
  'passage-not-public':
    'The published version does not say “{{passage}}”: this passage was changed since. Nothing was changed; please publish or take back that change first.',
  'correction-waits':
    'In the same piece the correction “{{was}}” → “{{now}}” of another report still waits for its notice or approval. They go out together. Nothing was published; please finish that one or reopen its report.',
  'notice-missing':
    'This change needs a public correction notice. Nothing was published; write the text of the notice.',
  'reason-missing': 'A decision needs a reason.',
  'approval-missing':
    'No second person has approved this correction yet. Ask for approval; whether it is needed is in the settings.',
  'own-approval':
    'Nobody can approve a correction of their own ({{name}}). Another person does; who works here is in the settings.',
  'own-changes':
    'This newsroom wants a second approval: whoever classed a change that owes a notice does not publish it ({{name}}). Another person does, and approves it by that. Nothing was published.',
  'name-without-consent':
    'The notice names who sent the report ({{name}}) without their consent. Leave the name out or record the consent. The text is still there.',
  'address-in-notice':
    'The notice holds a mail address from a report ({{name}}). Addresses are never made public; leave it out. The text is still there.',
  'undo-not-allowed':
    '“{{step}}” cannot be undone: it had its effect already, or later steps rest on it. The log is unchanged.',
  'words-not-in-mail':
    'These words do not stand in the mail. Nothing was split off; take them from the mail as they are.',
  'part-worked-on':
    'The report that was split off is decided already. The split stays; set the report aside if it is none.',
  'moment-past': 'That moment has passed. Choose a later one.',
  'unclassed-changes':
    'The piece has changes since its publication that have no class yet. Class these changes first.',
  'change-gone': 'This passage reads otherwise by now. Please look at the change as it is.',
  'changes-unpublished': 'Changes that have a class are waiting. Publish the changed version first.',
  'correction-goes-first':
    'The correction of a report is waiting in this piece. These changes go out with it; publish that correction first.',
  'redact-open':
    'Somebody still works on report {{id}}. Only closed reports are redacted; nothing was changed.',
  'redact-part-open':
    'Somebody still works on another report of the same mail. Both are redacted together, once it is closed too; nothing was changed.',
  'redact-letter-waits':
    'A letter still waits in the outbox. Send it or take it back first; nothing was changed.',
  'ledger-unknown': 'The file is no corrections ledger: neither its page nor its feed nor its JSON file.',
  'ledger-older':
    'What the file says is intact, but it ends earlier than the ledger of this desk: {{here}} entries are published here, {{inFile}} stand in the file. It is an older copy, or its newest entries were cut off. Nothing was changed on the desk. The head that somebody kept at the time (--head) tells the two apart; “corrections ledger --out” lays the whole ledger down anew.',
  'ledger-broken': 'The corrections ledger is not intact. {{faults}}',
  'letter-unknown': 'There is no such letter (any more).',
  'letter-not-now': 'That cannot be done to a letter in the state “{{state}}”. It stays as it is.',
  'letter-without-recipient':
    'No letter can be sent to “{{to}}”. It is saved; please enter a single e-mail address.',
  'letter-unfinished':
    'The letter is not finished: it still says “{{place}}”. It is saved; please fill in that place or strike it.',
  'letter-does-not-fit':
    'A letter “{{kind}}” fits only {{when}}. This report stands at “{{state}}”. The letter stays as it is; nothing left.',
  'gate-closed': 'The piece is not ready to print: {{findings}}',
  'format-unknown': 'There is no format “{{format}}”. Possible are {{known}}.',
  'export-failed':
    'The file ({{format}}) could not be made. The piece is unchanged; please try again, or choose another format.',
  'export-incomplete':
    'The finished page lacks: {{words}} It was not exported, and nothing is lost; please check the template of the HTML page in the settings.',
  'export-overtaken':
    'The piece was written on all through the export. Nothing left; please export again once the text stands.',
  'preview-stopped': 'The preview was cancelled. Nothing is lost; it can be shown again at any time.',
  'page-check-stopped':
    'The check of the page was cancelled. Nothing was changed; it can be checked again at any time.',
  'export-unknown': 'There is no such export on this desk ({{id}}).',
  'folder-unset': 'No folder for exports has been chosen yet. Please choose one.',
  'folder-gone':
    'Nothing can be written into the folder “{{folder}}”. What has left already is on the desk; please check the folder or choose another one.',
  'door-without-folders': 'Only the desktop app can choose a folder. In the browser exports are downloaded.',
  'dictionary-missing':
    'There is no dictionary for {{locale}}. Without one the spelling is not checked; the settings say how to add one.',
  'dictionary-half':
    'The file “{{missing}}” that belongs to “{{name}}” is missing. A dictionary is made of both; please choose them together.',
  'dictionary-unnamed':
    'The name of the file “{{name}}” does not say which language it is for. Please name both files after it, such as “de_CH.aff” and “de_CH.dic”.',
  'dictionary-damaged':
    'The dictionary “{{name}}” is damaged or incomplete and was not taken over. Please get its files again.',
  'dictionary-unknown': 'The dictionary “{{name}}” does not belong to this desk.',
  'spelling-failed':
    'The spelling check has failed. The text is unharmed; it will be tried again with the next change.',
};

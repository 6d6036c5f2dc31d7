/** What programs put into the clipboard as HTML, written in the manner of each; the words are ours. */

/** Word for Windows: styles by class, lists only called so, changes tracked, a remark, a note, a picture on disk. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Aptos",sans-serif;} --></style></head>
<body lang=DE-CH style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoTitle><span lang=DE-CH>Der Steg bleibt
offen<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Die Gemeinde <b style='mso-bidi-font-weight:normal'>Birsau</b> lässt den
<st1:place w:st="on">Steg</st1:place> <ins cite="mailto:Lea" datetime="2026-02-10T10:00">stehen</ins><del cite="mailto:Lea" datetime="2026-02-10T10:00">abreissen</del>.<span
class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:LB_1' href="#_msocom_1" class=msocomanchor id="_anchor_1">[LB1]</a></span></span> Er kostet 10 m<sup>2</sup> Holz.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Was nun gilt<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Geländer<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>aus Eiche<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Licht<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Dritter Schritt<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Bild_1"><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=400 height=300 src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png" alt="Steg im Nebel" v:shapes="Bild_1"><![endif]><o:p></o:p></p>
<p class=MsoCaption>Der Steg am Montag<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <tr><td width=200><p class=MsoNormal>Jahr<o:p></o:p></p></td><td><p class=MsoNormal>Kosten<o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>2025<o:p></o:p></p></td><td><p class=MsoNormal>40&nbsp;000 Franken<o:p></o:p></p></td></tr>
</table>
<p class=MsoQuote><i>Wir warten nicht.<o:p></o:p></i></p>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> Laut Protokoll.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%">
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference><a
href="#_msoanchor_1" class=msocomoff>[LB1]</a></span>Zahl noch prüfen<o:p></o:p></p></div></div></div>
<!--EndFragment--></body></html>`;

/** Word in the browser: each item in a list of its own, headings by role, runs within runs. */
export const wordForWeb = `<div class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1" role="heading" aria-level="2" paraid="1"><span
class="TextRun SCXW1" data-contrast="none"><span class="NormalTextRun SCXW1">Was nun gilt</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1" style="font-weight:bold"><span class="NormalTextRun">Sofort</span></span><span
class="TextRun"><span class="NormalTextRun"> geht es los. </span></span><a class="Hyperlink" href="https://birsau.example/steg?utm_source=word" target="_blank"><span class="TextRun Underlined"><span
class="NormalTextRun">Zum Steg</span></span></a><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle1" role="list" start="1"><li data-leveltext="%1." data-aria-posinset="1" data-aria-level="1" class="OutlineElement" role="listitem"><p
class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Erstens</span></span><span class="EOP">&nbsp;</span></p></li></ol></div>
<div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle1" role="list" start="1"><li data-aria-level="2" class="OutlineElement" role="listitem"><p class="Paragraph"><span class="TextRun">Im
Einzelnen</span></p></li></ol></div>
<div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle1" role="list" start="2"><li data-aria-posinset="2" data-aria-level="1" class="OutlineElement" role="listitem"><p class="Paragraph"><span
class="TextRun">Zweitens</span></p></li></ol></div>`;

/** Google Docs: everything in a bold frame that is not bold, form only by style, lists within lists. */
export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span
style="font-size:20pt;font-family:Arial;font-weight:400;font-style:normal;">Der Steg bleibt offen</span></h1><p dir="ltr" style="line-height:1.38;"><span
style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Die Gemeinde </span><span style="font-weight:700;white-space:pre-wrap;">Birsau</span><span
style="font-weight:400;white-space:pre-wrap;"> lässt ihn </span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">stehen</span><span style="font-weight:400;white-space:pre-wrap;">, sagt </span><a
href="https://www.google.com/url?q=https://birsau.example/steg&amp;sa=D&amp;source=editors&amp;ust=17" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">die Behörde</span></a><span
style="font-weight:400;text-decoration:line-through;"> heute</span><span style="font-weight:400;">.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span
style="font-weight:400;">Geländer</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">aus Eiche</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"
role="presentation"><span style="font-weight:400;">Licht</span></p></li></ul><p dir="ltr"><span style="font-weight:400;">CO</span><span style="font-weight:400;font-size:0.6em;vertical-align:sub;">2</span><span> sinkt.</span></p><p dir="ltr"><span><span
style="border:none;display:inline-block;overflow:hidden;width:300px;height:200px;"><img src="https://lh7-rt.googleusercontent.com/docsz/abc" width="300" height="200" alt="Der Steg" /></span></span></p></b><br class="Apple-interchange-newline">`;

/** A page that Google Docs has published or saved: styles in a sheet, title by class, remarks and notes by their anchors. */
export const googlePage = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.c1{color:#000} .title{font-size:26pt} p > span{margin:0}</style></head><body
class="c9 doc-content"><p class="c4 title" id="h.x1"><span class="c1">Der Steg bleibt offen</span></p><p class="c2"><span class="c1">Die Gemeinde zahlt 480&nbsp;000 Franken</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a
href="#cmnt2" id="cmnt_ref2">[b]</a></sup><span class="c1">, den Rest der Kanton</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c1">.</span></p><p class="c2"><span class="c1">Gebaut wird im Frühling.</span></p><hr class="c7"><div><p
class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c8">&nbsp;Laut Protokoll.</span></p></div><div class="c6"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Zahl noch prüfen</span></p></div><div class="c6"><p
class="c3"><a href="https://docs.google.com/document/d/e/x/pub#cmnt_ref2" id="cmnt2">[b]</a><span class="c1">Ist das die ganze Summe?</span></p><p class="c3"><span class="c1">Bitte nachfragen.</span></p></div></body></html>`;

/** LibreOffice: old tags for the look, notes as anchors. */
export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">@page { size: 21cm 29.7cm }
p { line-height: 115% }</style></head><body lang="de-CH" dir="ltr"><h3 class="western">Was nun gilt</h3>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt"><b>Birsau</b>
wartet nicht<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</font></font></p>
<p style="margin-bottom: 0cm"><br/>
</p>
<ol>
	<li><p style="margin-bottom: 0cm">Erstens</p></li>
	<li><p style="margin-bottom: 0cm">Zweitens</p></li>
</ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Laut
	Protokoll.</p></div></body></html>`;

/** Pages, Notes and TextEdit: classes of a style sheet in the head, blanks that may not break. */
export const apple = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title></title><meta
name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 12.0px Helvetica} li.li1 {margin: 0.0px}</style></head><body>
<p class="p1"><b>Am Steg</b></p>
<p class="p2"><br></p>
<p class="p1">Birsau<span class="Apple-converted-space">&nbsp; </span>wartet <i>nicht</i>.</p>
<ul class="ul1"><li class="li1"><span class="s1"></span>Geländer</li><li class="li1">Licht</li></ul></body></html>`;

/** A page of a newspaper: its frame, its pictures and players, its counters. */
export const newsPage = `<nav aria-label="Rubriken"><ul><li><a href="https://tagblatt.example/lokal?utm_medium=nav">Lokal</a></li><li><a href="https://tagblatt.example/sport">Sport</a></li></ul></nav>
<article><p class="kicker">Birsau</p><h1>Der Steg bleibt offen</h1><script>window.track=1</script>
<figure class="lead"><picture><source srcset="https://img.tagblatt.example/steg.webp 1x"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://img.tagblatt.example/steg.jpg" alt="Steg mit Geländer"></picture><figcaption>Der
Steg am Montag. <span class="credit">Bild: Keystone</span></figcaption></figure>
<p>Die <a href="https://tagblatt.example/gemeinde?fbclid=x#top">Gemeinde</a> wartet nicht, <q>sie baut</q>.<img src="https://count.example/p.gif" width="1" height="1"></p>
<h2><a href="https://tagblatt.example/2">Was nun gilt</a></h2><div>Der Plan<br>steht.<br><br>Er gilt ab Montag.</div>
<iframe src="https://video.example/embed/77?utm_source=page" title="Film vom Steg"></iframe><noscript><img src="https://count.example/n.gif"></noscript>
<blockquote><p>Wir warten nicht.</p><p>Nie.</p></blockquote><p style="display:none">Nur für Suchmaschinen</p>
<p><a href="javascript:share()">Teilen</a></p><ol start="4"><li>Vier</li><li>Fünf</li></ol></article>`;

/** A mail in Outlook: columns in tables, links through the house's filter. */
export const outlook = `<html><body><div class=WordSection1><table border=0 cellpadding=0 width="100%"><tr><td><table border=0><tr><td style='padding:5px'><h1>Medienmitteilung</h1>
<p class=MsoNormal>Guten Tag<br>Der Steg bleibt offen, wie <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbirsau.example%2Fsteg%3Futm_source%3Dmail&amp;data=05%7C02&amp;reserved=0">hier</a> steht.<o:p></o:p></p>
<p class=MsoNormal>Kontakt: <a href="mailto:info@birsau.example">info@birsau.example</a><o:p></o:p></p></td><td width=20>&nbsp;</td></tr></table></td></tr></table>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Gemeinde Birsau<o:p></o:p></p></div></div></body></html>`;

/** What Word 16 puts on the clipboard: conditional comments, VML leftovers, lists as paragraphs. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/press/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:TrackMoves>false</w:TrackMoves></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Times New Roman",serif;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;}
-->
</style>
</head>

<body lang=RU style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<h1 style='text-align:center'><b><span lang=RU style='font-size:14.0pt'>Итоги аппаратного
совещания<o:p></o:p></span></b></h1>

<p class=MsoNormal style='text-align:justify;text-indent:35.45pt'><b
style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt;font-family:
"Times New Roman",serif;color:black'>18 сентября</span></b><span style='font-size:
14.0pt'> аким области провёл <i>совещание</i> по подготовке
к отопительному сезону.<o:p></o:p></span></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
style='font-size:14.0pt'>Ремонт 12 котельных завершён<o:p></o:p></span></p>

<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Топливо
завезено на 94%: уголь и мазут<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Резерв создан<o:p></o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Проверить
сети до 1 октября<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Доложить
<del cite="mailto:x" datetime="2026-09-18T10:00">заместителю</del> <ins cite="mailto:x">акиму</ins><o:p></o:p></p>

<h3>Что дальше<o:p></o:p></h3>

<p class=MsoNormal>Подробности – на <a href="https://example.kz/otoplenie"><span
style='color:#0563C1'>сайте акимата</span></a>. <span lang=KK style='mso-ansi-language:KK'>Келесі
отырыс – 25 қыркүйекте.</span><a style='mso-comment-reference:A_1'></a><span
class=MsoCommentReference><span style='mso-special-character:comment'><a
class=msocomanchor href="#_msocom_1">[A1]</a></span></span><o:p></o:p></p>

<!--[if gte vml 1]><v:shape id="pic" type="#_x0000_t75"><v:imagedata src="file:///C:/clip.png"/></v:shape><![endif]-->
<![if !vml]><img width=300 src="file:///C:/Users/press/clip_image001.png" v:shapes="pic"><![endif]>
<!--EndFragment-->
</body>
</html>`;

/** Two lists that touch, the second with a level of its own, and an indented line that is none. */
export const WORD_OLD_LIST = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoListParagraph style='mso-list:l3 level1 lfo3'><![if !supportLists]><span style='mso-list:
Ignore'>а)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Первый</p>
<p class=MsoListParagraph style='mso-list:l4 level1 lfo4'><span style='mso-list:Ignore'>-<span>&nbsp;
</span></span>Второй</p>
<p class=MsoListParagraph style='margin-left:72.0pt;mso-list:l4 level2 lfo4'><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span>Подпункт</p>
<p class=MsoListParagraph>Примечание</p></body></html>`;

/** A news site: scripts, styles, pictures, nested lists, a table of people, a dangerous link. */
export const PAGE = `<style>p { color: red }</style><div class="content"><h2 style="color:red">Новости</h2>
<p style="font-size:40px">Первая строка<br>Вторая строка<img src="https://example.kz/a.png"></p>
<blockquote><p>Мы готовы.</p><p>И начнём.</p></blockquote>
<ul><li><p>Один</p><ul><li>Вложенный</li></ul></li><li>Два</li></ul>
<table><tr><td>Улгибай Мысалов</td><td><p>аким области</p></td></tr></table>
<div style="display:none">скрытое</div>
<p><a href="javascript:alert(1)" onclick="alert(2)">нажмите</a></p>
<script>alert(3)</script></div>`;

export const GOOGLE_DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr" style="line-height:1.38"><span style="font-weight:400;font-style:normal">Обычный </span><span
style="font-weight:700">полужирный</span></p></b>`;

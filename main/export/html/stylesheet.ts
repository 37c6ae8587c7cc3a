/**
 * The one stylesheet of a page, inside it, so that a page is never seen without its clothes.
 *
 * Only fonts of the reader's system, and only such as hold the Kazakh letters in one hand.
 * Widths of the column stand in `picture.ts` again, for `sizes`.
 */
export const STYLESHEET = `
:root {
  --paper: #ffffff;
  --ink: #1c1d1f;
  --second: #5b5d61;
  --line: #dddbd4;
  --sunken: #efeeea;
  --accent: #00708a;
  --alert: #9c1c15;
  --alert-soft: #fbe6e4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a;
    --ink: #ecebe8;
    --second: #b3b4b6;
    --line: #3d4045;
    --sunken: #232528;
    --accent: #4cc3da;
    --alert: #ffb3ab;
    --alert-soft: #401a17;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 1.5rem 1.25rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.62 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 42rem; margin: 0 auto; }
p, ul, ol, figure, h1, h2, h3, blockquote { margin: 0; }
article > * + * { margin-top: 1.15em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }

nav { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0 1.25rem; margin-bottom: 1.25rem; font-size: 0.9375rem; }
nav a { padding: 0.375rem 0; }

article > header { padding-top: 1.25rem; border-top: 3px solid var(--accent); }
.embargo {
  margin-bottom: 1.5rem;
  padding: 0.75rem 1rem;
  border-left: 4px solid var(--alert);
  background: var(--alert-soft);
  color: var(--alert);
  font-weight: 700;
  line-height: 1.45;
}
.office { font-size: 1rem; font-weight: 600; line-height: 1.4; text-wrap: balance; }
.kind, .imprint { color: var(--second); font-size: 0.9375rem; line-height: 1.4; }
.kind { margin-top: 0.25rem; }
.kind span + span::before, .imprint > span + span::before { content: "· "; }
h1 {
  margin-top: 1.75rem;
  font-size: clamp(1.625rem, 1.15rem + 2.4vw, 2.5rem);
  font-weight: 700;
  line-height: 1.18;
  letter-spacing: -0.012em;
  text-wrap: balance;
}
.dateline { margin-top: 0.875rem; color: var(--second); font-size: 1rem; line-height: 1.45; }
.subhead { margin-top: 1rem; font-size: 1.25rem; line-height: 1.42; color: var(--second); }
.lead { font-size: 1.25rem; line-height: 1.5; font-weight: 500; }
article > header + * { margin-top: 1.75rem; }

h2, h3 { line-height: 1.28; text-wrap: balance; }
h2 { font-size: 1.4375rem; }
h3 { font-size: 1.1875rem; }
article > * + h2 { margin-top: 1.9em; }
article > * + h3 { margin-top: 1.7em; }
article > h2 + *, article > h3 + * { margin-top: 0.6em; }
ul, ol { padding-left: 1.5rem; }
li + li { margin-top: 0.4em; }
li::marker { color: var(--second); }

article > * + figure, article > figure + * { margin-top: 2rem; }
picture { display: block; }
img { display: block; width: 100%; height: auto; background: var(--sunken); }
.upright { max-width: 26rem; }
figcaption { margin-top: 0.625rem; color: var(--second); font-size: 0.9375rem; line-height: 1.45; text-wrap: pretty; }
figcaption span, figcaption small { display: block; }
figcaption small { margin-top: 0.125rem; font-size: 0.875rem; }

.quote { padding-left: 1.25rem; border-left: 3px solid var(--accent); }
.quote p { font-size: 1.25rem; line-height: 1.5; }
.quote figcaption { margin-top: 0.5rem; font-size: 1rem; }

article > footer { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1rem; line-height: 1.55; }
footer > * + * { margin-top: 1.5rem; }
footer h2 { margin-bottom: 0.375rem; font-size: 1rem; }
footer p + p { margin-top: 0.75rem; }
.credit { color: var(--second); font-size: 0.9375rem; }
address { font-style: normal; }
footer > .imprint { margin-top: 2rem; }

@media (max-width: 30rem) {
  body { padding-top: 1rem; font-size: 1.0625rem; }
  .lead, .subhead, .quote p { font-size: 1.1875rem; }
  h1, h2, h3 { hyphens: auto; }
}

@page { margin: 18mm 16mm 20mm 22mm; }
@media print {
  body { padding: 0; font-size: 11pt; line-height: 1.5; }
  main { max-width: none; }
  nav { display: none; }
  h1 { margin-top: 12pt; font-size: 19pt; }
  .lead, .subhead, .quote p { font-size: 12pt; }
  h2 { font-size: 13.5pt; }
  h3 { font-size: 12pt; }
  .office, .dateline, .quote figcaption, article > footer, footer h2 { font-size: 10.5pt; }
  .kind, .imprint, .credit, figcaption, figcaption small { font-size: 9.5pt; }
  h1, h2, h3 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  figure, section, .embargo { break-inside: avoid; }
  figure:not(.quote) { max-width: 110mm; }
  .upright img { max-width: 54mm; }
  .embargo { border: 1.5pt solid var(--alert); background: none; }
  a { color: inherit; }
  p a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;

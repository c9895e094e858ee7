import { FORMS, MAX_GROUPS } from './groups';

const HUES = [212, 28, 150, 268, 350, 184, 48, 310];

/** Whatever is under a filter whose box is not checked loses its colour in the text and its place in the list. */
function filterRule(id: string): string {
  return `:root:has(#${id}:not(:checked)) .${id}{--fill:transparent;--tint:transparent;--line:transparent;--weight:400;--number:none;--card:none}\n`;
}

const filterRules = [...Array.from({ length: MAX_GROUPS }, (_, at) => `t${at}`), ...FORMS.map((form) => `f-${form}`)]
  .map(filterRule)
  .join('');
const hueRules = HUES.map((hue, at) => `.k${at}{--hue:${hue}}\n`).join('');

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--panel:#fff;--ink:#1d1d1f;--soft:#5b5b62;--edge:#dedbd3;--link:#0a5ca8;
--fill-s:85%;--fill-l:86%;--line-s:65%;--line-l:38%;--tint-a:.10;--tag-l:30%}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--panel:#1f2125;--ink:#e9e7e2;--soft:#a5a5ad;--edge:#383a40;--link:#8fc1f5;
--fill-s:45%;--fill-l:27%;--line-s:60%;--line-l:66%;--tint-a:.14;--tag-l:78%}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
header,main{max-width:80rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2rem}
h1{margin:0;font:700 2rem/1.2 Georgia,"Iowan Old Style","Times New Roman",serif;overflow-wrap:anywhere}
.count{margin:.35rem 0 1rem;color:var(--soft)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 2rem;padding:.75rem 0;border:solid var(--edge);border-width:1px 0}
fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;min-width:0;margin:0;padding:0;border:0}
legend{float:left;margin-right:.5rem;padding:0;font-weight:600;font-size:.875rem}
fieldset label,fieldset button{display:inline-flex;max-width:100%;overflow-wrap:anywhere;align-items:center;gap:.35rem;padding:.2rem .6rem;border:1px solid var(--edge);border-radius:1rem;background:var(--panel);color:inherit;font:inherit;font-size:.875rem;cursor:pointer}
fieldset input{margin:0;accent-color:var(--link)}
fieldset button{color:var(--link)}
.amount{color:var(--soft);font-variant-numeric:tabular-nums}
.dot{width:.65rem;height:.65rem;border-radius:50%;background:hsl(var(--hue) var(--line-s) var(--line-l))}
article{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,26rem);gap:0 3rem;align-items:start;padding:1.5rem 0 3rem}
.file{grid-column:1/-1;margin:0 0 1rem;padding-top:1rem;font:600 1.25rem/1.3 Georgia,serif;overflow-wrap:anywhere}
.text{max-width:42rem;font:1.125rem/1.7 Georgia,"Iowan Old Style","Times New Roman",serif;white-space:pre-wrap;overflow-wrap:anywhere}
.text b{font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:1.0625rem}
mark{--tint:hsl(var(--hue) 80% 50%/var(--tint-a));background:var(--tint);color:inherit;border-radius:.15em}
mark.on{box-shadow:0 .1em 0 hsl(var(--hue) var(--line-s) var(--line-l))}
.figure{--fill:hsl(var(--hue) var(--fill-s) var(--fill-l));--line:hsl(var(--hue) var(--line-s) var(--line-l));padding:.1em .15em;border-bottom:2px solid var(--line);border-radius:.15em .15em 0 0;background:var(--fill);color:inherit;text-decoration:none;font-weight:var(--weight,600);scroll-margin:6rem}
.figure:hover{border-bottom-width:3px}
.figure[data-n]:not([data-n=""])::after{content:attr(data-n);display:var(--number,inline);margin-left:.2em;color:var(--soft);font:600 .7em/1 system-ui,sans-serif;vertical-align:super}
.text i{scroll-margin:8rem}
.text i:target+.figure{outline:3px solid var(--line);outline-offset:2px}
.found{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.25rem}
.cards{margin:0;padding:0;list-style:none}
.card{display:var(--card,block);margin:0 0 .6rem;border:1px solid var(--edge);border-left:4px solid hsl(var(--hue) var(--line-s) var(--line-l));border-radius:.4rem;background:var(--panel)}
summary{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem .6rem;padding:.6rem .8rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.number{color:var(--soft);font-variant-numeric:tabular-nums}
.headline{overflow-wrap:anywhere;font-weight:600;line-height:1.35}
.tags{grid-column:2;display:flex;gap:.6rem;overflow-wrap:anywhere;color:var(--soft);font-size:.8125rem}
.type{color:hsl(var(--hue) 60% var(--tag-l));font-weight:600}
.tags::after{content:"+";margin-left:auto;color:var(--soft);font-size:1rem;line-height:1}
details[open] .tags::after{content:"\\2212"}
.fields{padding:0 .8rem .8rem;font-size:.9375rem}
blockquote{margin:0 0 .75rem;padding-left:.75rem;border-left:2px solid var(--edge);font-family:Georgia,serif;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.2rem .9rem;margin:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
meter{width:6rem;vertical-align:middle}
.why{margin:.75rem 0 .2rem;color:var(--soft)}
.evidence{margin:0;padding-left:1.1rem;font-size:.875rem}
code{color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere}
.back{margin:.75rem 0 0;font-size:.875rem}
.back a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media (max-width:56rem){
header,main{padding-left:1rem;padding-right:1rem}
h1{font-size:1.5rem}
article{display:block}
.text{font-size:1.0625rem}
.found{position:static;max-height:none;margin-top:2rem;padding:1rem 0 0;border-top:1px solid var(--edge)}
.card:has(:target){position:fixed;inset:auto .5rem .5rem;z-index:1;max-height:60vh;overflow:auto;margin:0;box-shadow:0 .5rem 2rem rgb(0 0 0/.35)}
}
@media print{
:root{color-scheme:light;--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--edge:#bbb;--line-s:65%;--line-l:38%;--tag-l:25%;--link:#000}
body{font-size:10pt}
header,main{max-width:none;padding:0}
.filters,.back,.tags::after{display:none}
article{display:block}
.text{max-width:none;font-size:10.5pt;line-height:1.5}
mark,.figure{background:none}
.found{position:static;max-height:none;overflow:visible;margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--edge)}
.card{break-inside:avoid}
details::details-content{display:block;content-visibility:visible;block-size:auto}
}
${hueRules}${filterRules}`;

export const STYLE_HASH = 'sha256-XrVnxZnC/mF1p5nF/srNgJ/ClLVG+opkrd4huT5ltFg=';

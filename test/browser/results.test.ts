import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures, REFERENCE_DATE } from '../helpers/fixtures';
import { launchChromium } from './chromium';
import { type Served, type Site, serve } from './server';
import { type Misdeeds, watch } from './watch';

/** Texts on which a browser might differ: line ends, surrogates, white space, digits beyond ASCII. */
const TEXTS = [
  ...fixtures(),
  {
    name: 'a text with CRLF, tabs and emoji',
    text: 'Rents rose 5%\r\nin\t2021 🏠. They fell by\u00A0£3 million in 2019.',
  },
  { name: 'lone surrogates', text: 'In 2020 \uD83D about 40\u00AD% of \uDE00 homes were empty.' },
  { name: 'digits of another script', text: 'There were ٤٠ schools and 12,500 pupils.' },
  { name: 'an empty text', text: '' },
];

/** Everything that the package gives for a text, as one string; the same code runs in Node and in the page. */
const PROBE = `
  import { createExtractor, segment, tagExpressions } from './dist/index.js';
  import { toCsv, toHtml, toJsonl, toJsonLd, toMarkdown, toText } from './dist/export.js';
  const extractor = createExtractor({ referenceDate: '${REFERENCE_DATE}' });
  export function probe(text) {
    const document = extractor.analyze(text);
    const exports = [toText, toJsonl, toCsv, toMarkdown, toHtml, toJsonLd].map((write) => write(document));
    return JSON.stringify([document, segment(text), tagExpressions(text), exports]);
  }
`;

/** Runs as part of a page: code that a test injects into it would be exempt from its policy. */
const RUN = `${PROBE} globalThis.results = ${JSON.stringify(TEXTS)}.map(({ text }) => probe(text));`;
const FORBIDDEN = `
  const attempt = async (act) => { try { await act(); return 'allowed'; } catch (error) { return error.name; } };
  Promise.all([attempt(() => new Function('return 1')()), attempt(() => fetch('/'))]).then((outcome) => {
    globalThis.results = outcome;
  });
`;
const POLICY = "default-src 'none'; script-src 'self'; img-src data:";

const page = (script: string): Served => ({
  type: 'text/html',
  body: `<!doctype html><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`,
  policy: POLICY,
});

async function bundle(platform: 'browser' | 'node', contents: string): Promise<string> {
  const options = { bundle: true, write: false, format: 'esm', platform, logLevel: 'error' } as const;
  return (await build({ ...options, stdin: { contents, resolveDir: '.' } })).outputFiles[0]!.text;
}

let browser: Browser;
let site: Site;
let inNode: (text: string) => string;

beforeAll(async () => {
  site = await serve({
    '/': page('/run.js'),
    '/run.js': { type: 'text/javascript', body: await bundle('browser', RUN) },
    '/forbidden': page('/forbidden.js'),
    '/forbidden.js': { type: 'text/javascript', body: FORBIDDEN },
  });
  const source = Buffer.from(await bundle('node', PROBE)).toString('base64');
  inNode = (await import(`data:text/javascript;base64,${source}`)).probe;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the site; gives what its script left behind and what the page did besides. */
async function open(path: string, script: string): Promise<{ results: string[]; misdeeds: Misdeeds }> {
  const tab = await browser.newPage();
  const misdeeds = watch(tab, (url) => url === site.origin + path || url === site.origin + script);
  await tab.goto(site.origin + path);
  const results = await tab.waitForFunction(() => Reflect.get(globalThis, 'results'));
  return { results: (await results.jsonValue()) as string[], misdeeds };
}

test('a browser gives what Node gives, byte for byte, without a request, under a policy that forbids eval', async () => {
  const { results, misdeeds } = await open('/', '/run.js');
  expect(misdeeds).toEqual({ requests: [], errors: [] });
  expect(results).toHaveLength(TEXTS.length);
  for (const [at, { name, text }] of TEXTS.entries()) expect(results[at], name).toBe(inNode(text));
});

test('the policy of these pages does forbid eval and requests', async () => {
  const { results, misdeeds } = await open('/forbidden', '/forbidden.js');
  expect(results).toEqual(['EvalError', 'TypeError']);
  expect(misdeeds.errors).not.toEqual([]);
});

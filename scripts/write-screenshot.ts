// Takes the picture of the HTML export that the README shows, of the golden article, a claim opened.
import { mkdirSync } from 'node:fs';
import { createExtractor } from '../src';
import { toHtml } from '../src/exporters';
import { launchChromium } from '../test/browser/chromium';
import { goldenArticle, REFERENCE_DATE } from '../test/helpers/fixtures';

const PATH = 'docs/html-export.png';
const VIEWPORT = { width: 1280, height: 800 };
/** Device pixels a pixel, so that it is sharp on the screens of today. */
const SCALE = 1.5;
/** The figure whose claim is opened. */
const FIGURE = 'more than a fifth';

const { text } = goldenArticle();
const document = createExtractor({ referenceDate: REFERENCE_DATE }).analyze(text);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: SCALE });
await page.setContent(toHtml(document, { title: 'UK-China R&D Collaboration' }));
await page.locator('a.figure', { hasText: FIGURE }).click();
await page.locator('a.figure', { hasText: FIGURE }).evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
await page.locator('details[open]').evaluate((details) => details.scrollIntoView({ block: 'center' }));
mkdirSync('docs', { recursive: true });
await page.screenshot({ path: PATH });
await browser.close();
console.log(`wrote ${PATH}`);

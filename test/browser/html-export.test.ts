import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters';
import { toHtmlPage } from '../../src/exporters/html';
import { documentBuilder, portDocument } from '../helpers/documents';
import { violations } from './accessibility';
import { launchChromium } from './chromium';
import { type Misdeeds, watch } from './watch';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens a page as a file would be opened: no server, no base. */
async function open(html: string, options: BrowserContextOptions = {}): Promise<Page & { misdeeds: Misdeeds }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const misdeeds = watch(page, (url) => url === 'http://page.test/');
  await page.route('**', (route) => {
    if (route.request().url() !== 'http://page.test/') return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto('http://page.test/');
  return Object.assign(page, { misdeeds });
}

const port = () => open(toHtml(portDocument(), { title: 'Harbour report' }));
const marked = (page: Page) => page.locator('section.text').evaluate((section) => section.textContent);
const shownCards = (page: Page) => page.locator('.card:visible .number').allTextContents();

describe('hostile text', () => {
  const attack = `<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked=2"><iframe src=//a.example></iframe>`;
  const text = [
    `5 </script>${attack}</style>${attack}</section></title>${attack}`,
    `"'>&lt;&amp;&#0;<!-- ]]> {{5}} \${5} javascript:alert(1)`,
    'a\r\nb\tc\fd\vé\u00A0\u2028\u{1F6A2} \u0085 \u0001 \u009B end',
  ].join('\r\n');
  const { claim, document, expression } = documentBuilder(text);
  const claims = [
    claim(text, expression('5', { unit: attack }), {
      type: attack,
      subject: { text: attack, span: { start: 0, end: 1 }, resolved: attack },
    }),
  ];

  test('is the text of the page, and nothing of it runs', async () => {
    const page = await open(toHtml(document(claims), { title: attack }));
    expect(await marked(page)).toBe(text);
    expect(await page.title()).toBe(attack);
    await page.waitForTimeout(100);
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(await page.locator('script, img, iframe').count()).toBe(1);
    expect(page.misdeeds).toEqual({ requests: [], errors: [] });
  });

  test('lone surrogates and NUL become U+FFFD', async () => {
    const lone = '5 \uD83D, \uDEA2 and \0.';
    const builder = documentBuilder(lone);
    const page = await open(toHtml(builder.document([builder.claim(lone, builder.expression('5'))])));
    expect(await marked(page)).toBe('5 \uFFFD, \uFFFD and \uFFFD.');
  });

  test('the policy refuses what would be injected', async () => {
    const page = await open(toHtml(portDocument()).replace('</main>', `</main>${attack}`));
    await page.waitForTimeout(100);
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(page.misdeeds.errors.length).toBeGreaterThan(2);
  });
});

describe('a reader', () => {
  test('goes from a figure to its claim and back', async () => {
    const page = await port();
    await page.locator('a.figure', { hasText: 'two-fifths' }).click();
    const details = page.locator('details[open]');
    expect(await details.count()).toBe(1);
    expect(await details.textContent()).toContain('harbour board (“says”)');
    await details.getByText('Show in the text').click();
    expect(page.url()).toMatch(/#figure-2$/);
    await page.locator('a.figure', { hasText: 'two-fifths' }).click();
    expect(page.url()).toMatch(/#claim-2$/);
    expect(page.misdeeds).toEqual({ requests: [], errors: [] });
  });

  test('filters by type and form, and sees how many are left', async () => {
    const page = await port();
    const count = page.locator('#count');
    expect(await count.textContent()).toBe('3 claims');
    await page.getByLabel('transport').uncheck();
    expect(await shownCards(page)).toEqual(['2']);
    expect(await count.textContent()).toBe('1 of 3 claims');
    await page.getByLabel('transport').check();
    await page.getByLabel('level').uncheck();
    expect(await shownCards(page)).toEqual(['1', '2']);
    await page.getByRole('button', { name: 'All / none' }).last().click();
    expect(await shownCards(page)).toEqual(['1', '2', '3']);
    await page.getByRole('button', { name: 'All / none' }).first().click();
    expect(await shownCards(page)).toEqual([]);
  });

  test('needs no mouse', async () => {
    const page = await port();
    await page.locator('a.figure').first().focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('.number')?.textContent);
    await page.waitForFunction(() => document.activeElement?.localName === 'summary');
    expect(await focused()).toBe('1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(2);
  });

  test('finds the clause of a claim marked in the text', async () => {
    const page = await port();
    await page.locator('summary').nth(1).focus();
    expect(await page.locator('mark.on').first().textContent()).toContain('It expects');
  });

  test('without script: figures lead to claims, filters work', async () => {
    const page = await open(toHtml(portDocument()), { javaScriptEnabled: false });
    await page.locator('a.figure', { hasText: 'two-fifths' }).click();
    expect(await page.getByText('harbour board (“says”)').isVisible()).toBe(true);
    await page.getByLabel('energy').uncheck();
    expect(await shownCards(page)).toEqual(['1', '3']);
  });

  test('on a telephone reads the claim without losing the place in the text', async () => {
    const page = await open(toHtml(portDocument()), { viewport: { width: 390, height: 700 } });
    const figure = page.locator('a.figure', { hasText: 'two-fifths' });
    await figure.scrollIntoViewIfNeeded();
    const before = await figure.boundingBox();
    await figure.click();
    await page.locator('.card:has(:target)').waitFor();
    expect((await figure.boundingBox())?.y).toBeCloseTo(before!.y, -1);
    expect(await page.locator('.card:has(:target) dl').isVisible()).toBe(true);
  });

  test('prints every field, and none of the controls', async () => {
    const page = await port();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('dl:visible').count()).toBe(3);
    expect(await page.locator('.filters:visible, .back:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details[open]').count()).toBe(0);
  });
});

describe.each([1280, 390])('at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)('in %s colours axe finds nothing', async (colorScheme) => {
    const page = await open(toHtml(portDocument()), { viewport: { width, height: 800 }, colorScheme });
    await page.locator('summary').first().click();
    expect(await violations(page)).toEqual([]);
  });

  test('nothing is wider than the page', async () => {
    const long = 'https://port.example/'.padEnd(400, 'x');
    const builder = documentBuilder(`5 ships at ${long}`);
    const built = builder.document([
      builder.claim(`5 ships at ${long}`, builder.expression('5'), { type: 'a'.repeat(200) }),
    ]);
    const page = await open(
      toHtmlPage([
        { document: built, file: long },
        { document: portDocument(), file: 'b.txt' },
      ]),
      {
        viewport: { width, height: 800 },
      },
    );
    await page.locator('summary').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

test('a megabyte on one line with two thousand claims opens', async () => {
  const text = 'there are 5 ships and '.repeat(48_000);
  const { claim, document, expression } = documentBuilder(text);
  const claims = Array.from({ length: 2000 }, (_, at) => {
    const start = at * 22 * 20;
    const figure = { ...expression('5'), span: { start: start + 10, end: start + 11 } };
    return claim('there are 5 ships', figure, { id: `c${at}`, span: { start, end: start + 17 } });
  });
  const page = await open(toHtml(document(claims)));
  expect(await marked(page)).toBe(text);
  expect(page.misdeeds).toEqual({ requests: [], errors: [] });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlayground } from '../../playground/build';
import { servePlayground } from '../../playground/serve';
import { extractClaims } from '../../src';
import { parseCsv } from '../helpers/csv';
import { violations } from './accessibility';
import { launchChromium } from './chromium';
import { type Misdeeds, watch } from './watch';

const TEXT = 'Exports of tea rose to $40 million in 2020. Last year, rents in the city fell by 5%.';

const folder = mkdtempSync(join(tmpdir(), 'claimsieve-playground-'));
const start = pathToFileURL(join(folder, 'index.html')).href;
let browser: Browser;

beforeAll(async () => {
  await buildPlayground(folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Visits the page as files on a disk, without a network. */
async function visit(options: BrowserContextOptions = {}): Promise<Page & { misdeeds: Misdeeds }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, offline: true, ...options });
  const misdeeds = watch(page, (url) => url.startsWith(pathToFileURL(folder).href) || url.startsWith('blob:'));
  await page.goto(start);
  return Object.assign(page, { misdeeds });
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const status = (page: Page, wanted: string) => page.getByRole('status').filter({ hasText: wanted }).waitFor();
const cards = (page: Page) => page.locator('.card:visible');

async function visitWith(content: string, options?: BrowserContextOptions) {
  const page = await visit(options);
  await text(page).fill(content);
  await status(page, `${extractClaims(content).length} claims`);
  return page;
}

test('claims appear as one types, and behind the text', async () => {
  const page = await visit();
  await status(page, '0 claims');
  await text(page).pressSequentially('Exports of tea rose to $40 million in 2020.');
  await status(page, '1 claim');
  expect(await page.locator('#backdrop .figure').allTextContents()).toEqual(['$40 million']);
  expect(await cards(page).textContent()).toContain('trade');
  expect(page.misdeeds).toEqual({ requests: [], errors: [] });
});

describe('the highlights lie exactly behind the text', () => {
  test.each([1280, 390])('at %i pixels', async (width) => {
    const page = await visit({ viewport: { width, height: 800 } });
    await page.getByRole('button', { name: 'Example' }).click();
    await page.locator('#backdrop .figure').first().waitFor();
    const heights = await page.evaluate(() =>
      ['#backdrop', '#text'].map((selector) => {
        const copy = document.querySelector<HTMLElement>(selector)!;
        return copy.scrollHeight;
      }),
    );
    expect(heights[0]).toBe(heights[1]);
    expect(heights[0]).toBeGreaterThan(2000);
  });
});

test('a click on a figure opens its claim with its evidence; its link selects it in the text', async () => {
  const page = await visitWith(TEXT);
  const figure = await page.locator('#backdrop .figure', { hasText: '$40 million' }).boundingBox();
  await page.mouse.click(figure!.x + figure!.width / 2, figure!.y + figure!.height / 2);
  const open = page.locator('.card.current details[open]');
  expect(await open.locator('dl').textContent()).toContain('40,000,000 USD');
  expect(await open.locator('.evidence').textContent()).toContain('rose');
  await open.getByText('Show in the text').click();
  const selected = () => {
    const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
    return value.slice(selectionStart, selectionEnd);
  };
  expect(await page.evaluate(selected)).toBe('$40 million');
});

test('an opened claim stays open while one goes on typing', async () => {
  const page = await visitWith(TEXT);
  await page.locator('summary', { hasText: '$40 million' }).click();
  await text(page).press('Home');
  await text(page).pressSequentially('First this. ');
  await page.waitForTimeout(200);
  expect(await page.locator('.card details[open]').textContent()).toContain('$40 million');
});

test('filters hide, and stay as they are set while the text changes', async () => {
  const page = await visitWith(TEXT);
  const all = await cards(page).count();
  await page.getByRole('checkbox', { name: 'trade' }).uncheck();
  await status(page, `1 of ${all} claims`);
  await text(page).press('End');
  await text(page).pressSequentially(' Wages rose 3%.');
  await status(page, `2 of ${all + 1} claims`);
  expect(await page.getByRole('checkbox', { name: 'trade' }).isChecked()).toBe(false);
});

test('a reference date resolves last year', async () => {
  const page = await visitWith(TEXT);
  const card = page.locator('.card', { hasText: '5%' });
  expect(await card.textContent()).not.toContain('2021');
  await page.getByLabel('Reference date').fill('2022-06-30');
  await card.filter({ hasText: '2021 (“Last year”)' }).waitFor();
});

test('expressions and sentences', async () => {
  const page = await visitWith(TEXT);
  await page.getByRole('radio', { name: 'sentences' }).check();
  await status(page, '2 sentences');
  await page.getByRole('radio', { name: 'expressions' }).check();
  await page.getByRole('checkbox', { name: 'currency' }).waitFor();
  expect(await cards(page).first().textContent()).toContain('$40 million');
});

test('a claim type of one’s own competes with the built-in ones', async () => {
  const page = await visitWith(TEXT);
  await page.getByText('A claim type of your own').click();
  await page.getByLabel('Type', { exact: true }).fill('rents');
  await page.getByLabel('Cues').fill('rent, tenancy');
  await page.locator('.card', { hasText: '5%' }).locator('.type', { hasText: 'rents' }).waitFor();
  expect(await page.locator('#own-code').textContent()).toContain('cues: ["rent", "tenancy"]');
  await page.getByLabel('Type', { exact: true }).fill('two words');
  await page.getByRole('alert').filter({ hasText: 'two words' }).waitFor();
  expect(await page.locator('.card').count()).toBeGreaterThan(0);
});

describe('downloads', () => {
  async function download(name: string): Promise<[file: string, content: string]> {
    const page = await visitWith(TEXT);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
  }

  test('JSON is the document', async () => {
    const [file, content] = await download('JSON');
    expect(file).toBe('claims.json');
    expect(JSON.parse(content)).toMatchObject({ text: TEXT, claims: extractClaims(TEXT) });
  });
  test('CSV opens in a spreadsheet', async () => {
    const [file, content] = await download('CSV');
    expect(file).toBe('claims.csv');
    expect(content.startsWith('\uFEFFid,')).toBe(true);
    expect(parseCsv(content)).toHaveLength(extractClaims(TEXT).length + 1);
  });
  test('HTML is a page of its own', async () => {
    const [file, content] = await download('HTML');
    expect(file).toBe('claims.html');
    expect(content).toMatch(/^<!doctype html>/);
  });
});

describe('a file', () => {
  const file = { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };

  test('can be opened', async () => {
    const page = await visit();
    await page.getByLabel('Open a file').setInputFiles(file);
    await status(page, `${extractClaims(TEXT).length} claims`);
    expect(await text(page).inputValue()).toBe(TEXT);
  });
  test('can be dropped', async () => {
    const page = await visit();
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'report.txt', { type: 'text/plain' }));
      document.querySelector('textarea')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, TEXT);
    await status(page, `${extractClaims(TEXT).length} claims`);
  });
});

test('everything can be reached by keyboard', async () => {
  const page = await visitWith(TEXT);
  await text(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('.card details[open]').count()).toBe(1);
  const reached: string[] = [];
  await page.locator('input[value="claims"]').focus();
  for (let step = 0; step < 30 && reached.at(-1) !== 'text'; step++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent!.trim()));
  }
  expect(reached).toEqual(
    expect.arrayContaining(['reference-date', 'JSON', 'CSV', 'HTML', 'file', 'example', 'clear', 'text']),
  );
});

test('hostile text is text', async () => {
  const hostile =
    '5% </textarea><img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script> of 3 ships';
  const page = await visit();
  await text(page).fill(hostile);
  await page.waitForTimeout(300);
  expect(await page.locator('#backdrop').textContent()).toBe(`${hostile}\n`);
  expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
  expect(page.misdeeds).toEqual({ requests: [], errors: [] });
});

describe.each([1280, 390])('at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)(
    'in %s colours axe finds nothing, and nothing is wider than the page',
    async (colorScheme) => {
      const page = await visitWith(TEXT, { viewport: { width, height: 800 }, colorScheme });
      await page.getByText('A claim type of your own').click();
      await page.locator('.card summary').first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

test('the server gives the same page', async () => {
  const { url, server } = await servePlayground(folder, 0);
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await status(page, '0 claims');
    expect((await fetch(`${url}../package.json`)).status).toBe(404);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

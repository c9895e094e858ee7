import type { Page } from 'playwright-core';

/** What a page did that it should not have: requests, errors, breaches of its policy. */
export interface Misdeeds {
  requests: string[];
  errors: string[];
}

/** Watches a page from now on; console errors include whatever its Content Security Policy refused. */
export function watch(page: Page, allowed: (url: string) => boolean): Misdeeds {
  const misdeeds: Misdeeds = { requests: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !allowed(url)) misdeeds.requests.push(url);
  });
  page.on('pageerror', (error) => misdeeds.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    misdeeds.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return misdeeds;
}

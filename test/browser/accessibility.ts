import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page: the rule and where, of whatever impact. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return found.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${id} (${impact}): ${html.slice(0, 120)}`),
    );
  });
}

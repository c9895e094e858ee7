import { launchChromium } from './chromium';

/** Unpacks the browser before the test files, which run at the same time, all want to; says it once if there is none. */
export default async function setup(): Promise<void> {
  await (await launchChromium()).close();
}

import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A test machine's browser has no need of its sandbox (root may not use it), nor of anything from the network. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** The browsers to try, best first. */
const candidates: (() => Promise<LaunchOptions>)[] = [
  async () => ({ executablePath: given(), args: ARGS }),
  async () => ({ executablePath: await sparticuz.executablePath(), args: ARGS }),
  ...SYSTEM_PATHS.map((path) => async () => ({ executablePath: existing(path), args: ARGS })),
  async () => ({ channel: 'chrome', args: ARGS }),
];

/** Starts a Chromium: that of `CHROMIUM_PATH`, else the one that npm installed, else one that the system has. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** How a Chromium that does start here is started. */
export async function launchOptions(): Promise<LaunchOptions> {
  found ??= firstThatStarts();
  return found;
}

let found: Promise<LaunchOptions> | undefined;

async function firstThatStarts(): Promise<LaunchOptions> {
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      const options = await candidate();
      await (await chromium.launch(options)).close();
      return options;
    } catch (error) {
      failures.push((error as Error).message.split('\n')[0]!);
    }
  }
  const advice = 'install one (apt-get install chromium), or name its executable in CHROMIUM_PATH';
  throw new Error(`no Chromium starts here: ${advice}. Tried: ${failures.join('; ')}`);
}

function given(): string {
  const path = process.env.CHROMIUM_PATH;
  if (!path) throw new Error('CHROMIUM_PATH is not set');
  return existing(path);
}

function existing(path: string): string {
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  return path;
}

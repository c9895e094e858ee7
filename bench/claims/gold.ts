import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimForm, Comparator, ExtractOptions, Modality, Polarity, Range } from '../../src';

/** A figure as an annotator writes it. */
export interface GoldFigure {
  value: number | null;
  unit: string | null;
}

/** One claim that an annotator found; `fixtures/annotated/README.md` tells what the fields mean. */
export interface GoldClaim {
  anchor: string;
  start: number;
  end: number;
  form: ClaimForm;
  type: string;
  altTypes: string[];
  value: number | null;
  range: Range | null;
  unit: string | null;
  comparator: Comparator;
  from: GoldFigure | null;
  direction: 'increase' | 'decrease' | 'none' | null;
  fraction: number | null;
  position: number | null;
  time: string | null;
  subject: string | null;
  metric: string | null;
  whole: string | null;
  attribution: string | null;
  modality: Modality;
  polarity: Polarity;
  optional: boolean;
  skip: string[];
}

export interface GoldDocument {
  doc: string;
  text: string;
  options: ExtractOptions;
  claims: GoldClaim[];
}

interface GoldFile {
  doc: string;
  referenceDate?: string;
  options?: ExtractOptions;
  claims: GoldClaim[];
}

/** The annotated texts of a folder; a text that is not beside its annotation is looked for in `textFolders`. */
export function readGold(folder: string, textFolders: readonly string[]): GoldDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { doc, referenceDate, options, claims } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile;
    if (!doc || !Array.isArray(claims)) throw new Error(`${file} is no annotation: expected \`doc\` and \`claims\``);
    const path = [folder, ...textFolders].map((place) => join(place, doc)).find((place) => existsSync(place));
    if (!path) throw new Error(`${file}: its text ${doc} is nowhere in ${[folder, ...textFolders].join(', ')}`);
    const text = readFileSync(path, 'utf8');
    const astray = claims.find(({ start, end, anchor }) => text.slice(start, end) !== anchor);
    if (astray) throw new Error(`${file}: ${JSON.stringify(astray.anchor)} does not stand at ${astray.start}`);
    return { doc, text, options: { ...(referenceDate ? { referenceDate } : {}), ...options }, claims };
  });
}

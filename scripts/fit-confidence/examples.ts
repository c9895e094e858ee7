import { readFileSync } from 'node:fs';
import { type GoldDocument, readGold } from '../../bench/claims/gold';
import { judge } from '../../bench/claims/score';
import { assembleClaims } from '../../src/claims';
import { confidenceFeatures } from '../../src/claims/confidence-features';
import { createFrameClassifier } from '../../src/classifiers';
import { english } from '../../src/language/en';
import type { TypedFrame } from '../../src/model/typed-frame';
import { resolveOptions } from '../../src/options';
import { pipelineOf, segmenterOf } from '../../src/pipeline';

/** A claim that was made of an annotated text, and whether it is exact. */
export interface Example {
  /** The folder of its text. */
  folder: string;
  document: string;
  /** The value of each feature, in the order of `confidenceFeatures`. */
  features: number[];
  exact: boolean;
}

/** All claims of the folders' texts but those that meet an optional annotation; a claim that none asks for is not exact. */
export function readExamples(folders: readonly string[], textFolders: readonly string[]): Example[] {
  return folders.flatMap((folder) =>
    readGold(folder, textFolders).flatMap((document) =>
      examplesOf(document).map((example) => ({ folder, document: document.doc, ...example })),
    ),
  );
}

/** A claim of a text that nobody had read when it was made, by the features that it had then; those of value 0 are left out. */
interface Observed {
  document: string;
  exact: boolean;
  features: Readonly<Record<string, number>>;
}

/** The claims that a file tells of; see `fixtures/unseen/README.md`. */
export function readObserved(file: string): Example[] {
  const observed: readonly Observed[] = JSON.parse(readFileSync(file, 'utf8'));
  return observed.map(({ document, exact, features }) => ({
    folder: file,
    document,
    features: confidenceFeatures.map(([name]) => features[name] ?? 0),
    exact,
  }));
}

function examplesOf({ text, options, claims: gold }: GoldDocument): Pick<Example, 'features' | 'exact'>[] {
  const frames = framesOf(text, options);
  const claims = assembleClaims(frames);
  return judge(gold, claims).flatMap(({ claim, exact }) => {
    if (!claim) return [];
    const frame = frames[claims.indexOf(claim)]!;
    return [{ features: confidenceFeatures.map(([, feature]) => feature(frame)), exact }];
  });
}

/** The stages of `src/extractor.ts` up to the frames that claims are made of. */
export function framesOf(text: string, options: GoldDocument['options'] = {}): TypedFrame[] {
  const sentences = segmenterOf(english)(text);
  const pipeline = pipelineOf(english, resolveOptions(options));
  const frame = pipeline.frame(text, sentences);
  const classifying = createFrameClassifier(english)(text);
  for (const syntax of [...pipeline.read(text, sentences)].flat()) classifying.add(syntax, frame(syntax));
  return [...classifying.typed()];
}

import { ClaimsieveError, createExtractor, defineClassifier, type ExtractorOptions } from 'claimsieve';
import type { AnyDocument, ItemKind } from 'claimsieve/export';
import { element } from './elements';

const controls = element('controls', HTMLFormElement);
const referenceDate = element('reference-date', HTMLInputElement);
const ownType = element('own-type', HTMLInputElement);
const ownCues = element('own-cues', HTMLInputElement);
const ownError = element('own-error', HTMLParagraphElement);
const ownCode = element('own-code', HTMLPreElement);

/** Which list the reader looks at. */
export function chosenItems(): ItemKind {
  return new FormData(controls).get('items') as ItemKind;
}

export function setReferenceDate(date: string): void {
  referenceDate.value = date;
}

/** Calls back whenever a setting is changed. */
export function onSettings(changed: () => void): void {
  for (const form of [controls, element('own', HTMLFormElement)]) {
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
  }
}

/** Reads a text by the settings as they stand. */
export function createReader(): (text: string) => AnyDocument {
  const options: ExtractorOptions = referenceDate.value ? { referenceDate: referenceDate.value } : {};
  return createExtractor({ ...options, classifiers: ownClassifiers() }).analyze;
}

/** The visitor's own claim type, once it has a name and cues; what is wrong with it is said beside it. */
function ownClassifiers() {
  const type = ownType.value.trim();
  const cues = ownCues.value
    .split(',')
    .map((cue) => cue.trim())
    .filter(Boolean);
  ownError.textContent = '';
  ownCode.textContent = codeFor(type || ownType.placeholder, cues.length > 0 ? cues : ownCues.placeholder.split(', '));
  if (!type || cues.length === 0) return [];
  try {
    const classifier = defineClassifier({ type, cues });
    createExtractor({ classifiers: [classifier] });
    return [classifier];
  } catch (error) {
    if (!(error instanceof ClaimsieveError)) throw error;
    ownError.textContent = error.message;
    return [];
  }
}

function codeFor(type: string, cues: readonly string[]): string {
  return `import { createExtractor, defineClassifier } from 'claimsieve';

const own = defineClassifier({
  type: ${JSON.stringify(type)},
  cues: ${JSON.stringify(cues).replaceAll('","', '", "')},
});
const { extractClaims } = createExtractor({ classifiers: [own] });
`;
}

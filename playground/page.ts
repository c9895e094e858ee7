import { offerDownloads } from './downloads';
import { element } from './elements';
import { chosenItems, createReader, onSettings, setReferenceDate } from './settings';
import { itemAt, onShowInText, point, scrollTo, show } from './view';

/** The text of the example and the day from which it looks at last year, put here by the build. */
declare const EXAMPLE: { text: string; referenceDate: string };

/** A pause in typing: the longer the text, the rarer it is read anew. */
const PAUSE = { short: 40, long: 400 };
const LONG_TEXT = 100_000;

const input = element('text', HTMLTextAreaElement);
const paper = input.parentElement!;
const file = element('file', HTMLInputElement);

let read = createReader();
let found = read('');

function update(): void {
  found = read(input.value);
  show(found, chosenItems());
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function updateSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(update, input.value.length > LONG_TEXT ? PAUSE.long : PAUSE.short);
}

function setText(text: string): void {
  input.value = text;
  update();
}

async function openFile(chosen: File | undefined): Promise<void> {
  if (chosen) setText(await chosen.text());
}

input.addEventListener('input', updateSoon);
input.addEventListener('click', () => point(itemAt(input.selectionStart), { open: true }));
input.addEventListener('keyup', () => point(itemAt(input.selectionStart)));

onSettings(() => {
  read = createReader();
  updateSoon();
});
onShowInText((item) => {
  input.focus({ preventScroll: true });
  input.setSelectionRange(item.figure.start, item.figure.end);
  scrollTo(item);
});
offerDownloads(() => ({ document: found, items: chosenItems() }));

element('example', HTMLButtonElement).addEventListener('click', () => {
  setReferenceDate(EXAMPLE.referenceDate);
  read = createReader();
  setText(EXAMPLE.text);
});
element('clear', HTMLButtonElement).addEventListener('click', () => {
  setText('');
  input.focus();
});
file.addEventListener('change', async () => {
  await openFile(file.files?.[0]);
  file.value = '';
});
paper.addEventListener('dragover', (event) => {
  event.preventDefault();
  paper.classList.add('dropping');
});
for (const event of ['dragleave', 'drop']) paper.addEventListener(event, () => paper.classList.remove('dropping'));
paper.addEventListener('drop', (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (!dropped) return;
  event.preventDefault();
  void openFile(dropped);
});

// A browser that comes back to the page may have kept the text.
update();

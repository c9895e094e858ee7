import type { ChunkDraft } from '../noun-chunks';
import type { Reading } from './reading';

/** Gives a noun chunk its place: governed by a preposition, joined to another chunk, or free to be subject or object. */
export function readChunk(reading: Reading, chunk: ChunkDraft): void {
  if (startsCoordinateClause(reading, chunk)) {
    const { kind, index } = reading.finite(reading.current);
    reading.open(kind, index, reading.conjunction, -1);
    reading.settle();
  }
  place(reading, chunk);
  reading.settle();
  reading.lastChunk = chunk.index;
}

/** `output rose and imports` + `fell`. */
function startsCoordinateClause(reading: Reading, chunk: ChunkDraft): boolean {
  const { conjunction, preposition, current } = reading;
  return conjunction >= 0 && preposition < 0 && current.verb !== null && reading.ahead.subjectAndVerb(chunk.start);
}

function place(reading: Reading, chunk: ChunkDraft): void {
  const { current, preposition } = reading;
  const previous = reading.lastChunk < 0 ? null : reading.chunks[reading.lastChunk]!;
  const near = previous !== null && previous.clause === current.index;
  chunk.clause = current.index;
  if (preposition >= 0) chunk.preposition = preposition;
  else if (near && joins(reading, previous, chunk)) {
    chunk.conjunctOf = previous.conjunctOf >= 0 ? previous.conjunctOf : previous.index;
    chunk.preposition = previous.preposition;
  } else if (near && isApposition(reading, previous, chunk)) chunk.appositionOf = previous.index;
  else if (current.verb === null) current.free.push(chunk.index);
  else current.objects.push(chunk.index);
}

function joins(reading: Reading, previous: ChunkDraft, chunk: ChunkDraft): boolean {
  if (reading.conjunction >= 0) return true;
  return reading.comma && !reading.isTime(previous.index) && reading.ahead.listGoesOn(chunk.end);
}

/** `Mr Lee, the minister,`: a noun phrase with an article or a rank right after the comma. */
function isApposition(reading: Reading, previous: ChunkDraft, chunk: ChunkDraft): boolean {
  if (!reading.comma || reading.isTime(previous.index) || reading.isTime(chunk.index)) return false;
  const { tag } = reading.words[chunk.start]!;
  return (tag === 'DET' || tag === 'ADJ') && !reading.ahead.subjectAndVerb(chunk.start);
}

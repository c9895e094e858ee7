/** First words of the phrases in a table: of what begins with no such word it is known without a string being made of it. */
class Openers extends Set<string> {
  addOf(phrase: string): void {
    const space = phrase.indexOf(' ');
    if (space > 0) this.add(phrase.slice(0, space));
  }
}

/** Words, and phrases of several words joined by a space. */
export class PhraseSet extends Set<string> {
  readonly #openers = new Openers();

  constructor(phrases: readonly string[]) {
    super(phrases);
    for (const phrase of phrases) this.#openers.addOf(phrase);
  }

  /** A phrase of several words begins with it. */
  opens(word: string): boolean {
    return this.#openers.has(word);
  }

  hasPair(first: string, second: string): boolean {
    return this.#openers.has(first) && this.has(`${first} ${second}`);
  }
}

/** What is said of words, and of phrases of several words joined by a space. */
export class PhraseMap<Value> extends Map<string, Value> {
  readonly #openers = new Openers();

  constructor(rows: readonly (readonly [phrase: string, value: Value])[]) {
    super(rows);
    for (const [phrase] of rows) this.#openers.addOf(phrase);
  }

  /** A phrase of several words begins with it. */
  opens(word: string): boolean {
    return this.#openers.has(word);
  }

  ofPair(first: string, second: string): Value | undefined {
    return this.#openers.has(first) ? this.get(`${first} ${second}`) : undefined;
  }
}

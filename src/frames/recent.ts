/** More sentences than something in one may refer to, and than the sample has that tells whose text it is. */
const KEPT = 1024;

/** What was read of the last sentences, by their index: nothing looks further back, and a long text keeps no more. */
export class Recent<Read> {
  readonly #read = new Map<number, Read>();

  get(sentence: number): Read | undefined {
    return this.#read.get(sentence);
  }

  set(sentence: number, read: Read): void {
    this.#read.set(sentence, read);
    if (this.#read.size > KEPT) this.#read.delete(this.#read.keys().next().value!);
  }
}

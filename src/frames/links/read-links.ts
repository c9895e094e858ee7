import type { Direction } from '../../language/language';
import type { Clause } from '../../syntax';
import { type BaselineRole, roleBefore } from '../baseline-role';
import { readGovernor } from '../governor';
import { indicesOf } from '../indices';
import { growsAt, moveBefore, moveBehind } from '../move';
import type { SentenceView } from '../sentence-view';
import { isAgainstAnother } from '../standard';
import { directionOfVerb } from '../verb-cues';
import { isAside, tellsOf } from './former';
import { type Link, type Links, NO_LINK } from './link';
import {
  areElsewhere,
  crossedBalance,
  endsSentence,
  isAdjacent,
  isAlternative,
  isCompatible,
  isNear,
  isPartOf,
} from './pairs';
import { closesAt, goesOn, isAmount, isBaselineOf, isDated, isTail, relativeBetween, standsAside } from './statements';

/** Reads how the figures of a sentence hang together: from–to, by–to, up from, higher than, alternatives. */
export function readLinks(view: SentenceView): Links {
  const figures = indicesOf(view.expressions, (index) => isAmount(view, index));
  return figures.length < 2 ? UNLINKED : new LinkReader(view, figures).read();
}

const UNLINKED: Links = { of: new Map(), consumed: new Set() };

class LinkReader {
  readonly #view: SentenceView;
  readonly #figures: readonly number[];
  readonly #roles: readonly BaselineRole[];
  readonly #of = new Map<number, Link>();
  readonly #consumed = new Set<number>();

  constructor(view: SentenceView, figures: readonly number[]) {
    this.#view = view;
    this.#figures = figures;
    this.#roles = this.#figures.map((figure) => roleBefore(view, figure));
  }

  read(): Links {
    for (let at = 0; at + 1 < this.#figures.length; at++) this.#linkAlternative(at);
    for (let at = 0; at + 1 < this.#figures.length; at++) this.#linkBaseline(at);
    for (let at = 0; at < this.#figures.length; at++) this.#linkAmountOfChange(at);
    for (let at = 0; at + 1 < this.#figures.length; at++) this.#linkFormer(at);
    for (const [figure, { alternateOf }] of this.#of) {
      if (alternateOf !== null && this.#consumed.has(alternateOf)) this.#consumed.add(figure);
    }
    return { of: this.#of, consumed: this.#consumed };
  }

  /** `$389 million or 7.7%`, `£5 (€6)`. */
  #linkAlternative(at: number): void {
    const [a, b] = [this.#figures[at]!, this.#figures[at + 1]!];
    if (isAlternative(this.#view, a, b)) this.#put(b, { alternateOf: a, rule: 'links/alternative' });
  }

  /** `from A to B`, `to B from A`, `B, down from A`, `B, compared with A`. */
  #linkBaseline(at: number): void {
    const b = this.#figures[at + 1]!;
    const a = this.#saidFirst(at, b);
    const [roleA, roleB] = [this.#roles[at]!, this.#roleOver(at + 1, a)];
    if (this.#consumed.has(a) || !isNear(this.#view, a, b) || !isCompatible(this.#view, a, b)) return;
    if (this.#ranges(a) || areElsewhere(this.#view, a, b)) return;
    const crosses = crossedBalance(this.#view, a, b) !== null;
    const changed = roleB.name === 'to' && (crosses || this.#isChangedCount(a, b));
    if ((roleA.name === 'from' && roleB.name === 'to') || changed) {
      this.#put(b, { from: a, cue: changed ? roleB.word : roleA.word, rule: 'links/from-to' });
      this.#consumed.add(a);
    } else if (isBaselineOf(roleA, roleB) && this.#belongsBack(at + 1)) {
      const part = this.#figures[at - 1];
      const moved = part !== undefined && isPartOf(this.#view, part, a) ? part : a;
      this.#put(moved, { from: b, cue: roleB.word, direction: roleB.direction, rule: `links/${roleB.name}` });
      this.#consumed.add(b);
    }
  }

  /** `$2 billion, or 1% of GDP, down from [$3 billion]`: of an amount said twice what is alike. */
  #saidFirst(at: number, next: number): number {
    const figure = this.#figures[at]!;
    const first = this.#of.get(figure)?.alternateOf ?? null;
    return first !== null && !isCompatible(this.#view, figure, next) && isCompatible(this.#view, first, next)
      ? first
      : figure;
  }

  /** `a deficit of $5 million, compared with [a deficit of] $9 million`: over the noun of the figure before, said again. */
  #roleOver(at: number, before: number): BaselineRole {
    const role = this.#roles[at]!;
    const noun = role.name === 'none' ? readGovernor(this.#view, before).noun : null;
    const said = noun && this.#view.lemma(noun.head);
    const repeats = said && said === this.#view.lemma(this.#view.wordOf(this.#figures[at]!) - 2);
    return repeats ? roleBefore(this.#view, this.#figures[at]!, said) : role;
  }

  /** `the stock, which was [$2 billion] in 1990, has risen to $50 billion`: a relative clause tells what it was. */
  #linkFormer(at: number): void {
    const [a, b] = [this.#figures[at]!, this.#figures[at + 1]!];
    const [told, main] = [this.#clauseOf(a), this.#clauseOf(b)];
    if (!main?.verb || !directionOfVerb(this.#view, main.verb) || !isCompatible(this.#view, a, b)) return;
    if (!(told === main ? isAside(this.#view, a, main.verb) : told && tellsOf(this.#view, told, main))) return;
    if (this.#consumed.has(a) || this.#consumed.has(b) || this.#of.has(a) || this.#of.has(b)) return;
    // `the price, which had risen by 9%, fell by 3%` tells of two changes.
    if (this.#isAmountOfChange(at)) return;
    this.#put(b, { from: a, cue: main.verb.head, rule: 'links/former' });
    this.#consumed.add(a);
  }

  /** `fees range from €5 to €8`: nothing moves. */
  #ranges(figure: number): boolean {
    return this.#view.cues.rangeVerbs.has(this.#clauseOf(figure)?.verb?.lemma ?? '');
  }

  /** `reduce the [7] rates to 5`: the first counts the object of a verb of change, or is it. */
  #isChangedCount(a: number, b: number): boolean {
    const clause = this.#clauseOf(a);
    const word = this.#view.wordOf(a);
    const chunk = this.#view.chunkAt(word);
    if (!chunk || !clause?.verb || clause !== this.#clauseOf(b)) return false;
    // `rose 3 per cent to 5 per cent` says by how much.
    if (chunk.head === word) return false;
    return clause.objects.includes(chunk.index) && directionOfVerb(this.#view, clause.verb) !== undefined;
  }

  /** The baseline is for the figure before it: no `to` follows (`from A to B` is a pair of its own), and `than` is of its clause. */
  #belongsBack(at: number): boolean {
    const next = this.#roles[at + 1];
    if (
      this.#roles[at]!.name === 'from' &&
      (next?.name === 'to' || (this.#roles[at]!.direction === null && this.#isElsewhere(at)))
    )
      return false;
    if (this.#roles[at]!.name === 'compared')
      return (
        !this.#isAmountOfChange(at - 1) &&
        (isDated(this.#view, this.#figures[at]!) || endsSentence(this.#view, this.#figures[at]!, this.#roles[at]!.word))
      );
    return this.#roles[at]!.name !== 'than' || !relativeBetween(this.#view, this.#figures[at - 1]!, this.#figures[at]!);
  }

  /** `a grant of $300, so that each pupil benefits from $900`: a verb of another clause has it, and changes nothing. */
  #isElsewhere(at: number): boolean {
    const [before, own] = [this.#clauseOf(this.#figures[at - 1]!), this.#clauseOf(this.#figures[at]!)];
    const preposed = this.#view.words[this.#roles[at]!.word]!.tag === 'ADP';
    return preposed && own !== before && !!own?.verb && !directionOfVerb(this.#view, own.verb);
  }

  #clauseOf(figure: number): Clause | null {
    return this.#view.clauseAt(this.#view.wordOf(figure));
  }

  /** `by A to B`, `an increase of A, from B to C`, `B, A higher than before`. */
  #linkAmountOfChange(at: number): void {
    const figure = this.#figures[at]!;
    if (this.#consumed.has(figure)) return;
    const higher = this.#modifierAfter(at);
    if (
      higher &&
      at > 0 &&
      isAdjacent(this.#view, this.#figures[at - 1]!, figure) &&
      !isAgainstAnother(this.#view, figure) &&
      !this.#consumed.has(this.#figures[at - 1]!)
    ) {
      this.#put(this.#figures[at - 1]!, { by: figure, ...higher, rule: 'links/higher-than' });
      this.#consumed.add(figure);
      return;
    }
    if (this.#isAlternate(figure) || this.#linkMove(at) || this.#linkLevelReached(at) || this.#linkMultiple(at)) return;
    const target = this.#isAmountOfChange(at) ? this.#targetAfter(at) : undefined;
    if (target === undefined) return;
    const { word } = this.#roles[this.#figures.indexOf(target)]!;
    const cue = this.#of.get(target)?.cue ?? (word < 0 ? this.#view.wordOf(target) - 1 : word);
    this.#put(target, { by: figure, direction: this.#directionOf(figure), cue, rule: 'links/by-to' });
    this.#consumed.add(figure);
  }

  /** `stood at 68,693, down [4.4%] from 71,858`: the amount, and what follows `from`, are of the figure before. */
  #linkMove(at: number): boolean {
    const [figure, moved, next] = [this.#figures[at]!, this.#figures[at - 1], this.#figures[at + 1]];
    const move = moved === undefined ? null : moveBefore(this.#view, figure);
    if (moved === undefined || !move || !isNear(this.#view, moved, figure)) return false;
    // `Inflation, at 4%, was down by 0.7 points`
    const aside = standsAside(this.#view, moved) && this.#clauseOf(moved) === this.#clauseOf(figure);
    if (!aside && !isTail(this.#view, moved, move.word)) return false;
    const from = next !== undefined && this.#isFormer(at + 1) && isCompatible(this.#view, moved, next) ? next : null;
    this.#put(moved, { by: figure, from, direction: move.direction, cue: move.word, rule: 'links/moved-from' });
    this.#consumed.add(figure);
    if (from !== null) this.#consumed.add(from);
    return true;
  }

  /** `from $9`, `compared with $9 in 2010`. */
  #isFormer(at: number): boolean {
    const { name } = this.#roles[at]!;
    return name === 'from' || (name === 'compared' && isDated(this.#view, this.#figures[at]!));
  }

  /** `closed [3%] lower at 1,240`, `up [5%] at $60`: the level that it moved to. */
  #linkLevelReached(at: number): boolean {
    const [figure, target] = [this.#figures[at]!, this.#figures[at + 1]];
    if (target === undefined || this.#view.norm(this.#view.wordOf(target) - 1) !== 'at') return false;
    const move = moveBefore(this.#view, figure) ?? moveBehind(this.#view, figure);
    const last = Math.max(move?.word ?? 0, this.#view.wordOf(figure));
    if (!move || last + 2 !== this.#view.wordOf(target)) return false;
    this.#put(target, { by: figure, direction: move.direction, cue: move.word, rule: 'links/moved-at' });
    this.#consumed.add(figure);
    return true;
  }

  /** Which way the words of an amount of change itself say that it went: `up 5%`, `showed an increase of 5%`. */
  #directionOf(figure: number): Direction | null {
    const move = moveBefore(this.#view, figure);
    const told = move ?? readGovernor(this.#view, figure).changeNoun;
    return told?.direction ?? directionOfVerb(this.#view, this.#clauseOf(figure)?.verb) ?? null;
  }

  /** `will be [doubled] to 12,000`: the verb is the amount of change of what it leads to. */
  #linkMultiple(at: number): boolean {
    const [figure, target] = [this.#figures[at]!, this.#figures[at + 1]];
    const { clause, verb } = { clause: this.#clauseOf(figure), verb: this.#clauseOf(figure)?.verb };
    const word = this.#view.wordOf(figure);
    if (target === undefined || !verb || word < verb.start || word >= verb.end) return false;
    if (this.#roles[at + 1]!.name !== 'to' || this.#clauseOf(target) !== clause) return false;
    const direction = this.#view.cues.changeVerbs.get(this.#view.lemma(word)) ?? null;
    this.#put(target, { by: figure, direction, cue: word, rule: 'links/multiple-to' });
    this.#consumed.add(figure);
    return true;
  }

  #isAlternate(figure: number): boolean {
    return (this.#of.get(figure)?.alternateOf ?? null) !== null;
  }

  /** It follows `by`, `up` or `down`, or a verb or noun of change governs it. */
  #isAmountOfChange(at: number): boolean {
    const figure = this.#figures[at]!;
    if (this.#roles[at]!.name === 'by' || this.#isMovedBy(at)) return true;
    const governor = readGovernor(this.#view, figure);
    const { changeNoun, clause, inSubject } = governor;
    if (growsAt(this.#view, governor, this.#view.expression(figure).kind)) return true;
    // `growth will reach 6%` is a level.
    return changeNoun !== null && (inSubject || changeNoun.chunk.index !== clause?.subject);
  }

  /** `rose [8%]`: a verb of change governs it without `to`. */
  #isMovedBy(at: number): boolean {
    const figure = this.#figures[at]!;
    const { trend, kind } = this.#view.expression(figure);
    if (this.#roles[at]!.name !== 'none' || standsAside(this.#view, figure)) return false;
    const verb = kind === 'multiplier' ? this.#clauseOf(figure)?.verb : null;
    // `increased threefold`
    return trend !== null || directionOfVerb(this.#view, verb) !== undefined;
  }

  /** The figure changed to, among the next few: it follows `to` or has a baseline of its own. */
  #targetAfter(at: number): number | undefined {
    for (let next = at + 1; next < Math.min(at + 4, this.#figures.length); next++) {
      const figure = this.#figures[next]!;
      if (
        !isNear(this.#view, this.#figures[next - 1]!, figure) ||
        !goesOn(this.#view, this.#clauseOf(this.#figures[at]!), this.#clauseOf(figure))
      )
        return undefined;
      const { kind } = this.#view.expression(figure);
      if (this.#consumed.has(figure) || this.#isAlternate(figure) || kind === 'duration') continue;
      const reached = this.#roles[next]!.name === 'to' || closesAt(this.#view, figure);
      return reached && !this.#isOfNoun(next, this.#figures[at]!) ? figure : undefined;
    }
    return undefined;
  }

  /** `grew by 5% after [a dip] to 3%`: where another noun of change led than the one of the amount. */
  #isOfNoun(at: number, by: number): boolean {
    const noun = this.#view.chunkAt(this.#roles[at]!.word - 1);
    if (!noun || !this.#view.cues.changeNouns.has(this.#view.lemma(noun.head))) return false;
    return readGovernor(this.#view, by).changeNoun?.chunk !== noun;
  }

  /** `[41%] higher than`, `[$2 billion] or 14% higher than`. */
  #modifierAfter(at: number): { direction: Direction; cue: number } | null {
    const alternate = this.#figures[at + 1];
    const last =
      alternate !== undefined && this.#of.get(alternate)?.alternateOf === this.#figures[at]
        ? alternate
        : this.#figures[at]!;
    const cue = this.#view.wordOf(last) + 1;
    const direction = this.#view.cues.changeModifiers.get(this.#view.norm(cue));
    return direction && this.#view.norm(cue + 1) === 'than' ? { direction, cue } : null;
  }

  #put(figure: number, part: Partial<Link>): void {
    this.#of.set(figure, { ...(this.#of.get(figure) ?? NO_LINK), ...part });
  }
}

import type { Direction } from '../language/language';
import type { Cues } from './cues';
import type { SentenceView } from './sentence-view';

/** What the other figures of its clause are to a figure. */
export interface Link {
  from: number | null;
  by: number | null;
  /** Direction that the words of the link themselves give: `down from`, `higher than`. */
  direction: Direction | null;
  /** Figure that says the same amount in another unit and shares its slots: `$389 million or 7.7%`. */
  alternateOf: number | null;
  /** Word of the cue that made the link. */
  cue: number;
  rule: string;
}

export interface Links {
  of: ReadonlyMap<number, Link>;
  /** Figures that are part of another figure's claim. */
  consumed: ReadonlySet<number>;
}

const NO_LINK: Link = { from: null, by: null, direction: null, alternateOf: null, cue: -1, rule: '' };

/** Reads how the figures of a sentence hang together: from–to, by–to, up from, higher than, alternatives. */
export function readLinks(view: SentenceView, cues: Cues): Links {
  const of = new Map<number, Link>();
  const consumed = new Set<number>();
  const figures = amounts(view);
  const roles = figures.map((figure) => roleBefore(view, cues, figure));
  const put = (figure: number, part: Partial<Link>) => of.set(figure, { ...(of.get(figure) ?? NO_LINK), ...part });

  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i]!, figures[i + 1]!];
    const [roleA, roleB] = [roles[i]!, roles[i + 1]!];
    if (!near(view, a, b)) continue;
    if (roleA.role === 'from' && roleB.role === 'to' && compatible(view, a, b)) {
      put(b, { from: a, cue: roleA.word, rule: 'baseline/from-to' });
      consumed.add(a);
    } else if (isBaseline(roleB.role) && !consumed.has(a) && compatible(view, a, b) && roleA.role !== 'from') {
      put(a, { from: b, cue: roleB.word, direction: roleB.direction, rule: `baseline/${roleB.role}` });
      consumed.add(b);
    } else if (roleA.role === 'by' && (roleB.role === 'to' || roleB.role === 'from')) {
    } else if (isAlternative(view, a, b)) {
      put(b, { alternateOf: a, rule: 'baseline/alternative' });
    }
  }
  linkAmountsOfChange(view, cues, figures, roles, put, consumed, of);
  return { of, consumed };
}

type RoleName = 'from' | 'to' | 'by' | 'than' | 'compared' | 'none';

interface Role {
  role: RoleName;
  word: number;
  direction: Direction | null;
}

function amounts(view: SentenceView): number[] {
  return view.expressions
    .map((_, index) => index)
    .filter((index) => !view.isTime(index) && view.expression(index).kind !== 'ordinal');
}

/** The word of comparison before a figure, looking over determiners and adjectives: `than the revised $5 billion`. */
function roleBefore(view: SentenceView, cues: Cues, figure: number): Role {
  const word = view.wordOf(figure);
  for (let at = word - 1; at >= 0 && at >= word - 4; at--) {
    const { norm, tag, expression } = view.words[at]!;
    if (expression >= 0 || tag === 'PUNCT' || tag === 'VERB') break;
    const role = cues.baseline.get(norm) ?? (at > 0 ? cues.baseline.get(`${view.lemma(at - 1)} ${norm}`) : undefined);
    if (role) return { role, word: at, direction: directionBefore(view, cues, at) };
    if (tag === 'ADP' || tag === 'NOUN' || tag === 'PROPN') break;
  }
  return { role: 'none', word: -1, direction: null };
}

/** `down from`, `higher than`, `up on`. */
function directionBefore(view: SentenceView, cues: Cues, at: number): Direction | null {
  return at > 0 ? (cues.changeModifier.get(view.norm(at - 1)) ?? null) : null;
}

function isBaseline(role: RoleName): boolean {
  return role === 'from' || role === 'compared';
}

/** The same unit on both sides, or none on one: `from 9 to 10 seats`. */
function compatible(view: SentenceView, a: number, b: number): boolean {
  const [x, y] = [view.expression(a), view.expression(b)];
  if (x.kind === y.kind) return x.kind !== 'currency' || x.currency === y.currency;
  return (
    (x.kind === 'number' && x.unit === null) ||
    (y.kind === 'number' && y.unit === null) ||
    x.value === 0 ||
    y.value === 0
  );
}

/** No other figure and no end of a statement between the two. */
function near(view: SentenceView, a: number, b: number): boolean {
  const [start, end] = [view.wordOf(a) + 1, view.wordOf(b)];
  if (end - start > 16) return false;
  for (let word = start; word < end; word++) {
    if (view.norm(word) === ';' || view.norm(word) === '.') return false;
  }
  return true;
}

/** `$389 million or 7.7%`: two units, nothing but `or` between. */
function isAlternative(view: SentenceView, a: number, b: number): boolean {
  const [start, end] = [view.wordOf(a) + 1, view.wordOf(b)];
  const gap = view.words.slice(start, end).filter(({ norm }) => norm !== ',' && norm !== '(');
  const joined =
    gap.length === 1 && (gap[0]!.norm === 'or' || gap[0]!.norm === 'about' || gap[0]!.norm === 'equivalent');
  const bracketed = gap.length === 0 && view.norm(end - 1) === '(';
  return (joined || bracketed) && view.expression(a).kind !== view.expression(b).kind;
}

/** `grew by $366 million (or 32%) to $1,491 million`; `$18 billion, $2 billion or 14% higher than last year`. */
function linkAmountsOfChange(
  view: SentenceView,
  cues: Cues,
  figures: readonly number[],
  roles: readonly Role[],
  put: (figure: number, part: Partial<Link>) => void,
  consumed: Set<number>,
  of: ReadonlyMap<number, Link>,
): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (consumed.has(figure)) continue;
    const higher = modifierAfter(view, cues, figure, of.has(figures[i + 1] ?? -1) ? figures[i + 1]! : null);
    const previous = figures[i - 1];
    if (
      higher &&
      previous !== undefined &&
      !consumed.has(previous) &&
      near(view, previous, figure) &&
      of.get(figure)?.alternateOf == null
    ) {
      put(previous, { by: figure, direction: higher.direction, cue: higher.word, rule: 'baseline/higher-than' });
      consumed.add(figure);
      continue;
    }
    if (roles[i]!.role !== 'by') continue;
    const target = figures
      .slice(i + 1, i + 4)
      .find((next) => roles[figures.indexOf(next)]!.role === 'to' && near(view, figure, next));
    if (target !== undefined) {
      put(target, { by: figure, cue: roles[i]!.word, rule: 'baseline/by-to' });
      consumed.add(figure);
    }
  }
}

function modifierAfter(
  view: SentenceView,
  cues: Cues,
  figure: number,
  alternate: number | null,
): { direction: Direction; word: number } | null {
  const word = (alternate === null ? view.wordOf(figure) : view.wordOf(alternate)) + 1;
  const direction = cues.changeModifier.get(view.norm(word));
  return direction && view.norm(word + 1) === 'than' ? { direction, word } : null;
}

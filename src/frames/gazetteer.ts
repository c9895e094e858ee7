import type { Language } from '../language/language';
import { type Name, onOneLine } from './names';

/** A country as a text names it. */
export interface Nation extends Name {
  /** How often the text names it, of all times that it names a country. */
  weight: number;
  total: number;
  /** The weight of the country that is named next most. */
  rival: number;
  mentions: number;
}

/** A name as the text has it, line ends and all, with the words of its sentence that stand before it. */
export interface PlacedName {
  name: Name;
  written: string;
  before: string;
}

/** Countries by what texts call them. */
export interface Gazetteer {
  /** The usual name of the country that a text calls so, or undefined. */
  country(name: string): string | undefined;
  /** The country that an adjective belongs to: `Chinese` is `China`. */
  ofDemonym(adjective: string): string | undefined;
  /** The country that these names are of most often, by the name that it is first given, or null. */
  mostNamed(names: Iterable<PlacedName>): Nation | null;
}

export function createGazetteer({ countries }: Language): Gazetteer {
  const byName = new Map<string, string>();
  const byDemonym = new Map<string, string>();
  for (const { names, demonym } of Object.values(countries)) {
    for (const name of names) byName.set(name, names[0]!).set(name.toUpperCase(), names[0]!);
    if (demonym) byDemonym.set(demonym, names[0]!);
  }

  /** `Ghanaian farmers`, `Ghanaians`, `New Zealanders`. */
  function ofPeople(name: string): string | undefined {
    const first = name.split(' ', 1)[0]!;
    return byDemonym.get(first) ?? inhabitants(name);
  }

  /** `Ghanaians`, `New Zealanders`: people that a text may speak of, wherever it is from. */
  function inhabitants(name: string): string | undefined {
    const stem = name.replace(/(?:er)?s$/, '');
    return stem === name ? undefined : (byDemonym.get(stem) ?? byName.get(stem));
  }

  /** Counts a name for its country; the first time that it is a noun says how the text calls it. */
  function count(nations: Map<string, Nation>, name: Name, weight: number): number {
    const country = byName.get(name.text) ?? ofPeople(name.text);
    if (!country) return 0;
    const known = nations.get(country);
    // `Some Ghanaians …`: who is spoken of tells of a country that is named, and names none.
    if (!known && inhabitants(name.text) && !byName.has(name.text)) return 0;
    const named = byName.has(name.text);
    // `REPUBLIC OF KENYA` in a heading is Kenya.
    const written =
      named && (name.text.length < 4 || name.text !== name.text.toUpperCase())
        ? name
        : { text: country, start: name.start, end: name.start + name.text.split(' ', 1)[0]!.length };
    const first = known ?? written;
    nations.set(country, {
      ...first,
      weight: (known?.weight ?? 0) + weight,
      total: 0,
      rival: 0,
      mentions: (known?.mentions ?? 0) + 1,
    });
    return weight;
  }

  return {
    country: (name) => byName.get(name),
    ofDemonym: (adjective) => byDemonym.get(adjective),
    mostNamed(names) {
      const nations = new Map<string, Nation>();
      let total = 0;
      for (const { name, written, before } of names) {
        const weight = OPENER.test(before) || BODY.test(name.text) ? OPENING : PARTNER.test(before) ? 0 : 1;
        const parts = byName.has(name.text) ? [name] : partsOf(name, written);
        for (const part of parts) total += count(nations, part, weight);
      }
      let best: Nation | null = null;
      let rival = 0;
      for (const nation of nations.values()) {
        const leads = best === null || nation.weight > best.weight;
        rival = Math.max(rival, leads ? (best?.weight ?? 0) : nation.weight);
        if (leads) best = nation;
      }
      return best && { ...best, total, rival };
    },
  };
}

/** What speaks for a country with its name: `Republic of Ghana`, `Permanent Mission of Nepal`, `Bank of Thailand`. */
const BODY =
  /\b(?:Affairs|Bank|Commonwealth|Embassy|Government|Kingdom|Mission|Parliament|People|President|Representative|Republic|State) of (?:the )?(\p{Lu}[^,]*)$/iu;

/** The names that `and` joins, and the country of one of its bodies. */
function partsOf(name: Name, written: string): Name[] {
  const body = BODY.exec(name.text)?.[1];
  if (body) return [name, { text: body, start: name.end - body.length, end: name.end }];
  const joint = JOINT.exec(written);
  if (!joint) return [name];
  const left = written.slice(0, joint.index);
  const right = written.slice(joint.index + joint[0].length);
  return [
    name,
    { text: onOneLine(left), start: name.start, end: name.start + left.length },
    { text: onOneLine(right), start: name.end - right.length, end: name.end },
  ];
}

const JOINT = /(?: |\r?\n)and(?: |\r?\n)(?:the(?: |\r?\n))?/;

/** What may stand before a name at the front of its sentence. */
const OPENER = /^(?:the\s+)?$/i;

/** What such a name counts: who acts speaks more likely than who is spoken of. */
const OPENING = 3;

/** What makes a country a partner of the one that a text is about: `exports to Japan`. */
export const PARTNER = /\b(?:against|from|than|than in|to|unlike|with)\s{1,2}(?:the\s{1,2})?$/i;

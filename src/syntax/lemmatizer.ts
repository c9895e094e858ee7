import type { Language } from '../language/language';
import { perLanguage } from '../language/per-language';
import { intern } from '../text/intern';
import { perForm } from '../text/per-form';

/**
 * What an inflected verb can be. `base-or-past` is a verb like `cut`, `ed` one whose past and participle look the
 * same (`raised`, `built`).
 */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'ed' | 'base-or-past';

export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

export interface Lemmatizer {
  /** `households` → `household`, `children` → `child`. Takes a norm. */
  noun(norm: string): string;
  /** `planned` → `plan`, ed; `rose` → `rise`, past. */
  verb(norm: string): VerbReading;
  /** Whether it can follow `has`: `raised`, `cut`, but also `come` and `run`, whose form is base. */
  isParticiple(norm: string): boolean;
}

const BE: Readonly<Record<string, VerbForm>> = {
  am: 's',
  are: 's',
  be: 'base',
  been: 'participle',
  being: 'ing',
  is: 's',
  was: 'past',
  were: 'past',
  "'m": 's',
  "'re": 's',
  "'s": 's',
};

/** One for all that reads a language: what it made of a word lately serves the next who asks. */
export const lemmatizerOf = perLanguage(createLemmatizer);

function createLemmatizer({ irregularForms }: Language): Lemmatizer {
  const nouns = new Map(Object.entries(irregularForms.nouns));
  const invariant = new Set(irregularForms.invariantNouns);
  const verbs = new Map<string, VerbReading>([
    ['has', { lemma: 'have', form: 's' }],
    ["'ve", { lemma: 'have', form: 's' }],
    ["'d", { lemma: 'have', form: 'past' }],
    ['does', { lemma: 'do', form: 's' }],
    ['goes', { lemma: 'go', form: 's' }],
  ]);
  for (const [norm, form] of Object.entries(BE)) verbs.set(norm, { lemma: 'be', form });
  for (const [lemma, forms] of Object.entries(irregularForms.verbs)) addIrregular(verbs, lemma, forms);
  // `lay` is its own verb before it is the past of `lie`.
  for (const lemma of Object.keys(irregularForms.verbs))
    if (verbs.get(lemma)!.lemma !== lemma) verbs.set(lemma, { lemma, form: 'base' });
  const baseParticiples = new Set(
    Object.entries(irregularForms.verbs).flatMap(([lemma, forms]) => (forms.endsWith(` ${lemma}`) ? [lemma] : [])),
  );

  const verb = perForm((norm) => {
    const { lemma, form } = verbs.get(norm) ?? regularVerb(norm);
    return { lemma: intern(lemma), form };
  });

  return {
    noun: perForm((norm) => intern(invariant.has(norm) ? norm : (nouns.get(norm) ?? regularNoun(norm)))),
    verb,
    isParticiple(norm) {
      const { form } = verb(norm);
      return form === 'ed' || form === 'participle' || form === 'base-or-past' || baseParticiples.has(norm);
    },
  };
}

function addIrregular(verbs: Map<string, VerbReading>, lemma: string, forms: string): void {
  const [past, participle, ...others] = forms.split(' ') as [string, string?, ...string[]];
  if (past === lemma) {
    verbs.set(lemma, { lemma, form: participle ? 'base' : 'base-or-past' });
  } else {
    verbs.set(past, { lemma, form: participle ? 'past' : 'ed' });
  }
  if (participle && participle !== lemma) verbs.set(participle, { lemma, form: 'participle' });
  for (const other of others) verbs.set(other, { lemma, form: 'participle' });
  if (!verbs.has(lemma)) verbs.set(lemma, { lemma, form: 'base' });
}

function regularNoun(norm: string): string {
  const n = norm.length;
  if (n < 4 || !norm.endsWith('s') || norm.endsWith('ss') || norm.endsWith('us') || norm.endsWith('is')) return norm;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (norm.endsWith('wives')) return `${norm.slice(0, -3)}fe`;
  return /(?:ss|x|z|ch|sh)es$/.test(norm) && !/[aeiou](?:z|ch)es$/.test(norm) ? norm.slice(0, -2) : singularOfEs(norm);
}

/** `buses`, `branches` lose es; `houses`, `prizes`, `axes` lose s. */
function singularOfEs(norm: string): string {
  return /(?:[aeo]u?ch|tr?ich|o[eu]?ss)es$|[^aeiou]oes$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
}

function regularVerb(norm: string): VerbReading {
  const last = norm.charCodeAt(norm.length - 1);
  if (last !== LETTER_D && last !== LETTER_G && last !== LETTER_S) return { lemma: norm, form: 'base' };
  if (norm.length > 4 && norm.endsWith('ing') && /[aeiouy]/.test(norm.slice(0, -3)))
    return { lemma: stemOf(norm.slice(0, -3)), form: 'ing' };
  if (norm.length > 3 && norm.endsWith('ied')) return { lemma: yStem(norm), form: 'ed' };
  if (norm.length > 3 && norm.endsWith('ed') && !norm.endsWith('eed'))
    return { lemma: stemOf(norm.slice(0, -2)), form: 'ed' };
  if (/(?:gr|fr|ecr|uarant|fer)eed$/.test(norm)) return { lemma: norm.slice(0, -1), form: 'ed' };
  if (norm.length > 3 && norm.endsWith('s') && !/(?:ss|us|is)$/.test(norm))
    return { lemma: thirdPerson(norm), form: 's' };
  return { lemma: norm, form: 'base' };
}

const LETTER_D = 0x64;
const LETTER_G = 0x67;
const LETTER_S = 0x73;

function yStem(norm: string): string {
  return norm.length === 4 ? norm.slice(0, -1) : `${norm.slice(0, -3)}y`;
}

function thirdPerson(norm: string): string {
  if (norm.endsWith('ies')) return norm.length === 4 ? norm.slice(0, -1) : `${norm.slice(0, -3)}y`;
  return /(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
}

const DOUBLED = /([bdgmnprt])\1$/;
/** `travelled`, `controlled` but `called`, `installed`. */
const DOUBLED_L = /[aeiou][^aeiou]+(?:e|o|a|i)ll$/;
const KEEP_LL = /(?:st|r|thr)all$|enroll$/;
/** Stems that end in these had an e: the rule for each final letter, most of them after one consonant or u. */
const SILENT_E = new RegExp(
  [
    '[cuvz]$', // reduce, value, achieve, organise
    '[^s]s$', // increase, propose
    '(?:[^n]|[aeu]n)g$', // merge, manage, change (bring, belong and hang are in the exceptions)
    '(?:[^aeiou]|qu)ir$', // acquire, hire
    '(?:^|[^aeo])at$', // estimate
    '[^aeiou](?:ad|ud|id|od|ar|ur|in|ip|ap|ak|ik|uk|al|il|ul|im|am|um|ut|yp|ib|ob|ub|ed)$',
    '[^aeiou](?:ok|ov|iv|ev)$',
    '[bcdfgkptz]l$', // enable, settle
    'com$',
    'v[ei]n$',
    '^[^aeiou]*(?:op|or|ot|ol|on|un|it)$', // hope, score, vote, cite
    '(?:let|pet|plor|gnor|stor|mot|vot|not|quot|uit|xcit|nvit|nit|trol|sol|crat|creat|pon|pil)$',
  ].join('|'),
);
/** Stems that look as if they had lost an e and have not. */
const NO_E: ReadonlySet<string> = new Set(
  (
    'audit belong benefit bias bring canvas combat condition credit deposit edit equal exhibit exit fling focus format ' +
    'function hang happen inhibit limit long mention merit monitor open orbit overhang pilot profit prohibit prolong ' +
    'question ring rival signal sing station swing total transit visit'
  ).split(' '),
);

/** The base form of a verb from what stands before -ed or -ing. */
function stemOf(stem: string): string {
  if (DOUBLED.test(stem)) return /^(?:add|err|odd)$/.test(stem) ? stem : stem.slice(0, -1);
  if (stem.endsWith('ll')) return DOUBLED_L.test(stem) && !KEEP_LL.test(stem) ? stem.slice(0, -1) : stem;
  return SILENT_E.test(stem) && !NO_E.has(stem) ? `${stem}e` : stem;
}

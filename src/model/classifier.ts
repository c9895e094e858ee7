import type { ClaimBase, ClaimFormFields, Label } from './claim';
import type { Sentence } from './sentence';
import type { Span } from './span';
import type { SchemaInput, SchemaOutput, StandardSchema } from './standard-schema';

type Slots = Pick<
  ClaimBase,
  'text' | 'span' | 'expression' | 'subject' | 'metric' | 'time' | 'place' | 'attribution' | 'modality' | 'polarity'
>;

/** A claim before its type is settled, as a classifier's `classify` sees it: a frozen copy, safe to keep. */
export type Candidate = DeepReadonly<
  Slots &
    ClaimFormFields & {
      /** The claim's sentence. */
      sentence: Sentence;
      /** The whole text that is read. */
      document: string;
      /** What the built-in types score, best first; empty with `builtins: false`. */
      labels: Label[];
    }
>;

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** What `classify` says of a candidate that is its own: how sure it is, 0..1, and the claim's data. */
export type Answer<Data> = [Data] extends [undefined] ? { score: number } : { score: number; data: Data };

/** What `defineClassifier` takes. `cues` and `match` say which claims; with `classify` too, it is asked about those alone. */
export type ClassifierDefinition<Type extends string, Schema extends StandardSchema = never> = {
  /** Name of the new claim type. */
  type: Type;
  /** Words and phrases, matched on lemmas. */
  cues?: readonly string[];
  /** A pattern in compromise's match syntax, tried on the claim's sentence. */
  match?: string;
} & ([Schema] extends [never]
  ? { data?: undefined; classify?: (candidate: Candidate) => Answer<undefined> | null }
  : {
      /** Standard Schema validator of the claim's `data`, synchronous. */
      data: Schema;
      classify: (candidate: Candidate) => Answer<SchemaInput<Schema>> | null;
    });

/** A custom claim classifier, made by `defineClassifier`, for `createExtractor({ classifiers })`. */
export interface Classifier<Type extends string = string, Data = unknown> {
  readonly type: Type;
  /** How it works inside; not for use. */
  readonly '~run': ClassifierParts;
  /** Carries the type of the data; there is no such property. */
  readonly '~data'?: Data;
}

export interface ClassifierParts {
  readonly cues: readonly string[];
  /** Where the pattern matches in a sentence; null without a pattern. */
  readonly match: ((sentence: string) => Span[]) | null;
  readonly data: StandardSchema | null;
  readonly classify: ((candidate: Candidate) => unknown) | null;
}

/** The data of each custom type, by its name: `{ rent: { city: string | null } }`. */
export type CustomTypes<Classifiers extends readonly Classifier[]> = {
  [One in Classifiers[number] as One['type']]: One extends Classifier<string, infer Data> ? Data : never;
};

/** What a claim's `data` holds: `undefined` without a schema. (`never` tells it apart without strict null checks too.) */
export type DataOf<Schema extends StandardSchema> = [Schema] extends [never] ? undefined : SchemaOutput<Schema>;

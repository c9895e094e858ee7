export { defineClassifier } from './classifiers/define-classifier';
export { ClaimsieveError, ClassifierError, type ErrorCode, InputError } from './errors';
export { createExtractor, type Extractor, extractClaims, segment, tagExpressions } from './extractor';
export type {
  Attribution,
  Change,
  ClaimForm,
  ClaimTime,
  Comparison,
  Evidence,
  Label,
  Modality,
  Polarity,
  Rank,
  Share,
} from './model/claim';
export type { BuiltinClaimType, Claim } from './model/claim-types';
export type { Answer, Candidate, Classifier, ClassifierDefinition } from './model/classifier';
export type { Document, DocumentError } from './model/document';
export type { Comparator, Expression, ExpressionKind, Range, RelativeTime } from './model/expression';
export type { Mention } from './model/mention';
export type { ExtractOptions, ExtractorOptions } from './model/options';
export type { Sentence, SentenceKind } from './model/sentence';
export type { Span } from './model/span';
export type { ClaimTypeExtension, Tables } from './model/tables';
export { claimSchema } from './schema/claim';

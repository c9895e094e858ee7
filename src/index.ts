export { ClaimsieveError, type ErrorCode, InputError } from './errors';
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
export type { Document, DocumentError } from './model/document';
export type { Comparator, Expression, ExpressionKind, Range, RelativeTime } from './model/expression';
export type { Mention } from './model/mention';
export type { ExtractOptions } from './model/options';
export type { Sentence, SentenceKind } from './model/sentence';
export type { Span } from './model/span';

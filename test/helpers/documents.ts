import type { AnyClaim, AnyDocument } from '../../src/exporters/options';
import type { Change, Share } from '../../src/model/claim';
import type { Expression } from '../../src/model/expression';
import type { Mention } from '../../src/model/mention';
import type { Span } from '../../src/model/span';

/** Builds documents by hand: parts are found in the text by their words, so that every span is right. */
export function documentBuilder(text: string) {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const mention = (words: string, resolved: string | null = null): Mention => {
    return { text: words, span: find(words), resolved };
  };
  const expression = (words: string, fields: Partial<Expression> = {}): Expression => ({
    kind: 'number',
    text: words,
    span: find(words),
    value: null,
    range: null,
    comparator: '=',
    unit: null,
    trend: null,
    refersTo: null,
    currency: null,
    edtf: null,
    relative: null,
    ...fields,
  });
  const claim = (words: string, figure: Expression, fields: Partial<AnyClaim> = {}): AnyClaim =>
    ({
      id: `c${find(words).start}-${figure.span.start}`,
      type: 'other',
      form: 'level',
      text: words,
      span: find(words),
      sentence: 0,
      expression: figure,
      subject: null,
      metric: null,
      time: null,
      place: null,
      attribution: null,
      modality: 'asserted',
      polarity: 'affirmative',
      labels: [{ type: fields.type ?? 'other', score: 0.8 }],
      evidence: [],
      confidence: 0.75,
      duplicateOf: null,
      ...fields,
    }) as AnyClaim;
  const document = (claims: AnyClaim[]): AnyDocument => ({
    text,
    sentences: [{ index: 0, text, span: { start: 0, end: text.length }, kind: 'body' }],
    expressions: claims.map((each) => each.expression),
    claims,
    errors: [],
  });
  return { find, mention, expression, claim, document };
}

/** A short text with a change, a share said by somebody, and a duplicate. */
export function portDocument(): AnyDocument {
  const text = [
    'Harbour report',
    '',
    'Port Elva handled 4.2 million containers in 2021, up from 3 million in 2019.',
    'It expects, the harbour board says, that about two-fifths of ships will use shore power.',
    'The port handled 4.2 million containers.',
  ].join('\n');
  const { claim, document, expression, find, mention } = documentBuilder(text);
  const containers = { value: 4_200_000, unit: 'container' };
  const handled = expression('4.2 million containers', containers);
  const from = expression('3 million', { value: 3_000_000, unit: 'container' });
  const year = (words: string) => ({ edtf: words, relative: null, text: words, span: find(words) });
  const change: Change = {
    direction: 'increase',
    from,
    to: handled,
    by: null,
    fromTime: year('2019'),
    toTime: year('2021'),
  };
  const share: Share = { fraction: 0.4, whole: mention('ships') };
  const first = claim('Port Elva handled 4.2 million containers in 2021, up from 3 million in 2019.', handled, {
    type: 'transport',
    form: 'change',
    change,
    subject: mention('Port Elva'),
    metric: mention('containers'),
    time: year('2021'),
    evidence: [{ slot: 'form', text: 'up from', span: find('up from'), rule: 'baseline/from-to' }],
    confidence: 0.91,
  });
  const second = claim(
    'It expects, the harbour board says, that about two-fifths of ships will use shore power.',
    expression('about two-fifths', { kind: 'fraction', value: 0.4, comparator: '~' }),
    {
      type: 'energy',
      form: 'share',
      share,
      subject: mention('It', 'Port Elva'),
      attribution: { source: mention('harbour board'), cue: mention('says') },
      modality: 'projected',
      confidence: 0.6,
    },
  );
  const last = 'The port handled 4.2 million containers.';
  const again = { ...handled, span: { start: text.lastIndexOf('4.2'), end: text.lastIndexOf('.') } };
  const third = claim(last, again, { type: 'transport', metric: mention('containers'), duplicateOf: first.id });
  const built = document([first, second, third]);
  const sentences = text.split(/\n+/).map((line, index) => ({
    index,
    text: line,
    span: find(line),
    kind: index === 0 ? ('heading' as const) : ('body' as const),
  }));
  return { ...built, sentences, expressions: [handled, from, second.expression, again] };
}

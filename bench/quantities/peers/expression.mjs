/** A peer's finding in the shape of our expressions; what it does not state keeps its default. */
export function expression(text, kind, start, end, fields = {}) {
  return {
    kind,
    text: text.slice(start, end),
    span: { start, end },
    value: null,
    range: null,
    comparator: '=',
    unit: null,
    currency: null,
    trend: null,
    ...fields,
  };
}

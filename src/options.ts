import type { ExtractOptions, ResolvedOptions } from './model/options';

/** Checks the options and fills in the defaults. */
export function resolveOptions(options: ExtractOptions): ResolvedOptions {
  return {
    referenceDate: options.referenceDate ?? null,
    defaultDollar: options.defaultDollar ?? 'USD',
    minConfidence: options.minConfidence ?? 0,
    types: options.types ? new Set(options.types) : null,
  };
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { toText } from '../exporters';
import { createExtractor } from '../extractor';

for (const path of process.argv.slice(3).filter((argument) => !argument.startsWith('-'))) {
  console.log(toText(createExtractor().analyze(readFileSync(path, 'utf8'))));
}

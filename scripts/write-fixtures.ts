// Writes the expected claims of the golden article anew: read the diff before committing it.
import { writeFileSync } from 'node:fs';
import { claimsFile, claimsPath } from '../test/helpers/claims-file';
import { goldenArticle } from '../test/helpers/fixtures';

const article = goldenArticle();
writeFileSync(claimsPath(article), claimsFile(article));
console.log(`wrote ${claimsPath(article)}`);

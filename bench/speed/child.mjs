// One job in a process of its own: `node child.mjs JOB SIZE` prints its peak memory in MiB; SIZE `article` is the golden article.
import { article, prose } from './corpus.mjs';
import { JOBS } from './jobs.mjs';

const [job, size] = process.argv.slice(2);
const text = size === 'article' ? article() : prose(Number(size));
if (job !== 'nothing') {
  const run = await JOBS[job].prepare();
  run(text);
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));

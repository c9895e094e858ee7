import { buildPlayground } from './build';
import { servePlayground } from './serve';

const FOLDER = 'playground/dist';
const PORT = Number(process.env.PORT ?? 4173);

await buildPlayground(FOLDER);
const { url } = await servePlayground(FOLDER, PORT);
console.log(`The playground is at ${url} (and its files in ${FOLDER}). Ctrl+C ends it.`);

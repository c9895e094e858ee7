import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FILES: Record<string, [name: string, type: string]> = {
  '/': ['index.html', 'text/html'],
  '/index.html': ['index.html', 'text/html'],
  '/playground.css': ['playground.css', 'text/css'],
  '/playground.js': ['playground.js', 'text/javascript'],
};

/** Serves the built playground to this machine alone; the port may be 0 for any that is free. */
export async function servePlayground(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const file = FILES[url.split('?')[0]!];
    if (!file) return response.writeHead(404).end();
    const [name, type] = file;
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(join(folder, name)));
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

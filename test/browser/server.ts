import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of the site: what a path answers with. */
export interface Served {
  type: string;
  body: string;
  /** The Content Security Policy that goes with it. */
  policy?: string;
}

export interface Site {
  origin: string;
  close(): Promise<void>;
}

/** Serves these paths, and nothing else, on a port of this machine. */
export async function serve(files: Record<string, Served>): Promise<Site> {
  const server = createServer(({ url }, response) => {
    const file = files[url ?? ''];
    if (!file) return response.writeHead(404).end();
    const policy = file.policy ? { 'content-security-policy': file.policy } : {};
    return response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, ...policy }).end(file.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

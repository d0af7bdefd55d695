import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { send, sendText } from './reply.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

// Monaco styles its editor by inline styles; everything else comes from here and talks to here.
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Vite names the files of assets/ by their content.
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;

const NOT_BUILT = 'GraphiQL is not built: run `npm run build` and start again.';

interface Asset {
  readonly plain: Buffer;
  readonly packed: Buffer | null;
}

/** Serves the files that lay in `folder` when it was made, and none beside: a path is a key, never a place on the disk. */
export function createAssets(folder: string) {
  const names = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
          name.split(sep).join('/'),
        )
      : [],
  );
  const kept = new Map<string, Asset>();

  const load = (name: string): Asset => {
    const plain = readFileSync(join(folder, name));
    // Code shrinks to a quarter; fonts are packed already.
    const packed = /\.(html|js|css|json|svg)$/.test(name) ? gzipSync(plain) : null;
    const asset = { plain, packed };
    kept.set(name, asset);
    return asset;
  };

  return (name: string, request: IncomingMessage, response: ServerResponse): void => {
    const type = TYPES[extname(name)];
    if (!names.has(name) || !type) {
      const built = names.size > 0;
      sendText(response, 404, built ? 'There is no such file.' : NOT_BUILT);
      return;
    }
    const { plain, packed } = kept.get(name) ?? load(name);
    const zipped =
      packed !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    send(response, 200, zipped ? packed : plain, {
      'content-type': type,
      'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(zipped && { 'content-encoding': 'gzip' }),
      ...(name.endsWith('.html') && { 'content-security-policy': PAGE_POLICY }),
    });
  };
}

import { randomBytes } from 'node:crypto';
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

// Vite names the files of assets/ by their content.
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;

const PAGE = 'index.html';

/** How a file can be sent. */
type Coding = 'br' | 'gzip' | 'identity';
type Asset = Readonly<Partial<Record<Coding, Buffer>>> & { readonly identity: Buffer };

/** What serves the files of one built page. */
export interface Assets {
  /** A file as it lies there. */
  readonly file: (name: string, request: IncomingMessage, response: ServerResponse) => void;
  /** The page itself, with what keeps it safe: `NONCE` in it is replaced by one of this answer's own. */
  readonly page: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Serves the files that lay in `folder` when it was made, and none beside: a path is a key, never a place on the disk.
 * `name` says what is missing where nothing was built; `policy` is the page's, for a nonce.
 */
export function createAssets(
  folder: string,
  name: string,
  policy: (nonce: string) => string,
): Assets {
  const names = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
          name.split(sep).join('/'),
        )
      : [],
  );
  const kept = new Map<string, Asset>();

  const read = (name: string): Buffer | undefined =>
    names.has(name) ? readFileSync(join(folder, name)) : undefined;
  const load = (name: string): Asset => {
    const identity = readFileSync(join(folder, name));
    // Code shrinks to a quarter; fonts are packed already. What the build has packed is sent as it lies there.
    const isCode = /\.(html|js|css|json|svg)$/.test(name) && name !== PAGE;
    const br = read(`${name}.br`);
    const gzip = read(`${name}.gz`) ?? (isCode ? gzipSync(identity) : undefined);
    const asset = { identity, ...(br && { br }), ...(gzip && { gzip }) };
    kept.set(name, asset);
    return asset;
  };

  const missing = (response: ServerResponse): void => {
    const text =
      names.size > 0
        ? 'There is no such file.'
        : `${name} is not built: run \`npm run build\` and start again.`;
    sendText(response, 404, text);
  };

  return {
    file: (name, request, response) => {
      const type = TYPES[extname(name)];
      // The page is served as a page alone: beside it, its nonce would be no secret.
      if (!names.has(name) || !type || name.endsWith('.html')) return missing(response);
      const asset = kept.get(name) ?? load(name);
      const coding = codingFor(asset, request);
      send(response, 200, asset[coding] ?? asset.identity, {
        'content-type': type,
        'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(coding !== 'identity' && { 'content-encoding': coding }),
      });
    },
    page: (_, response) => {
      if (!names.has(PAGE)) return missing(response);
      const nonce = randomBytes(16).toString('base64');
      const { identity } = kept.get(PAGE) ?? load(PAGE);
      send(response, 200, identity.toString('utf8').replaceAll('NONCE', nonce), {
        'content-type': TYPES['.html'] as string,
        'cache-control': 'no-cache',
        'content-security-policy': policy(nonce),
      });
    },
  };
}

/** The smallest form that the browser takes. */
function codingFor(asset: Asset, request: IncomingMessage): Coding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (asset.br && /\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return asset.gzip && /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}

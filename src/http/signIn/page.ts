import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../reply.js';
import { PAGES, type Telling } from './words.js';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Sends a page that says one thing, in Hindi to a browser that asks for Hindi first. `detail` comes from outside. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  page: keyof typeof PAGES,
  detail: string | null = null,
  headers: Record<string, string | string[]> = {},
): void {
  const hindi = /^\s*hi\b/i.test(request.headers['accept-language'] ?? '');
  send(response, status, html(hindi ? 'hi' : 'en', PAGES[page][hindi ? 'hi' : 'en'], detail), {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    ...headers,
  });
}

const html = (language: string, { title, text, button, link }: Telling, detail: string | null) =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Milaan</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;color:#1b1b1f;background:#fff}
a,button{font:inherit}button{padding:.4rem 1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#18181b}a{color:#8ab4f8}}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${detail === null ? '' : `<p><q>${escaped(detail)}</q></p>\n`}${button ? `<form method="post"><button>${escaped(button)}</button></form>\n` : ''}${link ? `<p><a href="${link[0]}">${escaped(link[1])}</a></p>\n` : ''}</html>
`;

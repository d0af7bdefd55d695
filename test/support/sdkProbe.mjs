// node --import scripts/lib/typescript.mjs sdkProbe.mjs <provider> <texts as JSON>: asks an extractor about each text in turn, and
// prints as JSON which SDKs it loaded for each, whether it left the readings as they were, and what it warned of. The SDKs are empty.
import { register } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { createExtractor } from '../../src/extracting/extractor.js';
import { readText } from '../../src/reading/readText.js';

const { port1: loads, port2: port } = new MessageChannel();
const hooks = `
  const sdks = ['openai', '@anthropic-ai/sdk'];
  let port;
  export const initialize = (data) => { port = data.port; };
  export function resolve(specifier, context, next) {
    if (!sdks.includes(specifier)) return next(specifier, context);
    port.postMessage(specifier);
    return { url: 'data:text/javascript,', shortCircuit: true };
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, {
  data: { port },
  transferList: [port],
});
const takeLoads = () => {
  const taken = [];
  for (let next = receiveMessageOnPort(loads); next; next = receiveMessageOnPort(loads))
    taken.push(next.message);
  return taken;
};

const [provider, texts] = process.argv.slice(2);
const warnings = [];
const extract = createExtractor(
  { provider, url: null, model: 'small', key: 'k', budget: 9_000, timeoutMs: 1_000, retries: 0 },
  (warning) => warnings.push(warning),
);
const told = [];
for (const text of JSON.parse(texts)) {
  const reading = readText({ text, language: 'hi', publishedOn: null });
  const isLeft = isDeepStrictEqual(await extract(text, structuredClone(reading)), reading);
  told.push({ isLeft, loaded: takeLoads() });
}
console.log(JSON.stringify({ told, warnings }));
process.exit();

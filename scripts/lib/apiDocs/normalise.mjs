// What differs from run to run gives way to what does not: ids, moments, secrets. Where one value stands twice, so does its
// stand-in.

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** The hour at which, in the docs, everything happens. */
const NOON = '2025-12-01T12:00:00.000Z';
const HOUR = 3_600_000;
/** What lies further from now was written in an example, or in a seed. */
const NEAR = 60 * 24 * HOUR;
/** Fields whose value is told once and never again. */
const SECRETS = ['secret', 'token', 'link'];
/** Milliseconds that something took. */
const LENGTHS = ['took'];

/** Gives what makes values of one example comparable. */
export function normaliser() {
  const ids = new Map();
  const idOf = (id) => {
    if (!ids.has(id))
      ids.set(id, `00000000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`);
    return ids.get(id);
  };
  const today = new Date().toISOString().slice(0, 10);
  const inHours = (moment) => {
    const distance = moment - Date.now();
    return Math.abs(distance) < NEAR ? Date.parse(NOON) + Math.round(distance / HOUR) * HOUR : null;
  };
  const momentOf = (text) => {
    const moment = inHours(Date.parse(text));
    return moment === null ? text : new Date(moment).toISOString();
  };
  const inText = (text) =>
    text.replace(UUID, idOf).replace(MOMENT, momentOf).replaceAll(today, NOON.slice(0, 10));
  const inCursor = (part) =>
    typeof part === 'number' && part > 1e12
      ? (inHours(part) ?? part)
      : typeof part === 'string'
        ? inText(part)
        : part;
  const text = (value) => {
    const parts = cursorParts(value);
    return parts
      ? Buffer.from(JSON.stringify(parts.map(inCursor))).toString('base64url')
      : inText(value);
  };
  const walk = (value, key) => {
    if (LENGTHS.includes(key) && typeof value === 'number') return 0;
    if (typeof value === 'string') return SECRETS.includes(key) ? `<${key}>` : text(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk;
}

/** What a cursor of a list holds; null for any other text. */
function cursorParts(text) {
  if (!/^[\w-]{12,}$/.test(text)) return null;
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

import type { Pattern } from '../pack.js';

/** How people, places and offices are named, as far as mentions need it. */
// biome-ignore format: one rule a line reads as a table
export const namePatterns: readonly Pattern[] = [
  { name: 'titled-name', pattern: "title '.'? person:personName", make: 'sameName' },
  { name: 'person', pattern: "name:personName", make: 'person' },
  { name: 'office-of-adjective', pattern: "of:placeAdjective role:role", make: 'office' },
  { name: 'office-of-place', pattern: "role:role 'of' of:place", make: 'office' },
  { name: 'office', pattern: "role:role", make: 'office' },
  { name: 'officer', pattern: "office:office person:person", make: 'officer' },
];

import type { Reading } from '../reading/reading.js';
import { readText as read, type TextToRead } from '../reading/readText.js';

/** Reads a text that has been validated; stores nothing. */
export function readText(input: TextToRead): Reading {
  return read(input);
}

import { furnitureOf } from '../reading/furniture.js';
import type { Quoted } from '../text/paragraph.js';

/** The lines of an article that its reading passes over, in their order. */
export const lookUpFurniture = (text: string, language: string): Quoted[] =>
  furnitureOf(text, language);

import { fold } from '../../text/fold.js';

/** Words that hold a sentence together and tell nothing of what it is about: a query is not narrowed by them. */
// biome-ignore format: a list of words
const IDLE = [
  ...'a an and are as at be but by did do does for from had has have he her his how in is it its of on or she that the their they this to was were what when where which who whom why will with would'.split(' '),
  ...'का की के को से में पर ने है हैं था थी थे और या एक यह वह ये वे इस उस इन उन तक भी ही तो कि जो कर लिए साथ हो गया गई गए हुआ हुई हुए क्या कब कहां कौन किस किसे किससे क्यों कैसे कितने कितना'.split(' '),
];

const idle: ReadonlySet<string> = new Set(IDLE.map(fold));

/** Whether a folded word is one of them. */
export const isIdle = (word: string): boolean => idle.has(word);

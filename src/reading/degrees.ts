/** Units of temperature: their figures go below nought. */
export const DEGREES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'deg']);

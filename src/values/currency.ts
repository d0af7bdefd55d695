const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is money: a code of ISO 4217, which not every three capitals are (MLA). */
export const isCurrency = (unit: string): boolean => CODES.has(unit);

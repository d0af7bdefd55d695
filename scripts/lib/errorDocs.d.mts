export function errorCodes(source: string): { code: string; meaning: string }[];
export function errorDocs(source: string): string;

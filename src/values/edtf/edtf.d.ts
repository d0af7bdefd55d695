// The npm package ships no types. Only what this room uses of it is declared.
declare module 'edtf' {
  /** The syntax tree of one date; qualifiers are true for the whole date, or a bit mask over YYYYMMDD; 0 is none. */
  export interface EdtfNode {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly level: number;
    readonly values: readonly number[];
    readonly uncertain?: boolean | number | { readonly value: number };
    readonly approximate?: boolean | number | { readonly value: number };
    readonly unspecified?: { readonly value: number };
    /** Significant digits of a year: `1950S2` has two. */
    readonly significant?: number;
    /** Minutes east of UTC; 0 where `timeZone` is absent. */
    readonly offset?: number;
    readonly timeZone?: string;
  }

  /** Throws a syntax error for what the grammar does not know. */
  export function parse(input: string, constraints?: { level?: number }): EdtfNode;
}

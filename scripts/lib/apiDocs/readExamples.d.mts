export interface Operation {
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly variables: string | null;
  readonly fields: readonly string[];
}
export interface Example {
  readonly file: string;
  readonly prose: string;
  readonly signedIn: boolean;
  readonly source: string;
  readonly operations: readonly Operation[];
  readonly shown: Operation;
  readonly fragments: readonly string[];
}
export function readExamples(folder: string): Example[];
export function readExample(file: string, source: string): Example;

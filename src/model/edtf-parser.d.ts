/** The edtf library's parser without its classes and locales, which cost 5 ms to load. See the alias in scripts/build.mjs. */
declare module 'edtf-parser' {
  export interface Node {
    readonly type: string;
    readonly level: number;
    readonly values: readonly (number | Node | null | readonly Node[])[];
    readonly unspecified?: number;
    readonly significant?: number;
  }
  export function parse(edtf: string): Node;
}

/** Text as one word of a shell, whatever is in it: no space parts it, nothing in it is run or expanded. */

const BASH_PLAIN = /[^A-Za-z0-9_./:=@%+,\u0080-\u{10ffff}-]/gu;

/** @param open the quotation mark that stands before it already, and that readline closes after it */
export function quoteForBash(text: string, open: '' | '"' | "'"): string {
  if (open === "'") return text.replaceAll("'", "'\\''");
  // An exclamation mark would call up history, and a backslash before it would stay.
  if (open === '"') return text.replace(/["\\$`]/g, '\\$&').replaceAll('!', '"\\!"');
  return text.replace(BASH_PLAIN, '\\$&');
}

/** PowerShell takes typographic quotation marks for its own; within single ones only these have a meaning, and doubled none. */
export function quoteForPowerShell(text: string): string {
  return /^[\p{L}\p{N}_./:=+\\-][\p{L}\p{N}_./:=+,\\-]*$/u.test(text) ? text : `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

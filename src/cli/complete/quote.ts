/** Text as one word of a shell, whatever is in it: no space parts it, nothing in it is run or expanded. */

const BASH_PLAIN = /[^A-Za-z0-9_./:=@%+,\u0080-\u{10ffff}-]/gu;

/**
 * @param open the quotation mark that stands before it already; readline closes it, but not after a character that is the
 * same: there it is closed here
 */
export function quoteForBash(text: string, open: '' | '"' | "'"): string {
  if (open === '') return text.replace(BASH_PLAIN, '\\$&');
  // An exclamation mark within double ones would call up history, and a backslash before it would stay.
  const quoted = open === "'" ? text.replaceAll("'", "'\\''") : text.replace(/["\\$`]/g, '\\$&').replaceAll('!', '"\\!"');
  return quoted.endsWith(open) ? quoted + open : quoted;
}

/** PowerShell takes typographic quotation marks for its own; within single ones only these have a meaning, and doubled none. */
export function quoteForPowerShell(text: string): string {
  return /^[\p{L}\p{N}_./:=+\\-][\p{L}\p{N}_./:=+,\\-]*$/u.test(text) ? text : `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

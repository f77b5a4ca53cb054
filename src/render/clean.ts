/** Text from a dataset cannot drive the terminal. */

const SAFE = /^[\x20-\x7e]*$/;
/** Whole escape sequences: CSI, OSC and the like up to their end, then single-character ones. */
const SEQUENCES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|[ -/]*[0-~])|[\x90\x98\x9d-\x9f][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x9b[0-?]*[ -/]*[@-~]/g;
/** Controls, bidirectional controls, and characters that show nothing and hide text; joiners within emoji and scripts stay. */
const INVISIBLE = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0001}-\u{e001f}]/gu;
const SPACES = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

/** One line of visible text: escape, control and bidirectional codes removed, line ends and tabs turned into a space. */
export function cleanLine(text: string): string {
  if (SAFE.test(text)) return text;
  return text.replace(SEQUENCES, '').replace(SPACES, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** An address in ASCII that cannot end the link that it stands in, nor break a table: all else percent-encoded. */
export function cleanAddress(href: string): string {
  return href.replace(LONE_SURROGATE, '\ufffd').replace(/[^\x21-\x7e]|[<>|`"\\]/gu, (c) => encodeURIComponent(c));
}

/** Findings as lines that editors, grep and GitHub understand: never wrapped. */
import type { CheckEntry } from '../checks/finding.js';
import { cleanLine } from '../render/clean.js';

/** "a.json:3:5: error F101 message", then "  help: …"; at the end how many there are. */
export function findingLines(entries: readonly CheckEntry[], summary: string): string {
  const lines = entries.flatMap(({ file, line, column, severity, code, message, help }) => [
    `${file}:${line}:${column}: ${severity} ${code} ${message}`, `  help: ${help}`,
  ]);
  return [...lines, summary].map((line) => `${cleanLine(line)}\n`).join('');
}

export function summaryOf(entries: readonly CheckEntry[], files: number): string {
  const errors = entries.filter((it) => it.severity === 'error').length;
  const warnings = entries.length - errors;
  const where = `in ${files} ${files === 1 ? 'file' : 'files'}`;
  if (entries.length === 0) return `No problem found ${where}.`;
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} ${where}. Why a rule is there: factline check --explain ${entries[0]?.code}`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** Workflow commands of GitHub Actions: annotations in a pull request. */
export function githubLines(entries: readonly CheckEntry[]): string {
  return entries.map(({ file, line, column, severity, code, message, help }) =>
    `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(cleanLine(message))}%0A${data(cleanLine(help))}\n`).join('');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(cleanLine(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

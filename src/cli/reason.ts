const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'it is not permitted', EPERM: 'it is not permitted', EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder', ENOSPC: 'no space is left', EROFS: 'the disk is read-only',
};

/** What a file error means, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

/** What a file is called when it is spoken of. */
export function label(name: string): string {
  return name === '-' ? 'stdin' : name;
}

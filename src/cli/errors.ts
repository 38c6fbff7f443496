/** Returns the code of an error of Node, such as `ENOENT`; `undefined` if it has none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/**
 * Returns what an error says, or a thrown value as text. Logs of what may be any fault use
 * `String(error)` instead, which begins with the kind of the error, such as `TypeError`.
 */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

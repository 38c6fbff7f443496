/** Prints a line for people, or its facts as JSON. */
export function say(json: boolean, told: Readonly<Record<string, unknown>>, line: string): void {
  process.stdout.write(`${json ? JSON.stringify(told) : line}\n`)
}

/** Returns whether a text is a secret of webhooks. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text)
}

/** What to do when the secret is missing. */
export const NO_SECRET =
  'Give the secret (whsec_…) with --secret, or better in the environment as WEBHOOK_SECRET'

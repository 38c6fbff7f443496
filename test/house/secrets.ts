const MARK = /test|uji|example|contoh|rahasia/i

/** What no file of a public repository may contain; each pattern finds one thing. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}/g },
  { what: 'a private JWK', pattern: /"d"\s*:\s*"[\w-]{40,}"/g },
  { what: 'a token', pattern: /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/g },
  { what: 'a key of a cloud', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b/g },
  {
    what: 'a token of a service',
    pattern:
      /\b(?:gh[pousr]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_\w{30,}|xox[abprs]-[\w-]{20,})/g,
  },
  {
    what: 'a password in an address',
    pattern: /\b[a-z]+:\/\/[^\s/:@<>{}$'"`]+:[^\s/@<>{}$'"`]{6,}@/g,
  },
  { what: 'a path of a machine', pattern: /(?<![\w.}/-])\/(?:home|Users|root|work)\/[\w.-]+/g },
]

/** Returns webhook secrets whose bytes do not say in words that they are made up. */
function realWebhookSecrets(text: string): readonly string[] {
  return [...text.matchAll(/whsec_([A-Za-z0-9+/]{24,}={0,2})/g)]
    .map(([, encoded = '']) => Buffer.from(encoded, 'base64').toString('latin1'))
    .filter((bytes) => !(/^[\x20-\x7e]+$/.test(bytes) && MARK.test(bytes)))
    .map(() => 'a webhook secret')
}

const SETTING =
  /\b(?:[A-Z]+_)*(?:SECRET|TOKEN|PASSWORD|API_KEY)\b['"]?\s*[:=]\s*['"]?([\w+/=.-]{24,})/g

/**
 * Returns values of secret settings that neither say that they are made up nor name something else.
 */
function realSettings(text: string): readonly string[] {
  return [...text.matchAll(SETTING)]
    .map(([, value = '']) => value)
    .filter((value) => /\d/.test(value) && /[A-Za-z]/.test(value) && !MARK.test(value))
    .filter((value) => !value.startsWith('whsec_'))
    .map(() => 'a secret setting')
}

/** Names what a text reveals; never the secret itself. */
export function givenAway(path: string, text: string): readonly string[] {
  const found = FORBIDDEN.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(() => what),
  )
  return [...found, ...realWebhookSecrets(text), ...realSettings(text)].map(
    (what) => `${path} holds ${what}`,
  )
}

const MARK = /test|uji|example|contoh|rahasia/i

/** What must stand in no file of a public repository; each pattern finds one thing. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}/g },
  { what: 'a private JWK', pattern: /"d"\s*:\s*"[\w-]{40,}"/g },
  { what: 'a token', pattern: /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/g },
  { what: 'a path of a machine', pattern: /(?<![\w.}/-])\/(?:home|Users|root|work)\/[\w.-]+/g },
]

/** Webhook secrets whose bytes are no words that say they are made up. */
function realWebhookSecrets(text: string): readonly string[] {
  return [...text.matchAll(/whsec_([A-Za-z0-9+/]{24,}={0,2})/g)]
    .map(([, encoded = '']) => Buffer.from(encoded, 'base64').toString('latin1'))
    .filter((bytes) => !(/^[\x20-\x7e]+$/.test(bytes) && MARK.test(bytes)))
    .map(() => 'a webhook secret')
}

/** Names what a text gives away; never the thing itself. */
export function givenAway(path: string, text: string): readonly string[] {
  const found = FORBIDDEN.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(() => what),
  )
  return [...found, ...realWebhookSecrets(text)].map((what) => `${path} holds ${what}`)
}

/** Encrypts short secrets for storage. */
export interface Vault {
  /** Seals a secret for one owner; the same text never looks the same twice. */
  readonly seal: (secret: string, owner: string) => Promise<string>
  /**
   * Returns the secret again; `null` if it was sealed for another owner or under another
   * SESSION_SECRET.
   */
  readonly open: (sealed: string, owner: string) => Promise<string | null>
}

const IV_BYTES = 12
const encode = (text: string) => new TextEncoder().encode(text)

/**
 * Seals with AES-256-GCM under a key derived (HKDF-SHA-256) from SESSION_SECRET for one purpose, so
 * that a copy of the database alone reveals no secret.
 */
export function createVault(secret: string, purpose: string): Vault {
  let derived: Promise<CryptoKey> | undefined
  const keyOf = () => {
    derived ??= derive(secret, purpose)
    return derived
  }
  return {
    seal: async (text, owner) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const algorithm = { name: 'AES-GCM', iv, additionalData: encode(owner) }
      const sealed = await crypto.subtle.encrypt(algorithm, await keyOf(), encode(text))
      return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)))
    },
    open: async (sealed, owner) => {
      try {
        const bytes = Uint8Array.from(atob(sealed), (char) => char.charCodeAt(0))
        const iv = bytes.slice(0, IV_BYTES)
        const algorithm = { name: 'AES-GCM', iv, additionalData: encode(owner) }
        const key = await keyOf()
        const text = await crypto.subtle.decrypt(algorithm, key, bytes.slice(IV_BYTES))
        return new TextDecoder().decode(text)
      } catch {
        return null
      }
    },
  }
}

async function derive(secret: string, purpose: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', encode(secret), 'HKDF', false, ['deriveKey'])
  const salt = new Uint8Array(0)
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: encode(purpose) }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

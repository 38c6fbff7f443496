declare module 'http_ece' {
  import type { ECDH } from 'node:crypto'
  /**
   * Reads a body of `aes128gcm` (RFC 8188, RFC 8291).
   *
   * @throws When it is not for this key.
   */
  export function decrypt(
    body: Buffer,
    params: {
      readonly version: 'aes128gcm'
      readonly privateKey: ECDH
      readonly authSecret: string
    },
  ): Buffer
}

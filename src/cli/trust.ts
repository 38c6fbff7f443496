import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import tls from 'node:tls'
import { codeOf, messageOf } from './errors.ts'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * Returns the certificates of a file in PEM text.
 *
 * @throws When it cannot be read or has none.
 */
export function certificatesIn(file: string): readonly string[] {
  const found: readonly string[] = readFileSync(file, 'utf8').match(CERTIFICATE) ?? []
  if (found.length === 0) throw new Error('holds no certificate in PEM form')
  // Throws for something that only looks like one.
  for (const pem of found) new X509Certificate(pem)
  return found
}

/**
 * Returns what is wrong with a file of certificates, in words that follow its name; `null` if
 * nothing is.
 */
export function caProblem(file: string): string | null {
  try {
    certificatesIn(file)
    return null
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return `names ${file}, which is not there`
    if (code === 'EACCES') return `names ${file}, which this account cannot read`
    if (code === 'EISDIR') return `names ${file}, which is a folder`
    return `names ${file}, which ${code ? 'holds a malformed certificate' : messageOf(error)}`
  }
}

/**
 * Makes this process trust the certificates of a file besides those of Node, as NODE_EXTRA_CA_CERTS
 * would at its start. A bad file is left to the check of the settings.
 */
export function trustAlso(file: string | undefined): void {
  if (!file || caProblem(file) !== null) return
  tls.setDefaultCACertificates([
    ...new Set([...tls.getCACertificates('default'), ...certificatesIn(file)]),
  ])
}

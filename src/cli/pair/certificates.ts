import 'reflect-metadata'
import { isIP } from 'node:net'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** A certificate and its private key, as PEM text. */
export interface KeyedCertificate {
  readonly sertifikat: string
  readonly kunci: string
}

/** The certificates of two machines: the authority, which both trust, and one for each. */
export interface PairCertificates {
  readonly otoritas: string
  readonly mesin: readonly [KeyedCertificate, KeyedCertificate]
}

/** The name that sqld expects in the certificate of the other side, whatever its address is. */
const SQLD = 'sqld'
/** Ten years: a new pair is made long before, with each change of machines. */
const LIFE_MS = 10 * 365 * 86_400_000

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/**
 * Makes an authority for two machines alone, and a certificate for each under its addresses.
 *
 * The authority's private key is deleted, so that nobody can ever make a third certificate. Node
 * cannot sign certificates, and a system program may be missing, so a library does it.
 */
export async function makePairCertificates(
  names: readonly [readonly string[], readonly string[]],
  now: number,
): Promise<PairCertificates> {
  const validity = { notBefore: new Date(now - 86_400_000), notAfter: new Date(now + LIFE_MS) }
  const authority = await newKeys()
  const root = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Pasangan Luwes',
    keys: authority,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  })
  const make = async (own: readonly string[]): Promise<KeyedCertificate> => {
    const keys = await newKeys()
    const made = await X509CertificateGenerator.create({
      subject: `CN=${own[0] ?? SQLD}`,
      issuer: root.subject,
      publicKey: keys.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: ALGORITHM,
      ...validity,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
        new SubjectAlternativeNameExtension(
          [SQLD, ...own].map((value) => ({
            type: isIP(value) ? ('ip' as const) : ('dns' as const),
            value,
          })),
        ),
      ],
    })
    return { sertifikat: `${made.toString('pem')}\n`, kunci: await privatePem(keys.privateKey) }
  }
  return {
    otoritas: `${root.toString('pem')}\n`,
    mesin: [await make(names[0]), await make(names[1])],
  }
}

function newKeys() {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}

async function privatePem(key: CryptoKey): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`
}

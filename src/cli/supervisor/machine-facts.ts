import { statfs } from 'node:fs/promises'
import { connect } from 'node:tls'
import type { Mesin, Sertifikat } from '../../operations/sistem/mesin.ts'
import type { Settings } from '../settings.ts'

const LOOK_EVERY_MS = 60_000
const CERTIFICATES_EVERY_MS = 6 * 60 * 60_000
const TLS_LIMIT_MS = 5_000

/** The addresses whose certificates are checked, with their users. */
export type CertificateHosts = readonly {
  readonly untuk: Sertifikat['untuk']
  readonly url: string
}[]

/** Returns the addresses whose certificates a deployment depends on. */
export function certificateHosts({ SSO_ISSUER = '', PUBLIC_URL = '' }: Settings): CertificateHosts {
  const sso = SSO_ISSUER.split(/[\s,]+/).filter((url) => URL.canParse(url))
  return [
    ...sso.map((url) => ({ untuk: 'sso' as const, url })),
    ...(URL.canParse(PUBLIC_URL) ? [{ untuk: 'luwes' as const, url: PUBLIC_URL }] : []),
  ]
}

export interface MachineOptions {
  readonly data: string
  readonly depended: CertificateHosts
  readonly sqld: () => Mesin['sqld']
  readonly backups: () => Promise<
    Pick<Mesin, 'cadangan' | 'cadanganOtomatis' | 'salinan' | 'perubahan'>
  >
}

/** Examines the machine once a minute; `facts` returns the last result, `null` before the first. */
export function startMachine(given: MachineOptions): {
  readonly facts: () => Mesin | null
  readonly stop: () => void
} {
  const mulai = Date.now()
  let facts: Mesin | null = null
  let sertifikat: readonly Sertifikat[] = []
  let looked = Number.NEGATIVE_INFINITY
  const look = async () => {
    if (Date.now() - looked > CERTIFICATES_EVERY_MS) {
      looked = Date.now()
      sertifikat = await certificatesOf(given.depended)
    }
    facts = {
      disk: await diskOf(given.data),
      ...(await given.backups()),
      mulai,
      sqld: given.sqld(),
      sertifikat,
    }
  }
  const alarm = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)
  void look().catch(() => undefined)
  return { facts: () => facts, stop: () => clearInterval(alarm) }
}

/** Returns the space of a folder's disk in bytes, without what is reserved for root. */
export async function diskOf(folder: string): Promise<Mesin['disk']> {
  const { bavail, blocks, bsize } = await statfs(folder)
  return { bebas: bavail * bsize, semua: blocks * bsize }
}

/** Returns the certificates of those addresses that use https and answer. */
export async function certificatesOf(depended: CertificateHosts): Promise<readonly Sertifikat[]> {
  const found = await Promise.all(
    depended.map(async ({ untuk, url }) => {
      const { protocol, hostname, port } = new URL(url)
      if (protocol !== 'https:') return []
      const sampai = await expiryOf(hostname, Number(port || 443))
      return sampai === null ? [] : [{ untuk, host: hostname, sampai }]
    }),
  )
  return found.flat()
}

/** Returns when the certificate of a host expires, from any issuer; `null` without an answer. */
function expiryOf(host: string, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const end = (sampai: number | null) => {
      socket.destroy()
      resolve(sampai)
    }
    // Its trust is not checked here, only its expiry; nothing is sent.
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
      const until = Date.parse(socket.getPeerCertificate().valid_to)
      end(Number.isNaN(until) ? null : until)
    })
    socket.setTimeout(TLS_LIMIT_MS, () => end(null))
    socket.on('error', () => end(null))
  })
}

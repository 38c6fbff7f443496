import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { codeOf } from '../errors.ts'
import type { DatabaseKey } from '../supervisor/database-key.ts'

/** The machine that writes, or the one that follows it. */
export type Peran = 'utama' | 'siaga'

/** The address of one machine for the other; its database replicates on the next port. */
export interface Alamat {
  readonly host: string
  readonly port: number
}

/** A paired machine's data about its pair; secret. */
export interface Pasangan {
  /** Whether its epochs are odd: so two machines never write in the same epoch. */
  readonly ganjil: boolean
  /** Where this machine listens for the other one. */
  readonly dengar: Alamat
  /** The address of the other machine. */
  readonly lawan: Alamat
  /** Certificates as PEM text, and this machine's own key. */
  readonly otoritas: string
  readonly sertifikat: string
  readonly kunci: string
  /** The key of both databases: a replica takes over that of its primary. */
  readonly kunciDatabase: DatabaseKey
}

/** The role of this machine, as last set or learned. */
export interface PeranMesin {
  readonly peran: Peran
  readonly epoch: number
  /**
   * Whether it may write before its pair was heard, by the operator's decision, until it was heard.
   */
  readonly sendiri: boolean
  /** A higher epoch that it heard of: then it never writes again in its own. */
  readonly digantikan: number | null
  /** Whether a standby once had everything that its primary had. */
  readonly lengkap: boolean
  /** Whether the existing database must be kept aside before it follows. */
  readonly sisihkan: boolean
}

/** The paths of a machine's certificates, for programs that read files. */
export interface CertificateFiles {
  readonly otoritas: string
  readonly sertifikat: string
  readonly kunci: string
}

/** Returns the private folder in a data folder for the pair. */
export function pairFolder(data: string): string {
  return join(data, 'pasangan')
}

/** Returns the paths of the certificates of this machine. */
export function certificateFiles(data: string): CertificateFiles {
  const folder = pairFolder(data)
  return {
    otoritas: join(folder, 'otoritas.pem'),
    sertifikat: join(folder, 'mesin.pem'),
    kunci: join(folder, 'mesin.key'),
  }
}

/** Reads this machine's data about its pair; `null` for a single machine. */
export function readPair(data: string): Promise<Pasangan | null> {
  return readJson<Pasangan>(join(pairFolder(data), 'pasangan.json'))
}

/** Reads the role of this machine; `null` for a single machine. */
export function readRole(data: string): Promise<PeranMesin | null> {
  return readJson<PeranMesin>(join(pairFolder(data), 'peran.json'))
}

async function readJson<Content>(file: string): Promise<Content | null> {
  try {
    // Safe because only this program writes there, in this shape.
    return JSON.parse(await readFile(file, 'utf8')) as Content
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Stores this machine's data about its pair, readable by its account alone. */
export async function keepPair(data: string, pasangan: Pasangan): Promise<void> {
  const files = certificateFiles(data)
  await mkdir(pairFolder(data), { recursive: true, mode: 0o700 })
  for (const name of ['otoritas', 'sertifikat', 'kunci'] as const) {
    await writeFile(files[name], pasangan[name], { mode: 0o600 })
  }
  await keepJson(join(pairFolder(data), 'pasangan.json'), pasangan)
}

/** Stores the role of this machine; it is on the disk when this returns. */
export function keepRole(data: string, role: PeranMesin): Promise<void> {
  return keepJson(join(pairFolder(data), 'peran.json'), role)
}

/**
 * Stores what a running machine learned of its role, unless a command has given it another one
 * meanwhile, which it adopts next. Returns the valid role.
 */
export async function learnRole(
  data: string,
  known: PeranMesin,
  learned: Partial<PeranMesin>,
): Promise<PeranMesin> {
  const stored = await readRole(data)
  const replaced = stored && (stored.peran !== known.peran || stored.epoch !== known.epoch)
  const next = { ...known, ...learned }
  if (!replaced) await keepRole(data, next)
  return next
}

/**
 * Writes a file in one step. Each writing has its own draft, because several may happen at once.
 */
async function keepJson(path: string, content: unknown): Promise<void> {
  const draft = `${path}.${randomUUID()}.baru`
  const file = await open(draft, 'w', 0o600)
  await file.writeFile(`${JSON.stringify(content, null, 2)}\n`)
  await file.sync()
  await file.close()
  await rename(draft, path)
}

/** Returns the next epoch in which this machine may write, above every known one. */
export function nextEpoch(ganjil: boolean, highest: number): number {
  const next = highest + 1
  return next % 2 === (ganjil ? 1 : 0) ? next : next + 1
}

/** Reads `host`, `host:port` or `[v6]:port`; `null` for anything else. */
export function addressIn(text: string, port: number): Alamat | null {
  const bare = isIP(text) === 6 ? { host: text, port } : null
  const found = /^(?:\[([0-9a-f:]+)\]|([A-Za-z0-9.-]+))(?::(\d{1,5}))?$/i.exec(text)
  const host = found?.[1] ?? found?.[2]
  if (host === undefined) return bare
  const given = found?.[3] === undefined ? port : Number(found[3])
  return given > 0 && given < 65_535 ? { host, port: given } : null
}

/** Returns an address in the form of a URL. */
export function inUrl({ host, port }: Alamat): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
}

/** Returns the replication address of a machine's database. */
export function replicationAddress({ host, port }: Alamat): Alamat {
  return { host, port: port + 1 }
}

/** Returns where a machine with an address listens: on that address, or everywhere for a name. */
export function listenHost({ host }: Alamat): string {
  return isIP(host) ? host : '0.0.0.0'
}

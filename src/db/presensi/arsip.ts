import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { Away } from '../../domain/shared/away.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import type { Remote } from '../engine/hrana.ts'
import type { ArsipTahun, TapTersimpan } from './fakta-hari.ts'

/** A tap from a file, with its person. */
export type TapArsip = TapTersimpan & { readonly nip: Nip; readonly diterima: Instant }

/** The placeholder for texts of a verdict that are in a file. */
export const ARCHIVED = '{}'

/** The texts of a verdict from a file. */
export interface PutusanArsip {
  readonly tanggal: string
  readonly putusan: unknown
  readonly orang: unknown
}

/** The files of archived years. Each function throws `ArchiveAway` when the file cannot be read. */
export interface Arsip {
  /** The taps of some people between two moments, both included. */
  readonly taps: (
    tahun: string,
    nips: readonly Nip[],
    moments: { readonly from: Instant; readonly to: Instant },
  ) => Promise<readonly TapArsip[]>
  /** The taps of some ids, as far as the file has them. */
  readonly tapsNamed: (tahun: string, ids: readonly string[]) => Promise<readonly TapArsip[]>
  readonly verdicts: (tahun: string, nip: Nip) => Promise<readonly PutusanArsip[]>
}

/** The file of an archived year cannot be read. */
export class ArchiveAway extends Away {
  override readonly name = 'ArchiveAway'

  constructor(tahun: string, why: string) {
    super(`the archive of ${tahun}: ${why}`, 60, {
      id: `Presensi tahun ${tahun} ada di arsip, yang saat ini tidak dapat dibaca. Pengelola memulihkan berkasnya ke data/arsip/${tahun}.db, atau mengembalikan tahunnya dengan "luwes archive ${tahun} --undo" (/docs/rawat).`,
      en: `The attendance of ${tahun} is in the archive, which cannot be read just now. Its operator puts the file back as data/arsip/${tahun}.db, or takes the year back by "luwes archive ${tahun} --undo" (/docs/rawat).`,
    })
  }
}

const LIMIT_MS = 10_000

/**
 * Reads archived years through the supervisor, which has the files.
 *
 * `remote` is `null` at Cloudflare, where nothing can read them.
 */
export function createArsip(remote: Remote | null): Arsip {
  const ask = async <Row>(tahun: string, what: object): Promise<readonly Row[]> => {
    if (remote === null) throw new ArchiveAway(tahun, 'this deployment has none')
    const { url, token, fetch: send = globalThis.fetch } = remote
    const answer = await send(`${url}/arsip`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tahun, ...what }),
      signal: AbortSignal.timeout(LIMIT_MS),
    }).catch((error: unknown) => {
      throw new ArchiveAway(tahun, String(error))
    })
    const text = await answer.text()
    if (!answer.ok) throw new ArchiveAway(tahun, `${answer.status} ${text.slice(0, 200)}`)
    // Safe because only the supervisor of this program answers there, and it builds these very
    // rows.
    return JSON.parse(text) as readonly Row[]
  }
  return {
    taps: (tahun, nips, { from, to }) => ask(tahun, { taps: { nips, from, to } }),
    tapsNamed: (tahun, ids) => ask(tahun, { ids }),
    verdicts: (tahun, nip) => ask(tahun, { verdicts: nip }),
  }
}

/** Returns the archived years in order, each with the range of its moved taps. */
export function archivedYears(db: Db) {
  return db.drizzle.all<ArsipTahun>(sql`SELECT tahun, dari, sampai FROM arsip_tahun ORDER BY tahun`)
}

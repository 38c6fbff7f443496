import type { Statement } from '../../db/engine/client.ts'
import { insertPesan, type PenerimaRow, recipients } from '../../db/webhook/pesan.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Saluran } from '../../domain/webhook/pesan.ts'
import {
  type DraftPesan,
  type PenerimaPesan,
  preparePesan,
  type SaluranPilihan,
} from '../../domain/webhook/siapkan-pesan.ts'
import { CARA_KIRIM } from './saluran/index.ts'

/** Returns the query for the settings of some people: their zone, choices and channels. */
export function recipientsOf({ db }: Pick<Deps, 'db'>, nips: readonly Nip[]) {
  return recipients(db, nips, CARA_KIRIM)
}

/** Returns the settings of the recipients, by NIP. */
export function penerimaFrom(
  { zona }: Pick<Deps, 'zona'>,
  rows: readonly PenerimaRow[],
): ReadonlyMap<Nip, PenerimaPesan> {
  return new Map(
    rows.map((row) => {
      const { nip, tenangDari: dari, tenangSampai: sampai } = row
      const tenang = dari === null || sampai === null ? null : { dari, sampai }
      // Safe because both columns hold what Luwes wrote as such.
      const saluran = JSON.parse(row.saluran ?? '{}') as SaluranPilihan
      const terjangkau = JSON.parse(row.terjangkau) as readonly Saluran[]
      return [nip, { nip, zona: row.zona ?? zona, saluran, tenang, terjangkau }]
    }),
  )
}

/**
 * Returns the statements that store messages for those in service who want them; existing messages
 * stay.
 */
export function recordPesan(
  { newId, jamTenang }: Pick<Deps, 'newId' | 'jamTenang'>,
  drafts: readonly DraftPesan[],
  people: ReadonlyMap<Nip, PenerimaPesan>,
  kini: Instant,
): Statement[] {
  return insertPesan(
    drafts.flatMap((draft) => {
      const penerima = people.get(draft.nip)
      const made =
        penerima && preparePesan(draft, penerima, { id: newId(), kini, tenang: jamTenang })
      return made ? [made] : []
    }),
  )
}

import type { Statement } from '../../db/client.ts'
import { type AuditEntry, record } from '../../db/kejadian.ts'
import { putCriteria } from '../../db/kelayakan.ts'
import { recall } from '../../db/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { isKerjaDiLuar } from '../../domain/wfa/jenis.ts'
import type { KeputusanDiminta, Putusan } from '../../domain/wfa/keputusan.ts'
import type { Pengajuan, Riwayat } from '../../domain/wfa/pengajuan.ts'
import { hasLetter, issueLetter, letterContent } from '../surat/letter.ts'
import type { Decision } from './gather-decision.ts'
import type { Arrival } from './recall.ts'

/** What was gathered about a request that there is. */
export type DecisionOn = Decision & { readonly request: NonNullable<Decision['request']> }

/** A decision with who took it and when. */
export interface Taken extends Putusan<DecisionOn['request']> {
  readonly asked: KeputusanDiminta
  readonly oleh: Nip
  readonly pada: Instant
}

/** Said in the history of days that a decision left out, where its taker gave no reason. */
const LEFT_OUT = 'Tidak termasuk dalam hari yang diberikan.'

/** The steps that a decision adds to the history: itself, and the refusal of days that it left out. */
export function stepsOf(taken: Taken, hari: readonly string[]): Riwayat[] {
  const { asked, oleh, pada, atasNama, ditolak } = taken
  const by = { pada, oleh, ...(atasNama === null ? {} : { atasNama }) }
  const alasan = asked.alasan ?? null
  const granted = hari.filter((day) => !ditolak.includes(day))
  const own = { ...by, keputusan: asked.keputusan, alasan, hari: granted }
  if (ditolak.length === 0) return [own]
  return [own, { ...by, keputusan: 'tolak', alasan: alasan ?? LEFT_OUT, hari: ditolak }]
}

/** A recall to the office: when one must be there. */
export function recallOf(
  { db }: Deps,
  { id, nip }: Pengajuan,
  { asked, oleh, pada }: Taken,
  arrival: Arrival,
): Statement {
  const alasan = asked.alasan ?? ''
  return recall(db, { nip, pengajuanId: id, ...arrival, alasan, oleh, pada })
}

/**
 * The task criteria, signed by who grants first where nobody has signed them for the position yet:
 * granting declares that the work meets each of them (R13).
 */
export function signedCriteria(
  deps: Deps,
  { kriteria, person }: Omit<DecisionOn, 'request'>,
  before: Pengajuan,
  { asked, oleh, pada }: Taken,
): Statement[] {
  const grants = asked.keputusan === 'rekomendasi' || asked.keputusan === 'setuju'
  if (!grants || !person || kriteria !== null || !isKerjaDiLuar(before.jenis)) return []
  const { since: edisi } = editionOn(deps.editions, localDate(pada, before.zona))
  const days = before.hari.map(({ tanggal }) => tanggal)
  const clause = policyOn(deps.editions, days[0] ?? edisi).wfa['wfa.kriteria-tugas']
  if (!clause) return []
  const { nip, tmtJabatan } = person.pegawai
  const jawaban = Object.fromEntries(clause.value.map((key) => [key, true]))
  const entry = { pada, oleh, tindakan: 'kriteria.tanda-tangan', entitas: nip }
  return [
    putCriteria(deps.db, { nip, tmtJabatan, jawaban, oleh, pada }),
    record(deps.db, {
      ...entry,
      data: { tmtJabatan, sebelum: null, sesudah: jawaban, pengajuan: before.id, edisi },
    }),
  ]
}

/** The letter of a request that this decision approves; none for an excuse. */
export function letterOfApproval(
  deps: Deps,
  { person, pemutus, kantor }: Omit<DecisionOn, 'request'>,
  after: DecisionOn['request'],
  { asked, oleh, pada, atasNama }: Taken,
): Statement[] {
  if (asked.keputusan !== 'setuju' || !person || !pemutus || !hasLetter(after)) return []
  const office = kantor.find(({ nip }) => nip === atasNama)
  const isi = letterContent(
    deps,
    after,
    person.pegawai,
    {
      nip: pemutus.nip,
      nama: pemutus.nama,
      jabatan: office?.jabatan ?? pemutus.jabatan,
      sebagai: office?.jenis ?? null,
    },
    pada,
  )
  return issueLetter(deps, after, isi, oleh, pada)
}

/** The audit row of a decision. */
export function auditOf(
  deps: Deps,
  { id, status, zona }: Pengajuan,
  { oleh, pada, atasNama, asked, ditolak }: Taken,
  hari: readonly string[],
): AuditEntry {
  const edisi = editionOn(deps.editions, localDate(pada, zona)).since
  return {
    pada,
    oleh,
    tindakan: `wfa.${asked.keputusan}`,
    entitas: id,
    data: {
      ...{ hari, status, edisi, alasan: asked.alasan ?? null },
      ...(ditolak.length > 0 && { ditolak }),
      ...(atasNama !== null && { atasNama }),
      ...(asked.mendesak && { mendesak: true }),
    },
  }
}

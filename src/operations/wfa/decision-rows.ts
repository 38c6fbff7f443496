import type { Statement } from '../../db/engine/client.ts'
import { type AuditEntry, record } from '../../db/webhook/kejadian.ts'
import { declareCriteria } from '../../db/wfa/kelayakan.ts'
import { recall } from '../../db/wfa/pengajuan.ts'
import { dropSettledReviews, keepReviewed, markUnderNewLaw } from '../../db/wfa/tinjau.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { isKerjaDiLuar } from '../../domain/wfa/jenis.ts'
import type { KeputusanDiminta, Putusan } from '../../domain/wfa/keputusan.ts'
import type { CaraKriteria } from '../../domain/wfa/kriteria.ts'
import type { Keputusan, Pengajuan, Riwayat } from '../../domain/wfa/pengajuan.ts'
import type { Arrival } from './arrival.ts'
import type { Decision } from './gather-decision.ts'
import { hasLetter, issueLetter, letterContent } from './letter-rows.ts'

/** The gathered facts of a request that exists. */
export type RequestDecision = Decision & { readonly request: NonNullable<Decision['request']> }

/** A decision with its author and its time. */
export interface DecisionRecord extends Putusan<RequestDecision['request']> {
  readonly asked: KeputusanDiminta
  readonly oleh: Nip
  readonly pada: Instant
}

/** Returns the history steps of a decision: itself, and the refusal of the days left out. */
export function stepsOf(taken: DecisionRecord, hari: readonly string[]): Riwayat[] {
  const { asked, oleh, pada, atasNama, ditolak } = taken
  const by = { pada, oleh, ...(atasNama === null ? {} : { atasNama }) }
  const alasan = asked.alasan ?? null
  const granted = hari.filter((day) => !ditolak.includes(day))
  const own = { ...by, keputusan: asked.keputusan, alasan, hari: granted }
  if (ditolak.length === 0) return [own]
  return [own, { ...by, keputusan: 'tolak', alasan, hari: ditolak }]
}

/** Writes a recall to the office, with the time to arrive. */
export function recallOf(
  { db }: Deps,
  { id, nip }: Pengajuan,
  { asked, oleh, pada }: DecisionRecord,
  arrival: Arrival,
): Statement {
  const alasan = asked.alasan ?? ''
  return recall(db, { nip, pengajuanId: id, ...arrival, alasan, oleh, pada })
}

/**
 * Settles findings about granted days: they are kept, or none is left; newly granted ones may be
 * reviewed.
 */
export function reviewRows(
  request: Pengajuan,
  { asked: { keputusan }, pada }: DecisionRecord,
): Statement[] {
  const { id, zona, hari } = request
  if (keputusan === 'setuju') return [markUnderNewLaw(request, hari.at(-1)?.tanggal ?? '', pada)]
  if (keputusan === 'pertahankan') return [keepReviewed(id, pada)]
  if (keputusan !== 'cabut' && keputusan !== 'batal') return []
  return [dropSettledReviews(localDate(pada, zona), id)]
}

/**
 * Returns the task criteria that granting a request declares (R13); `null` if its kind or the law
 * needs none.
 */
export function asksCriteria(
  { editions }: Pick<Deps, 'editions'>,
  { jenis, hari }: Pick<Pengajuan, 'jenis' | 'hari'>,
): readonly string[] | null {
  if (!isKerjaDiLuar(jenis)) return null
  return policyOn(editions, hari[0]?.tanggal ?? '').wfa['wfa.kriteria-tugas']?.value ?? null
}

/**
 * Writes the task criteria that a first grant declares (R13).
 *
 * They are as the decider answers them, or all met without an answer. How they were declared is
 * stored.
 */
export function declaredCriteria(
  deps: Deps,
  { kriteria: signed, orang }: Omit<RequestDecision, 'request'>,
  before: Pengajuan,
  { asked, oleh, pada, hari }: DecisionRecord,
): Statement[] {
  const byAct = CARA[asked.keputusan]
  const keys = asksCriteria(deps, before)
  if (!byAct || !orang || !keys) return []
  const { since: edisi } = editionOn(deps.editions, localDate(pada, before.zona))
  const { nip } = orang
  const cara = asked.kriteria ? 'per-kriteria' : byAct
  const jawaban = asked.kriteria ?? Object.fromEntries(keys.map((key) => [key, true]))
  const entry = { pada, oleh, tindakan: 'kriteria.nyatakan', entitas: nip }
  const known = new Set(signed.map(({ tmtJabatan }) => tmtJabatan))
  const positions = new Set(hari.map((day) => orang.pada(day).pegawai.tmtJabatan))
  const unsigned = [...positions].filter((tmtJabatan) => !known.has(tmtJabatan))
  return unsigned.flatMap((tmtJabatan) => [
    declareCriteria(deps.db, { nip, tmtJabatan, jawaban, cara, oleh, pada }),
    record(deps.db, {
      ...entry,
      data: { tmtJabatan, sebelum: null, sesudah: jawaban, cara, pengajuan: before.id, edisi },
    }),
  ])
}

/** How a decision that grants days declares the criteria. */
const CARA: Readonly<Partial<Record<Keputusan, CaraKriteria>>> = {
  rekomendasi: 'dengan-rekomendasi',
  setuju: 'dengan-persetujuan',
}

/** Issues the letter of an approval; none for an excuse. */
export function letterOfApproval(
  deps: Deps,
  { orang, pemutus, kantor }: Omit<RequestDecision, 'request'>,
  after: RequestDecision['request'],
  { asked, oleh, pada, atasNama }: DecisionRecord,
): Statement[] {
  if (asked.keputusan !== 'setuju' || !orang || !pemutus || !hasLetter(after)) return []
  const office = kantor.find(({ nip }) => nip === atasNama)
  const isi = letterContent(
    deps,
    after,
    orang,
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

/** Returns the audit row of a decision. */
export function auditOf(
  deps: Deps,
  { id, status, zona }: Pengajuan,
  { oleh, pada, atasNama, asked, ditolak }: DecisionRecord,
  hari: readonly string[],
): AuditEntry {
  const edisi = editionOn(deps.editions, localDate(pada, zona)).since
  return {
    pada,
    oleh,
    tindakan: `wfa.${asked.keputusan}`,
    entitas: id,
    data: {
      hari,
      status,
      edisi,
      alasan: asked.alasan ?? null,
      ...(ditolak.length > 0 && { ditolak }),
      ...(atasNama !== null && { atasNama }),
      ...(asked.mendesak && { mendesak: true }),
    },
  }
}

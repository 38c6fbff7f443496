import type { ConstraintFailure } from '../../db/engine/client.ts'
import { hasMoved, lawMustBe } from '../../db/kinerja/kebijakan.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { insertPengajuan } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { refusalsOf } from '../../domain/shared/rule.ts'
import type { Rencana } from '../../domain/wfa/facts.ts'
import { type Judgement, judgeFiling } from '../../domain/wfa/judge-filing.ts'
import { MENDED, obstacleToMending, type Pengajuan } from '../../domain/wfa/pengajuan.ts'
import { wfaRules } from '../../domain/wfa/rules/index.ts'
import { NEW_LAW } from '../shared/hukum.ts'
import { type Idempotency, replay } from '../shared/idempotency.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { writeOnce } from '../shared/write-once.ts'
import { asJudged, type Draft, gatherFiling } from './gather-filing.ts'

/** A complete request. */
export interface WholeDraft extends Draft {
  readonly rencana: readonly Rencana[]
  readonly alasan: string
}

/**
 * Pengajuan WFA: files a request for an employee.
 *
 * Reports all refusals, each with its article. The database also refuses what two requests could
 * break together; this is returned as the refusal of the same rule. One read, one write.
 */
export async function filePengajuan(
  deps: Deps,
  caller: Caller,
  draft: WholeDraft,
  key: Idempotency | null,
): Promise<Result<Pengajuan, Problem>> {
  const { nip } = caller
  const now = deps.now()
  const { perbaikanDari } = draft
  const gathered = await gatherFiling(deps, caller, asJudged(draft), now, { key, perbaikanDari })
  if (!gathered.ok) return gathered
  const { facts, chain, kept, perbaikan } = gathered.value
  const answered = replay<Pengajuan>(key, kept)
  if (answered) return answered
  const unmendable = perbaikanDari === undefined ? null : obstacleToMending(perbaikan)
  if (unmendable) return err({ kind: 'bentrok', message: unmendable })

  const judgement = judgeFiling(facts, deps.editions)
  const refusals = refusalsOf(judgement.aturan)
  if (refusals.length > 0) return err(refused(refusals))

  const { unit } = facts.pada(facts.hariDiminta[0] ?? facts.hariIni)
  const request: Pengajuan = {
    id: deps.newId(),
    nip,
    unitKerja: unit.kode,
    zona: unit.zona ?? deps.zona,
    jenis: draft.jenis,
    hari: facts.hariDiminta.map((tanggal) => ({ tanggal, status: 'diajukan' })),
    status: 'diajukan',
    lokasi: draft.lokasi ?? null,
    alasan: draft.alasan,
    rencana: draft.rencana,
    jam: draft.jam ?? null,
    bukti: draft.bukti ?? null,
    konfirmasi: judgement.konfirmasi ? 'menunggu' : null,
    giliranSejak: now,
    eskalasi: 0,
    diingatkanPada: null,
    perbaikanDari: perbaikanDari ?? null,
    ...chain,
    diajukanPada: now,
    riwayat: [
      { pada: now, oleh: nip, keputusan: 'ajukan', alasan: draft.alasan, hari: facts.hariDiminta },
    ],
  }
  return save(deps, caller, request, judgement, key)
}

async function save(
  deps: Deps,
  caller: Caller,
  request: Pengajuan,
  judgement: Judgement,
  key: Idempotency | null,
): Promise<Result<Pengajuan, Problem>> {
  const { id, nip, status, diajukanPada: pada } = request
  const hari = request.hari.map(({ tanggal }) => tanggal)
  const statements = [
    lawMustBe(deps.revisi),
    ...insertPengajuan(deps.db, request, judgement.edisi, judgement.jaga),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: 'wfa.ajukan',
      entitas: id,
      data: { hari, edisi: judgement.edisi },
    }),
    ...announce(
      deps.db,
      [{ jenis: 'wfa.diajukan', entitas: id, data: { id, nip, status, hari: request.hari } }],
      pada,
      deps.newId,
    ),
  ]
  return writeOnce(deps, { caller, key, pada, answer: request, statements }, (failed) =>
    afterConflict(deps, request, failed),
  )
}

/** The rule behind each guarded column of a day. */
const GUARDS = {
  'pengajuan_hari.tanggal': 'wfa.hari-ganda',
  'pengajuan_hari.dalam_kuota': 'wfa.kuota',
  'pengajuan_hari.dalam_batas_mingguan': 'wfa.batas-mingguan',
  'pengajuan_hari.dalam_bulanan': 'wfa.batas-bulanan',
  'pengajuan_hari.dalam_tahunan': 'wfa.batas-tahunan',
  'pengajuan_hari.dalam_minimum': 'wfa.minimum-kantor',
} as const

/** Turns a refusal of the database into that of its rule. */
async function afterConflict(
  deps: Deps,
  { hari, jenis }: Pengajuan,
  failed: ConstraintFailure,
): Promise<Result<never, Problem>> {
  if (hasMoved(failed)) {
    await deps.bacaHukum()
    return err(NEW_LAW)
  }
  if (failed.columns.includes('pengajuan.perbaikan_dari'))
    return err({ kind: 'bentrok', message: MENDED })
  for (const [column, guarded] of Object.entries(GUARDS)) {
    if (!failed.columns.includes(column)) continue
    const yearly = guarded === 'wfa.batas-tahunan' && jenis === 'ulang-tahun-ibu'
    const code = yearly ? 'wfa.sekali-setahun' : guarded
    const rule = wfaRules.find((one) => one.code === code)
    const clause = policyOn(deps.editions, hari[0]?.tanggal ?? '').wfa[code]
    if (rule && clause) {
      return err(refused([{ code, message: rule.message, basis: clause.basis }]))
    }
  }
  throw new Error(`the database refused a request: ${failed.message}`)
}

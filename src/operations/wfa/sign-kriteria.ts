import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { putCriteria } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { JawabanKriteria } from '../../domain/wfa/kriteria.ts'
import type { Problem } from '../shared/problem.ts'
import { asKriteria, gatherKriteria, type KriteriaPegawai } from './gather-kriteria.ts'

/** Kriteria tugas: signs them for a person's present position, as their atasan; never one's own (R13, R27). */
export async function signKriteria(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  jawaban: JawabanKriteria,
): Promise<Result<KriteriaPegawai, Problem>> {
  const pada = deps.now()
  const gathered = await gatherKriteria(deps, caller, nip, pada)
  if (!gathered.ok) return gathered
  const found = gathered.value
  if (caller.nip === nip) return err({ kind: 'bukan-wewenang', message: OWN })
  const mine = found?.signer !== null && found?.offices.includes(found.signer)
  if (!found || !mine) return err({ kind: 'bukan-wewenang' })
  const { tmtJabatan } = found.pegawai
  const cara = 'per-kriteria' as const
  const signed = { nip, tmtJabatan, jawaban, cara, oleh: caller.nip, pada }
  const edisi = editionOn(deps.editions, localDate(pada, found.zona)).since
  const written = await writeAs(deps.db, caller, [
    putCriteria(deps.db, signed),
    record(deps.db, {
      pada,
      oleh: caller.nip,
      tindakan: 'kriteria.tanda-tangan',
      entitas: nip,
      data: { tmtJabatan, sebelum: found.signed?.jawaban ?? null, sesudah: jawaban, cara, edisi },
    }),
  ])
  if (!written.ok) return written
  return ok(asKriteria({ ...found, signed }))
}

const OWN = {
  id: 'Anda tidak dapat menandatangani kriteria tugas Anda sendiri.',
  en: 'You cannot sign your own task criteria.',
}

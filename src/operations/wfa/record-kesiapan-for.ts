import { operatedAmong } from '../../db/pegawai/operator.ts'
import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { putReadiness } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asKesiapan, type KesiapanPegawai } from './kesiapan.ts'

/** An officer's findings about a person's laptop and internet, and how they checked. */
export interface KesiapanDiperiksa {
  readonly laptop: boolean
  readonly internet: boolean
  readonly alasan: string
}

/**
 * Kesiapan: records an officer's findings, which replace the person's declaration; bkd, or the
 * unit's operator.
 */
export async function recordKesiapanFor(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  { laptop, internet, alasan }: KesiapanDiperiksa,
): Promise<Result<KesiapanPegawai, Problem>> {
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [
    operatedAmong(db, caller.nip, localDate(pada, deps.zona), [nip]),
    personWithUnit(db, nip),
  ])
  if (!read.ok) return read
  const [operated, [person]] = read.value
  if (!caller.peran.includes('bkd') && operated.length === 0) return err({ kind: 'bukan-wewenang' })
  if (!person) return err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
  if (nip === caller.nip) return err({ kind: 'bukan-wewenang', message: OWN })
  const zona = person.unit.zona ?? deps.zona
  const edisi = editionOn(deps.editions, localDate(pada, zona)).since
  const stored = { laptop, internet, kbps: null, latensiMs: null, pada }
  const written = await writeAs(db, caller, [
    putReadiness(db, { nip, ...stored }),
    record(db, {
      pada,
      oleh: caller.nip,
      tindakan: 'kesiapan.periksa',
      entitas: nip,
      data: { laptop, internet, alasan, edisi },
    }),
  ])
  return written.ok ? ok(asKesiapan(deps, zona, stored)) : written
}

const NO_SUCH_PERSON = {
  id: 'Pegawai dengan NIP ini tidak dikenal dari SIMPEG, atau tidak aktif.',
  en: 'SIMPEG has sent nobody in service with this NIP.',
}
const OWN = {
  id: 'Kesiapan Anda sendiri dinyatakan di luwes-wfa, bukan di sini.',
  en: 'Your own readiness is declared in luwes-wfa, not here.',
}

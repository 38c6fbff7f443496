import type { Putusan } from '../../db/presensi/putusan.ts'
import { announceAll } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import { countedReport, type Hari } from '../../domain/presensi/hari.ts'
import { orangOf } from '../../domain/presensi/orang.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { PersonDays } from './gather-days.ts'
import { judgePersonDay } from './judge-person-day.ts'

/** Judges a day of a person, and returns the verdict as it is stored. */
export function putusanOf(
  deps: Deps,
  person: PersonDays,
  tanggal: LocalDate,
  now: Instant,
): Putusan {
  const { pegawai, unit, zona } = person.orang.pada(tanggal)
  const hari = judgePersonDay(deps, person, tanggal, now)
  return {
    nip: pegawai.nip,
    unitKerja: unit.kode,
    hari,
    laporan: countedReport(hari.laporan),
    orang: orangOf(pegawai, unit, zona),
    edisi: editionOn(deps.editions, tanggal).since,
    dinilaiPada: now,
  }
}

/** Returns whether a verdict is stored: not for a day that is only history. */
export function isKept({ hari }: Pick<Putusan, 'hari'>): boolean {
  return !isHistory(hari.alasan)
}

/** Returns whether a verdict differs from the previous one in what others depend on. */
export function isOther(before: Hari | undefined, after: Hari): boolean {
  const textOf = ({ moda, status, sementara, rancangan, potongan, menitKerja }: Hari) =>
    JSON.stringify([
      moda,
      status,
      sementara,
      rancangan,
      menitKerja,
      potongan.map((one) => [one.kode, one.poin]),
    ])
  // The texts of an archived day are not here, so a change in them is unknown.
  return !before || !('tanggal' in before) || textOf(before) !== textOf(after)
}

/** Returns the statements that announce verdicts. */
export function announcePutusan(deps: Deps, rows: readonly Putusan[], now: Instant) {
  const events = rows.map(({ nip, hari: { tanggal, status, sementara, rancangan } }) => ({
    jenis: 'presensi.dinilai' as const,
    entitas: `${nip}/${tanggal}`,
    data: { nip, tanggal, status, sementara, ...(rancangan && { rancangan }) },
  }))
  return announceAll(events, now, deps.newId)
}

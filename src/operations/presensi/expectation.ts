import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { KodeTakDinilai } from '../../domain/presensi/dinilai.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import type { Jadwal, Moda } from '../../domain/presensi/hari.ts'
import type { JenisTugas } from '../../domain/presensi/schedule.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Text } from '../../domain/shared/text.ts'
import { factsOf } from './day-facts.ts'
import type { PersonDays } from './gather-days.ts'

/** A duty before anybody has tapped. */
export interface TugasHarapan extends Jadwal {
  readonly jenis: JenisTugas
}

/** What a day expects of a person. */
export interface HarapanHari {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly jadwal: Jadwal | null
  /** Its duties in order of time; empty when the day is not judged. */
  readonly tugas: readonly TugasHarapan[]
  /** The zone of the person's unit. */
  readonly zona: Zona
  readonly pesan: Text
  readonly dasar: string
  /** Why the day is not judged; `null` when it is. */
  readonly alasan: KodeTakDinilai | null
}

/** Returns where a day expects a person, from when to when, and why. */
export function expectationOn(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  tanggal: LocalDate,
  now: Instant,
): HarapanHari {
  const facts = factsOf(deps, person, tanggal, now)
  const { presensi } = policyOn(deps.editions, tanggal)
  const { moda, jadwal, tugas, pesan, dasar, takDinilai } = expectDay(facts, presensi)
  const { zona } = person.orang.pada(tanggal)
  const duties = takDinilai ? [] : tugas.map((one) => ({ jenis: one.jenis, ...one.jadwal }))
  duties.sort((a, b) => a.mulai - b.mulai)
  const alasan = takDinilai?.kode ?? null
  return { tanggal, moda, jadwal, tugas: duties, zona, pesan, dasar, alasan }
}

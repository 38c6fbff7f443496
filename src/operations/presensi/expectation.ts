import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { KodeTakDinilai } from '../../domain/presensi/dinilai.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import type { Moda } from '../../domain/presensi/hari.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, toRfc3339 } from '../../domain/shared/local-time.ts'
import type { Text } from '../../domain/shared/text.ts'
import { factsOf, type PersonDays } from './gather-days.ts'

/** What a day expects of a person, as others read it. */
export interface HarapanHari {
  readonly tanggal: LocalDate
  readonly moda: Moda
  /** RFC 3339 with the offset of the unit's zone. */
  readonly jadwal: { readonly mulai: string; readonly selesai: string } | null
  readonly pesan: Text
  readonly dasar: string
  /** Why the day is not judged; `null` where it is. */
  readonly alasan: KodeTakDinilai | null
}

/** What a day expects of a person: where, from when to when, and why. */
export function expectationOn(
  deps: Pick<Deps, 'editions'>,
  person: PersonDays,
  tanggal: LocalDate,
  now: Instant,
): HarapanHari {
  const facts = factsOf(deps, person, tanggal, now)
  const { presensi } = policyOn(deps.editions, tanggal)
  const { moda, jadwal, pesan, dasar, takDinilai } = expectDay(facts, presensi)
  const time = (at: Instant) => toRfc3339(at, person.zona)
  return {
    tanggal,
    moda,
    jadwal: jadwal && { mulai: time(jadwal.mulai), selesai: time(jadwal.selesai) },
    pesan,
    dasar,
    alasan: takDinilai?.kode ?? null,
  }
}

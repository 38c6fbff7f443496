import type { Nip } from '../pegawai/nip.ts'
import { type LocalDate, weekOf } from '../shared/local-date.ts'
import type { Clause } from '../shared/rule.ts'
import type { WfaFacts } from './facts.ts'
import { isBerlokasi, isDiLuarKantor, type JenisWfa } from './jenis.ts'
import { isOutsideWeek } from './rules/batas-mingguan.ts'
import type { PolicyWfa } from './rules/index.ts'
import { quotaPlaces } from './rules/kuota.ts'
import { floorOn } from './rules/minimum-kantor.ts'

/**
 * The limits that the database itself checks for a new day, whatever was read before; `null` sets
 * no limit.
 */
export interface PenjagaHari {
  /** The unit to which the person belongs on that day. */
  readonly unit: string
  readonly jenis: JenisWfa
  /** Whether the kind is flexible by location, so that the day counts in quota and limits. */
  readonly berlokasi: boolean
  /** Places of the unit on that day. */
  readonly kuota: number | null
  /** Others of the unit who must be on site on that day. */
  readonly minimum: number | null
  /** Colleagues that a mandated scheme keeps at home that day, whatever other days they hold. */
  readonly skema: readonly Nip[]
  /** The most days of a person in one ISO week, including mandated ones. */
  readonly mingguan: number | null
  /** Mandated days of that week, besides the day itself. */
  readonly wajib: readonly LocalDate[]
  /**
   * Whether days at another place are not counted in the week, because they are the duty of field
   * staff (R113).
   */
  readonly lapangan: boolean
  /** The most days of a person in one calendar month. */
  readonly bulanan: number | null
  /**
   * The most days of a person in one calendar year; for a kind without location, of that kind
   * alone.
   */
  readonly tahunan: number | null
}

/**
 * Returns the guard of one requested day, by the clauses that refuse; a clause that only warns adds
 * no limit.
 */
export function guardOf(facts: WfaFacts, policy: PolicyWfa, date: LocalDate): PenjagaHari {
  const { jenis } = facts
  const berlokasi = isBerlokasi(jenis)
  const limit = (clause: Clause<number> | null) => (berlokasi ? binding(clause) : null)
  const quota = binding(policy['wfa.kuota'])
  const layak = facts.kuota.find(({ tanggal }) => tanggal === date)?.layak ?? 0
  const anyUnit = binding(policy['wfa.minimum-kantor'])
  const site = facts.kantor.find(({ tanggal }) => tanggal === date)
  const floor = anyUnit === null || !site ? 0 : floorOn(site, anyUnit)
  return {
    unit: facts.unit.kode,
    jenis,
    berlokasi,
    kuota: berlokasi && quota !== null ? quotaPlaces(layak, quota) : null,
    minimum: isDiLuarKantor(jenis) && floor > 0 ? floor : null,
    skema: site?.skema ?? [],
    mingguan: isOutsideWeek(facts) ? null : limit(policy['wfa.batas-mingguan']),
    wajib: facts.hariWajib.filter((day) => day !== date && weekOf(day) === weekOf(date)),
    lapangan: facts.pegawai.tugas === 'lapangan',
    bulanan: limit(policy['wfa.batas-bulanan']),
    tahunan:
      jenis === 'ulang-tahun-ibu'
        ? binding(policy['wfa.sekali-setahun'])
        : limit(policy['wfa.batas-tahunan']),
  }
}

function binding<Value>(clause: Clause<Value> | null): Value | null {
  return clause && clause.effect !== 'peringatan' ? clause.value : null
}

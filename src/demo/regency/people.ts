import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { makeName } from './names.ts'
import { makeNip } from './nip.ts'
import {
  headPosition,
  officePosition,
  type Position,
  secretaryPosition,
  sectionPosition,
  staffPosition,
} from './positions.ts'
import { type Random, random } from './random.ts'
import { TOKOH, type Tokoh } from './roles.ts'
import { place, toUnitKerja, UNIT_PLANS, type UnitPlan } from './units.ts'

/** A person in a position, with the story's name if they are in the story. */
export interface Person {
  readonly pegawai: Pegawai
  readonly tokoh: Tokoh | undefined
}

interface Seat {
  readonly tempat: string
  readonly position: Position
  /** The seat of the atasan in the same unit; the head of the unit above when it is left out. */
  readonly atasan?: string
}

function seatsOf(plan: UnitPlan, stream: Random): Seat[] {
  const seats: Seat[] = [{ tempat: 'kepala', position: headPosition(plan) }]
  const leads = plan.bidang.map((_, number) => `bidang-${number}`)
  plan.bidang.forEach((bidang, number) => {
    const position = sectionPosition(plan, bidang)
    seats.push({ tempat: `bidang-${number}`, position, atasan: 'kepala' })
  })
  if (plan.induk !== undefined && plan.pimpinan !== 'fungsional' && plan.kode !== 'rsud') {
    seats.push({ tempat: 'sekretaris', position: secretaryPosition(plan), atasan: 'kepala' })
    seats.push({ tempat: 'umum', position: officePosition(), atasan: 'sekretaris' })
    leads.push('umum')
  }
  for (let number = 0; seats.length < plan.orang; number += 1) {
    const atasan = leads[number % leads.length] ?? 'kepala'
    seats.push({ tempat: `staf-${number}`, position: staffPosition(plan, stream), atasan })
  }
  return seats
}

/** Returns the years in which holders of a position may have been born: leaders are older. */
function bornBetween({ jenisJabatan, pppk }: Position): readonly [number, number] {
  if (jenisJabatan === 'jpt-pratama') return [1968, 1976]
  if (jenisJabatan === 'administrator') return [1970, 1982]
  if (jenisJabatan === 'pengawas') return [1974, 1988]
  return pppk ? [1982, 1998] : [1975, 1998]
}

/** The people of the story are neither new nor about to retire. */
const STORY_YEARS = [1984, 1990] as const

function gradesOf(stream: Random) {
  const predikat = stream.percent(15)
    ? 'sangat-baik'
    : stream.percent(94)
      ? 'baik'
      : 'butuh-perbaikan'
  return {
    kotakTalenta: stream.pick([4, 5, 5, 5, 6, 7, 7, 8, 8, 9]),
    predikatTerakhir: predikat,
    kesiapan: { laptop: stream.percent(85), internet: stream.percent(92) },
  }
}

/** Returns the potential found by an assessment, 0 to 100; a fifth were not assessed yet. */
function potentialOf(seed: string, nip: string): Pick<Pegawai, 'potensial'> {
  const stream = random(seed, 'potensial', nip)
  return stream.percent(80) ? { potensial: stream.between(54, 94) } : {}
}

/** Returns the story's data about somebody's work, which override those of their position. */
function fromStory(tokoh: Tokoh | undefined, plan: UnitPlan): Partial<Pegawai> {
  if (!tokoh) return {}
  const { jabatan: own } = tokoh
  return {
    nama: tokoh.nama,
    ...(own && { jabatan: own[0], jenisJabatan: own[1], tppDasar: own[2] }),
    tugas: plan.layananLangsung ? 'pelayanan-langsung' : 'administratif',
    kesiapan: { laptop: true, internet: true },
    predikatTerakhir: 'baik',
    kotakTalenta: 8,
    potensial: 82,
  }
}

/**
 * Returns the day on which somebody came into their position: years after their appointment, in the
 * past of any demo.
 */
function startDayOf(stream: Random, nip: string): string {
  const year = Math.max(stream.between(2019, 2025), Number(nip.slice(8, 12)) + 1)
  return `${year}-0${stream.between(1, 9)}-01`
}

/** Builds the employees of a unit; `above` is the NIP of the head of the unit over it. */
function peopleOf(
  seed: string,
  plan: UnitPlan,
  above: string | undefined,
  taken: Set<string>,
): Person[] {
  const nips = new Map<string, string>()
  return seatsOf(plan, random(seed, 'kursi', plan.kode)).map((seat) => {
    const stream = random(seed, plan.kode, seat.tempat)
    const tokoh = TOKOH.find(({ unit, tempat }) => unit === plan.kode && tempat === seat.tempat)
    const { position } = seat
    const pria = tokoh?.pria ?? stream.percent(52)
    const pppk = tokoh === undefined && position.pppk === true
    const lahir = seat.tempat.startsWith('staf') && tokoh ? STORY_YEARS : bornBetween(position)
    const nip = makeNip(stream, { pria, pppk, lahir }, taken)
    nips.set(seat.tempat, nip)
    const nama = makeName(stream, { pria, magister: position.eselon !== undefined })
    const atasanNip = seat.atasan === undefined ? above : nips.get(seat.atasan)
    const { pppk: _, ...held } = position
    const pegawai: Pegawai = {
      nip,
      nama,
      status: pppk ? 'PPPK' : 'PNS',
      unitKerja: plan.kode,
      ...held,
      tmtJabatan: startDayOf(stream, nip),
      ...(atasanNip !== undefined && { atasanNip }),
      ...gradesOf(stream),
      ...potentialOf(seed, nip),
      rumah: place('rumah', nip),
      ulangTahunIbu: `0${stream.between(1, 9)}-${String(stream.between(10, 28))}`,
      aktif: true,
      ...fromStory(tokoh, plan),
    }
    return { pegawai, tokoh }
  })
}

/** Returns all units and employees of the regency, each unit and atasan before those below. */
export function makePeople(seed: string): { units: UnitKerja[]; people: Person[] } {
  const taken = new Set<string>()
  const heads = new Map<string, string>()
  const units: UnitKerja[] = []
  const people: Person[] = []
  for (const plan of UNIT_PLANS) {
    const above = plan.induk === undefined ? undefined : heads.get(plan.induk)
    const members = peopleOf(seed, plan, above, taken)
    const head = members[0]?.pegawai.nip ?? ''
    heads.set(plan.kode, head)
    units.push(toUnitKerja(plan, head))
    people.push(...members)
  }
  return { units, people }
}

import type { BarisHasil, Line } from './bulan.ts'
import type { HariKinerja, PotonganPulih, Susulan } from './facts.ts'
import type { MasaBulan } from './masa-bulan.ts'
import type { PolicyKinerja, TppSebagian } from './policy.ts'
import { WHOLE } from './tpp.ts'

/**
 * Returns the deductions of a day. A draft takes no absence yet, only what its taps show at once
 * (R39, R43).
 */
function deductionsOn({ rancangan, potongan }: HariKinerja) {
  return potongan.filter(({ kode }) => rancangan === null || kode !== 'presensi.tanpa-keterangan')
}

/** Returns one line for each code of deduction, by code. */
export function deductionLines(days: readonly HariKinerja[]): Line[] {
  const found = days.flatMap((day) =>
    deductionsOn(day).map(({ kode, poin }) => ({ tanggal: day.tanggal, kode, poin })),
  )
  return [...Map.groupBy(found, ({ kode }) => kode)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([kode, group]) => ({
      kode,
      jumlah: group.length,
      poin: group.reduce((sum, { poin }) => sum + poin, 0),
      hari: group.map(({ tanggal }) => tanggal).sort(),
    }))
}

/** Returns the line for deductions that objections took back; empty when there are none. */
export function restoredLines(
  days: readonly HariKinerja[],
  restored: readonly PotonganPulih[],
): Line[] {
  const back = days.flatMap((day) => {
    const { tanggal } = day
    const ours = restored.filter((one) => one.tanggal === tanggal)
    const found = deductionsOn(day).filter(({ kode }) => ours.some((one) => one.kode === kode))
    return found.map(({ poin }) => ({ tanggal, poin }))
  })
  if (back.length === 0) return []
  const hari = [...new Set(back.map(({ tanggal }) => tanggal))].sort()
  const poin = -back.reduce((sum, one) => sum + one.poin, 0)
  return [{ kode: 'kinerja.sanggahan', jumlah: hari.length, poin, hari }]
}

/**
 * Returns lines for open days: an unverified WFA day, a day that still waits, a draft that somebody
 * must decide. They are listed because their outcome can still lower the month.
 */
export function openLines(days: readonly HariKinerja[]): Line[] {
  const open = ['belum-terverifikasi', 'menunggu', 'rancangan'] as const
  return open.flatMap((what) => {
    const hari = days.filter((day) => isOpen(day, what)).map(({ tanggal }) => tanggal)
    if (hari.length === 0) return []
    return [{ kode: `kinerja.hari-${what}`, jumlah: hari.length, poin: 0, hari: hari.sort() }]
  })
}

/**
 * Returns whether a day is open. A draft of an unexcused day is not a verdict yet: it is shown as a
 * draft, not as an absence.
 */
function isOpen({ status, rancangan }: HariKinerja, what: string): boolean {
  const draft = rancangan !== null && status === 'tanpa-keterangan'
  return what === (draft ? 'rancangan' : status)
}

/** Returns the line that limits the points taken to 100; empty when there are no more than that. */
export function floorLines(points: number): Line[] {
  const excess = points - WHOLE
  return excess > 0 ? [{ kode: 'kinerja.disiplin-minimum', jumlah: 1, poin: -excess }] : []
}

/** A line that takes away a part of the working days of a month; 10,000 is all of it. */
export interface BarisMasa {
  readonly line: Line
  readonly hari: number
  readonly bagian: number
}

/**
 * Returns the line for the part of the month that is not served (R77); empty when nothing is taken
 * for it.
 */
export function serviceLines(masa: MasaBulan, how: TppSebagian): BarisMasa[] {
  const hari = daysUnpaid(masa, how)
  const { hariKerja, dijalani } = masa
  if (hari === 0) return []
  const isi = { hariKerja, dijalani, cara: how }
  const line = { kode: 'kinerja.masa-kerja', jumlah: hariKerja - dijalani, poin: 0, isi }
  return [{ line, hari, bagian: WHOLE }]
}

/** Returns the number of working days of a month that are unpaid because they are not served. */
function daysUnpaid({ hariKerja, dijalani, sejakAwal }: MasaBulan, how: TppSebagian): number {
  if (how === 'prorata') return hariKerja - dijalani
  return how === 'bulan-berikutnya' && !sejakAwal ? hariKerja : 0
}

/** Returns a line for each kind of leave that reduces the TPP of its days (R98). */
export function leaveLines(
  { cuti, hariKerja }: MasaBulan,
  tppCuti: PolicyKinerja['tppCuti'],
): BarisMasa[] {
  return cuti.flatMap(({ jenis, hari }) => {
    const bagian = WHOLE - tppCuti[jenis].value
    if (bagian <= 0) return []
    const kode = `kinerja.cuti-${jenis}`
    const line = { kode, jumlah: hari.length, poin: 0, hari, isi: { jenis, hariKerja, bagian } }
    return [{ line, hari: hari.length, bagian }]
  })
}

/** Returns the line of a medium sanction in force; empty without a cut. */
export function sanctionLines(cut: number): Line[] {
  return cut > 0 ? [{ kode: 'kinerja.hukuman-sedang', jumlah: 1, poin: cut }] : []
}

/**
 * Returns the lines that settle later changes of closed months (R57). Together they never take more
 * than there is; the rest is taken in the next month.
 */
export function adjustmentLines(found: readonly Susulan[], usulan: number): BarisHasil[] {
  let left = usulan
  return found.toSorted(byMonth).flatMap(({ bulan, semula, seharusnya, diperhitungkan, sejak }) => {
    const rupiah = Math.max(-left, seharusnya - semula - diperhitungkan)
    left += rupiah
    if (rupiah === 0) return []
    const isi = { bulan, semula, seharusnya, ...(sejak !== null && { sejak }) }
    return [{ kode: 'kinerja.penyesuaian', jumlah: 1, poin: 0, rupiah, isi }]
  })
}

function byMonth(one: Susulan, other: Susulan): number {
  return one.bulan < other.bulan ? -1 : 1
}

import type { Hari, Potongan } from '../presensi/hari.ts'
import type { Line } from './bulan.ts'
import type { PolicyKinerja, Predikat } from './policy.ts'
import {
  baseText,
  deductionText,
  floorText,
  openText,
  productivityText,
  sanctionText,
} from './texts.ts'

/** The line that a month's working begins with: the base. */
export function baseLine(tppDasar: number | null, policy: PolicyKinerja): Line {
  return {
    kode: 'kinerja.tpp-dasar',
    jumlah: 1,
    satuan: 'bulan',
    poin: 0,
    pesan: baseText(tppDasar, policy),
    dasar: policy.bobot.basis,
  }
}

/**
 * One line for each code of deduction, by code.
 *
 * A code whose legal basis changed within the month has a line for each basis.
 */
export function deductionLines(days: readonly Hari[]): Line[] {
  const found = days
    .flatMap(({ tanggal, potongan }) => potongan.map((one) => ({ tanggal, potongan: one })))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  const groups = Map.groupBy(found, ({ potongan }) => `${potongan.kode} ${potongan.dasar}`)
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => groupLine(group))
}

function groupLine(
  group: readonly { readonly tanggal: string; readonly potongan: Potongan }[],
): Line[] {
  const [first] = group
  if (!first) return []
  const { kode, dasar } = first.potongan
  const poin = group.reduce((sum, { potongan }) => sum + potongan.poin, 0)
  const dates = group.map(({ tanggal }) => tanggal)
  const pesan = deductionText(kode, dates, poin)
  return [{ kode, jumlah: group.length, satuan: 'hari', poin, pesan, dasar }]
}

/**
 * Lines for days whose verdict is not final: a WFA day nobody has verified, a day that still waits.
 *
 * They take nothing yet, and say so, for what comes of them can still lower the month.
 */
export function openLines(days: readonly Hari[], { bobot }: PolicyKinerja): Line[] {
  const open = ['belum-terverifikasi', 'menunggu'] as const
  return open.flatMap((status) => {
    const dates = days.filter((day) => day.status === status).map(({ tanggal }) => tanggal)
    if (dates.length === 0) return []
    const kode = `kinerja.hari-${status}`
    const pesan = openText(status, dates)
    return [{ kode, jumlah: dates.length, satuan: 'hari', poin: 0, pesan, dasar: bobot.basis }]
  })
}

/** The line that gives back the points beyond 100; none when there are none. */
export function floorLines(points: number, { bobot }: PolicyKinerja): Line[] {
  const excess = points - 10_000
  if (excess <= 0) return []
  return [
    {
      kode: 'kinerja.disiplin-minimum',
      jumlah: 1,
      satuan: 'bulan',
      poin: -excess,
      pesan: floorText(excess),
      dasar: bobot.basis,
    },
  ]
}

/** The line of the predicate: what its percentage leaves of productivity. */
export function productivityLine(
  predikat: Predikat | null,
  produktivitas: number | null,
  policy: PolicyKinerja,
): Line {
  return {
    kode: 'kinerja.produktivitas',
    jumlah: 1,
    satuan: 'bulan',
    poin: produktivitas === null ? 0 : 10_000 - produktivitas,
    pesan: productivityText(predikat, produktivitas),
    dasar: policy.produktivitas.basis,
  }
}

/** The line of a medium sanction in force; none without a cut. */
export function sanctionLines(cut: number, { potonganHukumanSedang }: PolicyKinerja): Line[] {
  if (cut === 0) return []
  return [
    {
      kode: 'kinerja.hukuman-sedang',
      jumlah: 1,
      satuan: 'hukuman',
      poin: cut,
      pesan: sanctionText(cut),
      dasar: potonganHukumanSedang.basis,
    },
  ]
}

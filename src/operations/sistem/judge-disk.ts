import { baik, masalah, type Temuan } from './temuan.ts'

const MIB = 1024 * 1024

/** Judges the free space of the database's disk, in bytes. */
export function judgeDisk(bebas: number, semua: number): Temuan {
  const free = Math.floor(bebas / MIB)
  const share = semua === 0 ? 1 : bebas / semua
  const id = `Ruang disk tersisa ${free} MiB.`
  const en = `${free} MiB of disk space are left.`
  if (free >= 2_048 && share >= 0.05) return baik('disk', id, en)
  return masalah(
    'disk',
    free < 256 || share < 0.01 ? 'rusak' : 'peringatan',
    { id, en },
    {
      id: 'Kosongkan atau perbesar disk LUWES_DATA; pindahkan cadangan lama ke tempat lain.',
      en: 'Free or enlarge the disk of LUWES_DATA; move old backups elsewhere.',
    },
  )
}

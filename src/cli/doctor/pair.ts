import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { baik, masalah, type Temuan } from '../../operations/sistem/temuan.ts'
import { type PeranMesin, pairFolder, readPair, readRole } from '../pair/folder.ts'
import { askState, type KeadaanMesin } from '../pair/keadaan.ts'
import { openLink } from '../pair/link.ts'

/** Judges the pair of this machine, by its own role and by asking the other machine. */
export async function judgePair(data: string): Promise<Temuan[]> {
  const pasangan = await readPair(data)
  const role = await readRole(data)
  if (!pasangan || !role) return []
  const link = openLink(pasangan)
  const other = await askState(link, role.epoch).finally(link.close)
  return [judgeRole(role, other), ...(await judgeAside(data))]
}

/** Judges the role of this machine against that of the other, which may not have answered. */
export function judgeRole(role: PeranMesin, other: KeadaanMesin | null): Temuan {
  const { peran, epoch, digantikan, lengkap } = role
  if (peran === 'siaga') {
    if (other?.peran !== 'utama') return NO_PRIMARY
    return lengkap
      ? baik(
          'pasangan',
          `Mesin ini siaga, mengikuti mesin utama (epoch ${epoch}).`,
          `This machine is the standby, and follows the primary (epoch ${epoch}).`,
        )
      : NOT_WHOLE
  }
  if (digantikan !== null || (other && other.epoch > epoch)) return SUPERSEDED
  if (other?.peran === 'siaga') {
    return baik(
      'pasangan',
      `Mesin ini mesin utama (epoch ${epoch}); mesin siaga menjawab.`,
      `This machine is the primary (epoch ${epoch}); the standby answers.`,
    )
  }
  return NO_STANDBY
}

/** Reports taps that only a database kept aside has. */
async function judgeAside(data: string): Promise<Temuan[]> {
  const files = (await readdir(pairFolder(data))).filter((name) => /^presensi-.*\.csv$/.test(name))
  return files.map((name) => {
    const path = join(pairFolder(data), name)
    return masalah(
      'sisih',
      'peringatan',
      {
        id: `Database yang disisihkan memuat presensi yang tidak ada di mesin utama: ${path}.`,
        en: `A database that was kept aside has taps that the primary lacks: ${path}.`,
      },
      {
        id: 'Periksa, lalu di mesin utama: luwes import <berkas> --jenis presensi; hapus berkasnya setelah selesai.',
        en: 'Examine it, then on the primary: luwes import <file> --jenis presensi; delete the file when done.',
      },
    )
  })
}

const NO_PRIMARY = masalah(
  'pasangan',
  'rusak',
  {
    id: 'Mesin utama tidak menjawab mesin siaga ini.',
    en: 'The primary does not answer this standby.',
  },
  {
    id: 'Bila mesin utama pasti mati: luwes promote di mesin ini. Bila jaringannya yang putus: perbaiki jaringan.',
    en: 'If the primary is certainly off: luwes promote on this machine. If the network is cut: fix it.',
  },
)

const NOT_WHOLE = masalah(
  'pasangan',
  'peringatan',
  {
    id: 'Mesin siaga ini belum memuat seluruh data mesin utama.',
    en: 'This standby does not have all data of the primary yet.',
  },
  {
    id: 'Tunggu sampai log berisi "lengkap"; sebelum itu mesin ini tidak dapat mengambil alih.',
    en: 'Wait until the log says "lengkap"; before that this machine cannot take over.',
  },
)

const SUPERSEDED = masalah(
  'pasangan',
  'rusak',
  {
    id: 'Mesin pasangan sudah menjadi mesin utama; mesin ini tidak menyimpan lagi.',
    en: 'The other machine is the primary now; this one stores nothing any more.',
  },
  {
    id: 'Jadikan siaga: luwes standby <mesin utama>.',
    en: 'Make it the standby: luwes standby <primary>.',
  },
)

const NO_STANDBY = masalah(
  'pasangan',
  'peringatan',
  { id: 'Mesin siaga tidak menjawab.', en: 'The standby does not answer.' },
  {
    id: 'Hidupkan Luwes di mesin siaga, dan periksa port pasangan (8788 dan 8789) di antara kedua mesin.',
    en: 'Start Luwes on the standby, and look at the ports of the pair (8788 and 8789) between the machines.',
  },
)

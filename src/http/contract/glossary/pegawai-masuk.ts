import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** What SIMPEG sends and others have, too. */
export const pegawaiMasuk: Glossary = {
  layananLangsung: {
    id: 'Apakah unit melayani masyarakat secara langsung',
    en: 'whether the unit serves the public directly',
  },
  radius: {
    id: 'Jari-jari di sekeliling titik',
    en: 'radius around the point',
    unit: UNIT.meter,
    example: 100,
  },
  paksa: {
    id: 'Alasan mengubah cara menilai hari ini selagi pegawai melakukan presensi; tanpa ini perubahan seperti itu ditolak',
    en: 'why today must be judged otherwise while people tap; without it such a change is refused',
    example: 'Kesalahan data unit, diperbaiki sebelum pukul 08.00',
  },
  menggantikan: {
    id: 'Apakah sif menggantikan jam kerja biasa pada tanggalnya; tanpanya, bagi pola reg5 dan reg6, sif adalah piket di sampingnya',
    en: 'whether the shift takes the place of the ordinary hours of its date; without it, it is a picket beside them for reg5 and reg6',
    example: false,
  },
  atasanNip: {
    id: 'NIP atasan langsung',
    en: 'NIP of the direct superior',
    example: '197905202005011004',
  },
}

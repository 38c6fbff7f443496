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
  berlakuSejak: {
    id: 'Hari pertama catatan ini berlaku; bila tidak disebut, tmtJabatan yang berubah atau hari kiriman',
    en: 'first day on which this record holds; where left out, a tmtJabatan that changed, or the day of the message',
    example: '2026-11-16',
  },
  atasanNip: {
    id: 'NIP atasan langsung',
    en: 'NIP of the direct superior',
    example: '197905202005011004',
  },
}

import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** The checks before a month is closed. */
export const kinerjaTutup: Glossary = {
  pengecualian: {
    id: 'Yang dikecualikan, dengan alasannya',
    en: 'what is set aside, with the reason',
  },
  'pengecualian/kode': { id: 'Kode pemeriksaan', en: 'code of the check' },
  'pengecualian/alasan': {
    id: 'Alasan yang dicatat',
    en: 'the reason, which is recorded',
    example: 'Tiga pegawai tugas belajar belum dinilai pejabat penilainya.',
  },
  ...under(['periksaTutup'], {
    ditutup: { id: 'Apakah bulan sudah ditutup', en: 'whether the month is closed' },
    periksa: { id: 'Daftar periksa, menurut urutan kerja', en: 'the checks, in the order of work' },
    kode: { id: 'Kode pemeriksaan', en: 'code of the check', example: 'kinerja.koreksi-terbuka' },
    beres: { id: 'Apakah sudah beres', en: 'whether it is settled' },
    jumlah: { id: 'Berapa yang tersisa', en: 'how many are left', unit: UNIT.butir, example: 3 },
    tempat: { id: 'Tempat menyelesaikannya', en: 'where it is settled' },
    dapatDikecualikan: {
      id: 'Apakah dapat dikecualikan dengan alasan tercatat',
      en: 'whether it may be set aside with a recorded reason',
    },
    alasan: {
      id: 'Alasan pengecualian; null bila tidak dikecualikan',
      en: 'why it was set aside; null where it was not',
      example: 'Tiga pegawai tugas belajar belum dinilai pejabat penilainya.',
    },
    penolakan: {
      id: 'Yang menghalangi penutupan; null bila beres',
      en: 'what prevents closing; null for nothing',
    },
  }),
}

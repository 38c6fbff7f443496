// Made by `npm run build` from the files of this folder. Do not edit.
import { cutiDibatalkan } from './cuti.dibatalkan.ts'
import { cutiDisetujui } from './cuti.disetujui.ts'
import { hukumanDisiplinDiproses } from './hukuman-disiplin.diproses.ts'
import { hukumanDisiplinDiputuskan } from './hukuman-disiplin.diputuskan.ts'
import { hukumanDisiplinSelesai } from './hukuman-disiplin.selesai.ts'
import { jadwalSifDibatalkan } from './jadwal-sif.dibatalkan.ts'
import { jadwalSifDitetapkan } from './jadwal-sif.ditetapkan.ts'
import { kinerjaDinilai } from './kinerja.dinilai.ts'
import { layananDiukur } from './layanan.diukur.ts'
import { pegawaiDiperbarui } from './pegawai.diperbarui.ts'
import { presensiLengkap } from './presensi.lengkap.ts'
import { presensiTerekam } from './presensi.terekam.ts'
import { progresDicatat } from './progres.dicatat.ts'
import { sasaranUnitDitetapkan } from './sasaran-unit.ditetapkan.ts'
import { sasaranUnitTerealisasi } from './sasaran-unit.terealisasi.ts'
import { sasaranDitetapkan } from './sasaran.ditetapkan.ts'
import { sasaranTerealisasi } from './sasaran.terealisasi.ts'
import { suratDitandatangani } from './surat.ditandatangani.ts'
import { unitKerjaDiperbarui } from './unit-kerja.diperbarui.ts'
import { wfaDitetapkan } from './wfa.ditetapkan.ts'

/** Every type of webhook that Luwes takes in, by its name. */
export const TYPES = {
  'cuti.dibatalkan': cutiDibatalkan,
  'cuti.disetujui': cutiDisetujui,
  'hukuman-disiplin.diproses': hukumanDisiplinDiproses,
  'hukuman-disiplin.diputuskan': hukumanDisiplinDiputuskan,
  'hukuman-disiplin.selesai': hukumanDisiplinSelesai,
  'jadwal-sif.dibatalkan': jadwalSifDibatalkan,
  'jadwal-sif.ditetapkan': jadwalSifDitetapkan,
  'kinerja.dinilai': kinerjaDinilai,
  'layanan.diukur': layananDiukur,
  'pegawai.diperbarui': pegawaiDiperbarui,
  'presensi.lengkap': presensiLengkap,
  'presensi.terekam': presensiTerekam,
  'progres.dicatat': progresDicatat,
  'sasaran-unit.ditetapkan': sasaranUnitDitetapkan,
  'sasaran-unit.terealisasi': sasaranUnitTerealisasi,
  'sasaran.ditetapkan': sasaranDitetapkan,
  'sasaran.terealisasi': sasaranTerealisasi,
  'surat.ditandatangani': suratDitandatangani,
  'unit-kerja.diperbarui': unitKerjaDiperbarui,
  'wfa.ditetapkan': wfaDitetapkan,
} as const

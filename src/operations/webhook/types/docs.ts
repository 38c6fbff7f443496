// Made by `npm run build` from the files of this folder. Do not edit.
import { cutiDibatalkanDoc } from './cuti.dibatalkan.ts'
import { cutiDisetujuiDoc } from './cuti.disetujui.ts'
import { hukumanDisiplinDiprosesDoc } from './hukuman-disiplin.diproses.ts'
import { hukumanDisiplinDiputuskanDoc } from './hukuman-disiplin.diputuskan.ts'
import { hukumanDisiplinSelesaiDoc } from './hukuman-disiplin.selesai.ts'
import { jadwalSifDibatalkanDoc } from './jadwal-sif.dibatalkan.ts'
import { jadwalSifDitetapkanDoc } from './jadwal-sif.ditetapkan.ts'
import { kinerjaDinilaiDoc } from './kinerja.dinilai.ts'
import { layananDiukurDoc } from './layanan.diukur.ts'
import { pegawaiDiperbaruiDoc } from './pegawai.diperbarui.ts'
import { presensiLengkapDoc } from './presensi.lengkap.ts'
import { presensiTerekamDoc } from './presensi.terekam.ts'
import { progresDicatatDoc } from './progres.dicatat.ts'
import { sasaranUnitDitetapkanDoc } from './sasaran-unit.ditetapkan.ts'
import { sasaranUnitTerealisasiDoc } from './sasaran-unit.terealisasi.ts'
import { sasaranDitetapkanDoc } from './sasaran.ditetapkan.ts'
import { sasaranTerealisasiDoc } from './sasaran.terealisasi.ts'
import { suratDitandatanganiDoc } from './surat.ditandatangani.ts'
import { unitKerjaDiperbaruiDoc } from './unit-kerja.diperbarui.ts'
import { wfaDitetapkanDoc } from './wfa.ditetapkan.ts'

/** What people are told of every inbound type, by its name. */
export const DOCS = {
  'cuti.dibatalkan': cutiDibatalkanDoc,
  'cuti.disetujui': cutiDisetujuiDoc,
  'hukuman-disiplin.diproses': hukumanDisiplinDiprosesDoc,
  'hukuman-disiplin.diputuskan': hukumanDisiplinDiputuskanDoc,
  'hukuman-disiplin.selesai': hukumanDisiplinSelesaiDoc,
  'jadwal-sif.dibatalkan': jadwalSifDibatalkanDoc,
  'jadwal-sif.ditetapkan': jadwalSifDitetapkanDoc,
  'kinerja.dinilai': kinerjaDinilaiDoc,
  'layanan.diukur': layananDiukurDoc,
  'pegawai.diperbarui': pegawaiDiperbaruiDoc,
  'presensi.lengkap': presensiLengkapDoc,
  'presensi.terekam': presensiTerekamDoc,
  'progres.dicatat': progresDicatatDoc,
  'sasaran-unit.ditetapkan': sasaranUnitDitetapkanDoc,
  'sasaran-unit.terealisasi': sasaranUnitTerealisasiDoc,
  'sasaran.ditetapkan': sasaranDitetapkanDoc,
  'sasaran.terealisasi': sasaranTerealisasiDoc,
  'surat.ditandatangani': suratDitandatanganiDoc,
  'unit-kerja.diperbarui': unitKerjaDiperbaruiDoc,
  'wfa.ditetapkan': wfaDitetapkanDoc,
} as const

import type { PolicyOf } from '../../shared/rule.ts'
import { baruMenjabat } from './baru-menjabat.ts'
import { batasMingguan } from './batas-mingguan.ts'
import { batasNasional } from './batas-nasional.ts'
import { batasBulanan, batasTahunan } from './batas-panjang.ts'
import { bukanHariKerja } from './bukan-hari-kerja.ts'
import { bukti } from './bukti.ts'
import { cuti } from './cuti.ts'
import { diLuarMasaKerja } from './di-luar-masa-kerja.ts'
import { disiplin } from './disiplin.ts'
import { gelombang } from './gelombang.ts'
import { hariGanda } from './hari-ganda.ts'
import { hariKonfirmasi } from './hari-konfirmasi.ts'
import { hariSkema } from './hari-skema.ts'
import { hariTerbuka } from './hari-terbuka.ts'
import { jabatanDikecualikan } from './jabatan-dikecualikan.ts'
import { jamDiminta, jamInti, jamMingguan } from './jam-dinamis.ts'
import { jauhHari } from './jauh-hari.ts'
import { kalenderBelumAda } from './kalender-belum-ada.ts'
import { kebijakanTidakAda } from './kebijakan-tidak-ada.ts'
import { kesiapan } from './kesiapan.ts'
import { kotakTalenta } from './kotak-talenta.ts'
import { kriteriaTugas } from './kriteria-tugas.ts'
import { kuota } from './kuota.ts'
import { lokasi } from './lokasi.ts'
import { minimumKantor } from './minimum-kantor.ts'
import { pelayananLangsung } from './pelayanan-langsung.ts'
import { pemberitahuan } from './pemberitahuan.ts'
import { predikat } from './predikat.ts'
import { rencana } from './rencana.ts'
import { sebelumDipakai } from './sebelum-dipakai.ts'
import { sekaliSetahun } from './sekali-setahun.ts'
import { ulangTahunIbu } from './ulang-tahun-ibu.ts'

/**
 * The rules about the person and their duty: judged when a request is filed, and again when it is
 * decided.
 */
export const personRules = [
  diLuarMasaKerja,
  disiplin,
  baruMenjabat,
  pelayananLangsung,
  jabatanDikecualikan,
  predikat,
  kotakTalenta,
  kriteriaTugas,
] as const

/**
 * The rules about a unit on a day: judged when a request is filed, and again when the person moves
 * to another unit.
 */
export const unitRules = [sebelumDipakai, gelombang, kuota, minimumKantor] as const

/**
 * The codes of the limits on numbers, where the days of others leave no room for this one. Another
 * day may pass them.
 */
export const FULL: readonly string[] = [kuota.code, minimumKantor.code]

/**
 * Every rule of a WFA request, in the order in which people read them: who, what, when, how many.
 */
export const wfaRules = [
  kebijakanTidakAda,
  ...personRules,
  kesiapan,
  lokasi,
  bukanHariKerja,
  kalenderBelumAda,
  sebelumDipakai,
  gelombang,
  hariTerbuka,
  hariSkema,
  hariKonfirmasi,
  hariGanda,
  cuti,
  pemberitahuan,
  jauhHari,
  ulangTahunIbu,
  sekaliSetahun,
  bukti,
  jamDiminta,
  jamInti,
  jamMingguan,
  batasMingguan,
  batasNasional,
  batasBulanan,
  batasTahunan,
  kuota,
  minimumKantor,
  rencana,
] as const

/** What an edition sets for WFA requests: a clause or `null` under each rule's code. */
export type PolicyWfa = PolicyOf<typeof wfaRules>

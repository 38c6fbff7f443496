import { isNip, type Nip } from '../../src/domain/pegawai/nip.ts'

/** Returns a valid NIP, made up: the `n`-th person of a suite, 1 to 999. */
export function nipKe(n: number): Nip {
  const nip = `198609262015051${String(n).padStart(3, '0')}`
  if (!isNip(nip)) throw new Error(`no NIP for ${n}`)
  return nip
}

/** Returns a unit kerja in the form of SIMPEG: five days, in the default zone, with one office. */
export function unit(kode: string, described: Readonly<Record<string, unknown>> = {}) {
  return {
    kode,
    nama: `Unit ${kode}`,
    layananLangsung: false,
    pola: 'reg5',
    kantor: [{ nama: 'Kantor Bupati', lat: -5.2, lon: 104.1, radius: 150 }],
    ...described,
  }
}

/**
 * Returns a pegawai in the form of SIMPEG: an official with office work who has long held the
 * position.
 */
export function orang(
  n: number,
  unitKerja: string,
  described: Readonly<Record<string, unknown>> = {},
) {
  return {
    nip: nipKe(n),
    nama: `Pegawai ${n}`,
    status: 'PNS',
    unitKerja,
    jabatan: 'Analis Kebijakan',
    jenisJabatan: 'fungsional',
    tmtJabatan: '2020-01-02',
    tugas: 'administratif',
    tppDasar: 5_000_000,
    aktif: true,
    ...described,
  }
}

/** Returns a tap in the form of the e-presensi app. */
export function tap(
  id: string,
  nip: Nip,
  arah: 'masuk' | 'pulang' | 'auto',
  at: string,
  described: Readonly<Record<string, unknown>> = {},
) {
  return { id, nip, arah, at, metode: 'wajah', ...described }
}

/** The people of most stories, by name. */
export const ORANG = {
  sekda: nipKe(1),
  kadis: nipKe(2),
  kabid: nipKe(3),
  siti: nipKe(4),
  budi: nipKe(5),
  bkd: nipKe(6),
  inspektur: nipKe(7),
  integrator: nipKe(8),
  lain: nipKe(9),
  kalain: nipKe(10),
  wita: nipKe(11),
  pensiun: nipKe(12),
} as const

/** The legal division, as person 901; tests that need it feed it in. */
export const HUKUM = nipKe(901)

/** The roles that the SSO grants to each person. */
export const PERAN_SSO_UJI: Readonly<Record<Nip, readonly string[]>> = {
  [ORANG.bkd]: ['bkd'],
  [ORANG.inspektur]: ['inspektorat'],
  [ORANG.integrator]: ['integrator'],
  [HUKUM]: ['hukum'],
}

/** Sekretariat Daerah at the root, two dinas, a UPTD under one of them, and BKPSDM. */
export const UNITS = [
  unit('setda', { nama: 'Sekretariat Daerah', kepalaNip: ORANG.sekda }),
  unit('kominfo', { nama: 'Dinas Kominfo', induk: 'setda', kepalaNip: ORANG.kadis }),
  unit('bkpsdm', { nama: 'BKPSDM', induk: 'setda' }),
  unit('lain', { nama: 'Dinas Lain', induk: 'setda', kepalaNip: ORANG.kalain }),
  unit('wita', { nama: 'Kantor Penghubung', induk: 'setda', zona: 'Asia/Makassar' }),
]

/** Siti and Budi work under the kabid, who works under the kadis; the others are separate. */
export const PEOPLE = [
  orang(1, 'setda', { nama: 'Sekda', jenisJabatan: 'jpt-pratama' }),
  orang(2, 'kominfo', { nama: 'Kadis', jenisJabatan: 'jpt-pratama', atasanNip: ORANG.sekda }),
  orang(3, 'kominfo', { nama: 'Kabid', jenisJabatan: 'administrator', atasanNip: ORANG.kadis }),
  orang(4, 'kominfo', { nama: 'Siti Aminah', atasanNip: ORANG.kabid }),
  orang(5, 'kominfo', { nama: 'Budi', atasanNip: ORANG.kabid }),
  orang(6, 'bkpsdm', { nama: 'Admin BKPSDM' }),
  orang(7, 'bkpsdm', { nama: 'Inspektur' }),
  orang(8, 'bkpsdm', { nama: 'Integrator' }),
  orang(9, 'lain', { nama: 'Orang Lain', atasanNip: ORANG.kalain }),
  orang(10, 'lain', { nama: 'Kepala Lain' }),
  orang(11, 'wita', { nama: 'Orang WITA' }),
  orang(12, 'kominfo', { nama: 'Pensiunan', aktif: false }),
]

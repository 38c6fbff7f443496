import { lineAt } from './sources.ts'

/** SQL that reads the tables of today: the present records of people and units. */
const IN_SQL = /\b(?:FROM|JOIN)\s+(?:pegawai|unit_kerja)\b/g
/** The same tables in drizzle, by name. */
const IN_DRIZZLE = /import \{[^}]*\b(?:pegawai|unitKerja)\b[^}]*\} from '[./]+\/tables\.ts'/g
/** The namespace of all tables, and what is taken from it. */
const NAMESPACE = /import \* as t from '[./]+\/tables\.ts'/
const IN_NAMESPACE = /\bt\.(?:pegawai|unitKerja)\b/g

/**
 * Returns where a module reads the people or units of today (R75): other days must be read from the
 * history.
 */
export function readsToday(path: string, text: string): readonly string[] {
  const patterns = [IN_SQL, IN_DRIZZLE, ...(NAMESPACE.test(text) ? [IN_NAMESPACE] : [])]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => `${path}:${lineAt(text, index)}`),
  )
}

/**
 * The files that may read them, each with its reason: deciding, reading, signing in and naming are
 * matters of today.
 */
export const TODAY: Readonly<Record<string, string>> = {
  'src/db/kinerja/ekspor.ts': 'names as they are now',
  'src/db/kinerja/kabar-kebijakan.ts': 'who is in service today, and so is told of the law',
  'src/db/kinerja/fakta-peringatan.ts': 'who is warned, and who answers for them, today',
  'src/db/kinerja/laporan-bulanan.ts': 'names, the tree of units, and who heads one today',
  'src/db/kinerja/orang-bulan.ts': 'names as they are now',
  'src/db/kinerja/penghargaan.ts': 'names, who is in service, and which units there are today',
  'src/db/kinerja/peringatan.ts': 'names, and who may read, today',
  'src/db/kinerja/rekap.ts': 'what has no date, homes, names, and which units there are',
  'src/db/kinerja/sasaran-unit.ts': 'the tree of units, as it is now',
  'src/db/kinerja/sanggahan.ts': 'names as they are now',
  'src/db/pegawai/cari.ts': 'who may be chosen today, by name',
  'src/db/pegawai/delegasi.ts': 'names, and who is in service today',
  'src/db/pegawai/hari-pertama.ts': 'names of units as they are now',
  'src/db/pegawai/operator.ts': 'the units that a person is operator of today, and names of people',
  'src/db/pegawai/pegawai.ts': 'who signs in, who stands above them today, what has no date',
  'src/db/pegawai/rantai.ts': 'the chain of deciders is that of today',
  'src/db/pegawai/riwayat.ts': 'writes the records of today from the history, and what has no date',
  'src/db/pegawai/sif.ts': 'names, and whose pickets an officer looks after today',
  'src/db/pegawai/unit.ts': 'lists of units and their heads today',
  'src/db/presensi/fakta-hari.ts': 'what has no date, and whether the unit is known',
  'src/db/presensi/gangguan.ts': 'every NIP, to find taps by their index',
  'src/db/presensi/hari-ini.ts': 'who is in service today, whose people they are, and names',
  'src/db/presensi/koordinat.ts': 'whose coordinates, wherever they belong',
  'src/db/presensi/mesin.ts': 'which people are known, and the zone and offices of a unit now',
  'src/db/presensi/pantau-mesin.ts': 'how the unit of a machine works just now',
  'src/db/presensi/penetapan.ts': 'names, and whose people they are today',
  'src/db/presensi/perkara.ts': 'names as they are now',
  'src/db/presensi/ping.ts': 'who is in service at this moment',
  'src/db/presensi/perubahan-hari.ts': 'who answers for somebody today',
  'src/db/presensi/rumah.ts': 'homes have no date and are kept here alone',
  'src/db/presensi/tanda.ts': 'every NIP, to find taps by their index',
  'src/db/presensi/tap.ts': 'whether somebody is known at the moment of the tap',
  'src/db/sistem/kalender-pribadi.ts': 'whose address ends with service',
  'src/db/sistem/audit.ts': 'names as they are now',
  'src/db/sistem/data-sendiri.ts': 'what is held about somebody now',
  'src/db/sistem/dilihat.ts': 'names as they are now',
  'src/db/sistem/perbaikan-data.ts': 'names as they are now',
  'src/db/sistem/sesi.ts': 'whether somebody is in service when they sign in',
  'src/db/sistem/status.ts': 'how many there are today',
  'src/db/sistem/terdampak.ts': 'what is held about everybody now',
  'src/db/webhook/impor.ts': 'the zones in use',
  'src/db/webhook/pesan.ts': 'who is in service at the moment of a message, and in which zone',
  'src/db/webhook/pilihan-pesan.ts': 'the zone in which somebody is told the time now',
  'src/db/webhook/webhook-masuk.ts': 'which people and units are known',
  'src/db/wfa/arahan.ts': 'names, and which units there are',
  'src/db/wfa/gelombang.ts': 'whether a unit is known',
  'src/db/wfa/kelayakan.ts': 'who heads a unit today',
  'src/db/wfa/keputusan-saya.ts': 'names as they are now',
  'src/db/wfa/pengajuan-hari.ts': 'names as they are now',
  'src/db/wfa/pengajuan.ts': 'names, and whose people they are today',
  'src/db/wfa/unit-sekitar.ts': 'what has no date',
  'src/db/wfa/roster.ts': 'names, who heads a unit and who belongs to it today, for who may read',
  'src/db/wfa/simulasi.ts': 'which units there are',
  'src/db/wfa/surat.ts': 'the signer, as they are when they sign',
  'src/db/wfa/survei.ts': 'names of units',
  'src/db/wfa/tinjau.ts': 'what has no date',
}

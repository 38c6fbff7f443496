import * as v from 'valibot'
import { nipSchema } from '../pegawai/schema.ts'
import { CONTOH, outgoing } from '../shared/outgoing.ts'
import { bulanSchema, tanggalSchema } from '../shared/schema.ts'
import { UNIT } from '../shared/term.ts'
import { STATUS_PERINGATAN } from './peringatan/tindak-lanjut.ts'
import { STATUS_SANGGAHAN } from './sanggahan.ts'

const { id, nip, bulan, unit } = CONTOH
const string = v.string()
// A warning about a unit names no person.
const peringatan = { id: string, kode: string, nip: v.nullable(nipSchema), unitKerja: string }
const contohPeringatan = { id, kode: 'peringatan.disiplin', nip, unitKerja: unit }
const sejak = { id: 'Hari mulai berlaku', en: 'first day in force', unit: UNIT.tanggal }
const klausaTerms = {
  sejak,
  klausa: {
    id: 'Kode ketentuan yang diubah',
    en: 'codes of the clauses that change',
  },
}

/** Events about the law, months, objections and early warnings, by their names. */
export const KEJADIAN_KINERJA = {
  'kebijakan.diusulkan': outgoing(
    v.object({ id: string, sejak: tanggalSchema, klausa: v.array(string) }),
    { id, sejak: '2027-02-01', klausa: ['wfa.batas-mingguan'] },
    {
      id: 'Perubahan kebijakan diusulkan; sekda atau bagian hukum dapat menetapkannya.',
      en: 'A change of the law was proposed; the sekda or the legal division may adopt it.',
    },
    klausaTerms,
  ),
  'kebijakan.ditetapkan': outgoing(
    v.object({
      id: string,
      sejak: tanggalSchema,
      klausa: v.array(string),
      status: v.picklist(['ditetapkan', 'dicabut']),
    }),
    { id, sejak: '2027-02-01', klausa: ['wfa.batas-mingguan'], status: 'ditetapkan' },
    {
      id: 'Perubahan kebijakan ditetapkan dan berlaku sejak tanggalnya, atau dicabut sebelum berlaku. Setiap pegawai yang dikenai menerima kebijakan.diberitahukan.',
      en: 'A change of the law was adopted and is in force from its day, or withdrawn before it. Each person concerned gets kebijakan.diberitahukan.',
    },
    klausaTerms,
  ),
  'kebijakan.diberitahukan': outgoing(
    v.object({
      id: string,
      nip: nipSchema,
      sejak: tanggalSchema,
      status: v.picklist(['ditetapkan', 'dicabut']),
      peraturan: string,
      klausa: v.array(v.object({ kode: string, pasal: string })),
      jumlah: v.pipe(v.number(), v.integer()),
    }),
    {
      id,
      nip,
      sejak: '2027-02-01',
      status: 'ditetapkan',
      peraturan: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
      klausa: [{ kode: 'wfa.batas-mingguan', pasal: 'Pasal 7 ayat (1)' }],
      jumlah: 1,
    },
    {
      id: 'Satu kejadian bagi setiap pegawai yang dikenai perubahan kebijakan: apa yang berubah baginya, sejak kapan, dan pasalnya. status dicabut berarti perubahan itu batal sebelum berlaku. klausa memuat paling banyak 10; jumlah menghitung semuanya.',
      en: 'One event for each person that a change of the law concerns: what changes for them, its first day, and the article. status dicabut means that the change was withdrawn before it began. klausa has 10 at most; jumlah counts all.',
    },
    {
      sejak,
      peraturan: {
        id: 'Jenis, nomor, dan tahun peraturan',
        en: 'kind, number and year of the regulation',
      },
      klausa: {
        id: 'Ketentuan yang berubah bagi pegawai ini, paling banyak 10',
        en: 'clauses that change for this person, 10 at most',
      },
      'klausa/pasal': {
        id: 'Pasal yang menetapkannya',
        en: 'article that sets it',
        example: 'Pasal 7 ayat (1)',
      },
      jumlah: {
        id: 'Jumlah ketentuan yang berubah bagi pegawai ini',
        en: 'how many clauses change for this person',
        unit: UNIT.butir,
      },
    },
  ),
  'kinerja.dihitung': outgoing(
    v.object({ nip: nipSchema, bulan: bulanSchema, status: v.literal('sementara') }),
    { nip, bulan, status: 'sementara' },
    {
      id: 'Bulan seorang pegawai dihitung, atau hasilnya berubah.',
      en: 'A month of a person was computed, or its result changed.',
    },
  ),
  'kinerja.disanggah': outgoing(
    v.object({
      id: string,
      nip: nipSchema,
      bulan: bulanSchema,
      status: v.picklist(STATUS_SANGGAHAN),
    }),
    { id, nip, bulan, status: 'diajukan' },
    {
      id: 'Sanggahan atas satu bulan diajukan atau dijawab.',
      en: 'An objection to a month was filed or answered.',
    },
  ),
  'kinerja.ditutup': outgoing(
    v.object({ bulan: bulanSchema }),
    { bulan },
    {
      id: 'Satu bulan ditutup; hasilnya tetap.',
      en: 'A month was closed; its results are final.',
    },
  ),
  'peringatan.muncul': outgoing(v.object(peringatan), contohPeringatan, {
    id: 'Peringatan dini muncul tentang seorang pegawai atau satu unit kerja.',
    en: 'An early warning appeared about a person or a unit.',
  }),
  'peringatan.selesai': outgoing(
    v.object({ ...peringatan, status: v.picklist(STATUS_PERINGATAN) }),
    { ...contohPeringatan, status: 'dibina' },
    {
      id: 'Peringatan dini ditindaklanjuti, atau gugur karena keadaannya berubah.',
      en: 'An early warning was acted on, or lapsed because the facts changed.',
    },
  ),
} as const

import { NOW, siti, TODAY } from './data.ts'
import { kotakMasuk } from './inbox.ts'

type Answer = [number, unknown]

/** What the widgets of flexible work send, field by field. */
interface SentBody {
  readonly laptop?: boolean
  readonly internet?: boolean
  readonly kbps?: number
  readonly latensiMs?: number
  readonly terapkan?: boolean
}

/** Returns the answers of flexible work that the widgets' tests meet; `null` for other paths. */
export function flexible(method: string, route: string, body: unknown): Answer | null {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentBody
  if (route === '/wfa/kesiapan') return kesiapan(method, sent)
  if (route === '/wfa/kriteria') {
    return method === 'GET' ? [200, { jawaban: null, pada: null }] : [200, { ...sent, pada: NOW }]
  }
  if (route === '/wfa/roster') return [method === 'GET' ? 200 : 201, rosterAnswer(method)]
  if (route === '/wfa/arahan') return directive(method, sent)
  if (/^\/wfa\/arahan\/[^/]+\/batal$/.test(route)) return undo()
  if (route === '/unit-kerja') return [200, { data: units }]
  if (route === '/wfa/roster/r-1/batal')
    return [200, { id: 'r-1', unit: siti.unitKerja, hari: [{}, {}] }]
  if (route === '/wfa/roster/r-1.csv') return [200, 'nip,tanggal\n']
  if (route === '/delegasi') return [200, { data: [plh] }]
  if (route === '/wfa/permohonan-cuti') return [201, { id: 'c-1', ...sent, status: 'dikirim' }]
  if (route.endsWith('/surat-tugas/tautan')) {
    return [200, { nomor: '1/2026', alamat: 'https://luwes.example.go.id/surat/A/B' }]
  }
  if (route.endsWith('/surat-tugas')) return [200, LETTER]
  return null
}

const LETTER = `<!doctype html><html lang="id"><head><title>Surat Tugas 1/2026</title>
  <style>h1 { text-align: center }</style></head><body><h1>Surat Tugas</h1>
  <script>globalThis.broken = 1</script><p>Nomor 1/2026</p></body></html>`

const plh = {
  id: 'd-1',
  jenis: 'plh',
  dariNip: '196911231994032004',
  dariNama: 'Dr. Dewi Lestari, M.Si.',
  dari: '2026-11-16',
  sampai: '2026-11-27',
}

function kesiapan(method: string, sent: SentBody): Answer {
  if (method === 'GET') return [200, { laptop: null, internet: null, pada: null }]
  return [200, { ...sent, pada: `${TODAY}T08:00:00+07:00`, berlakuSampai: '2027-05-18' }]
}

const units = [
  { kode: siti.unitKerja, nama: siti.namaUnit },
  { kode: 'BAPPEDA', nama: 'Badan Perencanaan Pembangunan Daerah' },
  { kode: 'RSUD', nama: 'Rumah Sakit Umum Daerah' },
]

const people = kotakMasuk(10).map(({ nip, nama }) => ({ nip, nama }))

/** Returns the week after the tests' today: Wednesday is full, Friday is off. */
function rosterAnswer(method: string): unknown {
  if (method === 'POST') return plan()
  const dates = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
  return {
    unit: siti.unitKerja,
    hari: dates.map((tanggal, at) => {
      const wfa = at === 2 ? 5 : at
      return {
        tanggal,
        libur: at === 4 ? 'Cuti bersama uji' : null,
        pegawai: people.map((one, index) => {
          const away = index < wfa
          const moda = index === 9 && at === 1 ? 'cuti' : away ? 'wfa' : 'kantor'
          return { ...one, moda, sumber: away ? (index % 2 ? 'roster' : 'pengajuan') : 'skema' }
        }),
        wfa,
        kantor: 10 - wfa,
        batas: 5,
      }
    }),
  }
}

function plan(): unknown {
  const [first, second] = people
  const pesan = { id: 'Tempat WFA di unit ini sudah penuh.', en: 'The unit is full.' }
  const pass = { ...first, hasil: 'lolos', kode: null, pesan: null, dasar: null, usulan: null }
  const kode = 'wfa.kuota'
  const refused = { ...second, hasil: 'tolak', kode, pesan, dasar: 'Permen PANRB 4/2025' }
  return {
    id: 'r-1',
    hari: [
      { ...pass, tanggal: '2026-11-24' },
      { ...pass, tanggal: '2026-12-01' },
      { ...refused, tanggal: '2026-11-25', usulan: '2026-11-26' },
    ],
  }
}

let arahan = {
  id: 'a-1',
  jenis: 'rumah',
  unit: units.slice(0, 1),
  hari: ['2026-11-18'],
  hariBerlaku: ['2026-11-18'],
  alasan: 'Unjuk rasa di pusat kota',
  dasar: 'SE Bupati 100.3.4/9/2026',
  oleh: siti.nip,
  pada: NOW,
  // Safe because a directive is undone at a moment, or not at all.
  dibatalkanPada: null as string | null,
}

function undo(): Answer {
  const before = arahan
  arahan = { ...arahan, dibatalkanPada: NOW }
  return [200, before.dibatalkanPada ? before : arahan]
}

function directive(method: string, { terapkan }: SentBody): Answer {
  if (method === 'GET') return [200, { data: [arahan] }]
  const terdampak = {
    pegawai: 214,
    unit: [
      { ...units[1], pegawai: 64, layananLangsung: false },
      { ...units[2], pegawai: 150, layananLangsung: true },
    ],
    daftar: people.map((one) => ({ ...one, unit: siti.namaUnit })),
  }
  return terapkan ? [201, { ...arahan, terdampak }] : [200, { terdampak }]
}

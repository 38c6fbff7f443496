import type { Sanggahan } from '../../../widgets/shared/contract.ts'
import { kinerja, sanggahan } from './bulan.ts'
import { siti } from './data.ts'

type Answer = [number, unknown]

/** What the answers about months rest on. */
interface Months {
  sanggahan: readonly Sanggahan[]
  readonly rated: boolean
  readonly computed: (bulan: string) => boolean
  /** The progress of the month; each request advances it. */
  hitungan: Hitungan
  /** What is open before closing, beside objections. */
  readonly terbuka?: {
    readonly hari?: number
    readonly tanpaNilai?: number
    readonly mesin?: number
  }
}

/** How far a month is. */
export interface Hitungan {
  readonly status: string
  readonly dihitung: number
  readonly halangan: readonly object[]
}

/** A month that nobody has computed. */
export const belumDihitung: Hitungan = { status: 'belum', dihitung: 0, halangan: [] }

/** The obstacle to closing while an objection waits. */
const HALANGAN = {
  code: 'kinerja.sanggahan-terbuka',
  message: {
    id: '1 sanggahan bulan ini belum dijawab. Jawab dahulu.',
    en: '1 objection to this month waits for an answer. Answer it first.',
  },
  basis: 'Perkada TPP: sanggahan dijawab sebelum bulan ditutup (bawaan Luwes)',
}

/** Returns the checks before closing: objections that wait, and whatever the test says is open. */
function checks(on: Months, bulan: string, waits: boolean): object {
  const line = (kode: string, tempat: string, jumlah: number, boleh = false) => ({
    kode,
    beres: jumlah === 0,
    jumlah,
    tempat,
    dapatDikecualikan: boleh,
    alasan: null,
    penolakan:
      jumlah === 0
        ? null
        : {
            code: kode,
            message: { id: `${jumlah} belum beres.`, en: `${jumlah} open.` },
            basis: 'Bawaan Luwes',
          },
  })
  const { hari = 0, tanpaNilai = 0, mesin = 0 } = on.terbuka ?? {}
  return {
    bulan,
    ditutup: on.hitungan.status === 'ditutup',
    periksa: [
      line('kinerja.kalender-tidak-ada', 'kalender', 0),
      line('kinerja.hari-terbuka', 'persetujuan', hari),
      line('kinerja.sanggahan-terbuka', 'sanggahan', waits ? 1 : 0),
      line('kinerja.belum-dinilai', 'e-kinerja', tanpaNilai, true),
      line('kinerja.mesin-tertinggal', 'mesin', mesin, true),
    ],
    pengecualian: [],
  }
}

function computing(on: Months, bulan: string, method: string, rest: string): Answer {
  const before = on.hitungan
  const waits = on.sanggahan.some(({ status }) => status === 'diajukan')
  if (rest === '/tutup' && method === 'GET') return [200, checks(on, bulan, waits)]
  if (rest === '/tutup' && waits) {
    return [422, { type: '/masalah/ditolak', status: 422, title: '', refusals: [HALANGAN] }]
  }
  const dihitung = Math.min(300, before.dihitung + 100)
  if (rest === '/tutup') on.hitungan = { status: 'ditutup', dihitung: 300, halangan: [] }
  else if (method === 'POST') on.hitungan = { ...before, status: 'berjalan', dihitung: 100 }
  else if (before.status === 'berjalan')
    on.hitungan = { ...before, dihitung, status: dihitung === 300 ? 'selesai' : 'berjalan' }
  const { status } = on.hitungan
  const at = (when: boolean) => (when ? '2026-11-18T08:00:00+07:00' : null)
  return [
    200,
    {
      bulan,
      tujuan: 'hitung',
      dari: 300,
      tanpaNilai: 3,
      ...on.hitungan,
      mulaiPada: at(status !== 'belum'),
      selesaiPada: at(status === 'selesai'),
      ditutupPada: at(status === 'ditutup'),
    },
  ]
}

function decide(on: Months, id: string, body: unknown): Answer {
  // Safe because only the widgets call, and each test looks at what they sent.
  const { keputusan, hari = [] } = body as { keputusan: string; hari?: readonly string[] }
  const status = keputusan === 'terima' ? 'diterima' : 'ditolak'
  on.sanggahan = on.sanggahan.map((one) =>
    one.id === id ? { ...one, status, dipulihkan: hari } : one,
  )
  return [200, on.sanggahan.find((one) => one.id === id)]
}

/** Returns the answers about a month and its objections; `null` for other paths. */
export function months(on: Months, method: string, route: string, body: unknown): Answer | null {
  const [, bulan = '', rest = ''] = /^\/kinerja\/(\d{4}-\d{2})(\/.*)?$/.exec(route) ?? []
  if (!bulan) return null
  if (rest === '' && on.computed(bulan)) {
    return [200, kinerja(bulan, siti.nip, on.rated, on.sanggahan)]
  }
  if (rest === '/ekspor') return [200, 'bulan,unitKerja\r\n']
  if (rest === '/hitung' || rest === '/tutup') return computing(on, bulan, method, rest)
  const decided = /^\/sanggahan\/([^/]+)\/keputusan$/.exec(rest)?.[1]
  if (decided) return decide(on, decided, body)
  if (rest === '/sanggahan' && method === 'GET') {
    return [200, { data: on.sanggahan.filter(({ status }) => status === 'diajukan') }]
  }
  if (rest === '/sanggahan' && method === 'POST') {
    // Safe because only the widgets call, and each test looks at what they sent.
    const made = sanggahan(bulan, { ...(body as Partial<Sanggahan>), id: 'sg-9' })
    on.sanggahan = [...on.sanggahan, made]
    return [201, made]
  }
  return null
}

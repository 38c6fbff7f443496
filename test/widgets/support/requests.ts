import type {
  Antrean,
  Pegawai,
  Pengajuan,
  Rencana,
  Riwayat,
} from '../../../widgets/shared/contract.ts'
import { disetujui, langkah, TODAY } from './data.ts'
import type { Menunggu } from './matters.ts'

type Answer = [number, unknown]

/** What a request or a decision sends. */
export interface SentRequest {
  readonly jenis?: Pengajuan['jenis']
  readonly hari?: string[]
  readonly alasan?: string
  readonly rencana?: Rencana[]
  readonly keputusan?: Riwayat['keputusan']
}

/** The requests that the answerer holds, and who is signed in. */
interface Requests {
  readonly person: Pegawai | null
  mine: Pengajuan[]
  inbox: Antrean[]
  readonly waits: Pick<Menunggu, 'berlaku'>
}

/** Files a request of the person. */
export function file(on: Requests, draft: SentRequest): Answer {
  const pada = `${TODAY}T09:00:00+07:00`
  const hari = draft.hari ?? []
  const made: Pengajuan = {
    ...disetujui,
    id: `p-baru-${on.mine.length}`,
    nip: on.person?.nip ?? '',
    jenis: draft.jenis ?? 'rumah',
    alasan: draft.alasan ?? '',
    rencana: draft.rencana ?? [],
    hari: hari.map((tanggal) => ({ tanggal, status: 'diajukan' })),
    status: 'diajukan',
    diajukanPada: pada,
    riwayat: [langkah('ajukan', pada, on.person?.nip ?? '')],
  }
  on.mine = [made, ...on.mine]
  return [201, made]
}

/** Decides on several requests, each by itself. */
export function decideMany(
  on: Requests,
  {
    keputusan,
    pengajuan,
  }: { keputusan?: Riwayat['keputusan']; pengajuan?: { id: string; hari?: string[] }[] },
): Answer {
  const data = (pengajuan ?? []).map(({ id, hari }) => {
    const [status, answer] = decide(on, id, {
      ...(keputusan && { keputusan }),
      ...(hari && { hari }),
    })
    return status === 200 ? { id, status, pengajuan: answer } : { id, status, masalah: answer }
  })
  return [200, { data }]
}

/** Returns the state of the unit of a request. */
export function weighed(on: Requests, id: string): Answer {
  const found = on.inbox.find((one) => one.id === id)
  if (!found) return [404, { type: '/masalah/tidak-ada', title: 'Tidak ada', status: 404 }]
  const hari = found.hari.map(({ tanggal }, at) => ({
    tanggal,
    batas: 10,
    terpakai: 8,
    diKantor: at === 0 ? 2 : 9,
    minimum: 3,
    pergi: [
      { nip: '198001012005011009', nama: 'Agus Salim', sebab: 'cuti' },
      { nip: '198001012005011010', nama: 'Bambang Irawan', sebab: 'wfa' },
    ],
    jumlahPergi: 2,
    layanan: at === 0 ? [{ kode: 'L1', nama: 'Loket perizinan', minimum: 3 }] : [],
  }))
  const laporan = [
    { tanggal: '2026-11-12', status: 'diterima', terlambat: false },
    { tanggal: '2026-11-10', status: 'belum', terlambat: false },
  ]
  const pesan = { id: 'Dua laporan terakhir terlambat.', en: 'The last two reports came late.' }
  const peringatan = [{ id: 'w-1', kode: 'peringatan.laporan', pesan }]
  const orang = [{ nip: found.perekomendasi, nama: 'Budi Hartono' }]
  return [200, { id, hari, laporan, peringatan, orang }]
}

/** Decides on a request, wherever it waits. */
export function decide(on: Requests, id: string, { keputusan, hari }: SentRequest): Answer {
  const found = [...on.mine, ...on.inbox, ...on.waits.berlaku].find((one) => one.id === id)
  if (!found) return [404, { type: '/masalah/tidak-ditemukan', title: 'Tidak ada', status: 404 }]
  const states: Partial<Record<Riwayat['keputusan'], Pengajuan['status']>> = {
    batal: 'dibatalkan',
    setuju: 'disetujui',
    rekomendasi: 'direkomendasikan',
    tolak: 'ditolak',
    kembalikan: 'dikembalikan',
    cabut: 'dicabut',
    pertahankan: 'disetujui',
    panggil: 'disetujui',
  }
  const status = (keputusan && states[keputusan]) ?? 'diajukan'
  const named = (tanggal: string) => !hari || hari.includes(tanggal)
  const days = found.hari.map((day) => (named(day.tanggal) ? { ...day, status } : day))
  const pada = `${TODAY}T09:00:00+07:00`
  const step = { ...langkah(keputusan ?? 'ajukan', pada, on.person?.nip ?? ''), hari: hari ?? [] }
  const next = { ...found, status, hari: days, riwayat: [...found.riwayat, step] }
  on.mine = on.mine.map((one) => (one.id === id ? next : one))
  on.inbox = on.inbox.filter((one) => one.id !== id)
  return [200, next]
}

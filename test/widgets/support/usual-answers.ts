import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { admin } from './admin.ts'
import type { Answerer } from './answerer-state.ts'
import { months } from './bulan-answers.ts'
import { dasbor, garis, PEGAWAI_DASBOR } from './dasbor.ts'
import { libur, NOW, periksa, saya, siti, tapped } from './data.ts'
import { flexible } from './flexible.ts'
import { reports } from './laporan.ts'
import { matters } from './matters.ts'
import { meja } from './meja.ts'
import { warnings } from './peringatan.ts'
import { choosePesan } from './pesan.ts'
import { bulanMilik, presence } from './presence.ts'
import { decide, decideMany, file, type SentRequest, weighed } from './requests.ts'
import { hariIniBelow } from './today.ts'
import { webhooks } from './webhook-answers.ts'

/** A status, and the body that goes with it. */
type Answer = [number, unknown]

/** What the widgets send, field by field. */
interface SentCall extends SentRequest {
  readonly pengajuan?: { id: string; hari?: string[] }[]
  readonly id?: string
  readonly arah?: string
  /** The device's time, of a tap that waited. */
  readonly at?: string
  readonly luring?: boolean
  readonly tiket?: unknown
  readonly lat?: number
  readonly lon?: number
  readonly accuracy?: number
  readonly endpoint?: string
  readonly nama?: string
}

/** Returns what Luwes answers where a test puts nothing in its place. */
export function usual(
  on: Answerer,
  req: IncomingMessage,
  method: string,
  path: string,
  body: unknown,
): Answer {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentCall
  if (path === '/sesi') return signIn(on)
  if (path === '/perangkat/terima') return [202, { diterima: true }]
  if (!req.headers.authorization || !on.person) return [401, { status: 401, title: 'Masuk dulu' }]
  const person = on.person
  const [route = '', query = ''] = path.split('?')
  if (route === '/saya') return [200, { ...saya(person), peran: on.peran }]
  if (route === '/kalender' && method === 'GET')
    return [200, { data: libur, ramadan: [], ramadanDitunggu: on.ramadan, lengkap: on.lengkap }]
  if (route === '/kebijakan/saya') return [200, { data: on.kabar }]
  if (route === '/saya/kalender') return privateCalendar(on, method)
  if (route.startsWith('/perangkat')) return devices(on, method, route, sent)
  if (route === '/saya/pesan') return [200, method === 'PUT' ? choosePesan(on, body) : on.pesan]
  if (route === '/untuk-saya') return [200, { data: on.untukSaya }]
  if (route === '/hari-ini') {
    const unit = new URLSearchParams(query).get('unit')
    return [200, unit ? hariIniBelow(unit) : on.hariIni]
  }
  if (route === '/wfa/periksa') return [200, periksa(sent.hari ?? [])]
  if (route === '/wfa/kotak-masuk') return [200, { data: on.inbox }]
  if (route === '/wfa/hari' && on.depan) return [200, on.depan]
  if (route === '/wfa/keputusan')
    return method === 'GET' ? [200, { data: tercatat }] : decideMany(on, sent)
  const weigh = /^\/wfa\/pengajuan\/([^/]+)\/pertimbangan$/.exec(route)
  if (weigh) return weighed(on, weigh[1] ?? '')
  if (route === '/wfa/pengajuan')
    return method === 'GET' ? [200, { data: on.mine }] : file(on, sent)
  if (route === '/presensi/hari')
    return [200, bulanMilik(on.milik, new URLSearchParams(query).get('bulan') ?? '')]
  if (route === '/presensi/tap') return tap(sent)
  if (route === '/dasbor') return dashboard(on, new URLSearchParams(query))
  if (route === '/dasbor/garis') return [200, garis(new URLSearchParams(query).get('bulan') ?? '')]
  if (route === '/dasbor/pegawai') return [200, { data: PEGAWAI_DASBOR }]
  if (route === '/survei' && method === 'GET') return [200, { data: on.survei }]
  if (/^\/survei\/[^/]+\/jawaban$/.test(route)) return [201, { id: 's-1', diterima: true }]
  const other =
    months(on, method, route, body) ??
    meja(method, path, body) ??
    warnings(on, method, route, query, body) ??
    presence(on.milik, method, route, body) ??
    matters(on.waits, method, route, body) ??
    more(on, method, route, body)
  if (other) return other
  const decision = /^\/wfa\/pengajuan\/([^/]+)\/keputusan$/.exec(route)
  if (decision) return decide(on, decision[1] ?? '', sent)
  return [404, { type: '/masalah/tidak-ditemukan', title: 'Tidak ditemukan', status: 404 }]
}

/** Returns the devices that are told. */
function devices(on: Answerer, method: string, route: string, sent: SentCall): Answer {
  const { data } = on.perangkat
  if (method === 'GET') return [200, on.perangkat]
  if (method === 'DELETE') {
    const id = route.split('/').at(-1) ?? ''
    on.perangkat = { ...on.perangkat, data: data.filter((one) => one.id !== id) }
    return [200, { id }]
  }
  const id = createHash('sha256')
    .update(sent.endpoint ?? '')
    .digest('hex')
  const one = { id, nama: sent.nama ?? '', dibuat: NOW, terkirim: null }
  on.perangkat = { ...on.perangkat, data: [one, ...data] }
  return [200, one]
}

/** Returns the private calendar: its address is told once, when it is made. */
function privateCalendar(on: Answerer, method: string): Answer {
  if (method === 'DELETE') on.kalender = { dibuat: null, dibaca: null }
  if (method !== 'PUT') return [200, on.kalender]
  on.kalender = { dibuat: NOW, dibaca: null }
  const kunci = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'
  return [200, { ...on.kalender, alamat: `${on.luwes}/v1/saya/kalender.ics?kunci=${kunci}` }]
}

/** What the reader decided before. */
const tercatat = [
  {
    id: 'k-lama-1',
    jenis: 'pengajuan',
    nip: '198507212010011001',
    nama: 'Rini Astuti',
    pada: '2026-11-16T09:15:00+07:00',
    keputusan: 'setuju',
    alasan: null,
    atasNama: null,
    hari: ['2026-11-19'],
  },
  {
    id: 'c-lama-2',
    jenis: 'koreksi',
    nip: '198507212010011002',
    nama: 'Hendra Gunawan',
    pada: '2026-11-13T10:00:00+07:00',
    keputusan: 'tolak',
    alasan: 'Bukti tidak terbaca.',
    atasNama: null,
    hari: ['2026-11-11'],
  },
]

/** Returns the dashboard, for leaders; an employee is told that it is not theirs. */
function dashboard({ peran, few }: Answerer, query: URLSearchParams): Answer {
  const wide = ['bkd', 'sekda', 'inspektorat'].some((one) => peran.includes(one))
  const unit = query.get('unit')
  if (!wide && !(peran.includes('kepala') && unit)) return [403, { status: 403, title: 'Bukan' }]
  return [200, dasbor(query.get('bulan') ?? '', unit, few)]
}

/** Returns officers meet other delegations than those whose requests wait. */
function more({ peran }: Answerer, method: string, route: string, body: unknown) {
  const officer = ['bkd', 'integrator', 'operator', 'inspektorat'].some((one) =>
    peran.includes(one),
  )
  const first = officer ? (webhooks(method, route) ?? admin(method, route, body)) : null
  const leads = officer || peran.includes('kepala') || peran.includes('sekda')
  return first ?? (leads ? reports(method, route) : null) ?? flexible(method, route, body)
}

function signIn({ person, lasts }: Answerer): Answer {
  if (!person) return [401, { type: '/masalah/masuk', title: 'Masuk dulu', status: 401 }]
  const expiresAt = new Date(Date.parse(NOW) + lasts * 1000).toISOString()
  return [201, { token: `sesi.${person.nip}`, expiresAt, pegawai: person, peran: ['pegawai'] }]
}

function tap(sent: SentCall): Answer {
  const hari = tapped(sent.arah ?? 'masuk')
  const at = sent.at ?? hari.pulang ?? hari.masuk ?? ''
  const tanda = `eyJhbGciOiJIUzI1NiJ9.${'eyJuaXAiOiIxOTkwMDMxMjIwMTUwNDIwMDEifQ'.repeat(4)}.c2lnbmF0dXJl`
  const id = sent.id ?? 't-1'
  const { lat, lon, accuracy } = sent
  const tempat = lat === undefined ? null : { lat, lon, accuracy, garam: 'Z2FyYW0tdW50dWstdWppLQ' }
  const metode = tempat ? 'gps' : 'tanpa-posisi'
  const receipt = { tanda, id, nip: siti.nip, arah: sent.arah, metode, tempat, at, diterima: at }
  const waktu = sent.luring ? (sent.tiket ? 'tiket' : 'menunggu') : 'server'
  return [201, { ...receipt, hari, waktu, tiket: null }]
}

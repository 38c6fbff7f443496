import { TODAY } from './data.ts'

type Answer = [number, unknown]

const ACTIVE = {
  id: 'wh-1',
  url: 'https://gaji.example.go.id/luwes',
  events: ['kinerja.*'],
  description: 'Aplikasi gaji',
  state: 'aktif',
  reason: null,
  failingSince: null,
  pausedUntil: null,
  previousSecretUntil: null,
  waiting: 0,
  createdAt: `${TODAY}T07:00:00+07:00`,
}
const RECEIVERS = [
  ACTIVE,
  {
    ...ACTIVE,
    id: 'wh-2',
    url: 'https://eoffice.example.go.id/terima',
    events: ['*'],
    description: '',
    state: 'nonaktif',
    reason: 'gagal-5-hari',
    waiting: 12,
    failingSince: '2026-11-13T07:00:00+07:00',
  },
]
const DELIVERIES = [
  {
    id: 'msg_2',
    event: 'e-2',
    type: 'kinerja.ditutup',
    status: 'menunggu',
    attempts: 2,
    nextAttempt: `${TODAY}T09:30:00+07:00`,
    endedAt: null,
    happenedAt: `${TODAY}T08:55:00+07:00`,
  },
  {
    id: 'msg_1',
    event: 'e-1',
    type: 'kinerja.dihitung',
    status: 'terkirim',
    attempts: 1,
    nextAttempt: null,
    endedAt: `${TODAY}T08:00:00+07:00`,
    happenedAt: `${TODAY}T08:00:00+07:00`,
  },
]
const LATE = {
  at: `${TODAY}T08:55:20+07:00`,
  status: null,
  ms: 15_000,
  code: 'waktu-habis',
  note: { id: 'Penerima tidak menjawab dalam 15 detik.', en: 'No answer in 15 seconds.' },
}

/** The secret that a new receiver gets. */
export const NEW_SECRET = 'whsec_dWppLWNvYmEtcGVuZXJpbWEtYmFydS0wMDAwMDAwMQ=='

/** Answers about outgoing webhooks, for bkd and integrators. */
export function webhooks(method: string, route: string): Answer | null {
  if (!route.startsWith('/webhooks')) return null
  if (route === '/webhooks') {
    const made = { ...ACTIVE, secret: NEW_SECRET }
    return method === 'GET' ? [200, { data: RECEIVERS }] : [201, made]
  }
  if (route.endsWith('/secret')) return [200, { ...ACTIVE, secret: NEW_SECRET }]
  if (route.endsWith('/test')) return [202, { event: 'e-9' }]
  if (route.endsWith('/replay')) return [202, { scheduled: 3 }]
  if (route.endsWith('/deliveries')) return [200, { data: DELIVERIES }]
  if (route.includes('/deliveries/')) return [200, { ...DELIVERIES[0], log: [LATE] }]
  return [200, ACTIVE]
}

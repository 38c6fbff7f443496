import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'

/** Makes receivers and a delivery, then gives an example of every route about outgoing webhooks. */
export async function webhookExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const { integrator, bkd, siti, inspektur } = ORANG
  const body = { url: 'https://penerima.example.go.id/luwes', events: ['wfa.*'] }
  const make = () => luwes.ask('POST', '/v1/webhooks', { as: bkd, body })
  const kept = (await make()).body.id
  const gone = (await make()).body.id
  const at = `/v1/webhooks/${kept}`
  await luwes.rows(
    `INSERT INTO kejadian (id, jenis, entitas, pada, data) VALUES ('uji-1', 'wfa.diajukan', 'x', 1, '{}')`,
  )
  await luwes.rows(
    `INSERT INTO pengiriman (webhook, urut, id, entitas, status, percobaan, berikut)
     SELECT ?, urut, 'msg_uji', 'x', 'menunggu', 0, 1 FROM kejadian WHERE id = 'uji-1'`,
    kept,
  )
  const range = { from: '2026-11-01T00:00:00+07:00', to: '2026-11-19T00:00:00+07:00' }
  const guarded = (path: string, as = siti) => ({ path, as })
  return {
    'GET /v1/webhooks': {
      path: '/v1/webhooks',
      as: integrator,
      status: 200,
      notYours: guarded('/v1/webhooks', inspektur),
    },
    'POST /v1/webhooks': {
      path: '/v1/webhooks',
      as: integrator,
      status: 201,
      body,
      notYours: guarded('/v1/webhooks', inspektur),
      malformed: [
        { body: {} },
        { body: { ...body, url: 'bukan alamat' } },
        { body: { ...body, url: 'http://penerima.example.go.id/' } },
        { body: { ...body, url: 'https://169.254.169.254/latest/meta-data' } },
        { body: { ...body, events: [] } },
        { body: { ...body, events: ['wfa.*', 'wfa.*'] } },
        { body: { ...body, events: ['wfa.asing'] } },
      ],
    },
    'GET /v1/webhooks/{id}': {
      path: at,
      as: bkd,
      status: 200,
      notYours: guarded(at),
      unknown: `/v1/webhooks/${TIADA}`,
    },
    'PATCH /v1/webhooks/{id}': {
      path: at,
      as: bkd,
      status: 200,
      body: { description: 'Gaji', state: 'aktif' },
      notYours: guarded(at),
      unknown: `/v1/webhooks/${TIADA}`,
      malformed: [{ body: { state: 'mati' } }, { body: { url: 'https://10.0.0.1/' } }],
    },
    'DELETE /v1/webhooks/{id}': {
      path: `/v1/webhooks/${gone}`,
      as: bkd,
      status: 200,
      notYours: guarded(at),
      unknown: `/v1/webhooks/${TIADA}`,
    },
    'POST /v1/webhooks/{id}/secret': {
      path: `${at}/secret`,
      as: bkd,
      status: 200,
      body: { overlapHours: 1 },
      notYours: guarded(`${at}/secret`),
      unknown: `/v1/webhooks/${TIADA}/secret`,
      malformed: [{ body: { overlapHours: 169 } }, { body: { overlapHours: -1 } }],
    },
    'POST /v1/webhooks/{id}/test': {
      path: `${at}/test`,
      as: integrator,
      status: 202,
      body: {},
      notYours: guarded(`${at}/test`),
      unknown: `/v1/webhooks/${TIADA}/test`,
      malformed: [{ body: 7 }],
    },
    'GET /v1/webhooks/{id}/deliveries': {
      path: `${at}/deliveries`,
      as: integrator,
      status: 200,
      notYours: guarded(`${at}/deliveries`),
      unknown: `/v1/webhooks/${TIADA}/deliveries`,
      malformed: [
        { path: `${at}/deliveries?after=kemarin` },
        { path: `${at}/deliveries?status=hilang` },
      ],
    },
    'GET /v1/webhooks/{id}/deliveries/{delivery}': {
      path: `${at}/deliveries/msg_uji`,
      as: integrator,
      status: 200,
      notYours: guarded(`${at}/deliveries/msg_uji`),
      unknown: `${at}/deliveries/msg_tiada`,
    },
    'POST /v1/webhooks/{id}/deliveries/{delivery}/replay': {
      path: `${at}/deliveries/msg_uji/replay`,
      as: integrator,
      status: 202,
      body: {},
      notYours: guarded(`${at}/deliveries/msg_uji/replay`),
      unknown: `${at}/deliveries/msg_tiada/replay`,
      malformed: [{ body: 7 }],
    },
    'POST /v1/webhooks/{id}/replay': {
      path: `${at}/replay`,
      as: bkd,
      status: 202,
      body: range,
      notYours: guarded(`${at}/replay`),
      unknown: `/v1/webhooks/${TIADA}/replay`,
      malformed: [
        { body: {} },
        { body: { from: range.to, to: range.from } },
        { body: { ...range, only: 'beberapa' } },
      ],
    },
    'GET /v1/events': {
      path: '/v1/events?after=0&limit=2',
      as: integrator,
      status: 200,
      notYours: guarded('/v1/events', inspektur),
      malformed: [
        { path: '/v1/events?limit=0' },
        { path: '/v1/events?limit=501' },
        { path: '/v1/events?after=awal' },
      ],
    },
  }
}

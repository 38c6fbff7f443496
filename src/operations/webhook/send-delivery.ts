import type { OutgoingRequest } from '../../adapters/webhook-sender.ts'
import { signWebhook } from '../../adapters/webhook-signature.ts'
import type { KirimanJatuhTempo } from '../../db/webhook/pengiriman.ts'
import { checkAlamat, isNamed } from '../../domain/webhook/alamat.ts'
import { catatanOf, type Upaya } from '../../domain/webhook/hasil.ts'
import { retryAfterOf } from '../../domain/webhook/retry.ts'
import { eventBody } from '../../domain/webhook/stored-event.ts'
import type { PenerimaRonde, SendDeps } from './send-deps.ts'

/** Sends one delivery once. Never throws: the answer has the result. */
export async function sendDelivery(
  deps: SendDeps,
  { penerima, secrets }: PenerimaRonde,
  delivery: KirimanJatuhTempo,
): Promise<Upaya> {
  const { url } = penerima
  if (checkAlamat(url, deps.allowHosts) !== null) {
    return { status: null, ms: 0, catatan: 'alamat-ditolak', retryAfter: null }
  }
  const body = eventBody({ ...delivery, id: delivery.kejadian }, deps.zona)
  const headers = await signWebhook(secrets, delivery.id, deps.now(), body)
  const outgoing: OutgoingRequest = {
    url,
    headers,
    body,
    named: isNamed(new URL(url), deps.allowHosts),
  }
  const sent = await deps.send(outgoing)
  if (sent.status === null) {
    const catatan = sent.late ? 'waktu-habis' : 'tidak-terhubung'
    return { status: null, ms: sent.ms, catatan, retryAfter: null }
  }
  const { status, ms } = sent
  const heeded = status === 429 || status === 503
  const retryAfter = heeded ? retryAfterOf(sent.retryAfter, deps.now()) : null
  return { status, ms, catatan: catatanOf(status), retryAfter }
}

import { createHmac, timingSafeEqual } from 'node:crypto'

/** Selisih jam yang masih diterima, dalam detik. */
const TOLERANSI = 300

function tanda(id, waktu, isi, rahasia) {
  const kunci = Buffer.from(String(rahasia).replace(/^whsec_/, ''), 'base64')
  if (kunci.length < 24)
    throw new Error('Rahasia webhook belum diisi; bentuknya whsec_ diikuti base64')
  return createHmac('sha256', kunci).update(`${id}.${waktu}.`).update(isi).digest('base64')
}

/** Kepala HTTP untuk satu kiriman (Standard Webhooks). Waktu adalah saat dikirim. */
export function kepalaWebhook(id, isi, rahasia) {
  const waktu = Math.floor(Date.now() / 1000)
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(waktu),
    'webhook-signature': `v1,${tanda(id, waktu, isi, rahasia)}`,
  }
}

const sama = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Apakah kiriman sah. Isi: persis byte yang datang, belum diurai. Rahasia: satu, atau beberapa dipisah spasi. */
export function webhookSah(kepala, isi, rahasia) {
  const [id, waktu, diberi] = ['id', 'timestamp', 'signature'].map(
    (nama) => kepala[`webhook-${nama}`],
  )
  if (!id || !diberi || !/^\d{1,12}$/.test(waktu ?? '')) return false
  if (Math.abs(Date.now() / 1000 - Number(waktu)) > TOLERANSI) return false
  const benar = rahasia
    .trim()
    .split(/\s+/)
    .map((satu) => `v1,${tanda(id, waktu, isi, satu)}`)
  return diberi.split(' ').some((satu) => benar.some((lain) => sama(satu, lain)))
}

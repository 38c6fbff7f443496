import { createHmac, randomUUID } from 'node:crypto'
import { AUDIENCE, CLAIM_NIP, LUWES, PORTAL } from './luwes-setelan.mjs'

/** Umur token portal dalam detik; Luwes menolak yang lebih dari 5 menit. */
const UMUR = 300
const KELUAR = 'http://schemas.openid.net/event/backchannel-logout'

const detik = () => Math.floor(Date.now() / 1000)
const bagian = (isi) => Buffer.from(JSON.stringify(isi)).toString('base64url')

/** JWT bertanda tangan HS256. Rahasia sekurangnya 32 byte. */
function jwt(claims, rahasia, jenis) {
  if (Buffer.byteLength(rahasia ?? '') < 32) {
    throw new Error('LUWES_PORTAL_SECRET belum diisi atau kurang dari 32 byte')
  }
  const isi = `${bagian({ alg: 'HS256', typ: jenis })}.${bagian(claims)}`
  return `${isi}.${createHmac('sha256', rahasia).update(isi).digest('base64url')}`
}

/** Token portal untuk satu kali masuk. Buat yang baru untuk setiap permintaan. */
export function tokenPortal(nip, rahasia) {
  const iat = detik()
  const umum = { iss: 'portal', aud: AUDIENCE, iat, exp: iat + UMUR, jti: randomUUID() }
  // Harus teks 18 angka: jangan diubah menjadi bilangan.
  return jwt({ ...umum, [CLAIM_NIP]: String(nip) }, rahasia, 'JWT')
}

/** Mengakhiri sesi Luwes milik NIP ini ketika ia keluar dari portal. */
export async function beritahuKeluar(nip, rahasia) {
  const iat = detik()
  const claims = {
    iss: 'portal',
    aud: AUDIENCE,
    iat,
    exp: iat + 120,
    jti: randomUUID(),
    sub: String(nip),
    events: { [KELUAR]: {} },
  }
  return teruskanKeluar(jwt(claims, rahasia, 'logout+jwt'))
}

/** Meneruskan logout token (milik portal, atau dari SSO) ke Luwes; menjawab apakah diterima. */
export async function teruskanKeluar(token) {
  const jawab = await fetch(`${LUWES}/v1/sesi/logout-backchannel`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  })
  return jawab.status === 200
}

const temukan = async (issuer) => {
  const alamat = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  return (await fetch(alamat, { signal: AbortSignal.timeout(15_000) })).json()
}

/** Alamat sesudah keluar dari portal dengan SSO: di sana login berakhir, dan SSO memberi tahu Luwes. */
export async function tujuanKeluar(idToken, { issuer, client }) {
  const { end_session_endpoint: akhir } = await temukan(issuer).catch(() => ({}))
  if (!akhir) return '/'
  const hint = idToken ? { id_token_hint: idToken } : {}
  return `${akhir}?${new URLSearchParams({ ...hint, client_id: client, post_logout_redirect_uri: `${PORTAL}/` })}`
}

/**
 * Token SSO yang masih berlaku, dari sesi portal: access_token, refresh_token, expires_at (detik Unix).
 * Menjawab null bila orangnya harus masuk lagi; melempar kesalahan bila SSO tidak menjawab.
 */
export async function tokenSso(sesi, { issuer, client, rahasia = '' }) {
  if (sesi.access_token && sesi.expires_at > detik() + 60) return sesi.access_token
  if (!sesi.refresh_token) return sesi.expires_at <= detik() ? null : (sesi.access_token ?? null)
  const temu = await temukan(issuer)
  const isi = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: sesi.refresh_token,
    client_id: client,
    ...(rahasia && { client_secret: rahasia }),
  })
  const jawab = await fetch(temu.token_endpoint, {
    method: 'POST',
    body: isi,
    signal: AbortSignal.timeout(15_000),
  })
  if (jawab.status >= 500 || jawab.status === 429) throw new Error('SSO tidak menjawab')
  if (!jawab.ok) return null
  const { access_token, refresh_token = sesi.refresh_token, expires_in = 60 } = await jawab.json()
  Object.assign(sesi, { access_token, refresh_token, expires_at: detik() + expires_in })
  return access_token
}

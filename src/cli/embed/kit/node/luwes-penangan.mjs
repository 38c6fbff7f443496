import { CARA, PORTAL, SSO } from './luwes-setelan.mjs'
import {
  beritahuKeluar,
  teruskanKeluar,
  tokenPortal,
  tokenSso,
  tujuanKeluar,
} from './luwes-token.mjs'
import { webhookSah } from './luwes-webhook.mjs'

const {
  LUWES_PORTAL_SECRET = '',
  LUWES_SSO_CLIENT_SECRET = '',
  LUWES_WEBHOOK_SECRET = '',
} = process.env

function jawab(response, status, isi = '') {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(isi)
}

/** Isi permintaan sebagai byte; paling banyak 1 MiB. Express: jangan pasang express.json() di depannya. */
export async function isiDari(request) {
  const bagian = []
  let besar = 0
  for await (const satu of request) {
    besar += satu.length
    if (besar > 1024 * 1024) throw new Error('terlalu besar')
    bagian.push(satu)
  }
  return Buffer.concat(bagian)
}

/**
 * Penangan untuk node:http, Express, dan Fastify (lewat `.raw`). Sesi: fungsi (request) yang menjawab
 * { nip } orang yang sudah masuk (CARA 'sso': beserta access_token, refresh_token, expires_at), atau null.
 */
export function penangan({ sesi, akhiriSesi, kejadian }) {
  const sudah = new Set()
  return {
    /** Titik token: GET. */
    async token(request, response) {
      const dari = request.headers['sec-fetch-site'] ?? 'same-origin'
      if (dari !== 'same-origin') return jawab(response, 403)
      try {
        const orang = await sesi(request)
        if (!orang) return jawab(response, 401)
        const token =
          CARA === 'sso'
            ? await tokenSso(orang, { ...SSO, rahasia: LUWES_SSO_CLIENT_SECRET })
            : tokenPortal(orang.nip, LUWES_PORTAL_SECRET)
        return token === null ? jawab(response, 401) : jawab(response, 200, token)
      } catch (kesalahan) {
        // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
        console.error('Luwes: token tidak dapat dibuat:', kesalahan.message)
        return jawab(response, 503)
      }
    },

    /** Keluar: POST dari tombol Keluar. */
    async keluar(request, response) {
      if (request.method !== 'POST' || request.headers.origin !== PORTAL)
        return jawab(response, 403)
      const orang = await sesi(request)
      await akhiriSesi(request, response)
      if (CARA === 'portal' && orang) {
        const diterima = await beritahuKeluar(orang.nip, LUWES_PORTAL_SECRET).catch(() => false)
        if (!diterima)
          console.error('Luwes: logout belum diterima; sesi berakhir paling lama 15 menit lagi')
      }
      const tujuan = CARA === 'sso' ? await tujuanKeluar(orang?.id_token, SSO) : '/'
      response.writeHead(303, { location: tujuan }).end()
    },

    /** Back-channel logout dari SSO: POST; diteruskan ke Luwes, yang memeriksanya. */
    async keluarBackchannel(request, response) {
      const token = new URLSearchParams((await isiDari(request)).toString()).get('logout_token')
      const diterima = token ? await teruskanKeluar(token).catch(() => null) : false
      return jawab(response, diterima === null ? 503 : diterima ? 200 : 400)
    },

    /** Kejadian dari Luwes: POST. Id yang sudah dikerjakan diingat; untuk beberapa proses, simpan di basis data. */
    async terima(request, response) {
      const isi = await isiDari(request)
      if (!webhookSah(request.headers, isi, LUWES_WEBHOOK_SECRET)) return jawab(response, 401)
      const id = request.headers['webhook-id']
      if (sudah.has(id)) return jawab(response, 204)
      try {
        const { type, data } = JSON.parse(isi.toString())
        await kejadian(type, data)
      } catch (kesalahan) {
        console.error('Luwes: kejadian belum dikerjakan:', kesalahan.message)
        return jawab(response, 500)
      }
      sudah.add(id)
      if (sudah.size > 10_000) sudah.delete(sudah.values().next().value)
      return jawab(response, 204)
    },
  }
}

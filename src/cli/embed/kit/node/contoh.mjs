// Contoh portal dengan node:http. Salin baris-baris di bawah ke portal sendiri, dengan sesi milik portal.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { LuwesAntrean } from './luwes-antrean.mjs'
import { penangan } from './luwes-penangan.mjs'
import { CSP } from './luwes-setelan.mjs'

const { LUWES_WEBHOOK_SECRET_SIMPEG = '', PORT = '3000', NIP_CONTOH } = process.env

const luwes = penangan({
  // Ganti dengan sesi portal: orang yang sudah masuk, atau null.
  sesi: async () => (NIP_CONTOH ? { nip: NIP_CONTOH } : null),
  akhiriSesi: async () => {},
  // Kerja portal untuk satu kejadian. Bila melempar kesalahan, Luwes mengirimnya lagi.
  kejadian: async (jenis, data) => console.log('kejadian', jenis, data.id),
})

const TITIK = {
  '/luwes/token': luwes.token,
  '/luwes/keluar': luwes.keluar,
  '/luwes/keluar-backchannel': luwes.keluarBackchannel,
  '/luwes/terima': luwes.terima,
}
const BERKAS = {
  '/': 'halaman.html',
  '/luwes/luwes.css': 'luwes.css',
  '/luwes/luwes-lencana.js': 'luwes-lencana.js',
  // Di akar, sebab ia harus di atas alamat halaman.
  '/luwes-worker.js': 'luwes-worker.js',
}
const JENIS = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }

if (LUWES_WEBHOOK_SECRET_SIMPEG) {
  const antrean = new LuwesAntrean('simpeg', LUWES_WEBHOOK_SECRET_SIMPEG)
  setInterval(async () => {
    const { pesan } = await antrean.kirim()
    for (const satu of pesan) console.error(satu)
  }, 60_000)
}

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://portal')
  if (TITIK[pathname]) return TITIK[pathname](request, response)
  const berkas = BERKAS[pathname]
  if (!berkas) return response.writeHead(404).end()
  const jenis = JENIS[berkas.split('.').at(-1)]
  response.writeHead(200, { 'content-type': jenis, 'content-security-policy': CSP })
  response.end(await readFile(new URL(berkas, import.meta.url)))
}).listen(Number(PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}`))

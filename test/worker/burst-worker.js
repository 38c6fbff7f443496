import { WorkerEntrypoint } from 'cloudflare:workers'
import { runBatch } from '../../src/db/engine/hrana.ts'
import { writerThrough } from '../../src/db/engine/through.ts'

// A Worker of two questions, so that the writer is tested as it is deployed and nothing else is.
// Plain JavaScript, because it runs in workerd, and its tests run in Node.

export { Pengirim } from '../../src/pengirim.ts'
export { Penulis } from '../../src/penulis.ts'

const STATUS = { written: 201, refused: 409, fault: 500, away: 503 }

async function write(env, group) {
  const answer = await writerThrough(() => env.PENULIS.get(env.PENULIS.idFromName('satu')))(group)
  return Response.json(answer, { status: STATUS[answer.kind] })
}

/** Keeps a row for each of its calls. */
export class Cron extends WorkerEntrypoint {
  async fetch() {
    return write(this.env, [{ sql: 'INSERT INTO uji_tik (pada) VALUES (?)', args: [Date.now()] }])
  }
}

// biome-ignore lint/style/noDefaultExport: workerd asks for it.
export default {
  async fetch(request, env) {
    const url = new URL(request.url)
    const id = url.searchParams.get('id') ?? ''
    const row = { sql: 'INSERT INTO uji_a (id) VALUES (?) RETURNING id', args: [id] }
    switch (url.pathname) {
      case '/tulis':
        return write(env, [row, { sql: 'INSERT INTO uji_b (id) VALUES (?)', args: [id] }])
      case '/tulis-sendiri':
        // Beside the writer: only to measure what the writer is worth.
        await runBatch({ url: env.DB_URL, token: env.DB_TOKEN }, [
          { sql: 'BEGIN IMMEDIATE', args: [] },
          row,
          { sql: 'INSERT INTO uji_b (id) VALUES (?)', args: [id] },
          { sql: 'COMMIT', args: [] },
        ])
        return new Response('ok', { status: 201 })
      case '/baca':
        await runBatch({ url: env.DB_URL, token: env.DB_TOKEN }, [
          { sql: 'SELECT count(*) AS n FROM uji_a WHERE id = ?', args: [id] },
        ])
        return new Response('ok')
      case '/keluar': {
        // By the way out of outgoing webhooks, or by that of everything else.
        const way = url.searchParams.has('umum') ? globalThis : env.KELUAR
        const answer = await way.fetch(url.searchParams.get('url')).catch(() => undefined)
        return Response.json(answer ? await answer.text() : 'ditolak')
      }
      case '/berkas':
        return env.ASSETS.fetch(new Request(new URL('/halo.txt', url)))
      default:
        return Response.json({ regency: env.REGENCY, token: env.DB_TOKEN ? 'ada' : 'tiada' })
    }
  },
}

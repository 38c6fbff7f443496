import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LUWES } from './luwes-setelan.mjs'
import { kepalaWebhook } from './luwes-webhook.mjs'

/**
 * Antrean kiriman ke Luwes yang tahan jaringan putus: setiap kiriman disimpan sebagai berkas dahulu, dikirim
 * berurutan, dan baru dihapus sesudah Luwes menjawab 2xx. Id kiriman tetap, jadi mengirim ulang itu aman.
 */
export class LuwesAntrean {
  #folder
  #sumber
  #rahasia
  #nomor = 0
  #sedang = null

  /** Sumber: simpeg, presensi, atau kinerja. Folder harus di luar folder web. */
  constructor(sumber, rahasia, folder = 'luwes-data') {
    this.#sumber = sumber
    this.#rahasia = rahasia
    this.#folder = join(folder, `antrean-${sumber}`)
    mkdirSync(join(this.#folder, 'gagal'), { recursive: true, mode: 0o700 })
  }

  /** Menambah kiriman: baris dari satu jenis, misalnya 'pegawai.diperbarui'. Tidak menghubungi jaringan. */
  tambah(jenis, baris) {
    for (let awal = 0; awal < baris.length; awal += 500) {
      this.#nomor += 1
      const urut = `${String(Date.now()).padStart(14, '0')}-${String(this.#nomor).padStart(8, '0')}`
      const id = `${this.#sumber}-${urut}-${randomBytes(6).toString('hex')}`
      const data = baris.slice(awal, awal + 500)
      const isi = JSON.stringify({ type: jenis, timestamp: new Date().toISOString(), data })
      // Ditulis di samping lalu dipindah: tidak pernah ada berkas yang setengah jadi.
      writeFileSync(join(this.#folder, `.${id}`), isi, { mode: 0o600, flush: true })
      renameSync(join(this.#folder, `.${id}`), join(this.#folder, `${id}.json`))
    }
  }

  /** Nama berkas yang menunggu, berurutan. */
  menunggu() {
    return readdirSync(this.#folder)
      .filter((nama) => /^[^.].*\.json$/.test(nama))
      .sort()
  }

  /** Mengirim semua yang menunggu, berurutan. Panggil setiap menit; panggilan bersamaan menunggu satu hasil. */
  kirim() {
    this.#sedang ??= this.#kirimSemua().finally(() => {
      this.#sedang = null
    })
    return this.#sedang
  }

  async #kirimSemua() {
    const hasil = { terkirim: 0, gagal: 0, menunggu: 0, pesan: [] }
    for (const nama of this.menunggu()) {
      const id = nama.slice(0, -'.json'.length)
      const isi = readFileSync(join(this.#folder, nama), 'utf8')
      const jawab = await fetch(`${LUWES}/webhooks/${this.#sumber}`, {
        method: 'POST',
        headers: kepalaWebhook(id, isi, this.#rahasia),
        body: isi,
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      }).catch(() => null)
      const teks = (await jawab?.text().catch(() => '')) ?? ''
      if (jawab?.ok) {
        for (const { index, code, message } of JSON.parse(teks).rejected ?? []) {
          hasil.pesan.push(`${id} baris ${index}: ${code}: ${message.id}`)
        }
        rmSync(join(this.#folder, nama))
        hasil.terkirim += 1
      } else if ([400, 413, 422].includes(jawab?.status)) {
        // Isinya sendiri yang salah: mengirim ulang tidak menolong, dan tidak boleh menahan yang lain.
        renameSync(join(this.#folder, nama), join(this.#folder, 'gagal', nama))
        writeFileSync(join(this.#folder, 'gagal', `${id}.jawaban`), `${jawab.status}\n${teks}`)
        hasil.gagal += 1
        hasil.pesan.push(`${id} ditolak (${jawab.status}); lihat folder gagal.`)
      } else {
        const sebab =
          jawab?.status === 401
            ? 'rahasia webhook atau jam server salah (401)'
            : `status ${jawab?.status}`
        hasil.pesan.push(`Berhenti, akan dicoba lagi: ${jawab ? sebab : 'tidak ada jawaban'}`)
        break
      }
    }
    hasil.menunggu = this.menunggu().length
    return hasil
  }
}

import { basename } from 'node:path'
import type { BadRow, FileExamination } from './examine.ts'
import type { SendReport } from './send.ts'

/** Reports the findings in a file as they come, and a summary at the end. */
export interface Report {
  readonly bad: (row: BadRow) => void
  readonly end: (examined: FileExamination | null, sent: SendReport | null) => void
}

/**
 * Returns a report on standard output: for people, or as JSON lines, one per bad row and one for
 * the summary.
 */
export function reporter(json: boolean, file: string): Report {
  const write = (line: string) => void process.stdout.write(`${line}\n`)
  let count = 0
  return {
    bad: ({ baris, kolom, code, message }) => {
      count += 1
      if (json) return write(JSON.stringify({ baris, kolom, kode: code, pesan: message }))
      const place = [baris > 0 ? `baris ${baris}` : basename(file), ...(kolom ? [kolom] : [])]
      write(`${place.join(', ')}: ${message.id} / ${message.en} [${code}]`)
    },
    end: (examined, sent) => {
      if (json) return write(JSON.stringify(summary(examined, sent, count)))
      write(inWords(examined, sent))
    },
  }
}

function summary(examined: FileExamination | null, sent: SendReport | null, temuan: number) {
  return {
    jenis: examined?.plan.kind.type ?? null,
    jumlah: examined?.jumlah ?? 0,
    rusak: examined?.rusak ?? 0,
    temuan,
    kolomDiabaikan: examined?.plan.diabaikan ?? [],
    diimpor: sent !== null && sent.ditolak.length === 0,
    diterima: sent?.diterima ?? 0,
    sudahAda: sent?.sudahAda ?? 0,
    milidetik: Math.round(performance.now()),
    // Node tells kibibytes.
    puncakMemoriMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function inWords(examined: FileExamination | null, sent: SendReport | null): string {
  if (!examined) {
    return 'Berkas tidak dapat dibaca; tidak ada yang diimpor. / The file cannot be read; nothing was taken in.'
  }
  const { jumlah, rusak, plan } = examined
  const left = plan.diabaikan.length > 0 ? ` Kolom diabaikan / left out: ${plan.diabaikan}.` : ''
  const found = `${jumlah} ${plan.kind.type}.${left}`
  if (rusak > 0) {
    return `${found} ${rusak} baris salah; tidak ada yang diimpor. / ${rusak} bad rows; nothing was taken in.`
  }
  if (!sent) {
    return `${found} Semua baris benar; belum ada yang diimpor. / Every row is good; nothing was taken in yet.`
  }
  if (sent.ditolak.length > 0) {
    return `${found} Luwes menolak baris di atas sesudah pemeriksaan: ${sent.diterima} masuk, sisanya tidak. Perbaiki berkasnya, lalu impor lagi. / Luwes refused the rows above after the check: ${sent.diterima} were taken in, the rest was not. Fix the file and import it again.`
  }
  return `${found} Diimpor: ${sent.diterima} diterima, ${sent.sudahAda} sudah ada. / Taken in: ${sent.diterima} accepted, ${sent.sudahAda} there before.`
}

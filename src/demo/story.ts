import type { Sumber } from '../domain/events.ts'
import { DEMO_PASSWORD } from './portal/start.ts'
import { TOKOH } from './regency/roles.ts'

/** What people need to find their way in the running demo. */
export interface Guide {
  readonly luwesUrl: string
  readonly portalUrl: string
  readonly issuer: string
  readonly data: string
  readonly bulanLalu: string
  readonly bulanIni: string
  /** The first day of use: earlier days are history. */
  readonly hariPertama: string
  /** The day whose taps e-presensi still has to send for siti; today when there is none. */
  readonly hariTerbuka: string | undefined
  /** They live in memory until the demo ends, and open only its made-up people on loopback. */
  readonly secrets: Readonly<Record<Sumber, string>>
}

function accounts(): string {
  return TOKOH.map(
    ({ username, nama, keterangan, gloss }) =>
      `  ${username.padEnd(8)} ${nama.padEnd(36)} ${keterangan}\n${' '.repeat(46)} (${gloss})`,
  ).join('\n')
}

function script(guide: Guide, source: Sumber, rest: string): string {
  const name = `WEBHOOK_SECRET_${source.toUpperCase()}`
  const url = guide.luwesUrl === 'http://127.0.0.1:8787' ? '' : `LUWES_URL=${guide.luwesUrl} `
  const file = source === 'simpeg' ? source : `e-${source}`
  return `${url}${name}=${guide.secrets[source]} npx node src/demo/${file}.ts ${rest}`
}

/** Returns the last words of a start: addresses, accounts, and the story in the order to try it. */
export function guideText(guide: Guide): string {
  const { luwesUrl, portalUrl, issuer, data, bulanLalu, bulanIni } = guide
  const { hariTerbuka, hariPertama } = guide
  const day = hariTerbuka ? ` --tanggal ${hariTerbuka}` : ''
  const open = hariTerbuka ? `; hari ${hariTerbuka} masih kosong (that day is still empty),` : ','
  return `
Kabupaten Contoh siap. (The demo regency is ready.)

  Portal SIMPEG   ${portalUrl}
  Luwes           ${luwesUrl}   dokumentasi: ${luwesUrl}/docs
  SSO (OpenID)    ${issuer}
  Data            ${data}
  Hari pertama    ${hariPertama}   sebelumnya hanya riwayat (first day of use: days before are history)

Akun; kata sandi semuanya: ${DEMO_PASSWORD}   (accounts; one password for all)

${accounts()}
  Pegawai lain masuk dengan NIP. (Everybody else signs in with their NIP.)

Coba berurutan (try in order):
  1. siti    Kerja Fleksibel: pilih hari, lihat aturannya, isi rencana kerja, kirim
             (pick days, see what the rules say, add a work plan, send)
  2. budi    Persetujuan: rekomendasikan; lalu ratna: setujui
             (recommend; then ratna approves)
     siti    Beranda, Ponsel Anda: pesan tentang keputusannya tiba di luar portal dalam lima menit; dewi melihat semuanya
             (the message about the decision arrives outside the portal within five minutes; dewi sees all)
  3. siti    Presensi: ketuk masuk atau pulang${open}
             lalu kirim dari aplikasi e-presensi (then let the e-presensi app send it):
             ${script(guide, 'presensi', `--nip siti${day} --masuk 07:41 --pulang 16:35`)}
  4. siti    Presensi: jelaskan tanda pada tap, ajukan koreksi; Laporan Kerja: laporkan hari WFA
             (explain a signal, ask for a correction; report on the WFA day)
             Data Saya: apa yang tersimpan, siapa yang melihat, minta perbaikan
             (what is kept, who looked, a request to correct it)
     budi    Persetujuan: laporan dan koreksi rekan Siti sudah menunggu; cabut atau panggil di Berlaku
             (a colleague's report and correction wait; revoke or recall under Berlaku)
     lestari Hari Ini: unitnya; Pengelolaan: piket, kesiapan, mesin, dan laporan bulanan unitnya
             (operator: who is at work; pickets, readiness, machines and the monthly report of the unit)
     dewi    Pengelolaan: nyatakan gangguan dan lihat dahulu siapa yang berubah; coba aturan baru
             (declare an outage and see first whose days change; try new rules)
  5. siti    Kinerja: bulan ${bulanLalu} sudah dihitung. Untuk ${bulanIni}, kirim nilai dari e-kinerja:
             (${bulanLalu} is computed; for ${bulanIni} let the e-kinerja app send the rating)
             ${script(guide, 'kinerja', '--nip siti --perilaku di-atas')}
             lalu dewi: Rekap BKPSDM, pilih bulannya, Hitung   (then dewi computes the month)
     siti    Kinerja: buka asal setiap baris, sanggah bila keliru; Peringatan Dini: ia melihatnya lebih dahulu
             (where each line came from, an objection; an early warning that she sees first)
     dewi    Pengelolaan, Sanggahan: jawab sanggahan rekan Siti; Bulan: tutup ${bulanLalu}, unduh TPP; lalu Dasbor
             (answer the objection that waits, close the month, export it; then the dashboard)
     ratna   Dasbor dan Peringatan Dini unitnya   (the dashboard and the warnings of her unit)
  6. agus    Tidak melihat apa pun tentang Siti. (Sees nothing of Siti's.)
             Mutasi yang terlambat dikabarkan: kirim dari SIMPEG bahwa ia di Bappeda sejak pertengahan bulan lalu,
             (a transfer told late: let SIMPEG send that he has been in Bappeda since the middle of last month)
             ${script(guide, 'simpeg', `--nip agus --unit bappeda --sejak ${bulanLalu}-16`)}
             lalu dewi: Hitung ${bulanLalu} lagi, dan agus: Kinerja menyebut kedua unitnya
             (then dewi computes the month again, and his month names both units)
  7. rina, yusuf, joko: mengapa mereka belum dapat WFA. (Why they cannot work from elsewhere.)

Ctrl-C mengakhiri semuanya. (Ctrl-C ends it all.)
`
}

import type { PesanBerdiri } from '../../db/webhook/pesan.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const KODE = 'pesan'

/**
 * Judges the messages of the last days to people outside the portal: how many reached nobody, and
 * whether anything sends them. Calls depend on it: unheard ones do not count (R42).
 */
export function judgePesan(
  { sampai, belum, panggilan, gerbang }: PesanBerdiri,
  ordered: boolean,
): Temuan {
  if (belum === 0) {
    return baik(
      KODE,
      `${sampai} pesan dalam 7 hari terakhir sampai kepada pegawai.`,
      `${sampai} messages of the last 7 days reached their people.`,
    )
  }
  if (gerbang === 0 && !ordered) {
    return masalah(
      KODE,
      'catatan',
      {
        id: `${belum} pesan dalam 7 hari terakhir tidak dikirim: belum ada penerima pesan.siap.`,
        en: `${belum} messages of the last 7 days were not sent: no receiver asks for pesan.siap.`,
      },
      GATEWAY,
    )
  }
  const found = {
    id: `${belum} pesan dalam 7 hari terakhir belum sampai kepada pegawai, ${panggilan} di antaranya panggilan WFA yang karena itu tidak dihitung.`,
    en: `${belum} messages of the last 7 days did not reach their people, ${panggilan} of them calls, which therefore do not count.`,
  }
  return masalah(KODE, 'peringatan', found, gerbang === 0 ? GATEWAY : LOOK)
}

const GATEWAY = {
  id: 'Daftarkan gerbang WhatsApp atau surel sebagai penerima pesan.siap di <luwes-admin>; lihat /docs/pesan.',
  en: 'Register the WhatsApp or e-mail gateway as a receiver of pesan.siap in <luwes-admin>; see /docs/pesan.',
}
const LOOK = {
  id: 'Lihat percobaan terakhir gerbang di <luwes-admin>; gerbang menjawab 2xx hanya untuk pesan yang diterimanya.',
  en: 'See the last attempts of the gateway in <luwes-admin>; it answers 2xx only for messages that it took.',
}

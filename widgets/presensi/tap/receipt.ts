import type { TandaTerima, TempatTap } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { stateText } from '../../shared/states.ts'
import type { PresensiHost } from '../state.ts'
import { messages } from './messages.ts'

/** Copies the signed receipt; without permission the text stays visible, to be copied by hand. */
export async function copyReceipt(host: PresensiHost, { id, tanda }: TandaTerima): Promise<void> {
  try {
    await navigator.clipboard.writeText(tanda)
    host.patch({ copied: id })
    host.say(host.words().t(messages.disalin))
  } catch {
    // It can still be saved, or selected and copied.
  }
}

/**
 * Returns the lines that prove the place, with the figures exactly as sent: their digest is signed.
 */
function placeLines(host: PresensiHost, place: TempatTap | null): string[] {
  if (!place) return []
  const { t } = host.words()
  const { lat, lon, accuracy, garam } = place
  const where = accuracy !== undefined ? messages.berkasLokasiAkurasi : messages.berkasLokasi
  return [
    t(where, { lat: String(lat), lon: String(lon), meter: String(accuracy ?? '') }),
    t(messages.berkasGaram, { garam }),
  ]
}

/** Saves the receipt as a file: its content in words, then the signed text on its own line. */
export function saveReceipt(host: PresensiHost, receipt: TandaTerima): void {
  const { arah, at, diterima, tanda, tempat } = receipt
  const { t, lang } = host.words()
  const text = [
    t(messages.berkasJudul),
    `${t(stateText(arah))}: ${formatMoment(at, lang)}`,
    t(messages.berkasTerima, { saat: formatMoment(diterima, lang) }),
    ...placeLines(host, tempat),
    t(messages.berkasPetunjuk),
    '',
    tanda,
    '',
  ].join('\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = `tanda-terima-${at.slice(0, 10)}-${arah}.txt`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

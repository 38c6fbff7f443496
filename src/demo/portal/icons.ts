import { type Html, trustMarkup } from '../html.ts'

const PATHS = {
  beranda: '<path d="M3 11.5 12 4l9 7.500M5.5 10v10h13V10M10 20v-6h4v6"/>',
  profil: '<circle cx="12" cy="8" r="4"/><path d="M4 20.500c1-4 4.2-6 8-6s7 2 8 6"/>',
  data: '<path d="M5 3.500h14v17H5zM8.500 8h7M8.500 12h7M8.500 16h4"/>',
  wfa: '<path d="M5 6.500h14v10H5zM2.5 19.500h19"/><path d="m9.5 11.5 2 2 3.5-4"/>',
  persetujuan: '<path d="M4 5h16v14H4zM4 13h4.500l1.5 2.500h4l1.5-2.500H20"/>',
  roster: '<path d="M4 6h16v14H4zM4 10.500h16M9 10.500V20M14.500 10.500V20M8 3.500V7M16 3.500V7"/>',
  presensi: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  hariIni:
    '<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z"/><circle cx="12" cy="12" r="3"/>',
  kinerja: '<path d="M4 20V4M4 20h16M8.5 16v-4M12.5 16V8M16.5 16v-6"/>',
  rekap: '<path d="M6 3.500h12v17H6zM9 8h6M9 12h6M9 16h3"/>',
  laporan: '<path d="M6 3.500h9l4 4v13H6zM15 3.500v4h4M9.500 13l2 2 3.500-4"/>',
  kelola:
    '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  peringatan: '<path d="M12 4 3 19.500h18zM12 10v4.500M12 17h.01"/>',
  dasbor: '<path d="M4 19.500h16M6.500 16v-5M12 16V5M17.500 16V9"/>',
  keluar: '<path d="M14 4H5v16h9M10 12h11M17.5 8.5 21 12l-3.5 3.5"/>',
} as const

/** Returns a line icon of the portal; it decorates a word. */
export function icon(name: keyof typeof PATHS): Html {
  return trustMarkup(
    `<svg class="ikon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`,
  )
}

/** One icon in `PATHS`. */
export type IconName = keyof typeof PATHS

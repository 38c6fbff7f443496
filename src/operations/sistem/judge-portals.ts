import { baik, masalah, type Temuan } from './temuan.ts'

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Judges the portals that embed Luwes: each over https, unless it is on this machine. */
export function judgePortals(origins: readonly string[]): Temuan[] {
  const open = origins.filter((origin) => !origin.startsWith('https://') && !LOOPBACK.test(origin))
  if (open.length === 0) {
    const count = origins.length
    return [
      baik(
        'portal',
        `${count} portal, semuanya lewat https atau di mesin ini.`,
        `${count} portals, all over https or on this machine.`,
      ),
    ]
  }
  return [
    masalah(
      'portal',
      'peringatan',
      {
        id: `Portal tanpa https: ${open.join(', ')}.`,
        en: `Portals without https: ${open.join(', ')}.`,
      },
      {
        id: 'Pasang sertifikat pada portal itu, lalu ganti PORTAL_ORIGINS: tanpa https sesi dapat dibaca di jaringan.',
        en: 'Give the portal a certificate and change PORTAL_ORIGINS: without https sessions can be read on the way.',
      },
    ),
  ]
}

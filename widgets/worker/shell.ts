/** The data of the page that opens without a network. */
export interface Shell {
  /** The address of the page that it replaces. */
  readonly halaman: string
  /** The address of the loader. */
  readonly pemuat: string
  /** The attributes of `luwes-session` and of `luwes-presensi`, as on the page of the portal. */
  readonly sesi: Readonly<Record<string, string>>
  readonly presensi: Readonly<Record<string, string>>
}

const KNOWN = /^(?:token-url|worker-url|sign-in-url|api|lang|theme|no-heading)$/

/**
 * The font and the schemes of the page, which the widget adopts, and the hash by which the policy
 * allows it.
 */
const STYLE = ':root{font-family:system-ui;color-scheme:light dark}'
const STYLE_HASH = 'sha256-diS48ieEgpO7zoFKR2WTr9CcecVqRvQT3pkKTBzKQqw='

const escaped = (text: string) =>
  text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

const attributes = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .filter(([name]) => KNOWN.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/**
 * Writes the bare page with `luwes-presensi`. It has no personal data (no name, no answer, no
 * token), and runs only code of Luwes.
 */
export function shellPage({ halaman, pemuat, sesi, presensi }: Shell): Response {
  const english = presensi.lang === 'en'
  const title = english ? 'Attendance' : 'Presensi'
  const back = english ? 'Open the portal' : 'Buka portal'
  const luwes = new URL(pemuat).origin
  const api = sesi.api && URL.canParse(sesi.api) ? new URL(sesi.api).origin : ''
  const body = `<!doctype html>
<html lang="${english ? 'en' : 'id'}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style><script type="module" src="${escaped(pemuat)}"></script></head>
<body><luwes-session${attributes(sesi)}></luwes-session>
<main><luwes-presensi${attributes(presensi)}></luwes-presensi>
<p><a href="${escaped(halaman)}">${back}</a></p></main></body></html>`
  return new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; script-src ${luwes}; connect-src 'self' ${luwes} ${api}; worker-src 'self'`,
    },
  })
}

import { type Html, html, initial, trustMarkup } from './html.ts'
import { lambang } from './lambang.ts'
import type { Account, OidcSettings } from './oidc-accounts.ts'

function page(issuer: string, title: string, body: Html): string {
  return html`${trustMarkup('<!doctype html>')}
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · SSO ASN Kabupaten Contoh</title>
<link rel="stylesheet" href="${new URL(issuer).pathname.replace(/\/$/, '')}/gaya.css">
</head>
<body>
<header class="kop">${lambang(44)}<p>SSO ASN<br><strong>Kabupaten Contoh</strong></p></header>
${body}
<footer>Demo: semua orang dan data di sini rekaan. <span lang="en">Everything here is made up.</span></footer>
</body>
</html>`.markup
}

function choice(account: Account): Html {
  return html`<li><a href="?akun=${account.username}">
<span class="inisial" aria-hidden="true">${initial(account.nama)}</span>
<span><strong>${account.nama}</strong><br><small><code>${account.username}</code> ${account.keterangan}</small></span></a></li>`
}

/** The content of the login page. */
export interface LoginView {
  readonly settings: OidcSettings
  readonly username?: string
  readonly wrong?: boolean
  /** The sign-in was begun too long ago, or in another browser. */
  readonly expired?: boolean
}

function loginForm({ settings, username = '', wrong }: LoginView): Html {
  const chosen = settings.accounts.find((account) => account.username === username)
  return html`<form method="post" novalidate>
<h1>Masuk</h1>
${wrong && html`<p class="galat" role="alert">Nama pengguna atau kata sandi keliru. Periksa keduanya, lalu coba lagi.</p>`}
<label for="akun">Nama pengguna atau NIP</label>
<input id="akun" name="akun" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required${!chosen && !wrong && trustMarkup(' autofocus')}>
<label for="sandi">Kata sandi</label>
<input id="sandi" name="sandi" type="password" value="${chosen && !wrong && chosen.password}" autocomplete="current-password" required${wrong && trustMarkup(' autofocus')}>
<button type="submit"${chosen && !wrong && trustMarkup(' autofocus')}>Masuk</button>
</form>`
}

/** Returns the login page: a form, and the list of the demo's accounts. */
export function loginPage(view: LoginView): string {
  const { issuer, accounts } = view.settings
  if (view.expired) {
    return page(
      issuer,
      'Sesi masuk berakhir',
      html`<main class="kartu"><h1>Sesi masuk berakhir</h1>
<p>Halaman masuk ini sudah kedaluwarsa. Buka kembali portal, lalu tekan Masuk sekali lagi.</p></main>`,
    )
  }
  const listed = accounts.filter(({ listed = true }) => listed)
  const body = html`<main class="dua">
<section class="kartu">${loginForm(view)}</section>
<section class="kartu daftar" aria-labelledby="pilih"><h2 id="pilih">Akun demo</h2>
<p>Pilih satu untuk mengisi formulir. Kata sandi semua akun: <code>${listed[0]?.password}</code></p>
<ul>${listed.map(choice)}</ul></section>
</main>`
  return page(issuer, 'Masuk', body)
}

/** Asks whether to sign out; `form` is the provider's own hidden form. */
export function logoutPage(form: string, issuer: string): string {
  return page(
    issuer,
    'Keluar',
    html`<main class="kartu">${trustMarkup(form)}<h1>Keluar dari SSO?</h1>
<p>Setelah keluar, semua aplikasi Kabupaten Contoh meminta Anda masuk lagi.</p>
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Ya, keluar</button>
<button class="kedua" type="submit" form="op.logoutForm">Tetap masuk</button></main>`,
  )
}

/** Says that the person is signed out. */
export function signedOutPage(issuer: string): string {
  return page(
    issuer,
    'Anda sudah keluar',
    html`<main class="kartu"><h1>Anda sudah keluar</h1><p>Tutup halaman ini, atau buka kembali portal.</p></main>`,
  )
}

/** A fault of OAuth 2.0. */
interface Fault {
  readonly error?: string
  readonly error_description?: string | undefined
}

/** Returns the page for a fault of the sign-in, in words that say what to do next. */
export function errorPage(fault: Fault, issuer: string): string {
  return page(
    issuer,
    'Tidak dapat masuk',
    html`<main class="kartu"><h1>Tidak dapat masuk</h1>
<p>Permintaan dari aplikasi tidak dapat dilayani. Buka kembali portal, lalu tekan Masuk sekali lagi.</p>
<p><small><code>${fault.error}</code> ${fault.error_description}</small></p></main>`,
  )
}

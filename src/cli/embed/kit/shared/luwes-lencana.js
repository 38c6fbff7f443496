// Lencana menu: banyaknya pengajuan yang menunggu keputusan orang yang masuk. Pada menu portal:
//   <a href="/persetujuan">Persetujuan <span data-luwes-lencana data-token-url="%%TOKEN_PATH%%"></span></a>
//   <script type="module" src="%%ASSETS%%/luwes-lencana.js"></script>
// Hasilnya diingat dua menit pada tab ini; angka saja, tanpa data pegawai.
const LUWES = '%%URL%%'
const INGAT_MS = 2 * 60_000
const KUNCI = 'luwes-lencana'

async function hitung(tokenUrl) {
  const jawab = await fetch(tokenUrl, { cache: 'no-store', redirect: 'manual' })
  const token = jawab.ok ? (await jawab.text()).trim() : ''
  if (!token || /[\s<]/.test(token)) return null
  const sesi = await fetch(`${LUWES}/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!sesi.ok) return null
  const { token: masuk, peran } = await sesi.json()
  if (!peran.includes('atasan') && !peran.includes('kepala')) return '0'
  const kotak = await fetch(`${LUWES}/v1/wfa/kotak-masuk`, {
    headers: { authorization: `Bearer ${masuk}` },
  })
  if (!kotak.ok) return null
  const { data } = await kotak.json()
  const lebih = kotak.headers.get('link')?.includes('rel="next"')
  return lebih ? `${data.length}+` : String(data.length)
}

async function tampilkan(baru) {
  const tempat = [...document.querySelectorAll('[data-luwes-lencana]')]
  if (tempat.length === 0) return
  const lama = JSON.parse(sessionStorage.getItem(KUNCI) ?? 'null')
  let angka = lama && Date.now() - lama.pada < INGAT_MS && !baru ? lama.angka : null
  if (angka === null) {
    angka = await hitung(tempat[0].dataset.tokenUrl).catch(() => null)
    if (angka === null) sessionStorage.removeItem(KUNCI)
    else sessionStorage.setItem(KUNCI, JSON.stringify({ angka, pada: Date.now() }))
  }
  for (const satu of tempat) {
    satu.textContent = angka === '0' || angka === null ? '' : angka
    satu.setAttribute('aria-label', angka ? `${angka} menunggu keputusan` : '')
  }
}

// Keputusan di halaman ini mengubah angkanya.
document.addEventListener('luwes:changed', () => void tampilkan(true))
void tampilkan(false)

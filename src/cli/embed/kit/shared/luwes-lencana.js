// Lencana menu: banyaknya hal yang menunggu orang yang masuk, menurut halaman tempat menyelesaikannya.
//   <a href="/persetujuan">Persetujuan <span data-luwes-lencana data-token-url="%%TOKEN_PATH%%"></span></a>
//   <script type="module" src="%%ASSETS%%/luwes-lencana.js"></script>
// Tanpa isi: persetujuan. Isi lain: wfa, laporan, presensi, survei, atau semua, misalnya data-luwes-lencana="wfa".
// Satu permintaan untuk semua lencana; hasilnya diingat dua menit pada tab ini: angka saja, tanpa data pegawai.
const LUWES = '%%URL%%'
const INGAT_MS = 2 * 60_000
const KUNCI = 'luwes-lencana'

/** Yang menunggu menurut tujuannya, seperti { persetujuan: '3', semua: '5+' }; null bila tidak diketahui. */
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
  const { token: masuk } = await sesi.json()
  const menunggu = await fetch(`${LUWES}/v1/untuk-saya`, {
    headers: { authorization: `Bearer ${masuk}` },
  })
  if (!menunggu.ok) return null
  const { data } = await menunggu.json()
  const angka = {}
  for (const tujuan of ['semua', ...new Set(data.map((satu) => satu.tujuan))]) {
    const ini = data.filter((satu) => tujuan === 'semua' || satu.tujuan === tujuan)
    const jumlah = ini.reduce((sampai, satu) => sampai + satu.jumlah, 0)
    if (jumlah > 0) angka[tujuan] = `${jumlah}${ini.some((satu) => satu.lebih) ? '+' : ''}`
  }
  return angka
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
    const teks = angka?.[satu.dataset.luwesLencana || 'persetujuan'] ?? ''
    satu.textContent = teks
    // Angka saja tidak berarti apa-apa bagi pembaca layar.
    satu.setAttribute('role', 'img')
    satu.setAttribute('aria-label', teks && `${teks} menunggu Anda`)
  }
}

// Keputusan di halaman ini mengubah angkanya.
document.addEventListener('luwes:changed', () => void tampilkan(true))
void tampilkan(false)

import type { Random } from './random.ts'

type Words = readonly [string, ...string[]]

const split = (text: string): Words => {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  return [first, ...rest]
}

const PRIA = split(`
  Ahmad Andi Arif Bayu Cahyo Danang Deni Dimas Edi Eko Fajar Farhan Galih Gilang Hendra Heri Iqbal
  Irfan Jaka Kurnia Lukman Made Marwan Mukhlis Nanang Nugroho Oki Panji Putra Rahmat Rangga Rizki
  Rudi Sandi Slamet Sugeng Syahrul Taufik Teguh Wahyu Wawan Widodo Yanto Yoga Zainal`)
const WANITA = split(`
  Aisyah Anisa Ayu Citra Desi Diah Dwi Eka Endang Erna Fitri Hana Indah Intan Kartika Laila Lestari
  Lina Maya Melati Mira Nadia Nia Novita Nurul Puspita Putri Ratih Retno Rini Rosita Sari Sinta Sri
  Suci Tri Uswatun Vina Wulan Yanti Yulia Yuni Zahra`)
const BELAKANG = split(`
  Adiputra Anggraini Ardiansyah Aryani Basri Damayanti Efendi Fauzi Firmansyah Gunawan Hadiwijaya
  Hakim Halim Handayani Harahap Hartono Hasanah Hermawan Hidayat Irawan Ismail Kurniawan Kusuma
  Lubis Mahendra Maulana Mulyadi Nasution Ningsih Novianti Pangestu Permana Pranata Prasetyo
  Pratama Purnama Rahayu Ramadhan Rosadi Saputra Saragih Setiawan Siregar Sitompul Subagyo Sukmana
  Sulistyo Suryani Susanti Syafitri Tanjung Utami Wibowo Wicaksono Wijaya Wulandari Yuliani`)
const GELAR = split(`
  S.IP. S.E. S.H. S.Sos. S.Kom. S.T. S.AP. S.Ak. S.Pd. S.Si. S.KM. S.STP.`)

/** The facts for a name: gender, and whether the position needs a second degree. */
export interface NameWish {
  readonly pria: boolean
  readonly magister: boolean
}

/** Returns a plausible Indonesian name with its degree: "Retno Handayani, S.AP., M.Si.". */
export function makeName(stream: Random, { pria, magister }: NameWish): string {
  const depan = stream.pick(pria ? PRIA : WANITA)
  const tengah = stream.percent(30) ? ` ${stream.pick(pria ? PRIA : WANITA)}` : ''
  const belakang = stream.pick(BELAKANG)
  const gelar = magister || stream.percent(75) ? `, ${stream.pick(GELAR)}` : ', A.Md.'
  return `${depan}${tengah === ` ${depan}` ? '' : tengah} ${belakang}${gelar}${magister ? ', M.Si.' : ''}`
}

/** What a person reads, in both languages. Indonesian comes first and is binding. */
export interface Text {
  readonly id: string
  readonly en: string
}

/** The three zones of Indonesia. */
export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

/** A person, as the session and `GET /v1/saya` describe them. */
export interface Pegawai {
  readonly nip: string
  readonly nama: string
  readonly unitKerja: string
  readonly namaUnit: string
  readonly jabatan: string
  readonly zona: Zona
}

/** Answer of `POST /v1/sesi`; `expiresAt` is RFC 3339. */
export interface Masuk {
  readonly token: string
  readonly expiresAt: string
  readonly pegawai: Pegawai
  readonly peran: readonly string[]
}

/** How a day is worked. */
export type Moda = 'kantor' | 'wfa' | 'libur' | 'cuti' | 'izin' | 'dinas-luar'

/** Somebody's name and NIP. */
export interface Orang {
  readonly nip: string
  readonly nama: string
}

/** What is expected of today; times are RFC 3339 with the unit's offset. */
export interface HariIni {
  readonly tanggal: string
  readonly moda: Moda
  readonly jadwal: Jadwal | null
  readonly pesan: Text
  readonly dasar: string
}

/** Answer of `GET /v1/saya`. */
export interface Saya {
  readonly pegawai: Pegawai
  readonly peran: readonly string[]
  readonly atasan: Orang | null
  readonly kepala: Orang | null
  readonly hariIni: HariIni
  /** The time of the server, RFC 3339. */
  readonly sekarang: string
}

/** What a rule says. */
export type Hasil = 'lolos' | 'peringatan' | 'tolak'

/** One rule of a preview, with its sentence and legal basis. */
export interface Aturan {
  readonly kode: string
  readonly hasil: Hasil
  readonly pesan: Text
  readonly dasar: string
  /** The days that it speaks of; left out where it speaks of all or of none. */
  readonly hari?: readonly string[]
  /** The day from which on it no longer stands in the way. */
  readonly sampai?: string | null
}

/** Places of a unit on a day; `batas` is null when no quota binds. */
export interface Kuota {
  readonly tanggal: string
  readonly batas: number | null
  readonly terpakai: number
}

/** Answer of `POST /v1/wfa/periksa`. */
export interface Pemeriksaan {
  readonly boleh: boolean
  readonly aturan: readonly Aturan[]
  readonly kuota: readonly Kuota[]
  /** The next days that are free, when a day asked for is full. */
  readonly alternatif?: readonly string[]
  /** Other kinds that fit better. */
  readonly saran?: readonly { readonly jenis: string; readonly pesan: Text }[]
  /** The KRA that lines of the plan may name. */
  readonly sasaran?: readonly Sasaran[]
}

/** A key result area of a month asked for. */
export interface Sasaran {
  readonly kode: string
  readonly hasil: string
  readonly satuan: string
}

/** A place outside the posting; coordinates are optional. */
interface Lokasi {
  readonly nama: string
  readonly lat?: number
  readonly lon?: number
}

/** One line of a work plan. */
export interface Rencana {
  readonly hasil: string
  readonly target: number
  readonly satuan: string
  readonly kra?: string
}

/** Hours of a day, 'HH:MM' in the zone of the unit. */
export interface Jam {
  readonly mulai: string
  readonly selesai: string
}

/** A proof: what it is and its number. */
export interface Bukti {
  readonly jenis: string
  readonly nomor: string
}

/** A request before it is sent. */
export interface Draf {
  readonly jenis: string
  readonly hari: readonly string[]
  readonly lokasi?: Lokasi
  readonly alasan: string
  readonly rencana: readonly Rencana[]
  readonly jam?: Jam
  readonly bukti?: readonly Bukti[]
  /** The returned request that this one mends. */
  readonly perbaikanDari?: string
}

/** One step in the life of a request; `oleh` is a NIP or a name, or 'luwes' where the time acted. */
export interface Riwayat {
  readonly pada: string
  readonly oleh: string | null
  /** In whose place it was decided. */
  readonly atasNama?: string | null
  readonly keputusan: string
  readonly alasan?: string | null
  readonly hari?: readonly string[] | null
}

/** One day of a request, with a state of its own. */
interface HariDiminta {
  readonly tanggal: string
  readonly status: string
}

/** A request for work from another place. */
export interface Pengajuan {
  readonly id: string
  readonly nip: string
  /** Who asks, and where they work; told to those who decide. */
  readonly nama?: string
  readonly namaUnit?: string
  readonly jenis: string
  readonly hari: readonly HariDiminta[]
  readonly status: string
  readonly lokasi?: Lokasi | null
  readonly alasan: string
  readonly rencana: readonly Rencana[]
  readonly diajukanPada?: string
  readonly riwayat: readonly Riwayat[]
  readonly perekomendasi?: string | null
  readonly penyetuju?: string | null
  readonly jam?: Jam | null
  readonly bukti?: readonly Bukti[] | null
  readonly konfirmasi?: 'menunggu' | 'diberikan' | null
  readonly perbaikanDari?: string | null
}

/** A request that waits for the reader's decision. */
export interface Antrean extends Pengajuan {
  readonly nama: string
  readonly unitKerja: string
  readonly namaUnit: string
  readonly giliran: 'rekomendasi' | 'konfirmasi' | 'setuju'
  readonly sejak: string
  /** The last working day on which a decision is in time. */
  readonly tenggat?: string
  readonly terlambat?: boolean
  /** The office holder in whose place it waits for the reader. */
  readonly atasNama?: string | null
  /** Whether granting it declares that the applicant's work meets the task criteria. */
  readonly menyatakanKriteria?: boolean
}

/** A decision on a request, or on some of its days. */
export interface Keputusan {
  readonly keputusan:
    | 'rekomendasi'
    | 'konfirmasi'
    | 'setuju'
    | 'tolak'
    | 'kembalikan'
    | 'batal'
    | 'cabut'
    | 'panggil'
  readonly hari?: readonly string[]
  readonly alasan?: string
  /** A revocation that takes effect at once. */
  readonly mendesak?: boolean
}

/** From when to when, RFC 3339 with the unit's offset. */
interface Jadwal {
  readonly mulai: string
  readonly selesai: string
}

/** A deduction of a day; `poin` in hundredths. */
export interface Potongan {
  readonly kode: string
  readonly menit: number | null
  readonly kelas: number | null
  readonly poin: number
  readonly pesan: Text
  readonly dasar: string
}

/** A day with its verdict; minutes are whole, times RFC 3339 with the unit's offset. */
export interface Hari {
  readonly tanggal: string
  readonly moda: Moda
  readonly status: string
  readonly jadwal: Jadwal | null
  readonly masuk: string | null
  readonly pulang: string | null
  readonly terlambat: number
  readonly pulangCepat: number
  readonly menitKerja: number
  readonly potongan: readonly Potongan[]
  readonly tanda: readonly { readonly kode: string; readonly status: string }[]
  readonly pesan: Text
  readonly dasar: string
  /** What else should be known of the day. */
  readonly catatan: readonly Text[]
  /** Whether the verdict may still change. */
  readonly sementara: boolean
  /** What the day becomes unless somebody decides otherwise. */
  readonly rancangan: 'tanpa-keterangan' | null
  /** The last day on which a correction may be asked for. */
  readonly koreksiSampai: string | null
  readonly laporan: LaporanDiminta | null
}

/** Where the report of a WFA day stands, and until when it may come. */
export interface LaporanDiminta {
  readonly status: 'belum' | 'diajukan' | 'diterima' | 'dikembalikan'
  readonly terlambat: boolean
  readonly batas: string
}

/** How far what is told of days can be relied on. */
export interface Mutu {
  readonly sumber: readonly { readonly sumber: string; readonly terakhir: string }[]
  /** Days that are over and wait for a source. */
  readonly menunggu: readonly string[]
  readonly gangguan: number
}

/** Answer of `GET /v1/presensi/hari`. */
export interface BulanPresensi {
  readonly bulan: string
  readonly hari: readonly Hari[]
  readonly mutu: Mutu
  /** The first day on which Luwes is used; `null` where nobody said. */
  readonly mulai?: string | null
  /** Days before that of which something is on record: not judged. */
  readonly riwayat?: readonly HariRiwayat[]
}

/** A day before Luwes was used, with what was sent for it. */
export interface HariRiwayat {
  readonly tanggal: string
  readonly moda: Moda
  readonly masuk: string | null
  readonly pulang: string | null
  readonly catatan: readonly Text[]
}

/** Answer of `POST /v1/presensi/tap`: a signed receipt and the day as it now stands. */
export interface TandaTerima {
  readonly tanda: string
  readonly id: string
  readonly arah: string
  readonly metode: string
  /** Where it was made, with the salt that proves it by the receipt. */
  readonly tempat: TempatTap | null
  readonly at: string
  readonly diterima: string
  readonly hari: Hari
}

/** Where a tap was made, as its receipt proves it. */
export interface TempatTap {
  readonly lat: number
  readonly lon: number
  readonly accuracy?: number
  readonly garam: string
}

/** A day off for everybody. */
export interface HariLibur {
  readonly tanggal: string
  readonly jenis: 'libur' | 'cuti-bersama'
  readonly nama: string
  readonly dasar: string
}

/** Answer of `GET /v1/kalender`. */
export interface Kalender {
  readonly data: readonly HariLibur[]
}

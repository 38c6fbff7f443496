import type { components, operations } from './api.d.ts'

// Short names for the generated types of the wire. No type of the wire is written by hand.

type Operation = keyof operations

/** The JSON of an answer or a body. */
export type Json<Message> = Message extends { content: { 'application/json': infer Value } }
  ? Value
  : never

/** What an operation answers. */
export type Answer<Id extends Operation> = Json<
  operations[Id]['responses'][keyof operations[Id]['responses']]
>

/** What an operation takes. */
export type Body<Id extends Operation> = Json<NonNullable<operations[Id]['requestBody']>>

/** One entry of the list in an operation's answer. */
export type Item<Id extends Operation> =
  Answer<Id> extends { readonly data: readonly (infer One)[] } ? One : never

/** A refusal or a malformed request, in the form of RFC 9457. */
export type ProblemBody = components['responses']['SalahIsi']['content']['application/problem+json']

/** How sure a basis is. */
export type Kepastian = NonNullable<components['schemas']['Penolakan']['kepastian']>

// People and sessions.

/** The signed-in person, and today's expectation. */
export type Saya = Answer<'saya'>
/** The waiting matters of one kind. */
export type MenungguSaya = Item<'untukSaya'>
/** A session; `expiresAt` is RFC 3339. */
export type Masuk = Answer<'bukaSesi'>
/** A person, as the session describes them. */
export type Pegawai = Saya['pegawai']
/** The three zones of Indonesia. */
export type Zona = Pegawai['zona']
/** Somebody by NIP and name. */
export type Orang = NonNullable<Saya['atasan']>
/** Today's expectation; times are RFC 3339 with the offset of the unit. */
export type HariIni = Saya['hariIni']
/** How a day is worked. */
export type Moda = HariIni['moda']
/** A text for people, in both languages. Indonesian comes first and is binding. */
export type Text = HariIni['pesan']
/** A unit by its code. */
export type Unit = Item<'daftarUnitKerja'>
/** A delegation: who decides for an office holder, from when to when. */
export type Delegasi = Item<'delegasi'>

/** Somebody to choose. */
export type PegawaiPilihan = Item<'daftarPegawai'>
/** An operator: who looks after the data of a unit. */
export type Operator = Item<'daftarOperator'>
/** A shift or picket of a person. */
export type JadwalSif = Item<'daftarJadwalSif'>
/** The result of an officer's import. */
export type HasilImpor = Answer<'imporButir'>
/** A person of a unit with their declaration about laptop and internet. */
export type KesiapanPegawai = Item<'kesiapanUnit'>
/** The checks before a month is closed. */
export type PeriksaTutup = Answer<'periksaTutup'>
/** One check of it. */
export type BarisPeriksa = PeriksaTutup['periksa'][number]
/** A row of the audit log. */
export type CatatanAudit = Item<'cariAudit'>
/** The progress of a check of the audit log. */
export type PeriksaAudit = Answer<'periksaAudit'>
/** A request to correct the data about a person. */
export type PerbaikanData = Item<'perbaikanSaya'>
/** A request to correct data with the name of the person, for bkd. */
export type PerbaikanDataPegawai = Item<'daftarPerbaikanData'>
/** All data about the signed-in person. */
export type DataSaya = Answer<'dataSaya'>

/** Attendance machines, and unassigned machines and PINs. */
export type DaftarMesin = Answer<'daftarMesin'>
/** A registered machine. */
export type Mesin = Item<'daftarMesin'>

// Requests.

/** The result of the rules for a request before it is filed. */
export type Pemeriksaan = Answer<'periksaPengajuan'>
/** One rule of a preview, with its sentence and its article. */
export type Aturan = Pemeriksaan['aturan'][number]
/** What a rule says. */
export type Hasil = Aturan['hasil']
/** Places of a unit on a day; `batas` is null when no quota binds. */
export type Kuota = Pemeriksaan['kuota'][number]
/** A key result area that a line of a plan may name. */
export type Sasaran = Pemeriksaan['sasaran'][number]
/** A request for work from another place. */
export type Pengajuan = Answer<'bacaPengajuan'>
/** A request that waits for the decision of the reader. */
export type Antrean = Item<'kotakMasuk'>
/** One line of a work plan. */
export type Rencana = Pengajuan['rencana'][number]
/**
 * One step in the history of a request; `oleh` is a NIP or a name, or 'luwes' when it happened by
 * time alone.
 */
export type Riwayat = Pengajuan['riwayat'][number]
/** A proof: what it is and its number. */
export type Bukti = NonNullable<Pengajuan['bukti']>[number]
/** The facts that a decider weighs. */
export type Pertimbangan = Answer<'pertimbangan'>
/** A decision of the reader. */
export type KeputusanTercatat = Item<'keputusanSaya'>
/** The result of deciding on several requests at once. */
export type HasilBersama = Answer<'putuskanBersama'>
/** The next days of an applicant. */
export type HariKeDepan = Answer<'hariWfa'>
/** A decision on a request, or on some of its days. */
export type Keputusan = Body<'putuskan'>
/** The criteria of a person's work; `jawaban` is null while nobody has declared them. */
export type Kriteria = Answer<'kriteriaTugas'>
/** The readiness of a person; all is null while nothing was declared. */
export type Kesiapan = Answer<'kesiapanSaya'>
/** A readiness survey. */
export type Survei = Item<'survei'>
/** The results of a survey; means in hundredths, null when too few answered. */
export type HasilSurvei = Answer<'hasilSurvei'>
/** The service windows of a unit. */
export type Layanan = Answer<'layananUnit'>
/** The first day of a unit that starts later than the regency. */
export type HariPertama = Item<'hariPertamaUnit'>
/** A rollout wave. */
export type Gelombang = Item<'gelombang'>
/**
 * A wave beside units in none; minutes in hundredths, null when a number would cover too few
 * people.
 */
export type BandingGelombang = Answer<'bandingGelombang'>
/** A page of the effects of a law. */
export type Simulasi = Answer<'simulasiKebijakan'>
/** The law with its changes. */
export type DaftarKebijakan = Answer<'kebijakan'>
/** A change of the law. */
export type Kebijakan = DaftarKebijakan['kebijakan'][number]
/** An edition of the law, clause by clause. */
export type Edisi = Answer<'edisi'>
/** A change of the law that concerns the signed-in person. */
export type KebijakanSaya = Item<'kebijakanSaya'>
/** The effects of a draft on a page of units. */
export type Percobaan = Answer<'cobaRancangan'>

// Rosters and directives.

/** The week of a unit. */
export type Roster = Answer<'rosterUnit'>
/** A day of a unit; `batas` is null without a cap, `libur` names a holiday. */
export type HariRoster = Roster['hari'][number]
/** Where somebody works on a day, and the source of that. */
export type PegawaiHari = HariRoster['pegawai'][number]
/** A planned roster, day by day; `id` once it is published. */
export type RencanaRoster = Answer<'rencanakanRoster'>
/** A pattern: the weekdays of one person (1 is Monday), or teams that alternate. */
export type Pola = Body<'rencanakanRoster'>['pola'][number]
/** A directive of bkd or sekda. */
export type Arahan = Item<'daftarArahan'>
/** The people affected by a directive. */
export type PegawaiTerdampak = Answer<'terbitkanArahan'>['terdampak']

// Presence.

/** A month of days, with the quality of its data. */
export type BulanPresensi = Answer<'hariSebulan'>
/** Today at a glance, for those above others. */
export type HariIniUnit = Answer<'hariIni'>
/** The state of one person today. */
export type OrangHariIni = HariIniUnit['pegawai'][number]
/** A day with its verdict; minutes are whole, times RFC 3339 with the offset of the unit. */
export type Hari = BulanPresensi['hari'][number]
/** A day before Luwes was used, with the data that was sent for it. */
export type HariRiwayat = BulanPresensi['riwayat'][number]
/** The quality of the data of days. */
export type Mutu = BulanPresensi['mutu']
/** A deduction of a day; `poin` in hundredths. */
export type Potongan = Hari['potongan'][number]
/** A signed receipt of a tap, and the present state of the day. */
export type TandaTerima = Answer<'tap'>
/** The place of a tap, with the salt that proves it by the receipt. */
export type TempatTap = NonNullable<TandaTerima['tempat']>
/** The days off for everybody, the spans of Ramadan, and the years that are complete. */
export type Kalender = Answer<'kalender'>
/** A day of the calendar. */
export type HariLibur = Kalender['data'][number]
/** An application for leave, which SIMPEG handles. */
export type PermohonanCuti = Answer<'mohonCuti'>
/** The report of a day. */
export type Laporan = Item<'laporanSaya'>
/** Progress of a day in e-kinerja. */
export type Progres = Item<'progresSaya'>
/** One line of a day's report. */
export type BarisLaporan = Laporan['baris'][number]
/** A correction of a day; `at` is the time of a missing tap. */
export type Koreksi = Item<'koreksiSaya'>
/** The subject of a correction. */
export type JenisKoreksi = Koreksi['jenis']
/** One step in the life of a correction, a report or a signal; `oleh` is a NIP. */
export type Langkah = Koreksi['riwayat'][number]
/** An integrity signal on a day's taps, with what people said about it. */
export type Tanda = Item<'tandaSaya'>
/** A day that needs a finding. */
export type HariTerbuka = Item<'hariTerbuka'>
/** A call to somebody who works elsewhere; it asks for no place. */
export type Ping = Item<'pingSaya'>
/** An outage, suspected or declared. */
export type Gangguan = Item<'daftarGangguan'>
/** A page of the effects of an outage. */
export type Dampak = Extract<Answer<'nyatakanGangguan'>, { readonly perubahan: unknown }>
/** A day that an outage would change, before and after; `poin` in hundredths. */
export type PerubahanHari = Dampak['perubahan'][number]
/** A day of apel, with its window. */
export type Apel = Item<'daftarApel'>

// Months.

/** A month; scores in hundredths, money in whole rupiah. */
export type Kinerja = Answer<'kinerjaBulan'>
/** One line of a month's calculation; `poin` in hundredths, `rupiah` whole. */
export type Baris = Kinerja['baris'][number]
/** A position in the talent grid: two scores in hundredths, and the box 1 to 9. */
export type Talenta = NonNullable<Kinerja['talenta']>
/** A result to be reached in a month. */
export type HasilKerja = Kinerja['sasaran'][number]
/** An objection to a line of a month. */
export type Sanggahan = Kinerja['sanggahan'][number]
/** The progress of a month, and what prevents closing it. */
export type Hitungan = Answer<'hitunganBulan'>
/** The export of TPP proposals as JSON; scores in hundredths, money in whole rupiah. */
export type EksporTpp = Extract<Answer<'eksporBulan'>, { readonly bentuk: 'tpp' }>
/** An early warning with its numbers and history; `nip` is null for one about a unit. */
export type Peringatan = Item<'peringatan'>
/** The possible ends of an early warning. */
export type TindakLanjut = Body<'tindakLanjutPeringatan'>['tindakLanjut']
/** The dashboard of a month; shares in hundredths of a percent point. */
export type Dasbor = Answer<'dasbor'>
/** The measures of twelve months. */
export type DaftarGaris = Answer<'garisDasbor'>
/** A person behind the figures of a unit. */
export type OrangDasbor = Answer<'pegawaiDasbor'>['data'][number]
/** The results of a unit against its own targets; achievements in hundredths of a percent point. */
export type HasilUnit = NonNullable<Dasbor['hasilUnit']>
/** One target of a unit; `realisasi` is null while nothing was sent. */
export type SasaranUnit = HasilUnit['sasaran'][number]
/** One month of services beside the WFA share; null when nothing was sent. */
export type BulanTren = Dasbor['tren'][number]
/** The sums of one unit. */
export type Ikhtisar = Dasbor['perUnit'][number]
/** The sums of WFA days, or of office days. */
export type SisiBandingan = Dasbor['bandingan']['wfa']
/** The savings of flexible work, by kind, with the assumptions. */
export type Penghematan = Dasbor['penghematan']
/** From and to, in whole rupiah. */
export type Kisaran = Penghematan['kantor']
/** The consumption of an office in a month; whole rupiah. */
export type Pemakaian = Item<'pemakaian'>

/** The monthly report in 14 sections. */
export type LaporanBulanan = Answer<'laporanBulanan'>
/** A section of it. */
export type BagianLaporan = LaporanBulanan['bagian'][number]
/** A line of a section, with its source; `isian` is null for a line from the data. */
export type BarisLaporanBulanan = BagianLaporan['baris'][number]

/** What a push service brings to a device. */
export type IsiPush = components['schemas']['IsiPush']

// Outgoing webhooks.

/** A receiver of webhooks. */
export type Penerima = Item<'webhooks'>
/** A delivery in the log. */
export type Kiriman = Item<'kiriman'>
/** One attempt at a delivery. */
export type Upaya = Answer<'satuKiriman'>['log'][number]

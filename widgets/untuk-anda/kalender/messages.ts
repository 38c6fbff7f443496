import type { Catalogue } from '../../shared/words.ts'

/** Texts of the private calendar. */
export const messages = {
  pengantar: {
    id: 'Hari WFA, sif, piket, dan batas waktu Anda tampil di aplikasi kalender ponsel atau komputer, dan ikut berubah bila jadwal berubah. Presensi, nilai, dan TPP tidak dikirim.',
    en: 'Your WFA days, shifts, pickets and deadlines appear in the calendar app of your phone or computer, and follow when they change. Presence, results and allowance are not sent.',
  },
  buat: { id: 'Buat alamat kalender', en: 'Make an address' },
  ganti: { id: 'Ganti alamat', en: 'Renew the address' },
  cabut: { id: 'Hentikan kalender', en: 'Stop the calendar' },
  yaGanti: { id: 'Ya, ganti alamat', en: 'Yes, renew the address' },
  yaCabut: { id: 'Ya, hentikan', en: 'Yes, stop it' },
  batal: { id: 'Batal', en: 'Cancel' },
  tanyaGanti: {
    id: 'Alamat yang lama langsung berhenti. Perangkat Anda perlu ditambahkan lagi dengan alamat baru.',
    en: 'The old address ends at once. Your devices have to be added again with the new one.',
  },
  tanyaCabut: {
    id: 'Kalender di semua perangkat berhenti diperbarui. Anda dapat membuat alamat baru kapan saja.',
    en: 'The calendar on every device stops being updated. You can make a new address at any time.',
  },
  sejak: { id: 'Alamat dibuat {saat}.', en: 'The address was made {saat}.' },
  dibaca: { id: 'Terakhir dibaca perangkat {saat}.', en: 'Last read by a device {saat}.' },
  belumDibaca: { id: 'Belum pernah dibaca perangkat.', en: 'No device has read it yet.' },
  alamat: { id: 'Alamat kalender Anda', en: 'Address of your calendar' },
  rahasia: {
    id: 'Salin sekarang: alamat ini hanya ditampilkan sekali. Siapa pun yang memegangnya dapat membaca kalender Anda, jadi jangan dibagikan.',
    en: 'Copy it now: this address is shown once. Whoever holds it can read your calendar, so do not share it.',
  },
  salin: { id: 'Salin alamat', en: 'Copy the address' },
  tersalin: { id: 'Alamat disalin.', en: 'The address was copied.' },
  takTersalin: {
    id: 'Alamat belum tersalin. Pilih dan salin sendiri dari kotak alamat.',
    en: 'The address was not copied. Select and copy it from the box above.',
  },
  apel: { id: 'Tambahkan di iPhone, iPad, atau Mac', en: 'Add on iPhone, iPad or Mac' },
  google: { id: 'Tambahkan ke Google Kalender', en: 'Add to Google Calendar' },
  panduan: {
    id: 'Panduan untuk Android, iPhone, dan Outlook',
    en: 'How to add it on Android, iPhone and Outlook',
  },
  dibuat: { id: 'Alamat kalender dibuat.', en: 'The address was made.' },
  dicabut: { id: 'Kalender dihentikan.', en: 'The calendar was stopped.' },
} as const satisfies Catalogue

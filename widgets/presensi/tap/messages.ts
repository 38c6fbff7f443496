import type { Catalogue } from '../../shared/words.ts'

/** Texts of recording and its results. */
export const messages = {
  tercatat: { id: '{arah} tercatat pukul {jam}', en: '{arah} recorded at {jam}' },
  denganLokasi: { id: 'dengan lokasi', en: 'with location' },
  tanpaLokasi: { id: 'tanpa lokasi', en: 'without location' },
  tandaTerima: { id: 'Tanda terima', en: 'Receipt' },
  tandaPetunjuk: {
    id: 'Bukti bertanda tangan digital. Simpan bila Anda perlu menyanggah.',
    en: 'A digitally signed proof. Keep it in case you need to object.',
  },
  simpan: { id: 'Simpan berkas', en: 'Save as a file' },
  salin: { id: 'Salin', en: 'Copy' },
  disalin: { id: 'Tanda terima disalin', en: 'Receipt copied' },
  berkasJudul: { id: 'Tanda terima presensi', en: 'Receipt of attendance' },
  berkasTerima: { id: 'Diterima server: {saat}', en: 'Received by the server: {saat}' },
  berkasLokasi: { id: 'Lokasi: {lat}, {lon}', en: 'Location: {lat}, {lon}' },
  berkasLokasiAkurasi: {
    id: 'Lokasi: {lat}, {lon} (akurasi {meter} m)',
    en: 'Location: {lat}, {lon} (accuracy {meter} m)',
  },
  berkasGaram: {
    id: 'Kode pembuktian lokasi: {garam} (tunjukkan hanya bila lokasi perlu dibuktikan)',
    en: 'Code that proves the location: {garam} (show it only where the location must be proved)',
  },
  berkasPetunjuk: {
    id: 'Baris di bawah ini bertanda tangan digital. Serahkan utuh bila diminta.',
    en: 'The line below is signed. Hand it over unchanged when asked.',
  },
  bergeser: {
    id: 'Anda mencatatnya pukul {jam}, tetapi yang dihitung adalah waktu terkirim: jam itu tidak dapat dipastikan, terlalu lama berlalu, atau Anda tercatat daring sesudahnya. Bila perlu, ajukan koreksi untuk hari ini.',
    en: 'You recorded it at {jam}, but the time of sending counts: that time could not be relied on, was too long ago, or you were online after it. Ask for a correction of the day if need be.',
  },
  jamServer: {
    id: 'Jam perangkat Anda menunjukkan {jam}. Yang dihitung adalah jam server pada saat yang sama.',
    en: 'The clock of your device said {jam}. The time of the server at that moment counts.',
  },
  menungguAtasan: {
    id: 'Server tidak dapat memastikan jam presensi tanpa jaringan ini ({jam}), atau batas sebulan sudah terlampaui. Atasan memeriksanya. Anda dapat memberi penjelasan pada harinya di bawah.',
    en: 'The server cannot vouch for the time of this offline record ({jam}), or the limit of the month is passed. Your superior looks into it. You may explain it on its day below.',
  },
  disimpan: {
    id: '{arah} pukul {jam} disimpan di perangkat ini dan dikirim begitu tersambung.',
    en: '{arah} at {jam} is kept on this device and sent once there is a connection.',
  },
  menunggu: {
    id: '{n} presensi menunggu dikirim',
    en: '{n} {n:record waits|records wait} to be sent',
  },
  menungguTeks: {
    id: 'Tersimpan di perangkat ini dengan jamnya, dan dikirim otomatis begitu tersambung. Jangan catat ulang.',
    en: 'Kept on this device with its time, and sent by itself once there is a connection. Do not record it again.',
  },
  jamTakPasti: {
    id: 'Server tidak dapat memastikan jam perangkat saat itu, jadi atasan akan memeriksa jam presensi ini.',
    en: 'The server cannot vouch for the clock of this device at that time, so your superior will look into it.',
  },
  janganTutup: {
    id: 'Peramban ini tidak dapat menyimpan. Jangan tutup halaman sampai terkirim.',
    en: 'This browser cannot keep anything. Leave the page open until it is sent.',
  },
  kirim: { id: 'Kirim sekarang', en: 'Send now' },
  mengirim: { id: 'Mengirim…', en: 'Sending…' },
  takTerkirim: { id: '{arah} {saat} tidak terkirim', en: '{arah} {saat} was not sent' },
  terlaluLama: {
    id: 'Terlalu lama menunggu: server akan menghitung waktu terkirim, bukan jam itu.',
    en: 'It waited too long: the server would count the time of sending, not that hour.',
  },
  lewatKoreksi: {
    id: 'Ajukan koreksi pada harinya di bawah, lalu hapus catatan ini.',
    en: 'Ask for a correction of its day below, then remove this note.',
  },
  hapus: { id: 'Hapus catatan ini', en: 'Remove this note' },
  milikLain: {
    id: 'Perangkat ini menyimpan {n} presensi milik akun lain yang belum terkirim. Presensi itu dikirim bila pemiliknya masuk di sini.',
    en: 'This device holds {n} {n:record|records} of another account that {n:is|are} not sent yet. It goes out when the owner signs in here.',
  },
  hapusLain: { id: 'Hapus dari perangkat ini', en: 'Remove from this device' },
  hapusLainYa: { id: 'Ya, hapus permanen', en: 'Yes, remove for good' },
  gagalTap: { id: 'Presensi belum tercatat', en: 'Not recorded yet' },
  tanyaJudul: { id: 'Pulang sekarang?', en: 'Leave now?' },
  tanyaTeks: {
    id: 'Jam kerja selesai pukul {jam}. Bila dicatat sekarang, Anda pulang {lama} lebih awal.',
    en: 'Your hours end at {jam}. Recorded now, you leave {lama} early.',
  },
  tanyaGanti: {
    id: 'Catatan pulang yang lebih akhir menggantikan catatan ini.',
    en: 'A later record of your departure replaces this one.',
  },
  tanyaYa: { id: 'Ya, catat pulang', en: 'Yes, record departure' },
  tanyaTidak: { id: 'Batal', en: 'Cancel' },
} as const satisfies Catalogue

import type { Catalogue } from '../../shared/words.ts'

/** Texts of the monthly report. */
export const messages = {
  teks: {
    id: 'Laporan bulanan 14 bagian menurut SE Mendagri 800.1.5/3349/SJ. Angka diambil dari data Luwes; selebihnya cukup diisi sekali.',
    en: 'The monthly report in 14 sections by circular 800.1.5/3349/SJ. Figures come from the data of Luwes; the rest is entered once.',
  },
  unit: { id: 'Laporan untuk', en: 'Report for' },
  semua: { id: 'Seluruh daerah', en: 'The whole regency' },
  berkas: { id: 'Berkas bulan ini', en: 'Files of this month' },
  cetak: { id: 'Cetak laporan', en: 'Print the report' },
  cetakTombol: { id: 'Cetak', en: 'Print' },
  surat: { id: 'Semua surat tugas', en: 'All letters' },
  suratLagi: { id: 'Surat tugas selanjutnya', en: 'More letters' },
  roster: { id: 'Roster (XLSX)', en: 'Roster (XLSX)' },
  pilihUnit: {
    id: 'Untuk surat tugas dan roster, pilih satu unit kerja.',
    en: 'For letters and the roster choose a unit.',
  },
  suratLanjut: {
    id: 'Berkas itu memuat 200 surat. Ambil selanjutnya dengan tombol Surat tugas selanjutnya.',
    en: 'That file holds 200 letters. Take the next ones with More letters.',
  },
  tanpaSurat: {
    id: 'Tidak ada surat tugas unit ini untuk bulan itu.',
    en: 'This unit has no letter with a day in that month.',
  },
  rosterTeks: {
    id: 'Roster berisi unit yang dipilih dan unit di bawahnya, satu lembar setiap unit.',
    en: 'The roster has the unit and those below it, a sheet each.',
  },
  rosterPenuh: {
    id: 'Unit ini membawahi lebih dari {n} unit kerja. Pilih unit di bawahnya untuk rosternya.',
    en: 'More than {n} units are below this one. Choose one of them for its roster.',
  },
  dataPer: { id: 'Data per {saat}', en: 'Data as of {saat}' },
  mulai: {
    id: 'Angka dihitung sejak {hari}, hari pertama Luwes dipakai.',
    en: 'Figures count from {hari} on, the first day of use.',
  },
  nomor: { id: '{n}. {judul}', en: '{n}. {judul}' },
  sumber: { id: 'Sumber: {sumber}', en: 'Source: {sumber}' },
  belum: { id: 'Belum ada', en: 'Nothing yet' },
  isi: { id: 'Isi bagian {n}', en: 'Fill in section {n}' },
  form: { id: 'Isi bagian {n}: {judul}', en: 'Fill in section {n}: {judul}' },
  simpan: { id: 'Simpan bagian ini', en: 'Save this section' },
  tersimpan: { id: 'Bagian {n} tersimpan.', en: 'Section {n} is saved.' },
  tetap: { id: 'Berlaku sampai diubah.', en: 'Holds until it is changed.' },
  sebulan: { id: 'Untuk bulan ini saja.', en: 'For this month alone.' },
  sebelumnya: { id: 'Sebelumnya ({bulan}): {nilai}.', en: 'Before ({bulan}): {nilai}.' },
  dariUnit: {
    id: 'Kosongkan untuk memakai {nilai} ({sumber}).',
    en: 'Leave empty to use {nilai} ({sumber}).',
  },
  wajibAngka: { id: '{uraian}: isi dengan bilangan bulat', en: '{uraian}: give a whole number' },
  hari: { id: 'Hari', en: 'Day' },
  wfa: { id: 'WFH/WFA', en: 'WFH/WFA' },
  kantor: { id: 'WFO', en: 'WFO' },
  orang: { id: '{n} orang', en: '{n} {n:person|people}' },
  hariOrang: { id: '{n} hari', en: '{n} {n:day|days}' },
  perUnit: { id: 'Menurut unit kerja ({n})', en: 'By unit ({n})' },
  unitKerja: { id: 'Unit kerja', en: 'Unit' },
  pegawai: { id: 'Pegawai', en: 'Employees' },
  porsi: { id: 'Porsi WFH', en: 'Share of WFH' },
  pekanBelum: {
    id: 'Rincian menurut hari tersedia setelah rekap bulan ini dihitung lagi.',
    en: 'Weekdays are told once the sums of this month are made again.',
  },
} as const satisfies Catalogue

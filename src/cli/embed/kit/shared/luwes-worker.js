// Presensi tanpa jaringan dan pemberitahuan di perangkat. Berkas ini harus di atas alamat halaman: akar portal yang termudah.
importScripts('%%URL%%/widgets/v1/luwes-sw.js')

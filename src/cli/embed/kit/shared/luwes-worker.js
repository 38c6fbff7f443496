// Salin ke akar portal, lalu sebut pada <luwes-session worker-url="/luwes-worker.js">.
// Luwes: presensi tanpa jaringan, dan pemberitahuan di perangkat
importScripts('%%URL%%/widgets/v1/luwes-sw.js')

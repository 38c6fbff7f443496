<?php
/** Jadwal WFA portal menurut Luwes. Tabel: jadwal_wfa(nip, tanggal, pengajuan), kunci nip dan tanggal. */
function luwes_kejadian($jenis, array $data)
{
    // Hanya kejadian yang menyebut keadaan setiap hari; yang lain diabaikan.
    if (strpos($jenis, 'wfa.') !== 0 || !isset($data['nip'], $data['hari'][0]['status'])) {
        return;
    }
    // Sesuaikan: koneksi basis data portal.
    $db = new PDO(getenv('PORTAL_DB'));
    $db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    $hapus = $db->prepare('DELETE FROM jadwal_wfa WHERE nip = ? AND tanggal = ? AND pengajuan = ?');
    $catat = $db->prepare('INSERT INTO jadwal_wfa (nip, tanggal, pengajuan) VALUES (?, ?, ?)');
    $db->beginTransaction();
    foreach ($data['hari'] as $hari) {
        // Dihapus dahulu, jadi kejadian yang datang lagi tidak menambah baris.
        $baris = array($data['nip'], $hari['tanggal'], $data['id']);
        $hapus->execute($baris);
        if ($hari['status'] === 'disetujui') {
            $catat->execute($baris);
        }
    }
    $db->commit();
}

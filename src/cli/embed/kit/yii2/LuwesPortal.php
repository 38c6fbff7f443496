<?php

namespace app\components\luwes;

use Yii;

/** Penghubung Luwes dengan portal Yii2 ini: SATU-SATUNYA berkas yang perlu Anda sesuaikan. */
class LuwesPortal
{
    /** NIP (18 angka) orang yang sudah masuk, atau null. Sesuaikan dengan model pengguna portal. */
    public static function nip()
    {
        $orang = Yii::$app->user->identity;
        return $orang && $orang->nip ? (string) $orang->nip : null;
    }

    /** Token Luwes untuk orang yang sudah masuk, atau null bila belum masuk. */
    public static function token()
    {
        if (LuwesSetelan::CARA === 'sso') {
            Yii::$app->session->open();
            if (LuwesKeluar::berakhir($_SESSION)) {
                Yii::$app->user->logout();
                return null;
            }
            // Sesi Yii2 adalah $_SESSION: token yang disegarkan ikut tersimpan.
            return LuwesToken::sso($_SESSION);
        }
        $nip = self::nip();
        return $nip === null ? null : LuwesToken::portal($nip, LuwesSetelan::rahasia('LUWES_PORTAL_SECRET'));
    }

    /** Kerja portal untuk satu kejadian dari Luwes. Bila melempar kesalahan, Luwes mengirimnya lagi. */
    public static function kejadian($jenis, array $data)
    {
        switch ($jenis) {
            case 'wfa.disetujui':
                // Data berisi id, NIP, dan tanggal; rinciannya dibaca dari Luwes.
                break;
            default:
                // Jenis yang tidak dipakai diabaikan, agar jenis baru kelak tidak menjadi kesalahan.
                break;
        }
    }
}

<?php

namespace App\Luwes;

use Illuminate\Http\Request;

/** Penghubung Luwes dengan portal Laravel ini: SATU-SATUNYA berkas yang perlu Anda sesuaikan. */
class LuwesPortal
{
    const DARI_SSO = array('access_token', 'id_token', 'refresh_token', 'expires_at');

    /** NIP (18 angka) orang yang sudah masuk, atau null. Sesuaikan dengan model portal. */
    public static function nip(Request $request)
    {
        $orang = $request->user();
        return $orang && $orang->nip ? (string) $orang->nip : null;
    }

    /** Token Luwes untuk orang yang sudah masuk, atau null bila belum masuk. */
    public static function token(Request $request)
    {
        if (LuwesSetelan::CARA === 'sso') {
            $sesi = $request->session()->all();
            if (LuwesKeluar::berakhir($sesi)) {
                $request->session()->invalidate();
                return null;
            }
            $token = LuwesToken::sso($sesi);
            // Token yang disegarkan disimpan kembali.
            $request->session()->put(array_intersect_key($sesi, array_flip(self::DARI_SSO)));
            return $token;
        }
        $nip = self::nip($request);
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

<?php
/** Keluar: memberi tahu Luwes, meneruskan back-channel logout dari SSO, dan mengingat sesi yang berakhir. */
%%NAMESPACE%%
final class LuwesKeluar
{
    /** Berapa lama tanda keluar disimpan: lebih lama dari sesi portal mana pun. */
    const SIMPAN = 604800;

    /** Orang ini keluar dari portal: sesinya di Luwes ikut berakhir. Hanya untuk CARA 'portal'. */
    public static function beritahu($nip)
    {
        $token = LuwesToken::keluar($nip, LuwesSetelan::rahasia('LUWES_PORTAL_SECRET'));
        $jawab = self::kirim($token);
        // Bila Luwes tidak menjawab, sesinya tetap berakhir sendiri paling lama 15 menit lagi.
        return $jawab !== null && $jawab[0] === 200;
    }

    /** Alamat sesudah keluar dari portal. CARA 'sso': SSO, yang mengakhiri login di sana dan memberi tahu Luwes. */
    public static function tujuan($idToken)
    {
        $temu = rtrim(LuwesSetelan::SSO, '/') . '/.well-known/openid-configuration';
        $sso = LuwesSetelan::CARA === 'sso' ? LuwesHttp::jsonBilaAda($temu) : array();
        if (!isset($sso['end_session_endpoint'])) {
            return LuwesSetelan::SESUDAH_KELUAR;
        }
        return $sso['end_session_endpoint'] . '?' . http_build_query(array_filter(array(
            'id_token_hint' => $idToken,
            'client_id' => LuwesSetelan::SSO_CLIENT,
            'post_logout_redirect_uri' => LuwesSetelan::PORTAL . LuwesSetelan::SESUDAH_KELUAR,
        )));
    }

    /**
     * Meneruskan logout token dari SSO ke Luwes apa adanya. Luwes memeriksa tanda tangannya; hanya bila ia
     * menerima, sesi portal yang disebut ikut ditandai berakhir. Hasil: status HTTP untuk dijawab kepada SSO.
     */
    public static function teruskan($token)
    {
        $jawab = is_string($token) && $token !== '' ? self::kirim($token) : array(400, '');
        if ($jawab === null || $jawab[0] >= 500 || $jawab[0] === 429) {
            return 503;
        }
        if ($jawab[0] !== 200) {
            return 400;
        }
        $claims = self::claims($token);
        $bila = isset($claims['iat']) ? (int) $claims['iat'] : time();
        if (isset($claims['sid'])) {
            self::tandai('sid', $claims['sid'], $bila);
        } elseif (isset($claims['sub'])) {
            self::tandai('sub', $claims['sub'], $bila);
        }
        return 200;
    }

    /** Panggil sesudah orang masuk lewat SSO: mencatat siapa dan sejak kapan, agar dapat diakhiri SSO. */
    public static function catatMasuk(array &$sesi, $idToken)
    {
        $claims = self::claims($idToken);
        foreach (array('sid', 'sub') as $nama) {
            if (isset($claims[$nama])) {
                $sesi['luwes_' . $nama] = (string) $claims[$nama];
            }
        }
        $sesi['luwes_masuk'] = time();
    }

    /** Apakah SSO sudah mengakhiri masuknya orang ini. */
    public static function berakhir(array $sesi)
    {
        foreach (array('sid', 'sub') as $nama) {
            if (!isset($sesi['luwes_' . $nama])) {
                continue;
            }
            $berkas = self::berkas($nama, $sesi['luwes_' . $nama]);
            $bila = is_file($berkas) ? (int) file_get_contents($berkas) : null;
            // Satu login (sid) berakhir untuk seterusnya; "sub" mengakhiri yang masuk sampai saat itu.
            if ($bila !== null && ($nama === 'sid' || $sesi['luwes_masuk'] <= $bila)) {
                return true;
            }
        }
        return false;
    }

    private static function kirim($token)
    {
        $kepala = array('Content-Type: application/x-www-form-urlencoded');
        $isi = http_build_query(array('logout_token' => $token));
        return LuwesHttp::kirim(LuwesSetelan::ALAMAT . '/v1/sesi/logout-backchannel', $isi, $kepala);
    }

    /** Isi JWT tanpa memeriksa tanda tangannya: hanya untuk token yang sudah diterima Luwes atau SSO. */
    private static function claims($token)
    {
        $bagian = explode('.', $token);
        $isi = isset($bagian[1]) ? base64_decode(strtr($bagian[1], '-_', '+/')) : '';
        $claims = json_decode($isi, true);
        return is_array($claims) ? $claims : array();
    }

    private static function tandai($nama, $nilai, $bila)
    {
        file_put_contents(self::berkas($nama, $nilai), (string) $bila, LOCK_EX);
        foreach (glob(LuwesSetelan::folder() . '/keluar-*') as $lama) {
            if (filemtime($lama) < time() - self::SIMPAN) {
                unlink($lama);
            }
        }
    }

    private static function berkas($nama, $nilai)
    {
        return LuwesSetelan::folder() . '/keluar-' . $nama . '-' . hash('sha256', (string) $nilai);
    }
}

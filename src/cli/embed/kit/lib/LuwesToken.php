<?php
/** Token untuk Luwes: ditandatangani portal (HS256), atau token SSO yang disegarkan. */
%%NAMESPACE%%
final class LuwesToken
{
    /** Umur token portal dalam detik; Luwes menolak yang lebih dari 5 menit. */
    const UMUR = 300;

    const KELUAR = 'http://schemas.openid.net/event/backchannel-logout';

    /** Token portal untuk satu kali masuk. Buat yang baru untuk setiap permintaan. */
    public static function portal($nip, $rahasia)
    {
        $kini = time();
        return self::jwt(array(
            'iss' => 'portal',
            'aud' => LuwesSetelan::AUDIENCE,
            'iat' => $kini,
            'exp' => $kini + self::UMUR,
            'jti' => bin2hex(random_bytes(16)),
            // Harus teks 18 angka: jangan diubah menjadi bilangan.
            LuwesSetelan::CLAIM_NIP => (string) $nip,
        ), $rahasia);
    }

    /** Logout token: mengakhiri sesi Luwes milik NIP ini ketika ia keluar dari portal. */
    public static function keluar($nip, $rahasia)
    {
        $kini = time();
        return self::jwt(array(
            'iss' => 'portal',
            'aud' => LuwesSetelan::AUDIENCE,
            'iat' => $kini,
            'exp' => $kini + 120,
            'jti' => bin2hex(random_bytes(16)),
            'sub' => (string) $nip,
            'events' => array(self::KELUAR => new \stdClass()),
        ), $rahasia, 'logout+jwt');
    }

    /** JWT bertanda tangan HS256. Rahasia sekurangnya 32 byte. */
    public static function jwt(array $claims, $rahasia, $jenis = 'JWT')
    {
        if (strlen($rahasia) < 32) {
            throw new \RuntimeException('LUWES_PORTAL_SECRET belum diisi atau kurang dari 32 byte');
        }
        $isi = self::base64url(json_encode(array('alg' => 'HS256', 'typ' => $jenis)))
            . '.' . self::base64url(json_encode($claims, JSON_UNESCAPED_SLASHES));
        return $isi . '.' . self::base64url(hash_hmac('sha256', $isi, $rahasia, true));
    }

    /**
     * Token SSO yang masih berlaku, dari sesi portal: access_token, refresh_token, expires_at (detik Unix).
     * Disegarkan bila berakhir dalam satu menit. Null bila orangnya harus masuk lagi.
     * Melempar RuntimeException bila SSO tidak menjawab: itu bukan berarti orangnya keluar.
     */
    public static function sso(array &$sesi)
    {
        $token = isset($sesi[LuwesSetelan::SSO_TOKEN]) ? $sesi[LuwesSetelan::SSO_TOKEN] : null;
        $sampai = isset($sesi['expires_at']) ? (int) $sesi['expires_at'] : 0;
        if ($token !== null && $sampai > time() + 60) {
            return $token;
        }
        if (empty($sesi['refresh_token'])) {
            // Tanpa refresh token, token lama tetap dicoba: Luwes yang memutuskan apakah masih berlaku.
            return $sampai > 0 && $sampai <= time() ? null : $token;
        }
        $baru = self::segarkan($sesi['refresh_token']);
        if ($baru === null) {
            return null;
        }
        foreach (array('access_token', 'id_token', 'refresh_token') as $nama) {
            if (isset($baru[$nama])) {
                $sesi[$nama] = $baru[$nama];
            }
        }
        $sesi['expires_at'] = time() + (isset($baru['expires_in']) ? (int) $baru['expires_in'] : 60);
        return isset($sesi[LuwesSetelan::SSO_TOKEN]) ? $sesi[LuwesSetelan::SSO_TOKEN] : null;
    }

    /** Menukar refresh token pada SSO (RFC 6749 bagian 6); null bila ditolak. */
    private static function segarkan($refresh)
    {
        $temu = LuwesHttp::json(rtrim(LuwesSetelan::SSO, '/') . '/.well-known/openid-configuration');
        $isi = array(
            'grant_type' => 'refresh_token',
            'refresh_token' => $refresh,
            'client_id' => LuwesSetelan::SSO_CLIENT,
        );
        $rahasia = LuwesSetelan::rahasia('LUWES_SSO_CLIENT_SECRET');
        if ($rahasia !== '') {
            $isi['client_secret'] = $rahasia;
        }
        $kepala = array('Content-Type: application/x-www-form-urlencoded', 'Accept: application/json');
        $jawab = LuwesHttp::kirim($temu['token_endpoint'], http_build_query($isi), $kepala);
        if ($jawab === null || $jawab[0] >= 500 || $jawab[0] === 429) {
            throw new \RuntimeException('SSO tidak menjawab');
        }
        return $jawab[0] === 200 ? json_decode($jawab[1], true) : null;
    }

    private static function base64url($isi)
    {
        return rtrim(strtr(base64_encode($isi), '+/', '-_'), '=');
    }
}

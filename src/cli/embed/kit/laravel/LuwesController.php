<?php

namespace App\Http\Controllers;

use App\Luwes\LuwesHalaman;
use App\Luwes\LuwesKeluar;
use App\Luwes\LuwesPortal;
use App\Luwes\LuwesSetelan;
use App\Luwes\LuwesTerima;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Log;

/** Titik-titik Luwes pada portal Laravel; alamatnya ada di routes/luwes.php. */
class LuwesController extends Controller
{
    const TEKS = array('Content-Type' => 'text/plain; charset=utf-8', 'Cache-Control' => 'no-store');

    /** Token orang yang sudah masuk sebagai teks, atau 401. Dipanggil oleh <luwes-session>. */
    public function token(Request $request)
    {
        if ($request->header('Sec-Fetch-Site', 'same-origin') !== 'same-origin') {
            return response('', 403, self::TEKS);
        }
        try {
            $token = LuwesPortal::token($request);
        } catch (\Throwable $kesalahan) {
            // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
            Log::error('Luwes: token tidak dapat dibuat: ' . $kesalahan->getMessage());
            return response('', 503, self::TEKS);
        }
        return $token === null ? response('', 401, self::TEKS) : response($token, 200, self::TEKS);
    }

    /** Keluar dari portal dan Luwes. Laravel memeriksa token CSRF formulirnya. */
    public function keluar(Request $request)
    {
        $nip = LuwesPortal::nip($request);
        $idToken = $request->session()->get('id_token');
        Auth::logout();
        $request->session()->invalidate();
        $request->session()->regenerateToken();
        if (LuwesSetelan::CARA === 'portal' && $nip !== null && !LuwesKeluar::beritahu($nip)) {
            Log::warning('Luwes: logout belum diterima; sesi berakhir paling lama 15 menit lagi');
        }
        return redirect(LuwesKeluar::tujuan($idToken), 303);
    }

    /** Back-channel logout dari SSO, diteruskan ke Luwes. */
    public function keluarBackchannel(Request $request)
    {
        return response('', LuwesKeluar::teruskan((string) $request->input('logout_token')), self::TEKS);
    }

    /** Kejadian dari Luwes. Daftarkan alamatnya di luwes-admin, tab Webhook. */
    public function terima(Request $request)
    {
        $status = LuwesTerima::tangani(
            $request->header('webhook-id'),
            $request->header('webhook-timestamp'),
            $request->header('webhook-signature'),
            $request->getContent(),
            array(LuwesPortal::class, 'kejadian')
        );
        return response('', $status, self::TEKS);
    }

    /** Contoh halaman dengan satu elemen. */
    public function halaman($elemen = 'luwes-wfa')
    {
        abort_unless(in_array($elemen, LuwesHalaman::ELEMEN, true), 404);
        return response()->view('luwes', array('elemen' => $elemen))
            ->header('Content-Security-Policy', LuwesHalaman::csp());
    }
}

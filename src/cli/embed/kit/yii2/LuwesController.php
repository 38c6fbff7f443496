<?php

namespace app\controllers;

use app\components\luwes\LuwesHalaman;
use app\components\luwes\LuwesKeluar;
use app\components\luwes\LuwesPortal;
use app\components\luwes\LuwesSetelan;
use app\components\luwes\LuwesTerima;
use Yii;
use yii\web\Controller;
use yii\web\NotFoundHttpException;
use yii\web\Response;

/** Titik-titik Luwes pada portal Yii2: luwes/token, luwes/keluar, luwes/keluar-backchannel, luwes/terima, luwes/halaman. */
class LuwesController extends Controller
{
    /** Dua titik yang dipanggil mesin tidak membawa token CSRF; tanda tangannya diperiksa sendiri. */
    public function beforeAction($action)
    {
        if (in_array($action->id, array('keluar-backchannel', 'terima'), true)) {
            $this->enableCsrfValidation = false;
        }
        return parent::beforeAction($action);
    }

    /** Token orang yang sudah masuk sebagai teks, atau 401. Dipanggil oleh <luwes-session>. */
    public function actionToken()
    {
        if (Yii::$app->request->headers->get('Sec-Fetch-Site', 'same-origin') !== 'same-origin') {
            return $this->jawab(403);
        }
        try {
            $token = LuwesPortal::token();
        } catch (\Throwable $kesalahan) {
            // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
            Yii::error('Luwes: token tidak dapat dibuat: ' . $kesalahan->getMessage());
            return $this->jawab(503);
        }
        return $token === null ? $this->jawab(401) : $this->jawab(200, $token);
    }

    /** Keluar dari portal dan Luwes. Yii2 memeriksa token CSRF formulirnya. */
    public function actionKeluar()
    {
        if (!Yii::$app->request->isPost) {
            return $this->jawab(403, 'Keluar hanya lewat tombol Keluar pada portal ini.');
        }
        $nip = LuwesPortal::nip();
        $idToken = Yii::$app->session->get('id_token');
        Yii::$app->user->logout();
        if (LuwesSetelan::CARA === 'portal' && $nip !== null && !LuwesKeluar::beritahu($nip)) {
            Yii::warning('Luwes: logout belum diterima; sesi berakhir paling lama 15 menit lagi');
        }
        return $this->redirect(LuwesKeluar::tujuan($idToken), 303);
    }

    /** Back-channel logout dari SSO, diteruskan ke Luwes. */
    public function actionKeluarBackchannel()
    {
        return $this->jawab(LuwesKeluar::teruskan((string) Yii::$app->request->post('logout_token')));
    }

    /** Kejadian dari Luwes. Daftarkan alamatnya di luwes-admin, tab Webhook. */
    public function actionTerima()
    {
        $kepala = Yii::$app->request->headers;
        return $this->jawab(LuwesTerima::tangani(
            $kepala->get('webhook-id'),
            $kepala->get('webhook-timestamp'),
            $kepala->get('webhook-signature'),
            Yii::$app->request->rawBody,
            array(LuwesPortal::class, 'kejadian')
        ));
    }

    /** Contoh halaman dengan satu elemen. */
    public function actionHalaman($elemen = 'luwes-wfa')
    {
        if (!in_array($elemen, LuwesHalaman::ELEMEN, true)) {
            throw new NotFoundHttpException();
        }
        Yii::$app->response->headers->set('Content-Security-Policy', LuwesHalaman::csp());
        return $this->renderPartial('halaman', array('elemen' => $elemen));
    }

    private function jawab($status, $isi = '')
    {
        $jawaban = Yii::$app->response;
        $jawaban->format = Response::FORMAT_RAW;
        $jawaban->statusCode = $status;
        $jawaban->headers->set('Content-Type', 'text/plain; charset=utf-8');
        $jawaban->headers->set('Cache-Control', 'no-store');
        $jawaban->content = $isi;
        return $jawaban;
    }
}

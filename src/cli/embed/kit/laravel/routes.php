<?php

use App\Http\Controllers\LuwesController;
use Illuminate\Support\Facades\Route;

/*
 * Alamat-alamat Luwes. Di akhir routes/web.php tambahkan: require __DIR__ . '/luwes.php';
 * Dua alamat yang dipanggil mesin tidak membawa token CSRF; tanda tangannya diperiksa sendiri.
 */
$csrf = array(
    'App\Http\Middleware\VerifyCsrfToken',
    'Illuminate\Foundation\Http\Middleware\VerifyCsrfToken',
    'Illuminate\Foundation\Http\Middleware\ValidateCsrfToken',
);
Route::get('/luwes/token', array(LuwesController::class, 'token'));
Route::post('/luwes/keluar', array(LuwesController::class, 'keluar'));
Route::post('/luwes/keluar-backchannel', array(LuwesController::class, 'keluarBackchannel'))->withoutMiddleware($csrf);
Route::post('/luwes/terima', array(LuwesController::class, 'terima'))->withoutMiddleware($csrf);
Route::get('/luwes/halaman/{elemen?}', array(LuwesController::class, 'halaman'));

<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Kerja Fleksibel</title>
  <link rel="stylesheet" href="/luwes/luwes.css">
  {!! \App\Luwes\LuwesHalaman::script() !!}
  <script type="module" src="/luwes/luwes-lencana.js"></script>
</head>
<body>
  <nav>
    <a href="/luwes/halaman/luwes-persetujuan">Persetujuan
      <span data-luwes-lencana data-token-url="/luwes/token"></span></a>
    <form method="post" action="/luwes/keluar">@csrf <button type="submit">Keluar</button></form>
  </nav>
  <main>
    <h1>Kerja Fleksibel</h1>
    {{-- Livewire: bungkus dengan wire:ignore agar elemen tidak diganti pada setiap pembaruan. --}}
    <div wire:ignore>
      {!! \App\Luwes\LuwesHalaman::elemen($elemen, '/luwes/token', array('no-heading' => '')) !!}
    </div>
  </main>
</body>
</html>

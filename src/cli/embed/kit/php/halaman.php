<?php
/** Contoh halaman portal dengan Luwes. Salin tiga bagian yang ditandai ke halaman portal sendiri. */
require_once __DIR__ . '/luwes-portal.php';

luwes_mulai_sesi();
// 1. Baris CSP: gabungkan dengan Content-Security-Policy portal, bila portal memakainya.
header('Content-Security-Policy: ' . LuwesHalaman::csp());
?>
<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Kerja Fleksibel</title>
  <!-- 2. Ruang yang disediakan, dan pemuat elemen. -->
  <link rel="stylesheet" href="luwes.css">
  <?= LuwesHalaman::script() . "\n" ?>
  <script type="module" src="luwes-lencana.js"></script>
</head>
<body>
  <nav>
    <a href="halaman.php">Kerja Fleksibel</a>
    <a href="halaman.php?elemen=luwes-persetujuan">Persetujuan
      <span data-luwes-lencana data-token-url="token.php"></span></a>
    <form method="post" action="keluar.php"><button type="submit">Keluar</button></form>
  </nav>
  <main>
    <h1>Kerja Fleksibel</h1>
    <!-- 3. Elemen sesi satu kali, lalu elemen yang diinginkan. -->
    <?php
    $diminta = isset($_GET['elemen']) ? (string) $_GET['elemen'] : 'luwes-wfa';
    $elemen = in_array($diminta, LuwesHalaman::ELEMEN, true) ? $diminta : 'luwes-wfa';
    echo LuwesHalaman::elemen($elemen, 'token.php', array('no-heading' => '', 'worker-url' => 'luwes-worker.js'));
    ?>

  </main>
</body>
</html>

-- Days of units without hours waited: six-day weeks have hours now, so those of open months are judged again.
UPDATE `putusan_hari` SET `tinjau_pada` = 0, `versi` = `versi` + 1
WHERE `status` = 'menunggu' AND substr(`tanggal`, 1, 7) NOT IN (SELECT `bulan` FROM `bulan_tutup`);

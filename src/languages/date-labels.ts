/** Words before a page's date that say what happened on it, in the languages that pages are written in most. Lower case. */

/** "Published on", "Veröffentlicht am", "Publié le". */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  (
    "published posted created issued released submitted date dated added uploaded veröffentlicht veröffentlichung erstellt geschrieben eingestellt gepostet " +
    "erschienen datum verfasst publiziert vom publié publiée paru posté rédigé écrit ajouté publicado publicada fecha publicación criado postado data " +
    "pubblicato pubblicata scritto inserito postato geplaatst gepubliceerd publicatiedatum verschenen gepost publisert publicerad publicerat postat " +
    "skapad udgivet offentliggjort oprettet julkaistu luotu opublikowano opublikowany dodano utworzono data zveřejněno publikováno vydáno vytvořeno " +
    "zverejnené publikované pridané megjelent közzétéve létrehozva dátum publicat postat objavljeno objavljen datum опубликовано размещено дата добавлено " +
    "создано опубліковано розміщено публикувано публикувана δημοσιεύθηκε δημοσίευση ημερομηνία yayınlanma yayınlandı tarih eklenme giriş oluşturulma " +
    "تاريخ نشر النشر نُشر פורסם תאריך diterbitkan dipublikasikan tanggal đăng ngày 発行 公開 投稿 更新日 掲載 发布 发布时间 發布 發佈 日期 時間 입력 등록 작성 게시 승인"
  ).split(" "),
);

/** "Updated", "Aktualisiert am", "Mis à jour le". */
export const UPDATE_WORDS: ReadonlySet<string> = new Set(
  (
    "updated modified edited changed revised reviewed aktualisiert aktualisierung geändert bearbeitet stand update jour modifié modifiée actualisé actualizado " +
    "actualizada actualización modificado modificación atualizado atualizada modificação aggiornato aggiornata modificato modifica bijgewerkt gewijzigd oppdatert endret " +
    "uppdaterad uppdaterat ändrad opdateret ændret päivitetty muokattu zaktualizowano aktualizacja zmodyfikowano aktualizováno aktualizace upraveno aktualizované " +
    "frissítve módosítva frissítés actualizat modificat ažurirano обновлено обновлен изменено оновлено актуализирано актуализирана ενημερώθηκε ενημέρωση güncelleme güncellendi " +
    "güncellenme تحديث עודכן diperbarui cập 更新 수정"
  ).split(" "),
);

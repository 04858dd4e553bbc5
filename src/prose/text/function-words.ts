/**
 * Words by which a language shows, folded. Left out are those that both languages have ("a", "no", "me", "has",
 * "he", "sin", "son", "come", "once", "pie").
 */
export const functionWords = {
  en: new Set(
    `the of and to in is was for on that with as by at from have been are were which this it be not or an his her
    their they who will would but had its more than when where also after before during between while what there
    these those such into over under out up about against among through only other some any all both each how why
    if then so because since until according between he she we you our your him them could should may can did does
    do being however although though despite according said says new first last year years month months people
    police officers killed mexico's still yet least many most much just very per within without toward towards
    upon amid near across around every another`.split(/\s+/),
  ),
  es: new Set(
    `el la los las de del y en que un una por con para se su sus al lo como mas fue ha han es esta este estos
    estas pero sobre entre cuando donde tambien despues antes durante desde hasta segun ya muy porque ni o u e
    unos unas ese esa esos esas aquel ella ellos ellas nos les le si fueron ser sido estan era eran habia hay
    contra hacia tras ante sino cual cuales quien quienes cuyo cuya otro otra otros otras todo toda todos todas
    cada mientras aunque sea tiene tienen hace hizo dijo senalo informo ano anos mes meses personas policias
    asesinados nuevo nueva primer primera ultimo ultima solo tan tanto menos mayor menor dos tres cuatro cinco
    mil millones`.split(/\s+/),
  ),
} as const

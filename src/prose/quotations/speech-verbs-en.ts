const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English verbs that hand over somebody's words, folded: those that have a subject of their own. */
export const englishSpeechVerbs = words(`
  said says say told tells stated states affirmed affirms announced announces added adds argued argues alleged
  alleges asserted asserts asked asks answered answers admitted admits acknowledged acknowledges accused accuses
  believed believes blamed boasted called calls characterized characterised cautioned cautions charged claimed claims
  commented comments complained conceded concluded concludes condemned condemns confirmed confirms confessed contended
  contends countered criticized criticised criticizes cited cites declared declares decried decries demanded demands
  denied denies denounced denounces deplored described describes detailed disclosed dismissed dismisses emphasized
  emphasised emphasizes explained explains exclaimed expressed expresses estimated found finds hailed highlighted
  highlights hinted hoped indicated indicates insisted insists joked labeled labelled lamented laments lauded maintained
  maintains mentioned noted notes observed observes opined pledged pointed points posted praised praises predicted
  proclaimed promised promises proposed protested quipped quoted reaffirmed recalled recalls recognized recommended
  recounted referred refers refuted reiterated reiterates rejected rejects remarked remarks repeated replied replies
  reported reports requested responded responds retorted revealed reveals showed shows shouted slammed specified
  stressed stresses suggested suggests summarized testified testifies termed tweeted tweets underlined underscored
  underscores urged urges vowed vows warned warns welcomed wrote writes branded deemed defended dubbed ruled
  requires required requested ordered thanked assured swore concurred agreed agrees accepts accepted yelled
  recommends calls considered considers defined defines established establishes`)

/** Forms in -ing: their subject is that of the clause that they go with. */
export const englishSpeechParticiples = words(`
  saying telling stating affirming announcing adding arguing alleging asserting asking answering admitting
  acknowledging accusing blaming calling characterizing cautioning claiming commenting complaining conceding
  concluding condemning confirming contending countering criticizing citing declaring decrying demanding denying
  denouncing describing detailing dismissing emphasizing explaining expressing highlighting hinting indicating
  insisting joking labeling labelling lamenting lauding maintaining mentioning noting observing pledging pointing
  praising predicting proclaiming promising quoting reaffirming recalling referring reiterating rejecting remarking
  repeating replying reporting responding revealing shouting slamming specifying stressing suggesting testifying
  tweeting underlining underscoring urging vowing warning welcoming writing branding assuring promising `)

/** Of the verbs of both languages, those that are nouns as often, folded. */
export const nounsAsWell = words(`
  states reports claims estimates details notes calls demands points posts charges promises requests comments replies
  answers tweets urges finds argues defends rules lauds labels terms
  denuncia alerta condena critica critico argumento informe comenta estima llamo llama pregunto pregunta exige
  juro cuenta nota cita`)

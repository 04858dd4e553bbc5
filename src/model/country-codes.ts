import { countryCodes } from './countries.ts'
import { fold } from './fold.ts'
import { placeOfName } from './place-codes.ts'

// ISO 3166-1: the two-letter code, then the three letters.
const pairs = `AD.AND AE.ARE AF.AFG AG.ATG AI.AIA AL.ALB AM.ARM AO.AGO AQ.ATA AR.ARG AS.ASM AT.AUT AU.AUS AW.ABW
  AX.ALA AZ.AZE BA.BIH BB.BRB BD.BGD BE.BEL BF.BFA BG.BGR BH.BHR BI.BDI BJ.BEN BL.BLM BM.BMU BN.BRN BO.BOL BQ.BES
  BR.BRA BS.BHS BT.BTN BV.BVT BW.BWA BY.BLR BZ.BLZ CA.CAN CC.CCK CD.COD CF.CAF CG.COG CH.CHE CI.CIV CK.COK CL.CHL
  CM.CMR CN.CHN CO.COL CR.CRI CU.CUB CV.CPV CW.CUW CX.CXR CY.CYP CZ.CZE DE.DEU DJ.DJI DK.DNK DM.DMA DO.DOM DZ.DZA
  EC.ECU EE.EST EG.EGY EH.ESH ER.ERI ES.ESP ET.ETH FI.FIN FJ.FJI FK.FLK FM.FSM FO.FRO FR.FRA GA.GAB GB.GBR GD.GRD
  GE.GEO GF.GUF GG.GGY GH.GHA GI.GIB GL.GRL GM.GMB GN.GIN GP.GLP GQ.GNQ GR.GRC GS.SGS GT.GTM GU.GUM GW.GNB GY.GUY
  HK.HKG HM.HMD HN.HND HR.HRV HT.HTI HU.HUN ID.IDN IE.IRL IL.ISR IM.IMN IN.IND IO.IOT IQ.IRQ IR.IRN IS.ISL IT.ITA
  JE.JEY JM.JAM JO.JOR JP.JPN KE.KEN KG.KGZ KH.KHM KI.KIR KM.COM KN.KNA KP.PRK KR.KOR KW.KWT KY.CYM KZ.KAZ LA.LAO
  LB.LBN LC.LCA LI.LIE LK.LKA LR.LBR LS.LSO LT.LTU LU.LUX LV.LVA LY.LBY MA.MAR MC.MCO MD.MDA ME.MNE MF.MAF MG.MDG
  MH.MHL MK.MKD ML.MLI MM.MMR MN.MNG MO.MAC MP.MNP MQ.MTQ MR.MRT MS.MSR MT.MLT MU.MUS MV.MDV MW.MWI MX.MEX MY.MYS
  MZ.MOZ NA.NAM NC.NCL NE.NER NF.NFK NG.NGA NI.NIC NL.NLD NO.NOR NP.NPL NR.NRU NU.NIU NZ.NZL OM.OMN PA.PAN PE.PER
  PF.PYF PG.PNG PH.PHL PK.PAK PL.POL PM.SPM PN.PCN PR.PRI PS.PSE PT.PRT PW.PLW PY.PRY QA.QAT RE.REU RO.ROU RS.SRB
  RU.RUS RW.RWA SA.SAU SB.SLB SC.SYC SD.SDN SE.SWE SG.SGP SH.SHN SI.SVN SJ.SJM SK.SVK SL.SLE SM.SMR SN.SEN SO.SOM
  SR.SUR SS.SSD ST.STP SV.SLV SX.SXM SY.SYR SZ.SWZ TC.TCA TD.TCD TF.ATF TG.TGO TH.THA TJ.TJK TK.TKL TL.TLS TM.TKM
  TN.TUN TO.TON TR.TUR TT.TTO TV.TUV TW.TWN TZ.TZA UA.UKR UG.UGA UM.UMI US.USA UY.URY UZ.UZB VA.VAT VC.VCT VE.VEN
  VG.VGB VI.VIR VN.VNM VU.VUT WF.WLF WS.WSM YE.YEM YT.MYT ZA.ZAF ZM.ZMB ZW.ZWE`

const twoLetters = new Map(
  pairs.split(/\s+/).map((pair): [string, string] => [pair.slice(3), pair.slice(0, 2)]),
)

// Names of international publishers that are neither in countries.ts nor in the Unicode names.
const publishersNames: Readonly<Record<string, string>> = {
  'bosnia-herzegovina': 'BA',
  'china, hong kong special administrative region': 'HK',
  'china, macao special administrative region': 'MO',
  'congo, dem. rep.': 'CD',
  'congo, rep.': 'CG',
  "cote d'ivoire": 'CI',
  'czech republic': 'CZ',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'dr congo': 'CD',
  'egypt, arab rep.': 'EG',
  'gambia, the': 'GM',
  'hong kong sar, china': 'HK',
  'iran (islamic republic of)': 'IR',
  'iran, islamic rep.': 'IR',
  'ivory coast': 'CI',
  'kingdom of eswatini': 'SZ',
  'korea, rep.': 'KR',
  kosovo: 'XK',
  'kyrgyz republic': 'KG',
  "lao people's democratic republic": 'LA',
  'macedonia, fyr': 'MK',
  moldova: 'MD',
  palestine: 'PS',
  'republic of korea': 'KR',
  'republic of moldova': 'MD',
  'slovak republic': 'SK',
  'state of palestine': 'PS',
  'syrian arab republic': 'SY',
  'the gambia': 'GM',
  'united kingdom of great britain and northern ireland': 'GB',
  'united republic of tanzania': 'TZ',
  'venezuela, rb': 'VE',
  'viet nam': 'VN',
  'yemen, rep.': 'YE',
}

let codeByEnglishName: Map<string, string> | null = null

/** The two-letter code of ISO 3166-1 for the code of three letters; null when there is none. */
export function countryOfThreeLetters(code: string): string | null {
  return twoLetters.get(code) ?? null
}

/**
 * The code of a country by its name as international publishers write it: any name of countries.ts, the English name
 * of the Unicode locale data, or the same with a former name in brackets, `Russia (Soviet Union)`.
 */
export function countryNamed(name: string): string | null {
  const folded = fold(name).trim()
  return named(folded) ?? (folded.endsWith(')') ? named(folded.replace(/\s*\([^()]*\)$/, '')) : null)
}

function named(folded: string): string | null {
  const known = placeOfName(folded)
  if (known !== null && !known.includes('-')) return known
  codeByEnglishName ??= englishNames()
  return codeByEnglishName.get(folded) ?? null
}

function englishNames(): Map<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = new Map<string, string>()
  for (const code of countryCodes) {
    const name = fold(display.of(code) ?? code)
    codes.set(name, code)
    codes.set(name.replaceAll('&', 'and').replace(/\bst\. /, 'saint '), code)
  }
  for (const [name, code] of Object.entries(publishersNames)) codes.set(name, code)
  return codes
}

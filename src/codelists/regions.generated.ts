// Made by scripts/build-regions.mjs. Do not edit: change src/codelists/regions-patch.ts and run it.

/** The ideographs of all names by the distances of their codes, those that many names have first; the lines have one letter or two for each (`character-gaps.ts`). */
export const placeGaps =
  '128C24BJD21Z6H11Ei2J1P7ab2T35HF32q1G3O138a62C46o-401CbqtdevderWdT12ALdb2i5U1e1DTxbmyb2B1i10opYr5G4f10F1wcbz2E2j6pob2uhX1pg1P1M15g13A2Dc1S2C3j3Y14P3Yer1eyIoNn2b3dQN1gA1k17D5m8h6v2C4I32V3z12J4D8I54TG1i4t4e17c1e2b1J1cr3W5K9E2e19q-397GbcebdjedjgpbbcgcpjdtlocedfkdbebgngfddcgicbgbbgjpdejfhjowgcbiihKgsUen1Hei1fB1Cy1aeceneodbbeelfdejgbesebjgddHcbqgrcbpcIe1wccbbhbAghcsCf1cgcemcfhbfefdpeCezmgihfhdedoibbcbegqefkkqqu1iv1p1c1gedv2ffM1o1GrhsgdbkBgkhiiencedgrqhrdfCnmAieBpOgNevkzJkixcheqegdcobbfVfb1ugdgcLd2o2h2ibcbcOigcbdddcioebbhggnjsbecdcdghekdxhdhGqrbdddbhhcgcebmohifccglhbdbp1aF1WvdbbbbcDEs1gcqmdbbcfkpubrBvinfvybtddbdrpcftepgujBfbrl1bxecbkL1n1lP3KikAdimdkukjbvf1cgfbvwOZLpuMD3jB1F1ebfbgkhqXkokeihljfbbfoienblgiwiehzf1aXGdckiedeclcbbbctblbclchdfrdBbbftzfeghkccbDfbtpdcebnbctBeotbbHxdoCf1ueEkp1h1gvl4N1ekc1EDbg1acVhoideecmhbebcdikbeigmebblcjclwgnqdhfedbkfhbfbcdfbgjbeuhvbcfbdfgkbebcpiqdczfmdbdfelmudeFiHAgegemfdlSpelplecelboiylmphvcoF1lsnegufEnpxhxmDMB1e2QwbencecgAmSZczqx1IhqubPhnftbeQiIyX1bkibPhsccdunmficsj4CdjeJugcgbfcdeshrqg1p3bbug1hfuEfjnkndpym1sccdBbbhdCbkQbbdcjivhcbqoPelrDgh1wofcpkTJnkGqrm3QiPA1Wj2t2Z1YmtbgceikelbhdA1idYccwDtmCebcdmTdikVeE1dfvhfVz1a2ntmmblp1cdqqfcdbjgcdcewccumrbbbhFlqdlpcgeipieggngbfcw1kqicbZqSBgrucghUhzpPcNMov2cqBt1FH2ox2SRlkbF1G2h1jc1lhA8MobxgJcjhbudejcgQk3wbddrdbbegfsdfbhkctP1i7lgcpmsvjeehgclbkedD1ersqCcccccgbblbcccebbgjebccubdccfegecAccncyj1Uybb13TdelqexAvoif1cA2wbddcefeeofrcmccbbbbbmkxpkHrdbbhBobnjrAEdqK1Okd2ydogqX3mqqd4segh3N5Pfexi7qbckIvmptbmhvtddehVf1j';

/**
 * A province or prefecture a line, before its name how far its code is from a hundred more than the one before, then the places below it
 * with how far their codes are from the next of their kind, where they are: districts begin with 02, cities with 81, others with 21.
 * A small letter is the end of a name and the space behind it: a 自治县, b 县, c 区, d 市, e 旗. In front of it
 * stands * where the name without its end is a common word, + where the name is one, # where both are.
 */
export const placeLines = `109900gEfd99fj*cxj*c2Vvy*cEaYacEdJvocwHBcRdAnMzc1CtocMdqcWdGacCcrckQacJsUwcrSPcMoKacLrUbc
9900IbDAd99Bbr*cvf*cvx*ciXb*cvg*cFdHc*c3fOecxVdcDAicgWQcIcTccMbWlcYcws+clvcHVwcVNqc
9900vgDd
EdNbZqdQdm*c1Hcx*csTa*c1ZeNUXGcWOTa*cFOjcOWPccIxjcZeNUb1MyKb*b1ROSkbPDTobYdNRbOBRcbHQFGbSuNw*bro*bZgSybLQbVQXUd1GvqdsIad
SkodPQicPQgcXaThcXbr#c1EaicEaBBcNvJnUFc3MCibIaFfb1ZQxb1AdBdbMRSad1ZQmdMCqd
HIFGOpdwUc#cowPacgAtvc1LtlcVdzLCtaCcUWb1Hjzb
XRQSdXRocIeYacUmQa*c1DqDqXGcALJacKcYqc2FaRCbYsmbkCk+bXAbKHb2YRbIWRcbTbrbUVQUbBWbFcOkbIcmd
URYadXONdcPgNdc1VfRcciBbc1FajbLhHebTwJabUdCpb2lGvbRqOWbsv*bTbBobrJabPnbTcv*bFaxbiHodNcv*d
OgKb*dWIEIc3FNYycLCjcTcGMcZrJcc2YAJcbCUrb1KbQabSkbYdy*bIojbYAWcbUvNd*bmsbAvbFcybQObWdrbFjETbVUbGBqdKbqdmHldYdFHErd
OrNbWadHcf*cHcxc1GoSacFeBMEbc1DeEhcIqPHc1OrgbVbOgbQzWcbApGabYNbyUabJsmb1JsJwbGBOWbJQjb
ItZbdVaHc*cVaMCcNWDtLNJbXGcItZbbQaUd*b1MCrbUdSabEalLCtaJojLCtaFlNlLCtJdXatarPcd
NzqdsTacCRv*cNzbVdbfBhbwQabLGobYKlbiHGbKkHcbTEbXnGwDbtaTzAndVfHedZdZVdvTT*d
JrPldmKycTbyc1GlmbKcTcbWVvbkj+bBcmb1kMjDbtaFVqdAavd
TOJcdKxjcKhqcRwQrbIcNRbIcQrbTVybmrbGuj*bJvbCUjb1OBqd
8800oxDd
YmUad3YoErcBRRccFwBMPbcZoRMVlcDeTwGccGvWccTcZrbyFcbQnWDbXaBfd
kBk*d10sTMcrjcKaMhcKaqcyYdbIbPdbTbPDbPDHebOAWcbPqKab
yPcdjcXGc7FScrKbbIGb
QdOc*d1WCqcBaDhcHpWFcWCjc2XOZlb1rWd*bUWjbTmPabQdJbbIcJabMcbMcWcb
GvjdjcMcJcbyjb1TdpbRcqbYdrd
SvqdSvjcrDWcoFUbCrbYjAdbJsMad
GvDadEyKycYmSPcEyQHbPqDwbBbWd*bBvybToyb1RHbrLRbPDEdbJfYfd
CRjdLGVccFaSEbDeTMbWTXkbNIobsXJbXJbZlFcbVmbrKUbAMjbKcMAdvDAd
IsqdIsFrcKbXObLaYabPfbPJYpblIcbHVIabUHYybLaQobPpNpbvFcbOgZbbTgPabUard
FaEzdCpNdcFcGzbOKjbXOEzbEACAbXabmRcbVAobAbbJalbkl*bTUbKcBb*bRNbEzxbNgXddDVqd
GkPxdCIEdcBcJcbBfjbQabFabAxGcbEdDybNpbNuo*bDay*bBfWa*bWnGa*dEzyd
8800LhJdXaHdOcc
PkBbTAZcdsj#cDbTy*cAdPc*cGQFKcFbXWZcPqeFtNaFtbBbGcHxnbTcJcvbIcpb
YiAndfvcZuNdLfcVdo*cEdMtcCdKaSSFjXGcSeUacFbXWZcYjeGlybKdnFKJMDcmXKZae
HawdwSiDCcwi*cHaKdc
JQDqdFdo*cZgMbocMwo*cSdDWGInMceQbGcPqeQbGcYjeGcxbNaHfNaILeLKIEZce1UkWkMceljbIuLce
MdYQdGInMccGInMcPqOKDaeGInMcPqOKDkeXbDWbBrBgeEnOveEtDWZceDVGcNSVid
SSnXmMudfBLcVbQbHfcKdAcZceWhHxneSSFtNaJieSSFtNaeLwQTeHaFoeWfOdDVBAe
PkBgVPndwAcncEtFQJPncSdTMeDNLiKdMFKdLuntHdOceSSBgDvHdOceSSWBNatHdOceMUQbnIOesQbnIOPqesQbnIOYjeLCHACTdHENaEddEtOaHpdRVnXaRJdGxvd
QbTrLBndFavcLaUabNHWabHaAcZcJieHaAcZcDaeHaAcZcDkeLwQTDke
HaOaPoSbdXUlcDjEQbSaZbbTkNdbQaBbbXhjbPoCbnYjOKJiePoCbnYjOKDaePoCbnYjOKDkeDlJbVEeEaPdd
1200QamQG -80HaOaTAZcd-79SdnodGInMcYjOKJieGInMcYjOKDaeEtFQZceTIPcb
200PTGcNSViQG -80WeLdTAZcd-79PTGcTAZcd1SdQbZkeFMObZcPqeFMObZcYjefHaAFPIMcexHaAFPIMceYmIfRoeSTZdeMySTCdeMyUNeXmBgb
300SdAcVkQG SdAcVkPqeSdAcVkYjeRVMARJe
57000YQlDd
IzydBbrcIzvckf*cFGLncJTx*c4FMNbHpcOAicIzgscXeEAcYQDac2VbrbVzBrbsTyd
kLddDao*cxMpcNcvWac6PFZeJbcPuWdWacOdqcEcOaErc3QdwbMFCtErd1Zqvd
JVodJTf*cJTxcUIo*c6BjocYamb1RpQpLCtawj#d
LtWddsLtcfHA*cUvBMc6Wdj*cLtWdbsKoLCtaTcUaLCta
ZvXcdrocXcVccDco*ciZLcZvXcLCtaNxMaLCta
LefdZgMb*cStQa#cStm*c3JoUFLCtafUcdRajd
QTqdXaHbcYhvc7YmBbc5VWobGabYhwdgPdd
LNWadVIJi*cxRb*cEWCWJlc6QKXQ*cNGqdkEdHcd
CUsdwqcsYRcYmr*cTcvRdc5SJvcCUsJdXataXrIcb
YQydCdHb*cBcKlcZnAg*cNrQdPbc5YmJbvcYQybODHb*d
OGQTdVaYaJbcQaUdYackIAc1OGo*b
JTPbdMTqc1TcvcJTPbb1xEabCcIlbKPJhodXbUad
VvydVaHbczj*cVvybWbrb1UkWkMcPqOKJdXatagWHdYhWcd
PNYLOpdLdo*czUc*ciWHcYJDabWbCcbQaj+d
8500AbGcDd
QdDvdiPa*cJoj*cVvycWeKR*cDKEbc5VaycSeYac1Qhmb1EyCx*dZbUsdGhNePbd
AbGcdCcNRczYC*cPLLNc6EaLC*cKcAb*bMOvdOxUFdLLOadLHEdd
DlrdJTxcJTfc1UxCx*bWfMdLCta1VaYQd
YQWcdzo*cxm*cfEabfYQb
MdSadfCccWeKRucMdSab1UQibAxv*bQxvWadXUm*d
CdodOAuc2uWccLtMwbGVYnbQdCdVvFWtaFau*d
MwUadlucJiNSnGdMuJdXataQdPb*bVembHtFgd
Cdj+dFAgcPdFQbMdEybFAidkm*d
1500LrXQVvFWtHdOcq -80LrAbd-79IlTfd-78JuSad-77CFDvd-76zZe*d-75Bbzd3BzTcb1mIlb
7500VWzuDd
CbnYcdKRCT*ciMp*cKRWmc3rCtcMwgcWVPlcPkOacSdjcVajc2MgOabNuMy*bKobQbTrbWvOa*bMdvbLrTo*b2ApGs*dLaWq*d
BXBXCbndzNccWbTa*cJTNTcYuYuXccNoAcnFmcJHJbocQxCTMuKdLuntczu*b1MgmbQcJwbPFib1NoWO*b1NaobNafbPtPcbEPvd
IWxdIWRhcNso*cOCKRcUxCxcjJbvcTWocIWfbIOGcdMood
MWMpdFky#cOqQh*cio*cQam*cfo*cQao*cKNgbYJYcb
VaKWodZoocPbf*c1DlNuYacMbo*cXUYP*bRjLP*bMbTcbTVvb
kUbdNNnIlczRacDPCLPQcFdMpckBkcZKqbZKWcbGcUFbHwnCgZcJdXata
WfDvd15WfJKcHaNKcRjHn#c1YkVMbZyXubEaGcbkFJobiLpb24OdGccJTLid
KgWvMud1FkycJiDR#cfSV*c5FSc1Oxib3Oxpb1ZyUabBkudNoQTdLtERd
CeYavdsQa#cKxo*cLMJbvcSiHib
KELeudfm*cyDc*cDETy#cxmc4GcWa*bYJZLvd1wGcdlmdPIYxdfld
VWvdDEUQc2IRNabTnKkbgmdLakLdYydSnud
YJSadgGccUvGnbOaxbVdMhbUbmbDcJcbYJYxbmKd*dZKfdwBgd
1400kQamPbGbc-80PCvdPkWEbHbvb
77200Bawd99ZdScc2ZrVycQdl*cHVmcEcGU*c1KOWacKwScc1UTROcMbocYkKbcScfscOdo*cMwucVdScc1FnYPc30IqDcc
9900uFMDd
iEfdUEIcc1HINBcWbCScAXDy*c4ScWac1DxEVcZUBMYaculcHhZacFCJccYdPBc
SuPTd3PTocUsoc4YcVc*c1PxXccsKkcuFUdLbQad
ZrqdAXDycKaz*c1DQBzc5Pco*cLTocEabLzb1WGlbsFzdZRqd
WqqdIbl*c1FTDy*c6sgcIcDRcOdRlcFCyd
FMqd3IOHecKkDacSGjcLnFMcKkucWqCEdOrNbUcdZuod1YmMfd
iMdd10MdqcIqpcwRdc2InfbJkfdInGGd2wmd
LdKaUcd1LdKac2wqcIQEyc1fw*bLDKabLDib
NBmd1NBmcNBFUc7TcuSccEARcc5ZAJcb3RGUGbOdVcb
LGjdFfVccLGNdckEacRkJcbYcw#bCUlbVoybWbVcbfYad
GtqdTbTdcQRuc8uNdc2MbCrbRfYrd2YdWRd
PdudEfWac8BBqcLeAscLeydGtDadVjIod
QcqdwTdcYdUccOnJmcQaSadGVudQcQad
LoZQdLojc8LoUPc1OzybWzybWzEAb
8600QAuDd
LwqdBajc2QtMmcxVc*c1Ycu*cMNocFgLwcNoycFamcFarcITKmc1LxArb4PBmb1WbZbd
lXzd1wMvc1ug*cgLfc4PdwcUSqcFnSac4TPo*blwbFgNndWsXcd
WBqdOWjczDCcOFwcCAAnc3KcYkb1rybEMibBcYsbQcWdbIFmdIaTcdzUcd
YkQadiVcc8EIHAcYkVkb2wLGbwl*drVcdLxJad
VcqdKkQaciPAcZbTcbQdQabmAbb
UJQadNQjcYwHccBaJOc3sCcbIPLvd1Kqqd
OdTadRnjcOdfc2IcGab2ScubLHmbOaXcdGaHadfydKcVbd
UOqdYwjcUOuc1Wqob1XbSabzYBbuod
NLodKbwcEcGUcSpobKqWzb
YaqdAyucZdQpcPQHc*c1AaRd*bIbYa*bNfEpbWBPbdFawdAdXEd
OeJcdFNNdcVdBdbEKKabJRCcbMwybKaBb*bUbZgbJvlZFtazPc*d
8800mEsDd
ZaALdJFwcArycNOoc6YivcQdEa*bALfbALxbArubNqVcd
WLVcdRTVcc4HWuc1MrucDCKzc1PJCcc2iTdbSuMe*d
LOEmdzJbVccLOocAIZfc6NBBacJsERbLavbGlPdb
NBidkMd*cBdNbHrcOPNbXUcFhGhocUCXUcRaYabTob
XdJVod1BMo*cZUo*c1FjUvcSrWAbIkobBbb
NBgdHwXUcSGocUDocGDXcb
LTTdd3LTCocGamc4FSc1Qwyb
mUbdBRuckAP*c7LbEIc1Jslb2YmVc*bLoMwbUvubTpxbLxjdVCod
100Zdo*dHpXccZdocEsqcLybYflbYWbRHRdb
GCqdDFFFciQPc1Jwmb1EhAybKbERbRaybIbQd*dDcBh*d
CUydQVqcQVfcQVPccFaPcbYmBbb2CUibQVBab1VFVVd
LoqdCmHccYGobMNbPDKFbWzb
100Hhm*dOdm*cWOmcZjXUc1DVYRbLLjbOdQobDVob
GfqdQPjcABybJdjbHiVQb
YyqdZPYycfJLbEdYabVdyb
GojdGoqcGSXcb1ZzbZJXcbQuZbblHldTbZbd
8100ZHWbDd
ZHqdAXDycYau*cMfocXdDpc5GvmcQdIa*cXTNgbLdubGdWcbXTTcbKcQcb2rYCbZHTcd
PjRdd1MsDcc1wNzcVcCTc4XUJK*cBkm*cMKmc
YMBddjOjcFBucSMjcEIIpc1NfYBb
AaDc*d2AaZg*cNcQjcDcXcb1TcJAblSabkBd#bBpXcb1WoIabQclbWbl*bKcm*d
PcqdGWjcEaRccBAucPcUccUsmb2mXcbKcDvbZbSabOdRdbEdQEdGvudimd
RCqdULjczBcczwcQdQcc1KaCVbRCScbGPmb1fobiGVbrBb*bTamb
irdLrr*cWbycWdCcbScjbBhRc*bMwXcbFuBb*bASIcdIcBnodWbOFd
zQpdsGdcKcKb*cQdUyb1BaLwbIcrbLdjbRCrd
lZbdBOjcEVScbXaBdbGpibTolbOklbVwTMbZHmdZHZWd
9000uxDd
iCcdfVc*cxVccVdKaRPc6VdoVccsWbcFdSPNCciCcb1mGabDRYPb
JvZbPddCcucAFoc1VAPxbIard
JNJadmWc*c10ACfcFNBM*bBaExbYLXcb
SeudFDXccPAycBxMxc2IclbQgJcbKcQgbZbmb1NdCcbVcWabWrRcbIFCcdIhVdjdArod
sFgdSBJccDiLbb
NWYCdQvVccFgucZPXcd
IQqdXIXPciVbcIQQjc1PgEabkFgbBaOEbIqGabmER*b1KbibEhi*blNdbXeNdbQaHl#bZfCcbSoHabEdj*bIFOdd1zid
Abm*dAbqcVdUacAbmbAbJcbZpubsXqbKcEa*bQcBb*bJRpbDem*bmZH*bKcs*bZeMhod
LbDvdVOqcFnsbDeTQbBaYd*bLbEabGVmbLTAXbEajdIyCxdYdmd
LtqdFapcfJacij#bUWpbiEabIqMabIam*bLbZdbOdXcbEQXcb1TbCcb
BaTVdPgqcTbEacTbPgc2AdobKTobJyDqbMrybFgXqbYSybDeYq*bRnWcbZbQad
8800ofDd
MAidNjFecRbDa#cGyVMcIbHc*c6NjjcQdTccXIHecMAycENWLcGTjc3rFUb1Tkvb
VdOpdRbi*cRbg*c7ZdOpcFqocEwNzcjycLjPmcDLqd1rGrd1ENxd
IBFjdIBpcOrErcFjocFaIBcOkGwcNxYabYdVdbFzWcb
RwZqdRbDacEOjcWpjcYaYgZqcoFfcKCqd
fLNdfLNcvWa*c1AmHic1HiDAbTbTVb
VDYadXLGKc8ZHo*cJErcENocXNENczWadENydENqd1OtERdDxEVdwyd
TCPldTCjcOoFfcPlJbcGnBcc3FaRvbCcIabVdqdIPjdToBhdmHedYdModCcNRd
MAld9VfjcChqc5DsobCWYabOdJa*bYkVH*bCzBabWzJcbPxobFcCUd1BSjd
QcmdQco*c8SpTpclyb1frb1sQcdALjd
PnwdXENKcBcDGc1TMYsdUeod
TuBEdfUccNpocLaFNbANb
100FaFzdOao*c8GdZqcvfcFzibOSjbFzJcbOaTdbBQbrNRbANibJdFUbFaOzb
ZbqdZbjcTdjc1lDAbUbKa*bFaNRbBXvbrUa#bVmDAbIcjbIaTddAIjd
WKjdfCcFrcNMrcySPbBNb1fSdbRhbYdSkbFaTcd
YcqdYcj*cRzSacUsTy#byPgbSuXxb1FjQabBSrd
INRcdKELe*cKbQUcNvbEjbYsIcbRqETbJSjbTSjb1fDc*b
38200viDd 8920MAWcd
ISqdDaUa*cWeCecGJjDbtcOdJc*cBaSO*c1UsMA*c1DaJEbSqGadUMydsModsISdDGUod
XbUodzFf*cWdvDbtcAXDycAIVEYac6VHAJcIwbMdFPbXoSyb1OaRKb
BAydQKj+cxOq*cKDvDbtcCBxc1RgUqcXnDAc2BAzc2sm*bIxpbLqbXyybLbybBAlbWfpb
rNVodsTacJjf*cEdzc6BCvcMbEa*bZjbDWob1HSbMLGTdXyqd
mydBcDq*cgPa*c1OyNdczmc1mybZyFUb2JCbLhZdbGcqd
MWQmdMWocoj#c7KBYccRAbKBb
sJadFdRu#cJjYccRaPcc6LEETcsJab2GNYkbUaybLrDAbUoHebJjUQdUQQjdQdZld
ZDHgdCPEu#cDaVI*cXdGwc6oy*cQgIcbFjDE*bIcPUb1WBb1McydXnqd
JDydTazc1TcEabiIab2KMbYaJibJDyb
FPCcdBWNdcWbmc3WSTdbXOjbAIqdQdONd
QCvdWcVycRSjcWjTdcMLybFaQVb
AaRdZpdVcYc*cOUqcRBYyb2HjSybGaXddPDMbd
iydDojcIjz*ciWjbNujbxZpbPdrbLhJabJBpbQHRubSkvbsETbLxTwbORqd
TkHedPxEbcWGycTyDw*bWGblTdbVwjbJOjbVmNRbKcjd
PgydLAvcrHccGdobBho*bsbTkj*bGlKnbXCpbNBYcbQsb
OkWadpVycNBycHtMzbxTabTkJcbIzHebQSjb1YmVb*bOWNRbOVjd
XVXdErdYVjcxr*bBaZNbrKLbMyy*bDHobUzybXyibJRrbsZNb
8200VcgDd 8923NfKxdVCudIbRdd14UHQhSwGcc
IcLcduVp*cuLccCHWacLcycIcCccVdoc3EAocfxVccLcicZNUFcuVmcZdHUcsHAc
ZdEddZdEdUccxLmocFeKUcJTo*c1ysbkThd
AjJmdMMHJcOrDCcKSyc1KSxbZIobZIXcbCtbLeuWad
100LbCcdxTdcXfNbMpcTDPhcREFfcBnTdc4ERmbQaobIIRrbQdyFbNbtaLaDqFbNbtaLbNddSrydPwud
XOydXOjc3HyjcXOqc3iRCbSPjbOgVbb1QKvWadRwydLbj+d
SSqdPxJbVccTaIo*cSSjc
QMRddfMbc1UtCic1NcAAbFTVHdEfod
WnVsdWnicWnCcbkTs*bKaSx*bCrj+dmKUd1Lcpd
QMqdNcRbcQMqc1Ghm#b1uTdbEdVVd1EAVcd3MwICdMGHid
ZdMhdZdqcElSV*bFdmbGdBdbIMobSAJcbCODvbZdQxbTWjdIcRId
QkldQkmcYkCWbMdj*bIqybMdobJQQmd
SUqd1PvNdcSUbTbJcd
1400OsOuFbNbtIdtHdOcq -80OsOud-79Hipd1WbKn*bQbfb1GoOsbQkEabJwRabMWDqb
7100VciDd
QdNcdVLTN*cIbFs*cTpQWcXbZH*c5ZUBMcUvjcQdNcbNAydlJad
FxHAdXMKm*cYLMBcEdDq*c6IbZg*cQBWac2CubPMTdbRDTdbBTTdd
ACYCdZUVcc1TpKmcACYCbACJadMVod
TOyd3AFIvcUUDqcEdAX*cSNACc3iTpcTOybTOibTOobTOfb1RHfbTKydWqld
ASydVaTc*ckVHc7gHb*c1sASbASybUdDbbCAWa*b1YJlbslbjNyIdtaIcMhdASfd
TpydTpyDycKaXcc7HkocTpyb1TaIobACFUb1rubAzGddFaACd
WqZbdIcTd*cZWjcmJabLcTobDDbFaDDbKxWc*bEdRd*bDARbd
OrNbVFdKcKbc8IcTdWccWsHibMxZxb
KGydEQy*cKQocibKxubmSabHzud
PSqdgVc*cFMNfcJxybLbXIbKcQa*bYkDI*bFaIcbXyjbJxfbmMa*bEQQad
KcqdAVTdcUhJcNCc1fmbVaGEbKRbuKcblERbUNobsBdbuTaJFtaRHyd
JsSadMWjcDaNubHzTdbWQXcbECScbZfBk*bTWyIdtasFvLgtaDMuLgtaGVqIdtLgtaMdKRLgtaEAud
QnDrdQnCvcVaDqbsSabUhJcudZAWcd
1700ACxFbNbtIdtHdOcq -80AbVVd1YzXcbRaBi*bBMZlbOgGVbXaEebKcWd*b2zob
6800TbfDd
Tbqd1SMDCcNQEIcwAFcIbv*c4CdKa*cZdDmcYFBIcBMNdciNc*c1KfSacOmjc
MVPad1IcucKAucFcuc1KnQab1MaSab4LKWcb2UeWcJFtasEabIaCcdiVUd
OBMld1GdVccZHBd*ciocMbmczMpcLGBdczTacVlocBhDc#c
AFwdWVHAcKuRdcOdDCc
WyAnd5zVcc3OdrcIDucZCycZCicBDwc2iEDb
Ggod2YHjciw*cWdZbcAaJccYdDc*c
uRdd1XNucuwcsZf*cYaod1XbrdMWodOsrd
BCudJQQlcEVocTlAnc6TWXIc2JRXcb1ZrWTbIrudBVqdKkpd
JMCkdJMic1TFCdcYdqdSaqdPgLbd
200ZKUbdYIqcZWVccYdYOc2TblbJsXUbUoXbbZbUbb3DlZfd
UsqdUsjcUsyc1FjGdbUsfbzRd*b
QxqdQxucQxQjc1kDmbEaWdbLaTab1rERbBOPbbQald
WyDpdjcwEab1KUvbKUEad
vWcdWcjcNJOdbzpbLdrbBbrbfWc*b
yuduj+c1yfcyxbyDvd
TcERdTcj*cTcs*cGgMhb1yob1LdoSmtJFtaLdiJFtaIMZbdLdqd
fCNd
Daod
3000ZCqdACHccZCmc1TVrb
YtydFyjcYtfc1Ytxb1UsJwbEcld
KaVAdKajcKamcsQabESibGdKbd
4600TbxSmtHdOcc
ildQalcVdEIc1ui*c1xJaKmcQLUbcPRlcIcJWc2UdmbXdo*bBaGcbKoybJyqd
AxqdjDa#cCWDqcAxicAxgcAxuc1AxjbOWQobPOmbPOJcIdtaAauLgta
JxGcdEIDqcUjUrcTPocCeCv*c5UUocFaJxcySvb1PDpbEhq#bQambKcZHbLDybzBLAktaEQWc#brIa*b1PsjJFtaSMScd
Txqd1DeEIc1QdHAczLlcEMTxbHObJdobKpXcd
gwdwjcMTwc8JToUccZaScb
EUjUcdUcWa#cEUjcBaMsbfQad
HTqdHTicHTgcPDo*bScgb
ZPUcdUcgcUcicZOKmcribJxrd
AdGcdAdqcZHBKcIobKUpbFjCdbQaCa#bgJAd
EGRLdYjucBdyc1Bdfb1ZbOgb1VRTlbYhKabIaCabBdGcbxGcbUdGcAktaGVxdrOwd
CQqdFhNycrJxcEvrbFTo*bNopJFta
vYydOdjucLbqciLebIbBqbRao*bfOabGdjSfJgtaXEuRyitaQbXdJFtaNdmJFtakSaJFta
JwKodQaKocIsjbTPqbIcGobOdEIJFtaZaod
IqPqduqcHtYJblDcbzqbks*bIbBJ*bZhVHd
8500wiDd 8920LaRtodHFwd2BcCcdDeldfNu#d13KbmbHpCcbBDARbFaYdbCdNcUWtaCcuUWtaIafUWtaTdJcUWtaOgFfUWtIdtaHFDaUWtIdta
wWad3EIIMczTacHFocJKOac
AaAfdwWx*cAbycIbEB*cJqqc
AaNcdxNcciNcc
Xgqd
39500DTUbd99DeqcDBTdcSBDackUBWac1NcVlSlcSezTlciVp*cgGHcOJuckOQ+c1QbicWWucQdTo*cuDAcZapcKcpcipcKFoc30LTPxcADicTMCccXbqcPxrcIcUdcJeusc71jWa*bEaNdbBmub1Hsb1KaybFnSLbTqobTqXcb1EdZwFbNbtaEIoFbNbtIdtaZSyFbNbtIdtaWrJcIdtFbNbta
9900DlpDd
YsNdd2QTucVdHKcOdIE*cIcNgcYsTac3zPcYVcVdCducsNdcWBucVaJAcMSNdcsDAcOdGmb7kNRb1RNubNduJmdWrqdSRGqdIqqdEJyd
100HdXPdHdJAZecXPZeckmc6SzNCcTMbNoWdb
BuPwBMdfcxc7MaBb*cIJAvbLGXQb
YzqduycRJXcczXdYCcYzbZau*b1TjKcbXaAOb
Zbyd1QuycGduc2DaubTbLcdHfTRdBKZId
BKyd1DBjcYBNfcmqc1AaYabLGFfb1RxADbgpIKtarIcbuPzd
TbZgdHiqc8EvSacVvIbcXuEMbVdpbKiYTbEMXcb
JRld1PLocmEp#cXNXcb1kIMbVoEAd
LhudRbDac8fQac3PnER*bEQDab2UdCcd
IaodRbDac8NcDC*cLaMdHccOdWavc2NEMebZeZGb1Cnub2Jzpb2BqXQYbtaXdXQYbtaBqTGod
100iAhdWdUbcYdVl*cYkTdciLS#bLNobXNmbRfLUbxAhbZTDad
TGodfTl*cWrocMaTob1EAWUbLeYxbVdUHb
LbKodNKGpciXccTjqc2umbQdlbYdbZEbDJLdbQaBc*bGpob
TbmdTbmcJiNT#cTpYybIcBLbDSJcbTaWNd
KdqdMdpcKdpc1GoLcbXbubkZIbTBbDeWcd
WUmdZUjcCko*c1UMVJbLcWcbEdVx*bIbEh*bYLobMbQa*b
QbDadQbqcOsycMdubiubrCcb
EQydUUucmTpbIaJLb
1100SdSlGOtIKtHdOcq -80XdnVbdCzpbEFbJMbMwUCbSeQoMzbOdp*bYoOd*bVWJc*b1RmKmbSdSlbHMnNGbFdUab
PFVnGOtHdOcq -80VbKbd1YzKbbLeQbbSez*bWUubKRUnbQDDVbPFVnbszbZbHxbCdAd*bEdTBbRLKdbEFKmbQbKmbJajbOIjbBsTMb
XhoYbtHdOcq -80xCcd-79ZfEFd1WvCTGOtaLGWcbZbCcb1ZffblibEcHxbSbNtbOdybEvBPbXkZbbOhlbNQxbPFBAbJKLnbBVXzb
6500ZPqDd
ZPydiDc*cKaQpc7BMXccHaSrcCdKac1APoVccXby*bQsXDbQgBcbTcPdd
HhOGJcd-1FToc1HhPwZccJcj#cOGqd
MRGadFdBMMpcVypcAuqc1LxRxbYJybMymbKRVGOfJgtIdtaPipOfJgtIdtaRaMhbZBYCbFgUbbTeJcbJQJcdMaJsd
mWddxEIcrSlc1EcKbbPdlSbMgtIdtaPaPbSbMgtIdtaNJKaIdtSbMgta
QySLdCeCvPackNu#b1OdNcbTJOdbRJYUbPnlYbtDbtIdtaKQXIbWWxd
LTMadHHucDeo*cuWa*bAdGpLgtaEdDUbMsibKjuFbNbtIdtaZbubSzvFbNbtaMwKxIdta
1600WWxiSbMgtIdtHdOcq -80QaGad-79QaMad2EcmbKvUdbWPEabUvNPbNhDfbmzb
200WWfiIdtLgtHdOcq -80AiCTd1ZdrbOuFIbAaQIbPdERbKpSqbIbZw*bQTGpbKivbYaubUWrbFyubKfubBVobTWubLeQob
WWiSbMgtIdtHdOcq -80NdXid-79ZHPc*d1SMXzbZPKbb1NFmbPEo*brKmbGdUFbQdWd*bzCTbUsJcbAaNdJcta
7200KaiDd
ZuDcdLaTacOGzc7CoUBcxo*cfpcMkXPcGvlc3NoTy#bLbQLbEdGcYbtaLqDcbXHMiYbtIdtaSoUFDbtYbtaml*d
100FcGVdPWRWcRzKGcXdzc1KUQLbUqBobGdrbNoWc*bZfRcbGoPnd
AdXcdFdHb*cupc2MdwbTalbAvRdbBqoYbtasrYbtVgtaZguCbObtYbtVgtaBDud
OgodUdycOuUFb1zTdbCclbILShd
EvMddEvycDWUFbQqNbbLGDAbkPa#bKcVk*bYJubPdVUbYbQLbPnPg*bJcNod
OeudXaj#cAdzRJxtaKcBL*bTaVlblQNYbta
EcGAdMsMMclGACbObtYbtaPmuCbObtaJvfYbtaJvSPVgtYbtaPdHzYbtCbObtAcSHtaujCbObtYbtaXnLdVgtAcSHtIgtaCDNzAcSHtaxQGIgta
FaNzdFaMKcRaUbbKabKcZbbPdVbbVauAcSHtIgtSbTvtVgtaUKXdVgtIgtaNzWcIgta
1300ByVUYbtHdOcq -80ByVUd-79XHEad1VaTwbJEKbbiTabNnmbkNnbKcMabZgMPbIcKbb
100FdvCbObtYbtHdOcq -80KeVud-79XbER*d-78JdHdd-77PrVid2GpXQIdtaWbJcbEdGpb1YzxbZgybFdv*bOdrIdtJFtVgtaDKDv*bvWaJFta
BcoSmtIdtHdOcq -80Bco*d1AHobxAGbTWExTlbXdPabHegbTbibNolb
100xVaFERJVgtHdOcq -80JvEAd1UiwbUiHLb
kEFCdtHdOcq -80kEFd1SCHDYbtaVHKa*bKopbPrUBbiCBYbtaMqoYbtDbtaKcr*bKazbGAWcbKipbMWUbb
100ZbZnVgtJvPVtHdOcq -79IFOed-78TLd1PxvbJGubLUpb
100LsuUgWgtHdOcq -80YzJcd2ZHXPbXPoPEztLstaOaVlCdtEcIJta
GRUbGOtHdOcq -80WVHxCTAcd1ZbHTbAKxUgWgta
6500xGOHdOcc
AcNNdjPa*cHmzZbUbcKdVncGcOkbSrVUbObWvbFcJcb2PmZIOqGjb
TuUkFidMxAFVnciWvGcbuVnbKbTubNNFRbAcVnbYuMabOPMdRdbCdTvbMaSbbVbXdbKbWJbUfQbbAffbAbUdbVKAcWvbNNZkbMpQbb
CcNddGjHMcuKdbXPBPbJJHaBXbBeVdbPoWUbFhLobPqXPbTLVbbBAUdbXQSlb
GcXLdQbLbcOqSbuKdb1PmGLbXzMobPoRUbTvbIJGcd
oidPefcEtClbXPZkbMxTubHFWJbFcMwbWtJKbBAEtbOiXwbUdJbb1UAGjJbbOTVRd
VRFcdRLObcYkUWbPyIn*bVKTMbmXm*bSFEtbMJbBFXsbQbVdbObWEbVaVc*b
1800SdCTGbcEcOabAwKdbBlnbTuFbbIVAbbDuFibWtWib
67400OUxDd
xmdsjcFHGccFNVcc6MDHccXvZmcUUHbcBUQLcFaADcQdmcYdTdcVSNRc1UNBdb1OkJLb
LTpdVEKGcKjYacPKqc1LbHkb
MbIWdXBYccOdYa*cMUMfcRaMKc2JpobHtSVb1TGbLUbBjybRWYBbRabYmCd*b
QkydHINdcKwTdcXBjc1AaUabZzybVebPHPcbKcTob1QdIcbWuNRbPBSabIcNibQardVrqd
XBidFaXBcTaqc1ADPabkSMbZaybBDjbRNjbCdJc#bNor*bKVjdTaFUd
LrmdMbHb*cmLmcLrQd#bLrpb2GsLebKkMQbPFPc*bNobBApbLbpbZdz*bZdTdbJbQdd
LcDadLcYaciISc1jGlbAAbxJabTiblQrbXFybPdQbbWFSlbGgVlb
EyGcdEyycJyoc1FrSPb1GVXQbKbXQ*bYJZbbIJFLbKgbKkImbTcCBbJbHAbUHWvd
mVbdLcYccLcFUbEdPc*blOUbNJybNpGGbrHi*bPdVlb1Cdv*bWuyd
TkBAdTkqcBAibLeRabTkiboybPdm*bWwJcb
8900PFYKDd
OaqdjPacCeCTvcxGlcmlc5FdXacKcDGbGGOabEyDab
YkCqPad
OdCcdOdpcKcCcb
CdMT*dCdMTcrp*cGVERbZflbJvQcb
IbJcdHIqcSWJIcTcJc#bHImbPFSPbIcobOrNbpDbta
IcPndXhqcTyWibXaUAbIbTHGOta
OrVtdPFqcYKiWOGltaTyIa#bFaRcbYdYa#boLeb
rXhdHqXpcZzpbPDYa*bIqPg*b1ZqUAbHVlbTaFfd
ATPcdYKqcOdHbbLFqbYKgJdXataSdNaLmCbNNNataAdRddJuAEd
UbydxDqcUbj*bXEbTaYybZaJc*bMylblbPdUab
KbxdmKb*cMdXBbLUxbXBWcbFaFAbRCbUpb
LUidIcNdcYsbBcbAoCcbVbbxBbbPHbEsbJeSrb
1600FaVmDbtHdOcq -80FaVmdFaVmbVbIa*bKcGVbTbvbBbFu*bfJataJIEdoOgmtfJatZtActa
PFiGOtHdOcq -80ZaHg#dFaYCbDjObbNLFcbHRLSbWEFcbEHFcbVmvb
6900VdwDd
xldjf*cjDacjx*cjg*cCCDackMdDbtFbta1CCWcb
wf*dIaNdcrm#c1TyBbDbtFbtaYeRiFbtaSaUdDbtaCsSaZtActa
1900wgGOtHdOcq RdWcDbtaRHLdbwHvbGiPob
ZdiGOtHdOcq -80BkMa*d1ZoEtbRcBrbviJdXata
100wiGOtHdOcq IhBb*bBkZb*bZPZbbQaw*bZPib
OwBAGOtHdOcq WEMcbBFWEbPFZbbKdTubQeOcbWEXmb
AdCxGOtHdOcq -80AdCxd1CwXmbKIXmbOcXm*bClPPbFcTWENb
wxJdXatGOtHdOcq -80HxnWvd-79ZbQfCbd-78OMJqdHaOabNdOabIbEqb
7100lVmDbtHdOcc
MTpd2QaUb*cxVmcOdRa*cKclbCQOabPDIcd
EdAlodkIcWac2UsQhcrGdb
KkHsdHiMdcFdRoImc2LGYybBkFs#bVdLTZpd
GlUadUaqc1xAbbUdZbbZzWcbWryb
DaJjdNcTlAncDalbwUa*b
9400sBGAKLknHdOcc8920EdvJbdSdAcndIlWvLLNadLaNbTBdgHpdJTRdPadVavdXjNaKdAcdZuAddCLKwvdsCvdCdKwdRMVcd
HaDWWvBXdIbo*cNcMgQbNacsRb#cJcMHMzcAnHpvcKdOljc1IJfcHaDWWvBXb
NaAcWEMgdPEoJbcNaAcWEMgcCdIHNCcHanDIc
100EkDWYFdYdCccXSVkbFtNaIRb
CbModWfqcQbCTUlCbNNNaaWfLkb
1700CcAbDbtHdOcq -80CcAbd-79CUVbd2PkIlQmbWERJMubDnYab1AbWvNNnbWvYlCbNNNaa
300FjnHbAcJdXaHdOcq -80FjIad-79SdAcoWad1LJvbWBPc*b
QbLVNSCyJdXaHdOcq -80BrnVid1SQYabXoMEbHMIKbGeYvbYDSKDbtaBbHVbBbBHbFjVcb
SdNaFMGbc-80SdNaFMd-79BrQQd1WBLob1NcWUbsBb*bPtjbHaHfbSdMFXtbYwVlb
NaVnViFMYwnNaVnHdOcq -80SdIlHfd1SdNaQUbSdZaDnbHaRsb
UkHfGbc-80UkHfdCGIUbCGVibIMAbNcbRcEcbZMQQbZjjbSWNGXtbTpEcVcbDgUqbQbBybHbHfBrnXqHbAbNaaKpPbb
BbBdGbc-80BbBddBbBdbPmAdbHGobBAScbCJVibXeBdbTyEa*bBbVb*bBbm*b
700WfMECbNNNaHdOcq -79Wfld-78GnHpd-77DVnOwMudWflbPoSbXwnPTCgaDVjbSqWFbsWc*bEvFMbZcNaMubObViNab
100HbjGbc-80Hbjd-79HaFMd-78NcDCdRVHub2FtCTbWOTy*bBbSbNaGQnJdXaa
SdViQcGbc-80SdViQcdSbnDAbNoDObZHw*bCbQbvbVdvbAbWvPeb
55600YaDCDd
99900WVUcZcIiROFuc
9900EDRdZcIiROFuc`;

/** Common words that no name of a present place has. */
export const otherCommonWords = '长岛 中市区 北市区 南市区 增城市 平安县 海西 海北 黄南 两江';

/**
 * The development zones of the place that has the same line above: ~ is its name without the last character, 1 经济技术开发区,
 * 2 高新技术产业开发区, 3 经济开发区.
 */
export const zoneLines = `~1
~1 ~Ycw2 ~fBGCKZaOgMIh
~VUmsh
~2 ~CsXESaOqEbh MyKbsh
~2 vg~wUc3
~1 gAtvsh
~1 ~Khish
vg~3
~2 ~CdMzsj
PogGJEFh
~2
vg~3 ~2 ~VBwsh
~1
vg~3 ~YcVcsh
~RQXlCKZaDuIVOHKMh

ox~3

ox~YdsJtBwCfCaEbh

ox~3


LaYaoSVJvCkBLh



~1
~LIFb2


~1





HaAcNGGJEFh
LhJdXa~3

~1 ~2
~OdEcsh ~1 ~YdsJtBwCfCaEbh
~2



~1 ~Ycwsh








~1 ~VhQv2 ~2 ~DzQQ1 ~sh
~3 ~2




AbGc~3
AbGc~3


~sh ~1 ~2




~2






OiHxKdDnh MwPbh sGch PkDah
DaHl（~）HdRFAQAvHPAWhFaUcsEEh

ugsh ~1 ~2

~1 ~2 ~OqCaEbh
~HlNb2 ~3
~OqCaEbh ~HlNb2 Zuo1
~1 ~2
~1
~1 ~OqCaEbh
~1
~1
~sh
~ZiWM2
~1


~1 ~HlNb2 ~JiDCsh
~1


~Ycwsh
~1

QAu~KKOpsh



~2 ~1 ~sVI2
~1 ~2
~2 ~3

~1





~ZaALYEPfCfCaEbh
~XdJVoYEPfCfCaEbh ~1



~1

~sh ~1 rYCCKZaEoAWh
~NDSDYdJtBwCfCaXbSjh


~1 ~YaTkKtEQh
~YaTkKtEQh XaBVUc3



~IQush
~1 ~2


~1 AroxwSVJvCkBLh


~1 zi1



~1

~2 ~sVuQiELRQTtMQNyh of~ENWL2
~2 ~xwVpsh ~1
~2 ~3 ~BcCcVcDdQJPuYBGrSgh
~2
~1 ~Uc3 ~2
~2 ~1 ~ZdVBwsh QdOpwAAQFKsBcDcCKZaHPAWh
~Ycw1 ~2 ~CKZaOgMIh ~ZpoQFKs3
~2 ~1 ~gVcDdQJPuYBGrSgh
~2 QcoJvh
~NDSDYdJtBwCfCaXbSjh ~1 ~FaUc1
~1 ~2
~2 ~1 ~FaUc3 Fzvsh
~CRv3 ~1 ~IbUOsh
~1 ~2 ~ugJcjPuYBGrSgh
~1 ~2 ~gw3
~1 ~2

~1 ~2 ~OLSIUcVJMACKZaEoAWh
~1
~2 ~1
~2
~2
~1
~2 ~1
~RbjJaAeEgSaOHKMh
vi~OqCaEbh ~1
~1
~1
vi~3
~RbjJaAeEgSaOHKMh ~2

~2
vi~3
~3

~1 ~fVcsJtBwXbSjh
~1

~2
~2 ~1



~1
zVsVcGJEFh



~ACush
~1 ~2
KazOHKMh ~2
~SeTaOHKMh ~2 ~1


~1 ~RbiVcsh ~RbFpUaGJEFh
~1 ~2

~RbkMdVcGJEFh


~RbEAuGJEFh



~iNcsh ~1 ~2

~YdsJtBwCfCaEbh OBWyZcIiZaHgh kLWsh
JyGFKJEDOBGrZaHgh ~1 ~2



~1
~Ycwsh ~2

~kAfDC1 ~UfSs2











~1 ~2 Tbx—fQG1
~2
~2











~AASc3





~IbFrsh
~2 ~1 ~fLSsh



~1
~2 ~1
~1





~Aaush



~3




~ZPmsh
~1 ~HlNb2

~1






~HCDash
~1 ~2
~1






















~xQksh
~2 ~1 ~HlJUUcPih ~Fcush

~2
KwYhQhCaYdsJtBwCfCaOHKMh



~2



~sh ~1 ~2



~1










~1






kBxUuROFuMnNkZf
lfELWcSaOqFmGb
~1 ~2





~1 ~2





BrnVi1




DVnOwMu3




`;

/**
 * Former places below the place of the same line: the name, how far its code is from the next of its kind, and the present code where there is
 * one, = for the same, a point and how far it is from the one behind the present code told before; a letter alone stands for the present name
 * with that ending. The small letters are those of `placeLines`; a space ends a name that has none.
 */
export const formerLines = `IqBcc101GoIccb123.117b.
KmQzc105LcQzckUccb111.116b1.VNb1.

Hcfc1b3.10d1.-3d2.
MCb2.83Skwb6.-76
b2.5
XRQSbb6.6b.
Hcfc=Hcxc=URYabVfb4.4b.
sRbc=gRbciRbcb.6b.b2.
b.4b7.2b3.
b2.80


d.2
GkPxGbc2298.1099d1.1

jcXGciFSc7kBkb6.14

jcFSc8QdOcb.3b2.d.

b3.80
b5.2




HaOaPoSbQG 2579.899d.1QbTrLBnQG 198.-103d.1

CdKaXGc4=











fTdc10=sjJbc=b1.14
d1.13




gld1=



b.3




d.12




FhKRuc=b4.4
b3.80



Ymrc3QiLic1b.10d.d.





WfDvcc.25xGcc1NKAqcsVdcJKXccOdoHpcLaLNcHaXdvcZyXuvcVqPbcHaWfPbcFdCvcBaPFPbc
KcFdcb12.82

b3.85
b.82

b2.
HjDCc101VTgc4iVyc10b110.150

CdFec1FePac3b3.16b.
IqmciQdcgKmc
SeCTc2b2.11
ZsMmJmc3d1.12
NzUAcrucOdAUcd3.8
UcVTc9b.84d2.-74d.1
sScc3b.6
TcvcByqc=TcScc7b8.12
jc=b7.2d1.
AKGtc9FSc-1d7.11

d3.3
b.10

Fejc1uXqcd2.10d1.
ufc2d2.12
b1.4
EIjc=

UJQab.2d1.



b.82

EpNqc1400.180b19.99

XdKmc1sWLcAaoc3WLVcb.9b.1b2.68
fRbc=DaRbc=xRbc=FSc6=

OdNbZqc

LTCoocQEJbocLTTdb.5
FSc9=b3.81



NmHcc=



b1.81

d1.11
AXUAIpcXbZgc1FwGcc=

QxEicNcb6.4

b4.4d.-2
d3.2
b1.2


DCCTc3b1.11


Aroc=Seub.3CvJbb5.78

b1.2
IQb.3b5.78d1.-81


b8.2
BaTVb.3b.-2Xzyb5=
d1119.115ENjc1.-1
b4.14d.-2
DlNuc3d1.14DLid1


b.4
QdOpb13d3.13

RbDacd1.11

d.2

EMob3=
Tdb.2
b2.2
b3.2b1.77
XMRcd-81=b6.2

RRoc6=
iPac3=FSc5OdDcc-1XbUob3.11
KrvDbtc2=AbHic1b1.7d.-2



sTac1=gVIc=FSc6=b7.82


FPCcb2.2
b2.2
OUb1.2


Uqvc=
b5.2


ReWac2=

KSb.3
IOFfc3=
XOHyd-81=XOyc5=

b.81

b2.87





b1.11b1.69
FxHAb.11


b.81





XLoc=b.80




focCMGwc4KNMpc8d2.17d.-2
gucb.4


KdIDc4OdEbc1CjrcvSccd1.12d.1



JMUcc1b2.3
d2.3
d.2
Qxb.2


b2.3
b6.2


b.2
b.2
b2.2

sjc1=jgcKcsc1b.8b.Jyb4.70
b.5
b1.11b8.68
OOoc2RbFSc6





b.2b1.78b1.-2

d.2

uHAc=





ugc103DePGc4VaHccSBgcb109.109b.41b.-2b.-41b.41b.-34b.34b3.Xbb1.-3d146.-39d.d.d.

b1.15b.-2MSb.1b7.



b5.3
mb3.4gpb1=
RbDac=ZgSlc8=
RbDac.2b1.77
b7.82


b1.2
LbKob.3b.-2
TaHNd=
Kdb.2
b.2


b8.
b.
b4.1
LTMaGbc2198.599DeoZcc29.2QySLGbc169.-104b22.80
Yovc12
b.3OGb.76
MRGab.3
b.2
b1.80

b1.1


MsMMGbc2698.799d.1EcGACbObtYbta20.18FaNzGbc777.78FaNzb20.1
b.13b.
b.3b6.-2
b.2b.77
b1.80
b9.80

MsMMd-81=NKKac=EcGACbObtYbta=

b10.1
b1.2b3.
b.


WCxd-78=
b.
b.
CcNdGbc2098.299CcNdb20.1oiGbc78.197b20.1b10.78TuUkFiGbc67.-382VRFcGbc99.399VRFcb20.1GcXLGbc178.-203GcXLb20.1b1.78
b4.2b.


b1.80
b9.80



Btb4.17b.-2

MbIWb.3b.
KwYhc1=Vrb6.81
Tab.2
b2.80b.-79KkRub1=
b.2
b.80b1.-79
b7.80

KbxGbc2398.1099Kbxb20.1LUiGbc178.97b20.1




HIjc=gKRc=


b3.80
mxb1=





wfGbc2098.199b20.2b1.-2
b1.5
b.2

b.


b.



EdAloc1QUIab1b.4
DaJjb.201


EkDWYFGbc2098.399CbMoGbc99.99
foc6



IJPcd-78


b2.1




b2.2



`;

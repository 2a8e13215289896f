/* codes: three-letter codes of other systems as ours (facts of CAMEO, GDELT and POLECAT). */
#include "work.h"

typedef struct pair_of {
  const char *from, *to;
} pair_of;

/* Country codes of CAMEO that are not ISO 3166, and ISO codes that we fold. */
static const pair_of country_code[] = {{"ROM", "ROU"}, {"TMP", "TLS"}, {"ZAR", "COD"}, {"KSV", "KOS"}, {"XKX", "KOS"},
                                       {"PAL", "PSE"}, {"GZA", "PSE"}, {"WSB", "PSE"}, {"MNT", "MNE"}};
/* Regions that CAMEO writes where a country stands. */
static const char region_code[] =
    "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF "
    "WAF WST SHN";
/* ISO 3166 alpha-3, and Kosovo. */
static const char iso_code[] = "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATG AUS AUT AZE BDI BEL BEN BES BFA "
                               "BGD BGR BHR BHS BIH BLM BLR BLZ BMU "
                               "BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB "
                               "CUW CYM CYP CZE DEU DJI DMA DNK DOM "
                               "DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN "
                               "GLP GMB GNB GNQ GRC GRD GRL GTM GUF "
                               "GUM GUY HKG HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN "
                               "KAZ KEN KGZ KHM KIR KNA KOR KOS KWT "
                               "LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD "
                               "MLI MLT MMR MNE MNG MNP MOZ MRT MSR "
                               "MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN "
                               "PER PHL PLW PNG POL PRI PRK PRT PRY "
                               "PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SHN SLB SLE SLV SMR SOM SPM SRB SSD STP "
                               "SUR SVK SVN SWE SWZ SXM SYC SYR TCA "
                               "TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT "
                               "VEN VGB VIR VNM VUT WLF WSM YEM ZAF "
                               "ZMB ZWE";
/* What stands for organisations in place of a country. */
static const char body_code[] = "IGO NGO IMG MNC ISM UNO EUR";
/* Sectors by other names. */
static const pair_of sector_code[] = {{"MED", "JRN"}, {"HLH", "MED"}, {"SEP", "REB"}, {"INS", "REB"},
                                      {"UAF", "UAF"}, {"RAD", "OPP"}, {"MOD", "OPP"}, {"HRI", "CVL"},
                                      {"DEV", "CVL"}, {"ENV", "CVL"}, {"SET", "CVL"}};
static const char plain_sectors[] =
    "GOV MIL COP JUD LEG PTY OPP REB CVL BUS CRM EDU ELI LAB REF SPY AGR PRM REL SOC JRN PRE";
static bool among(const char *list, dg_str code) {
  if (code.n != 3) return false;
  for (const char *p = list; *p; p += p[3] ? 4 : 3)
    if (memcmp(p, code.p, 3) == 0) return true;
  return false;
}

static dg_str swapped(const pair_of *t, size_t n, dg_str code) {
  for (size_t i = 0; i < n; i++)
    if (str_eq(code, str_of(t[i].from))) return str_of(t[i].to);
  return code;
}
#define SWAPPED(t, code) swapped((t), sizeof(t) / sizeof *(t), (code))

bool code_is_three(dg_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
  return s.n == 3;
}

bool code_of_body(dg_str code, dg_side *out) {
  if (!code_is_three(code) || among(region_code, code)) return false;
  if (str_eq(code, STR("UNO")) || str_eq(code, STR("EUR"))) {
    out->org = code;
    out->code = STR("IGO");
  } else
    out->code = SWAPPED(country_code, code);
  return among(iso_code, out->code) || among(body_code, out->code);
}

dg_str code_of_sector(dg_str sector, bool cameo) {
  if (cameo) sector = SWAPPED(sector_code, sector);
  return among(plain_sectors, sector) || among("MED UAF", sector) ? sector : STR("");
}

bool code_is_body(dg_str code) { return among(body_code, code); }

/* names: what an actor is called on a page, in how many deeds it takes part, and the number by which maps know a state. Writes the desk's
 * caches of these, which live as long as its store handle. */
#include "serve/desk.h"

/* Codes of no one body: dg_engine_name has none for them. */
static const struct {
  const char *code, *name;
} kinds[] = {{"IGO", "International organisations"},
             {"NGO", "Non-governmental organisations"},
             {"MNC", "Multinational companies"},
             {"IMG", "Armed groups of several states"},
             {"WLD", "The world"}};

static dg_str look_up(serve_desk *d, uint32_t actor) {
  const dg_str key = store_actor_key(d->store, actor);
  if (!store_actor_known(d->store, actor)) return key;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (str_eq(key, str_of(kinds[i].code))) return str_of(kinds[i].name);
  const dg_str name = dg_engine_name(d->engine, key);
  return name.n ? name : key;
}

dg_str desk_name(serve_desk *d, uint32_t actor) {
  if (actor >= d->nname) {
    const uint32_t n = store_actor_count(d->store);
    dg_str *grown = actor < n ? mem_grow(d->name, n * sizeof *grown) : NULL;
    if (!grown) return store_actor_key(d->store, actor);
    memset(grown + d->nname, 0, (n - d->nname) * sizeof *grown);
    d->name = grown;
    d->nname = n;
  }
  if (!d->name[actor].p) d->name[actor] = look_up(d, actor);
  return d->name[actor];
}

bool desk_deeds(call *c, const uint64_t **out) {
  serve_desk *d = c->d;
  dg_err err = {0};
  if (!d->deeds) {
    const uint32_t n = store_actor_count(c->s);
    uint64_t *deeds = mem_get((n ? n : 1) * sizeof *deeds);
    const dg_rc rc =
        deeds ? store_actor_deeds(c->s, deeds, &err) : err_set(&err, DG_ENOMEM, NULL, 0, 0, "Out of memory");
    if (rc != DG_OK) {
      mem_free(deeds);
      call_fail(c, &err);
      return false;
    }
    d->deeds = deeds;
    d->ndeeds = n;
  }
  *out = d->deeds;
  return true;
}

/* ISO 3166-1: alpha-3 and number, sorted by code; Kosovo has none. */
static const char iso[][7] = {
    "ABW533", "AFG004", "AGO024", "AIA660", "ALA248", "ALB008", "AND020", "ARE784", "ARG032", "ARM051", "ASM016",
    "ATA010", "ATF260", "ATG028", "AUS036", "AUT040", "AZE031", "BDI108", "BEL056", "BEN204", "BES535", "BFA854",
    "BGD050", "BGR100", "BHR048", "BHS044", "BIH070", "BLM652", "BLR112", "BLZ084", "BMU060", "BOL068", "BRA076",
    "BRB052", "BRN096", "BTN064", "BVT074", "BWA072", "CAF140", "CAN124", "CCK166", "CHE756", "CHL152", "CHN156",
    "CIV384", "CMR120", "COD180", "COG178", "COK184", "COL170", "COM174", "CPV132", "CRI188", "CUB192", "CUW531",
    "CXR162", "CYM136", "CYP196", "CZE203", "DEU276", "DJI262", "DMA212", "DNK208", "DOM214", "DZA012", "ECU218",
    "EGY818", "ERI232", "ESH732", "ESP724", "EST233", "ETH231", "FIN246", "FJI242", "FLK238", "FRA250", "FRO234",
    "FSM583", "GAB266", "GBR826", "GEO268", "GGY831", "GHA288", "GIB292", "GIN324", "GLP312", "GMB270", "GNB624",
    "GNQ226", "GRC300", "GRD308", "GRL304", "GTM320", "GUF254", "GUM316", "GUY328", "HKG344", "HMD334", "HND340",
    "HRV191", "HTI332", "HUN348", "IDN360", "IMN833", "IND356", "IOT086", "IRL372", "IRN364", "IRQ368", "ISL352",
    "ISR376", "ITA380", "JAM388", "JEY832", "JOR400", "JPN392", "KAZ398", "KEN404", "KGZ417", "KHM116", "KIR296",
    "KNA659", "KOR410", "KWT414", "LAO418", "LBN422", "LBR430", "LBY434", "LCA662", "LIE438", "LKA144", "LSO426",
    "LTU440", "LUX442", "LVA428", "MAC446", "MAF663", "MAR504", "MCO492", "MDA498", "MDG450", "MDV462", "MEX484",
    "MHL584", "MKD807", "MLI466", "MLT470", "MMR104", "MNE499", "MNG496", "MNP580", "MOZ508", "MRT478", "MSR500",
    "MTQ474", "MUS480", "MWI454", "MYS458", "MYT175", "NAM516", "NCL540", "NER562", "NFK574", "NGA566", "NIC558",
    "NIU570", "NLD528", "NOR578", "NPL524", "NRU520", "NZL554", "OMN512", "PAK586", "PAN591", "PCN612", "PER604",
    "PHL608", "PLW585", "PNG598", "POL616", "PRI630", "PRK408", "PRT620", "PRY600", "PSE275", "PYF258", "QAT634",
    "REU638", "ROU642", "RUS643", "RWA646", "SAU682", "SDN729", "SEN686", "SGP702", "SGS239", "SHN654", "SJM744",
    "SLB090", "SLE694", "SLV222", "SMR674", "SOM706", "SPM666", "SRB688", "SSD728", "STP678", "SUR740", "SVK703",
    "SVN705", "SWE752", "SWZ748", "SXM534", "SYC690", "SYR760", "TCA796", "TCD148", "TGO768", "THA764", "TJK762",
    "TKL772", "TKM795", "TLS626", "TON776", "TTO780", "TUN788", "TUR792", "TUV798", "TWN158", "TZA834", "UGA800",
    "UKR804", "UMI581", "URY858", "USA840", "UZB860", "VAT336", "VCT670", "VEN862", "VGB092", "VIR850", "VNM704",
    "VUT548", "WLF876", "WSM882", "YEM887", "ZAF710", "ZMB894", "ZWE716"};

const char *desk_iso_number(dg_str code) {
  size_t low = 0, high = sizeof iso / sizeof *iso;
  while (code.n == 3 && low < high) {
    const size_t mid = low + (high - low) / 2;
    const int order = memcmp(iso[mid], code.p, 3);
    if (order == 0) return iso[mid] + 3;
    if (order < 0)
      low = mid + 1;
    else
      high = mid;
  }
  return NULL;
}

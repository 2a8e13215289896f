# Regions that news names: states, provinces, peoples' regions. Under the code of a state: names; then, two spaces away, a town
# of cities.lex that lies in it, which gives the first-order division, so that "Paris, Texas" finds the right Paris. Without a
# town the region helps to tell the country only. `?`: only behind a
# comma ("Albany, New York", "Macon, Ga."). A province that is named after its own town need not be here.
USA
  Alabama  Montgomery
  Ala.?; AL?  Montgomery
  Alaska  Anchorage
  Arizona  Phoenix
  Ariz.?; AZ?  Phoenix
  Arkansas  Little Rock
  Ark.?; AR?  Little Rock
  California  Los Angeles
  Calif.?; CA?  Los Angeles
  Colorado  Denver
  Colo.?; CO?  Denver
  Connecticut  Hartford
  Conn.?; CT?  Hartford
  Delaware  Wilmington
  Del.?; DE?  Wilmington
  Florida  Miami
  Fla.?; FL?  Miami
  Georgia  Atlanta
  Ga.?; GA?  Atlanta
  Hawaii  Honolulu
  HI?  Honolulu
  Idaho  Boise
  ID?  Boise
  Illinois  Chicago
  Ill.?; IL?  Chicago
  Indiana  Indianapolis
  Ind.?; IN?  Indianapolis
  Iowa  Des Moines
  IA?  Des Moines
  Kansas  Wichita
  Kan.?; KS?  Wichita
  Kentucky  Louisville
  Ky.?; KY?  Louisville
  Louisiana  New Orleans
  La.?; LA?  New Orleans
  Maine  Portland
  ME?  Portland
  Maryland  Baltimore
  Md.?; MD?  Baltimore
  Massachusetts  Boston
  Mass.?; MA?  Boston
  Michigan  Detroit
  Mich.?; MI?  Detroit
  Minnesota  Minneapolis
  Minn.?; MN?  Minneapolis
  Mississippi  Jackson
  Miss.?; MS?  Jackson
  Missouri  St. Louis
  Mo.?; MO?  St. Louis
  Montana  Billings
  Mont.?; MT?  Billings
  Nebraska  Omaha
  Neb.?; NE?  Omaha
  Nevada  Las Vegas
  Nev.?; NV?  Las Vegas
  New Hampshire  Manchester
  N.H.?; NH?  Manchester
  New Jersey  Newark
  N.J.?; NJ?  Newark
  New Mexico  Albuquerque
  N.M.?; NM?  Albuquerque
  New York State  Buffalo
  N.Y.?; NY?  Buffalo
  New York?  Buffalo
  North Carolina  Charlotte
  N.C.?; NC?  Charlotte
  North Dakota  Fargo
  N.D.?; ND?  Fargo
  Ohio  Cleveland
  OH?  Cleveland
  Oklahoma  Oklahoma City
  Okla.?; OK?  Oklahoma City
  Oregon  Eugene
  Ore.?; OR?  Eugene
  Pennsylvania  Philadelphia
  Pa.?; PA?  Philadelphia
  Rhode Island  Providence
  R.I.?; RI?  Providence
  South Carolina  Columbia
  S.C.?; SC?  Columbia
  South Dakota  Sioux Falls
  S.D.?; SD?  Sioux Falls
  Tennessee  Nashville
  Tenn.?; TN?  Nashville
  Texas  Houston
  Tex.?; TX?  Houston
  Utah  Salt Lake City
  UT?  Salt Lake City
  Vermont  Burlington
  Vt.?; VT?  Burlington
  Virginia  Virginia Beach
  Va.?; VA?  Virginia Beach
  Washington State  Seattle
  Wash.?; WA?  Seattle
  Washington?  Seattle
  West Virginia  Huntington
  W.Va.?; WV?  Huntington
  Wisconsin  Milwaukee
  Wis.?; WI?  Milwaukee
  Wyoming  Cheyenne
  Wyo.?; WY?  Cheyenne
  District of Columbia; D.C.  Washington
  DC?  Washington
CAN
  Alberta  Calgary
  Alta.?  Calgary
  British Columbia  Vancouver
  B.C.?  Vancouver
  Manitoba  Winnipeg
  Man.?  Winnipeg
  New Brunswick  Moncton
  N.B.?  Moncton
  Newfoundland and Labrador; Newfoundland  St. John's
  Nova Scotia  Halifax
  N.S.?  Halifax
  Ontario  Toronto
  Ont.?  Toronto
  Quebec; Québec  Montreal
  Que.?  Montreal
  Saskatchewan  Regina
  Sask.?  Regina
AUS
  New South Wales; NSW  Sydney
  Queensland  Brisbane
  Qld.?  Brisbane
  South Australia  Adelaide
  Tasmania  Hobart
  Victoria?  Melbourne
  Western Australia  Perth
  Northern Territory  Darwin
GBR
  England  Birmingham
  Scotland  Glasgow
  Wales  Cardiff
  Northern Ireland; Ulster  Belfast
DEU
  Bavaria  Munich
  Saxony  Leipzig
  North Rhine-Westphalia  Koeln
  Baden-Wuerttemberg; Baden-Württemberg  Stuttgart
  Hesse  Frankfurt am Main
  Lower Saxony  Hannover
  Brandenburg  Potsdam
  Thuringia  Erfurt
  Schleswig-Holstein  Kiel
  Rhineland-Palatinate  Mainz
  Saxony-Anhalt  Magdeburg
FRA
  Brittany  Rennes
  Normandy  Rouen
  Corsica  Ajaccio
  Provence  Marseille
ESP
  Catalonia; Catalunya  Barcelona
  Basque Country  Bilbao
  Andalusia  Sevilla
  Galicia  Vigo
ITA
  Sicily  Palermo
  Sardinia  Cagliari
  Lombardy  Milan
  Tuscany  Florence
  Calabria  Reggio Calabria
  Lampedusa
BRA
  Bahia  Salvador
  Minas Gerais  Belo Horizonte
  Para  Belem
  Amazonas  Manaus
  Rio Grande do Sul  Porto Alegre
MEX
  Chiapas  Tuxtla Gutierrez
  Sinaloa  Culiacan
  Guerrero  Acapulco de Juarez
  Michoacan  Morelia
  Tamaulipas  Reynosa
  Jalisco  Guadalajara
  Baja California  Tijuana
  Sonora  Hermosillo
  Nuevo Leon  Monterrey
COL
  Antioquia  Medellin
  Cauca  Popayan
  Norte de Santander  Cucuta
  Arauca  Arauca
IND
  Kashmir; Jammu and Kashmir; Indian-administered Kashmir  Srinagar
  Punjab  Amritsar
  Assam  Guwahati
  Bihar  Patna
  Gujarat  Ahmedabad
  Karnataka  Bengaluru
  Kerala  Kochi
  Madhya Pradesh  Bhopal
  Maharashtra  Mumbai
  Manipur  Imphal
  Nagaland  Kohima
  Orissa; Odisha  Bhubaneshwar
  Rajasthan  Jaipur
  Tamil Nadu  Chennai
  Uttar Pradesh  Lucknow
  West Bengal  Kolkata
  Chhattisgarh  Raipur
  Jharkhand  Ranchi
  Andhra Pradesh  Vijayawada
  Telangana  Hyderabad
  Haryana  Faridabad
  Himachal Pradesh  Shimla
  Ladakh
PAK
  Balochistan; Baluchistan  Quetta
  Khyber Pakhtunkhwa; Khyber-Pakhtunkhwa; North-West Frontier Province  Peshawar
  Sindh  Karachi
  Punjab  Lahore
  North Waziristan; South Waziristan; Waziristan
  Azad Kashmir  Muzaffarabad
AFG
  Helmand  Lashkar Gah
  Nangarhar  Jalalabad
  Uruzgan; Oruzgan  Tarin Kot
  Paktika
  Paktia  Gardez
  Badakhshan  Fayzabad
  Kunar  Asadabad
  Logar
  Wardak; Maidan Wardak
  Nuristan
  Nimroz; Nimruz  Zaranj
  Balkh  Mazar-e Sharif
  Parwan  Charikar
IRQ
  Anbar; Al Anbar  Ramadi
  Nineveh; Ninewa; Nineva  Mosul
  Diyala  Baqubah
  Salahuddin; Saladin; Salah al-Din  Tikrit
  Kurdistan Region; Iraqi Kurdistan  Erbil
  Babil  Hillah
  Dhi Qar  Nasiriyah
  Maysan  Amarah
  Sinjar Mountain; Mount Sinjar
SYR
  Ghouta; Eastern Ghouta
  Golan Heights; Golan
  Rojava
PSE
  Gaza Strip; Gaza
  West Bank
LBN
  Bekaa Valley; Bekaa
EGY
  Sinai; Sinai Peninsula
TUR
  Anatolia
  Thrace
  Hatay  Antakya
IRN
  Khuzestan  Ahvaz
  Sistan-Baluchestan; Sistan and Baluchestan; Sistan-Baluchistan  Zahedan
  Fars  Shiraz
YEM
  Hadramout; Hadhramaut; Hadramawt  Mukalla
  Abyan  Zinjibar
  Shabwa  Ataq
UKR
  Crimea; Crimean Peninsula
  Donbas; Donbass
RUS
  Chechnya  Groznyy
  Dagestan  Makhachkala
  Ingushetia  Nazran
  North Ossetia  Vladikavkaz
  Tatarstan  Kazan
  Kabardino-Balkaria  Nalchik
  Siberia
  North Caucasus; Caucasus
GEO
  South Ossetia
  Abkhazia
AZE
  Nagorno-Karabakh; Nagorno Karabakh; Karabakh
MDA
  Transnistria; Trans-Dniester; Transdniestria
BIH
  Republika Srpska
SRB
  Vojvodina
CHN
  Xinjiang  Urumqi
  Tibet  Lhasa
  Guangdong  Guangzhou
  Sichuan  Chengdu
  Hubei  Wuhan
  Hunan  Changsha
  Henan  Zhengzhou
  Hebei  Shijiazhuang
  Shandong  Jinan
  Fujian  Fuzhou
  Zhejiang  Hangzhou
  Jiangsu  Nanjing
  Yunnan  Kunming
  Liaoning  Shenyang
  Jilin  Changchun
  Heilongjiang  Harbin
  Inner Mongolia  Hohhot
  Guangxi  Nanning
  Guizhou  Guiyang
  Shanxi  Taiyuan
  Shaanxi  Xi'an
  Gansu  Lanzhou
  Qinghai  Xining
  Ningxia  Yinchuan
  Anhui  Hefei
  Jiangxi  Nanchang
  Hainan  Haikou
IDN
  Aceh  Banda Aceh
  Papua; West Papua  Jayapura
  Bali  Denpasar
  Java
  Sumatra
  Sulawesi; Central Sulawesi  Palu
  Borneo
PHL
  Mindanao
  Sulu; Jolo Island
  Luzon
  Basilan
MMR
  Rakhine; Rakhine State; Arakan  Sittwe
  Kachin; Kachin State  Myitkyina
  Shan State  Taunggyi
  Kayin; Karen State
LKA
  Northern Province  Jaffna
THA
  Pattani  Pattani
JPN
  Okinawa  Naha
  Hokkaido  Sapporo
  Fukushima
SDN
  Darfur; North Darfur  El Fasher
  South Darfur  Nyala
  West Darfur  Geneina
  Blue Nile
  South Kordofan  Kadugli
SSD
  Unity State  Bentiu
  Jonglei  Bor
  Upper Nile  Malakal
SOM
  Puntland
  Somaliland
  Lower Shabelle  Marka
ETH
  Tigray  Mek'ele
  Oromia  Adama
  Amhara  Bahir Dar
  Ogaden
NGA
  Borno  Maiduguri
  Yobe  Damaturu
  Adamawa  Yola
  Plateau State  Jos
  Niger Delta
  Zamfara  Gusau
  Benue  Makurdi
COD
  North Kivu  Goma
  South Kivu  Bukavu
  Ituri  Bunia
  Katanga  Lubumbashi
MOZ
  Cabo Delgado  Pemba
LBY
  Cyrenaica; Fezzan
MAR
  Western Sahara
SEN
  Casamance  Ziguinchor
ZAF
  Gauteng  Johannesburg
  KwaZulu-Natal; KwaZulu Natal  Durban
  Western Cape  Cape Town
ARG
  Patagonia

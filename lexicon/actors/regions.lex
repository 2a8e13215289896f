# Two lists. First, regions and loose blocs of states that act in the news without being an organisation: `-` is "no code,
# the name says who". Second, under the name of a state, places that are in it but do not act for its government: provinces,
# cities, battlefields, borders, bases. Capitals and seats of power are in states.lex; disputed territories carry the code of
# the state that most others recognise there. `place?:` is weak: also an ordinary word, a surname or a place elsewhere.

# ---- regions and blocs ----

Western countries; West; Western world; Western powers; Western nations; Western states; Western allies; Free World; Western governments; Western bloc; collective West
  - GOV
  adj: Western; Western-led
  people: Westerner / Westerners
Europe; European countries; European states; European nations; European powers; European governments; European capitals; European allies; European continent; continental Europe
  - GOV
  adj: European; Pan-European; pan-European
  people: European / Europeans
Western Europe; Western European countries
  - GOV
  adj: Western European; West European
  people: Western European / Western Europeans
Eastern Europe; Eastern European countries; Central Europe; Central and Eastern Europe; Eastern bloc; Eastern Bloc; Soviet bloc; east European states
  - GOV
  adj: Eastern European; East European; Central European
  people: Eastern European / Eastern Europeans; East European / East Europeans
Southern Europe; southern European countries
  - GOV
  adj: Southern European; southern European
Northern Europe
  - GOV
  adj: Northern European; northern European
Scandinavia; Nordic countries; Nordic states; Scandinavian countries; Nordic nations
  - GOV
  adj: Nordic; Scandinavian
  people: Scandinavian / Scandinavians
Baltic states; Baltics; Baltic countries; Baltic nations; Baltic republics
  - GOV
  adj: Baltic
  people: Balt / Balts
Balkans; Balkan states; Balkan countries; Western Balkans; Balkan nations
  - GOV
  adj: Balkan; Western Balkan
Benelux; Benelux countries; Low Countries
  - GOV
Caucasus; South Caucasus; Southern Caucasus; Transcaucasus
  - GOV
  adj: South Caucasus
  adj?: Caucasian
former Soviet republics; former Soviet states; ex-Soviet republics; ex-Soviet states; post-Soviet states
  - GOV
  adj: post-Soviet; ex-Soviet
Central Asia; Central Asian states; Central Asian countries; Central Asian republics; Central Asian nations
  - GOV
  adj: Central Asian
  people: Central Asian / Central Asians
Asia; Asian countries; Asian nations; Asian states; Asian governments; Asian powers; Far East
  - GOV
  adj: Asian
  people: Asian / Asians
Asia-Pacific; Asia Pacific; Asia-Pacific region; Indo-Pacific; Asia-Pacific countries; Pacific Rim
  - GOV
  adj: Asia-Pacific; Indo-Pacific
East Asia; Northeast Asia; East Asian countries; North-East Asia; North East Asia
  - GOV
  adj: East Asian; Northeast Asian
South Asia; South Asian countries; Indian subcontinent; South Asian nations
  - GOV
  adj: South Asian
  people: South Asian / South Asians
Southeast Asia; South-East Asia; South East Asia; Southeast Asian nations; Southeast Asian countries; Southeast Asian states
  - GOV
  adj: Southeast Asian; South-East Asian; South East Asian
  people: Southeast Asian / Southeast Asians
Pacific islands; Pacific island nations; Pacific Island countries; Pacific island states; South Pacific; Oceania; Pacific Islands
  - GOV
  adj: Pacific Island; South Pacific
  people: Pacific Islander / Pacific Islanders
Indochina; Indo-China
  - GOV
  adj: Indochinese
Middle East; Mideast; Near East; Middle Eastern countries; Middle East states; Middle Eastern states; West Asia
  - GOV
  adj: Middle Eastern; Mideast; Mideastern
  people: Middle Easterner / Middle Easterners
Arab states; Arab countries; Arab nations; Arab world; Arab governments; Arab capitals; Arab nation; Arab allies
  - GOV
  adj: Arab; Pan-Arab; pan-Arab
Gulf states; Gulf Arab states; Gulf countries; Arab Gulf states; Gulf monarchies; Gulf Arabs; Gulf nations; Persian Gulf states; Gulf Arab countries; Gulf kingdoms
  - GOV
  adj: Gulf Arab; Gulf; Persian Gulf
  name?: Gulf; Persian Gulf; Arabian Gulf  # mostly the water
  people: Gulf Arab / Gulf Arabs
Muslim countries; Islamic countries; Muslim world; Islamic world; Muslim nations; Muslim states; Islamic states; Islamic nations
  - GOV
North Africa; Maghreb; North African countries; Maghreb countries
  - GOV
  adj: North African; Maghreb; Maghrebi
  people: North African / North Africans
Levant
  - GOV
  adj: Levantine
Africa; African countries; African states; African nations; African governments; African continent; sub-Saharan Africa; Sub-Saharan Africa
  - GOV
  adj: African; sub-Saharan African; Pan-African; pan-African; sub-Saharan; Sub-Saharan
  people: African / Africans
West Africa; West African countries; West African states; West African nations
  - GOV
  adj: West African
  people: West African / West Africans
East Africa; East African countries; East African states; East African nations
  - GOV
  adj: East African
  people: East African / East Africans
Central Africa; Central African states; Central African countries
  - GOV
Southern Africa; southern Africa; Southern African countries; southern African states; southern African countries; front-line states; Frontline States
  - GOV
  adj: Southern African; southern African
Horn of Africa; Horn of African states
  - GOV
Great Lakes region; African Great Lakes; Great Lakes countries; Great Lakes of Africa
  - GOV
Sahel; Sahel countries; Sahel states; Sahel region; Sahelian countries
  - GOV
  adj: Sahelian; Sahel
Latin America; Latin American countries; Latin American nations; Latin American states; Latin American governments
  - GOV
  adj: Latin American; Hispanic American
  people: Latin American / Latin Americans
Central America; Central American countries; Central American states; Central American nations; Northern Triangle
  - GOV
  adj: Central American
  people: Central American / Central Americans
South America; South American countries; South American nations; South American states
  - GOV
  adj: South American
  people: South American / South Americans
North America; North American countries
  - GOV
  adj: North American
  people: North American / North Americans
Americas; Western Hemisphere
  - GOV
Caribbean; Caribbean countries; Caribbean nations; Caribbean states; West Indies
  - GOV
  adj: Caribbean; West Indian
  people: West Indian / West Indians
Andean countries; Andean nations
  - GOV
  adj: Andean
  name?: Andes
developing countries; developing nations; Third World; Global South; global South; poor countries; developing world; emerging economies; poorer nations
  - GOV
rich countries; industrialised countries; industrialized countries; rich nations; industrialised nations; industrialized nations; developed countries; developed nations; Global North; wealthy nations; advanced economies
  - GOV
world powers; major powers; great powers; big powers; superpowers; global powers; leading powers; nuclear powers; nuclear states; nuclear weapons states
  IGO GOV
international community; world community; community of nations; global community; family of nations
  IGO
donor countries; donor nations; international donors; Western donors; aid donors; donor community; international lenders; international creditors
  IGO
  name?: donors; foreign donors  # also givers to parties and candidates
neighboring countries; neighbouring countries; neighboring states; neighbouring states; neighboring nations
  - GOV
  name?: neighbors; neighbours  # also people next door
regional powers; regional states; regional governments; countries in the region
  - GOV
nuclear-armed states; rogue states; pariah states; axis of evil; Axis of Resistance; axis of resistance
  - GOV
oil-producing countries; oil producers; oil exporters; oil-exporting countries; oil-producing nations
  - GOV
Entente; Allied powers; Allied Powers; wartime Allies
  - GOV
  name?: Allies; Entente
Axis powers; Axis Powers; Central Powers
  - GOV
Korean Peninsula
  - GOV
  name?: Korean Peninsula; Korean peninsula
Demilitarized Zone; Korean Demilitarized Zone; DMZ; demilitarised zone; demilitarized zone; Panmunjom; Joint Security Area; Military Demarcation Line; Northern Limit Line
  -  a line between states
South China Sea; East China Sea; Spratly Islands; Spratlys; Paracel Islands; Paracels; Scarborough Shoal; Second Thomas Shoal; Sea of Japan; Yellow Sea; Taiwan Strait; Taiwan Straits; Bay of Bengal; Andaman Sea; Strait of Malacca; Malacca Strait
  -  waters between states
Black Sea; Sea of Azov; Kerch Strait; Baltic Sea; North Sea; Mediterranean; Mediterranean Sea; Aegean; Aegean Sea; Adriatic; Caspian Sea; Barents Sea; English Channel; Arctic; Arctic Ocean; Bosporus; Bosphorus; Dardanelles; Gulf of Sidra
  -  waters between states
Red Sea; Strait of Hormuz; Gulf of Oman; Gulf of Aden; Bab el-Mandeb; Bab al-Mandab; Arabian Sea; Indian Ocean; Horn of Africa waters; Shatt al-Arab; Arabian Peninsula
  -  waters between states
Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; South Atlantic; Gulf of Guinea; Gulf of Mexico; Gulf of California; Caribbean Sea; Bering Strait; Panama Canal Zone; Florida Straits
  -  waters between states

# ---- places in Africa ----

Algeria
  DZA
  place: Oran; Constantine; Annaba; Blida; Kabylie; Kabylia; Tizi Ouzou; Tamanrasset; Tindouf; In Amenas; Setif; Bejaia
  place: Batna; Ghardaia
Angola
  AGO
  place: Cabinda; Huambo; Kuito; Lobito; Benguela; Malanje; Lubango; Jamba; Cuito Cuanavale; Moxico
Benin
  BEN
  place: Parakou; Natitingou; Pendjari
Botswana
  BWA
  place: Francistown; Maun
Burkina Faso
  BFA
  place: Bobo-Dioulasso; Djibo; Ouahigouya; Dori; Solhan; Fada N'Gourma; Barsalogho; Arbinda
  place?: Kaya; Pama
Burundi
  BDI
  place: Gatumba; Cibitoke; Muyinga; Ngozi; Rumonge
Cameroon
  CMR
  place: Douala; Bamenda; Buea; Maroua; Kumba; Garoua; Kolofata; Fotokol; Limbe; Ambazonia; Bakassi; Bakassi Peninsula
  place: Mokolo; Kumbo; Amchide
  place?: Mora
Central African Republic
  CAF
  place: Bambari; Bossangoa; Bria; Bangassou; Kaga-Bandoro; Bouar; Berberati; Birao; Paoua
  place?: Carnot; Obo; Boda
Chad
  TCD
  place: Abeche; Moundou; Adre; Goz Beida; Faya-Largeau; Tibesti; Aouzou Strip; Baga Sola; Sarh
  place?: Bol
Comoros
  COM
  place: Anjouan; Grande Comore; Moheli
Democratic Republic of the Congo
  COD
  place: Goma; Bukavu; North Kivu; South Kivu; Kivu; Kivus; Ituri; Bunia; Butembo; Lubumbashi; Katanga; Kisangani
  place: Mbuji-Mayi; Kananga; Kasai; Kalemie; Uvira; Walikale; Rutshuru; Bunagana; Masisi; Minova; Kanyabayonga; Fizi
  place: Moba; Mbandaka; Matadi; Kolwezi; Kindu; Shabunda; Djugu; Oicha; Virunga; Equateur; Haut-Uele; Shaba
  place: eastern Congo; eastern DRC; Kitchanga; Pweto; Manono; Kamituga; Dungu; Faradje; Garamba; Gbadolite
  place?: Beni; Sake
Republic of the Congo
  COG
  place: Pointe-Noire; Pool region; Dolisie; Ouesso
Djibouti
  DJI
  place: Camp Lemonnier; Obock; Tadjoura; Ras Doumeira
Egypt
  EGY
  place: Sinai; Sinai Peninsula; North Sinai; South Sinai; Alexandria; Giza; Suez; Suez Canal; Port Said; Ismailia
  place: Rafah crossing; Sharm el-Sheikh; Sharm el Sheikh; Luxor; Aswan; Tahrir Square; Tahrir; Arish; el-Arish
  place: El-Arish; Sheikh Zuweid; Assiut; Asyut; Minya; Hurghada; Mahalla; Mansoura; Damietta; Taba; Rabaa
  place: Rabaa al-Adawiya; Nile Delta; Tanta; Fayoum; Beni Suef; Halaib Triangle; Halayeb; Hala'ib
Equatorial Guinea
  GNQ
  place: Bioko; Black Beach
  place?: Bata
Eritrea
  ERI
  place: Massawa; Assab; Badme; Zalambessa; Keren
Eswatini
  SWZ
  place: Manzini; Matsapha
Ethiopia
  ETH
  place: Tigray; Mekelle; Mekele; Amhara; Oromia; Oromiya; Ogaden; Somali Region; Gambella; Gondar; Gonder; Lalibela
  place: Axum; Aksum; Bahir Dar; Dire Dawa; Jijiga; Hawassa; Awassa; Humera; Adwa; Adigrat; Dessie; Kombolcha; Wollega
  place: Benishangul-Gumuz; Gojjam; Harar; Jimma; Mai Kadra; Wolkait; Moyale; Alamata; Metekel; Nekemte
  place?: Shire; Afar; Kobo
Gabon
  GAB
  place: Port-Gentil; Franceville
Gambia
  GMB
  place: Serekunda; Kanilai
Ghana
  GHA
  place: Kumasi; Tamale; Bawku; Takoradi; Tema; Yendi; Cape Coast; Bolgatanga
Guinea
  GIN
  place: Nzerekore; N'Zerekore; Kindia; Kankan; Gueckedou; Guéckédou; Macenta; Forecariah; Simandou
  place?: Labe
Guinea-Bissau
  GNB
  place: Bafata; Bijagos
Ivory Coast
  CIV
  place: Abidjan; Bouake; Bouaké; Korhogo; Duekoue; Daloa; Grand-Bassam; Grand Bassam; Kafolo; Bondoukou
  place?: Man; San Pedro; Tai
Kenya
  KEN
  place: Mombasa; Kisumu; Garissa; Dadaab; Kakuma; Eldoret; Nakuru; Lamu; Mandera; Wajir; Kibera; Mathare; Mpeketoni
  place: Rift Valley; Naivasha; Malindi; Turkana; Laikipia; Isiolo; El Wak; Shakahola; Kilifi; Baringo; Tana River
  place: Liboi; Mount Elgon; Marsabit
  place?: Westgate
Lesotho
  LSO
  place: Thaba-Tseka; Katse
Liberia
  LBR
  place: Gbarnga; Lofa; Ganta; Nimba; Voinjama; Foya; Bong County; Tubmanburg; Zwedru
  place?: Buchanan; Harper
Libya
  LBY
  place: Benghazi; Misrata; Misurata; Sirte; Tobruk; Derna; Sabha; Zawiya; Zawiyah; Zintan; Bani Walid; Brega; Ras Lanuf
  place: Es Sider; Ajdabiya; Ajdabiyah; Tarhuna; Tarhouna; Sabratha; Cyrenaica; Fezzan; Tripolitania; Gharyan; Zuwara
  place: Bayda; al-Bayda; Kufra; Jufra; Murzuq; Ghadames; Tawergha; Surt; Zliten; Ghat; Ubari; Sharara; El Sharara; Marj
  place: Nafusa Mountains; Bab al-Aziziya; Wershiffana; Abu Salim; Tajoura; Mitiga; Hrawa; Watiya
Madagascar
  MDG
  place: Toamasina; Tamatave; Fianarantsoa; Mahajanga; Antsiranana
Malawi
  MWI
  place: Blantyre; Mzuzu; Zomba
Mali
  MLI
  place: Timbuktu; Gao; Kidal; Mopti; Menaka; Ménaka; Konna; Diabaly; Sevare; Azawad; Tessalit; Segou; Ségou; Bandiagara
  place: Ogossagou; Douentza; Tinzaouaten; Aguelhok; Ansongo; Kayes; Sikasso; Nampala; Niono; Farabougou; Bankass
  place: Koulikoro; Taoudenni; northern Mali
  place?: Kati; Ber; Moura; Lere
Mauritania
  MRT
  place: Nouadhibou; Bassikounou; Nema; Atar; M'bera
Morocco
  MAR
  place: Casablanca; Marrakesh; Marrakech; Fez; Tangier; Tangiers; Agadir; Meknes; Rif; Al Hoceima; Al-Hoceima; Skhirat
  place: Ouarzazate; Oujda; Nador; Tetouan; Kenitra; Errachidia; Al Haouz; Ifrane
Western Sahara
  ESH
  place: Laayoune; El Aaiun; Guerguerat; Smara; Dakhla; Mahbes; Tifariti
Mozambique
  MOZ
  place: Cabo Delgado; Mocimboa da Praia; Mocímboa da Praia; Pemba; Nampula; Gorongosa; Quelimane; Sofala; Zambezia
  place: Macomia; Quissanga; Muidumbe; Nacala; Chimoio; Inhambane
  place?: Palma; Tete; Beira
Namibia
  NAM
  place: Caprivi; Caprivi Strip; Walvis Bay; Swakopmund; Ovamboland
Niger
  NER
  place: Agadez; Diffa; Tillaberi; Tillabéri; Zinder; Maradi; Arlit; Tahoua; Inates; Tongo Tongo; Chinagodrar; Torodi
  place: Dirkou; Banibangou
  place?: Bosso
Nigeria
  NGA
  place: Lagos; Kano; Borno; Borno State; Maiduguri; Kaduna; Jos; Plateau State; Yobe; Adamawa; Chibok; Dapchi
  place: Port Harcourt; Niger Delta; Rivers State; Zamfara; Katsina; Sokoto; Ibadan; Benin City; Enugu; Bauchi; Gombe
  place: Damaturu; Baga; Gwoza; Mubi; Yola; Benue; Makurdi; Zaria; Kebbi; Bayelsa; Yenagoa; Warri; Onitsha; Anambra
  place: Owerri; Niger State; Nasarawa; Kogi; Ogun; Abeokuta; Calabar; Odi; Ogoniland; Ogoni; Potiskum; Sambisa
  place: Sambisa Forest; Lekki; Konduga; Dikwa; Ondo; Owo; Kankara; Kagara; Jangebe; Kuriga; Kwara; Taraba; Delta State
  place: Ikeja; Ile-Ife; Akwa Ibom; Abia; Ebonyi; Ekiti; Osun; Monguno; Ngala; Gamboru; Kukawa; Lake Chad; Chikun
  place: Birnin Gwari; Minna; Jalingo; Mambilla; Wukari
  place?: Aba; Bama; Imo; Marte
Rwanda
  RWA
  place: Butare; Gisenyi; Kibeho; Ruhengeri; Rubavu; Murambi; Nyamata; Kinigi; Rusizi
Senegal
  SEN
  place: Casamance; Ziguinchor; Saint-Louis; Thies; Touba; Goree Island; Kaolack
Sierra Leone
  SLE
  place: Kenema; Kailahun; Makeni; Koidu; Port Loko; Lungi
  place?: Bo; Kono
Somalia
  SOM
  place: Kismayo; Kismayu; Baidoa; Bosaso; Bossaso; Beledweyne; Beletweyne; Galkayo; Galkacyo; Afgoye; Merca; Merka
  place: Jowhar; Barawe; Baraawe; Lower Shabelle; Middle Shabelle; Hiiraan; Hiran; Gedo; Bay region; Bakool; Las Anod
  place: Laascaanood; Lasanod; Berbera; Burao; Eyl; Harardhere; Haradheere; Hobyo; Bakara; Bakara market; Galmudug
  place: Mudug; El Ade; El-Ade; Halane; Bulo Burde; Dhusamareb; Qandala; Ras Kamboni; Leego; Janale; Luuq; Buale; Jilib
  place: Wanlaweyn; Balcad; Guriel; Lido Beach; Sool; Sanaag; South West State
South Africa
  ZAF
  place: Johannesburg; Cape Town; Durban; Soweto; Marikana; Port Elizabeth; Gqeberha; Bloemfontein; KwaZulu-Natal
  place: KwaZulu Natal; KwaZulu; Gauteng; Eastern Cape; Western Cape; Limpopo; Mpumalanga; North West Province
  place: Rustenburg; East London; Pietermaritzburg; Robben Island; Sandton; Sharpeville; Polokwane; Mangaung; Nkandla
  place: Khayelitsha; Alexandra township; Boipatong; Bisho; Ciskei; Transkei; Bophuthatswana; Thohoyandou
  place?: Natal; Free State; Kimberley
South Sudan
  SSD
  place: Malakal; Bentiu; Bor; Jonglei; Unity state; Upper Nile; Upper Nile State; Pibor; Yei; Wau; Yambio; Torit; Aweil
  place: Rumbek; Lakes State; Warrap; Warrap State; Equatoria; Central Equatoria; Eastern Equatoria; Western Equatoria
  place: Western Bahr el-Ghazal; Bahr el-Ghazal; Renk; Maban; Akobo; Kapoeta; Kajo-Keji; Kajo Keji; Mundri; Ulang; Pagak
  place: Terekeka; Ayod
  place?: Leer; Nasir; Unity State
Sudan
  SDN
  place: Darfur; North Darfur; South Darfur; West Darfur; Central Darfur; East Darfur; El Fasher; El-Fasher; al-Fashir
  place: Al Fashir; El Geneina; El-Geneina; Geneina; Nyala; Omdurman; Khartoum North; Bahri; Port Sudan; Kassala
  place: Gedaref; Gezira; Al-Jazirah; Wad Madani; Blue Nile; South Kordofan; North Kordofan; West Kordofan; Kordofan
  place: Kadugli; Nuba Mountains; Abyei; Heglig; Zamzam; Zamzam camp; Jebel Marra; Zalingei; Kutum; Tawila; Ardamata
  place: El Obeid; El-Obeid; Babanusa; Sennar; Sinja; Halfa; Merowe; Atbara; Kabkabiya; Kalma camp; Damazin
  place: Dilling; Al-Fula; Dongola; Shendi; al-Fashaga; Al-Fashaga; Abu Shouk; El Daein; Umm Dukhun; Mellit; En Nahud
  place?: Bara; Singa; Kosti
Tanzania
  TZA
  place: Arusha; Mwanza; Pemba Island; Kigoma; Moshi; Tanga; Stone Town; Loliondo; Mtwara; Kibiti; Nyarugusu
Togo
  TGO
  place: Sokode; Dapaong; Kpendjal
  place?: Kara
Tunisia
  TUN
  place: Sousse; Sfax; Sidi Bouzid; Kasserine; Djerba; Ben Guerdane; Ben Gardane; Kairouan; Bardo; Bardo museum; Gafsa
  place: Bizerte; Zarzis; Chaambi; Mount Chaambi; Tataouine; Monastir; Jendouba; Gabes
Uganda
  UGA
  place: Gulu; Entebbe; Jinja; Kasese; Mbarara; Karamoja; Arua; Fort Portal; Kitgum; Pader; Acholiland; Adjumani
  place: Mubende; Moroto; Bwera; Mpondwe; Bundibugyo
  place?: Lira
Zambia
  ZMB
  place: Ndola; Kitwe; Copperbelt; Barotseland; Kabwe; Solwezi
  place?: Livingstone
Zimbabwe
  ZWE
  place: Bulawayo; Matabeleland; Mutare; Gweru; Marange; Chitungwiza; Masvingo; Victoria Falls; Mashonaland; Chiadzwa
  place: Hwange; Kwekwe; Manicaland; Midlands province

# ---- places in the Americas ----

Argentina
  ARG
  place: La Plata; Tucuman; Ushuaia; Patagonia; Mar del Plata; Neuquen; Vaca Muerta; Bariloche; Salta; Tierra del Fuego
  place: Formosa Province
  place?: Cordoba; Santa Fe; Mendoza; Rosario
Bolivia
  BOL
  place: Cochabamba; El Alto; Potosi; Oruro; Tarija; Chapare; Beni department; Sacaba; Senkata
  place?: Santa Cruz; Sucre
Brazil
  BRA
  place: Sao Paulo; São Paulo; Rio de Janeiro; Belo Horizonte; Porto Alegre; Fortaleza; Manaus; Curitiba; Amazonia
  place: Amazon rainforest; Bahia; Minas Gerais; Belem; Belém; Brumadinho; Rocinha; Complexo do Alemao; Para state
  place: Roraima; Boa Vista; Acre state; Rondonia; Mato Grosso; Rio Grande do Sul; Santa Catarina; Pernambuco; Ceara
  place: Florianopolis; Goiania; Itaipu; Pacaraima; Vila Cruzeiro; Jacarezinho; Foz do Iguacu; Cuiaba; Maranhao; Xingu
  place: Altamira; Belo Monte; Parana; Espirito Santo; Amapa
  place?: Rio; Salvador; Amazon; Mariana; Santos; Recife
Canada
  CAN
  place: Toronto; Montreal; Vancouver; Quebec; Québec; Quebec City; Alberta; Calgary; Edmonton; Ontario
  place: British Columbia; Manitoba; Winnipeg; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland
  place: Prince Edward Island; Yukon; Nunavut; Northwest Territories; Kananaskis; Windsor, Ontario; Fort McMurray
  place: Lac-Megantic; Kamloops; Mississauga; Iqaluit; Oka; Saskatoon; Charlevoix; Ambassador Bridge; St. John's
  place: Surrey, British Columbia; Victoria, British Columbia
  place?: Gander; Regina; Labrador; Jasper; Halifax
Chile
  CHL
  place: Valparaiso; Valparaíso; Concepcion; Antofagasta; Araucania; Araucanía; Temuco; Iquique; Atacama; Punta Arenas
  place: Easter Island; Vina del Mar; Arica; Copiapo; Chiloe; Calama; Maule
Colombia
  COL
  place: Medellin; Medellín; Barranquilla; Cartagena; Cucuta; Cúcuta; Catatumbo; Cauca; Caqueta; Narino; Nariño
  place: Putumayo; Arauca; Antioquia; Choco; Chocó; Buenaventura; Tumaco; Meta department; Norte de Santander
  place: San Vicente del Caguan; Bojaya; Guaviare; La Guajira; Popayan; Soacha; Bucaramanga; Valle del Cauca; Mapiripan
  place: Apartado; Uraba; Tolima; Huila; Villavicencio; Maicao; Jamundi; Toribio
  place?: Cali; Santander; Pasto; Corinto
Costa Rica
  CRI
  place: Puntarenas; Isla Calero; Liberia, Costa Rica; Limon, Costa Rica
Cuba
  CUB
  place: Guantanamo; Guantánamo; Guantanamo Bay; Gitmo; Santiago de Cuba; Camaguey; Bay of Pigs; Matanzas; Holguin
  place: Cienfuegos; Varadero; Pinar del Rio; San Antonio de los Banos; Camp Delta; Camp X-Ray; Bejucal
  place?: Santa Clara; Mariel
Dominican Republic
  DOM
  place: Dajabon; Dajabón; Santiago de los Caballeros; Punta Cana; La Romana; Puerto Plata; Pedernales; Elias Pina
Ecuador
  ECU
  place: Guayaquil; Esmeraldas; Galapagos; Galapagos Islands; Sucumbios; Lago Agrio; Machala; Yasuni; Orellana; Los Rios
  place: Quevedo; Manabi; El Oro
  place?: Manta; Cuenca; Duran
El Salvador
  SLV
  place: Chalatenango; El Mozote; Soyapango; Tecoluca; CECOT; Santa Tecla; Usulutan
  place?: Santa Ana; San Miguel; La Libertad
Guatemala
  GTM
  place: Quetzaltenango; Peten; Huehuetenango; Coban; Antigua Guatemala; Totonicapan; Ixil; Escuintla
  place: Alta Verapaz; Solola; San Marcos, Guatemala
  place?: Quiche
Guyana
  GUY
  place: Essequibo; Guayana Esequiba; Linden, Guyana; Demerara
Haiti
  HTI
  place: Cap-Haitien; Cap Haitien; Gonaives; Cite Soleil; Cité Soleil; Jacmel; Les Cayes; Artibonite; Petionville
  place: Pétionville; Jeremie; Martissant; Ouanaminthe; Pont-Sonde; Croix-des-Bouquets; Saint-Marc; Leogane; La Saline
  place: Kenscoff; Mirebalais; Canaan, Haiti; Delmas; Solino
  place?: Carrefour; Bel Air
Honduras
  HND
  place: San Pedro Sula; Choluteca; La Ceiba; Bajo Aguan; Comayagua; El Paraiso; Gracias a Dios; Mosquitia; Soto Cano
  place: Palmerola; Olancho; Puerto Cortes
Jamaica
  JAM
  place: Montego Bay; Tivoli Gardens; Spanish Town; Ocho Rios
Mexico
  MEX
  place: Ciudad Juarez; Ciudad Juárez; Tijuana; Monterrey; Chiapas; San Cristobal de las Casas; Acapulco; Michoacan
  place: Michoacán; Sinaloa; Culiacan; Culiacán; Tamaulipas; Reynosa; Nuevo Laredo; Veracruz; Oaxaca; Ayotzinapa; Iguala
  place: Jalisco; Sonora; Cancun; Cancún; Puebla; Morelos; Tlatelolco; Chilpancingo; Zacatecas; Guanajuato; Hermosillo
  place: Mexicali; Baja California; Coahuila; Torreon; Piedras Negras; Apatzingan; Morelia; Ciudad Victoria
  place: San Fernando, Tamaulipas; Ciudad Mier; Tapachula; Nuevo Leon; Nuevo León; Cuernavaca; Celaya; Irapuato; Colima
  place: Manzanillo; Nayarit; Mazatlan; Yucatan; Yucatán; Quintana Roo; Villahermosa; Tepito; Ecatepec; Nochixtlan
  place: Acteal; Allende, Coahuila; Badiraguato; Altiplano prison; Queretaro; Ciudad Acuna; Teuchitlan; Taxco
  place: San Luis Potosi; Aguascalientes; Ojinaga; Agua Prieta; La Laguna; Caborca; Fresnillo; Uruapan; Aguililla
  place: Tlaxcala; Atenco; Campeche; Hidalgo state; Chenalho
  place?: Guerrero; Durango; Salamanca; Merida; Guadalajara; Juarez; Tabasco; Chihuahua; Matamoros; Nogales; Tecate
Nicaragua
  NIC
  place: Masaya; Esteli; Bluefields; Matagalpa; Monimbo; Puerto Cabezas; Chinandega; Jinotega
  place?: Leon; Granada
Panama
  PAN
  place: Panama Canal; Darien Gap; Darién Gap; Darién; Chiriqui; Bocas del Toro; David, Panama
  place?: Colon; Darien; Rodman
Paraguay
  PRY
  place: Ciudad del Este; Encarnacion; Pedro Juan Caballero; Chaco; Curuguaty; Concepcion, Paraguay
Peru
  PER
  place: Cusco; Cuzco; Arequipa; Ayacucho; Puno; Juliaca; Iquitos; Cajamarca; Huancayo; Bagua; Huancavelica; VRAEM
  place: Apurimac; Machu Picchu; Tacna; Moquegua; Piura; Chiclayo; Callao; Madre de Dios; Espinar; Andahuaylas; Pataz
  place: Las Bambas; Cenepa; Upper Huallaga; Tambo Valley; Ucayali; Pucallpa; Barrios Altos; La Cantuta; Chumbivilcas
  place: Lurigancho
  place?: Ica; Trujillo; Loreto; Conga
Suriname
  SUR
  place: Moiwana; Marowijne; Albina
Trinidad and Tobago
  TTO
  place: Chaguaramas; Tobago
  place?: San Fernando
Uruguay
  URY
  place: Punta del Este; Fray Bentos; Paysandu
  place?: Salto
United States
  USA
  place: New York; New York City; Manhattan; Brooklyn; Bronx; Staten Island; Los Angeles; L.A.; Chicago; Philadelphia
  place: San Antonio; San Diego; San Francisco; Boston; Seattle; Detroit; Miami; Atlanta; Denver; Baltimore; Las Vegas
  place: Oakland; Minneapolis; St. Paul; Pittsburgh; St. Louis; New Orleans; Cincinnati; Kansas City; Indianapolis
  place: Charlottesville; San Jose, California; Fort Worth; Jacksonville; Milwaukee; Nashville; Louisville
  place: Oklahoma City; Tulsa; Tucson; Albuquerque; El Paso; Fresno; Sacramento; Tampa; Newark; Anchorage; Honolulu
  place: Salt Lake City; Baton Rouge; Raleigh; Sandy Hook; Parkland; Uvalde; Columbine; Waco; Selma; Birmingham, Alabama
  place: Little Rock; Des Moines; Omaha; Hartford; Camp David; Mar-a-Lago; Bedminster; Quantico; Fort Hood; Fort Bragg
  place: Fort Liberty; Pearl Harbor; Ground Zero; Wall Street; Silicon Valley; Hollywood; Los Alamos; Dayton
  place: Ellis Island; Standing Rock; Kenosha; Portland, Oregon; East Palestine; Springfield, Ohio; Lackland; Area 51
  place: Fort Benning; Camp Lejeune; Norfolk, Virginia; Laredo; Brownsville; Eagle Pass; Rio Grande Valley; McAllen
  place: Del Rio; Youngstown; Akron; Spokane; Boise; Reno; Fargo; Sioux Falls; Topeka; Wichita; Chattanooga; Knoxville
  place: Tallahassee; Fort Lauderdale; Palm Beach; West Palm Beach; Key West; Tuskegee; Jackson, Mississippi; Biloxi
  place: Mobile, Alabama; Shreveport; Galveston; Corpus Christi; Amarillo; Lubbock; Santa Fe, New Mexico; Roswell
  place: Colorado Springs; San Bernardino; Long Beach; Anaheim; Berkeley; Bakersfield; Altadena; Pacific Palisades
  place: Malibu; Maui; Lahaina; Oahu; Juneau; Fairbanks; Lewiston; Surfside
  place: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho
  place: Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota
  place: Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State
  place: North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota
  place: Tennessee; Texas; Utah; Vermont; Washington State; Washington state; West Virginia; Wisconsin; Wyoming
  place: District of Columbia; New England; Midwest; Deep South; Appalachia; Northern California; Southern California
  place: Long Island; Northern Virginia; Upstate New York
  place?: Phoenix; Queens; Buffalo; Charlotte; Austin; Columbus; Montgomery; Madison; Ferguson; Jackson; Providence
  place?: Richmond; Savannah; Dallas; Houston; Orlando; Georgia; Virginia; Cleveland; Lincoln; Flint; Bismarck; Cheyenne
  place?: Aspen; Boulder; Billings; Toledo; Memphis; Portland; Norfolk; Lexington; Newtown; Charleston; Birmingham
  place?: Springfield
Venezuela
  VEN
  place: Maracaibo; Tachira; Táchira; Valencia, Venezuela; Zulia; Barquisimeto; Ciudad Guayana; Bolivar state; Orinoco
  place: La Guaira; Maracay; Merida, Venezuela; Apure; Margarita Island; Ciudad Bolivar; Puerto La Cruz; Amuay
  place: Helicoide; El Helicoide; Ramo Verde; San Antonio del Tachira; Urena; Fuerte Tiuna; Puerto Cabello; Macuto
  place: Tocoron; Petare; Aragua; Orinoco Belt; Guarico; Anzoategui; Sucre state; Delta Amacuro; Punto Fijo; Catia
  place?: San Cristobal

# ---- places in Asia and the Pacific ----

Afghanistan
  AFG
  place: Kandahar; Helmand; Lashkar Gah; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Kunduz; Jalalabad; Nangarhar; Ghazni
  place: Khost; Paktia; Paktika; Kunar; Bagram; Panjshir; Panjshir Valley; Tora Bora; Logar; Wardak; Maidan Wardak
  place: Badakhshan; Baghlan; Takhar; Faryab; Zabul; Uruzgan; Bamiyan; Badghis; Sangin; Musa Qala; Marjah; Garmsir
  place: Sar-e-Pul; Sar-i-Pul; Jowzjan; Balkh; Laghman; Nuristan; Kapisa; Parwan; Samangan; Ghor; Nimroz; Daikundi
  place: Torkham; Spin Boldak; Gardez; Arghandab; Panjwai; Achin; Hindu Kush; Sheberghan; Shibirghan; Korengal
  place: Camp Bastion; Pul-e-Charkhi; Pul-i-Charkhi; Tarin Kot; Taloqan; Shindand; Feyzabad; Zhari; Nawzad; Maimana
  place: Chaghcharan; Wakhan; Salang; Islam Qala; Shah Wali Kot; Kamdesh
  place?: Farah; Marja
Australia
  AUS
  place: Melbourne; Brisbane; Perth; Adelaide; Hobart; Queensland; New South Wales; Tasmania; Western Australia
  place: South Australia; Northern Territory; Alice Springs; Bondi; Bondi Beach; Cairns; Newcastle, New South Wales
  place: Great Barrier Reef; Woomera; Pine Gap; Villawood; Port Arthur; Gold Coast, Queensland; Torres Strait; Geelong
  place?: Darwin; Sydney; Victoria
Bangladesh
  BGD
  place: Chittagong; Chattogram; Cox's Bazar; Sylhet; Rajshahi; Khulna; Gazipur; Narayanganj; Savar; Rana Plaza; Barisal
  place: Kutupalong; Rangpur; Bhasan Char; Chittagong Hill Tracts; Mymensingh; Comilla; Cumilla; Teknaf; Bogra; Ashulia
  place: Tongi; Gopalganj; Feni
Bhutan
  BTN
  place: Phuentsholing; Doklam
  place?: Paro
Cambodia
  KHM
  place: Siem Reap; Sihanoukville; Battambang; Preah Vihear; Angkor Wat; Poipet; Kampong Cham; Pailin; Anlong Veng
  place: Tuol Sleng; Ream Naval Base; Koh Kong; Oddar Meanchey; Kampot; Banteay Meanchey; Samraong; Choeung Ek
  place?: Ream
China
  CHN
  place: Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Chongking; Wuhan; Chengdu; Xi'an; Nanjing; Nanking; Hangzhou
  place: Shenyang; Harbin; Dalian; Qingdao; Kunming; Urumqi; Kashgar; Kashi; Lhasa; Xinjiang
  place: Xinjiang Uyghur Autonomous Region; East Turkestan; Yarkand; Hotan; Khotan; Aksu; Ghulja; Yining; Inner Mongolia
  place: Guangdong; Sichuan; Szechuan; Yunnan; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Zhejiang
  place: Fujian; Jiangxi; Anhui; Guizhou; Guangxi; Hainan; Gansu; Qinghai; Ningxia; Heilongjiang; Jilin; Liaoning
  place: Tiananmen; Tiananmen Square; Dandong; Yanbian; Sanya; Xiamen; Quanzhou; Fuzhou; Suzhou; Wuxi; Zhengzhou
  place: Changsha; Dongguan; Foshan; Ningbo; Wenzhou; Jinan; Taiyuan; Shijiazhuang; Hefei; Nanchang; Guiyang; Nanning
  place: Lanzhou; Xining; Yinchuan; Hohhot; Changchun; Wukan; Shigatse; Three Gorges; Chamdo; Ngaba; Aba prefecture
  place: Kardze; Ganzi; Beidaihe; Zhuhai; Tumen; Hunchun; Lop Nur; Manchuria; Woody Island; Yongxing; Mischief Reef
  place: Fiery Cross Reef; Subi Reef; Sansha; Wenchuan; Turpan; Yushu; Boao; Tangshan; Huanggang; Yiwu; Nansha; Yangtze
  place: Yellow River; Haikou; Qiqihar; Baotou; Zunyi; Jiayuguan; Karamay; Korla; Tonghua
  place?: Canton; Xian
Fiji
  FJI
  place: Nadi; Lautoka; Vanua Levu; Viti Levu
French Polynesia
  FRA
  place: Mururoa; Moruroa; Papeete; Fangataufa
New Caledonia
  FRA
  place: Noumea; Nouméa; Ouvea
Hong Kong
  HKG
  place: Kowloon; Mong Kok; Mongkok; Victoria Park; Tsim Sha Tsui; Causeway Bay; New Territories; Yuen Long; Lantau
  place: Chek Lap Kok; Wan Chai; Tamar; Sha Tin
  place?: Admiralty
India
  IND
  place: Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Kashmir
  place: Jammu; Srinagar; Jammu and Kashmir; Kashmir Valley; Indian Kashmir; Indian-administered Kashmir
  place: Indian-controlled Kashmir; Indian-held Kashmir; Ladakh; Kargil; Line of Control; Siachen; Siachen Glacier
  place: Pulwama; Pahalgam; Baramulla; Anantnag; Shopian; Kupwara; Rajouri; Kathua; Pathankot; Gurdaspur; Punjab
  place: Amritsar; Golden Temple; Chandigarh; Haryana; Uttar Pradesh; Lucknow; Varanasi; Ayodhya; Babri Masjid; Kanpur
  place: Allahabad; Prayagraj; Agra; Noida; Meerut; Muzaffarnagar; Bihar; Patna; Jharkhand; Ranchi; West Bengal
  place: Nandigram; Singur; Darjeeling; Siliguri; Siliguri Corridor; Assam; Guwahati; Manipur; Imphal; Churachandpur
  place: Nagaland; Kohima; Mizoram; Aizawl; Tripura; Agartala; Meghalaya; Shillong; Arunachal Pradesh; Tawang; Sikkim
  place: Orissa; Odisha; Bhubaneswar; Chhattisgarh; Dantewada; Bastar; Sukma; Raipur; Madhya Pradesh; Bhopal; Indore
  place: Gujarat; Godhra; Rajasthan; Jaipur; Pokhran; Jodhpur; Udaipur; Maharashtra; Nagpur; Malegaon; Karnataka; Mysore
  place: Kerala; Kochi; Thiruvananthapuram; Trivandrum; Sabarimala; Tamil Nadu; Coimbatore; Thoothukudi; Kudankulam
  place: Andhra Pradesh; Visakhapatnam; Telangana; Amaravati; Uttarakhand; Dehradun; Himachal Pradesh; Shimla
  place: Dharamsala; Dharamshala; Galwan; Galwan Valley; Pangong; Pangong Tso; Depsang; Line of Actual Control
  place: Andaman and Nicobar Islands; Andaman Islands; Lakshadweep; Pondicherry; Puducherry; Jamia Nagar; Hathras
  place: Lakhimpur Kheri; Shaheen Bagh; Singhu; Bodoland; Kokrajhar; Gurgaon; Gurugram; Faridabad; Alwar; Dadri; Unnao
  place: Sambhal; Kolhapur; Vadodara; Rajkot; Jamnagar; Haridwar; Rishikesh; Nuh; Bodh Gaya; Doda; Akhnoor; Adampur
  place: Chenab; Tihar; Tihar jail; Sopore; Tral; Bandipora; Handwara; Udhampur; Mangalore; Gorakhpur; Bareilly; Aligarh
  place: Mathura; Bihar Sharif; Sasaram; Jamshedpur; Dhanbad; Gadchiroli; Bijapur; Narayanpur; Kandhamal; Malkangiri
  place: Moreh; Tezpur; Dibrugarh; Silchar
  place?: Uri; Samba; Poonch; Goa; Surat; Leh
Indonesia
  IDN
  place: Aceh; Banda Aceh; Bali; Papua; West Papua; Irian Jaya; Jayapura; Nduga; Timika; Wamena; Sumatra; Sulawesi
  place: Central Sulawesi; Poso; Palu; Kalimantan; Borneo; Maluku; Moluccas; Ambon; Surabaya; Bandung; Yogyakarta
  place: Semarang; Makassar; Denpasar; Kuta; Lombok; West Timor; Kupang; Atambua; Natuna; Natuna Islands
  place: North Natuna Sea; Batam; Padang; Pontianak; Manado; Sampit; Palembang; Malang; Lampung; Puncak; Intan Jaya
  place: Puncak Jaya; Nabire; Sorong; Manokwari; Grasberg; Merauke; Cirebon; Bogor; Riau; Rempang; Pekanbaru
  place: Nusa Kambangan; Kerobokan; Lhokseumawe; East Kalimantan; Halmahera; Bima; Depok
  place?: Java; Solo; Medan; Flores
Japan
  JPN
  place: Osaka; Kyoto; Nagoya; Yokohama; Sapporo; Fukuoka; Kobe; Hiroshima; Nagasaki; Okinawa; Naha; Futenma; Henoko
  place: Ginowan; Kadena; Yokosuka; Yokota; Yasukuni; Yasukuni Shrine; Fukushima; Sendai; Hokkaido; Kyushu; Shikoku
  place: Honshu; Niigata; Senkaku Islands; Senkakus; Senkaku; Diaoyu Islands; Diaoyu; Diaoyus; Kansai
  place: Hiroshima Peace Memorial; Iwakuni; Sasebo; Misawa; Ishigaki; Yonaguni; Iwo Jima; Tokai; Kashiwazaki
  place: Kashiwazaki-Kariwa; Ise-Shima; Toyako; Kumamoto; Noto; Noto Peninsula; Kanagawa; Chiba; Saitama; Ibaraki
  place: Aomori; Rokkasho; Akita; Iwate; Miyagi; Minamata; Sakishima; Obama, Fukui; Atsugi; Narita; Haneda; Nemuro
  place: Ogasawara
  place?: Nara; Miyako
Kazakhstan
  KAZ
  place: Almaty; Zhanaozen; Aktau; Baikonur; Karaganda; Shymkent; Semipalatinsk; Semey; Aktobe; Atyrau; Tengiz; Kashagan
  place: Kostanay; Kyzylorda; Taraz; Pavlodar; Taldykorgan
Kyrgyzstan
  KGZ
  place: Osh; Batken; Manas; Manas air base; Issyk-Kul; Naryn; Tokmok; Kumtor; Kara-Suu; Koi-Tash; Jalal-Abad
  place: Jalalabad, Kyrgyzstan
  place?: Kant; Talas
North Korea
  PRK
  place: Kaesong; Yongbyon; Yongbyong; Kumchang-ri; Punggye-ri; Punggye; Sinuiju; Wonsan; Chongjin; Hamhung; Rason
  place: Rajin; Nampo; Sinpo; Tongchang-ri; Tongchang; Dongchang-ri; Sohae; Musudan-ri; Musudan; Mount Kumgang; Kumgang
  place: Kumgangsan; Mount Paektu; Haeju; Hyesan; Sunan; Mount Myohyang; Yodok; Kangson; Hwanghae; Hamgyong
  place: South Hamgyong; North Hamgyong; Ryanggang; Camp 22; Kumsusan; Kaesong Industrial Complex
  place: Kaesong industrial park; Kilju; Kusong; Pyongsong; Samjiyon; Hoeryong; Yanggang; Uiju; Najin; Tumangang
  place: Sariwon; Kaechon; Panghyon; Yongjo-ri; Hwadae; Tanchon; Onsong; Kalma
South Korea
  KOR
  place: Busan; Pusan; Incheon; Inchon; Daegu; Taegu; Daejeon; Taejon; Gwangju; Kwangju; Ulsan; Jeju; Cheju; Jeju Island
  place: Pyeongchang; Gangneung; Osan; Paju; Pohang; Gyeongju; Seongju; Yeonpyeong; Yeonpyeong Island; Yeonpyeongdo
  place: Yonpyong; Baengnyeong; Baengnyeong Island; Baekryong; Pyeongtaek; Camp Humphreys; Suwon; Dokdo; Dokdo Islands
  place: Dokdo islets; Takeshima; Liancourt Rocks; Itaewon; Gangnam; Sejong; Imjingak; Cheorwon; Chuncheon; Gangwon
  place: Gyeonggi; Jeolla; Gyeongsang; Gimpo; Kimpo; Uijeongbu; Dorasan; Jindo; Ansan; Goseong; Hwacheon; Yeoncheon
  place: Gwanghwamun; Gunsan; Kunsan; Mokpo; Muan; Yeouido; Gumi; Wolsong; Taean; Ulleung; Gangjeong; Miryang; Changwon
  place: Masan; Yongin; Seongnam; Ganghwa; Gimhae; Tonghae; Donghae; Sokcho
  place?: Kori
Laos
  LAO
  place: Luang Prabang; Pakse; Savannakhet; Attapeu; Golden Triangle; Xieng Khouang; Plain of Jars; Xaysomboun
Malaysia
  MYS
  place: Penang; Johor; Johor Bahru; Sabah; Sarawak; Lahad Datu; Semporna; Kelantan; Malacca; Melaka; Kuching; Perak
  place: Ipoh; Selangor; Terengganu; Langkawi; Kedah; Sipadan; Kota Kinabalu; Shah Alam; Perlis; Wang Kelian
  place: Sungai Buloh; Pahang; Kuantan; Kota Bharu; Petaling Jaya; Negeri Sembilan; Georgetown, Penang; Labuan
Maldives
  MDV
  place: Addu; Hulhumale
Mongolia
  MNG
  place: Erdenet; Oyu Tolgoi; Darkhan; Tavan Tolgoi
  place?: Gobi
Myanmar
  MMR
  place: Yangon; Mandalay; Rakhine; Rakhine State; Arakan; Sittwe; Maungdaw; Buthidaung; Shan State; northern Shan
  place: Kachin; Kachin State; Myitkyina; Laiza; Kayin; Karen State; Kayin State; Kayah State; Loikaw; Chin State
  place: Sagaing; Magway; Mon State; Laukkai; Laukkaing; Kokang; Lashio; Myawaddy; Moulmein; Mawlamyine; Pathein
  place: Kyaukphyu; Kyaukpyu; Meikhtila; Meiktila; Paletwa; Monywa; Letpadaung; Pakokku; Insein; Insein Prison
  place: Insein prison; Tachileik; Hpa-An; Tanintharyi; Dawei; Inn Din; Irrawaddy; Irrawaddy Delta; Ayeyarwady
  place: Hlaing Tharyar; Demoso; Thantlang; Falam; Hakha; Kyaukme; Pauktaw; Ramree; Hpakant; Namtu; Hpruso; Pinlebu
  place: Myitsone; Hlegu; Depayin; Chinshwehaw; Mong La; Bhamo; Kawlin; Pazigyi; Shwe Kokko; KK Park; Thandwe; Mrauk-U
  place: Kyauktaw; Mogok; Pyin Oo Lwin
  place?: Muse; Shan; Kale; Pegu; Bago; Chin
Nepal
  NPL
  place: Pokhara; Terai; Birgunj; Biratnagar; Janakpur; Rolpa; Tikapur; Mount Everest; Lipulekh; Kalapani; Dolakha
  place: Sindhupalchowk; Nepalgunj; Chitwan; Rukum; Beni, Nepal; Lumbini; Jhapa; Madhes; Tribhuvan
  place?: Dang; Everest; Gorkha
New Zealand
  NZL
  place: Auckland; Christchurch; Dunedin; Waitangi; Rotorua; Kaikoura; Hawke's Bay; South Island; North Island
  place: Hamilton, New Zealand; Queenstown
  place?: Napier
Pakistan
  PAK
  place: Karachi; Lahore; Peshawar; Quetta; Multan; Faisalabad; Hyderabad, Pakistan; Sindh; Sind; Balochistan
  place: Baluchistan; Khyber Pakhtunkhwa; Khyber; Khyber Pass; North-West Frontier Province
  place: North West Frontier Province; NWFP; tribal areas; tribal belt; Federally Administered Tribal Areas; Waziristan
  place: North Waziristan; South Waziristan; Miranshah; Miran Shah; Mir Ali; Swat Valley; Mingora; Bajaur; Mohmand
  place: Orakzai; Kurram; Parachinar; Hangu; Kohat; Bannu; Dera Ismail Khan; Buner; Lower Dir; Upper Dir; Abbottabad
  place: Azad Kashmir; Azad Jammu and Kashmir; Pakistani Kashmir; Pakistan-administered Kashmir
  place: Pakistan-controlled Kashmir; Pakistani-administered Kashmir; Muzaffarabad; Gilgit-Baltistan; Gilgit; Skardu
  place: Gwadar; Turbat; Kech; Panjgur; Chaman; Gujranwala; Sialkot; Sahiwal; Sargodha; Muridke; Bahawalpur
  place: Rahim Yar Khan; Sukkur; Larkana; Sehwan; Shikarpur; Jacobabad; Mardan; Charsadda; Nowshera; Swabi; Haripur
  place: Attock; Wagah; Kartarpur; Lakki Marwat; Khuzdar; Mastung; Ziarat; Chagai; Kahuta; Kot Lakhpat; Adiala
  place: Adiala jail; Lal Masjid; Red Mosque; Faizabad; Kasur; Okara; Jhelum; Mianwali; Taunsa; Zhob; Loralai
  place: Qila Saifullah; Musakhel; Bolan; Bolan Pass; Landi Kotal; Jamrud; Tirah; Tirah Valley; Shakai; Razmak
  place: Datta Khel; Shawal; Angoor Adda; Ghulam Khan; Kotli; Neelum Valley; Neelum; Noor Khan; Nankana Sahib; Chitral
  place: Shangla; Bisham; Dasu; Kohistan; Lyari; Korangi; Taftan; Awaran; Mirpur; Bhimber; Murree; Punjab province
  place?: KPK; Tank; Sibi; Hub; Dir; Clifton; Thar; Wana; Swat; FATA; Punjab
Palau
  PLW
  place: Koror; Peleliu
Papua New Guinea
  PNG
  place: Lae; Buka; Arawa; Panguna; Manus; Manus Island; Wabag; Porgera; Mount Hagen; Southern Highlands; Rabaul; Goroka
  place: Madang; Yambali
  place?: Enga; Hela
Philippines
  PHL
  place: Mindanao; Marawi; Davao; Davao City; Zamboanga; Zamboanga City; Jolo; Basilan; Sulu; Tawi-Tawi; Cotabato
  place: Cotabato City; Maguindanao; Lanao del Sur; Lanao del Norte; Cebu; Luzon; Visayas; Palawan; Subic; Subic Bay
  place: Clark Air Base; Clark Field; Mamasapano; Samar; Leyte; Tacloban; Negros Occidental; Negros Oriental; Iloilo
  place: Panay; General Santos; Iligan; Cagayan de Oro; Cagayan; Baguio; Quezon City; Makati; Pasay; Caloocan; Boracay
  place: Bohol; Masbate; Bicol; Albay; Sorsogon; Legazpi; Ayungin Shoal; Panatag Shoal; Pag-asa; Pag-asa Island
  place: Thitu Island; Thitu; Sabina Shoal; Reed Bank; Recto Bank; Batanes; Kidapawan; Sultan Kudarat; Surigao; Bukidnon
  place: Compostela Valley; Davao Oriental; Davao del Norte; Butig; Patikul; Datu Piang; Ampatuan; Hacienda Luisita
  place: Camp Crame; Camp Aguinaldo; Batangas; Cavite; Mindoro; Zambales; Pampanga; Bataan; Corregidor; Catanduanes
  place: Ilocos Norte; Ilocos Sur; Nueva Ecija; Pangasinan; Bangsamoro; Tondo; Payatas; Iloilo City; Dumaguete; Catarman
  place?: Laguna; Isabela; Quezon; Negros
Singapore
  SGP
  place: Sentosa; Changi; Marina Bay; Jurong; Little India, Singapore; Paya Lebar
Solomon Islands
  SLB
  place: Guadalcanal; Malaita; Auki; Gizo; Makira
Sri Lanka
  LKA
  place: Jaffna; Jaffna peninsula; Kilinochchi; Mullaitivu; Mullaittivu; Trincomalee; Batticaloa; Vavuniya; Mannar
  place: Galle; Hambantota; Negombo; Anuradhapura; Wanni; Vanni; Elephant Pass; Ampara; Nandikadal; Welikada; Galle Face
  place: Katunayake; Rambukkana; Mutur; Muttur; Vakarai; Kattankudy; Weliveriya; Aluthgama; Moratuwa; Polonnaruwa
  place: Puttalam; Matara; Kurunegala
  place?: Kandy; Eastern Province; Northern Province
Taiwan
  TWN
  place: Kaohsiung; Taichung; Tainan; Kinmen; Quemoy; Matsu Islands; Penghu; Pescadores; Hsinchu; Hualien; Taitung
  place: Pratas; Pratas Islands; Dongsha; Itu Aba; Taiping Island; Keelung; New Taipei; Taoyuan; Pingtung; Chiayi; Yilan
  place: Kinmen Islands; Dadan; Ketagalan Boulevard
  place?: Matsu
Tajikistan
  TJK
  place: Khujand; Gorno-Badakhshan; Khorog; Isfara; Vorukh; Rasht Valley; Kulob; Kulyab; Kurgan-Tyube; Rushan; Vahdat
  place: Tavildara; Rogun; Leninabad
  place?: Garm; Murghab
Thailand
  THA
  place: Chiang Mai; Pattani; Narathiwat; Songkhla; Phuket; Pattaya; Hat Yai; Mae Sot; Mae Sai; Chiang Rai
  place: Ratchaprasong; Sisaket; Ubon Ratchathani; Udon Thani; Nong Bua Lam Phu; Nong Bua Lamphu; Korat
  place: Nakhon Ratchasima; Khao Phra Wihan; Tak Bai; Krue Se; Ranong; Aranyaprathet; Sa Kaeo; Trat; Buriram
  place: Prasat Ta Muen Thom; Ta Muen Thom; Koh Samui; Ko Samui; Koh Tao; U-Tapao; Don Mueang; Suvarnabhumi
  place: Mae Hong Son; Khon Kaen; Isan; Isaan; Satun; Pathum Thani; Nonthaburi; Mae La; Mae La refugee camp; Hua Hin
  place: Sungai Kolok; Thammasat
  place?: Tak; Yala; Surin
East Timor
  TLS
  place: Baucau; Liquica; Suai; Maliana; Oecussi; Balibo; Atauro; Ainaro; Los Palos; Ermera
Turkmenistan
  TKM
  place: Turkmenbashi; Turkmenabat; Galkynysh; Avaza; Serhetabat; Dashoguz
  place?: Mary
Uzbekistan
  UZB
  place: Andijan; Andijon; Samarkand; Bukhara; Ferghana; Fergana; Fergana Valley; Ferghana Valley; Namangan; Termez
  place: Karakalpakstan; Nukus; Khanabad; Karshi-Khanabad; Muynak; Jaslyk; Zhaslyk; Navoi; Kokand; Khiva; Jizzakh
  place: Qarshi; Urgench; Surxondaryo
Vietnam
  VNM
  place: Ho Chi Minh City; Saigon; Danang; Da Nang; Haiphong; Hai Phong; Cam Ranh Bay; Cam Ranh; Dien Bien Phu
  place: Central Highlands; Dong Tam; My Lai; Khe Sanh; Nha Trang; Ha Tinh; Nghe An; Vung Ang; Can Tho; Mekong Delta
  place: Halong Bay; Ha Long Bay; Lao Cai; Lang Son; Quang Ninh; Binh Duong; Dong Nai; Dak Lak; Gia Lai; Pleiku
  place: Vanguard Bank; Hoi An; Quang Tri; Quang Ngai; Thanh Hoa; Ly Son; Phu Quoc; Bien Hoa; Vung Tau
  place?: Hue
Vanuatu
  VUT
  place: Efate; Espiritu Santo; Ambae
  place?: Tanna

# ---- places in Europe ----

Albania
  ALB
  place: Durres; Vlore; Vlora; Shkoder; Gjirokaster; Saranda; Elbasan; Kukes; Tropoja; Lazarat; Gjader; Shengjin; Himare
  place?: Fier
Armenia
  ARM
  place: Gyumri; Syunik; Vanadzor; Meghri; Goris; Kapan; Vardenis; Jermuk; Tavush; Metsamor; Zangezur; Zangezur corridor
  place: Echmiadzin; Etchmiadzin; Ijevan; Tegh; Kirants
Austria
  AUT
  place: Salzburg; Graz; Innsbruck; Linz; Carinthia; Tyrol; Styria; Burgenland; Upper Austria; Lower Austria; Villach
  place: Spielfeld; Nickelsdorf; Traiskirchen; Alpbach; Klagenfurt; Bregenz; Brenner Pass; Braunau
  place?: Brenner
Azerbaijan
  AZE
  place: Ganja; Nakhchivan; Nakhichevan; Sumgait; Sumqayit; Lachin; Lachin corridor; Lachin Corridor; Kelbajar; Kalbajar
  place: Agdam; Aghdam; Fizuli; Fuzuli; Jabrayil; Shusha; Shushi; Khojaly; Khojali; Terter; Tovuz; Martuni; Martakert
  place: Hadrut; Qubadli; Zangilan; Barda; Askeran; Gobustan; Mardakert; Khojavend; Lankaran; Quba; Sheki
  place?: Tartar
Belarus
  BLR
  place: Gomel; Homel; Grodno; Hrodna; Mogilev; Vitebsk; Mahilyow; Kuropaty; Baranovichi; Bruzgi; Luninets; Bobruisk
  place: Asipovichy; Okrestina; Okrestino; Machulishchy; Ziabrauka; Soligorsk; Zhodino; Mozyr; Astravets; Ostrovets
  place: Belovezha; Belovezhskaya Pushcha; Brest-Litovsk
  place?: Brest; Lida
Belgium
  BEL
  place: Antwerp; Ghent; Liege; Liège; Bruges; Molenbeek; Zaventem; Charleroi; Flanders; Wallonia; Namur; Verviers
  place: Leuven; Ostend; Zeebrugge; Schaerbeek; Bastogne; Vilvoorde; Laeken; Ypres; Kleine Brogel
  place?: Waterloo; Mons
Bosnia and Herzegovina
  BIH
  place: Srebrenica; Mostar; Tuzla; Zenica; Bihac; Gorazde; Zepa; Visegrad; Prijedor; Omarska; Brcko; Foca; Jajce; Doboj
  place: Bijeljina; Trebinje; Travnik; Potocari; Zvornik; Herzegovina; Vares; Velika Kladusa; Cazin; Sanski Most
  place: Kozarac; Trnopolje; Vlasenica; Konjic; Gornji Vakuf; Stolac; Livno; Kupres; Drvar; Maglaj; Igman; Mount Igman
  place: Sarajevo airport; Markale; Ilidza; Grbavica; Vogosca; Posavina; Ahmici; Capljina; Olovo; Modrica
  place?: Vitez
Bulgaria
  BGR
  place: Plovdiv; Varna; Burgas; Kozloduy; Belene; Stara Zagora; Elhovo; Lovech; Harmanli; Sunny Beach; Svilengrad
  place: Kardzhali; Dobrich
  place?: Ruse
Croatia
  HRV
  place: Dubrovnik; Rijeka; Zadar; Vukovar; Krajina; Knin; Osijek; Istria; Dalmatia; Slavonia; Eastern Slavonia
  place: Western Slavonia; Pakrac; Sibenik; Karlovac; Gospic; Petrinja; Sisak; Glina; Okucani; Borovo Selo; Ovcara
  place: Piran Bay; Peljesac; Prevlaka; Vinkovci; Tovarnik; Jasenovac; Maslenica; Medak; Plitvice; Varazdin; Baranja
  place: Erdut; Pula; Skabrnja
  place?: Split; Lovas
Cyprus
  CYP
  place: Larnaca; Limassol; Paphos; Famagusta; Kyrenia; Akrotiri; Dhekelia; Varosha; Pyla; Morphou; Karpas; Ledra Street
  place: Pergamos; Ayia Napa; Kormakitis; Deryneia; Strovilia
Czech Republic
  CZE
  place: Brno; Ostrava; Pilsen; Plzen; Moravia; Karlovy Vary; Vrbetice; Temelin; Sudetenland; Brdy; Liberec; Olomouc
  place: Litvinov; Lidice; Terezin; Theresienstadt
  place?: Bohemia
Denmark
  DNK
  place: Aarhus; Odense; Aalborg; Jutland; Bornholm; Roskilde; Helsingor; Marienborg; Billund; Esbjerg; Thule; Pituffik
  place: Pituffik Space Base; Thule Air Base; Kangerlussuaq; Ilulissat; Hans Island
  place?: Christiania
Estonia
  EST
  place: Tartu; Narva; Paldiski; Amari; Saaremaa; Ida-Viru; Parnu; Viljandi; Koidula; Sillamae
  place?: Tapa
Finland
  FIN
  place: Turku; Tampere; Espoo; Oulu; Lapland; Åland; Aland Islands; Vaasa; Vantaa; Rovaniemi; Olkiluoto; Kotka
  place: Lappeenranta; Porvoo; Vaalimaa; Kultaranta; Imatra; Santahamina; Tornio; Porkkala; Hango; Hanko; Raja-Jooseppi
  place: Salla
  place?: Karelia; Aland
France
  FRA
  place: Marseille; Marseilles; Lyon; Lyons; Toulouse; Strasbourg; Lille; Calais; Nantes; Rennes; Montpellier; Cannes
  place: Grenoble; Toulon; Le Havre; Dunkirk; Dunkerque; Corsica; Ajaccio; Bastia; Brittany; Normandy; Alsace; Provence
  place: Versailles; Saint-Denis; Nanterre; Clichy-sous-Bois; Bataclan; Sangatte; Grande-Synthe; Vichy; Verdun; Evian
  place: Biarritz; Lourdes; Rouen; Dijon; Limoges; Avignon; Conflans-Sainte-Honorine; Notre-Dame-des-Landes; Fessenheim
  place: Flamanville; Villiers-le-Bel; Cherbourg; Brest, France; Saint-Nazaire; Saint-Etienne-du-Rouvray; Carcassonne
  place: Trebes; Arras; Amiens; Annecy; Perpignan; Bayonne; Rambouillet; La Celle-Saint-Cloud; Auvergne; Ile-de-France
  place: Champs-Elysees; Champs-Élysées; Place de la Republique; Sivens; Sainte-Soline; Bobigny; Villepinte
  place: Fleury-Merogis; Deauville; Creil; Reims; Besancon; Le Bourget; Orly; Roissy; Oradour-sur-Glane; Magnanville
  place: Drancy; Hayange; Florange; Arcachon; Roubaix; Mulhouse; Ouistreham; Guerande; Poitiers; Metz
  place?: Nice; Nancy; Tours; Angers; Pau; Lorraine; Bordeaux
Georgia
  GEO
  place: Batumi; Poti; Adjara; Ajaria; Adzharia; Kutaisi; Zugdidi; Pankisi; Pankisi Gorge; Kodori; Kodori Gorge
  place: Akhalkalaki; Ochamchire; Rustavi; Senaki; Samegrelo; Svaneti; Javakheti; Ergneti; Akhalgori; Anaklia; Gudauta
  place: Pitsunda; Java, South Ossetia; Roki; Roki Tunnel; Mtskheta; Vaziani; Telavi; Gagra; Ochamchira; Tkvarcheli
  place: Kvaisa; Samtskhe-Javakheti; Tsalka; Enguri; Inguri; Mukhrovani; Larsi; Upper Lars
  place?: Gali; Gori
Germany
  DEU
  place: Munich; Hamburg; Frankfurt; Stuttgart; Dresden; Leipzig; Dusseldorf; Düsseldorf; Bremen; Hanover; Hannover
  place: Nuremberg; Nuernberg; Bavaria; Saxony; Hesse; Brandenburg; Thuringia; Saxony-Anhalt; Lower Saxony
  place: North Rhine-Westphalia; Schleswig-Holstein; Mecklenburg-Western Pomerania; Baden-Wuerttemberg
  place: Baden-Württemberg; Rhineland-Palatinate; Saarland; Ruhr; Dortmund; Duisburg; Chemnitz; Rostock; Potsdam
  place: Magdeburg; Hanau; Solingen; Moelln; Mölln; Hoyerswerda; Ramstein; Ramstein Air Base; Landstuhl; Wiesbaden
  place: Meseberg; Heiligendamm; Elmau; Schloss Elmau; Garmisch-Partenkirchen; Gorleben; Mannheim; Heidelberg; Karlsruhe
  place: Bochum; Aachen; Erfurt; Jena; Weimar; Freital; Heidenau; Luetzerath; Lützerath; Grafenwoehr; Grafenwöhr
  place: Spangdahlem; Bitburg; Oberammergau; Wolfsburg; Lubmin; Peenemuende; Nordhausen; Dachau; Buchenwald
  place: Bergen-Belsen; Sachsenhausen; Ravensbrueck; Moabit; Ansbach; Wuerzburg; Würzburg; Passau; Freilassing; Schwedt
  place: Gruenheide; Grünheide; Wannsee; Zossen; Neuruppin; Kassel; Augsburg; Braunschweig; Eberswalde; Lingen; Mainz
  place: Goettingen; Tegel; Ludwigshafen; Hambach; Hambach Forest; Reutlingen; Breitscheidplatz; Kreuzberg; Neukoelln
  place: Brandenburg Gate
  place?: Essen; Halle; Saar; Kiel; Cologne
Greece
  GRC
  place: Thessaloniki; Salonika; Crete; Lesbos; Lesvos; Moria; Mytilene; Kos; Chios; Samos; Piraeus; Patras; Idomeni
  place: Evros; Corfu; Syntagma; Syntagma Square; Exarchia; Thrace; Western Thrace; Kastellorizo; Kastelorizo; Souda Bay
  place: Alexandroupolis; Leros; Imia; Peloponnese; Delphi; Pylos; Farmakonisi; Orestiada; Ioannina; Volos; Kavala
  place: Agathonisi; Zakynthos; Santorini; Mykonos; Lavrio; Halkidiki; Kalamata; Evia; Skouries; Keratsini
  place: Heraklion; Chania; Nea Kavala; Eleonas; Mount Athos; Psachna; Kastanies; Gavdos; Elliniko; Kilkis; Amygdaleza
  place?: Tempi; Rhodes; Attica; Larissa; Tempe; Mati
Hungary
  HUN
  place: Debrecen; Szeged; Pecs; Gyor; Roszke; Röszke; Paks; Kecskemet; Miskolc; Bicske; Taszar; Hegyeshalom; Godollo
  place: Mohacs; Sopron; Gyongyospata; Szentendre; Keleti; Keleti station; Zahony
  place?: Tata
Iceland
  ISL
  place: Keflavik; Grindavik; Akureyri; Blue Lagoon; Vestmannaeyjar; Eyjafjallajokull
Ireland
  IRL
  place: Galway; Shannon Airport; Donegal; Dundalk; County Kerry; Kilkenny; Drogheda; County Louth; County Cavan
  place: County Monaghan; County Mayo; Tipperary; Sligo; Clontarf; Rosslare; Croke Park; Kinsale; Doonbeg; Tuam
  place: Rathkeale; Omeath; Letterkenny
  place?: Cork; Limerick; Shannon; Waterford
Italy
  ITA
  place: Milan; Naples; Turin; Palermo; Genoa; Bologna; Venice; Sicily; Sardinia; Lampedusa; Bari; Catania; Ventimiglia
  place: L'Aquila; Trieste; Verona; Padua; Calabria; Lombardy; Tuscany; Veneto; Friuli; South Tyrol; Alto Adige; Puglia
  place: Apulia; Campania; Aviano; Vicenza; Sigonella; Taormina; Bolzano; Brescia; Bergamo; Codogno; Pozzallo; Lesina
  place: Ravenna; Perugia; Amatrice; Taranto; Brindisi; Reggio Calabria; Cosenza; Rimini; Cernobbio; Cutro; Crotone
  place: Macerata; Rosarno; Castel Volturno; Caserta; Porto Empedocle; Monza; Assisi; Siena; Pisa; Livorno; Ostia
  place: Corleone; San Luca; Val di Susa; Susa Valley; Giglio; Isola del Giglio; Borgo Egnazia; Camp Darby; Ghedi
  place: Abruzzo; Umbria; Emilia-Romagna; Liguria; Piedmont; Basilicata; Mirafiori; Pescara; Prato; Piacenza; Cremona
  place: Castelfidardo; Pratica di Mare; Gioia Tauro; Riace; Pontida; Capaci; Subiaco; La Maddalena; Linate
  place?: Florence; Modena; Parma; Elba
Kosovo
  KOS
  place: Mitrovica; Kosovska Mitrovica; Prizren; Pec; Peja; Gjakova; Djakovica; Racak; Drenica; Zvecan; Leposavic
  place: Zubin Potok; Gnjilane; Gjilan; Urosevac; Ferizaj; Camp Bondsteel; Bondsteel; Banjska; Brezovica; Jarinje
  place: Brnjak; Kosovo Polje; Decani; Malisevo; Orahovac; Podujevo; Vucitrn; Vushtrri; Gracanica; Klina; Istok
  place: Suva Reka; Likosane; Prekaz; Velika Hoca; Obilic; Glogovac; Junik; Trepca; Ibar; Ibar River; Strpce; Stimlje
  place: North Mitrovica; Skenderaj; Srbica; Kacanik; Blace
Latvia
  LVA
  place: Daugavpils; Liepaja; Latgale; Ventspils; Jurmala; Adazi; Rezekne; Jelgava; Skrunda; Valmiera
Lithuania
  LTU
  place: Kaunas; Klaipeda; Siauliai; Rukla; Suwalki Gap; Suwalki Corridor; Ignalina; Medininkai; Palanga; Pabrade
  place: Druskininkai; Visaginas; Marijampole
Malta
  MLT
  place: Gozo; Sliema; Hal Far; Bidnija; Marsa; Birzebbuga; Hurd's Bank
Moldova
  MDA
  place: Gagauzia; Comrat; Balti; Tighina; Cobasna; Dubasari; Cahul; Ungheni; Rybnitsa; Ribnita; Taraclia; Palanca
  place: Orhei; Dubossary; Giurgiulesti; Varnita
  place?: Bender
Montenegro
  MNE
  place: Kotor; Budva; Niksic; Ulcinj; Berane; Tivat; Morinj; Plav; Rozaje; Sveti Stefan; Bijelo Polje; Herceg Novi
  place: Bozaj
  place?: Bar
Netherlands
  NLD
  place: Rotterdam; Utrecht; Eindhoven; Schiphol; Groningen; Maastricht; Limburg; Zeist; Scheveningen; Arnhem
  place: Camp Zeist; Breda; Tilburg; Friesland; Ter Apel; Enschede; Volkel; Haarlem; Leiden; Nijmegen; Almere
  place: Schilderswijk; Veldhoven; Soesterberg; Borssele
  place?: Delft
North Macedonia
  MKD
  place: Tetovo; Kumanovo; Gevgelija; Ohrid; Bitola; Gostivar; Prespa; Lake Prespa; Strumica; Veles; Tabanovce
  place: Aracinovo; Stip; Kocani; Struga; Lipkovo; Radusa; Slupcane; Tanusevci; Prilep; Gazi Baba; Stenkovec
  place: Smilkovci
  place?: Debar
Norway
  NOR
  place: Trondheim; Stavanger; Tromso; Tromsø; Utoya; Utoeya; Utøya; Kirkenes; Finnmark; Bodo; Longyearbyen; Barentsburg
  place: Storskog; Drammen; Haakonsvern; Vaernes; Setermoen; Hammerfest; Kongsberg; Kristiansand; Andoya; Narvik; Orland
  place: Lillehammer; Halden; Nordland; Jaeren; Mongstad; Ny-Alesund; Baerum; Vardo
  place?: Bergen; Alta; Tana
Poland
  POL
  place: Krakow; Cracow; Gdansk; Gdańsk; Gdynia; Lodz; Wroclaw; Poznan; Lublin; Katowice; Szczecin; Rzeszow; Bialystok
  place: Auschwitz; Auschwitz-Birkenau; Birkenau; Oswiecim; Przemysl; Orzysz; Redzikowo; Bialowieza; Bialowieza Forest
  place: Przewodow; Przewodów; Medyka; Suwalki; Kuznica Bialostocka; Lower Silesia; Silesia; Treblinka; Jedwabne; Torun
  place: Sopot; Majdanek; Sobibor; Poznan Lawica; Westerplatte; Czestochowa; Jasna Gora; Powidz; Lask; Drawsko Pomorskie
  place: Zamosc; Chelm; Dorohusk; Hrebenne; Kielce; Radom; Swinoujscie; Usnarz Gorny; Swidnik; Warsaw Ghetto
  place: Stare Kiejkuty; Szymany; Turow; Zagan; Bogatynia; Konin; Elblag; Bydgoszcz; Jastrzebie-Zdroj; Terespol
  place: Korczowa; Narewka; Bobrowniki; Krynki; Podlasie; Braniewo; Mazovia; Wieliczka; Polaniec; Jasionka; Lubiatowo
Portugal
  PRT
  place: Oporto; Azores; Lajes; Algarve; Coimbra; Pedrogao Grande; Guimaraes; Sines; Setubal; Praia da Luz
  place: Lajes air base; Aljubarrota; Santarem; Evora; Funchal; Ponta Delgada; Sintra
  place?: Fatima; Faro; Porto; Madeira; Braga
Romania
  ROU
  place: Timisoara; Cluj; Cluj-Napoca; Iasi; Constanta; Transylvania; Deveselu; Brasov; Sibiu; Ploiesti
  place: Mihail Kogalniceanu; Galati; Craiova; Jiu Valley; Tulcea; Targu Mures; Rosia Montana; Sighetu Marmatiei
  place: Danube Delta; Cernavoda; Plauru; Bihor; Harghita; Covasna; Miercurea Ciuc; Campia Turzii; Suceava; Oradea
  place: Pungesti; Baia Mare; Dobrogea; Dobruja; Cincu; Fetesti; Otopeni; Snagov; Bacau; Isaccea; Colectiv
  place?: Arad; Siret
Russia
  RUS
  place: St. Petersburg; St Petersburg; Saint Petersburg; St.Petersburg; Leningrad; Novosibirsk; Yekaterinburg
  place: Ekaterinburg; Nizhny Novgorod; Kazan; Rostov-on-Don; Rostov; Vladivostok; Kaliningrad; Khabarovsk; Murmansk
  place: Arkhangelsk; Severodvinsk; Sochi; Krasnodar; Stavropol; Volgograd; Stalingrad; Voronezh; Belgorod; Kursk
  place: Sudzha; Bryansk; Smolensk; Tver; Tula; Oryol; Ryazan; Pskov; Valdai; Kirishi; Omsk; Tomsk; Chelyabinsk
  place: Magnitogorsk; Ufa; Bashkortostan; Bashkiria; Tatarstan; Dagestan; Daghestan; Makhachkala; Derbent; Buinaksk
  place: Buynaksk; Khasavyurt; Kizlyar; Botlikh; Ingushetia; Nazran; Magas; North Ossetia; Vladikavkaz; Beslan
  place: Kabardino-Balkaria; Nalchik; Karachayevo-Cherkessia; Karachay-Cherkessia; North Caucasus; Budyonnovsk
  place: Budennovsk; Pervomaiskoye; Pervomayskoye; Gudermes; Urus-Martan; Shali; Vedeno; Achkhoi-Martan; Samashki
  place: Khankala; Tolstoi-Yurt; Kamchatka; Petropavlovsk-Kamchatsky; Sakhalin; Yuzhno-Sakhalinsk; Kuril Islands; Kurils
  place: Kuriles; Kurile Islands; Kuril; Kunashir; Iturup; Shikotan; Habomai; Siberia; Irkutsk; Chita; Yakutia; Yakutsk
  place: Norilsk; Krasnoyarsk; Ulan-Ude; Buryatia; Tuva; Kemerovo; Kuzbass; Kuzbas; Zelenogorsk; Vorkuta; Komi; Yamal
  place: Novaya Zemlya; Franz Josef Land; Wrangel Island; Engels air base; Saratov; Dyagilevo; Taganrog; Novorossiysk
  place: Tuapse; Primorye; Primorsky; Vostochny; Vostochny Cosmodrome; Plesetsk; Kapustin Yar; Nyonoksa; Mayak
  place: Chebarkul; Kubinka; Red Square; Lubyanka; Lefortovo; Gorki-9; Gorky; Novo-Ogaryovo; Bocharov Ruchei; Tushino
  place: Dubrovka; Crocus City Hall; Butyrka; Khimki; Pushkin Square; Manezh Square; Bolotnaya; Bolotnaya Square; Kharp
  place: Vladimir Central; Mordovia; Udmurtia; Izhevsk; Votkinsk; Yelabuga; Alabuga; Nizhnekamsk; Kirov region; Kaluga
  place: Lipetsk; Tambov; Penza; Ulyanovsk; Cheboksary; Chuvashia; Ivanovo; Yaroslavl; Kostroma; Vologda; Cherepovets
  place: Petrozavodsk; Severomorsk; Zapolyarny; Vladimir region; Kingisepp; Ust-Luga; Vyborg; Baltiysk; Baltiisk
  place: Sovetsk; Gatchina; Kronstadt; Komsomolsk-on-Amur; Blagoveshchensk; Magadan; Kolyma; Chukotka; Anadyr
  place: Birobidzhan; Khasan; Nakhodka; Tyumen; Surgut; Khanty-Mansiysk; Kurgan; Nizhny Tagil; Orenburg; Orsk; Astrakhan
  place: Kalmykia; Elista; Adygea; Maykop; Mineralnye Vody; Pyatigorsk; Kislovodsk; Yessentuki; Rzhev; Klin
  place: Sergiyev Posad; Dubna; Sarov; Seversk; Shebekino; Graivoron; Grayvoron; Valuiki; Klimovo; Glushkovo; Korenevo
  place: Rylsk; Lgov; Suzemka; Trubchevsk; Morozovsk; Kamensk-Shakhtinsky; Millerovo; Yeysk; Anapa; Temryuk
  place: Kerch Bridge; Crimean Bridge; Kuban
  place?: Perm; Samara; Orel; Engels; Amur; Northern Territories; Taman; Argun; Pokrov; Belbek; Archangel; Primorsk
Serbia
  SRB
  place: Novi Sad; Vojvodina; Presevo; Presevo Valley; Sandzak; Novi Pazar; Kragujevac; Bujanovac; Medvedja; Subotica
  place: Raska; Merdare; Pancevo; Zemun; Kraljevo; Smederevo; Bor, Serbia; Loznica; Jadar; Leskovac; Batajnica
  place: Pozarevac; Srem; Zrenjanin; Dedinje; Horgos; Valjevo; Dobrosin; Cacak; Mladenovac; Dubona; Uzice; Vranje
  place: Lucane; Sabac; Dimitrovgrad; Kopaonik; Lazarevac; Obrenovac; Velika Plana
  place?: Nis; Sid
Slovakia
  SVK
  place: Kosice; Banska Bystrica; Zilina; Nitra; Trnava; Handlova; Presov; Velka Maca; Gabcikovo; Sliac; Vysne Nemecke
  place: Trencin; Jaslovske Bohunice; Mochovce; Galanta; Komarno; Lunik IX; Dunajska Streda; Velky Krtis
Slovenia
  SVN
  place: Maribor; Koper; Brdo; Brdo pri Kranju; Piran; Kranj; Celje; Krsko; Brezice; Dobova; Nova Gorica; Lendava
  place: Portoroz; Rigonce; Ptuj
  place?: Bled
Spain
  ESP
  place: Barcelona; Catalonia; Catalunya; Basque Country; Basque region; Bilbao; San Sebastian; Vitoria; Pamplona
  place: Navarre; Navarra; Seville; Malaga; Zaragoza; Santiago de Compostela; Andalusia; Ceuta; Melilla; Canary Islands
  place: Tenerife; Gran Canaria; Lanzarote; Fuerteventura; Las Palmas; El Hierro; Arguineguin; Majorca
  place: Mallorca; Balearic Islands; Ibiza; Menorca; Alicante; Murcia; Granada, Spain; Cordoba, Spain; Cadiz; Algeciras
  place: Moron de la Frontera; Torrejon; Atocha; Puerta del Sol; Cambrils; Las Ramblas; Ripoll; Lleida; Girona
  place: Tarragona; Perejil; Guernica; Gernika; Durango, Spain; Mondragon; Burgos; Salamanca, Spain; Valladolid
  place: Toledo, Spain; Castile; Castile and Leon; Castilla y Leon; Castilla-La Mancha; Extremadura; Badajoz; Huelva
  place: El Ejido; Almeria; Palomares; Asturias; Gijon; Oviedo; Cantabria; Santander, Spain; A Coruna; La Coruna; Vigo
  place: Lugo; La Rioja; Logrono; Irun; La Linea; Tarajal; Alcala de Henares; Soto del Real; Estremera
  place: Valley of the Fallen; Marbella; Paiporta; La Palma; La Gomera; Son Banya; Cartagena, Spain
  place?: Canaries; Valencia; Galicia; Granada; Leon; Rota; Aragon
Sweden
  SWE
  place: Gothenburg; Goteborg; Göteborg; Malmo; Malmö; Uppsala; Gotland; Visby; Rosengard; Rinkeby; Sodertalje
  place: Södertälje; Karlskrona; Kiruna; Orebro; Örebro; Norrkoping; Linkoping; Umea; Lulea; Vasteras; Trollhattan
  place: Trelleborg; Helsingborg; Halmstad; Sälen; Ostersund; Trosa; Harpsund; Forsmark; Oskarshamn; Ringhals
  place: Drottninggatan; Jokkmokk; Orust; Vetlanda; Skane; Tumba
  place?: Lund; Husby
Switzerland
  CHE
  place: Geneva; Zurich; Zürich; Basel; Lausanne; Davos; Lugano; Montreux; Burgenstock; Buergenstock; Lucerne
  place: St. Gallen; St Gallen; Ticino; Valais; Crans-Montana; Mont Pelerin; Mont Pèlerin; Locarno; Interlaken
  place: Bellinzona; Winterthur; Zug; Fribourg; Bürgenstock; Mürren; Neuchatel; Gstaad; Vevey; Nyon; Caux; Chiasso
  place: Spiez; Magglingen; Bad Ragaz; Jura canton
  place?: Gland
Turkey
  TUR
  place: Istanbul; Constantinople; Izmir; Diyarbakir; Adana; Gaziantep; Antep; Sanliurfa; Urfa; Mardin; Hatay; Antakya
  place: Antalya; Bursa; Konya; Kayseri; Trabzon; Erzurum; Hakkari; Sirnak; Cizre; Nusaybin; Suruc; Reyhanli; Kilis
  place: Akcakale; Ceylanpinar; Incirlik; Silopi; Yuksekova; Semdinli; Siirt; Bingol; Tunceli; Elazig; Malatya
  place: Kahramanmaras; Adiyaman; Iskenderun; Mersin; Akkuyu; Bodrum; Marmaris; Edirne; Canakkale; Gallipoli; Gezi Park
  place: Gezi; Taksim; Taksim Square; Imrali; Imrali Island; Silivri; Dolmabahce; Ataturk Airport; Besiktas; Anatolia
  place: Kurecik; Ovacik; Daglica; Karkamis; Oncupinar; Cilvegozu; Habur; Kars; Igdir; Sivas; Pazarcik; Bartin; Amasra
  place: Yayladagi; Islahiye; Nizip; Osmaniye; Corlu; Tekirdag; Kocaeli; Izmit; Golcuk; Sakarya; Eskisehir; Rize; Bitlis
  place: Sarikamis; Derik; Kiziltepe; Midyat; Pertek; Dersim; Ayvalik; Dikili; Kusadasi; Kasimpasa; Tuzla, Turkey
  place: Pendik; Bayrampasa; Edirnekapi; southeastern Turkey
  place?: Van; Batman; Sur; Soma; Ordu; Lice; Mus; Agri; Reina; Silvan; Samsun; Idil
Ukraine
  UKR
  place: Donbas; Donbass; Donetsk; Luhansk; Lugansk; Mariupol; Kharkiv; Kharkov; Odesa; Kherson; Zaporizhzhia
  place: Zaporizhia; Zaporozhye; Dnipro; Dnipropetrovsk; Dnepropetrovsk; Lviv; Lvov; Bakhmut; Artemivsk; Avdiivka
  place: Avdeyevka; Severodonetsk; Sievierodonetsk; Lysychansk; Sloviansk; Slovyansk; Slavyansk; Kramatorsk; Debaltseve
  place: Debaltsevo; Ilovaisk; Horlivka; Gorlovka; Bucha; Irpin; Hostomel; Gostomel; Mykolaiv; Nikolaev; Sumy; Chernihiv
  place: Chernigov; Zhytomyr; Vinnytsia; Poltava; Kryvyi Rih; Krivoy Rog; Kremenchuk; Izium; Izyum; Kupiansk; Kupyansk
  place: Vuhledar; Ugledar; Pokrovsk; Toretsk; Chasiv Yar; Kurakhove; Selydove; Marinka; Robotyne; Melitopol; Berdyansk
  place: Berdiansk; Tokmak; Enerhodar; Energodar; Nova Kakhovka; Kakhovka; Snake Island; Zmiinyi Island; Chernobyl
  place: Chornobyl; Sevastopol; Simferopol; Yalta; Kerch; Dzhankoi; Feodosia; Balaklava; Saky; Yevpatoria; Azovstal
  place: Soledar; Popasna; Rubizhne; Volnovakha; Stakhanov; Snizhne; Torez; Hrabove; Grabovo; Stanytsia Luhanska
  place: Shyrokyne; Novoazovsk; Pisky; Pervomaisk; Kreminna; Svatove; Vovchansk; Lyptsi; Borodyanka; Makariv; Brovary
  place: Vasylkiv; Bila Tserkva; Uman; Cherkasy; Chernivtsi; Uzhhorod; Transcarpathia; Zakarpattia; Mukachevo; Mukacheve
  place: Ternopil; Khmelnytskyi; Starokostiantyniv; Rivne; Lutsk; Volyn; Ivano-Frankivsk; Yavoriv; Izmail; Chornomorsk
  place: Pivdennyi; Kostiantynivka; Konstantinovka; Druzhkivka; Myrnohrad; Krasnohorivka; Velyka Novosilka; Huliaipole
  place: Orikhiv; Nikopol; Marhanets; Pavlohrad; Kamianske; Oleshky; Kinburn; Kinburn Spit; Konotop; Okhtyrka
  place: Trostianets; Shostka; Nizhyn; Pryluky; Zaporizhzhia nuclear plant; Zaporizhzhia Nuclear Power Plant; Hroza
  place: Kozacha Lopan; Olenivka; Yelenovka; Makiivka; Makeyevka; Yasynuvata; Khartsyzk; Alchevsk; Krasnodon; Antratsyt
  place: Siversk; Bilohorivka; Siverodonetsk; Dobropillia; Krynky; Verbove; Urozhaine; Novomykhailivka
  place: Novohrad-Volynskyi; Korosten; Ovruch; Boryspil; Hlukhiv; Sinelnikove; Synelnykove; Pavlograd; eastern Ukraine
  place: Armyansk; Perekop; Tarkhankut; Zuhres; Amvrosiivka; Krasny Lyman; Krasnyi Lyman; Bohodukhiv; Chuhuiv; Chuguyev
  place: Balakliia; Balakliya; Zolochiv; Drohobych; Truskavets
  place?: Maidan; Odessa; Reni; Lyman; Independence Square; Pavlivka
United Kingdom
  GBR
  place: Liverpool; Leeds; Sheffield; Glasgow; Edinburgh; Aberdeen; Dundee; Cardiff; Swansea; Nottingham; Leicester
  place: Southport; Amesbury; Porton Down; Yorkshire; Lancashire; Cornwall; Devon; Oxford; Londonderry; Derry; Armagh
  place: South Armagh; Omagh; Portadown; Drumcree; Newry; Lisburn; Enniskillen; Fermanagh; County Antrim; Larne
  place: Falls Road; Shankill Road; Bogside; Ardoyne; Crossmaglen; Warrenpoint; Gleneagles; Faslane; Lossiemouth
  place: Lakenheath; Mildenhall; Fairford; Brize Norton; Menwith Hill; Greenham Common; Aldermaston; Sellafield
  place: Lockerbie; Dunblane; Hillsborough Castle; Grenfell; Grenfell Tower; Tottenham; Brixton; Woolwich
  place: Westminster Bridge; London Bridge; Finsbury Park; Trafalgar Square; Canary Wharf; City of London; Heathrow
  place: Gatwick; Stansted; Belmarsh; Plymouth; Portsmouth; Southampton; Norwich; Cheltenham; Burnley; Oldham; Rotherham
  place: Rochdale; Hartlepool; Sunderland; Middlesbrough; Coventry; Wolverhampton; Stoke-on-Trent; Carbis Bay
  place: Lough Erne; Blackpool; Bournemouth; Inverness; Orkney; Shetland; Hebrides; Anglesey; Wrexham; Port Talbot
  place: Scunthorpe; Stornoway; Ballymena; Coleraine; Craigavon; Strabane; Ballymurphy; Port Stanley; Goose Green
  place: Diego Garcia; Ascension Island; Blenheim; Chevening; Leith; Harwich; Felixstowe; Grangemouth; Knutsford; Epping
  place: Manston; Tower Hamlets; Whitechapel; Luton; Stormont Castle; Sandhurst; Scottish Highlands; West Midlands
  place: Home Counties; Merseyside; Tyneside; Wiltshire; Hampshire; Norfolk, England; Suffolk; Sussex; Gloucestershire
  place: Lincolnshire
  place?: Newcastle; Bath; Reading; Stanley; Windsor; Kent; Newport; Hull; Bradford; Lincoln; Essex; Cambridge; Bristol
  place?: Eton; Midlands; Tyrone; Brighton; Manchester; Birmingham; Salisbury; Dover
Vatican
  VAT
  place: St. Peter's Square; St Peter's Square; St. Peter's Basilica; Castel Gandolfo; Sistine Chapel

# ---- places in the Middle East ----

Bahrain
  BHR
  place: Pearl Square; Pearl Roundabout; Muharraq; Sitra; Diraz; Sanabis; Budaiya; Duraz; Riffa; Juffair; Jau prison
  place: Bani Jamra
Iran
  IRN
  place: Isfahan; Esfahan; Mashhad; Mashad; Shiraz; Tabriz; Qom; Qum; Natanz; Fordow; Fordo; Bushehr; Parchin
  place: Kermanshah; Ahvaz; Ahwaz; Khuzestan; Sistan-Baluchestan; Sistan and Baluchestan; Sistan-Baluchistan
  place: Sistan and Baluchistan; Zahedan; Chabahar; Bandar Abbas; Kerman; Kharg Island; Kharg; Abadan; Khorramshahr
  place: Evin prison; Evin Prison; Karaj; Qazvin; Kurdistan province; Sanandaj; Mahabad; Urmia; Orumiyeh; Hamadan
  place: Hamedan; Yazd; Rasht; Mazandaran; Golestan; Khorasan; Lorestan; Qeshm; Kish Island; Abu Musa; Greater Tunb
  place: Lesser Tunb; Greater and Lesser Tunbs; Tunbs; Jask; South Pars; Assaluyeh; Asalouyeh; Turquzabad; Lavizan
  place: Lavizan-Shian; Varamin; Semnan; Azadi Square; Shahroud; Iranshahr; Saravan; Khash; Saqez; Saqqez; Javanrud
  place: Piranshahr; Marivan; Izeh; Shahin Shahr; Gohardasht; Rajai Shahr; Kahrizak; Dezful; Bandar Lengeh; Sirik
  place: Konarak; Zanjan; Ardabil; Birjand; Varzaghan; Shalamcheh; Damavand; Sarpol-e Zahab; East Azerbaijan
  place: West Azerbaijan; Iranian Kurdistan; Hormozgan; Kavar; Najafabad; Pickaxe Mountain; Malayer; Shahid Rajaee
  place?: Bam; Kish; Evin; Ray; Rask; Arak; Ilam
Iraq
  IRQ
  place: Mosul; Basra; Kirkuk; Fallujah; Falluja; Ramadi; Tikrit; Najaf; Karbala; Kerbala; Samarra; Baquba; Baqouba
  place: Baqubah; Sulaimaniyah; Sulaimaniya; Sulaymaniyah; Suleimaniya; Dohuk; Duhok; Halabja; Sinjar; Mount Sinjar
  place: Anbar; Anbar province; Diyala; Nineveh; Ninewa; Salahuddin; Salaheddin; Babil; Hilla; Hillah; Nasiriyah
  place: Nassiriya; Nasiriya; Amarah; Diwaniyah; Diwaniya; Sadr City; Green Zone; Tal Afar; Talafar; Tel Afar; Haditha
  place: Qaim; al-Qaim; Al-Qaim; Abu Ghraib; Taji; Ain al-Asad; Al Asad; Al-Asad; Ain al-Assad; Baiji; Beiji; Bayji
  place: Amerli; Hawija; Rutba; Rutbah; Umm Qasr; Zakho; Qandil; Qandil Mountains; Bashiqa; Makhmur; Makhmour
  place: Tuz Khurmatu; Tuz Khormato; Speicher; Camp Speicher; Camp Ashraf; Camp Liberty; Tahrir Square, Baghdad
  place: Mahmoudiya; Mahmudiyah; Latifiya; Iskandariya; Yusufiya; Yusufiyah; Mussayab; Musayyib; Hamdaniya; Qaraqosh
  place: Bartella; Qayyara; Qayara; Jurf al-Sakhar; Jurf al-Sakhr; Khanaqin; Jalawla; Muqdadiya; Muqdadiyah; Buhriz
  place: Dujail; Tarmiyah; Tarmiya; Udhaim; Adhamiya; Azamiyah; Kadhimiya; Kazimiyah; Karrada; Doura; Haifa Street
  place: Nisour Square; Rumaila; West Qurna; Faw; Faw peninsula; Samawah; Samawa; Muthanna; Dhi Qar; Maysan; Wasit
  place: Qadisiyah; Arbat; Erbil Airport; Khor Mor; Mosul Dam; Haditha Dam; Zummar; Sinuni; Sharqat; Shirqat; Nukhayb
  place: Tuwaitha; Osirak; Kufa; Khazir; Gwer; Amiriyat al-Fallujah; Trebil; Safwan; Penjwen; Amadiya; Metina; Avasin
  place: Harir air base; Chamchamal; Kalar; Sheikhan; Lalish; Badush; Hammam al-Alil; Camp Victory; Balad air base
  place: Hadhra; Hatra; Nimrud
  place?: Hit; Balad; Kut; Rabia; Zap; Mansour; Amara; Rania; Dora; Harir
Israel
  ISR
  place: West Jerusalem; Haifa; Beersheba; Be'er Sheva; Ashkelon; Ashdod; Eilat; Sderot; Nazareth; Netanya; Herzliya
  place: Ben Gurion; Ben Gurion Airport; Ben-Gurion Airport; Dimona; Negev; Galilee; Upper Galilee; Western Galilee
  place: Kiryat Shmona; Metula; Metulla; Safed; Tiberias; Nahariya; Rehovot; Petah Tikva; Bat Yam; Hadera; Afula; Jaffa
  place: Ramat Gan; Bnei Brak; Rishon Lezion; Rishon LeZion; Beit Shemesh; Be'eri; Kfar Aza; Nir Oz; Re'im; Nahal Oz
  place: Kibbutz Be'eri; Kerem Shalom; Zikim; Yad Vashem; Sde Teiman; Nevatim; Nevatim air base; Tel Nof; Ramat David
  place: Ramle; Umm al-Fahm; Rahat; Kafr Qassem; Ofakim; Netivot; Yad Mordechai; Rosh Hanikra; Palmachim; Hatzerim
  place: Caesarea; Megiddo; Megiddo Prison; Ketziot; Western Wall; Mount Herzl; Mount Meron; Arad, Israel
  place: Arab al-Aramshe; Kiryat Gat; Mitzpe Ramon; Kiryat Bialik; Binyamina; Glilot; Hostages Square; Rabin Square
  place: Habima Square; Wadi Ara; Erez crossing
  place?: Acre; Lod; Holon; Erez; Manara
Jordan
  JOR
  place: Aqaba; Zarqa; Zaatari; Zaatari camp; Irbid; Karak; Ma'an; Mafraq; Azraq; Azraq camp; Dead Sea; Allenby Bridge
  place: King Hussein Bridge; Wadi Araba; Ramtha; Rukban; Ruwaished; Tower 22; Jordan Valley; Jordan River; Baqaa
  place: Madaba; Sheikh Hussein crossing; Jerash; Balqa
  place?: Petra; Salt; Maan
Kuwait
  KWT
  place: Jahra; Camp Arifjan; Failaka; Failaka Island; Ali al-Salem; Ali Al Salem; Bubiyan; Ahmadi; Salmiya; Hawally
  place: Camp Doha; Warba; Abdali; Mina al-Ahmadi
Lebanon
  LBN
  place: South Lebanon; southern Lebanon; Sidon; Nabatiyeh; Nabatieh; Bint Jbeil; Qana; Marjayoun; Naqoura; Bekaa
  place: Bekaa Valley; Beqaa; Baalbek; Hermel; Zahle; Arsal; Ersal; Dahiyeh; Dahiya; Dahieh; Ain el-Hilweh
  place: Ain al-Hilweh; Nahr al-Bared; Nahr el-Bared; Shatila; Sabra and Shatila; Shebaa Farms; Chebaa Farms
  place: Bourj el-Barajneh; Bourj al-Barajneh; Burj al-Barajneh; Mount Lebanon; Chouf; Jounieh; Byblos; Akkar
  place: Wadi Khaled; Litani; Litani River; Khiam; Kfar Kila; Kfarkila; Maroun al-Ras; Aita al-Shaab; Ayta ash-Shab
  place: Yaroun; Rmeish; Khirbet Selm; Ghaziyeh; Haret Hreik; Tayyouneh; Tayouneh; Bab al-Tabbaneh; Jabal Mohsen; Masnaa
  place: Rayak; Chtaura; Batroun; Zgharta; Bsharri; Rashaya; Hasbaya; Ghajar; Jezzine; Kaslik; Beirut port
  place: Tripoli, Lebanon; Martyrs' Square, Beirut; Solidere; Dbayeh; Metn; Yater; Meiss el-Jabal; Mays al-Jabal
  place: Burj al-Shamali; Rashidieh
  place?: Saida; Sabra; Blue Line; Houla; Tyre; Aley
Oman
  OMN
  place: Salalah; Musandam; Sohar; Dhofar; Duqm; Sur, Oman; Nizwa; Masirah; Mina al-Fahal; Thumrait; Wadi al-Kabir
Palestine
  PSE
  place: Gaza; Gaza Strip; Gaza City; West Bank; occupied West Bank; Occupied West Bank; Rafah; Khan Younis; Khan Yunis
  place: Khan Yunus; Khan Younes; Jabalia; Jabaliya; Jabalya; Beit Hanoun; Beit Lahiya; Beit Lahia; Deir al-Balah
  place: Deir el-Balah; Nuseirat; Bureij; al-Bureij; Maghazi; Shati; Shati refugee camp; Shejaiya; Shejaia; Shujaiyya
  place: Shijaiyah; Shujaya; Al-Mawasi; al-Mawasi; Muwasi; Mawasi; Netzarim; Netzarim corridor; Philadelphi
  place: Philadelphi corridor; Philadelphi Corridor; Tel al-Sultan; Al-Shifa; al-Shifa; Shifa hospital; Nasser Hospital
  place: Hebron; Nablus; Jenin; Jenin refugee camp; Jenin camp; Tulkarm; Tulkarem; Nur Shams; Bethlehem; Beit Jala
  place: Beit Sahour; Jericho; Qalqilya; Qalqiliya; Salfit; Tubas; Huwara; Hawara; East Jerusalem; east Jerusalem
  place: Arab East Jerusalem; Sheikh Jarrah; Silwan; Al-Aqsa; al-Aqsa; Al-Aqsa Mosque; al-Aqsa mosque; Temple Mount
  place: Haram al-Sharif; Noble Sanctuary; Al Aqsa; Dome of the Rock; Old City of Jerusalem; Damascus Gate; Abu Dis
  place: Maale Adumim; Ma'ale Adumim; Beitar Illit; Gush Etzion; Kiryat Arba; Har Homa; Amona; Evyatar; Efrat
  place: Modiin Illit; Gush Katif; Khan al-Ahmar; Masafer Yatta; Qalandia; Qalandiya; Balata; Balata camp; Bil'in; Bilin
  place: Nilin; Ni'lin; Nabi Saleh; Deheishe; Dheisheh; Turmus Ayya; Faraa; Al-Faraa; Anata; Shuafat
  place: Shuafat refugee camp; Joseph's Tomb; Rachel's Tomb; Cave of the Patriarchs; Tomb of the Patriarchs
  place: Church of the Nativity; Orient House; Rawabi; Birzeit; Bir Zeit; Yitzhar; Itamar; Elon Moreh; Karnei Shomron
  place: Homesh; Psagot; Beit El; Ras al-Amud; Kedumim; Silat al-Harithiya; Qabatiya; Aqabat Jabr; Karni; Karni crossing
  place: Kissufim; Morag corridor; Rimal; Tal al-Hawa; Tel al-Hawa; Yarmouk Stadium; Ansar complex
  place?: Ariel; Duma; Burqa; E1; E-1; Ofra; Morag; Sebastia; Gilo; Area C; Shilo; Beita; Zeitoun
Qatar
  QAT
  place: Al Udeid; Al-Udeid; al-Udeid; Udeid; Lusail; Ras Laffan; Al Wakrah; Mesaieed
Saudi Arabia
  SAU
  place: Mecca; Makkah; Jeddah; Jiddah; Jedda; Dhahran; Khobar; Khobar Towers; Al-Khobar; Dammam; Qatif; Awamiya
  place: Awamiyah; Najran; Jizan; Jazan; Taif; Tabuk; Abha; Asir; Yanbu; Ras Tanura; Ras Tanoura; Abqaiq; Khurais; NEOM
  place: AlUla; Al-Ula; Al Ula; Hofuf; al-Ahsa; Al-Ahsa; Ahsa; Buraidah; Buraydah; Khamis Mushait; Khamis Mushayt
  place: Prince Sultan Air Base; Al-Kharj; Mount Arafat; Eastern Province of Saudi Arabia; Hijaz; Hejaz; Nejd; Najd
  place: Diriyah; Jubail; Khafji; Sharurah; al-Wadiah; Arar; Rafha; Grand Mosque; Kaaba
  place?: Mina; Arafat; Neom; Medina; Hail
Syria
  SYR
  place: Aleppo; Homs; Hama; Idlib; Raqqa; Raqqah; Deir al-Zor; Deir ez-Zor; Deir el-Zour; Deir al-Zour; Deir Ezzor
  place: Deir Ezzour; Deir al-Zur; Latakia; Tartus; Tartous; Daraa; Deraa; Dara'a; Quneitra; Sweida; Suwayda; Suweida
  place: Sweida province; Palmyra; Tadmur; Qamishli; Qamishlo; Hasakah; Hasakeh; Hassakeh; al-Hasakah; Kobani; Kobane
  place: Ain al-Arab; Afrin; Manbij; Jarablus; al-Bab; Al-Bab; Azaz; Tal Abyad; Tel Abyad; Ras al-Ain; Ras al-Ayn
  place: Tal Rifaat; Tel Rifaat; Dabiq; Khan Sheikhoun; Khan Sheikhun; Maaret al-Numan; Maarat al-Numan; Saraqeb
  place: Saraqib; Jisr al-Shughour; Jisr al-Shughur; Ariha; Sarmin; Sarmada; Bab al-Hawa; Atmeh; Eastern Ghouta
  place: eastern Ghouta; Ghouta; Harasta; Moadamiya; Mouadamiya; Jobar; Yarmouk; Yarmouk camp; Daraya; Zabadani; Madaya
  place: Foua; Kefraya; al-Foua; Qusayr; Qusair; al-Qusayr; Rastan; Talbiseh; Baba Amr; Qalamoun; Qalamun; Maaloula
  place: Yabroud; Nubl; Zahraa; Golan Heights; occupied Golan; Mount Hermon; Majdal Shams; Tabqa; Abu Kamal; Boukamal
  place: Albu Kamal; al-Bukamal; Mayadin; Mayadeen; al-Tanf; Al-Tanf; Tanf; Baghouz; Baghuz; al-Hol; Al-Hol; al-Hawl
  place: Roj camp; Hmeimim; Khmeimim; Hmeymim; Shayrat; Tiyas; Sednaya; Saydnaya; Saidnaya; Jaramana; Sayyida Zeinab
  place: Sayyida Zeinab shrine; Sayeda Zeinab; Mezzeh; Mazzeh; Barzeh; Jamraya; Masyaf; Kuweires; Nairab; al-Ghab; Morek
  place: Kafr Zita; Kafr Nabl; Kafranbel; Salamiyah; Banias; Baniyas; Jableh; Qardaha; Khirbet Ghazaleh; Nasib; Dael
  place: Tafas; Nassib; Umayyad Square; Umayyad Mosque; Jabal al-Zawiya; Dar Taizzah; Tabqa Dam; Tishrin Dam; Qaraqozak
  place: Ain Issa; Tal Tamr; Tel Tamer; Malikiyah; Derik, Syria; Rmeilan; Omar oil field; al-Omar; Al-Shaddadi; Shaddadi
  place: Markada; Suluk; Ayn Issa; Sukhna; al-Sukhna; Qaryatain; Qaryatayn; al-Qaryatayn; Khanaser; Castello Road
  place: Ramouseh; Sheikh Maqsoud; Ashrafieh; Shahba; Jabal al-Druze; Beit Jinn; Al-Kiswah; Kisweh; Qatana; Sahnaya
  place: Ashrafiyat Sahnaya; Al-Kibar; northeast Syria; northern Syria; northwest Syria; Barada; Wadi Barada; Qaboun
  place: Zamalka; Kafr Batna; Saqba; Hazzeh; Irbin; Ain Tarma
  place?: T4; T-4; Douma; Nawa; Golan; Ghab; Euphrates; Hula
United Arab Emirates
  ARE
  place: Dubai; Sharjah; Ras al-Khaimah; Ras al-Khaima; Ras Al Khaimah; Fujairah; Ajman; Umm al-Quwain; Al Ain
  place: Jebel Ali; Al Dhafra; Al-Dhafra; Barakah; Ruwais; Musaffah; Minhad; Saadiyat
Yemen
  YEM
  place: Aden; Taiz; Taez; Ta'izz; Hodeidah; Hodeida; Hudaydah; Houdieda; al-Hudaydah; Ma'rib; Mareb; Saada; Sa'ada
  place: Saadah; Hadramout; Hadramawt; Hadhramaut; Hadramaut; Mukalla; al-Mukalla; Abyan; Zinjibar; Jaar; Shabwa
  place: Shabwah; Ataq; Lahj; Lahij; Dhale; al-Dhale; Dhalea; Ibb; Dhamar; Amran; Hajjah; Hajja; al-Jawf; Jawf; Al-Jawf
  place: Bayda province; Radaa; al-Bayda province; Socotra; Mokha; al-Mokha; Ras Isa; Ras Issa; Salif; Mahra; al-Mahra
  place: Seiyun; Sayun; Haradh; Dahyan; Sirwah; Sanaa airport; Nihm; Kitaf; Al-Anad; al-Anad; Al Anad; Khor Maksar
  place: Maashiq; Bajil; Zabid; Arhab; Azzan; Wadi Hadramout; Shihr; Dammaj; Balhaf; Mahwit; Raymah; Perim; Mayun
  place: Hanish; Hanish Islands; Tahrir, Sanaa; Yatma
  place?: Hays; Mocha; Midi; Rada; Crater; Marib

# States and territories that act in the news, with every form of their names: the canonical name first, then short forms,
# old names and spellings. Codes are ISO 3166 alpha-3, KOS for Kosovo; dependencies carry the code of the state that
# controls them (Hong Kong and Palestine have their own). `?` after an attribute marks a weak form: see ../README.md.

# ---- Africa ----

Algeria; People's Democratic Republic of Algeria
  DZA
  adj: Algerian
  people: Algerian / Algerians
  seat: Algiers
Angola; Republic of Angola
  AGO
  adj: Angolan
  people: Angolan / Angolans
  seat: Luanda
Benin; Republic of Benin; Dahomey
  BEN
  adj: Beninese; Beninois
  people: Beninese /; Beninois /
  seat: Porto-Novo; Cotonou
Botswana; Republic of Botswana; Bechuanaland
  BWA
  adj: Botswanan; Batswana; Motswana
  people: Motswana / Batswana; Botswanan / Botswanans
  seat: Gaborone
Burkina Faso; Burkina; Upper Volta
  BFA
  adj: Burkinabe; Burkinabé; Burkinabè; Burkinan
  people: Burkinabe /; Burkinabé /; Burkinabè /
  seat: Ouagadougou
Burundi; Republic of Burundi
  BDI
  adj: Burundian
  people: Burundian / Burundians
  seat: Bujumbura; Gitega
Cameroon; Republic of Cameroon; Cameroun
  CMR
  adj: Cameroonian
  people: Cameroonian / Cameroonians
  seat: Yaounde; Yaoundé
Cape Verde; Cabo Verde; Republic of Cabo Verde
  CPV
  adj: Cape Verdean; Cabo Verdean
  people: Cape Verdean / Cape Verdeans; Cabo Verdean / Cabo Verdeans
  seat: Praia
Central African Republic; CAR; C.A.R.; Centrafrique
  CAF
  adj: Central African
  people: Central African / Central Africans
  seat: Bangui
Chad; Republic of Chad; Tchad
  TCD  # Chad is also a man's first name
  adj: Chadian
  people: Chadian / Chadians
  seat: N'Djamena; Ndjamena; N'djamena; N'Djaména
Comoros; Union of the Comoros; Comoro Islands; Comoros Islands
  COM
  adj: Comorian; Comoran
  people: Comorian / Comorians; Comoran / Comorans
  seat: Moroni
Democratic Republic of the Congo; Democratic Republic of Congo; Congo; DR Congo; D.R. Congo; DRC; D.R.C.; DROC; DRCongo; Congo-Kinshasa; Congo Kinshasa; Dem. Rep. Congo; Democratic Congo
  COD  # plain Congo is nearly always the larger state
  name?: Congo
  near: RWA UGA BDI
  adj: DR Congolese
  adj?: Congolese
  people: DR Congolese /
  people?: Congolese /
  seat: Kinshasa
Zaire; Republic of Zaire; Zaïre
  COD
  adj: Zairian; Zairean; Zairois
  people: Zairian / Zairians; Zairean / Zaireans
Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo Republic; People's Republic of the Congo
  COG
  name?: Congo
  adj?: Congolese
  people?: Congolese /
  seat: Brazzaville
Djibouti; Republic of Djibouti
  DJI
  adj: Djiboutian
  people: Djiboutian / Djiboutians
  seat: Djibouti City
Egypt; Arab Republic of Egypt
  EGY
  adj: Egyptian
  people: Egyptian / Egyptians
  seat: Cairo
United Arab Republic
  ..1971-09-02  EGY  # Egypt and Syria 1958-61, the name of Egypt until 1971
Equatorial Guinea; Republic of Equatorial Guinea; Spanish Guinea
  GNQ
  adj: Equatorial Guinean; Equatoguinean
  people: Equatorial Guinean / Equatorial Guineans; Equatoguinean / Equatoguineans
  seat: Malabo
Eritrea; State of Eritrea
  ERI
  adj: Eritrean
  people: Eritrean / Eritreans
  seat: Asmara
Eswatini; Swaziland; eSwatini; Kingdom of Eswatini; Kingdom of Swaziland
  SWZ
  adj: Swazi
  people: Swazi / Swazis
  seat: Mbabane; Lobamba
Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia
  ETH
  adj: Ethiopian
  people: Ethiopian / Ethiopians
  seat: Addis Ababa; Addis Abeba  # also the seat of the African Union
Gabon; Gabonese Republic
  GAB
  adj: Gabonese
  people: Gabonese /
  seat: Libreville
Gambia; Republic of The Gambia; Islamic Republic of The Gambia
  GMB
  adj: Gambian
  people: Gambian / Gambians
  seat: Banjul
Ghana; Republic of Ghana; Gold Coast
  GHA
  adj: Ghanaian; Ghanian
  people: Ghanaian / Ghanaians; Ghanian / Ghanians
  seat: Accra
Guinea; Republic of Guinea; Guinea-Conakry; Guinea Conakry; French Guinea
  GIN  # longer names that contain Guinea go first
  adj: Guinean
  people: Guinean / Guineans
  seat: Conakry
Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau; Portuguese Guinea
  GNB
  adj: Bissau-Guinean; Guinea-Bissauan; Bissau Guinean
  people: Bissau-Guinean / Bissau-Guineans
  seat: Bissau
Ivory Coast; Cote d'Ivoire; Côte d'Ivoire; Republic of Cote d'Ivoire; Côte D'Ivoire
  CIV
  adj: Ivorian; Ivoirian; Ivorean
  people: Ivorian / Ivorians; Ivoirian / Ivoirians; Ivorean / Ivoreans
  seat: Yamoussoukro
Kenya; Republic of Kenya
  KEN
  adj: Kenyan
  people: Kenyan / Kenyans
  seat: Nairobi
Lesotho; Kingdom of Lesotho; Basutoland
  LSO
  adj: Basotho; Sotho; Lesothan
  people: Mosotho / Basotho
  seat: Maseru
Liberia; Republic of Liberia
  LBR
  adj: Liberian
  people: Liberian / Liberians
  seat: Monrovia
Libya; State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Jamahiriya; Jamahiriya
  LBY
  adj: Libyan
  people: Libyan / Libyans
  seat: Tripoli  # also a city in Lebanon
Madagascar; Republic of Madagascar; Malagasy Republic
  MDG
  adj: Malagasy; Madagascan
  people: Malagasy /; Madagascan / Madagascans
  seat: Antananarivo
Malawi; Republic of Malawi; Nyasaland
  MWI
  adj: Malawian
  people: Malawian / Malawians
  seat: Lilongwe
Mali; Republic of Mali
  MLI
  adj: Malian
  people: Malian / Malians
  seat: Bamako
Mauritania; Islamic Republic of Mauritania
  MRT
  adj: Mauritanian
  people: Mauritanian / Mauritanians
  seat: Nouakchott
Mauritius; Republic of Mauritius
  MUS
  adj: Mauritian
  people: Mauritian / Mauritians
  seat: Port Louis
Morocco; Kingdom of Morocco
  MAR
  pair: Hispano-Moroccan
  adj: Moroccan
  people: Moroccan / Moroccans
  seat: Rabat
Mozambique; Republic of Mozambique
  MOZ
  adj: Mozambican; Mozambiquan
  people: Mozambican / Mozambicans; Mozambiquan / Mozambiquans
  seat: Maputo
Namibia; Republic of Namibia; South West Africa; South-West Africa
  NAM
  adj: Namibian
  people: Namibian / Namibians
  seat: Windhoek
Niger; Republic of Niger; Republic of the Niger
  NER
  adj: Nigerien; Nigerois; Nigérien
  people: Nigerien / Nigeriens; Nigerois /; Nigérien / Nigériens
  seat: Niamey
Nigeria; Federal Republic of Nigeria
  NGA
  adj: Nigerian
  people: Nigerian / Nigerians
  seat: Abuja; Aso Rock; Aso Villa
Biafra; Republic of Biafra
  NGA PRE  # 1967-70
  adj: Biafran
  people: Biafran / Biafrans
Rwanda; Republic of Rwanda; Rwandese Republic
  RWA
  adj: Rwandan; Rwandese
  people: Rwandan / Rwandans; Rwandese /
  seat: Kigali; Urugwiro Village
Sao Tome and Principe; São Tomé and Príncipe; Sao Tome; São Tomé
  STP
  adj: Sao Tomean; Santomean; São Toméan
  people: Sao Tomean / Sao Tomeans; Santomean / Santomeans
Senegal; Republic of Senegal
  SEN
  adj: Senegalese
  people: Senegalese /
  seat: Dakar
Seychelles; Republic of Seychelles
  SYC
  adj: Seychellois
  people: Seychellois /
Sierra Leone; Republic of Sierra Leone
  SLE
  adj: Sierra Leonean; Sierra Leonian
  people: Sierra Leonean / Sierra Leoneans; Sierra Leonian / Sierra Leonians
  seat: Freetown
Somalia; Federal Republic of Somalia; Somali Democratic Republic; Somali Republic
  SOM
  adj: Somali; Somalian
  people: Somali / Somalis; Somalian / Somalians
  seat: Mogadishu; Villa Somalia; Muqdisho
Somaliland; Republic of Somaliland
  SOM PRE
  adj: Somalilander
  people: Somalilander / Somalilanders
  seat: Hargeisa; Hargeysa
South Africa; Republic of South Africa; S. Africa; S Africa
  ZAF
  adj: South African; S. African
  people: South African / South Africans; S. African / S. Africans
  seat: Pretoria; Union Buildings; Tshwane
  name?: RSA
South Sudan; Republic of South Sudan; S. Sudan; S Sudan
  2011-07-09..  SSD
  ..2011-07-09  SDN  # the south of Sudan before independence
  pair: two Sudans; both Sudans; Sudans
  adj: South Sudanese
  people: South Sudanese /
  seat: Juba
Southern Sudan; southern Sudan
  2011-07-09..  SSD
  ..2011-07-09  SDN
  adj: Southern Sudanese; southern Sudanese
  people: Southern Sudanese /; southern Sudanese /
Sudan; Republic of the Sudan; Republic of Sudan; North Sudan
  SDN
  pair: two Sudans; both Sudans; Sudans
  adj: Sudanese; North Sudanese
  people: Sudanese /
  seat: Khartoum
Tanzania; United Republic of Tanzania; Tanganyika
  TZA
  adj: Tanzanian
  people: Tanzanian / Tanzanians
  seat: Dodoma; Dar es Salaam; Dar-es-Salaam; Dar Es Salaam
Togo; Togolese Republic
  TGO
  adj: Togolese
  people: Togolese /
  seat: Lome; Lomé
Tunisia; Republic of Tunisia
  TUN
  adj: Tunisian
  people: Tunisian / Tunisians
  seat: Tunis; Carthage Palace
Uganda; Republic of Uganda
  UGA
  adj: Ugandan
  people: Ugandan / Ugandans
  seat: Kampala
Western Sahara; Sahrawi Arab Democratic Republic; Saharawi Arab Democratic Republic; SADR; Spanish Sahara
  ESH
  adj: Sahrawi; Saharawi; Western Saharan
  people: Sahrawi / Sahrawis; Saharawi / Saharawis
Zambia; Republic of Zambia; Northern Rhodesia
  ZMB
  adj: Zambian
  people: Zambian / Zambians
  seat: Lusaka
Zanzibar
  TZA
  adj: Zanzibari
  people: Zanzibari / Zanzibaris
Zimbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia
  ZWE
  adj: Zimbabwean; Rhodesian
  people: Zimbabwean / Zimbabweans; Rhodesian / Rhodesians
  seat: Harare
Reunion Island; Réunion; La Réunion
  FRA
  name?: Reunion  # also a meeting of a family
Mayotte
  FRA
  adj: Mahoran
Saint Helena; St. Helena; St Helena
  GBR
British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos
  GBR
  adj: Chagossian
  people: Chagossian / Chagossians

# ---- the Americas ----

United States; US; U.S.; USA; U.S.A.; U. S.; United States of America; America; US of A; Uncle Sam
  USA  # US only in capitals
  pair: Sino-American; Sino-US; Sino-U.S.; Indo-US; Indo-U.S.; Indo-American; Russo-American; Anglo-American; Franco-American
  adj: American; U.S
  people: American / Americans; US citizen / US citizens; U.S. citizen / U.S. citizens; American citizen / American citizens
  seat: Washington; White House; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC; Oval Office; Foggy Bottom; West Wing
  name?: States
Canada; Dominion of Canada
  CAN
  adj: Canadian
  people: Canadian / Canadians
  seat: Ottawa; Parliament Hill; Rideau Hall
Mexico; United Mexican States; Estados Unidos Mexicanos
  MEX
  adj: Mexican
  people: Mexican / Mexicans
  seat: Mexico City; Los Pinos
Argentina; Argentine Republic; the Argentine
  ARG
  adj: Argentine; Argentinian; Argentinean
  people: Argentine / Argentines; Argentinian / Argentinians; Argentinean / Argentineans
  seat: Buenos Aires; Casa Rosada
Antigua and Barbuda; Antigua & Barbuda; Antigua
  ATG
  adj: Antiguan; Antiguan and Barbudan
  people: Antiguan / Antiguans; Barbudan / Barbudans
Bahamas; Commonwealth of the Bahamas
  BHS
  adj: Bahamian; Bahaman
  people: Bahamian / Bahamians
  seat: Nassau
Barbados
  BRB
  adj: Barbadian; Bajan
  people: Barbadian / Barbadians; Bajan / Bajans
  seat: Bridgetown
Belize; British Honduras
  BLZ
  adj: Belizean
  people: Belizean / Belizeans
  seat: Belmopan; Belize City
Bolivia; Plurinational State of Bolivia; Republic of Bolivia
  BOL
  adj: Bolivian
  people: Bolivian / Bolivians
  seat: La Paz; Palacio Quemado
Brazil; Federative Republic of Brazil; Brasil
  BRA
  adj: Brazilian
  people: Brazilian / Brazilians
  seat: Brasilia; Brasília; Planalto; Planalto Palace; Itamaraty
Chile; Republic of Chile
  CHL
  adj: Chilean
  people: Chilean / Chileans
  seat: Santiago; La Moneda; La Moneda Palace
Colombia; Republic of Colombia
  COL
  adj: Colombian
  people: Colombian / Colombians
  seat: Bogota; Bogotá; Casa de Narino; Casa de Nariño
Costa Rica; Republic of Costa Rica
  CRI
  adj: Costa Rican
  people: Costa Rican / Costa Ricans; Tico / Ticos
  seat?: San Jose; San José  # also a city in California
Cuba; Republic of Cuba
  CUB
  adj: Cuban
  people: Cuban / Cubans
  seat: Havana
Dominica; Commonwealth of Dominica
  DMA
  adj?: Dominican  # nearly always the Dominican Republic, or a friar
  people?: Dominican / Dominicans
  seat: Roseau
Dominican Republic; Republica Dominicana
  DOM
  adj: Dominican
  people: Dominican / Dominicans
  seat: Santo Domingo
Ecuador; Republic of Ecuador
  ECU
  adj: Ecuadorian; Ecuadorean; Ecuadoran
  people: Ecuadorian / Ecuadorians; Ecuadorean / Ecuadoreans; Ecuadoran / Ecuadorans
  seat: Quito; Carondelet; Carondelet Palace
El Salvador; Republic of El Salvador
  SLV
  adj: Salvadoran; Salvadorean; Salvadorian
  people: Salvadoran / Salvadorans; Salvadorean / Salvadoreans; Salvadorian / Salvadorians
  seat: San Salvador
Grenada
  GRD
  adj: Grenadian
  people: Grenadian / Grenadians
  seat: St. George's; Saint George's
Guatemala; Republic of Guatemala
  GTM
  adj: Guatemalan
  people: Guatemalan / Guatemalans
  seat: Guatemala City
Guyana; Co-operative Republic of Guyana; British Guiana
  GUY
  adj: Guyanese
  people: Guyanese /
  seat?: Georgetown  # also a university and a part of Washington
Haiti; Republic of Haiti
  HTI
  adj: Haitian
  people: Haitian / Haitians
  seat: Port-au-Prince; Port au Prince
Honduras; Republic of Honduras
  HND
  adj: Honduran
  people: Honduran / Hondurans
  seat: Tegucigalpa
Jamaica
  JAM
  adj: Jamaican
  people: Jamaican / Jamaicans
  seat?: Kingston
Nicaragua; Republic of Nicaragua
  NIC
  adj: Nicaraguan
  people: Nicaraguan / Nicaraguans
  seat: Managua
Panama; Republic of Panama
  PAN
  adj: Panamanian
  people: Panamanian / Panamanians
  seat: Panama City
Paraguay; Republic of Paraguay
  PRY
  adj: Paraguayan
  people: Paraguayan / Paraguayans
  seat: Asuncion; Asunción
Peru; Republic of Peru
  PER
  adj: Peruvian
  people: Peruvian / Peruvians
  seat: Lima
Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts; St. Kitts & Nevis
  KNA
  adj: Kittitian; Nevisian
  people: Kittitian / Kittitians; Nevisian / Nevisians
  seat: Basseterre
Saint Lucia; St. Lucia; St Lucia
  LCA
  adj: Saint Lucian; St. Lucian; St Lucian
  people: Saint Lucian / Saint Lucians; St. Lucian / St. Lucians; St Lucian / St Lucians
  seat: Castries
Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; St Vincent
  VCT
  adj: Vincentian
  people: Vincentian / Vincentians
  seat: Kingstown
Suriname; Surinam; Republic of Suriname; Dutch Guiana
  SUR
  adj: Surinamese; Surinamer
  people: Surinamese /; Surinamer / Surinamers
  seat: Paramaribo
Trinidad and Tobago; Trinidad; Trinidad & Tobago; Republic of Trinidad and Tobago
  TTO
  adj: Trinidadian; Trinidadian and Tobagonian; Tobagonian
  people: Trinidadian / Trinidadians; Tobagonian / Tobagonians
  seat: Port of Spain; Port-of-Spain
Uruguay; Oriental Republic of Uruguay
  URY
  adj: Uruguayan
  people: Uruguayan / Uruguayans
  seat: Montevideo
Venezuela; Bolivarian Republic of Venezuela; Republic of Venezuela
  VEN
  adj: Venezuelan
  people: Venezuelan / Venezuelans
  seat: Caracas; Miraflores; Miraflores Palace
Puerto Rico; Commonwealth of Puerto Rico
  USA
  adj: Puerto Rican
  people: Puerto Rican / Puerto Ricans
U.S. Virgin Islands; US Virgin Islands; Virgin Islands; United States Virgin Islands
  USA
Guam
  USA
  adj: Guamanian
  people: Guamanian / Guamanians
American Samoa
  USA
  adj: American Samoan
  people: American Samoan / American Samoans
Northern Mariana Islands; Northern Marianas; Mariana Islands; Marianas
  USA
Bermuda
  GBR
  adj: Bermudian; Bermudan
  people: Bermudian / Bermudians; Bermudan / Bermudans
British Virgin Islands
  GBR
Cayman Islands; Caymans
  GBR
  adj: Caymanian
  people: Caymanian / Caymanians
Falkland Islands; Falklands; Malvinas; Malvinas Islands; Islas Malvinas
  GBR
  people: Falkland Islander / Falkland Islanders; Falklander / Falklanders
Montserrat
  GBR
  adj: Montserratian
Anguilla
  GBR
  adj: Anguillan
  people: Anguillan / Anguillans
Turks and Caicos Islands; Turks and Caicos; Turks & Caicos
  GBR
South Georgia and the South Sandwich Islands; South Georgia; South Sandwich Islands
  GBR
Aruba
  NLD
  adj: Aruban
  people: Aruban / Arubans
Curacao; Curaçao
  NLD
Sint Maarten; St. Maarten; St Maarten
  NLD
Bonaire; Sint Eustatius; Netherlands Antilles; Dutch Antilles
  NLD
  name?: Saba  # also a name of people and companies
Guadeloupe
  FRA
  adj: Guadeloupean
Martinique
  FRA
  adj: Martinican
French Guiana; French Guyana; Guyane
  FRA
Saint Martin; Saint Barthelemy; Saint-Barthélemy; St. Barts; St Barts; Saint Pierre and Miquelon; Saint-Pierre and Miquelon
  FRA
  name?: Saint Martin; St. Martin
Greenland; Kalaallit Nunaat
  DNK
  adj: Greenlandic
  people: Greenlander / Greenlanders
  seat: Nuuk

# ---- Asia and the Pacific ----

Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate
  AFG
  pair: Af-Pak; Afghan-Pakistan
  adj: Afghan
  people: Afghan / Afghans; Afghani / Afghanis
  adj?: Afghani  # the currency
  seat: Kabul; Arg Palace
Australia; Commonwealth of Australia
  AUS
  pair: Sino-Australian
  adj: Australian; Aussie
  people: Australian / Australians; Aussie / Aussies
  seat: Canberra; Yarralumla
Bangladesh; People's Republic of Bangladesh; East Pakistan
  BGD
  pair: Indo-Bangladesh; Indo-Bangladeshi
  adj: Bangladeshi
  people: Bangladeshi / Bangladeshis
  seat: Dhaka; Dacca
Bhutan; Kingdom of Bhutan
  BTN
  adj: Bhutanese
  people: Bhutanese /
  seat: Thimphu; Thimpu
Brunei; Brunei Darussalam; Sultanate of Brunei
  BRN
  adj: Bruneian
  people: Bruneian / Bruneians
  seat: Bandar Seri Begawan
Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic
  KHM
  adj: Cambodian; Kampuchean
  people: Cambodian / Cambodians; Kampuchean / Kampucheans
  seat: Phnom Penh
China; People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Mainland China; mainland China; Communist China; Red China
  CHN
  pair: Sino-Indian; Sino-Japanese; Sino-American; Sino-US; Sino-U.S.; Sino-Russian; Sino-Vietnamese; Sino-British; Sino-French; Sino-Pakistani; Sino-Australian; Sino-Philippine; Sino-South Korean; Sino-North Korean; Indo-Chinese
  adj: Chinese; Mainland Chinese; mainland Chinese
  people: Chinese /; mainlander / mainlanders
  seat: Beijing; Peking; Zhongnanhai; Peiping
  name?: mainland  # of China in stories on Taiwan and Hong Kong
Cook Islands
  NZL
  people: Cook Islander / Cook Islanders
East Timor; Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste; Timor Lorosae
  2002-05-20..  TLS
  ..2002-05-20  IDN  # held by Indonesia 1975-99, under the United Nations until 2002
  adj: East Timorese; Timorese
  people: East Timorese /; Timorese /
  seat: Dili
Fiji; Republic of Fiji; Fiji Islands
  FJI
  adj: Fijian
  people: Fijian / Fijians
  seat: Suva
French Polynesia; Tahiti
  FRA
  adj: French Polynesian; Tahitian
  people: French Polynesian / French Polynesians; Tahitian / Tahitians
Hong Kong; HKSAR; Hongkong; Hong Kong SAR; Hong Kong Special Administrative Region
  HKG
  adj: Hong Kongese
  people: Hong Konger / Hong Kongers; Hongkonger / Hongkongers
India; Republic of India; Bharat; Hindustan
  IND
  pair: Sino-Indian; Indo-Pakistani; Indo-Pak; Indo-Pakistan; Indo-US; Indo-U.S.; Indo-American; Indo-Bangladesh; Indo-Bangladeshi; Indo-Lanka; Indo-Sri Lankan; Indo-Russian; Indo-Chinese; Indo-Nepal; Indo-Nepali; Indo-Japanese
  adj: Indian
  people: Indian / Indians  # also native Americans: "American Indian" goes first
  seat: New Delhi; Delhi; South Block; Rashtrapati Bhavan; Raisina Hill
Indonesia; Republic of Indonesia; Dutch East Indies
  IDN
  adj: Indonesian
  people: Indonesian / Indonesians
  seat: Jakarta; Djakarta; Merdeka Palace
  seat?: Nusantara
Japan; Nippon; Imperial Japan
  JPN
  pair: Sino-Japanese; Indo-Japanese; Russo-Japanese
  adj: Japanese
  people: Japanese /
  seat: Tokyo; Kantei; Nagatacho; Kasumigaseki
Kazakhstan; Republic of Kazakhstan; Kazakstan; Kazakhstani Republic
  KAZ
  adj: Kazakh; Kazakhstani; Kazak
  people: Kazakh / Kazakhs; Kazakhstani / Kazakhstanis; Kazak / Kazaks
  seat: Astana; Nur-Sultan; Nursultan; Ak Orda; Akorda; Alma-Ata
Kiribati; Republic of Kiribati; Gilbert Islands
  KIR
  adj: I-Kiribati
  people: I-Kiribati /
  seat: Tarawa
North Korea; DPRK; Democratic People's Republic of Korea; D.P.R.K.; N. Korea; N Korea; NKorea; N.Korea; Hermit Kingdom; hermit kingdom; Communist North; communist North; Stalinist North
  PRK
  pair: Sino-North Korean
  adj: North Korean; N. Korean; NKorean; N Korean; N.Korean
  people: North Korean / North Koreans; N. Korean / N. Koreans; N Korean / N Koreans; NKorean / NKoreans
  seat: Pyongyang; P'yongyang
  pair: two Koreas; both Koreas; Koreas; inter-Korean; intra-Korean; Inter-Korean; Intra-Korean
South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; SKorea; S.Korea
  KOR
  pair: Sino-South Korean
  adj: South Korean; S. Korean; SKorean; S Korean; S.Korean
  people: South Korean / South Koreans; S. Korean / S. Koreans; S Korean / S Koreans; SKorean / SKoreans
  pair: two Koreas; both Koreas; Koreas; inter-Korean; intra-Korean; Inter-Korean; Intra-Korean
  seat: Seoul; Blue House; Cheong Wa Dae; Yongsan; Chong Wa Dae; Chongwadae; Chongwadai
  name?: Korea
  adj?: Korean
  people?: Korean / Koreans
Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Kirgizstan; Kyrgystan
  KGZ
  adj: Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz
  people: Kyrgyz /; Kyrgyzstani / Kyrgyzstanis; Kirghiz /
  seat: Bishkek; Frunze
Laos; Lao People's Democratic Republic; Lao PDR; Lao P.D.R.
  LAO
  adj: Lao; Laotian
  people: Lao /; Laotian / Laotians
  seat: Vientiane
Macau; Macao; Macao SAR; Macau SAR
  CHN
  adj: Macanese
  people: Macanese /
Malaysia; Federation of Malaysia; Malaya
  MYS
  adj: Malaysian; Malayan
  people: Malaysian / Malaysians; Malayan / Malayans
  seat: Kuala Lumpur; Putrajaya
Maldives; Republic of Maldives; Maldive Islands
  MDV
  adj: Maldivian
  people: Maldivian / Maldivians
  seat: Malé  # without the accent it is an ordinary word
Marshall Islands; Republic of the Marshall Islands
  MHL
  adj: Marshallese
  people: Marshallese /; Marshall Islander / Marshall Islanders
  seat: Majuro
Micronesia; Federated States of Micronesia; FSM
  FSM
  adj: Micronesian
  people: Micronesian / Micronesians
  seat: Palikir
Mongolia; Outer Mongolia; Mongolian People's Republic
  MNG
  adj: Mongolian; Mongol
  people: Mongolian / Mongolians; Mongol / Mongols
  seat: Ulan Bator; Ulaanbaatar; Ulaan Baatar; Ulan-Bator
Myanmar; Burma; Union of Myanmar; Republic of the Union of Myanmar; Union of Burma; Myanmar/Burma; Burma/Myanmar
  MMR
  adj: Burmese; Myanma; Myanmarese
  people: Burmese /; Myanmarese /; Burman / Burmans
  seat: Naypyitaw; Naypyidaw; Nay Pyi Taw; Naypyi Taw; Naypidaw; Rangoon
Nauru; Republic of Nauru
  NRU
  adj: Nauruan
  people: Nauruan / Nauruans
Nepal; Kingdom of Nepal; Federal Democratic Republic of Nepal
  NPL
  pair: Indo-Nepal; Indo-Nepali
  adj: Nepalese; Nepali
  people: Nepalese /; Nepali / Nepalis
  seat: Kathmandu; Katmandu; Singha Durbar
New Caledonia; Kanaky
  FRA
  adj: New Caledonian; Kanak
  people: New Caledonian / New Caledonians; Kanak / Kanaks
New Zealand; Aotearoa; NZ; N.Z.; Aotearoa New Zealand
  NZL
  adj: Kiwi
  people: New Zealander / New Zealanders; Kiwi / Kiwis
  seat: Wellington
  seat?: Beehive
Niue
  NZL
  adj: Niuean
Pakistan; Islamic Republic of Pakistan; West Pakistan
  PAK
  pair: Sino-Pakistani; Indo-Pakistani; Indo-Pak; Indo-Pakistan; Af-Pak; Afghan-Pakistan
  adj: Pakistani
  people: Pakistani / Pakistanis
  seat: Islamabad; Rawalpindi
Palau; Republic of Palau; Belau
  PLW
  adj: Palauan
  people: Palauan / Palauans
  seat: Ngerulmud; Melekeok
Papua New Guinea; PNG; Independent State of Papua New Guinea
  PNG
  adj: Papua New Guinean
  people: Papua New Guinean / Papua New Guineans
  seat: Port Moresby
Philippines; Republic of the Philippines; Phillippines; Philippine Islands; Philippine Republic
  PHL
  pair: Sino-Philippine
  adj: Philippine; Filipino; Filipina; Pinoy
  people: Filipino / Filipinos; Filipina / Filipinas; Pinoy / Pinoys
  seat: Manila; Malacanang; Malacañang; Malacanang Palace; Malacañang Palace
Samoa; Western Samoa; Independent State of Samoa
  WSM
  adj: Samoan; Western Samoan
  people: Samoan / Samoans
  seat: Apia
Singapore; Republic of Singapore
  SGP
  adj: Singaporean
  people: Singaporean / Singaporeans
  seat?: Istana; Temasek
Solomon Islands; Solomons
  SLB
  adj: Solomon Island
  people: Solomon Islander / Solomon Islanders
  seat: Honiara
Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon; Lanka
  LKA
  pair: Indo-Lanka; Indo-Sri Lankan
  adj: Sri Lankan; Lankan; Ceylonese
  people: Sri Lankan / Sri Lankans; Lankan / Lankans
  seat: Colombo; Sri Jayawardenepura Kotte; Temple Trees
Taiwan; Republic of China; ROC; R.O.C.; Chinese Taipei; Formosa; Nationalist China; Taiwan, Republic of China; Republic of China (Taiwan)
  TWN
  adj: Taiwanese
  people: Taiwanese /
  seat: Taipei
Tajikistan; Republic of Tajikistan; Tadzhikistan; Tadjikistan
  TJK
  adj: Tajik; Tajikistani; Tadzhik
  people: Tajik / Tajiks; Tajikistani / Tajikistanis; Tadzhik / Tadzhiks
  seat: Dushanbe
Thailand; Kingdom of Thailand; Siam
  THA
  adj: Thai; Siamese
  people: Thai / Thais
  seat: Bangkok
Tokelau
  NZL
Tonga; Kingdom of Tonga
  TON
  adj: Tongan
  people: Tongan / Tongans
  seat: Nuku'alofa; Nukualofa
Turkmenistan; Turkmenia
  TKM
  adj: Turkmen; Turkmenistani; Turkmenian
  people: Turkmenistani / Turkmenistanis
  people?: Turkmen / Turkmens; Turkoman / Turkomans  # also a people of Iraq and Syria
  seat: Ashgabat; Ashkhabad; Ashgabad
Tuvalu; Ellice Islands
  TUV
  adj: Tuvaluan
  people: Tuvaluan / Tuvaluans
  seat: Funafuti
Uzbekistan; Republic of Uzbekistan
  UZB
  adj: Uzbek; Uzbekistani
  people: Uzbek / Uzbeks; Uzbekistani / Uzbekistanis
  seat: Tashkent
Vanuatu; Republic of Vanuatu; New Hebrides
  VUT
  adj: Vanuatuan; ni-Vanuatu; Ni-Vanuatu
  people: Ni-Vanuatu /; ni-Vanuatu /; Vanuatuan / Vanuatuans
  seat: Port Vila
Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; SRV
  VNM
  pair: Sino-Vietnamese
  adj: Vietnamese
  people: Vietnamese /
  seat: Hanoi; Ha Noi
North Vietnam; Democratic Republic of Vietnam
  VNM
  adj: North Vietnamese
  people: North Vietnamese /
South Vietnam; Republic of Vietnam
  VNM  # until 1975
  adj: South Vietnamese
  people: South Vietnamese /
Wallis and Futuna
  FRA
Norfolk Island; Christmas Island; Cocos Islands; Cocos (Keeling) Islands
  AUS
Pitcairn; Pitcairn Island; Pitcairn Islands
  GBR
Bougainville; Autonomous Region of Bougainville
  PNG
  adj: Bougainvillean
  people: Bougainvillean / Bougainvilleans

# ---- Europe ----

Albania; Republic of Albania
  ALB
  adj: Albanian
  people: Albanian / Albanians
  seat: Tirana
Andorra; Principality of Andorra
  AND
  adj: Andorran
  people: Andorran / Andorrans
Armenia; Republic of Armenia
  ARM
  adj: Armenian
  people: Armenian / Armenians
  seat: Yerevan; Erevan
Austria; Republic of Austria
  AUT
  adj: Austrian
  people: Austrian / Austrians
  seat: Ballhausplatz; Hofburg
  seat?: Vienna  # also the place of many talks, and of the IAEA, OSCE and OPEC
Azerbaijan; Republic of Azerbaijan; Azerbaidzhan; Azerbaijani Republic
  AZE
  adj: Azerbaijani; Azeri
  people: Azerbaijani / Azerbaijanis; Azeri / Azeris
  seat: Baku
Belarus; Republic of Belarus; Byelorussia; Belorussia; Bielorussia; White Russia; Belorus; Byelarus
  BLR
  adj: Belarusian; Belarussian; Byelorussian; Belorussian
  people: Belarusian / Belarusians; Belarussian / Belarussians; Byelorussian / Byelorussians; Belorussian / Belorussians
  seat: Minsk
Belgium; Kingdom of Belgium
  BEL
  adj: Belgian
  people: Belgian / Belgians
  place: Brussels
  seat?: Brussels  # mostly the European Union or NATO
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia & Herzegovina; BiH; Bosnia Herzegovina; Bosnia and Hercegovina
  BIH
  adj: Bosnian; Bosnian-Herzegovinian; Bosnia-Herzegovinian; Herzegovinian
  people: Bosnian / Bosnians; Herzegovinian / Herzegovinians
  seat: Sarajevo
Bosnian Serb Republic; Republika Srpska; Serb Republic
  BIH PRE
  adj: Bosnian Serb
  people: Bosnian Serb / Bosnian Serbs
  seat: Banja Luka
  seat?: Pale  # also an ordinary word
Bulgaria; Republic of Bulgaria; People's Republic of Bulgaria
  BGR
  adj: Bulgarian
  people: Bulgarian / Bulgarians
  seat?: Sofia  # also a first name
Croatia; Republic of Croatia
  HRV
  adj: Croatian; Croat
  people: Croat / Croats; Croatian / Croatians
  seat: Zagreb
Cyprus; Republic of Cyprus; Greek Cyprus
  CYP
  adj: Cypriot; Greek Cypriot; Greek-Cypriot
  people: Cypriot / Cypriots; Greek Cypriot / Greek Cypriots; Greek-Cypriot / Greek-Cypriots
  seat: Nicosia
Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC; Turkish Cyprus; northern Cyprus
  CYP PRE
  adj: Turkish Cypriot; Turkish-Cypriot
  people: Turkish Cypriot / Turkish Cypriots; Turkish-Cypriot / Turkish-Cypriots
Czech Republic; Czechia; Czech Lands
  CZE
  adj: Czech
  people: Czech / Czechs
  seat: Prague; Prague Castle; Hradcany
Czechoslovakia; Czecho-Slovakia; Czechoslovak Republic; Czech and Slovak Federative Republic; Czechoslovak Socialist Republic
  ..1993-01-01  CSK
  1993-01-01..  CZE
  adj: Czechoslovak; Czechoslovakian; Czecho-Slovak
  people: Czechoslovak / Czechoslovaks; Czechoslovakian / Czechoslovakians
Denmark; Kingdom of Denmark
  DNK
  adj: Danish
  people: Dane / Danes; Danish /
  seat: Copenhagen; Christiansborg
Estonia; Republic of Estonia
  EST
  adj: Estonian
  people: Estonian / Estonians
  seat: Tallinn; Tallin
Faroe Islands; Faeroe Islands; Faroes
  DNK
  adj: Faroese
  people: Faroese /; Faroe Islander / Faroe Islanders
Finland; Republic of Finland
  FIN
  adj: Finnish
  people: Finn / Finns
  seat: Helsinki
France; French Republic; République française; Fifth Republic
  FRA
  pair: Sino-French; Anglo-French; Franco-German; Franco-British; Franco-Russian; Franco-Italian; Franco-American
  adj: French
  people: Frenchman / Frenchmen; Frenchwoman / Frenchwomen; French /
  seat: Paris; Elysee; Élysée; Elysee Palace; Élysée Palace; Elysée; Elysée Palace; Matignon; Quai d'Orsay; Hotel Matignon
Georgia; Republic of Georgia; Georgian Republic; Sakartvelo
  GEO
  pair: Russo-Georgian
  name?: Georgia  # also a state of the USA
  near: RUS ARM AZE UKR TUR MDA SUN
  unless: senator sen. governor gov. congressman congresswoman representative rep. county sheriff university atlanta south
  adj: Georgian
  people: Georgian / Georgians
  seat: Tbilisi; Tiflis
Abkhazia; Republic of Abkhazia
  GEO PRE
  adj: Abkhaz; Abkhazian
  people: Abkhaz /; Abkhazian / Abkhazians
  seat: Sukhumi; Sokhumi
South Ossetia; Tskhinvali region; Republic of South Ossetia
  GEO PRE
  adj: South Ossetian; S. Ossetian
  people: South Ossetian / South Ossetians; Ossetian / Ossetians
  seat: Tskhinvali
Germany; Federal Republic of Germany; FRG; West Germany; Federal Republic; reunified Germany; Bundesrepublik
  DEU
  pair: Franco-German
  adj: German; West German
  people: German / Germans; West German / West Germans
  seat: Berlin; Bonn; Bundeskanzleramt
  seat?: Chancellery
Nazi Germany; Third Reich
  ..1945-05-08  DEU
  DEU
  adj: Nazi German
East Germany; German Democratic Republic; GDR; G.D.R.; DDR
  ..1990-10-03  DDR
  1990-10-03..  DEU
  adj: East German
  people: East German / East Germans
  seat: East Berlin
Gibraltar
  GBR
  adj: Gibraltarian
  people: Gibraltarian / Gibraltarians
Greece; Hellenic Republic; Hellas
  GRC
  pair: Greco-Turkish; Graeco-Turkish; Turko-Greek; Turco-Greek
  adj: Greek; Hellenic
  people: Greek / Greeks
  seat: Athens; Maximos Mansion
Guernsey; Channel Islands; Isle of Man; Bailiwick of Guernsey; Bailiwick of Jersey
  GBR
  name?: Guernsey
  adj: Manx
Hungary; Republic of Hungary; Hungarian People's Republic
  HUN
  adj: Hungarian; Magyar
  people: Hungarian / Hungarians; Magyar / Magyars
  seat: Budapest
Austria-Hungary; Austro-Hungarian Empire; Austro-Hungary; Habsburg Empire
  AUT
  adj: Austro-Hungarian
Iceland; Republic of Iceland
  ISL
  adj: Icelandic
  people: Icelander / Icelanders
  seat: Reykjavik; Reykjavík
Ireland; Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State
  IRL
  pair: Anglo-Irish
  adj: Irish
  people: Irishman / Irishmen; Irishwoman / Irishwomen; Irish /
  seat: Dublin; Leinster House
  seat?: Government Buildings
Italy; Italian Republic; Italia
  ITA
  pair: Franco-Italian
  adj: Italian
  people: Italian / Italians
  seat: Rome; Palazzo Chigi; Chigi Palace; Quirinale; Quirinal Palace; Farnesina; Chigi
Kosovo; Republic of Kosovo; Kosova; Kosovo and Metohija; Kosovo-Metohija
  2008-02-17..  KOS
  ..2008-02-17  SRB PRE
  adj: Kosovan; Kosovar
  people: Kosovan / Kosovans; Kosovar / Kosovars
  seat: Pristina; Prishtina; Priština
Latvia; Republic of Latvia
  LVA
  adj: Latvian; Lettish
  people: Latvian / Latvians; Lett / Letts
  seat: Riga
Liechtenstein; Principality of Liechtenstein
  LIE
  people: Liechtensteiner / Liechtensteiners
  seat: Vaduz
Lithuania; Republic of Lithuania
  LTU
  adj: Lithuanian
  people: Lithuanian / Lithuanians
  seat: Vilnius
Luxembourg; Grand Duchy of Luxembourg; Luxemburg
  LUX
  adj: Luxembourgish; Luxembourgian; Luxembourgeois
  people: Luxembourger / Luxembourgers
North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; former Yugoslav Republic of Macedonia; FYROM; Republic of Macedonia; Republic of North Macedonia; FYR Macedonia
  MKD
  adj: Macedonian; North Macedonian
  people: Macedonian / Macedonians; North Macedonian / North Macedonians
  seat: Skopje
Malta; Republic of Malta
  MLT
  adj: Maltese
  people: Maltese /
  seat: Valletta; Valetta
Moldova; Republic of Moldova; Moldavia; Moldovia
  MDA
  adj: Moldovan; Moldavian
  people: Moldovan / Moldovans; Moldavian / Moldavians
  seat: Chisinau; Kishinev; Chișinău; Chişinău
Transnistria; Transdniestria; Trans-Dniester; Transdniester; Trans-Dniestr; Transdnestria; Pridnestrovie; Dniester Republic; Dnestr Republic; Pridnestrovian Moldavian Republic
  MDA PRE
  adj: Transnistrian; Transdniestrian
  people: Transnistrian / Transnistrians
  seat: Tiraspol
Monaco; Principality of Monaco
  MCO
  adj: Monegasque; Monacan
  people: Monegasque / Monegasques
Montenegro; Republic of Montenegro; Crna Gora
  2006-06-03..  MNE
  ..2006-06-03  SRB
  adj: Montenegrin
  people: Montenegrin / Montenegrins
  seat: Podgorica; Titograd; Cetinje
Netherlands; Holland; Kingdom of the Netherlands
  NLD
  adj: Dutch
  people: Dutchman / Dutchmen; Dutchwoman / Dutchwomen; Dutch /
  seat: Amsterdam; Binnenhof
  seat?: The Hague; Hague  # also the courts there, and a surname
Norway; Kingdom of Norway
  NOR
  adj: Norwegian
  people: Norwegian / Norwegians
  seat: Oslo
Svalbard; Jan Mayen; Spitsbergen
  NOR
Poland; Republic of Poland; Polish People's Republic
  POL
  pair: Russo-Polish
  adj: Polish
  people: Pole / Poles
  seat: Warsaw; Belweder
Portugal; Portuguese Republic
  PRT
  adj: Portuguese
  people: Portuguese /
  seat: Lisbon
Romania; Rumania; Roumania
  ROU
  adj: Romanian; Rumanian
  people: Romanian / Romanians; Rumanian / Rumanians
  seat: Bucharest; Cotroceni; Cotroceni Palace
Russia; Russian Federation; Tsarist Russia; Czarist Russia; Rossiya
  RUS
  pair: Sino-Russian; Indo-Russian; Russo-Turkish; Russo-Georgian; Russo-Ukrainian; Russo-American; Russo-Japanese; Russo-Polish; Russo-Iranian; Franco-Russian
  adj: Russian
  people: Russian / Russians
  seat: Moscow; Kremlin; Smolenskaya Square
Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; former Soviet Union
  ..1991-12-26  SUN
  1991-12-26..  RUS
  adj: Soviet; Soviet Russian
  people: Soviet / Soviets
Commonwealth of Independent States; CIS; C.I.S.
  IGO
San Marino; Republic of San Marino
  SMR
  adj: Sammarinese; Sanmarinese
  people: Sammarinese /
Serbia; Republic of Serbia
  SRB
  adj: Serbian; Serb
  people: Serb / Serbs; Serbian / Serbians
  seat: Belgrade
Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; Jugoslavia; SFRY; former Yugoslavia; rump Yugoslavia; FRY
  ..2003-02-04  YUG
  2003-02-04..  SRB
  adj: Yugoslav; Yugoslavian
  people: Yugoslav / Yugoslavs; Yugoslavian / Yugoslavians
Serbia and Montenegro; Serbia-Montenegro; Serbia & Montenegro
  ..2003-02-04  YUG
  2003-02-04..2006-06-03  SCG
  2006-06-03..  SRB
  adj: Serbian-Montenegrin; Serbo-Montenegrin
Slovakia; Slovak Republic
  SVK
  adj: Slovak; Slovakian
  people: Slovak / Slovaks; Slovakian / Slovakians
  seat: Bratislava
Slovenia; Republic of Slovenia
  SVN
  adj: Slovenian; Slovene
  people: Slovene / Slovenes; Slovenian / Slovenians
  seat: Ljubljana
Spain; Kingdom of Spain; España; Espana
  ESP
  pair: Hispano-Moroccan
  adj: Spanish
  people: Spaniard / Spaniards; Spanish /
  seat: Madrid; Moncloa; Moncloa Palace; Zarzuela Palace
Sweden; Kingdom of Sweden
  SWE
  adj: Swedish
  people: Swede / Swedes
  seat: Stockholm; Rosenbad
Switzerland; Swiss Confederation
  CHE
  adj: Swiss
  people: Swiss /
  seat: Bern; Berne
Turkey; Republic of Turkey; Turkiye; Türkiye; Republic of Türkiye
  TUR  # in lower case, and in plural, a bird
  adj: Turkish
  people: Turk / Turks
  seat: Ankara; Sublime Porte; Cankaya; Çankaya; Bestepe
Ottoman Empire; Ottoman Turkey
  TUR
  pair: Russo-Turkish; Greco-Turkish; Graeco-Turkish; Turko-Greek; Turco-Greek
  adj: Ottoman
  people: Ottoman / Ottomans
Ukraine; Ukrainian SSR
  UKR
  pair: Russo-Ukrainian
  adj: Ukrainian
  people: Ukrainian / Ukrainians
  seat: Kyiv; Kiev; Bankova; Kyyiv; Kiyev
Donetsk People's Republic; DNR; Donetsk Republic; Luhansk People's Republic; LPR; LNR; Lugansk People's Republic; Novorossiya
  2014-04-07..  UKR PRE
  UKR PRE
  name?: DPR
United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; Blighty
  GBR
  pair: Sino-British; Anglo-American; Anglo-Irish; Anglo-French; Franco-British
  adj: British
  people: Briton / Britons; Brit / Brits; British /; UK citizen / UK citizens; British citizen / British citizens; Britisher / Britishers
  seat: London; Downing Street; 10 Downing Street; No. 10 Downing Street; Number 10; No 10; No. 10; Number Ten; Whitehall; Buckingham Palace; Chequers
  name?: GB; G.B.
  adj?: Anglo
England
  GBR
  people: Englishman / Englishmen; Englishwoman / Englishwomen
  adj?: English  # also the language
  people?: English /
Scotland
  GBR
  adj: Scottish; Scots
  people: Scot / Scots; Scotsman / Scotsmen; Scotswoman / Scotswomen
  seat: Holyrood; Bute House
  adj?: Scotch
Wales
  GBR
  adj: Welsh
  people: Welshman / Welshmen; Welshwoman / Welshwomen; Welsh /
Northern Ireland; Ulster
  GBR
  adj: Northern Irish
  people: Ulsterman / Ulstermen
  seat: Stormont; Belfast
Vatican; Holy See; Vatican City; Apostolic See; Vatican City State
  VAT
  adj?: Papal

# ---- the Middle East ----

Bahrain; Kingdom of Bahrain; Bahrein
  BHR
  adj: Bahraini
  people: Bahraini / Bahrainis
  seat: Manama
Iran; Islamic Republic of Iran; Persia; Imperial State of Iran
  IRN
  pair: Russo-Iranian
  name?: Islamic Republic  # also Mauritania, Pakistan, Afghanistan
  adj: Iranian; Persian
  people: Iranian / Iranians; Persian / Persians
  seat: Tehran; Teheran
Iraq; Republic of Iraq; Mesopotamia
  IRQ
  adj: Iraqi
  people: Iraqi / Iraqis
  seat: Baghdad
Israel; State of Israel; Jewish state; Jewish State; Zionist entity; Zionist regime; Zionist enemy; Zionist state
  ISR
  adj: Israeli; Zionist
  people: Israeli / Israelis
  seat: Jerusalem
  seat?: Tel Aviv; Balfour Street
Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan
  JOR  # also a surname, and a river
  adj: Jordanian
  people: Jordanian / Jordanians
  seat: Amman
Kuwait; State of Kuwait
  KWT
  adj: Kuwaiti
  people: Kuwaiti / Kuwaitis
  seat: Kuwait City
Lebanon; Lebanese Republic; Republic of Lebanon
  LBN
  adj: Lebanese
  people: Lebanese /
  seat: Beirut; Baabda; Baabda Palace
Oman; Sultanate of Oman; Muscat and Oman
  OMN
  adj: Omani
  people: Omani / Omanis
  seat: Muscat; Masqat
Palestine; State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory; occupied Palestinian territories; Palestinian Territory
  PSE
  name?: Palestinian state  # mostly a plan
  adj: Palestinian
  people: Palestinian / Palestinians
  seat: Ramallah; Muqata; Mukataa; Muqataa
Qatar; State of Qatar
  QAT
  adj: Qatari
  people: Qatari / Qataris
  seat: Doha
Saudi Arabia; Kingdom of Saudi Arabia; K.S.A.; Saudi; Saudia Arabia; Desert Kingdom; Saudi Kingdom
  SAU
  adj: Saudi Arabian; Saudi-Arabian
  people: Saudi / Saudis; Saudi Arabian / Saudi Arabians
  seat: Riyadh; Riyad
  name?: KSA
Syria; Syrian Arab Republic
  SYR
  adj: Syrian
  people: Syrian / Syrians
  seat: Damascus
United Arab Emirates; UAE; U.A.E.; Emirates; Trucial States
  ARE
  adj: Emirati; Emirian
  people: Emirati / Emiratis
  seat: Abu Dhabi
Yemen; Republic of Yemen; Yemen Arab Republic; North Yemen
  YEM
  adj: Yemeni; Yemenite
  people: Yemeni / Yemenis
  seat: Sanaa; Sana'a; San'a; Saana
South Yemen; People's Democratic Republic of Yemen; southern Yemen
  ..1990-05-22  YMD
  1990-05-22..  YEM
  adj: South Yemeni; southern Yemeni
  people: South Yemeni / South Yemenis

# ---- disputed, elsewhere ----

Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Republic of Artsakh; Nagorny Karabakh; Nagorno-Karabakh Republic; Nagornyy Karabakh; Upper Karabakh
  AZE PRE
  adj: Karabakhi
  people: Karabakhi / Karabakhis
  seat: Stepanakert; Khankendi
Iraqi Kurdistan; Kurdistan Region; Kurdistan Region of Iraq; Kurdish regional government; Kurdistan Regional Government; KRG; Kurdish Regional Government; Southern Kurdistan
  IRQ PRE
  adj: Iraqi Kurdish
  people: Iraqi Kurd / Iraqi Kurds
  seat: Erbil; Irbil; Arbil
Rojava; Autonomous Administration of North and East Syria; AANES; Syrian Kurdistan
  SYR PRE
  adj: Syrian Kurdish
  people: Syrian Kurd / Syrian Kurds
Puntland
  SOM PRE
  adj: Puntlander
  seat: Garowe
Jubaland
  SOM PRE
Tibet; Tibet Autonomous Region; Xizang
  CHN
  adj: Tibetan
  people: Tibetan / Tibetans
Chechnya; Chechen Republic; Ichkeria; Chechenia; Chechen Republic of Ichkeria
  RUS
  adj: Chechen
  people: Chechen / Chechens
  seat: Grozny
Crimea; Crimean Peninsula; Crimean peninsula; Republic of Crimea; Autonomous Republic of Crimea
  UKR
  adj: Crimean
  people: Crimean / Crimeans
Antarctica; Antarctic
  ATA

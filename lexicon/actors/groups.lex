# Peoples, religions and followings: who they are called, one or many. The code is given only where nearly all of them belong
# to one state; `-` means that the story must say where. Weak forms (`people?:`) are also ordinary words or names.

# ---- Religions ----

Muslims; Islam
  - REL
  people: Muslim / Muslims; Moslem / Moslems
  adj: Muslim; Moslem; Islamic
Sunnis; Sunni Islam
  - REL
  people: Sunni / Sunnis; Sunni Muslim / Sunni Muslims; Sunnite / Sunnites; Sunni Arab / Sunni Arabs
  adj: Sunni; Sunni Muslim; Sunni Arab
Shiites; Shia Islam; Shiism
  - REL
  people: Shiite / Shiites; Shi'ite / Shi'ites; Shia / Shias; Shia Muslim / Shia Muslims; Shiite Muslim / Shiite Muslims
  people: Shi'ite Muslim / Shi'ite Muslims; Shi'a /
  adj: Shiite; Shi'ite; Shia; Shi'a; Shia Muslim; Shiite Muslim
Alawites
  - REL
  people: Alawite / Alawites; Alawi / Alawis
  adj: Alawite; Alawi
Alevis
  - REL
  people: Alevi / Alevis
  adj: Alevi
Druze
  - REL
  people: Druze /; Druse /
  adj: Druze; Druse
Ismailis
  - REL
  people: Ismaili / Ismailis
  adj: Ismaili
Ahmadis
  - REL
  people: Ahmadi / Ahmadis; Ahmadiyya /; Ahmadiya /
  adj: Ahmadi; Ahmadiyya
Sufis; Sufism
  - REL
  people: Sufi / Sufis
  adj: Sufi
Salafis; Salafism
  - REL
  people: Salafi / Salafis; Salafist / Salafists
  adj: Salafi; Salafist
Wahhabis; Wahhabism
  - REL
  people: Wahhabi / Wahhabis; Wahabi / Wahabis
  adj: Wahhabi; Wahabi
Deobandis
  - REL
  people: Deobandi / Deobandis
  adj: Deobandi
Barelvis
  - REL
  people: Barelvi / Barelvis
  adj: Barelvi
Christians; Christianity
  - REL
  people: Christian / Christians
  adj: Christian
Catholics; Catholicism
  - REL
  people: Catholic / Catholics; Roman Catholic / Roman Catholics
  adj: Catholic; Roman Catholic
Protestants
  - REL
  people: Protestant / Protestants
  adj: Protestant
Anglicans
  - REL
  people: Anglican / Anglicans; Episcopalian / Episcopalians
  adj: Anglican; Episcopal
Orthodox Christians
  - REL
  people: Orthodox Christian / Orthodox Christians
  adj: Orthodox; Eastern Orthodox
Evangelicals
  - REL
  people: Evangelical / Evangelicals; Evangelical Christian / Evangelical Christians
  adj: Evangelical
Baptists
  - REL
  people: Baptist / Baptists; Methodist / Methodists; Lutheran / Lutherans; Presbyterian / Presbyterians
  people: Pentecostal / Pentecostals; Quaker / Quakers
  adj: Baptist; Methodist; Lutheran; Presbyterian; Pentecostal; Quaker
Mormons
  - REL
  people: Mormon / Mormons; Latter-day Saint / Latter-day Saints
  adj: Mormon
Jehovah's Witnesses
  - REL
  people: Jehovah's Witness / Jehovah's Witnesses; Jehovah Witness / Jehovah Witnesses
Jews; Judaism
  - REL
  people: Jew / Jews
  adj: Jewish
Ultra-Orthodox Jews
  - REL
  people: Ultra-Orthodox Jew / ultra-Orthodox Jews; Haredi / Haredim; Hasid / Hasidim; Orthodox Jew / Orthodox Jews
  adj: Haredi; Hasidic; ultra-Orthodox Jewish
Hindus; Hinduism
  - REL
  people: Hindu / Hindus
  adj: Hindu
Sikhs; Sikhism
  - REL
  people: Sikh / Sikhs
  adj: Sikh
Jains
  - REL
  people: Jain / Jains
  adj: Jain
Buddhists; Buddhism
  - REL
  people: Buddhist / Buddhists
  adj: Buddhist
Bahais
  - REL
  people: Bahai / Bahais; Baha'i / Baha'is
  adj: Bahai; Baha'i
Yazidis
  - REL
  people: Yazidi / Yazidis; Yezidi / Yezidis; Ezidi / Ezidis
  adj: Yazidi; Yezidi
Zoroastrians
  - REL
  people: Zoroastrian / Zoroastrians; Parsi / Parsis; Parsee / Parsees
  adj: Zoroastrian; Parsi
Mandaeans
  - REL
  people: Mandaean / Mandaeans; Sabean / Sabeans
  adj: Mandaean
Taoists
  - REL
  people: Taoist / Taoists
  adj: Taoist
Rastafarians
  - REL
  people: Rastafarian / Rastafarians
  adj: Rastafarian
Scientologists; Church of Scientology
  - REL
  people: Scientologist / Scientologists
  adj: Scientology
Nazarenes
  - REL
  people: Nazarene / Nazarenes
Copts
  EGY REL
  people: Copt / Copts; Coptic Christian / Coptic Christians
  adj: Coptic
Maronites
  LBN REL
  people: Maronite / Maronites; Maronite Christian / Maronite Christians
  adj: Maronite
Assyrians
  - REL
  people: Assyrian / Assyrians; Assyrian Christian / Assyrian Christians; Syriac / Syriacs
  adj: Assyrian; Syriac
Chaldeans
  IRQ REL
  people: Chaldean / Chaldeans
  adj: Chaldean
Zaidis
  YEM REL
  people: Zaidi / Zaidis; Zaydi / Zaydis
  adj: Zaidi; Zaydi
Ibadis
  OMN REL
  people: Ibadi / Ibadis
  adj: Ibadi
Uniates
  - REL
  people: Uniate / Uniates; Greek Catholic / Greek Catholics
  adj: Uniate; Greek Catholic
Old Believers
  - REL
  people: Old Believer / Old Believers

# ---- Peoples of the Middle East and North Africa ----

Kurds
  - CVL
  people: Kurd / Kurds
  adj: Kurdish
Arabs
  - CVL
  people: Arab / Arabs
Bedouins
  - CVL
  people: Bedouin / Bedouins
  adj: Bedouin
Beduins
  - CVL
  people: Beduin / Beduins
Berbers
  - CVL
  people: Berber / Berbers
  adj: Berber
Amazigh
  - CVL
  people: Amazigh /
  adj: Amazigh
Kabyles
  DZA CVL
  people: Kabyle / Kabyles
  adj: Kabyle
Tuaregs
  - CVL
  people: Tuareg / Tuaregs
  adj: Tuareg
Touaregs
  - CVL
  people: Touareg / Touaregs
  adj: Touareg
Turkomans
  - CVL
  people: Turkoman / Turkomans
  adj: Turkoman
Turcomans
  - CVL
  people: Turcoman / Turcomans
Iraqi Turkmen
  IRQ CVL
  people: Iraqi Turkmen /
  adj: Iraqi Turkmen
Syrian Turkmen
  SYR CVL
  people: Syrian Turkmen /
  adj: Syrian Turkmen
Marsh Arabs
  IRQ CVL
  people: Marsh Arab / Marsh Arabs
Shabaks
  IRQ CVL
  people: Shabak / Shabaks
Feyli Kurds
  IRQ CVL
  people: Feyli Kurd / Feyli Kurds
Faili Kurds
  IRQ CVL
  people: Faili Kurd / Faili Kurds
Israeli Arabs
  ISR CVL
  people: Israeli Arab / Israeli Arabs
  adj: Israeli Arab
Arab Israelis
  ISR CVL
  people: Arab Israeli / Arab Israelis; Arab citizen of Israel / Arab citizens of Israel
  adj: Arab Israeli; Arab-Israeli
Palestinian citizens of Israel
  ISR CVL
  people: Palestinian citizen of Israel / Palestinian citizens of Israel
Sephardim
  ISR CVL
  people: Sephardi / Sephardim
  adj: Sephardic
Mizrahim
  ISR CVL
  people: Mizrahi / Mizrahim
  adj: Mizrahi
Ashkenazim
  ISR CVL
  people: Ashkenazi / Ashkenazim
  adj: Ashkenazi
Falashas
  ISR CVL
  people: Falasha / Falashas
Ethiopian Jews
  ISR CVL
  people: Ethiopian Jew / Ethiopian Jews
Samaritans
  PSE REL
  people: Samaritan / Samaritans
Palestinian refugees
  PSE REF
  people: Palestinian refugee / Palestinian refugees
Gazans
  PSE CVL
  people: Gazan / Gazans
  adj: Gazan
West Bankers
  PSE CVL
  people: West Banker / West Bankers
East Jerusalemites
  ISR CVL
  people: East Jerusalemite / East Jerusalemites
Jerusalemites
  ISR CVL
  people: Jerusalemite / Jerusalemites
Beirutis
  LBN CVL
  people: Beiruti / Beirutis
Damascenes
  SYR CVL
  people: Damascene / Damascenes
Aleppans
  SYR CVL
  people: Aleppan / Aleppans
Baghdadis
  IRQ CVL
  people: Baghdadi / Baghdadis
Mosulites
  IRQ CVL
  people: Mosulite / Mosulites
Tehranis
  IRN CVL
  people: Tehrani / Tehranis
Cairenes
  EGY CVL
  people: Cairene / Cairenes
Tripolitanians
  LBY CVL
  people: Tripolitanian / Tripolitanians
Benghazians
  LBY CVL
  people: Benghazian / Benghazians
Misratans
  LBY CVL
  people: Misratan / Misratans
  adj: Misratan
Tebu
  LBY CVL
  people: Tebu /
  adj: Tebu
Toubou
  LBY CVL
  people: Toubou /
  adj: Toubou
Iranian Azeris
  IRN CVL
  people: Iranian Azeri / Iranian Azeris; Iranian Azerbaijani / Iranian Azerbaijanis
Lurs
  IRN CVL
  people: Lur / Lurs
  adj: Lur
Qashqai
  IRN CVL
  people: Qashqai /
  adj: Qashqai
Bakhtiaris
  IRN CVL
  people: Bakhtiari / Bakhtiaris
  adj: Bakhtiari
Ahvazis
  IRN CVL
  people: Ahvazi / Ahvazis
  adj: Ahvazi
Ahwazis
  IRN CVL
  people: Ahwazi / Ahwazis; Ahwazi Arab / Ahwazi Arabs
  adj: Ahwazi
Hadramis
  YEM CVL
  people: Hadrami / Hadramis
  adj: Hadrami
Hadhramis
  YEM CVL
  people: Hadhrami / Hadhramis
Adenis
  YEM CVL
  people: Adeni / Adenis
  adj: Adeni
Socotris
  YEM CVL
  people: Socotri / Socotris
Mahris
  YEM CVL
  people: Mahri / Mahris
Nubians
  - CVL
  people: Nubian / Nubians
  adj: Nubian
Circassians
  - CVL
  people: Circassian / Circassians
  adj: Circassian
Laz
  TUR CVL
  people: Laz /

# ---- Peoples of Africa ----

Hutus
  - CVL
  people: Hutu / Hutus
  adj: Hutu
Tutsis
  - CVL
  people: Tutsi / Tutsis
  adj: Tutsi
Twa
  - CVL
  people: Twa /
  adj: Twa
Batwa
  - CVL
  people: Batwa /
Banyamulenge
  COD CVL
  people: Banyamulenge /
  adj: Banyamulenge
Congolese Tutsis
  COD CVL
  people: Congolese Tutsi / Congolese Tutsis
Hema
  COD CVL
  people: Hema /
  adj: Hema
Lendu
  COD CVL
  people: Lendu /
  adj: Lendu
Teke
  COD CVL
  people: Teke /
  adj: Teke
Yaka
  COD CVL
  people: Yaka /
  adj: Yaka
Nande
  COD CVL
  people: Nande /
  adj?: Nande
Hunde
  COD CVL
  people: Hunde /
  adj?: Hunde
Luba
  COD CVL
  people: Luba /
  adj?: Luba
Kongo
  COD CVL
  people: Kongo /
Mongo
  COD CVL
  people: Mongo /
  adj?: Mongo
Pygmies
  - CVL
  people: Pygmy / Pygmies
  adj: Pygmy
Rwandan Hutus
  RWA CVL
  people: Rwandan Hutu / Rwandan Hutus; Rwandan Tutsi / Rwandan Tutsis
  adj: Rwandan Hutu; Rwandan Tutsi
Dinkas
  SSD CVL
  people: Dinka / Dinkas
  adj: Dinka
Nuers
  SSD CVL
  people: Nuer / Nuers
  adj: Nuer
Shilluk
  SSD CVL
  people: Shilluk /
  adj: Shilluk
Murle
  SSD CVL
  people: Murle /
  adj: Murle
Lou Nuer
  SSD CVL
  people: Lou Nuer /
  adj: Lou Nuer
Azande
  SSD CVL
  people: Azande /
  adj: Azande
Masalit
  SDN CVL
  people: Masalit /
  adj: Masalit
Zaghawa
  SDN CVL
  people: Zaghawa /
  adj: Zaghawa
Fur
  SDN CVL
  people?: Fur /
  adj?: Fur
Rizeigat
  SDN CVL
  people: Rizeigat /
  adj: Rizeigat
Misseriya
  SDN CVL
  people: Misseriya /
  adj: Misseriya
Nuba
  SDN CVL
  people: Nuba /
  adj: Nuba
Beja
  SDN CVL
  people: Beja /
  adj: Beja
Darfuris
  SDN CVL
  people: Darfuri / Darfuris; Darfurian / Darfurians
  adj: Darfuri; Darfurian
Berti
  SDN CVL
  people: Berti /; Berta /
Ngok Dinka
  - CVL
  people: Ngok Dinka /
  adj: Ngok Dinka
Oromos
  ETH CVL
  people: Oromo / Oromos
  adj: Oromo
Amharas
  ETH CVL
  people: Amhara / Amharas
  adj: Amhara
Tigrayans
  ETH CVL
  people: Tigrayan / Tigrayans; Tigrean / Tigreans
  adj: Tigrayan; Tigrean
Afars
  ETH CVL
  people: Afar / Afars
  adj?: Afar
Sidamas
  ETH CVL
  people: Sidama / Sidamas
  adj: Sidama
Gumuz
  ETH CVL
  people: Gumuz /
  adj: Gumuz
Anuak
  ETH CVL
  people: Anuak /
  adj: Anuak
Wolayta
  ETH CVL
  people: Wolayta /
  adj: Wolayta
Gurage
  ETH CVL
  people: Gurage /
  adj: Gurage
Irob
  ETH CVL
  people: Irob /
Kunama
  ETH CVL
  people: Kunama /
Ogadenis
  ETH CVL
  people: Ogadeni / Ogadenis
  adj: Ogadeni
Qemant
  ETH CVL
  people: Qemant /
  adj: Qemant
Tigrinya
  ERI CVL
  people: Tigrinya /
Jeberti
  ERI CVL
  people: Jeberti /
Issas
  DJI CVL
  people: Issa / Issas
Hawiye
  SOM CVL
  people: Hawiye /
  adj: Hawiye
Darod
  SOM CVL
  people: Darod /; Darood /
  adj: Darod
Marehan
  SOM CVL
  people: Marehan /
  adj: Marehan
Isaaq
  SOM CVL
  people: Isaaq /
  adj: Isaaq
Isaq
  SOM CVL
  people: Isaq /
Habr Gedir
  SOM CVL
  people: Habr Gedir /
  adj: Habr Gedir
Abgal
  SOM CVL
  people: Abgal /
  adj: Abgal
Dir clan
  SOM CVL
  people: Dir clan /
Rahanwein
  SOM CVL
  people: Rahanwein /
  adj: Rahanwein
Majerteen
  SOM CVL
  people: Majerteen /
  adj: Majerteen
Bantu Somalis
  SOM CVL
  people: Bantu Somali / Bantu Somalis
Somali Bantus
  SOM CVL
  people: Somali Bantu / Somali Bantus
Dhulbahante
  SOM CVL
  people: Dhulbahante /
Kikuyus
  KEN CVL
  people: Kikuyu / Kikuyus
  adj: Kikuyu
Luos
  KEN CVL
  people: Luo / Luos
  adj: Luo
Kalenjins
  KEN CVL
  people: Kalenjin / Kalenjins
  adj: Kalenjin
Kambas
  KEN CVL
  people: Kamba / Kambas
  adj: Kamba
Pokot
  KEN CVL
  people: Pokot /; Pokomo /
  adj: Pokot; Pokomo
Samburu
  KEN CVL
  people: Samburu /
  adj: Samburu
Luhyas
  KEN CVL
  people: Luhya / Luhyas
  adj: Luhya
Turkanas
  KEN CVL
  people: Turkanas /
Borana
  KEN CVL
  people: Borana /
  adj: Borana
Rendille
  KEN CVL
  people: Rendille /
Orma
  KEN CVL
  people: Orma /
  adj: Orma
Ogiek
  KEN CVL
  people: Ogiek /
  adj: Ogiek
Somali Kenyans
  KEN CVL
  people: Somali Kenyan / Somali Kenyans
Kenyan Somalis
  KEN CVL
  people: Kenyan Somali / Kenyan Somalis
Sengwer
  KEN CVL
  people: Sengwer /
Maasai
  - CVL
  people: Maasai /; Masai /
  adj: Maasai; Masai
Baganda
  UGA CVL
  people: Baganda /
  adj: Buganda
Acholi
  UGA CVL
  people: Acholi /
  adj: Acholi
Karamojong
  UGA CVL
  people: Karamojong /
  adj: Karamojong
Langi
  UGA CVL
  people: Langi /
Bakonzo
  UGA CVL
  people: Bakonzo /
  adj: Bakonzo
Banyankole
  UGA CVL
  people: Banyankole /
Basoga
  UGA CVL
  people: Basoga /
Iteso
  UGA CVL
  people: Iteso /
Hausas
  - CVL
  people: Hausa / Hausas; Hausa-Fulani /
  adj: Hausa; Hausa-Fulani
Fulanis
  - CVL
  people: Fulani / Fulanis; Peul / Peuls; Peulh /; Fula /; Fulbe /; Fulani herder / Fulani herders
  people: Fulani herdsman / Fulani herdsmen
  adj: Fulani; Peul
Yorubas
  NGA CVL
  people: Yoruba / Yorubas
  adj: Yoruba
Igbos
  NGA CVL
  people: Igbo / Igbos
  adj: Igbo
Ibos
  NGA CVL
  people: Ibo / Ibos
  adj: Ibo
Ijaws
  NGA CVL
  people: Ijaw / Ijaws
  adj: Ijaw
Ogonis
  NGA CVL
  people: Ogonis /
Tivs
  NGA CVL
  people: Tiv / Tivs
  adj: Tiv
Kanuris
  NGA CVL
  people: Kanuri / Kanuris
  adj: Kanuri
Itsekiris
  NGA CVL
  people: Itsekiri / Itsekiris
  adj: Itsekiri
Urhobos
  NGA CVL
  people: Urhobo / Urhobos
  adj: Urhobo
Berom
  NGA CVL
  people: Berom /
  adj: Berom
Birom
  NGA CVL
  people: Birom /
Jukun
  NGA CVL
  people: Jukun /
  adj: Jukun
Efik
  NGA CVL
  people: Efik /
Ibibio
  NGA CVL
  people: Ibibio /
Nupe
  NGA CVL
  people: Nupe /
Biafran secessionists
  NGA CVL
  people: Biafran secessionist / Biafran secessionists
Tarok
  NGA CVL
  people: Tarok /
Ashantis
  GHA CVL
  people: Ashanti / Ashantis
  adj: Ashanti
Ewes
  GHA CVL
  people: Ewe / Ewes
Dagomba
  GHA CVL
  people: Dagomba /
  adj: Dagomba
Konkomba
  GHA CVL
  people: Konkomba /
  adj: Konkomba
Nanumba
  GHA CVL
  people: Nanumba /
Akan
  GHA CVL
  people: Akan /
Mamprusi
  GHA CVL
  people: Mamprusi /
Kusasi
  GHA CVL
  people: Kusasi /
  adj: Kusasi
Dogons
  MLI CVL
  people: Dogon / Dogons
  adj: Dogon
Songhai
  MLI CVL
  people: Songhai /
  adj: Songhai
Bambara
  MLI CVL
  people: Bambara /
  adj: Bambara
Soninke
  MLI CVL
  people: Soninke /
Bozo
  MLI CVL
  people: Bozo /
Mossi
  BFA CVL
  people: Mossi /
  adj: Mossi
Gourmantche
  BFA CVL
  people: Gourmantche /
Zarma
  NER CVL
  people: Zarma /
Djerma
  NER CVL
  people: Djerma /
Malinke
  GIN CVL
  people: Malinke /
  adj: Malinke
Soussou
  GIN CVL
  people: Soussou /
Guerze
  GIN CVL
  people: Guerze /
  adj: Guerze
Konianke
  GIN CVL
  people: Konianke /
  adj: Konianke
Bete
  CIV CVL
  people: Bete /
Baoules
  CIV CVL
  people: Baoule / Baoules
  adj: Baoule
Dioulas
  CIV CVL
  people: Dioula / Dioulas
  adj: Dioula
Guere
  CIV CVL
  people: Guere /
  adj: Guere
Wobe
  CIV CVL
  people: Wobe /
Bakwe
  CIV CVL
  people: Bakwe /
Wolof
  - CVL
  people: Wolof /
  adj: Wolof
Serer
  - CVL
  people: Serer /
  adj: Serer
Diola
  - CVL
  people: Diola /
Jola
  - CVL
  people: Jola /
Mandinka
  - CVL
  people: Mandinka /; Mandingo / Mandingos
  adj: Mandinka; Mandingo
Mende
  SLE CVL
  people: Mende /
  adj: Mende
Temne
  SLE CVL
  people: Temne /
  adj: Temne
Krio
  SLE CVL
  people: Krio /
Krahn
  LBR CVL
  people: Krahn /
  adj: Krahn
Gio
  LBR CVL
  people: Gio /
Mano
  LBR CVL
  people: Mano /
Americo-Liberians
  LBR CVL
  people: Americo-Liberian / Americo-Liberians
  adj: Americo-Liberian
Kpelle
  LBR CVL
  people: Kpelle /
  adj: Kpelle
Lorma
  LBR CVL
  people: Lorma /
Bamileke
  CMR CVL
  people: Bamileke /
  adj: Bamileke
Anglophone Cameroonians
  CMR CVL
  people: Anglophone Cameroonian / Anglophone Cameroonians
  adj: Anglophone
Choa Arabs
  CMR CVL
  people: Choa Arab / Choa Arabs
Musgum
  CMR CVL
  people: Musgum /
Gula
  CAF CVL
  people: Gula /
Runga
  CAF CVL
  people: Runga /
Gbaya
  CAF CVL
  people: Gbaya /
Goranes
  TCD CVL
  people: Gorane / Goranes
Ouaddaiens
  TCD CVL
  people: Ouaddaiens /
Fangs
  GNQ CVL
  people: Fang / Fangs
Bubis
  GNQ CVL
  people: Bubi / Bubis
Lari
  COG CVL
  people: Lari /
Mbochi
  COG CVL
  people: Mbochi /
Ovimbundu
  AGO CVL
  people: Ovimbundu /
Cabindans
  AGO CVL
  people: Cabindan / Cabindans
  adj: Cabindan
Hereros
  NAM CVL
  people: Herero / Hereros
  adj: Herero
Nama
  NAM CVL
  people: Nama /
Ovambo
  NAM CVL
  people: Ovambo /
  adj: Ovambo
Bushmen
  BWA CVL
  people: Bushman / Bushmen
Basarwa
  BWA CVL
  people: Basarwa /
Lozis
  ZMB CVL
  people: Lozi / Lozis
  adj: Lozi
Shonas
  ZWE CVL
  people: Shona / Shonas
  adj: Shona
Ndebeles
  ZWE CVL
  people: Ndebele / Ndebeles
  adj: Ndebele
Matabele
  ZWE CVL
  people: Matabele /
Zulus
  ZAF CVL
  people: Zulu / Zulus
  adj: Zulu
Xhosas
  ZAF CVL
  people: Xhosa / Xhosas
  adj: Xhosa
Afrikaners
  ZAF CVL
  people: Afrikaner / Afrikaners
  adj: Afrikaner
Boers
  ZAF CVL
  people: Boer / Boers
  adj: Boer
Coloureds
  ZAF CVL
  people: Coloured South African / Coloureds
Venda
  ZAF CVL
  people: Venda /
Black South Africans
  ZAF CVL
  people: black South African / black South Africans
White South Africans
  ZAF CVL
  people: white South African / white South Africans
Sowetans
  ZAF CVL
  people: Sowetan / Sowetans
White Zimbabweans
  ZWE CVL
  people: white Zimbabwean / white Zimbabweans
Makonde
  MOZ CVL
  people: Makonde /
Makua
  MOZ CVL
  people: Makua /
Merina
  MDG CVL
  people: Merina /
  adj: Merina
Cotiers
  MDG CVL
  people: Cotier / Cotiers
Haratin
  MRT CVL
  people: Haratin /; Haratine /
Darfur refugees
  SDN REF
  people: Darfur refugee / Darfur refugees

# ---- Peoples of Asia ----

Pashtuns
  - CVL
  people: Pashtun / Pashtuns; Pushtun / Pushtuns; Pathan / Pathans; Pakhtun / Pakhtuns
  adj: Pashtun; Pushtun; Pathan
Hazaras
  - CVL
  people: Hazara / Hazaras
  adj: Hazara
Afghan Tajiks
  AFG CVL
  people: Afghan Tajik / Afghan Tajiks; Afghan Uzbek / Afghan Uzbeks; Afghan refugee / Afghan refugees
Panjshiris
  AFG CVL
  people: Panjshiri / Panjshiris
  adj: Panjshiri
Aimaq
  AFG CVL
  people: Aimaq /
Nuristanis
  AFG CVL
  people: Nuristani / Nuristanis
  adj: Nuristani
Kuchis
  AFG CVL
  people: Kuchi / Kuchis
Kandaharis
  AFG CVL
  people: Kandahari / Kandaharis
  adj: Kandahari
Baluch
  - CVL
  people: Baluch /; Baloch /; Baluchi / Baluchis; Balochi / Balochis
  adj: Baluch; Baloch; Baluchi; Balochi
Punjabis
  - CVL
  people: Punjabi / Punjabis
  adj: Punjabi
Sindhis
  PAK CVL
  people: Sindhi / Sindhis
  adj: Sindhi
Mohajirs
  PAK CVL
  people: Mohajir / Mohajirs
  adj: Mohajir
Muhajirs
  PAK CVL
  people: Muhajir / Muhajirs
Saraikis
  PAK CVL
  people: Saraiki / Saraikis
  adj: Saraiki
Seraikis
  PAK CVL
  people: Seraiki / Seraikis
Mehsuds
  PAK CVL
  people: Mehsud / Mehsuds
  adj: Mehsud
Wazirs
  PAK CVL
  people: Wazir tribesman / Wazirs
  adj?: Wazir
Afridis
  PAK CVL
  people: Afridi tribesman / Afridis
  adj?: Afridi
Bugtis
  PAK CVL
  people: Bugti / Bugtis
  adj: Bugti
Marris
  PAK CVL
  people: Marri / Marris
  adj: Marri
Turis
  PAK CVL
  people: Turi / Turis
Kashmiris
  - CVL
  people: Kashmiri / Kashmiris
  adj: Kashmiri
Kashmiri Pandits
  IND CVL
  people: Kashmiri Pandit / Kashmiri Pandits; Kashmiri Hindu / Kashmiri Hindus
Dogras
  IND CVL
  people: Dogra / Dogras
  adj: Dogra
Gujjars
  IND CVL
  people: Gujjar / Gujjars
  adj: Gujjar
Bakarwals
  IND CVL
  people: Bakarwal / Bakarwals
Ladakhis
  IND CVL
  people: Ladakhi / Ladakhis
  adj: Ladakhi
Dalits
  IND CVL
  people: Dalit / Dalits
  adj: Dalit
Untouchables
  IND CVL
  people: Untouchable / Untouchables
Adivasis
  IND CVL
  people: Adivasi / Adivasis
  adj: Adivasi
Brahmins
  IND CVL
  people: Brahmin / Brahmins
  adj: Brahmin
Jats
  IND CVL
  people: Jat / Jats
  adj: Jat
Rajputs
  IND CVL
  people: Rajput / Rajputs
  adj: Rajput
Yadavs
  IND CVL
  people: Yadav caste member / Yadavs
Patidars
  IND CVL
  people: Patel caste member / Patidars
  adj: Patidar
Marathas
  IND CVL
  people: Maratha / Marathas; Marathi speaker / Marathis
  adj: Maratha; Marathi
Gujaratis
  IND CVL
  people: Gujarati / Gujaratis
  adj: Gujarati
Bengali Hindus
  IND CVL
  people: Bengali Hindu / Bengali Hindus
Assamese
  IND CVL
  people: Assamese /
  adj: Assamese
Nagas
  IND CVL
  people: Naga / Nagas
  adj: Naga
Mizos
  IND CVL
  people: Mizo / Mizos
  adj: Mizo
Kukis
  IND CVL
  people: Kuki / Kukis; Kuki-Zo /
  adj: Kuki
Meiteis
  IND CVL
  people: Meitei / Meiteis
  adj: Meitei
Bodos
  IND CVL
  people: Bodo / Bodos
  adj: Bodo
Manipuris
  IND CVL
  people: Manipuri / Manipuris
  adj: Manipuri
Santhals
  IND CVL
  people: Santhal / Santhals; Santal / Santals
Khasis
  IND CVL
  people: Khasi / Khasis
  adj: Khasi
Garos
  IND CVL
  people: Garo / Garos
  adj: Garo
Karbis
  IND CVL
  people: Karbi / Karbis
  adj: Karbi
Dimasas
  IND CVL
  people: Dimasa / Dimasas
Biharis
  IND CVL
  people: Bihari / Biharis
Malayalis
  IND CVL
  people: Malayali / Malayalis
Kannadigas
  IND CVL
  people: Kannadiga / Kannadigas
Telugus
  IND CVL
  people: Telugu / Telugus
  adj: Telugu
Oriyas
  IND CVL
  people: Oriya / Oriyas
  adj: Oriya
Goans
  IND CVL
  people: Goan / Goans
  adj: Goan
Keralites
  IND CVL
  people: Keralite / Keralites
Gorkhas
  IND CVL
  people: Gorkha / Gorkhas
  adj: Gorkha
Anglo-Indians
  IND CVL
  people: Anglo-Indian / Anglo-Indians
Paite
  IND CVL
  people: Paite /
Zomis
  IND CVL
  people: Zomi / Zomis
Brus
  IND CVL
  people: Bru / Brus
Reangs
  IND CVL
  people: Reang / Reangs
Delhiites
  IND CVL
  people: Delhiite / Delhiites
Mumbaikars
  IND CVL
  people: Mumbaikar / Mumbaikars
Bengalis
  - CVL
  people: Bengali / Bengalis
  adj: Bengali
Chakmas
  BGD CVL
  people: Chakma / Chakmas
  adj: Chakma
Jummas
  BGD CVL
  people: Jumma / Jummas
Stranded Pakistanis
  BGD CVL
  people: Bihari refugee / Stranded Pakistanis
Marmas
  BGD CVL
  people: Marma / Marmas
Rohingyas
  MMR CVL
  people: Rohingya / Rohingyas; Rohingya Muslim / Rohingya Muslims; Rohingya refugee / Rohingya refugees
  adj: Rohingya
Karens
  MMR CVL
  people: Karenni /
  people?: Karen / Karens; Wa /
  adj: Karenni
  adj?: Karen; Wa
Kachins
  MMR CVL
  people: Kachin / Kachins
  adj: Kachin
Shans
  MMR CVL
  people: Shan / Shans
  adj: Shan
Chins
  MMR CVL
  people?: Chin / Chins
  adj?: Chin
Mons
  MMR CVL
  people: Mons /
  adj?: Mon
Rakhine Buddhists
  MMR CVL
  people: Rakhine Buddhist / Rakhine Buddhists
  adj: Rakhine
Arakanese
  MMR CVL
  people: Arakanese /
  adj: Arakanese
Wa
  MMR CVL
Ta'ang
  MMR CVL
  people: Ta'ang /
  adj: Ta'ang
Palaung
  MMR CVL
  people: Palaung /
  adj: Palaung
Pa-O
  MMR CVL
  people: Pa-O /
  adj: Pa-O
Bamars
  MMR CVL
  people: Bamar / Bamars
  adj: Bamar
Kayah
  MMR CVL
  people: Kayah /
  adj: Kayah
Kamans
  MMR CVL
  people: Kaman / Kamans
Kokang Chinese
  MMR CVL
  people: Kokang Chinese /
Tamils
  - CVL
  people: Tamil / Tamils
  adj: Tamil
Sri Lankan Tamils
  LKA CVL
  people: Sri Lankan Tamil / Sri Lankan Tamils
Sinhalese
  LKA CVL
  people: Sinhalese /; Sinhala Buddhist / Sinhala Buddhists; Sinhala /
  adj: Sinhalese; Sinhala
Tamil civilians
  LKA CVL
  people: Tamil civilian / Tamil civilians
Jaffna Tamils
  LKA CVL
  people: Jaffna Tamil / Jaffna Tamils
Upcountry Tamils
  LKA CVL
  people: Upcountry Tamil / Upcountry Tamils
Madhesis
  NPL CVL
  people: Madhesi / Madhesis
  adj: Madhesi
Tharus
  NPL CVL
  people: Tharu / Tharus
  adj: Tharu
Sherpas
  NPL CVL
  people: Sherpa / Sherpas
  adj: Sherpa
Magars
  NPL CVL
  people: Magar / Magars
Newars
  NPL CVL
  people: Newar / Newars
  adj: Newar
Janajatis
  NPL CVL
  people: Janajati / Janajatis
Gurkhas
  NPL CVL
  people: Gurkha / Gurkhas
  adj: Gurkha
Lhotshampas
  BTN CVL
  people: Lhotshampa / Lhotshampas
Uighurs
  CHN CVL
  people: Uighur / Uighurs; Uyghur / Uyghurs; Uygur / Uygurs
  adj: Uighur; Uyghur; Uygur
Han Chinese
  CHN CVL
  people: Han Chinese /
  people?: Han / Hans
  adj: Han Chinese
  adj?: Han
Hui
  CHN CVL
  people: Hui Muslim / Hui Muslims
  people?: Hui /
  adj: Hui
Zhuang
  CHN CVL
  people: Zhuang /
  adj: Zhuang
Manchus
  CHN CVL
  people: Manchu / Manchus
  adj: Manchu
Chinese Kazakhs
  CHN CVL
  people: Chinese Kazakh / Chinese Kazakhs; Chinese student / Chinese students
Inner Mongolians
  CHN CVL
  people: Inner Mongolian / Inner Mongolians
  adj: Inner Mongolian
Cantonese
  CHN CVL
  people: Cantonese /
  adj: Cantonese
Shanghainese
  CHN CVL
  people: Shanghainese /
  adj: Shanghainese
Beijingers
  CHN CVL
  people: Beijinger / Beijingers
Overseas Chinese
  CHN CVL
  people: overseas Chinese /
Ethnic Chinese
  - CVL
  people: ethnic Chinese /
  adj: ethnic Chinese
Ethnic Koreans
  - CVL
  people: ethnic Korean / ethnic Koreans
  adj: ethnic Korean
Koryo-saram
  - CVL
  people: Koryo-saram /
North Korean defectors
  PRK REF
  people: North Korean defector / North Korean defectors; North Korean refugee / North Korean refugees
Ainu
  JPN CVL
  people: Ainu /
  adj: Ainu
Okinawans
  JPN CVL
  people: Okinawan / Okinawans
  adj: Okinawan
Burakumin
  JPN CVL
  people: Burakumin /
Ryukyuans
  JPN CVL
  people: Ryukyuan / Ryukyuans
  adj: Ryukyuan
Tokyoites
  JPN CVL
  people: Tokyoite / Tokyoites
Zainichi Koreans
  JPN CVL
  people: Zainichi Korean / Zainichi Koreans; Zainichi /
Montagnards
  VNM CVL
  people: Montagnard / Montagnards
  adj: Montagnard
Kinh
  VNM CVL
  people: Kinh /
Degars
  VNM CVL
  people: Degar / Degars
Hmong
  - CVL
  people: Hmong /
  adj: Hmong
Khmers
  - CVL
  people: Khmer / Khmers; Khmer Krom /
  adj: Khmer
Chams
  - CVL
  people: Cham / Chams
Malays
  - CVL
  people: Malay / Malays
  adj: Malay
Ethnic Malays
  - CVL
  people: ethnic Malay / ethnic Malays
Dayaks
  MYS CVL
  people: Dayak / Dayaks
  adj: Dayak
Ibans
  MYS CVL
  people: Iban / Ibans
  adj: Iban
Kadazans
  MYS CVL
  people: Kadazan / Kadazans
  adj: Kadazan
Orang Asli
  MYS CVL
  people: Orang Asli /
Bumiputeras
  MYS CVL
  people: Bumiputera / Bumiputeras
Malaysian Chinese
  MYS CVL
  people: Malaysian Chinese /; Malaysian Indian / Malaysian Indians
Penan
  MYS CVL
  people: Penan /
  adj: Penan
Javanese
  IDN CVL
  people: Javanese /
  adj: Javanese
Acehnese
  IDN CVL
  people: Acehnese /
  adj: Acehnese
Achinese
  IDN CVL
  people: Achinese /
Papuans
  IDN CVL
  people: Papuan / Papuans
  adj: Papuan
West Papuans
  IDN CVL
  people: West Papuan / West Papuans
  adj: West Papuan
Balinese
  IDN CVL
  people: Balinese /
  adj: Balinese
Madurese
  IDN CVL
  people: Madurese /
  adj: Madurese
Ambonese
  IDN CVL
  people: Ambonese /
  adj: Ambonese
Moluccans
  IDN CVL
  people: Moluccan / Moluccans
  adj: Moluccan
Bataks
  IDN CVL
  people: Batak / Bataks
  adj: Batak
Sundanese
  IDN CVL
  people: Sundanese /
Minangkabau
  IDN CVL
  people: Minangkabau /
Bugis
  IDN CVL
  people: Bugis /
Sumatrans
  IDN CVL
  people: Sumatran / Sumatrans
  adj: Sumatran
Jakartans
  IDN CVL
  people: Jakartan / Jakartans
Chinese Indonesians
  IDN CVL
  people: Chinese Indonesian / Chinese Indonesians
Ethnic Chinese Indonesians
  IDN CVL
  people: ethnic Chinese Indonesian / ethnic Chinese Indonesians
Moros
  PHL CVL
  people: Moro / Moros
  adj: Moro; Bangsamoro
Tausugs
  PHL CVL
  people: Tausug / Tausugs
  adj: Tausug
Lumads
  PHL CVL
  people: Lumad / Lumads
  adj: Lumad
Maranaos
  PHL CVL
  people: Maranao / Maranaos
  adj: Maranao
Visayans
  PHL CVL
  people: Visayan / Visayans
Tagalogs
  PHL CVL
  people: Tagalog / Tagalogs
  adj: Tagalog
Igorots
  PHL CVL
  people: Igorot / Igorots
Aetas
  PHL CVL
  people: Aeta / Aetas
Ilocanos
  PHL CVL
  people: Ilocano / Ilocanos
Filipino workers
  PHL CVL
  people: Filipino worker / Filipino workers; Filipino Muslim / Filipino Muslims
Thai Muslims
  THA CVL
  people: Thai Muslim / Thai Muslims
  adj: Thai Muslim
Pattani Malays
  THA CVL
  people: Pattani Malay / Pattani Malays
Hill tribes
  THA CVL
  people: hill tribe / hill tribes
Moken
  THA CVL
  people: Moken /
Chao Ley
  THA CVL
  people: Chao Ley /
Aboriginals
  AUS CVL
  people: Aboriginal / Aboriginals; Aborigine / Aborigines; Aboriginal Australian / Aboriginal Australians
  adj: Aboriginal
Indigenous Australians
  AUS CVL
  people: Indigenous Australian / Indigenous Australians
  adj: Indigenous Australian
Torres Strait Islanders
  AUS CVL
  people: Torres Strait Islander / Torres Strait Islanders
  adj: Torres Strait Islander
Queenslanders
  AUS CVL
  people: Queenslander / Queenslanders
Tasmanians
  AUS CVL
  people: Tasmanian / Tasmanians
  adj: Tasmanian
Sydneysiders
  AUS CVL
  people: Sydneysider / Sydneysiders
Maoris
  NZL CVL
  people: Maori / Maoris
  adj: Maori
Māori
  NZL CVL
  people: Māori /
  adj: Māori
Indo-Fijians
  FJI CVL
  people: Indo-Fijian / Indo-Fijians
  adj: Indo-Fijian
Ethnic Fijians
  FJI CVL
  people: ethnic Fijian / ethnic Fijians
  adj: ethnic Fijian
Indigenous Fijians
  FJI CVL
  people: Indigenous Fijian / indigenous Fijians; Indian Fijian / Indian Fijians
ITaukei
  FJI CVL
  people: iTaukei /
Caldoches
  FRA CVL
  people: Caldoche / Caldoches
Malaitans
  SLB CVL
  people: Malaitan / Malaitans
  adj: Malaitan
Guadalcanal islanders
  SLB CVL
  people: Guadalcanal islander / Guadalcanal islanders
Melanesians
  - CVL
  people: Melanesian / Melanesians
  adj: Melanesian
Polynesians
  - CVL
  people: Polynesian / Polynesians
  adj: Polynesian
Persian speakers
  IRN CVL
  people: Persian speaker / Persian speakers
Karakalpaks
  UZB CVL
  people: Karakalpak / Karakalpaks
  adj: Karakalpak
Pamiris
  TJK CVL
  people: Pamiri / Pamiris
  adj: Pamiri
Kulyabis
  TJK CVL
  people: Kulyabi / Kulyabis
Ethnic Uzbeks
  - CVL
  people: ethnic Uzbek / ethnic Uzbeks
  adj: ethnic Uzbek
Ethnic Kyrgyz
  - CVL
  people: ethnic Kyrgyz /
Ethnic Tajiks
  - CVL
  people: ethnic Tajik / ethnic Tajiks
Ethnic Kazakhs
  - CVL
  people: ethnic Kazakh / ethnic Kazakhs
Dungans
  - CVL
  people: Dungan / Dungans
  adj: Dungan
Meskhetian Turks
  - CVL
  people: Meskhetian Turk / Meskhetian Turks; Meskhetian / Meskhetians
  adj: Meskhetian
Talysh
  AZE CVL
  people: Talysh /

# ---- Peoples of Europe and the former Soviet Union ----

Roma
  - CVL
  people: Roma /; Gypsy / Gypsies; Romany / Romanies; Sinti /; Traveller community /
  adj: Roma; Gypsy; Romany
Sami
  - CVL
  people: Sami /; Saami /; Lapp / Lapps
  adj: Sami
Basques
  ESP CVL
  people: Basque / Basques
  adj: Basque
Catalans
  ESP CVL
  people: Catalan / Catalans
  adj: Catalan
Galicians
  ESP CVL
  people: Galician / Galicians
  adj: Galician
Andalusians
  ESP CVL
  people: Andalusian / Andalusians
  adj: Andalusian
Castilians
  ESP CVL
  people: Castilian / Castilians
  adj: Castilian
Valencians
  ESP CVL
  people: Valencian / Valencians
  adj: Valencian
Canarians
  ESP CVL
  people: Canarian / Canarians
  adj: Canarian
Madrilenos
  ESP CVL
  people: Madrileno / Madrilenos
Bretons
  FRA CVL
  people: Breton / Bretons
  adj: Breton
Corsicans
  FRA CVL
  people: Corsican / Corsicans
  adj: Corsican
Alsatians
  FRA CVL
  people: Alsatian / Alsatians
  adj: Alsatian
Parisians
  FRA CVL
  people: Parisian / Parisians
  adj: Parisian
Harkis
  FRA CVL
  people: Harki / Harkis
Pieds-noirs
  FRA CVL
  people: Pied-noir / pieds-noirs
Normans
  FRA CVL
  people?: Norman / Normans
  adj?: Norman
Savoyards
  FRA CVL
  people: Savoyard / Savoyards
Flemings
  BEL CVL
  people: Fleming / Flemings; Flemish /
  adj: Flemish; Francophone Belgian
Walloons
  BEL CVL
  people: Walloon / Walloons
  adj: Walloon
Brusselians
  BEL CVL
  people: Brusselian / Brusselians
Sicilians
  ITA CVL
  people: Sicilian / Sicilians
  adj: Sicilian
Sardinians
  ITA CVL
  people: Sardinian / Sardinians
  adj: Sardinian
Venetians
  ITA CVL
  people?: Venetian / Venetians
  adj?: Venetian
Lombards
  ITA CVL
  people?: Lombard / Lombards
South Tyroleans
  ITA CVL
  people: South Tyrolean / South Tyroleans
  adj: South Tyrolean
Neapolitans
  ITA CVL
  people: Neapolitan / Neapolitans
  adj: Neapolitan
Milanese
  ITA CVL
  people: Milanese /
  adj: Milanese
Romans
  ITA CVL
  people?: Roman / Romans
  adj?: Roman
Tuscans
  ITA CVL
  people: Tuscan / Tuscans
Bavarians
  DEU CVL
  people: Bavarian / Bavarians
  adj: Bavarian
Saxons
  DEU CVL
  people?: Saxon / Saxons
  adj: Saxon
Berliners
  DEU CVL
  people?: Berliner / Berliners
  adj: Berlin-based
Sudeten Germans
  DEU CVL
  people: Sudeten German / Sudeten Germans
  adj: Sudeten German
Swabians
  DEU CVL
  people: Swabian / Swabians
  adj: Swabian
Prussians
  DEU CVL
  people: Prussian / Prussians
  adj: Prussian
Ethnic Germans
  DEU CVL
  people: ethnic German / ethnic Germans
East Berliners
  DEU CVL
  people: East Berliner / East Berliners
Sorbs
  DEU CVL
  people: Sorb / Sorbs
Wessis
  DEU CVL
  people: Wessi / Wessis
Ossis
  DEU CVL
  people: Ossi / Ossis
Viennese
  AUT CVL
  people: Viennese /
  adj: Viennese
Tyroleans
  AUT CVL
  people: Tyrolean / Tyroleans
Carinthians
  AUT CVL
  people: Carinthian / Carinthians
  adj: Carinthian
Cornishmen
  GBR CVL
  people: Cornishman / Cornishmen
  adj: Cornish
  adj?: Loyalist
Londoners
  GBR CVL
  people: Londoner / Londoners
Ulster Protestants
  GBR CVL
  people: Ulster Protestant / Ulster Protestants; Ulster loyalist / Ulster loyalists
  adj: Ulster Protestant
Orangemen
  GBR CVL
  people: Orangeman / Orangemen
Northern Irish Catholics
  GBR CVL
  people: Northern Irish Catholic / Northern Irish Catholics
Unionists
  GBR CVL
  people?: Unionist / Unionists
  adj?: Unionist
Irish nationalists
  GBR CVL
  people: Irish nationalist / Irish nationalists
British Muslims
  GBR CVL
  people: British Muslim / British Muslims; British Asian / British Asians
Liverpudlians
  GBR CVL
  people: Liverpudlian / Liverpudlians
Glaswegians
  GBR CVL
  people: Glaswegian / Glaswegians
Mancunians
  GBR CVL
  people: Mancunian / Mancunians
Yorkshiremen
  GBR CVL
  people: Yorkshireman / Yorkshiremen
Windrush generation
  GBR CVL
  people: Windrush generation /
Frisians
  NLD CVL
  people: Frisian / Frisians
  adj: Frisian
Amsterdammers
  NLD CVL
  people: Amsterdammer / Amsterdammers
South Moluccans
  NLD CVL
  people: South Moluccan / South Moluccans
Bosniaks
  BIH CVL
  people: Bosniak / Bosniaks; Bosnian Muslim / Bosnian Muslims; Bosnian Moslem / Bosnian Moslems
  adj: Bosniak; Bosnian Muslim
Sarajevans
  BIH CVL
  people: Sarajevan / Sarajevans
Bosnian Croats
  BIH CVL
  people: Bosnian Croat / Bosnian Croats
  adj: Bosnian Croat
Herzegovinian Croats
  BIH CVL
  people: Herzegovinian Croat / Herzegovinian Croats
Kosovo Albanians
  KOS CVL
  people: Kosovo Albanian / Kosovo Albanians; Kosovar Albanian / Kosovar Albanians
  adj: Kosovo Albanian; Kosovar Albanian
Albanian Kosovars
  KOS CVL
  people: Albanian Kosovar / Albanian Kosovars
Kosovo Serbs
  KOS CVL
  people: Kosovo Serb / Kosovo Serbs; Kosovan Serb / Kosovan Serbs
  adj: Kosovo Serb
Croatian Serbs
  HRV CVL
  people: Croatian Serb / Croatian Serbs; Croat Serb / Croat Serbs
  adj: Croatian Serb
Krajina Serbs
  HRV CVL
  people: Krajina Serb / Krajina Serbs
  adj: Krajina Serb
Ethnic Albanians
  - CVL
  people: ethnic Albanian / ethnic Albanians
  adj: ethnic Albanian
Ethnic Serbs
  - CVL
  people: ethnic Serb / ethnic Serbs
  adj: ethnic Serb
Ethnic Croats
  - CVL
  people: ethnic Croat / ethnic Croats
Ethnic Hungarians
  - CVL
  people: ethnic Hungarian / ethnic Hungarians
  adj: ethnic Hungarian
Ethnic Turks
  - CVL
  people: ethnic Turk / ethnic Turks
  adj: ethnic Turkish
Ethnic Russians
  - CVL
  people: ethnic Russian / ethnic Russians
  adj: ethnic Russian
Ethnic Armenians
  - CVL
  people: ethnic Armenian / ethnic Armenians
  adj: ethnic Armenian
Ethnic Romanians
  - CVL
  people: ethnic Romanian / ethnic Romanians
Ethnic Greeks
  - CVL
  people: ethnic Greek / ethnic Greeks
  adj: ethnic Greek
Ethnic Bulgarians
  - CVL
  people: ethnic Bulgarian / ethnic Bulgarians
Ethnic Poles
  - CVL
  people: ethnic Pole / ethnic Poles
Ethnic Azeris
  - CVL
  people: ethnic Azeri / ethnic Azeris
Ethnic Azerbaijanis
  - CVL
  people: ethnic Azerbaijani / ethnic Azerbaijanis
Russian speakers
  - CVL
  people: Russian speaker / Russian speakers; Russian-speaker / Russian-speakers
  adj: Russian-speaking
Ethnic Macedonians
  - CVL
  people: ethnic Macedonian / ethnic Macedonians
  adj: ethnic Macedonian
Ethnic Georgians
  - CVL
  people: ethnic Georgian / ethnic Georgians
  adj: ethnic Georgian
Ethnic Ukrainians
  - CVL
  people: ethnic Ukrainian / ethnic Ukrainians
Ethnic Somalis
  - CVL
  people: ethnic Somali / ethnic Somalis
  adj: ethnic Somali
Ethnic Kurds
  - CVL
  people: ethnic Kurd / ethnic Kurds
  adj: ethnic Kurdish
Vlachs
  - CVL
  people: Vlach / Vlachs
  adj: Vlach
Aromanians
  - CVL
  people: Aromanian / Aromanians
Gorani
  - CVL
  people: Gorani /
  adj: Gorani
Ashkali
  - CVL
  people: Ashkali /
Pomaks
  - CVL
  people: Pomak / Pomaks
  adj: Pomak
Macedonian Albanians
  MKD CVL
  people: Macedonian Albanian / Macedonian Albanians
  adj: Macedonian Albanian
Slav Macedonians
  MKD CVL
  people: Slav Macedonian / Slav Macedonians
Sandzak Muslims
  SRB CVL
  people: Sandzak Muslim / Sandzak Muslims
Vojvodina Hungarians
  SRB CVL
  people: Vojvodina Hungarian / Vojvodina Hungarians
Belgraders
  SRB CVL
  people: Belgrader / Belgraders
Presevo Albanians
  SRB CVL
  people: Presevo Albanian / Presevo Albanians
Shumadians
  SRB CVL
  people: Shumadian / Shumadians
Bulgarian Turks
  BGR CVL
  people: Bulgarian Turk / Bulgarian Turks
Cham Albanians
  GRC CVL
  people: Cham Albanian / Cham Albanians
Greek Muslims
  GRC CVL
  people: Greek Muslim / Greek Muslims
Pontians
  GRC CVL
  people: Pontian / Pontians
Athenians
  GRC CVL
  people: Athenian / Athenians
  adj: Athenian
Cretans
  GRC CVL
  people: Cretan / Cretans
  adj: Cretan
Dalmatians
  HRV CVL
  people?: Dalmatian / Dalmatians
  adj: Dalmatian
Istrians
  HRV CVL
  people: Istrian / Istrians
  adj: Istrian
Slavonians
  HRV CVL
  people: Slavonian / Slavonians
Silesians
  POL CVL
  people: Silesian / Silesians
  adj: Silesian
Kashubians
  POL CVL
  people: Kashubian / Kashubians
Varsovians
  POL CVL
  people: Varsovian / Varsovians
Moravians
  CZE CVL
  people: Moravian / Moravians
  adj: Moravian
Bohemians
  CZE CVL
  people?: Bohemian / Bohemians
Czech Roma
  CZE CVL
  people: Czech Roma /
Szeklers
  ROU CVL
  people: Szekler / Szeklers
  adj: Szekler
Transylvanian Hungarians
  ROU CVL
  people: Transylvanian Hungarian / Transylvanian Hungarians; Transylvanian / Transylvanians
  adj: Transylvanian
Magyar minority
  ROU CVL
  people: Magyar minority /
Gagauz
  MDA CVL
  people: Gagauz /
  adj: Gagauz
Crimean Tatars
  UKR CVL
  people: Crimean Tatar / Crimean Tatars
  adj: Crimean Tatar
Tatars
  RUS CVL
  people: Tatar / Tatars
  adj: Tatar
Bashkirs
  RUS CVL
  people: Bashkir / Bashkirs
  adj: Bashkir
Chuvash
  RUS CVL
  people: Chuvash /
  adj: Chuvash
Ingush
  RUS CVL
  people: Ingush /; Ingushetian / Ingushetians
  adj: Ingush
Ossetes
  RUS CVL
  people: Ossete / Ossetes
North Ossetians
  RUS CVL
  people: North Ossetian / North Ossetians
  adj: North Ossetian
Dagestanis
  RUS CVL
  people: Dagestani / Dagestanis
  adj: Dagestani
Avars
  RUS CVL
  people: Avar / Avars
  adj: Avar
Lezgins
  RUS CVL
  people: Lezgin / Lezgins
  adj: Lezgin
Kumyks
  RUS CVL
  people: Kumyk / Kumyks
Balkars
  RUS CVL
  people: Balkar / Balkars
  adj: Balkar
Kabardians
  RUS CVL
  people: Kabardian / Kabardians
  adj: Kabardian
Karachai
  RUS CVL
  people: Karachai /
  adj: Karachai
Nogais
  RUS CVL
  people: Nogai / Nogais
Kalmyks
  RUS CVL
  people: Kalmyk / Kalmyks
  adj: Kalmyk
Buryats
  RUS CVL
  people: Buryat / Buryats
  adj: Buryat
Tuvans
  RUS CVL
  people: Tuvan / Tuvans
  adj: Tuvan
Yakuts
  RUS CVL
  people: Yakut / Yakuts
  adj: Yakut
Cossacks
  RUS CVL
  people: Cossack / Cossacks
  adj: Cossack
Siberians
  RUS CVL
  people: Siberian / Siberians
  adj: Siberian
Muscovites
  RUS CVL
  people: Muscovite / Muscovites
Nenets
  RUS CVL
  people: Nenets /
  adj: Nenets
Udmurts
  RUS CVL
  people: Udmurt / Udmurts
Mordvins
  RUS CVL
  people: Mordvin / Mordvins
Dargins
  RUS CVL
  people: Dargin / Dargins
Adyghe
  RUS CVL
  people: Adyghe /
Volga Germans
  RUS CVL
  people: Volga German / Volga Germans
Russian Jews
  RUS CVL
  people: Russian Jew / Russian Jews
Chukchi
  RUS CVL
  people: Chukchi /
St. Petersburgers
  RUS CVL
  people: St. Petersburger / St. Petersburgers
Mingrelians
  GEO CVL
  people: Mingrelian / Mingrelians
  adj: Mingrelian
Svans
  GEO CVL
  people: Svan / Svans
Ajarians
  GEO CVL
  people: Ajarian / Ajarians
  adj: Ajarian
Kists
  GEO CVL
  people: Kist / Kists
Javakheti Armenians
  GEO CVL
  people: Javakheti Armenian / Javakheti Armenians
Karabakh Armenians
  AZE CVL
  people: Karabakh Armenian / Karabakh Armenians
  adj: Karabakh Armenian
Artsakh Armenians
  AZE CVL
  people: Artsakh Armenian / Artsakh Armenians
Nagorno-Karabakh Armenians
  AZE CVL
  people: Nagorno-Karabakh Armenian / Nagorno-Karabakh Armenians
Russian-speaking Latvians
  LVA CVL
  people: Russian-speaking Latvian / Russian-speaking Latvians
Donbas residents
  UKR CVL
  people: Donbas resident / Donbas residents
Kyivans
  UKR CVL
  people: Kyivan / Kyivans
Kharkivites
  UKR CVL
  people: Kharkivite / Kharkivites
Odesans
  UKR CVL
  people: Odesan / Odesans
Hutsuls
  UKR CVL
  people: Hutsul / Hutsuls
  adj: Hutsul
Rusyns
  UKR CVL
  people: Rusyn / Rusyns
  adj: Rusyn

# ---- Peoples of the Americas ----

African-Americans
  USA CVL
  people: African-American / African-Americans; African American / African Americans; black American / black Americans
  people: Afro-American / Afro-Americans
  adj: African-American; African American
Native Americans
  USA CVL
  people: Native American / Native Americans; Native Hawaiian / Native Hawaiians
  adj: Native American; Native Hawaiian
American Indians
  USA CVL
  people: American Indian / American Indians
  adj: American Indian
Alaska Natives
  USA CVL
  people: Alaska Native / Alaska Natives
Navajos
  USA CVL
  people: Navajo / Navajos
  adj: Navajo
Sioux
  USA CVL
  people: Sioux /
  adj: Sioux
Lakotas
  USA CVL
  people: Lakota / Lakotas
  adj: Lakota
Cherokees
  USA CVL
  people: Cherokee / Cherokees
  adj: Cherokee
Apaches
  USA CVL
  people: Apaches /
Hopis
  USA CVL
  people: Hopi / Hopis
  adj: Hopi
Seminoles
  USA CVL
  people: Seminole / Seminoles
  adj: Seminole
Oglala
  USA CVL
  people: Oglala /
Ojibwe
  USA CVL
  people: Ojibwe /
Hispanics
  USA CVL
  people: Hispanic / Hispanics
  adj: Hispanic
Latinos
  USA CVL
  people: Latino / Latinos; Latina / Latinas
  adj: Latino; Latina
Chicanos
  USA CVL
  people: Chicano / Chicanos
  adj: Chicano
Mexican-Americans
  USA CVL
  people: Mexican-American / Mexican-Americans; Mexican American / Mexican Americans
  adj: Mexican-American; Mexican American
Asian-Americans
  USA CVL
  people: Asian-American / Asian-Americans; Asian American / Asian Americans
  adj: Asian-American; Asian American
Chinese-Americans
  USA CVL
  people: Chinese-American / Chinese-Americans; Chinese American / Chinese Americans
  adj: Chinese-American; Chinese American
Korean-Americans
  USA CVL
  people: Korean-American / Korean-Americans; Korean American / Korean Americans
  adj: Korean-American; Korean American
Japanese-Americans
  USA CVL
  people: Japanese-American / Japanese-Americans; Japanese American / Japanese Americans
  adj: Japanese-American
Indian-Americans
  USA CVL
  people: Indian-American / Indian-Americans; Indian American / Indian Americans
  adj: Indian-American; Indian American
Filipino-Americans
  USA CVL
  people: Filipino-American / Filipino-Americans
Vietnamese-Americans
  USA CVL
  people: Vietnamese-American / Vietnamese-Americans
  adj: Vietnamese-American
Arab-Americans
  USA CVL
  people: Arab-American / Arab-Americans; Arab American / Arab Americans
  adj: Arab-American; Arab American
Iranian-Americans
  USA CVL
  people: Iranian-American / Iranian-Americans; Iranian American / Iranian Americans
  adj: Iranian-American; Iranian American
Muslim Americans
  USA CVL
  people: Muslim American / Muslim Americans
  adj: Muslim American
Somali-Americans
  USA CVL
  people: Somali-American / Somali-Americans; Somali American / Somali Americans
  adj: Somali-American; Somali American
Palestinian-Americans
  USA CVL
  people: Palestinian-American / Palestinian-Americans; Palestinian American / Palestinian Americans
  adj: Palestinian-American; Palestinian American
Syrian-Americans
  USA CVL
  people: Syrian-American / Syrian-Americans
Iraqi-Americans
  USA CVL
  people: Iraqi-American / Iraqi-Americans
Lebanese-Americans
  USA CVL
  people: Lebanese-American / Lebanese-Americans
Egyptian-Americans
  USA CVL
  people: Egyptian-American / Egyptian-Americans
Afghan-Americans
  USA CVL
  people: Afghan-American / Afghan-Americans
Pakistani-Americans
  USA CVL
  people: Pakistani-American / Pakistani-Americans
Saudi-Americans
  USA CVL
  people: Saudi-American / Saudi-Americans
Cuban-Americans
  USA CVL
  people: Cuban-American / Cuban-Americans; Cuban American / Cuban Americans; Cuban exile / Cuban exiles
  adj: Cuban-American; Cuban American
Haitian-Americans
  USA CVL
  people: Haitian-American / Haitian-Americans; Haitian American / Haitian Americans
  adj: Haitian-American
Irish-Americans
  USA CVL
  people: Irish-American / Irish-Americans; Irish American / Irish Americans
  adj: Irish-American; Irish American
Italian-Americans
  USA CVL
  people: Italian-American / Italian-Americans
  adj: Italian-American
Armenian-Americans
  USA CVL
  people: Armenian-American / Armenian-Americans
  adj: Armenian-American
Greek-Americans
  USA CVL
  people: Greek-American / Greek-Americans
Ukrainian-Americans
  USA CVL
  people: Ukrainian-American / Ukrainian-Americans
Polish-Americans
  USA CVL
  people: Polish-American / Polish-Americans
Jewish Americans
  USA CVL
  people: Jewish American / Jewish Americans
American Jews
  USA CVL
  people: American Jew / American Jews; American Muslim / American Muslims
  adj: American Jewish
Venezuelan-Americans
  USA CVL
  people: Venezuelan-American / Venezuelan-Americans
Russian-Americans
  USA CVL
  people: Russian-American / Russian-Americans
  adj: Russian-American
Israeli-Americans
  USA CVL
  people: Israeli-American / Israeli-Americans
  adj: Israeli-American
Turkish-Americans
  USA CVL
  people: Turkish-American / Turkish-Americans
Dreamers
  USA CVL
  people?: Dreamer / Dreamers
White Americans
  USA CVL
  people: white American / white Americans
Caucasian American
  USA CVL
  people: Caucasian American /
Southerners
  USA CVL
  people: South Carolinian / South Carolinians
  people?: Southerner / Southerners
New Yorkers
  USA CVL
  people: New Yorker / New Yorkers; New Hampshirite / New Hampshirites; New Englander / New Englanders
  people: New Mexican / New Mexicans
Texans
  USA CVL
  people: Texan / Texans
  adj: Texan
Californians
  USA CVL
  people: Californian / Californians
  adj: Californian
Floridians
  USA CVL
  people: Floridian / Floridians
Alaskans
  USA CVL
  people: Alaskan / Alaskans
  adj: Alaskan
Hawaiians
  USA CVL
  people: Hawaiian / Hawaiians
  adj: Hawaiian
Virginians
  USA CVL
  people: Virginian / Virginians
Bostonians
  USA CVL
  people: Bostonian / Bostonians
Chicagoans
  USA CVL
  people: Chicagoan / Chicagoans
Washingtonians
  USA CVL
  people: Washingtonian / Washingtonians
Iowans
  USA CVL
  people: Iowan / Iowans
Ohioans
  USA CVL
  people: Ohioan / Ohioans
Minnesotans
  USA CVL
  people: Minnesotan / Minnesotans
Marylanders
  USA CVL
  people: Marylander / Marylanders
Kansans
  USA CVL
  people: Kansan / Kansans
Coloradans
  USA CVL
  people: Coloradan / Coloradans
Arizonans
  USA CVL
  people: Arizonan / Arizonans
Oregonians
  USA CVL
  people: Oregonian / Oregonians
Pennsylvanians
  USA CVL
  people: Pennsylvanian / Pennsylvanians
Kentuckians
  USA CVL
  people: Kentuckian / Kentuckians
Tennesseans
  USA CVL
  people: Tennessean / Tennesseans
Alabamans
  USA CVL
  people: Alabaman / Alabamans
Louisianans
  USA CVL
  people: Louisianan / Louisianans
Nevadans
  USA CVL
  people: Nevadan / Nevadans
Vermonters
  USA CVL
  people: Vermonter / Vermonters
Michiganders
  USA CVL
  people: Michigander / Michiganders
Missourians
  USA CVL
  people: Missourian / Missourians; Mississippian / Mississippians
Nebraskans
  USA CVL
  people: Nebraskan / Nebraskans
Oklahomans
  USA CVL
  people: Oklahoman / Oklahomans
Montanans
  USA CVL
  people: Montanan / Montanans
Wisconsinites
  USA CVL
  people: Wisconsinite / Wisconsinites
North Carolinians
  USA CVL
  people: North Carolinian / North Carolinians
Utahns
  USA CVL
  people: Utahn / Utahns
Amish
  USA CVL
  people: Amish /
  adj: Amish
Yankees
  USA CVL
  people?: Yankee / Yankees
Quebecers
  CAN CVL
  people: Quebecer / Quebecers; Quebecker / Quebeckers; Quebecois /
  adj: Quebecois
Québécois
  CAN CVL
  people: Québécois /
  adj: Québécois
French Canadians
  CAN CVL
  people: French Canadian / French Canadians
  adj: French Canadian; French-Canadian
First Nations
  CAN CVL
  people: First Nation / First Nations
Inuit
  CAN CVL
  people: Inuit /
  adj: Inuit
Eskimos
  CAN CVL
  people: Eskimo / Eskimos
Metis
  CAN CVL
  people: Metis /
  adj: Metis
Métis
  CAN CVL
  people: Métis /
Mohawks
  CAN CVL
  people?: Mohawk / Mohawks
  adj: Mohawk
Crees
  CAN CVL
  people: Cree / Crees
  adj: Cree
Innu
  CAN CVL
  people: Innu /
  adj: Innu
Albertans
  CAN CVL
  people: Albertan / Albertans
  adj: Albertan
Ontarians
  CAN CVL
  people: Ontarian / Ontarians
Newfoundlanders
  CAN CVL
  people: Newfoundlander / Newfoundlanders
Torontonians
  CAN CVL
  people: Torontonian / Torontonians
Montrealers
  CAN CVL
  people: Montrealer / Montrealers
Acadians
  CAN CVL
  people: Acadian / Acadians
Haida
  CAN CVL
  people: Haida /
Mi'kmaq
  CAN CVL
  people: Mi'kmaq /
British Columbians
  CAN CVL
  people: British Columbian / British Columbians
Maya
  MEX CVL
  people?: Mayan / Mayans; Maya /
  adj?: Mayan
Tzotziles
  MEX CVL
  people: Tzotzil / Tzotziles
  adj: Tzotzil
Tzeltales
  MEX CVL
  people: Tzeltal / Tzeltales
Yaquis
  MEX CVL
  people: Yaqui / Yaquis
  adj: Yaqui
Zapotecs
  MEX CVL
  people: Zapotec / Zapotecs
  adj: Zapotec
Mixtecs
  MEX CVL
  people: Mixtec / Mixtecs
  adj: Mixtec
Tarahumara
  MEX CVL
  people: Tarahumara /
  adj: Tarahumara
Raramuri
  MEX CVL
  people: Raramuri /
Chiapas Indians
  MEX CVL
  people: Chiapas Indian / Chiapas Indians
Nahuas
  MEX CVL
  people: Nahua / Nahuas
  adj: Nahua
Huichols
  MEX CVL
  people: Huichol / Huichols
  adj: Huichol
Purepechas
  MEX CVL
  people: Purepecha / Purepechas
Miskitos
  NIC CVL
  people: Miskito / Miskitos
  adj: Miskito
Mayangna
  NIC CVL
  people: Mayangna /
Garifuna
  HND CVL
  people: Garifuna /
  adj: Garifuna
Lencas
  HND CVL
  people: Lenca / Lencas
  adj: Lenca
Ixil Maya
  GTM CVL
  people: Ixil Maya /
  adj: Ixil
Quiche Maya
  GTM CVL
  people: Quiche Maya /
K'iche'
  GTM CVL
  people: K'iche' /
  adj: K'iche'
Ladinos
  GTM CVL
  people: Ladino / Ladinos
Kaqchikel
  GTM CVL
  people: Kaqchikel /
Guna
  PAN CVL
  people: Guna /
  adj: Guna
Kuna
  PAN CVL
  people: Kuna /
Ngabe-Bugle
  PAN CVL
  people: Ngabe-Bugle /
  adj: Ngabe-Bugle
Kogis
  COL CVL
  people: Kogis /
Wayuu
  COL CVL
  people: Wayuu /
  adj: Wayuu
Nukak
  COL CVL
  people: Nukak /
  adj: Nukak
Awas
  COL CVL
  people: Awas /
Afro-Colombians
  COL CVL
  people: Afro-Colombian / Afro-Colombians
  adj: Afro-Colombian
Raizales
  COL CVL
  people: Raizal / Raizales
Bogotanos
  COL CVL
  people: Bogotano / Bogotanos
Pemon
  VEN CVL
  people: Pemon /
  adj: Pemon
Warao
  VEN CVL
  people: Warao /
  adj: Warao
Caraquenos
  VEN CVL
  people: Caraqueno / Caraquenos
Quechuas
  - CVL
  people: Quechua / Quechuas
  adj: Quechua
Aymaras
  - CVL
  people: Aymara / Aymaras
  adj: Aymara
Shuar
  ECU CVL
  people: Shuar /
  adj: Shuar
Huaorani
  ECU CVL
  people: Huaorani /
Cofan
  ECU CVL
  people: Cofan /
  adj: Cofan
Kichwas
  ECU CVL
  people: Kichwa / Kichwas
  adj: Kichwa
Quichuas
  ECU CVL
  people: Quichua / Quichuas
Tagaeri
  ECU CVL
  people: Tagaeri /
Achuar
  ECU CVL
  people: Achuar /
  adj: Achuar
Awajun
  PER CVL
  people: Awajun /
  adj: Awajun
Wampis
  PER CVL
  people: Wampis /
  adj: Wampis
Shipibos
  PER CVL
  people: Shipibo / Shipibos
  adj: Shipibo
Matsigenka
  PER CVL
  people: Matsigenka /
Limenos
  PER CVL
  people: Limeno / Limenos
Mashco Piro
  PER CVL
  people: Mashco Piro /
Crucenos
  BOL CVL
  people: Cruceno / Crucenos
  adj: Cruceno
Pacena
  BOL CVL
  people: Pacena /
Guarayo
  BOL CVL
  people: Guarayo /
Afro-Bolivians
  BOL CVL
  people: Afro-Bolivian / Afro-Bolivians
Pasenos
  BOL CVL
  people: Pasenos /
Mapuches
  - CVL
  people: Mapuche / Mapuches
  adj: Mapuche
Pehuenches
  - CVL
  people: Pehuenche / Pehuenches
  adj: Pehuenche
Guaranis
  - CVL
  people: Guarani / Guaranis
  adj: Guarani
Afro-Brazilians
  BRA CVL
  people: Afro-Brazilian / Afro-Brazilians
  adj: Afro-Brazilian
Paulistas
  BRA CVL
  people: Paulista / Paulistas
Cariocas
  BRA CVL
  people: Carioca / Cariocas
Pataxo
  BRA CVL
  people: Pataxo /
  adj: Pataxo
Xavante
  BRA CVL
  people: Xavante /
  adj: Xavante
Tikuna
  BRA CVL
  people: Tikuna /
Ticuna
  BRA CVL
  people: Ticuna /
Macuxi
  BRA CVL
  people: Macuxi /
  adj: Macuxi
Quilombolas
  BRA CVL
  people: Quilombola / Quilombolas
  adj: Quilombola
Kaingang
  BRA CVL
  people: Kaingang /
Cinta Larga
  BRA CVL
  people: Cinta Larga /
Brazilian Indians
  BRA CVL
  people: Brazilian Indian / Brazilian Indians
Arara
  BRA CVL
  people: Arara /
Brasiguayos
  PRY CVL
  people: Brasiguayo / Brasiguayos
Ayoreo
  PRY CVL
  people: Ayoreo /
Paraguayan peasants
  PRY CVL
  people: Paraguayan peasant / Paraguayan peasants
Mennonites
  - CVL
  people: Mennonite / Mennonites
  adj: Mennonite
Portenos
  ARG CVL
  people: Porteno / Portenos
Wichi
  ARG CVL
  people: Wichi /
Maroons
  SUR CVL
  people?: Maroon / Maroons
Saramaka
  SUR CVL
  people: Saramaka /
Surinamese Javanese
  SUR CVL
  people: Surinamese Javanese /
Indo-Guyanese
  GUY CVL
  people: Indo-Guyanese /
  adj: Indo-Guyanese
Afro-Guyanese
  GUY CVL
  people: Afro-Guyanese /
  adj: Afro-Guyanese
Guyanese Amerindians
  GUY CVL
  people: Guyanese Amerindian / Guyanese Amerindians
Amerindians
  - CVL
  people: Amerindian / Amerindians
  adj: Amerindian
Afro-Caribbeans
  - CVL
  people: Afro-Caribbean / Afro-Caribbeans
  adj: Afro-Caribbean
Guantanamo prisoners
  - CVL
  people: Guantanamo prisoner / Guantanamo prisoners; Guantanamo detainee / Guantanamo detainees
  people: Guantanamo inmate / Guantanamo inmates

# ---- Loose groups by belief or cause ----

Zionists
  - SOC
  people?: Zionist / Zionists
Nazis
  - SOC
  people: Nazi / Nazis
  adj: Nazi
Neo-Nazis
  - SOC
  people: neo-Nazi / neo-Nazis
  adj: neo-Nazi
Fascists
  - SOC
  people: Fascist / Fascists
  adj?: Fascist
Baathists
  IRQ PTY
  people: Baathist / Baathists; Ba'athist / Ba'athists
  adj: Baathist; Ba'athist
Sadrists
  IRQ PTY
  people: Sadrist / Sadrists
  adj: Sadrist
Khomeinists
  IRN GOV
  people: Khomeinist / Khomeinists
Kemalists
  TUR PTY
  people: Kemalist / Kemalists
  adj: Kemalist
Nasserites
  EGY PTY
  people: Nasserite / Nasserites; Nasserist / Nasserists
  adj: Nasserite
Kirchnerists
  ARG PTY
  people: Kirchnerist / Kirchnerists; Kirchnerista / Kirchneristas
  adj: Kirchnerist
Chavistas
  VEN PTY
  people: Chavista / Chavistas; Chavist / Chavists
  adj: Chavista
Fujimorists
  PER PTY
  people: Fujimorist / Fujimorists; Fujimorista / Fujimoristas
  adj: Fujimorist
Senderistas
  PER REB
  people: Senderista / Senderistas
Correistas
  ECU PTY
  people: Correista / Correistas
  adj: Correista
Thatcherites
  GBR PTY
  people: Thatcherite / Thatcherites
  adj: Thatcherite
Blairites
  GBR PTY
  people: Blairite / Blairites
  adj: Blairite
Brexiteers
  GBR PTY
  people: Brexiteer / Brexiteers
Eurosceptics
  GBR PTY
  people: Eurosceptic / Eurosceptics
Corbynites
  GBR PTY
  people: Corbynite / Corbynites
  adj: Corbynite
Remainers
  GBR PTY
  people: Remainer / Remainers
Gaullists
  FRA PTY
  people: Gaullist / Gaullists
  adj: Gaullist
Macronists
  FRA PTY
  people: Macronist / Macronists
  adj: Macronist
Lepenists
  FRA PTY
  people: Lepenist / Lepenists
Putinists
  RUS PTY
  people: Putinist / Putinists
Trotskyists
  - SOC
  people: Trotskyist / Trotskyists; Trotskyite / Trotskyites
  adj: Trotskyist
Stalinists
  - SOC
  people: Stalinist / Stalinists
  adj: Stalinist
Marxists
  - SOC
  people: Marxist / Marxists
  adj: Marxist; Marxist-Leninist
Leninists
  - SOC
  people: Leninist / Leninists
Trump supporters
  USA PTY
  people: Trump supporter / Trump supporters
MAGA supporters
  USA PTY
  people: MAGA supporter / MAGA supporters
  adj: MAGA
Tea Partiers
  USA PTY
  people: Tea Partier / Tea Partiers
Neoconservatives
  USA PTY
  people: neoconservative / neoconservatives
  adj: neoconservative
Blue Dogs
  USA PTY
  people: Blue Dog / Blue Dogs
Never Trumpers
  USA PTY
  people: Never Trumper / Never Trumpers
Birthers
  USA PTY
  people: birther / birthers
Ahmadinejad supporters
  IRN CVL
  people: Ahmadinejad supporter / Ahmadinejad supporters
Mousavi supporters
  IRN CVL
  people: Mousavi supporter / Mousavi supporters
Morsi supporters
  EGY OPP
  people: Morsi supporter / Morsi supporters
Mursi supporters
  EGY OPP
  people: Mursi supporter / Mursi supporters
Saddam loyalists
  IRQ REB
  people: Saddam loyalist / Saddam loyalists
Gadhafi loyalists
  LBY MIL
  people: Gadhafi loyalist / Gadhafi loyalists; Gadhafi's forces /
Gaddafi loyalists
  LBY MIL
  people: Gaddafi loyalist / Gaddafi loyalists; Gaddafi forces /
Qaddafi loyalists
  LBY MIL
  people: Qaddafi loyalist / Qaddafi loyalists
Pro-Gaddafi forces
  LBY MIL
  people: pro-Gaddafi forces /; pro-Gadhafi forces /
Assad loyalists
  SYR MIL
  people: Assad loyalist / Assad loyalists; Assad forces /
Pro-Assad forces
  SYR MIL
  people: pro-Assad forces /
Aristide supporters
  HTI PTY
  people: Aristide supporter / Aristide supporters
Lavalas partisans
  HTI PTY
  people: Lavalas partisan / Lavalas partisans
Gulen supporters
  TUR REL
  people: Gulen supporter / Gulen supporters
Catalan separatists
  ESP OPP
  people: Catalan separatist / Catalan separatists; Catalan separatist leader / Catalan separatist leaders
Basque separatists
  ESP REB
  people: Basque separatist / Basque separatists
Tamil separatists
  LKA REB
  people: Tamil separatist / Tamil separatists
Sikh militants
  IND REB
  people: Sikh militant / Sikh militants; Sikh separatist / Sikh separatists
Kashmiri separatists
  IND REB
  people: Kashmiri separatist / Kashmiri separatists; Kashmiri militant / Kashmiri militants
Khalistanis
  IND REB
  people: Khalistani / Khalistanis
  adj: Khalistani
Ambazonians
  CMR REB
  people: Ambazonian / Ambazonians
  adj: Ambazonian
Azawadis
  MLI REB
  people: Azawadi / Azawadis
Bolivarians
  VEN PTY
  people: Bolivarian / Bolivarians
  adj?: Bolivarian

# People of Africa south of the Sahara, with Sudan: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- South Sudan ----

Jaafar Nimeiri
  1971-10..1985-04-06  SDN GOV  president
  SDN ELI  former president
Omar al-Bashir; Omar Hassan al-Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir; Omar Bashir; Omar Hassan el-Bashir; Omar Hassan Al-Bashir
  1989-06-30..2019-04-11  SDN GOV  president
  SDN ELI  former president
Abdel-Fattah Burhan; Abdel Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Abdul Fattah al-Burhan; Abdulfattah al-Burhan; Abdel Fattah Al-Burhan
  2019-04-12..  SDN GOV,MIL  head of the ruling council, leader
Sadiq al-Mahdi; Sadek al-Mahdi; Sadiq el-Mahdi
  1989-06-30..2020-11-26  SDN OPP,PTY  opposition leader
  1986-05-06..1989-06-30  SDN GOV  prime minister
  SDN ELI  former prime minister
Bakri Hassan Saleh
  2017-03..2018-09  SDN GOV  head of the cabinet
  SDN ELI  former head of the cabinet
Motazz Moussa
  2018-09..2019-02  SDN GOV  prime minister
  SDN ELI  former prime minister
Mohamed Tahir Ayala
  2019-02..2019-08-21  SDN GOV  prime minister
  SDN ELI  former prime minister
Abdalla Hamdok; Abdallah Hamdok; Abdullah Hamdok
  2022-01-02..  SDN OPP  opposition leader
  2019-08-21..2022-01-02  SDN GOV  prime minister
  SDN ELI  former prime minister
Kamil Idris
  2025-05-31..  SDN GOV  head of the cabinet
Ali Osman Mohammed Taha; Ali Osman Taha
  1998-02..2013-12  SDN GOV  vice president
  1995-02..1998-02  SDN GOV  foreign minister
  SDN ELI
Mustafa Osman Ismail; Mustafa Ismail; Mustapha Osman Ismail
  1998-02..2005-09  SDN GOV  foreign affairs
  SDN ELI  former foreign affairs
Lam Akol
  2005-09..2007-10  SDN GOV  foreign minister
  SSD OPP,PTY  opposition leader
Ali Karti
  2010-06..2015-06  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Ibrahim Ghandour
  2015-06..2018-05  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Al-Dirdiri Mohamed Ahmed
  2018-05..2019-09-08  SDN GOV  foreign affairs
  SDN ELI  former foreign affairs
Asma Mohamed Abdalla
  2019-09-08..2020-07  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Omar Qamareddin
  2020-07..2021-02  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Mariam al-Sadiq al-Mahdi
  2021-02..2021-11  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Ali al-Sadiq
  2022-01..2024-11  SDN GOV  foreign minister
  SDN ELI  former foreign minister
Ali Youssef
  2024-11..2025-04  SDN GOV  foreign affairs
  SDN ELI  former foreign affairs
Mohammed Hamdan Dagalo; Hemedti; Mohamed Hamdan Dagalo; Mohamed Hamdan Daglo; Mohammed Hamdan Daglo; Mohamed Hamdan Hemeti
  2023-04-15..  SDN REB  commander of the Rapid Support Forces
  2019-04-12..2023-04-15  SDN GOV,PRM  deputy head of the ruling council
  2013..2019-04-12  SDN PRM  commander of the Rapid Support Forces
  SDN ELI  former deputy head of the ruling council
Abdel-Rahim Dagalo; Abdelrahim Dagalo; Abdul Rahim Dagalo
  SDN REB  commander
Hassan al-Turabi; Hassan Turabi; Hassan Abdullah al-Turabi
  1996..1999-12  SDN LEG,REL  speaker of parliament, Islamist leader
  SDN OPP,REL  Islamist leader
Nafie Ali Nafie
  SDN PTY,GOV  adviser
Ghazi Salahuddin; Ghazi Salaheddin; Ghazi Salah al-Din Atabani
  SDN GOV  adviser
Abdel-Rahim Mohammed Hussein; Abdelrahim Mohamed Hussein
  2005..2015-06  SDN GOV,MIL  defense
  SDN ELI  former defense
Ahmed Haroun; Ahmed Harun
  SDN GOV  governor
Musa Hilal
  SDN PRM  militia leader
Ali Kushayb; Ali Muhammad Ali Abd-Al-Rahman; Ali Kosheib
  SDN PRM  militia leader
Minni Minnawi; Minni Arkou Minnawi; Minni Arcua Minnawi; Minni Arko Minawi
  2021-05..  SDN GOV  governor of Darfur
  2010-12..2020-10  SDN REB  rebel leader
  2006-05..2010-12  SDN GOV,REB  assistant
  ..2006-05  SDN REB  rebel leader
  SDN ELI  former assistant
Abdul Wahid al-Nur; Abdel Wahid al-Nur; Abdelwahid al-Nur; Abdul Wahid Mohamed al-Nur; Abdul-Wahid Elnur
  SDN REB  rebel leader
Khalil Ibrahim
  ..2011-12-25  SDN REB  ruler of the Justice and Equality Movement
Gibril Ibrahim; Jibril Ibrahim
  2021-02..  SDN GOV  finance
  2012-01..2020-10  SDN REB  ruler of the Justice and Equality Movement
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdul-Aziz al-Hilu
  SDN REB  rebel leader
Malik Agar
  2023-05..  SDN GOV  deputy head of the ruling council
  2011-09..2020-10  SDN REB  rebel ruler
  2010..2011-09  SDN GOV  head
  SDN ELI  former head
Yasir Arman; Yasser Arman
  SDN REB,OPP
Yasser al-Atta; Yasir al-Atta
  SDN MIL  general
Shams al-Din Kabbashi; Shamseddin Kabbashi; Shams El Din Kabbashi
  SDN MIL  general
Salah Abdallah Gosh; Salah Gosh
  2018-02..2019-04  SDN SPY  intelligence head
  2004..2009-08  SDN SPY  intelligence head
Awad Ibn Auf; Awad Ibn Ouf; Awad Mohamed Ahmed Ibn Auf
  2015-08..2019-04-12  SDN GOV,MIL  defense minister
  SDN ELI  former defense minister
Meriam Ibrahim; Meriam Yahia Ibrahim Ishag
  SDN CVL

# ---- South Sudan ----

Deng Alor
  2016-04..2018-08  SSD GOV  foreign minister
  2007-10..2010-06  SDN GOV  foreign minister
  SSD ELI  former foreign minister
Salva Kiir; Salva Kiir Mayardit
  2011-07-09..  SSD GOV  president
  2005-08-11..2011-07-09  SDN GOV  president of southern Sudan, vice president
  ..2005-07-30  SDN REB  rebel commander
  SDN ELI  former president of southern Sudan
Riek Machar; Riek Machar Teny; Rick Machar
  2020-02-22..2025-03-26  SSD GOV  vice president
  2016-07-23..2020-02-22  SSD REB  rebel leader
  2016-04-26..2016-07-23  SSD GOV  vice president
  2013-12-15..2016-04-26  SSD REB  rebel leader
  2011-07-09..2013-07-23  SSD GOV  vice president
  2005-08..2011-07-09  SDN GOV  vice president of southern Sudan
  ..2005-08  SDN REB  rebel commander
  SSD ELI  former vice president
James Wani Igga
  2013-08..2016-07-26  SSD GOV  vice president
  SSD ELI  former vice president
Taban Deng Gai
  2016-07-26..2020-02-22  SSD GOV  vice president
  SSD ELI  former vice president
Nhial Deng Nhial
  2018-08..2019-08  SSD GOV  foreign minister
  2011-08..2013-08  SSD GOV  foreign minister
  SSD ELI  former foreign minister
Barnaba Marial Benjamin
  2013-08..2016-04  SSD GOV  foreign minister
  SSD ELI  former foreign minister
Awut Deng Acuil
  2019-08..2020-03  SSD GOV  foreign minister
  SSD ELI  former foreign minister
Beatrice Wani-Noah
  2020-03..2021  SSD GOV  foreign minister
  SSD ELI  former foreign minister
Mayiik Ayii Deng
  2021..2023-08  SSD GOV  foreign minister
  SSD ELI  former foreign minister
James Pitia Morgan
  2023-08..2024  SSD GOV  foreign affairs
  SSD ELI  former foreign affairs
Ramadan Mohamed Abdallah Goc
  2024..  SSD GOV  foreign minister
Pagan Amum
  SSD PTY,REB
Paul Malong; Paul Malong Awan
  2014-04..2017-05  SSD MIL  army chief
  SSD REB
Philip Aguer
  SSD MIL  military spokesman
Lul Ruai Koang
  SSD MIL  military spokesman
Michael Makuei; Michael Makuei Lueth
  2013-08..  SSD GOV  information minister
Ateny Wek Ateny
  SSD GOV  spokesman
Thomas Cirillo; Thomas Cirillo Swaka
  SSD REB  rebel leader
David Yau Yau
  SSD REB  rebel leader
George Athor
  ..2011-12  SSD REB  rebel leader
Peter Gadet
  SSD REB  rebel commander
James Gatdet Dak
  SSD REB  rebel spokesman
Rebecca Nyandeng; Rebecca Nyandeng De Mabior; Rebecca Garang
  2020-02..  SSD GOV  vice president
Benjamin Bol Mel
  2025-02..2025-11  SSD GOV  vice president
  SSD ELI  former vice president

# ---- Ethiopia ----

Fikre Selassie Wogderess
  1987-09..1991-06-06  ETH GOV  prime minister
  ETH ELI  former prime minister
Tamirat Layne
  1991-06-06..1995-08-23  ETH GOV  prime minister
  ETH ELI  former prime minister
Meles Zenawi; Prime Minister Meles
  1995-08-23..2012-08-20  ETH GOV  prime minister
  1991-05-28..1995-08-22  ETH GOV  president
  ETH ELI  former prime minister
  name?: Meles
Hailemariam Desalegn; Haile Mariam Desalegn
  2012-08-20..2018-04-02  ETH GOV  prime minister
  2010-10..2012-11-29  ETH GOV  foreign minister
  ETH ELI  former prime minister
Abiy Ahmed; Abiy Ahmed Ali; Prime Minister Abiy
  2018-04-02..  ETH GOV  head of the cabinet
  name?: Abiy
Mengistu Haile Mariam; Mengistu Haile-Mariam; Mengistu
  1977-02-03..1991-05-28  ETH GOV,MIL  dictator, leader
  ETH ELI  former dictator
Negasso Gidada
  1995-08-22..2001-10-08  ETH GOV  president
  ETH ELI  former president
Girma Wolde-Giorgis
  2001-10-08..2013-10-07  ETH GOV  president
  ETH ELI  former president
Mulatu Teshome
  2013-10-07..2018-10-25  ETH GOV  president
  ETH ELI  former president
Sahle-Work Zewde
  2018-10-25..2024-10-07  ETH GOV  president
  ETH ELI  former president
Taye Atske Selassie
  2024-10-07..  ETH GOV  president
  2024-02..2024-10  ETH GOV  foreign minister
  ETH ELI  former foreign minister
Workneh Gebeyehu
  2019-11..  IGO  executive secretary of IGAD
  2016-11..2019-04  ETH GOV  foreign minister
  ETH ELI  former foreign minister
Gedu Andargachew
  2019-04..2020-11-08  ETH GOV  foreign minister
  ETH ELI  former foreign minister
Demeke Mekonnen
  2020-11-08..2024-02  ETH GOV  foreign minister
  ETH ELI  former foreign minister
Gedion Timothewos
  2024-10..  ETH GOV  foreign minister
Haile Selassie; Emperor Haile Selassie
  1930-11-02..1974-09-12  ETH GOV  emperor
  ETH ELI  former emperor
Debretsion Gebremichael
  2022-11-02..  ETH PTY  Tigray leader
  2020-11-04..2022-11-02  ETH REB  Tigray leader
  2018..2020-11-04  ETH PTY,GOV  leader of Tigray
  ETH ELI  former leader of Tigray
Getachew Reda
  2023-03..2025-04  ETH GOV  president of the Tigray interim administration
  2020-11-04..2022-11-02  ETH REB  spokesman of the Tigray forces
  ..2020-11-04  ETH GOV  information minister
  ETH GOV
Tadesse Werede; Tadesse Worede
  2025-04..  ETH GOV  president of the Tigray interim administration
  2020-11..2022-11  ETH REB  Tigray commander
Tsadkan Gebretensae
  ETH REB,MIL  Tigray general
Redwan Hussein; Redwan Hussien
  ETH GOV  national security adviser
Billene Seyoum
  2018..  ETH GOV  spokeswoman
Legesse Tulu
  ETH GOV  spokesman
Berhanu Jula
  2020-11..  ETH MIL  army chief
Birhanu Nega; Berhanu Nega
  2021-10..  ETH GOV  education minister
  ..2018  ETH OPP,REB  opposition leader
Jawar Mohammed
  ETH OPP,PTY  Oromo opposition ruler
Birtukan Mideksa; Birtukan Midekssa
  2018-11..2023  ETH GOV  head of the election board
  ..2018  ETH OPP,PTY  opposition leader
  ETH ELI  former head of the election board
Merera Gudina
  ETH OPP,PTY  Oromo opposition leader
Eskinder Nega
  ETH OPP,JRN
Jaal Marroo; Kumsa Diriba; Jal Marro
  ETH REB  Oromo rebel commander
Hailu Shawel
  ETH OPP,PTY  opposition leader
Bereket Simon; Bereket Simeon
  ETH GOV  information
Selome Taddesse; Selome Tadesse
  ETH GOV  spokeswoman
Abune Mathias; Abune Paulos
  ETH REL  patriarch
Lia Tadesse
  ETH GOV  health minister

# ---- Eritrea ----

Petros Solomon
  1994..1997-02  ERI GOV  foreign minister
  ERI ELI  former foreign minister
Haile Woldense
  1997-02..2000-07  ERI GOV  foreign minister
  ERI ELI  former foreign minister
Ali Said Abdella
  2000-07..2007-04-18  ERI GOV  foreign minister
  ERI ELI  former foreign minister
Osman Saleh
  2007-04-18..  ERI GOV  foreign affairs
Yemane Gebreab; Yemane Gebremeskel; Yemane Ghebremeskel
  ERI GOV  adviser, information minister

# ---- Djibouti ----

Hassan Gouled Aptidon
  1977-06-27..1999-05-08  DJI GOV  president
  DJI ELI  former president
Mahmoud Ali Youssouf; Mahamoud Ali Youssouf
  2025-03-13..  IGO  chairman of the African Union Commission
  2005-05..2025-03  DJI GOV  foreign minister
  DJI ELI  former foreign minister
Abdoulkader Kamil Mohamed
  2013-04..  DJI GOV  head of the cabinet

# ---- Somalia ----

Mohamed Siad Barre; Mohammed Siad Barre; Siad Barre; Siyad Barre
  1969-10-21..1991-01-26  SOM GOV  president
  SOM ELI  former president
Ali Mahdi Mohamed; Ali Mahdi Mohammed; Ali Mahdi
  1991-01-29..1997  SOM PTY,REB  self-declared head of the state, warlord
Abdiqasim Salad Hassan; Abdulkassim Salat Hassan; Abdiqassim Salad Hassan
  2000-08-27..2004-10-14  SOM GOV  head of the state
  SOM ELI  former head of the state
Abdullahi Yusuf; Abdullahi Yusuf Ahmed
  2004-10-14..2008-12-29  SOM GOV  head of the state
  ..2004-10-14  SOM PRE,REB  head of the state of Puntland, warlord
  SOM ELI  former head of the state
Sheikh Sharif Sheikh Ahmed; Sheik Sharif Sheik Ahmed; Sharif Sheikh Ahmed; Sheik Sharif Ahmed; Sharif Sheik Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed
  2009-01-31..2012-09-16  SOM GOV  head of the state
  2006-06..2009-01-31  SOM REB  ruler of the Islamic courts
  SOM ELI  former head of the state
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud; Hassan Sheik Mohamud
  2022-05-23..  SOM GOV  head of the state
  2012-09-16..2017-02-16  SOM GOV  head of the state
  SOM ELI  former head of the state
Mohamed Abdullahi Mohamed; Farmajo; Farmaajo; Mohamed Abdullahi Farmajo; Mohamed Abdullahi Farmaajo
  2017-02-16..2022-05-23  SOM GOV  head of the state
  2010-11-01..2011-06-28  SOM GOV  head of the cabinet
  SOM ELI  former head of the state
Ali Khalif Galaid
  2000-10..2001-11  SOM GOV  prime minister
  SOM ELI  former prime minister
Hassan Abshir Farah
  2001-11..2004-11-03  SOM GOV  prime minister
  SOM ELI  former prime minister
Ali Mohamed Gedi; Ali Mohammed Ghedi; Ali Mohammed Gedi; Mohamed Ali Gedi
  2004-11-03..2007-11-24  SOM GOV  prime minister
  SOM ELI  former prime minister
Nur Hassan Hussein; Nur Adde
  2007-11-24..2009-02-14  SOM GOV  head of the cabinet
  SOM ELI  former head of the cabinet
Omar Abdirashid Ali Sharmarke
  2014-12-24..2017-03-01  SOM GOV  prime minister
  2009-02-14..2010-11-01  SOM GOV  prime minister
  SOM ELI  former prime minister
Abdiweli Mohamed Ali
  2011-06-28..2012-10-17  SOM GOV  head of the cabinet
  SOM ELI  former head of the cabinet
Abdi Farah Shirdon
  2012-10-17..2013-12-21  SOM GOV  prime minister
  SOM ELI  former prime minister
Abdiweli Sheikh Ahmed
  2013-12-21..2014-12-24  SOM GOV  head of the cabinet
  SOM ELI  former head of the cabinet
Hassan Ali Khaire
  2017-03-01..2020-09-23  SOM GOV  prime minister
  SOM ELI  former prime minister
Mohamed Hussein Roble
  2020-09-23..2022-06-26  SOM GOV  prime minister
  SOM ELI  former prime minister
Hamza Abdi Barre
  2022-06-26..  SOM GOV  prime minister
Mohamed Ibrahim Egal
  1993-05..2002-05-03  SOM PRE  president of Somaliland
Dahir Riyale Kahin
  2002-05-03..2010-07-27  SOM PRE  president of Somaliland
Ahmed Mohamed Silanyo
  2010-07-27..2017-12-13  SOM PRE  president of Somaliland
Muse Bihi Abdi
  2017-12-13..2024-12-12  SOM PRE  head of the state of Somaliland
Abdirahman Mohamed Abdullahi
  2024-12-12..  SOM PRE  president of Somaliland
Abdirahman Mohamud Farole
  2009-01..2014-01  SOM PRE  president of Puntland
Abdiweli Gaas
  2014-01..2019-01  SOM PRE  president of Puntland
Said Abdullahi Deni
  2019-01..  SOM PRE  president of Puntland
Mohamed Farah Aidid; Mohamed Farrah Aidid; Mohammed Farah Aidid; Mohamed Farah Aideed; Mohammed Farrah Aidid
  1991..1996-08-01  SOM REB  warlord
Hussein Aidid; Hussein Aideed; Hussein Mohamed Aidid
  2004..2007  SOM GOV  interior minister
  1996-08..2004  SOM REB  warlord
  SOM ELI  former interior minister
Osman Ali Ato; Osman Atto; Osman Hassan Ali Ato
  SOM REB  warlord
Musa Sudi Yalahow; Muse Sudi Yalahow; Mohamed Qanyare Afrah; Mohamed Afrah Qanyare
  SOM REB  warlord
Sheik Hassan Dahir Aweys; Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys
  SOM REB  Islamist leader
Ahmed Abdi Godane; Ahmed Godane; Mukhtar Abu Zubair; Moktar Ali Zubeyr
  2008..2014-09-01  SOM REB  leader of al-Shabab
Aden Hashi Ayro; Aden Hashi Farah Ayro
  ..2008-05-01  SOM REB  al-Shabab leader
Mukhtar Robow; Sheik Mukhtar Robow; Sheikh Mukhtar Robow; Abu Mansur
  2022-08..  SOM GOV  religion minister
  ..2017-08  SOM REB  al-Shabab leader and spokesman
Ali Mohamud Rage; Ali Mohamoud Rage; Ali Dhere; Sheik Ali Mohamud Rage; Ali Mahmoud Rage
  SOM REB  al-Shabab spokesman
Abdiasis Abu Musab; Sheik Abdiasis Abu Musab; Abdulaziz Abu Musab; Abdiaziz Abu Musab
  SOM REB  al-Shabab military spokesman
Ahmed Madobe; Ahmed Mohamed Islam; Sheik Ahmed Madobe
  2012..  SOM PRE  president of Jubaland
Abdi Hasan Awale Qeybdiid; Abdi Qeybdid
  SOM COP
Fahad Yasin
  2018..2021-09  SOM SPY  intelligence chief

# ---- Kenya ----

Wilson Ndolo Ayah
  1990..1993  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Kalonzo Musyoka
  2013-04-09..  KEN OPP,PTY  opposition leader
  2008-01..2013-04-09  KEN GOV  vice president
  2003-01..2004-06  KEN GOV  foreign minister
  1993..1998  KEN GOV  foreign minister
  KEN ELI  former vice president
Bonaya Godana
  1998..2001  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Chris Obure
  2001..2002  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Marsden Madoka
  2002..2003-01  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Chirau Ali Mwakwere
  2004-06..2005-12  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Raphael Tuju
  2005-12..2008-01  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Moses Wetangula
  2022-09..  KEN LEG  speaker of parliament
  2008-01..2013-05-20  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Monica Juma
  2018-02..2020-01  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Raychelle Omamo
  2020-01..2022-10-27  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Alfred Mutua
  2022-10-27..2023-10-05  KEN GOV  foreign minister
  KEN ELI  former foreign minister
Musalia Mudavadi
  2023-10-05..  KEN GOV  foreign minister
Raila Odinga
  2008-04-17..2013-04-09  KEN GOV  prime minister
  KEN OPP,PTY  opposition leader
Rigathi Gachagua
  2022-09-13..2024-10-17  KEN GOV  deputy president
  KEN OPP,PTY
Kithure Kindiki
  2024-11-01..  KEN GOV  deputy president
  2022-10..2024-10  KEN GOV  interior minister
  KEN ELI  former interior minister
Fred Matiang'i; Fred Matiangi
  2017..2022-09  KEN GOV  interior minister
  KEN ELI  former interior minister
George Saitoti
  KEN GOV  vice president, interior minister
Jomo Kenyatta
  1963-12-12..1978-08-22  KEN GOV  president
  KEN ELI  former president
Wangari Maathai
  KEN SOC  environmentalist
Richard Leakey
  KEN GOV,EDU
Miguna Miguna
  KEN OPP
Boniface Mwangi
  KEN SOC  activist
Joseph Boinnet
  2015-03..2019  KEN COP  police chief
Wafula Chebukati
  2017-01..2023-01  KEN GOV  head of the electoral commission
  KEN ELI  former head of the electoral commission
Samuel Kivuitu
  1997..2008-12  KEN GOV  head of the electoral commission
  KEN ELI  former head of the electoral commission
Joseph ole Lenku; Joseph Ole Lenku
  2013-05..2014-12  KEN GOV  interior minister
  KEN ELI  former interior minister
Joho; Hassan Joho
  KEN PTY  governor of Mombasa
Aboud Rogo; Aboud Rogo Mohammed
  KEN REL,UAF  cleric
Paul Mackenzie; Paul Nthenge Mackenzie
  KEN REL  cult leader
Manoah Esipisu
  2013..2018  KEN GOV  spokesman
  KEN ELI  former spokesman
Hussein Mohamed
  2022..  KEN GOV  spokesman
Martha Karua
  KEN PTY,OPP

# ---- Uganda ----

Idi Amin; Idi Amin Dada
  1971-01-25..1979-04-11  UGA GOV  head of the state
  UGA ELI  former head of the state
Milton Obote
  1980-12-17..1985-07-27  UGA GOV  president
  UGA ELI  former president
Yoweri Museveni
  1986-01-29..  UGA GOV  president
  1981..1986-01-29  UGA REB  rebel leader
Paul Ssemogerere
  1988..1994  UGA GOV  foreign minister
  UGA ELI  former foreign minister
Eriya Kategaya
  1996..2001  UGA GOV  foreign minister
  UGA ELI  former foreign minister
James Wapakhabulo
  2001..2005-01  UGA GOV  foreign minister
  UGA ELI  former foreign minister
Sam Kutesa
  2014-09..2015-09  UNO GOV  president of the General Assembly
  2005-01..2021-06  UGA GOV  foreign minister
  UGA ELI  former foreign minister
Jeje Odongo
  2021-06..  UGA GOV  foreign minister
Bobi Wine; Robert Kyagulanyi; Robert Kyagulanyi Ssentamu
  2017-07..  UGA OPP,PTY  opposition ruler
Kizza Besigye
  UGA OPP,PTY  opposition leader
Muhoozi Kainerugaba
  UGA MIL  general, military chief
Joseph Kony
  1987..  UGA REB  leader of the Lord's Resistance Army
Vincent Otti
  ..2007-10  UGA REB  deputy commander of the Lord's Resistance Army
Dominic Ongwen
  ..2015-01  UGA REB  commander of the Lord's Resistance Army
Jamil Mukulu
  ..2015  UGA REB  leader of the Allied Democratic Forces
Musa Baluku
  2015..  UGA REB  leader of the Allied Democratic Forces
Paddy Ankunda
  UGA MIL  military spokesman
Felix Kulayigye; Felix Kulaigye
  UGA MIL  military spokesman
Shaban Bantariza
  UGA MIL  military spokesman
Fred Enanga
  UGA COP  police spokesman
James Kazini
  UGA MIL  general
Edward Katumba Wamala; Katumba Wamala
  UGA MIL  general
Amama Mbabazi
  2011-05..2014-09  UGA GOV  prime minister
  UGA PTY
Alice Lakwena
  UGA REB
Stella Nyanzi
  UGA OPP  activist
Robinah Nabbanja
  2021-06..  UGA GOV  prime minister

# ---- Tanzania ----

Julius Nyerere
  1964-10-29..1985-11-05  TZA GOV  president
  TZA ELI  former president
Ali Hassan Mwinyi
  1985-11-05..1995-11-23  TZA GOV  president
  TZA ELI  former president
John Magufuli
  2015-11-05..2021-03-19  TZA GOV  president
  TZA ELI  former president
Samia Suluhu Hassan
  2021-03-19..  TZA GOV  head of the state
Augustine Mahiga
  2015-12..2019-03  TZA GOV  foreign minister
  2010..2013  UNO GOV  envoy to Somalia
  TZA ELI  former foreign minister
Tundu Lissu
  TZA OPP,PTY  opposition leader
Freeman Mbowe
  TZA OPP,PTY  opposition leader
Zitto Kabwe
  TZA OPP,PTY  opposition leader
Seif Sharif Hamad
  TZA OPP,PTY  opposition leader
Salim Ahmed Salim
  1989..2001-09  IGO  head of the Organization of African Unity
  TZA ELI
Kassim Majaliwa
  2015-11..2025-11  TZA GOV  prime minister
  TZA ELI  former prime minister
Ibrahim Lipumba
  TZA OPP,PTY
Bernard Membe
  2007-02..2015-11  TZA GOV  foreign minister
  TZA ELI  former foreign minister

# ---- Rwanda ----

Juvenal Habyarimana
  1973-07-05..1994-04-06  RWA GOV  president
  RWA ELI  former president
Pasteur Bizimungu
  1994-07-19..2000-03-24  RWA GOV  president
  RWA ELI
Paul Kagame
  2000-03-24..  RWA GOV  president
  1994-07-19..2000-03-24  RWA GOV,MIL  vice president, defense minister
  ..1994-07-19  RWA REB  rebel commander
  RWA ELI  former vice president
Agathe Uwilingiyimana
  1993-07-18..1994-04-09  RWA GOV  prime minister
  RWA ELI  former prime minister
Jean Kambanda
  1994-04-09..1994-07-19  RWA GOV  prime minister
  RWA ELI  former prime minister
Faustin Twagiramungu
  1994-07-19..1995-08-31  RWA GOV  prime minister
  RWA ELI  former prime minister
Pierre-Celestin Rwigema
  1995-08-31..2000-03-08  RWA GOV  prime minister
  RWA ELI  former prime minister
Bernard Makuza
  2000-03-08..2011-10  RWA GOV  prime minister
  RWA ELI  former prime minister
Pierre Habumuremyi
  2011-10..2014-07  RWA GOV  prime minister
  RWA ELI  former prime minister
Anastase Murekezi
  2014-07..2017-08-30  RWA GOV  prime minister
  RWA ELI  former prime minister
Edouard Ngirente
  2017-08-30..2025-07-25  RWA GOV  prime minister
  RWA ELI  former prime minister
Justin Nsengiyumva
  2025-07-25..  RWA GOV  prime minister
Anastase Gasana
  1994..1999  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Andre Bumaya
  1999..2002-11  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Charles Murigande
  2002-11..2008  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Rosemary Museminali
  2008..2009-12  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Louise Mushikiwabo
  2019-01..  IGO  secretary-general of La Francophonie
  2009-12..2018-10  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Richard Sezibera
  2018-10..2019-11-04  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Vincent Biruta
  2019-11-04..2024-06  RWA GOV  foreign minister
  RWA ELI  former foreign minister
Olivier Nduhungirehe
  2024-06..  RWA GOV  foreign minister
Yolande Makolo
  RWA GOV  spokeswoman
James Kabarebe
  RWA MIL,GOV  general, defense minister
Theoneste Bagosora; Théoneste Bagosora
  RWA MIL
Felicien Kabuga; Félicien Kabuga
  RWA BUS
Victoire Ingabire
  RWA OPP,PTY  opposition leader
Paul Rusesabagina
  RWA OPP
Diane Rwigara
  RWA OPP
Kayumba Nyamwasa; Faustin Kayumba Nyamwasa
  ..2010  RWA MIL  general
  RWA OPP
Patrick Karegeya
  RWA OPP  former spy chief
Ignace Murwanashyaka
  RWA REB  leader of the Democratic Forces for the Liberation of Rwanda
Sylvestre Mudacumura
  RWA REB
Callixte Nsabimana
  RWA REB
Agathe Habyarimana
  RWA ELI

# ---- Burundi ----

Pierre Buyoya
  1996-07-25..2003-04-30  BDI GOV  president
  1987-09-03..1993-07-10  BDI GOV  president
  BDI ELI  former president
Melchior Ndadaye
  1993-07-10..1993-10-21  BDI GOV  president
  BDI ELI  former president
Cyprien Ntaryamira
  1994-02-05..1994-04-06  BDI GOV  president
  BDI ELI  former president
Sylvestre Ntibantunganya
  1994-04-06..1996-07-25  BDI GOV  president
  BDI ELI  former president
Domitien Ndayizeye
  2003-04-30..2005-08-26  BDI GOV  president
  BDI ELI  former president
Pierre Nkurunziza
  2005-08-26..2020-06-18  BDI GOV  president
  2001..2005-08-26  BDI REB  rebel leader
  BDI ELI  former president
Evariste Ndayishimiye; Évariste Ndayishimiye
  2020-06-18..  BDI GOV  president
Agathon Rwasa
  2009..  BDI OPP,PTY  opposition leader
  ..2008-05  BDI REB  rebel leader
Godefroid Niyombare
  BDI MIL,REB  coup leader, general
Adolphe Nshimirimana
  ..2015-08-02  BDI SPY  general
Jean Minani
  BDI PTY
Leonard Nyangoma
  BDI REB  rebel leader
Pacifique Nininahazwe
  BDI SOC  activist
Pierre Claver Mbonimpa
  BDI SOC  human rights activist
Willy Nyamitwe
  BDI GOV  adviser

# ---- Democratic Republic of the Congo ----

Mobutu Sese Seko; Mobutu; President Mobutu
  1965-11-24..1997-05-17  COD GOV  president
  COD ELI  former president
Laurent Kabila; Laurent-Desire Kabila; Laurent-Désiré Kabila; Laurent Desire Kabila
  1997-05-17..2001-01-17  COD GOV  president
  1996-10..1997-05-17  COD REB  rebel leader
  COD ELI  former president
Joseph Kabila
  2019-01-24..  COD PTY,ELI  former president
  2001-01-17..2019-01-24  COD GOV  president
  COD ELI  former president
Felix Tshisekedi; Félix Tshisekedi; Felix-Antoine Tshisekedi
  2019-01-24..  COD GOV  president
  2018-03..2019-01-24  COD OPP,PTY  opposition leader
Patrice Lumumba
  1960-06-24..1960-09  COD GOV  prime minister
  COD ELI  former prime minister
Etienne Tshisekedi; Étienne Tshisekedi
  1992-08..1993-03  COD GOV  prime minister
  1982..2017-02-01  COD OPP,PTY  opposition leader
  COD ELI  former prime minister
Kengo wa Dondo; Leon Kengo wa Dondo; Joseph Kengo wa Dondo
  1994-07..1997-04  COD GOV  prime minister
  COD ELI  former prime minister
Antoine Gizenga
  2006-12-30..2008-10-10  COD GOV  prime minister
  COD ELI  former prime minister
Adolphe Muzito
  2008-10-10..2012-04-18  COD GOV  prime minister
  COD ELI  former prime minister
Matata Ponyo Mapon
  2012-04-18..2016-11  COD GOV  prime minister
  COD ELI  former prime minister
Samy Badibanga
  2016-11..2017-04  COD GOV  prime minister
  COD ELI  former prime minister
Bruno Tshibala
  2017-04..2019-05  COD GOV  prime minister
  COD ELI  former prime minister
Sylvestre Ilunga
  2019-05..2021-02  COD GOV  prime minister
  COD ELI  former prime minister
Sama Lukonde; Jean-Michel Sama Lukonde
  2021-02..2024-05-29  COD GOV  prime minister
  COD ELI  former prime minister
Judith Suminwa; Judith Suminwa Tuluka
  2024-05-29..  COD GOV  prime minister
Bizima Karaha
  1997-05..1998-08  COD GOV  foreign minister
  COD ELI  former foreign minister
Jean-Charles Okoto
  1998-08..1999-03  COD GOV  foreign minister
  COD ELI  former foreign minister
Yerodia Abdoulaye Ndombasi
  1999-03..2000-11  COD GOV  foreign minister
  COD ELI  former foreign minister
Leonard She Okitundu
  2016-12..2019-08  COD GOV  foreign minister
  2000-11..2003-07  COD GOV  foreign minister
  COD ELI  former foreign minister
Antoine Ghonda
  2003-07..2004-07  COD GOV  foreign minister
  COD ELI  former foreign minister
Raymond Ramazani Baya
  2004-07..2007-02  COD GOV  foreign minister
  COD ELI  former foreign minister
Antipas Mbusa Nyamwisi
  2007-02..2008-10  COD GOV  foreign minister
  COD ELI  former foreign minister
Alexis Thambwe Mwamba
  2008-10..2012-04  COD GOV  foreign minister
  COD ELI  former foreign minister
Raymond Tshibanda
  2012-04..2016-12  COD GOV  foreign minister
  COD ELI  former foreign minister
Marie Tumba Nzeza
  2019-08..2021-04  COD GOV  foreign minister
  COD ELI  former foreign minister
Christophe Lutundula
  2021-04..2024-06  COD GOV  foreign minister
  COD ELI  former foreign minister
Therese Kayikwamba Wagner
  2024-06..  COD GOV  foreign affairs
Jean-Pierre Bemba
  2023-03..  COD GOV  minister
  2006-12..2023-03  COD OPP,PTY  opposition leader
  2003-06-30..2006-12  COD GOV  vice president
  1998..2003-06-30  COD REB  leader of the Movement for the Liberation of Congo
  COD ELI  former vice president
Azarias Ruberwa
  2003-06..2006-12  COD GOV  vice president
  COD ELI  former vice president
Ernest Wamba dia Wamba; Wamba dia Wamba
  COD REB  rebel leader
Emile Ilunga
  COD REB  rebel leader
Adolphe Onusumba
  COD REB  rebel leader
Laurent Nkunda
  2004..2009-01-22  COD REB  rebel leader, general
Bosco Ntaganda
  2012-04..2013-03  COD REB  rebel commander, general
  2009..2012-04  COD MIL  general
  2006..2009  COD REB  rebel commander, general
Sultani Makenga
  2012..  COD REB  commander of the M23
Bertrand Bisimwa
  2013-03..  COD REB  leader of the M23
Jean-Marie Runiga
  2012..2013-02  COD REB  leader of the M23
Corneille Nangaa
  2023-12..  COD REB  leader of the Congo River Alliance
  2015..2021  COD GOV  head of the electoral commission
  COD ELI  former head of the electoral commission
Lawrence Kanyuka
  COD REB  spokesman of the M23
Willy Ngoma
  COD REB  military spokesman of the M23
Thomas Lubanga; Thomas Lubanga Dyilo
  COD REB  militia leader
Germain Katanga
  COD REB  militia leader
Mathieu Ngudjolo; Mathieu Ngudjolo Chui
  COD REB  militia leader
Moise Katumbi; Moïse Katumbi
  2015-09..  COD OPP,PTY  opposition leader
  2007..2015-09  COD GOV  governor of Katanga
  COD ELI  former governor of Katanga
Martin Fayulu
  COD OPP,PTY  opposition leader
Vital Kamerhe
  2006..2009  COD LEG  speaker of parliament
  COD PTY
Emmanuel Ramazani Shadary; Ramazani Shadary
  COD PTY  presidential candidate
Lambert Mende
  2008..2019  COD GOV  government spokesman
  COD ELI  former government spokesman
Patrick Muyaya
  2021-04..  COD GOV  government spokesman
Denis Mukwege
  COD MED  gynecologist
Laurent Monsengwo; Laurent Monsengwo Pasinya; Cardinal Monsengwo
  COD REL  archbishop
Fridolin Ambongo
  COD REL  archbishop
Jean-Jacques Muyembe; Jean-Jacques Muyembe Tamfum
  COD MED
Christian Malanga
  ..2024-05-19  COD REB  coup leader
Gedeon Kyungu; Gedeon Kyungu Mutanga
  COD REB  militia leader
Jean Bamanisa
  COD GOV  governor
Sylvain Ekenge
  COD MIL  military spokesman
Didier Etumba
  COD MIL

# ---- Republic of the Congo ----

Denis Sassou Nguesso; Denis Sassou-Nguesso; Sassou Nguesso; Sassou-Nguesso
  1997-10-25..  COG GOV  president
  1979-02-08..1992-08-31  COG GOV  president
  COG ELI  former president
Pascal Lissouba
  1992-08-31..1997-10-25  COG GOV  president
  COG ELI  former president
Bernard Kolelas
  COG PTY,UAF
Frederic Bintsamou; Pasteur Ntumi; Pastor Ntoumi
  COG REB
Guy-Brice Parfait Kolelas
  COG OPP,PTY
Jean-Marie Michel Mokoko
  COG OPP

# ---- Central African Republic ----

Jean-Bedel Bokassa
  1966-01-01..1979-09-21  CAF GOV  president
  CAF ELI  former president
Andre Kolingba
  1981-09-01..1993-10-22  CAF GOV  president
  CAF ELI  former president
Ange-Felix Patasse; Ange-Félix Patassé
  1993-10-22..2003-03-15  CAF GOV  president
  CAF ELI  former president
Michel Djotodia
  2013-03-24..2014-01-23  CAF GOV  president
  2012-12..2013-03-24  CAF REB  rebel leader
  CAF ELI  former president
Catherine Samba-Panza
  2014-01-23..2016-03-30  CAF GOV  president
  CAF ELI  former president
Faustin-Archange Touadera; Faustin Archange Touadera; Faustin-Archange Touadéra
  2016-03-30..  CAF GOV  president
  2008-01-22..2013-01-17  CAF GOV  prime minister
  CAF ELI  former prime minister
Nicolas Tiangaye
  2013-01-17..2014-01  CAF GOV  prime minister
  CAF ELI  former prime minister
Andre Nzapayeke
  2014-01..2014-08  CAF GOV  prime minister
  CAF ELI  former prime minister
Mahamat Kamoun
  2014-08..2016-04  CAF GOV  prime minister
  CAF ELI  former prime minister
Simplice Sarandji
  2016-04..2019-02  CAF GOV  prime minister
  CAF ELI  former prime minister
Firmin Ngrebada
  2019-02..2021-06  CAF GOV  prime minister
  CAF ELI  former prime minister
Henri-Marie Dondra
  2021-06..2022-02  CAF GOV  prime minister
  CAF ELI  former prime minister
Felix Moloua
  2022-02..  CAF GOV  prime minister
Noureddine Adam; Nourredine Adam
  CAF REB  rebel ruler
Ali Darassa; Ali Darrassa
  CAF REB  rebel leader
Anicet-Georges Dologuele; Anicet Georges Dologuele
  CAF OPP,PTY
Albert Yaloke Mokpeme
  CAF GOV  spokesman
Dieudonne Nzapalainga
  CAF REL  archbishop
Patrice-Edouard Ngaissona; Patrice Edouard Ngaissona
  CAF REB  militia leader
Abdoulaye Miskine
  CAF REB  rebel leader

# ---- Chad ----

Hissene Habre; Hissène Habré
  1982-06-07..1990-12-02  TCD GOV  president
  TCD ELI  former president
Idriss Deby; Idriss Déby; Idriss Deby Itno; Idriss Déby Itno
  1990-12-02..2021-04-20  TCD GOV  president
  TCD ELI  former president
Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Déby; Mahamat Déby; Mahamat Idriss Deby Itno; Mahamat Idriss Déby Itno
  2021-04-20..  TCD GOV  president
Succes Masra; Succès Masra
  2024-01-01..2024-05  TCD GOV  prime minister
  2018..2024-01  TCD OPP,PTY  opposition leader
  TCD OPP,PTY  opposition leader
Saleh Kebzabo
  2022-10..2024-01  TCD GOV  prime minister
  ..2022-10  TCD OPP,PTY  opposition leader
  TCD ELI  former prime minister
Mahamat Nouri; Mahamat Nour; Mahamat Nour Abdelkerim
  TCD REB  rebel leader
Timane Erdimi; Timan Erdimi
  TCD REB  rebel leader
Mahamat Mahdi Ali; Mahamat Mahadi Ali
  TCD REB  rebel ruler
Youssouf Togoimi
  TCD REB  rebel leader
Moussa Faki Mahamat; Moussa Faki
  2017-03-14..2025-03-13  IGO  chairman of the African Union Commission
  2008..2017-01  TCD GOV  foreign minister
  TCD ELI  former foreign minister
Yaya Dillo
  ..2024-02-28  TCD OPP,PTY  opposition leader
Ngarlejy Yorongar
  TCD OPP,PTY

# ---- Cameroon ----

Ahmadou Ahidjo
  1960-05-05..1982-11-06  CMR GOV  president
  CMR ELI  former president
Paul Biya
  1982-11-06..  CMR GOV  president
Maurice Kamto
  CMR OPP,PTY  opposition leader
John Fru Ndi
  CMR OPP,PTY  opposition leader
Issa Tchiroma; Issa Tchiroma Bakary
  2025-06..  CMR OPP,PTY  opposition leader
  ..2025-06  CMR GOV  government spokesman
  CMR ELI  former government spokesman
Sisiku Ayuk Tabe; Julius Ayuk Tabe; Sisiku Julius Ayuk Tabe
  CMR REB  separatist leader
Joseph Dion Ngute
  2019-01..  CMR GOV  prime minister
Cabral Libii
  CMR OPP,PTY
Ayaba Cho; Lucas Ayaba Cho
  CMR REB  separatist leader
Rene Sadi; René Emmanuel Sadi
  CMR GOV  government spokesman

# ---- Equatorial Guinea ----

Francisco Macias Nguema
  1968-10-12..1979-08-03  GNQ GOV  president
  GNQ ELI  former president
Teodoro Obiang; Teodoro Obiang Nguema; Teodoro Obiang Nguema Mbasogo; Obiang Nguema
  1979-08-03..  GNQ GOV  president
Teodorin Obiang; Teodoro Nguema Obiang Mangue; Teodorín Obiang
  2012-05..  GNQ GOV  vice president
Severo Moto
  GNQ OPP

# ---- Gabon ----

Omar Bongo; Omar Bongo Ondimba
  1967-12-02..2009-10-16  GAB GOV  head of the state
  GAB ELI  former head of the state
Brice Oligui Nguema; Brice Clotaire Oligui Nguema; Oligui Nguema
  2023-09-04..  GAB GOV  president
Jean Ping
  2008-04-28..2012-10-15  IGO  chairman of the African Union Commission
  1999-01..2008-02  GAB GOV  foreign affairs
  GAB OPP,PTY  opposition ruler
Andre Mba Obame
  GAB OPP,PTY  opposition leader
Albert Ondo Ossa
  GAB OPP,PTY

# ---- Nigeria ----

Shehu Shagari
  1979-10-01..1983-12-31  NGA GOV  president
  NGA ELI  former president
Ibrahim Babangida
  1985-08-27..1993-08-26  NGA GOV  president
  NGA ELI  former president
Ernest Shonekan
  1993-08-26..1993-11-17  NGA GOV  interim president
  NGA ELI  former president
Sani Abacha
  1993-11-17..1998-06-08  NGA GOV,MIL  military ruler, dictator
  NGA ELI  former military ruler
Abdulsalami Abubakar; Abdulsalam Abubakar
  1998-06-08..1999-05-29  NGA GOV,MIL  military ruler, leader
  NGA ELI  former military ruler
Goodluck Jonathan
  2010-05-06..2015-05-29  NGA GOV  president
  2007-05-29..2010-05-19  NGA GOV  vice president
  NGA ELI  former president
Bola Tinubu; Bola Ahmed Tinubu
  2023-05-29..  NGA GOV  president
  1999-05..2007-05  NGA GOV  governor of Lagos
  NGA ELI  former governor of Lagos
Atiku Abubakar
  2007..  NGA OPP,PTY  opposition leader, presidential candidate
  1999-05-29..2007-05-29  NGA GOV  vice president
  NGA ELI  former vice president
Namadi Sambo
  2010-05-19..2015-05-29  NGA GOV  vice president
  NGA ELI  former vice president
Yemi Osinbajo
  2015-05-29..2023-05-29  NGA GOV  vice president
  NGA ELI  former vice president
Kashim Shettima
  2023-05-29..  NGA GOV  vice president
  2011-05..2019-05  NGA GOV  governor of Borno
  NGA ELI  former governor of Borno
Tom Ikimi
  1995-03..1998-09  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Ignatius Olisemeka
  1998-09..1999-06  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Oluyemi Adeniji
  2003-07..2006-06  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Joy Ogwu
  2008..2017  NGA GOV  ambassador to the United Nations
  2006-08..2007-07  NGA GOV  foreign minister
  NGA ELI  former ambassador to the United Nations
Ojo Maduekwe
  2007-07..2010-04  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Odein Ajumogobia
  2010-04..2011-07  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Olugbenga Ashiru
  2011-07..2013-09  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Viola Onwuliri
  2013-09..2014-03  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Aminu Wali
  2014-03..2015-11-11  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Geoffrey Onyeama
  2015-11-11..2023-08-21  NGA GOV  foreign minister
  NGA ELI  former foreign minister
Yusuf Tuggar
  2023-08-21..  NGA GOV  foreign minister
Moshood Abiola; M.K.O. Abiola; MKO Abiola
  ..1998-07-07  NGA OPP,PTY  opposition leader
Kudirat Abiola
  NGA OPP
Ken Saro-Wiwa
  ..1995-11-10  NGA SOC  Ogoni leader, writer
Wole Soyinka
  NGA SOC  writer
Abubakar Shekau
  2009-07..2021-05-19  NGA REB  leader of Boko Haram
Mohammed Yusuf; Muhammad Yusuf
  ..2009-07-30  NGA REB  founder of Boko Haram
Abu Musab al-Barnawi
  NGA REB  leader of the Islamic State West Africa Province
Mamman Nur
  NGA REB
Nnamdi Kanu
  NGA REB,OPP  Biafran separatist leader
Simon Ekpa
  NGA REB,OPP  Biafran separatist
Ralph Uwazuruike
  NGA REB,OPP
Henry Okah
  NGA REB  rebel leader
Mujahid Dokubo-Asari; Asari Dokubo; Alhaji Mujahid Dokubo-Asari
  NGA REB  militia leader
Jomo Gbomo
  NGA REB  rebel spokesman
Ibrahim Zakzaky; Ibrahim el-Zakzaky; Ibraheem Zakzaky; Ibrahim El-Zakzaky
  NGA REL  Shiite leader
Peter Obi
  NGA OPP,PTY  presidential candidate
Godswill Akpabio
  2023-06..  NGA LEG  president of the Senate
Mallam Nuhu Ribadu; Nuhu Ribadu
  2023-06..  NGA GOV  national security adviser
  2003..2007-12  NGA COP  anti-corruption chief
Sambo Dasuki
  2012-06..2015-07  NGA GOV  national security adviser
  NGA ELI  former national security adviser
Babagana Zulum; Babagana Umara Zulum
  2019-05..  NGA GOV  governor of Borno
Nasir el-Rufai; Nasir El-Rufai
  2015-05..2023-05  NGA GOV  governor of Kaduna
  NGA ELI  former governor of Kaduna
Nyesom Wike
  2023-08..  NGA GOV  minister
  2015-05..2023-05  NGA GOV  governor of Rivers
  NGA ELI  former governor of Rivers
Lai Mohammed
  2015-11..2023-05  NGA GOV  information
  NGA ELI  former information
Reuben Abati
  2011..2015  NGA GOV  spokesman
  NGA ELI  former spokesman
Garba Shehu
  2015..2023  NGA GOV  spokesman
  NGA ELI  former spokesman
Femi Adesina
  2015..2023  NGA GOV  spokesman
  NGA ELI  former spokesman
Ajuri Ngelale
  2023..2024  NGA GOV  spokesman
  NGA ELI  former spokesman
Bayo Onanuga
  2023..  NGA GOV  spokesman
Nasir Isa Kwarra
  NGA GOV
Mike Omeri
  2014..2015  NGA GOV  government spokesman
  NGA ELI  former government spokesman
Chris Olukolade
  2013..2015  NGA MIL  military spokesman
Rabe Abubakar
  NGA MIL  military spokesman
Sani Usman; Sani Kukasheka Usman
  NGA MIL  military spokesman
Tukur Buratai
  2015-07..2021-01  NGA MIL  army chief
Christopher Musa
  2025-12..  NGA GOV,MIL  defense
  2023-06..2025-10  NGA MIL  military head
Alex Badeh
  2014-01..2015-07  NGA MIL  military chief
Godwin Emefiele
  2014-06..2023-06  NGA GOV  governor of the central bank
  NGA ELI  former governor of the central bank
Lamido Sanusi; Muhammadu Sanusi
  2009-06..2014-02  NGA GOV  governor of the central bank
  NGA REL,ELI  emir of Kano
Diezani Alison-Madueke
  2010-04..2015-05  NGA GOV  oil minister
  NGA ELI  former oil minister
Attahiru Jega
  2010-06..2015-06  NGA GOV  head of the electoral commission
  NGA ELI  former head of the electoral commission
Mahmood Yakubu
  2015-10..2025-10  NGA GOV  head of the electoral commission
  NGA ELI  former head of the electoral commission
Aliko Dangote
  NGA BUS
Amina Lawal
  NGA CVL
Umar Farouk Abdulmutallab; Umar Abdulmutallab
  NGA UAF
Adams Oshiomhole
  NGA LAB,PTY  union leader
Chinua Achebe
  NGA SOC  writer
Gani Adams
  NGA SOC
Gani Fawehinmi
  NGA SOC  lawyer
Anthony Enahoro
  NGA OPP
Odumegwu Ojukwu; Chukwuemeka Odumegwu Ojukwu; Emeka Ojukwu
  NGA REB,PTY
Yakubu Gowon
  1966-08-01..1975-07-29  NGA GOV,MIL  leader
  NGA ELI
Oladipo Diya
  NGA MIL
Matthew Kukah
  NGA REL  bishop
Sunday Igboho
  NGA SOC
T.B. Joshua; TB Joshua
  NGA REL
Rotimi Amaechi
  NGA PTY  governor
Omoyele Sowore
  NGA OPP,JRN

# ---- Niger ----

Ali Saibou
  1987-11..1993-04-16  NER GOV  president
  NER ELI  former president
Mahamane Ousmane
  1993-04-16..1996-01-27  NER GOV  president
  NER ELI  former president
Ibrahim Bare Mainassara; Ibrahim Baré Maïnassara
  1996-01-27..1999-04-11  NER GOV  president
  NER ELI  former president
Daouda Malam Wanke
  1999-04-11..1999-12-22  NER GOV  president
  NER ELI  former president
Tandja Mamadou; Mamadou Tandja
  1999-12-22..2010-02-18  NER GOV  president
  NER ELI  former president
Salou Djibo
  2010-02-18..2011-04-07  NER MIL,GOV  junta leader
  NER ELI  former junta leader
Mahamadou Issoufou
  2011-04-07..2021-04-02  NER GOV  president
  NER ELI  former president
Mohamed Bazoum
  2021-04-02..2023-07-26  NER GOV  president
  2016..2020  NER GOV  interior minister
  2011..2015  NER GOV  foreign minister
  NER ELI  former president
Abdourahamane Tiani; Abdourahmane Tchiani; Abdourahamane Tchiani; Abdourahmane Tiani; Omar Tchiani
  2023-07-26..  NER MIL,GOV  junta leader
Hama Amadou
  NER PTY,OPP  opposition leader
Ali Lamine Zeine; Ali Mahaman Lamine Zeine
  2023-08..  NER GOV  prime minister
Ouhoumoudou Mahamadou
  2021-04..2023-07  NER GOV  prime minister
  NER ELI  former prime minister
Aghali Alambo; Rhissa Ag Boula
  NER REB  Tuareg rebel leader
Hassoumi Massaoudou; Hassoumi Massoudou
  NER GOV  foreign minister
Seini Oumarou
  NER PTY,OPP
Salifou Mody; Salifou Modi
  NER MIL,GOV  general

# ---- Mali ----

Moussa Traore
  1968-11-19..1991-03-26  MLI GOV  president
  MLI ELI  former president
Amadou Toumani Toure; Amadou Toumani Touré; Amani Toumani Toure
  2002-06-08..2012-03-22  MLI GOV  president
  1991-03-26..1992-06-08  MLI GOV  president
  MLI ELI  former president
Alpha Oumar Konare; Alpha Oumar Konaré; Alpha Konare
  2003-09..2008-04  IGO  chairman of the African Union Commission
  1992-06-08..2002-06-08  MLI GOV  president
  MLI ELI  former president
Amadou Sanogo; Amadou Haya Sanogo
  2012-03-22..2012-04-12  MLI MIL,GOV  coup leader
  MLI ELI  former coup leader
Dioncounda Traore
  2012-04-12..2013-09-04  MLI GOV  interim president
  MLI ELI  former president
Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta; Boubacar Keita; IBK
  2013-09-04..2020-08-18  MLI GOV  president
  MLI ELI  former president
Assimi Goita; Assimi Goïta
  2021-05-24..  MLI MIL,GOV  junta leader, interim president
  2020-08-18..2020-09-25  MLI MIL,GOV  junta leader
  MLI ELI  former junta leader
Bah Ndaw; Bah N'Daw
  2020-09-25..2021-05-24  MLI GOV  interim president
  MLI ELI  former president
Modibo Sidibe
  2007-09..2012-04-17  MLI GOV  prime minister
  MLI ELI  former prime minister
Cheick Modibo Diarra
  2012-04-17..2012-12-11  MLI GOV  prime minister
  MLI ELI  former prime minister
Django Sissoko
  2012-12-11..2013-09  MLI GOV  prime minister
  MLI ELI  former prime minister
Oumar Tatam Ly
  2013-09..2014-04  MLI GOV  prime minister
  MLI ELI  former prime minister
Moussa Mara
  2014-04..2015-01  MLI GOV  prime minister
  MLI ELI  former prime minister
Modibo Keita
  2015-01..2017-04  MLI GOV  prime minister
  MLI ELI  former prime minister
Abdoulaye Idrissa Maiga
  2017-04..2017-12  MLI GOV  prime minister
  MLI ELI  former prime minister
Soumeylou Boubeye Maiga
  2017-12..2019-04  MLI GOV  prime minister
  MLI ELI  former prime minister
Boubou Cisse
  2019-04..2020-09-27  MLI GOV  prime minister
  MLI ELI  former prime minister
Moctar Ouane
  2020-09-27..2021-06-07  MLI GOV  prime minister
  MLI ELI  former prime minister
Choguel Maiga; Choguel Kokalla Maiga; Choguel Kokalla Maïga
  2021-06-07..2024-11-21  MLI GOV  prime minister
  MLI ELI  former prime minister
Abdoulaye Maiga
  2024-11-21..  MLI GOV  prime minister
Soumaila Cisse; Soumaïla Cissé
  MLI OPP,PTY  opposition leader
Mahmoud Dicko; Imam Mahmoud Dicko
  MLI REL,OPP  imam
Iyad Ag Ghaly; Iyad Ag Ghali
  MLI REB  leader of Ansar Dine, rebel leader
Amadou Koufa; Amadou Kouffa; Hamadoun Kouffa
  MLI REB  jihadist leader
Bilal Ag Acherif; Bilal Ag Cherif
  MLI REB  Tuareg rebel leader
Alghabass Ag Intalla
  MLI REB  Tuareg rebel leader
Ibrahim Ag Bahanga
  MLI REB  Tuareg rebel leader
Moussa Ag Assarid
  MLI REB  rebel spokesman
Mohamed Ag Najem; Mohamed Ag Najim
  MLI REB  Tuareg rebel commander
El Hadj Ag Gamou; Alhaji Ag Gamou
  MLI MIL  general
Abdoulaye Diop
  MLI GOV  foreign minister
Sadio Camara
  2020-10..  MLI GOV,MIL  defense minister
Ahmad al-Faqi al-Mahdi; Ahmad Al Faqi Al Mahdi
  MLI REB
Tieble Drame
  MLI PTY,GOV

# ---- Burkina Faso ----

Thomas Sankara
  1983-08-04..1987-10-15  BFA GOV  president
  BFA ELI  former president
Blaise Compaore; Blaise Compaoré
  1987-10-15..2014-11-01  BFA GOV  president
  BFA ELI  former president
Isaac Zida
  2014-11-21..2015-12-29  BFA GOV  prime minister
  2014-11-01..2014-11-18  BFA MIL,GOV  interim leader
  BFA ELI  former prime minister
Michel Kafando
  2014-11-18..2015-12-29  BFA GOV  interim president
  BFA ELI  former president
Roch Marc Christian Kabore; Roch Kabore; Roch Marc Christian Kaboré; Roch Kaboré; Roch Marc Kabore
  2015-12-29..2022-01-24  BFA GOV  president
  BFA ELI  former president
Paul-Henri Sandaogo Damiba; Paul-Henri Damiba; Paul Henri Sandaogo Damiba
  2022-01-24..2022-09-30  BFA MIL,GOV  junta leader
  BFA ELI  former junta leader
Ibrahim Traore; Ibrahim Traoré
  2022-09-30..  BFA MIL,GOV  junta leader
Gilbert Diendere; Gilbert Diendéré
  BFA MIL,REB  coup leader, general
Djibrill Bassole; Djibril Bassole
  BFA GOV  foreign minister
Zephirin Diabre; Zéphirin Diabré
  BFA OPP,PTY  opposition leader
Salif Diallo
  BFA PTY
Apollinaire Joachim Kyelem de Tambela; Apollinaire Kyelem de Tambela
  2022-10..2024-12  BFA GOV  prime minister
  BFA ELI  former prime minister
Norbert Zongo
  BFA JRN

# ---- Ivory Coast ----

Felix Houphouet-Boigny; Félix Houphouët-Boigny
  1960-11-03..1993-12-07  CIV GOV  president
  CIV ELI  former president
Henri Konan Bedie; Henri Konan Bédié
  1993-12-07..1999-12-24  CIV GOV  president
  CIV ELI  former president
Robert Guei; Robert Gueï
  1999-12-24..2000-10-26  CIV GOV,MIL  junta leader
  CIV ELI  former junta leader
Laurent Gbagbo
  2011-04-11..  CIV OPP,ELI  former president
  2010-12-04..2011-04-11  CIV GOV  incumbent president
  2000-10-26..2010-12-04  CIV GOV  president
  CIV ELI  former incumbent president
Alassane Ouattara
  2010-12-04..  CIV GOV  president
  1994..2010-12-04  CIV OPP,PTY  opposition leader
  1990-11-07..1993-12  CIV GOV  prime minister
  CIV ELI  former prime minister
Daniel Kablan Duncan
  2012-11..2017-01-10  CIV GOV  head of the cabinet
  1993-12..2000-05  CIV GOV  head of the cabinet
  CIV ELI  former head of the cabinet
Seydou Diarra
  2003-02-10..2005-12-07  CIV GOV  prime minister
  2000-05..2000-10-27  CIV GOV  prime minister
  CIV ELI  former prime minister
Pascal Affi N'Guessan
  2011-04..  CIV OPP,PTY  opposition leader
  2000-10-27..2003-02-10  CIV GOV  prime minister
  CIV ELI  former prime minister
Charles Konan Banny
  2005-12-07..2007-04-04  CIV GOV  prime minister
  CIV ELI  former prime minister
Guillaume Soro
  2019-02..  CIV OPP,PTY  opposition leader
  2012-03..2019-02  CIV LEG  speaker of parliament
  2007-04-04..2012-03  CIV GOV  prime minister
  2002-09..2007-04-04  CIV REB  rebel leader
  CIV ELI  former prime minister
Jeannot Ahoussou-Kouadio
  2012-03..2012-11  CIV GOV  prime minister
  CIV ELI  former prime minister
Amadou Gon Coulibaly
  2017-01-10..2020-07-30  CIV GOV  prime minister
  CIV ELI  former prime minister
Hamed Bakayoko
  2020-07-30..2021-03-26  CIV GOV  prime minister
  CIV ELI  former prime minister
Patrick Achi
  2021-03-26..2023-10-17  CIV GOV  prime minister
  CIV ELI  former prime minister
Robert Beugre Mambe; Robert Beugré Mambé
  2023-10-17..  CIV GOV  prime minister
Simone Gbagbo
  CIV ELI,PTY
Charles Ble Goude; Charles Blé Goudé
  2001..2011-04  CIV PRM  leader of the Young Patriots
  CIV PTY
Ibrahim Coulibaly
  ..2011-04-27  CIV REB  rebel leader
Tidjane Thiam
  CIV OPP,PTY  opposition leader
Albert Mabri Toikeusse
  CIV PTY
Mamadou Coulibaly
  CIV LEG  speaker of parliament
Sidiki Konate; Sidiki Konaté
  CIV REB  rebel spokesman

# ---- Ghana ----

Jerry Rawlings; Jerry John Rawlings
  1981-12-31..2001-01-07  GHA GOV  president
  GHA ELI  former president
John Kufuor; John Agyekum Kufuor
  2001-01-07..2009-01-07  GHA GOV  president
  GHA ELI  former president
John Atta Mills; John Evans Atta Mills; Atta Mills
  2009-01-07..2012-07-24  GHA GOV  head of the state
  1997-01-07..2001-01-07  GHA GOV  vice head of the state
  GHA ELI  former head of the state
Nana Akufo-Addo; Akufo-Addo; Nana Addo Dankwa Akufo-Addo
  2017-01-07..2025-01-07  GHA GOV  president
  GHA ELI  former president
Mahamudu Bawumia
  2017-01-07..2025-01-07  GHA GOV  vice president
  GHA OPP,PTY
Kwame Nkrumah
  1957-03-06..1966-02-24  GHA GOV  president
  GHA ELI  former president
Shirley Ayorkor Botchwey
  2025-04..  IGO  secretary-general of the Commonwealth
  2017-01..2025-01  GHA GOV  foreign minister
  GHA ELI  former foreign minister
Samuel Okudzeto Ablakwa
  2025-01..  GHA GOV  foreign minister

# ---- Togo ----

Gnassingbe Eyadema; Gnassingbé Eyadéma
  1967-04-14..2005-02-05  TGO GOV  president
  TGO ELI  former president
Faure Gnassingbe; Faure Gnassingbé; Faure Essozimna Gnassingbe
  2005-02-05..  TGO GOV  president
Gilchrist Olympio
  TGO OPP,PTY  opposition leader
Jean-Pierre Fabre
  TGO OPP,PTY  opposition leader
Edem Kodjo
  TGO GOV,PTY  prime minister
Robert Dussey
  2013..  TGO GOV  foreign minister
Agbeyome Kodjo
  TGO OPP,PTY
Tikpi Atchadam
  TGO OPP,PTY

# ---- Benin ----

Mathieu Kerekou; Mathieu Kérékou
  1996-04-04..2006-04-06  BEN GOV  president
  1972-10-26..1991-04-04  BEN GOV  president
  BEN ELI  former president
Nicephore Soglo
  1991-04-04..1996-04-04  BEN GOV  president
  BEN ELI  former president
Boni Yayi; Thomas Boni Yayi; Thomas Yayi Boni; Yayi Boni
  2006-04-06..2016-04-06  BEN GOV  president
  BEN ELI  former president
Patrice Talon
  2016-04-06..  BEN GOV  head of the state
Lionel Zinsou
  BEN GOV  prime minister
Romuald Wadagni
  BEN GOV  finance minister

# ---- Senegal ----

Leopold Senghor; Leopold Sedar Senghor; Léopold Sédar Senghor
  1960-09-06..1981-01-01  SEN GOV  president
  SEN ELI  former president
Abdou Diouf
  2003-01..2014-12  IGO  secretary-general of La Francophonie
  1981-01-01..2000-04-01  SEN GOV  president
  SEN ELI  former president
Bassirou Diomaye Faye; Diomaye Faye
  2024-04-02..  SEN GOV  president
Ousmane Sonko
  2024-04-02..  SEN GOV  prime minister
  2014..2024-04-02  SEN OPP,PTY  opposition leader
Karim Wade
  SEN PTY
Idrissa Seck
  SEN PTY
Amadou Ba
  2022-09..2024-03  SEN GOV  prime minister
  SEN ELI  former prime minister
Khalifa Sall
  SEN PTY  mayor of Dakar
Cheikh Tidiane Gadio
  2000-04..2009-10  SEN GOV  foreign minister
  SEN ELI  former foreign minister
Augustin Diamacoune Senghor
  SEN REB  separatist leader
Salif Sadio
  SEN REB  rebel leader
Youssou N'Dour
  SEN SOC,GOV  singer

# ---- Gambia ----

Dawda Jawara
  1970-04-24..1994-07-22  GMB GOV  president
  GMB ELI  former president
Yahya Jammeh; Yahya A.J.J. Jammeh; Yayah Jammeh
  1994-07-22..2017-01-19  GMB GOV  president
  GMB ELI  former president
Adama Barrow
  2017-01-19..  GMB GOV  head of the state
Ousainou Darboe
  GMB PTY,OPP  opposition leader

# ---- Guinea ----

Ahmed Sekou Toure
  1958-10-02..1984-04-05  GIN GOV  president
  GIN ELI  former president
Lansana Conte; Lansana Conté
  1984-04-05..2008-12-24  GIN GOV  president
  GIN ELI  former president
Moussa Dadis Camara; Dadis Camara
  2008-12-24..2010-01-21  GIN MIL,GOV  junta leader
  GIN ELI  former junta leader
Sekouba Konate; Sékouba Konaté
  2010-01-21..2010-12-21  GIN MIL,GOV  interim president
  GIN ELI  former president
Alpha Conde; Alpha Condé
  2010-12-21..2021-09-05  GIN GOV  president
  ..2010-12-21  GIN OPP,PTY  opposition leader
  GIN ELI  former president
Mamady Doumbouya
  2021-09-05..  GIN MIL,GOV  junta leader
Cellou Dalein Diallo
  2004-12..2006-04  GIN GOV  prime minister
  GIN OPP,PTY  opposition leader
Lansana Kouyate; Lansana Kouyaté
  2007-03..2008-05  GIN GOV  prime minister
  GIN ELI  former prime minister
Sidya Toure; Sidya Touré
  GIN OPP,PTY
Bah Oury; Amadou Oury Bah
  2024-02..  GIN GOV  prime minister
Aboubacar Diakite; Toumba Diakite; Aboubacar "Toumba" Diakite
  GIN MIL
Mohamed Beavogui
  GIN GOV  prime minister

# ---- Guinea-Bissau ----

Joao Bernardo Vieira; João Bernardo Vieira; Nino Vieira
  2005-10-01..2009-03-02  GNB GOV  president
  1980-11-14..1999-05-14  GNB GOV  president
  GNB ELI  former president
Malam Bacai Sanha
  2009-09-08..2012-01-09  GNB GOV  president
  1999-05-14..2000-02-17  GNB GOV  interim president
  GNB ELI  former president
Kumba Yala; Kumba Iala
  2000-02-17..2003-09-14  GNB GOV  president
  GNB ELI  former president
Henrique Rosa
  2003-09-28..2005-10-01  GNB GOV  interim president
  GNB ELI  former president
Manuel Serifo Nhamadjo
  2012-05-11..2014-06-23  GNB GOV  interim president
  GNB ELI  former president
Jose Mario Vaz; José Mário Vaz
  2014-06-23..2020-02-27  GNB GOV  president
  GNB ELI  former president
Umaro Sissoco Embalo; Umaro Sissoco Embaló; Sissoco Embalo
  2020-02-27..2025-11-26  GNB GOV  president
  GNB ELI  former president
Domingos Simoes Pereira; Domingos Simões Pereira
  GNB OPP,PTY  opposition ruler
Ansumane Mane
  1998-06..2000-11-30  GNB REB,MIL  rebel ruler
Carlos Gomes Junior
  GNB GOV  head of the cabinet
Antonio Indjai
  GNB MIL  army chief
Bubo Na Tchuto; Jose Americo Bubo Na Tchuto
  GNB MIL
Horta N'Tam; Horta Inta-A
  2025-11-27..  GNB MIL,GOV  junta leader

# ---- Cape Verde ----

Antonio Mascarenhas Monteiro
  1991-03..2001-03  CPV GOV  president
  CPV ELI  former president
Pedro Pires
  2001-03..2011-09  CPV GOV  president
  CPV ELI  former president
Jorge Carlos Fonseca
  2011-09..2021-11  CPV GOV  president
  CPV ELI  former president
Jose Maria Neves
  2021-11..  CPV GOV  president
Ulisses Correia e Silva
  2016-04..  CPV GOV  head of the cabinet

# ---- Sao Tome and Principe ----

Miguel Trovoada
  1991-04..2001-09  STP GOV  president
  STP ELI  former president
Fradique de Menezes
  2001-09..2011-09  STP GOV  president
  STP ELI  former president
Manuel Pinto da Costa
  2011-09..2016-09  STP GOV  head of the state
  STP ELI  former head of the state
Evaristo Carvalho
  2016-09..2021-10-02  STP GOV  president
  STP ELI  former president
Carlos Vila Nova
  2021-10-02..  STP GOV  head of the state
Patrice Trovoada
  STP GOV  prime minister

# ---- Sierra Leone ----

Joseph Momoh
  1985-11-28..1992-05-01  SLE GOV  president
  SLE ELI  former president
Valentine Strasser
  1992-05-01..1996-01-16  SLE GOV,MIL  junta leader
  SLE ELI  former junta leader
Julius Maada Bio
  2018-04-04..  SLE GOV  head of the state
  1996-01-16..1996-03-29  SLE GOV,MIL  junta ruler
  SLE ELI  former junta ruler
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Tejan Kabbah
  1998-03-10..2007-09-17  SLE GOV  president
  1996-03-29..1997-05-25  SLE GOV  president
  SLE ELI  former president
Johnny Paul Koroma
  1997-05-25..1998-03-10  SLE MIL,REB  junta leader
Ernest Bai Koroma
  2007-09-17..2018-04-04  SLE GOV  president
  SLE ELI  former president
Foday Sankoh
  2000-05..2003-07-29  SLE REB  rebel leader
  1999-07..2000-05  SLE GOV,REB  rebel leader
  1991-03..1999-07  SLE REB  leader of the Revolutionary United Front
  SLE ELI  former rebel leader
Sam Bockarie
  SLE REB  rebel commander
  name?: Mosquito
Issa Sesay
  SLE REB  rebel leader
Samuel Hinga Norman; Sam Hinga Norman
  SLE PRM,GOV  ruler of the Kamajors
Solomon Berewa
  SLE GOV  vice president

# ---- Liberia ----

Samuel Doe; Samuel K. Doe
  1980-04-12..1990-11-22  LBR GOV  head of the state
  LBR ELI  former head of the state
Amos Sawyer
  1990-11-22..1997-08-02  LBR GOV  interim head of the state
  LBR ELI  former head of the state
Moses Blah
  2003-08-11..2003-10-14  LBR GOV  head of the state
  LBR ELI  former head of the state
Gyude Bryant
  2003-10-14..2006-01-16  LBR GOV  interim head of the state
  LBR ELI  former head of the state
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf; Johnson Sirleaf; Johnson-Sirleaf
  2006-01-16..2018-01-22  LBR GOV  president
  LBR ELI  former president
George Weah
  2018-01-22..2024-01-22  LBR GOV  president
  2005..2018-01-22  LBR OPP,PTY  opposition leader
  LBR ELI  former president
Joseph Boakai
  2024-01-22..  LBR GOV  president
  2006-01-16..2018-01-22  LBR GOV  vice president
  LBR ELI  former vice president
Prince Johnson; Prince Yormie Johnson
  ..1992  LBR REB  warlord
  LBR LEG  member of the Senate
Roosevelt Johnson
  LBR REB  warlord
Alhaji Kromah; Alhaji G.V. Kromah
  LBR REB  warlord
George Boley
  LBR REB  warlord
Sekou Conneh; Sekou Damate Conneh
  LBR REB  rebel leader
Winston Tubman
  LBR OPP,PTY
Jewel Howard-Taylor; Jewel Taylor
  2018-01..2024-01  LBR GOV  vice president
  LBR ELI  former vice president
Daniel Chea
  LBR GOV,MIL  defense minister
Leymah Gbowee
  LBR SOC  activist

# ---- Angola ----

Agostinho Neto
  1975-11-11..1979-09-10  AGO GOV  president
  AGO ELI  former president
Jose Eduardo dos Santos; José Eduardo dos Santos; Eduardo dos Santos
  1979-09-10..2017-09-26  AGO GOV  head of the state
  AGO ELI  former head of the state
Joao Lourenco; João Lourenço; João Lourenco
  2017-09-26..  AGO GOV  president
Jonas Savimbi
  1966..2002-02-22  AGO REB  leader of UNITA
Antonio Dembo
  AGO REB
Paulo Lukamba Gato; Lukamba Gato
  AGO REB,PTY
Isaias Samakuva
  2003-06..2019-11  AGO OPP,PTY  opposition leader
Adalberto Costa Junior; Adalberto Costa Júnior
  2019-11..  AGO OPP,PTY  opposition ruler
Isabel dos Santos
  AGO BUS
Venancio de Moura
  AGO GOV  foreign minister
Joao de Miranda
  AGO GOV  foreign minister
Georges Chikoti
  AGO GOV  foreign minister
Manuel Augusto
  AGO GOV  foreign minister
Tete Antonio; Tete António
  2020-04..  AGO GOV  foreign minister
Rafael Marques; Rafael Marques de Morais
  AGO JRN
Holden Roberto
  AGO REB,PTY

# ---- Mozambique ----

Samora Machel
  1975-06-25..1986-11-06  MOZ GOV  president
  MOZ ELI  former president
Joaquim Chissano
  1986-11-06..2005-02-02  MOZ GOV  president
  MOZ ELI  former president
Armando Guebuza
  2005-02-02..2015-01-15  MOZ GOV  president
  MOZ ELI  former president
Filipe Nyusi
  2015-01-15..2025-01-15  MOZ GOV  president
  MOZ ELI  former president
Daniel Chapo
  2025-01-15..  MOZ GOV  president
Afonso Dhlakama
  1992-10-04..2018-05-03  MOZ OPP,PTY  opposition leader
  1979..1992-10-04  MOZ REB  leader of Renamo
Ossufo Momade
  2018-05..  MOZ OPP,PTY  opposition leader
Venancio Mondlane; Venâncio Mondlane
  MOZ OPP,PTY  opposition leader
Mariano Nhongo
  ..2021-10  MOZ REB  rebel leader
Manuel Chang
  MOZ GOV  finance minister
Graca Machel; Graça Machel
  MOZ ELI
Daviz Simango
  MOZ OPP,PTY
Leonardo Simao
  MOZ GOV  foreign minister

# ---- Zambia ----

Kenneth Kaunda
  1964-10-24..1991-11-02  ZMB GOV  president
  ZMB ELI  former president
Frederick Chiluba
  1991-11-02..2002-01-02  ZMB GOV  president
  ZMB ELI  former president
Levy Mwanawasa
  2002-01-02..2008-06-29  ZMB GOV  president
  ZMB ELI  former president
Guy Scott
  2014-10-29..2015-01-25  ZMB GOV  interim head of the state
  ZMB ELI  former head of the state
Edgar Lungu
  2015-01-25..2021-08-24  ZMB GOV  president
  ZMB ELI  former president

# ---- Zimbabwe ----

Robert Mugabe
  2017-11-21..2019-09-06  ZWE ELI  former president
  1980-04-18..2017-11-24  ZWE GOV  president
  ZWE ELI  former president
Emmerson Mnangagwa; Emmerson Dambudzo Mnangagwa
  2017-11-24..  ZWE GOV  president
  2014-12-12..2017-11-06  ZWE GOV  vice president
  2009-02..2013-09  ZWE GOV,MIL  defense minister
  ZWE ELI  former vice president
Morgan Tsvangirai
  2009-02-11..2013-09-11  ZWE GOV  prime minister
  1999-09..2018-02-14  ZWE OPP,PTY  opposition leader
  ZWE ELI  former prime minister
Joshua Nkomo
  1987-12-31..1999-12  ZWE GOV  vice president
  ZWE ELI  former vice president
Joseph Msika
  1999-12..2004-12  ZWE GOV  vice president
  ZWE ELI  former vice president
Joice Mujuru
  2004-12..2014-12-12  ZWE GOV  vice president
  ZWE ELI  former vice president
Constantino Chiwenga
  2017-12-28..  ZWE GOV  vice president
  2003-12..2017-12  ZWE MIL  military chief, general
Nathan Shamuyarira
  1987..1995  ZWE GOV  foreign minister
  ZWE ELI  former foreign minister
Stan Mudenge
  1995..2005-04  ZWE GOV  foreign minister
  ZWE ELI  former foreign minister
Simbarashe Mumbengegwi
  2005-04..2017-11-30  ZWE GOV  foreign minister
  ZWE ELI  former foreign minister
Sibusiso Moyo
  2017-11-30..2021-01-20  ZWE GOV  foreign minister
  ..2017-11-30  ZWE MIL  general
  ZWE ELI  former foreign minister
Frederick Shava
  2021-02..2024-10  ZWE GOV  foreign minister
  ZWE ELI  former foreign minister
Amon Murwira
  2024-10..  ZWE GOV  foreign minister
Grace Mugabe
  ..2017-11-21  ZWE GOV,PTY  first lady
  ZWE ELI
Nelson Chamisa
  2018-02..  ZWE OPP,PTY  opposition leader
Tendai Biti
  2009-02..2013-07  ZWE GOV  finance minister
  ZWE OPP,PTY
Arthur Mutambara
  2006-02..  ZWE OPP,PTY
Welshman Ncube
  ZWE OPP,PTY
Douglas Mwonzora
  ZWE OPP,PTY
Gibson Sibanda
  ZWE OPP,PTY
Jonathan Moyo
  2000-07..2005-02  ZWE GOV  information minister
  ZWE PTY
Ignatius Chombo
  ZWE GOV  finance minister
Patrick Chinamasa
  ZWE GOV  justice minister, finance minister
Didymus Mutasa
  ZWE GOV  security minister
George Charamba
  ZWE GOV  spokesman
Nick Mangwana
  ZWE GOV  spokesman
Simon Khaya Moyo
  ZWE PTY  spokesman
Chenjerai Hunzvi; Chenjerai "Hitler" Hunzvi
  ZWE PRM  war veterans' leader
Joseph Chinotimba
  ZWE PRM  war veterans' leader
Chris Mutsvangwa; Christopher Mutsvangwa
  ZWE PRM,GOV  war veterans' leader
Gideon Gono
  2003..2013  ZWE GOV  central bank governor
  ZWE ELI  former central bank governor
Pius Ncube
  ZWE REL  archbishop
Ian Smith
  1964-04-13..1979-06-01  ZWE GOV  head of the cabinet of Rhodesia
  ZWE ELI
Ndabaningi Sithole
  ZWE OPP,PTY
Canaan Banana
  ZWE GOV  head of the state
Simba Makoni
  ZWE GOV,PTY
Evan Mawarire
  ZWE REL,SOC  pastor
Jestina Mukoko
  ZWE SOC
Fadzayi Mahere
  ZWE OPP,PTY
Priscilla Misihairabwi
  ZWE OPP
Roy Bennett
  ZWE OPP,PTY
Augustine Chihuri
  ZWE COP  police chief
Hopewell Chin'ono
  ZWE JRN

# ---- South Africa ----

P.W. Botha; PW Botha; Pieter Botha
  1984-09-14..1989-08-15  ZAF GOV  president
  ZAF ELI  former president
F.W. de Klerk; Frederik de Klerk; FW de Klerk; Frederik W. de Klerk; F. W. de Klerk
  1994-05-10..1996-06-30  ZAF GOV  deputy president
  1989-08-15..1994-05-10  ZAF GOV  president
  ZAF ELI  former deputy president
Nelson Mandela; Nelson R. Mandela; President Mandela; Madiba
  1999-06-14..2013-12-05  ZAF ELI  former president
  1994-05-10..1999-06-14  ZAF GOV  president
  1990-02-11..1994-05-10  ZAF OPP,PTY  leader of the African National Congress
  ZAF ELI  former president
Thabo Mbeki; Thabo Mvuyelwa Mbeki
  1999-06-14..2008-09-25  ZAF GOV  president
  1994-05-10..1999-06-17  ZAF GOV  deputy president
  ZAF ELI  former president
Kgalema Motlanthe
  2009-05-09..2014-05-26  ZAF GOV  deputy president
  2008-09-25..2009-05-09  ZAF GOV  president
  ZAF ELI  former deputy president
Jacob Zuma; Jacob G. Zuma
  2023-12..  ZAF OPP,PTY  leader of the MK Party
  2009-05-09..2018-02-15  ZAF GOV  president
  2007-12-18..2009-05-09  ZAF PTY  leader of the African National Congress
  1999-06-17..2005-06-14  ZAF GOV  deputy president
  ZAF ELI  former president
Cyril Ramaphosa
  2018-02-15..  ZAF GOV  president
  2014-05-26..2018-02-27  ZAF GOV  deputy president
  1991-07..1996  ZAF PTY  secretary-general of the African National Congress
  ZAF ELI  former deputy president
Phumzile Mlambo-Ngcuka
  2013-08..2021-08  UNO  head of UN Women
  2005-06-22..2008-09-25  ZAF GOV  deputy president
  ZAF ELI  former deputy president
Baleka Mbete
  2008-09-25..2009-05-09  ZAF GOV  deputy president
  ZAF ELI  former deputy president
David Mabuza
  2018-02-27..2023-03-07  ZAF GOV  deputy president
  ZAF ELI  former deputy president
Paul Mashatile
  2023-03-07..  ZAF GOV  deputy president
Pik Botha; Roelof "Pik" Botha
  1977-04-27..1994-05-10  ZAF GOV  foreign minister
  ZAF ELI  former foreign minister
Alfred Nzo
  1994-05-10..1999-06-17  ZAF GOV  foreign minister
  ZAF ELI  former foreign minister
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Nkosazana Zuma
  2012-10-15..2017-03-14  IGO  chairwoman of the African Union Commission
  1999-06-17..2009-05-11  ZAF GOV  foreign minister
  ZAF ELI  former foreign minister
Maite Nkoana-Mashabane
  2009-05-11..2018-02-27  ZAF GOV  foreign minister
  ZAF ELI  former foreign minister
Lindiwe Sisulu
  2018-02-27..2019-05-30  ZAF GOV  foreign minister
  2009-05-11..2012-06  ZAF GOV,MIL  defense minister
  ZAF ELI  former foreign minister
Naledi Pandor
  2019-05-30..2024-06-30  ZAF GOV  foreign minister
  ZAF ELI  former foreign minister
Ronald Lamola
  2024-06-30..  ZAF GOV  foreign minister
Magnus Malan
  1980-10..1994-05-10  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Joe Modise
  1994-05-10..1999-06-17  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Mosiuoa Lekota
  1999-06-17..2008-09  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Charles Nqakula
  2008-09..2009-05-11  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Nosiviwe Mapisa-Nqakula
  2012-06..2021-08  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Thandi Modise
  2021-08..2024-06-30  ZAF GOV,MIL  defense minister
  ZAF ELI  former defense minister
Angie Motshekga
  2024-06-30..  ZAF GOV,MIL  defense minister
Trevor Manuel
  1996-04-04..2009-05-11  ZAF GOV  finance minister
  ZAF ELI  former finance minister
Pravin Gordhan
  2015-12-14..2017-03-31  ZAF GOV  finance minister
  2009-05-11..2014-05  ZAF GOV  finance minister
  ZAF ELI  former finance minister
Nhlanhla Nene
  2018-02..2018-10  ZAF GOV  finance minister
  2014-05..2015-12-14  ZAF GOV  finance minister
  ZAF ELI  former finance minister
Malusi Gigaba
  2017-03-31..2018-02  ZAF GOV  finance minister
  ZAF ELI  former finance minister
Tito Mboweni
  2018-10..2021-08  ZAF GOV  finance minister
  ZAF ELI  former finance minister
Enoch Godongwana
  2021-08..  ZAF GOV  finance minister
Tony Leon
  1999-06..2007-05  ZAF OPP,PTY  opposition ruler
Helen Zille
  2009-05..2019-05  ZAF GOV,OPP  premier of the Western Cape
  2007-05..2015-05  ZAF OPP,PTY  opposition leader
  ZAF ELI  former premier of the Western Cape
Mmusi Maimane
  2015-05..2019-11  ZAF OPP,PTY  opposition leader
John Steenhuisen
  2024-06-30..  ZAF GOV  agriculture minister
  2019-11..2024-06  ZAF OPP,PTY  opposition leader
Winnie Mandela; Winnie Madikizela-Mandela; Winnie Madikizela Mandela
  ZAF PTY
Mangosuthu Buthelezi
  1994-05..2004-04  ZAF GOV  home affairs minister
  1975..1994-05  ZAF PTY  Zulu leader, leader of Inkatha
  ZAF PTY  leader of Inkatha
Desmond Tutu; Archbishop Tutu
  ZAF REL  archbishop
Walter Sisulu
  ZAF PTY
Oliver Tambo
  ..1991  ZAF OPP,PTY  leader of the African National Congress
Joe Slovo
  ZAF PTY  Communist leader
Chris Hani
  ..1993-04-10  ZAF PTY  Communist leader
Eugene Terreblanche; Eugene Terre'Blanche
  ZAF UAF  leader of the Afrikaner Resistance Movement
Constand Viljoen
  ZAF PTY  leader of the Freedom Front
Roelf Meyer
  ZAF GOV,PTY  negotiator
Bantu Holomisa
  ZAF PTY
Julius Malema
  2013-07..  ZAF OPP,PTY  leader of the Economic Freedom Fighters
  2008-04..2012-04  ZAF PTY  youth leader
Floyd Shivambu
  ZAF OPP,PTY
Blade Nzimande
  ZAF PTY  Communist leader
Zwelinzima Vavi
  ZAF LAB  union leader
Gwede Mantashe
  ZAF PTY,GOV
Fikile Mbalula
  ZAF PTY  secretary-general
Ace Magashule
  ZAF PTY
Patricia de Lille
  ZAF PTY
Bheki Cele
  ZAF COP,GOV  police minister
Jackie Selebi
  2000..2008  ZAF COP  police chief
Thuli Madonsela
  2009-10..2016-10  ZAF GOV  public protector
  ZAF ELI  former public protector
Raymond Zondo
  ZAF JUD  judge
Ronnie Kasrils
  ZAF GOV  intelligence minister
Manto Tshabalala-Msimang
  ZAF GOV  health minister
Aziz Pahad
  1999..2008  ZAF GOV  deputy foreign minister
  ZAF ELI  former deputy foreign minister
Essop Pahad
  ZAF GOV  minister
Kader Asmal
  ZAF GOV  minister
Dullah Omar
  ZAF GOV  justice
Bheki Khumalo
  ZAF GOV  spokesman
Parks Mankahlana
  ZAF GOV  spokesman
Mac Maharaj
  2011..2015  ZAF GOV  spokesman
  ZAF ELI  former spokesman
Vincent Magwenya
  ZAF GOV  spokesman
Zane Dangor
  ZAF GOV
Clayson Monyela
  ZAF GOV  Foreign Ministry spokesman
Ebrahim Rasool
  ZAF GOV  ambassador to the United States
Zwelithini; King Goodwill Zwelithini; Goodwill Zwelithini
  ZAF ELI  Zulu king
Ajay Gupta; Atul Gupta; Rajesh Gupta
  ZAF BUS
Schabir Shaik
  ZAF BUS
Oscar Pistorius
  ZAF CVL
Wouter Basson
  ZAF MIL
Eugene de Kock
  ZAF COP
Allan Boesak
  ZAF REL,PTY
Frank Chikane
  ZAF REL,GOV
Steve Biko
  ZAF OPP
Ahmed Kathrada
  ZAF PTY
Hendrik Verwoerd
  ZAF GOV  prime minister
Janusz Walus
  ZAF UAF
Zackie Achmat
  ZAF SOC
Marthinus van Schalkwyk
  ZAF PTY
Songezo Zibi
  ZAF PTY

# ---- Namibia ----

Sam Nujoma
  1990-03-21..2005-03-21  NAM GOV  president
  ..1990-03-21  NAM REB  leader of SWAPO
  NAM ELI  former president
Hifikepunye Pohamba
  2005-03-21..2015-03-21  NAM GOV  president
  NAM ELI  former president
Hage Geingob
  2015-03-21..2024-02-04  NAM GOV  president
  NAM ELI  former president
Nangolo Mbumba
  2024-02-04..2025-03-21  NAM GOV  president
  NAM ELI  former president
Netumbo Nandi-Ndaitwah
  2025-03-21..  NAM GOV  president
Theo-Ben Gurirab
  NAM GOV  foreign minister
Ben Ulenga
  NAM OPP,PTY
Panduleni Itula
  NAM OPP,PTY

# ---- Botswana ----

Seretse Khama
  1966-09-30..1980-07-18  BWA GOV  president
  BWA ELI  former president
Quett Masire; Ketumile Masire
  1999..2003  IGO  mediator in Congo
  1980-07-18..1998-04-01  BWA GOV  president
  BWA ELI  former president
Festus Mogae
  1998-04-01..2008-04-01  BWA GOV  president
  BWA ELI  former president
Ian Khama
  2008-04-01..2018-04-01  BWA GOV  president
  BWA ELI  former president
Mokgweetsi Masisi
  2018-04-01..2024-11-01  BWA GOV  president
  BWA ELI  former president
Duma Boko
  2024-11-01..  BWA GOV  president
  2010..2024-11-01  BWA OPP,PTY  opposition leader

# ---- Lesotho ----

Ntsu Mokhehle
  1993-04-02..1998-05-29  LSO GOV  prime minister
  LSO ELI  former prime minister
Pakalitha Mosisili
  2015-03-17..2017-06-16  LSO GOV  prime minister
  1998-05-29..2012-06-08  LSO GOV  prime minister
  LSO ELI  former prime minister
Tom Thabane; Thomas Thabane
  2017-06-16..2020-05-20  LSO GOV  prime minister
  2012-06-08..2015-03-17  LSO GOV  prime minister
  LSO ELI  former prime minister
Moeketsi Majoro
  2020-05-20..2022-10-28  LSO GOV  prime minister
  LSO ELI  former prime minister
Sam Matekane
  2022-10-28..  LSO GOV  prime minister
King Moshoeshoe II
  1966-10-04..1996-02-07  LSO GOV  monarch
  LSO ELI  former monarch
King Letsie III
  1996-02-07..  LSO GOV  monarch

# ---- Eswatini ----

King Mswati III; King Mswati; Mswati III
  1986-04-25..  SWZ GOV  monarch
Barnabas Dlamini
  SWZ GOV  prime minister
Mario Masuku
  SWZ OPP
Thulani Maseko
  SWZ OPP,SOC  lawyer

# ---- Malawi ----

Hastings Banda; Hastings Kamuzu Banda; Kamuzu Banda
  1966-07-06..1994-05-24  MWI GOV  president
  MWI ELI  former president
Bakili Muluzi
  1994-05-24..2004-05-24  MWI GOV  president
  MWI ELI  former president
Bingu wa Mutharika
  2004-05-24..2012-04-07  MWI GOV  president
  MWI ELI  former president
Joyce Banda
  2012-04-07..2014-05-31  MWI GOV  president
  MWI ELI  former president
Peter Mutharika
  2025-10-04..  MWI GOV  president
  2014-05-31..2020-06-28  MWI GOV  president
  MWI ELI  former president
Lazarus Chakwera
  2020-06-28..2025-10-04  MWI GOV  president
  2013..2020-06-28  MWI OPP,PTY  opposition leader
  MWI ELI  former president
Saulos Chilima
  2014-05..2024-06-10  MWI GOV  vice president
  MWI ELI  former vice president

# ---- Madagascar ----

Didier Ratsiraka
  1997-02-09..2002-05-06  MDG GOV  president
  1975-06-15..1993-03-27  MDG GOV  president
  MDG ELI  former president
Albert Zafy
  1993-03-27..1997-02-09  MDG GOV  president
  MDG ELI  former president
Marc Ravalomanana
  2002-05-06..2009-03-17  MDG GOV  president
  MDG ELI  former president
Andry Rajoelina
  2019-01-19..2025-10-17  MDG GOV  president
  2009-03-17..2014-01-25  MDG GOV  president
  2007-12..2009-02  MDG OPP  mayor of Antananarivo
  MDG ELI  former president
Hery Rajaonarimampianina
  2014-01-25..2019-01-19  MDG GOV  president
  MDG ELI  former president
Michael Randrianirina
  2025-10-17..  MDG GOV,MIL  president, coup leader
Jacques Sylla
  MDG GOV  prime minister

# ---- Mauritius ----

Anerood Jugnauth
  2014-12-17..2017-01-23  MUS GOV  prime minister
  2000-09-17..2003-09-30  MUS GOV  prime minister
  1982-06-16..1995-12-27  MUS GOV  prime minister
  MUS ELI  former prime minister
Navin Ramgoolam; Navinchandra Ramgoolam
  2024-11-13..  MUS GOV  prime minister
  2005-07-05..2014-12-17  MUS GOV  prime minister
  1995-12-27..2000-09-17  MUS GOV  prime minister
  MUS ELI  former prime minister
Paul Berenger; Paul Bérenger
  2003-09-30..2005-07-05  MUS GOV  prime minister
  MUS ELI  former prime minister
Pravind Jugnauth
  2017-01-23..2024-11-13  MUS GOV  prime minister
  MUS ELI  former prime minister

# ---- Seychelles ----

France-Albert Rene; France-Albert René; Albert Rene
  1977-06-05..2004-04-14  SYC GOV  president
  SYC ELI  former president
James Michel
  2004-04-14..2016-10-16  SYC GOV  head of the state
  SYC ELI  former head of the state
Danny Faure
  2016-10-16..2020-10-26  SYC GOV  president
  SYC ELI  former president
Wavel Ramkalawan
  2020-10-26..2025-10-26  SYC GOV  president
  SYC ELI  former president
Patrick Herminie
  2025-10-26..  SYC GOV  president

# ---- Comoros ----

Said Mohamed Djohar
  1989-11..1996-03-25  COM GOV  president
  COM ELI  former president
Mohamed Taki Abdoulkarim
  1996-03-25..1998-11  COM GOV  president
  COM ELI  former president
Tadjidine Ben Said Massounde
  1998-11..1999-04-30  COM GOV  president
  COM ELI  former president
Azali Assoumani; Assoumani Azali
  2016-05-26..  COM GOV  president
  1999-04-30..2006-05-26  COM GOV  president
  COM ELI  former president
Ahmed Abdallah Sambi
  2006-05-26..2011-05-26  COM GOV  president
  COM ELI  former president
Ikililou Dhoinine
  2011-05-26..2016-05-26  COM GOV  president
  COM ELI  former president
Mohamed Bacar
  2002..2008-03  COM REB  leader of Anjouan

# ---- Mauritania ----

Maaouya Ould Sid'Ahmed Taya; Maaouya Sid'Ahmed Ould Taya; Maaouiya Ould Taya; Maaouya Ould Taya
  1984-12-12..2005-08-03  MRT GOV  president
  MRT ELI  former president
Ely Ould Mohamed Vall
  2005-08-03..2007-04-19  MRT MIL,GOV  junta leader
  MRT ELI  former junta leader
Sidi Ould Cheikh Abdallahi
  2007-04-19..2008-08-06  MRT GOV  president
  MRT ELI  former president
Mohamed Ould Ghazouani; Mohamed Ould Cheikh Ghazouani; Mohamed Cheikh El Ghazouani; Mohamed Ould Cheikh El Ghazouani
  2019-08-01..  MRT GOV  president
Biram Dah Abeid
  MRT SOC,OPP  anti-slavery activist
Ahmed Ould Daddah
  MRT OPP,PTY  opposition leader

# ---- The United Nations ----

Volker Perthes
  2021-01..2023-09  UNO GOV  envoy to Sudan
  UNO ELI  former envoy to Sudan
Jan Pronk
  2004-06..2006-10  UNO GOV  envoy to Sudan
  UNO ELI  former envoy to Sudan
Nicholas Kay
  2013..2016  UNO GOV  envoy to Somalia
  UNO ELI  former envoy to Somalia
Nicholas Haysom
  2021-01..  UNO GOV  envoy to South Sudan
  2018-10..2019-01  UNO GOV  envoy to Somalia
  UNO ELI  former envoy to Somalia
Ahmedou Ould-Abdallah; Ahmedou Ould Abdallah
  2007..2010  UNO GOV  envoy to Somalia
  UNO ELI  former envoy to Somalia
Alan Doss
  2008..2010  UNO GOV  envoy to Congo
  UNO ELI  former envoy to Congo
Roger Meece
  2010..2013  UNO GOV  envoy to Congo
  UNO ELI  former envoy to Congo
Bintou Keita
  2021-01..2025  UNO GOV  envoy to Congo
  UNO ELI  former envoy to Congo
Leila Zerrougui
  2018..2021  UNO GOV  envoy to Congo
  UNO ELI  former envoy to Congo
Mahamat Saleh Annadif
  2015-12..2021-03  UNO GOV  envoy to Mali
  UNO ELI  former envoy to Mali
El-Ghassim Wane
  2021-04..2023-12  UNO GOV  mediator to Mali
  UNO ELI  former mediator to Mali
Choi Young-jin
  2007..2011  UNO GOV  envoy to Ivory Coast
  UNO ELI  former envoy to Ivory Coast
David Crane
  UNO JUD  prosecutor of the Special Court
Jacques Klein
  2003..2005  UNO GOV  mediator to Liberia
  UNO ELI  former mediator to Liberia
Alioune Blondin Beye
  ..1998-06-26  UNO GOV  mediator in Angola
  UNO ELI  former mediator in Angola
Margaret Anstee
  1992..1993  UNO GOV  envoy to Angola
  UNO ELI  former envoy to Angola

# ---- International militant groups ----

Fazul Abdullah Mohammed; Harun Fazul
  ..2011-06  IMG UAF  al-Qaida operative
Adnan Abu Walid al-Sahrawi; Adnane Abou Walid al-Sahraoui
  ..2021-08  IMG UAF  leader of the Islamic State in the Greater Sahara

# ---- United States ----

William Swing; William Lacy Swing
  2008-10..2018-09  UNO REF  director-general of the International Organization for Migration
  2003..2008  UNO GOV  mediator to Congo
  USA ELI

# ---- United Kingdom ----

Simon Mann
  GBR UAF  mercenary

# People of the Middle East and North Africa: the canonical name without "al-", so that the family name is found with and without
# it; monarchs have roles without rank, as their given names are everybody's.

# ---- Iran ----

Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Ayatollah Sayyed Ali Khamenei
  1989-06-04..            IRN GOV  supreme leader
  1981-10..1989-08-16     IRN GOV  president
Mojtaba Khamenei
                          IRN GOV,ELI  son of the ruler
Ruhollah Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini
  1979-02-11..1989-06-03  IRN GOV  supreme leader
                          IRN REL
Masoud Pezeshkian; Masoud Pezeshkyan
  2024-07-28..            IRN GOV  president
                          IRN LEG
Ebrahim Raisi; Ebrahim Raeisi; Ebrahim Raissi
  2021-08-03..2024-05-19  IRN GOV  president
  2019-03..2021-07        IRN JUD  judiciary chief
                          IRN JUD
Hassan Rouhani; Hassan Rohani; Hasan Rowhani; Hassan Rowhani
  2013-08-03..2021-08-03  IRN GOV  president
  2003-10..2005-08        IRN GOV  nuclear negotiator
                          IRN ELI
Mahmoud Ahmadinejad; Mahmoud Ahmadi-Nejad; Mahmud Ahmadinejad; Ahmadi-Nejad
  2005-08-03..2013-08-03  IRN GOV  president
  2003-05..2005-08        IRN GOV  mayor of Tehran
                          IRN ELI
Mohammad Khatami; Mohammed Khatami; Muhammad Khatami
  1997-08-03..2005-08-03  IRN GOV  president
                          IRN ELI
Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Ayatollah Rafsanjani
  1989-08-16..1997-08-03  IRN GOV  president
  1980-07..1989-08        IRN LEG
                          IRN ELI
Abolhassan Bani-Sadr; Abolhassan Banisadr; Bani-Sadr
  1980-02..1981-06        IRN GOV  president
                          IRN ELI
Mohammad Mokhber; Mohammad Mokhbar
  2024-05-19..2024-07-28  IRN GOV  acting president
                          IRN GOV
Mohammad Reza Aref; Mohammad-Reza Aref
  2024-07-28..            IRN GOV  first vice president
                          IRN GOV
Mohammad Reza Pahlavi; Shah Mohammad Reza Pahlavi; Shah Reza Pahlavi
  1941-09..1979-02-11     IRN GOV  shah
                          IRN ELI
Reza Pahlavi
                          IRN OPP  exiled crown prince
Abbas Araghchi; Abbas Araqchi; Abbas Araghchi; Seyed Abbas Araghchi
  2024-08-21..            IRN GOV  foreign minister
  2013-05..2021-09        IRN GOV  nuclear negotiator, deputy foreign minister
                          IRN GOV
Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian; Amirabdollahian
  2021-08-25..2024-05-19  IRN GOV  foreign minister
                          IRN GOV  deputy foreign minister
Ali Bagheri Kani; Ali Bagheri-Kani; Ali Bagheri; Bagheri Kani
  2024-05-20..2024-08-21  IRN GOV  acting foreign minister
  2021-09..2024-05        IRN GOV  nuclear negotiator
                          IRN GOV
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Mohammad-Javad Zarif
  2013-08-15..2021-08-25  IRN GOV  foreign minister
  2002-08..2007-07        IRN GOV  ambassador to the United Nations
  2024-08..2025-03        IRN GOV  vice president
                          IRN ELI
Ali Akbar Salehi; Ali-Akbar Salehi
  2011-01-30..2013-08-15  IRN GOV  foreign minister
  2009-07..2010-12        IRN GOV  head of the nuclear agency
  2013-08..2021-08        IRN GOV  head of the nuclear agency
                          IRN ELI
Manouchehr Mottaki; Manuchehr Mottaki
  2005-08-24..2010-12-13  IRN GOV  foreign minister
                          IRN ELI
Kamal Kharrazi; Kamal Kharazi
  1997-08-20..2005-08-24  IRN GOV  foreign minister
                          IRN GOV  adviser
Ali Akbar Velayati; Ali-Akbar Velayati
  1981-12..1997-08-20     IRN GOV  foreign minister
                          IRN GOV  adviser to the supreme ruler
Saeed Jalili; Said Jalili; Saeed Jalili
  2007-10-20..2013-09-10  IRN GOV  nuclear negotiator, security council chief
                          IRN GOV
Ali Larijani
  2005-08-15..2007-10-20  IRN GOV  nuclear negotiator, security council chief
  2008-05..2020-05        IRN LEG  parliament speaker, chief of parliament
  2025-08..               IRN GOV  security council chief
                          IRN GOV
Ali Shamkhani
  2013-09-10..2023-05-22  IRN GOV,MIL  security council chief
  1997-08..2005-08        IRN MIL  defence minister
                          IRN GOV,MIL
Ali Akbar Ahmadian
  2023-05-22..2025-08     IRN GOV  security council chief
                          IRN MIL
Sadeq Larijani; Sadegh Larijani
  2009-08..2019-03        IRN JUD  judiciary chief
                          IRN JUD
Gholam Hossein Mohseni Ejei; Gholamhossein Mohseni-Ejei; Gholam-Hossein Mohseni-Ejei; Mohseni-Ejei
  2021-07..               IRN JUD  judiciary chief
                          IRN JUD
Mahmoud Hashemi Shahroudi; Ayatollah Shahroudi
  1999-08..2009-08        IRN JUD  judiciary chief
                          IRN JUD
Mohammad Bagher Qalibaf; Mohammad Baqer Qalibaf; Mohammad Bagher Ghalibaf; Mohammad Baqer Ghalibaf
  2020-05-28..            IRN LEG  chief of parliament, speaker
  2005-09..2017-08        IRN GOV  mayor of Tehran
                          IRN GOV
Gholam Ali Haddad-Adel; Gholam-Ali Haddad-Adel; Gholam Ali Haddad Adel
  2004-05..2008-05        IRN LEG  parliament speaker
                          IRN LEG
Mehdi Karroubi; Mahdi Karroubi; Mehdi Karoubi; Mehdi Karrubi
  2000-05..2004-05        IRN LEG  parliament speaker
                          IRN PTY,OPP  opposition leader
Mir Hossein Mousavi; Mir-Hossein Mousavi; Mirhossein Mousavi; Mir Hussein Moussavi
  1981-10..1989-08        IRN GOV  prime minister
  2009-06..               IRN PTY,OPP  opposition leader
                          IRN ELI
Ali Akbar Nateq-Nouri; Ali Akbar Nateq Nouri
  1992..2000              IRN LEG  parliament speaker
                          IRN GOV
Hossein Ali Montazeri; Hossein-Ali Montazeri; Ayatollah Montazeri; Grand Ayatollah Montazeri
                          IRN REL,OPP  dissident cleric
Ahmad Jannati; Ayatollah Jannati
                          IRN GOV,REL  head of the Guardian Council
Ahmad Khatami
                          IRN REL  cleric
Mohammad Taqi Mesbah-Yazdi; Mesbah-Yazdi
                          IRN REL  cleric
Qassem Soleimani; Qasem Soleimani; Qassim Suleimani; Qassem Suleimani; Ghasem Soleimani; Kassim Soleimani
  1998..2020-01-03        IRN MIL  commander of the Quds Force
Esmail Qaani; Esmail Ghaani; Esmaeil Ghaani; Ismail Qaani; Ismail Ghani
  2020-01-03..            IRN MIL  commander of the Quds Force
Hossein Salami
  2019-04-21..2025-06-13  IRN MIL  commander of the Revolutionary Guards
Mohammad Pakpour
  2025-06-13..            IRN MIL  commander of the Revolutionary Guards
                          IRN MIL
Mohammad Ali Jafari; Mohammad-Ali Jafari
  2007-09..2019-04-21     IRN MIL  commander of the Revolutionary Guards
                          IRN MIL
Yahya Rahim Safavi
  1997-09..2007-09        IRN MIL  commander of the Revolutionary Guards
                          IRN MIL
Mohsen Rezaei; Mohsen Rezaie; Mohsen Rezai
  1981-09..1997-09        IRN MIL  commander of the Revolutionary Guards
                          IRN GOV
Amir Ali Hajizadeh; Amirali Hajizadeh
  ..2025-06-13            IRN MIL  commander of the Guards' aerospace force
Ali Fadavi
                          IRN MIL  general, commander
Alireza Tangsiri
                          IRN MIL  general, commander
Ramezan Sharif
                          IRN MIL  general, commander
Abolfazl Shekarchi
                          IRN MIL  general, commander
Masoud Jazayeri
                          IRN MIL  general, commander
Hassan Firouzabadi
                          IRN MIL  general, commander
Ataollah Salehi
                          IRN MIL  general, commander
Habibollah Sayyari
                          IRN MIL  general, commander
Mohammad Bagheri; Mohammad Hossein Bagheri
  2016-06-28..2025-06-13  IRN MIL  chief of staff of the armed forces
Abdolrahim Mousavi; Abdul Rahim Mousavi
  2025-06-13..            IRN MIL  chief of staff of the armed forces
                          IRN MIL  commander of the army
Gholamali Rashid; Gholam Ali Rashid
  ..2025-06-13            IRN MIL  commander
Aziz Nasirzadeh
  2024-08-21..            IRN MIL  defence minister
                          IRN MIL
Mohammad Reza Ashtiani; Mohammad-Reza Ashtiani
  2021-08..2024-08        IRN MIL  defence minister
                          IRN MIL
Amir Hatami
  2017-08..2021-08        IRN MIL  defence minister
                          IRN MIL  commander of the army
Hossein Dehghan; Hossein Dehqan
  2013-08..2017-08        IRN MIL  defence minister
                          IRN MIL
Ahmad Vahidi
  2009-09..2013-08        IRN MIL  defence minister
  2021-08..2024-08        IRN GOV  interior minister
                          IRN MIL  commander
Mostafa Mohammad-Najjar; Mostafa Mohammad Najjar
  2005-08..2009-09        IRN MIL  defence minister
                          IRN GOV
Mohammad Eslami
  2021-08..               IRN GOV  nuclear chief
                          IRN GOV
Gholamreza Aghazadeh; Gholam Reza Aghazadeh
  1997-10..2009-07        IRN GOV  nuclear chief
                          IRN GOV
Fereydoun Abbasi; Fereydoun Abbasi-Davani; Fereydoon Abbasi
  2011-02..2013-08        IRN GOV  nuclear chief
  ..2025-06-13            IRN LEG
Mohsen Fakhrizadeh
  ..2020-11-27            IRN MIL,EDU  nuclear scientist
Behrouz Kamalvandi
                          IRN GOV  nuclear agency spokesman
Ali Asghar Soltanieh
                          IRN GOV  envoy to the nuclear watchdog
Kazem Gharibabadi; Kazem Gharib Abadi
                          IRN GOV  deputy foreign minister, envoy to the nuclear watchdog
Majid Takht-Ravanchi; Majid Takht Ravanchi; Majid Ravanchi
                          IRN GOV  deputy foreign minister, diplomat
Amir Saeid Iravani; Amir Saeed Iravani
  2022-09..               IRN GOV  ambassador to the United Nations
Gholamali Khoshroo
                          IRN GOV  diplomat
Mohammad Khazaee
                          IRN GOV  diplomat
Hossein Mousavian; Hossein Moussavian
                          IRN GOV  diplomat
Sirus Naseri; Cyrus Nasseri
                          IRN GOV  diplomat
Esmail Baghaei; Esmaeil Baghaei; Esmail Baqaei; Esmaeil Baqaei
  2024-10..               IRN GOV  foreign ministry spokesman
Nasser Kanaani; Nasser Kanani
  2022..2024              IRN GOV  foreign ministry spokesman
                          IRN GOV
Saeed Khatibzadeh; Said Khatibzadeh
  2020-08..2022-06        IRN GOV  foreign ministry spokesman
                          IRN GOV  deputy foreign minister
Abbas Mousavi
  2019-04..2020-08        IRN GOV  foreign ministry spokesman
                          IRN GOV
Bahram Qassemi; Bahram Ghasemi; Bahram Qasemi
  2016..2019              IRN GOV  foreign ministry spokesman
                          IRN GOV
Ramin Mehmanparast
  2009..2013              IRN GOV  foreign ministry spokesman
                          IRN GOV
Marzieh Afkham
  2013..2015              IRN GOV  foreign ministry spokeswoman
                          IRN GOV
Hassan Qashqavi; Hassan Ghashghavi
  2008..2009              IRN GOV  foreign ministry spokesman
                          IRN GOV
Mohammad Ali Hosseini; Mohammad-Ali Hosseini
  2006..2008              IRN GOV  foreign ministry spokesman
                          IRN GOV
Hamid Reza Asefi; Hamid-Reza Asefi
  ..2006                  IRN GOV  foreign ministry spokesman
                          IRN GOV
Gholam Hossein Elham; Gholam-Hossein Elham
                          IRN GOV  government spokesman
Ali Rabiei
                          IRN GOV  government spokesman
Mohammad Bagher Nobakht
                          IRN GOV  government spokesman
Fatemeh Mohajerani
                          IRN GOV  government spokesman
Ali Bahadori Jahromi
                          IRN GOV  government spokesman
Eshaq Jahangiri
  2013-08..2021-08        IRN GOV  first vice president
                          IRN ELI
Parviz Davoudi
                          IRN GOV  vice president
Mohammad Reza Rahimi
                          IRN GOV  vice president
Esfandiar Rahim Mashaei; Esfandiar Rahim-Mashaie
                          IRN GOV  presidential aide
Abdolreza Rahmani Fazli; Abdolreza Rahmani-Fazli
  2013-08..2021-08        IRN GOV  interior minister
                          IRN GOV
Bijan Zanganeh; Bijan Namdar Zanganeh
                          IRN GOV  oil minister
Maryam Rajavi
                          IRN REB,OPP  opposition leader
Massoud Rajavi
                          IRN REB,OPP  rebel leader
Shirin Ebadi
                          IRN SOC,OPP  lawyer
Narges Mohammadi
                          IRN SOC,OPP  activist
Nasrin Sotoudeh
                          IRN SOC,OPP  lawyer
Akbar Ganji
                          IRN JRN,OPP  journalist
Mahsa Amini; Jina Amini
                          IRN CVL
Neda Agha-Soltan
                          IRN CVL
Nazanin Zaghari-Ratcliffe
                          IRN CVL
Jafar Panahi
                          IRN OPP  film director

# ---- Israel ----

Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu
  2022-12-29..            ISR GOV  prime minister
  2009-03-31..2021-06-13  ISR GOV  prime minister
  1996-06-18..1999-07-06  ISR GOV  prime minister
  2021-06-13..2022-12-29  ISR PTY,OPP  opposition leader
  2003-02..2005-08        ISR GOV  finance minister
  2002-11..2003-02        ISR GOV  foreign minister
  2005-12..2009-03        ISR PTY,OPP  opposition leader
                          ISR PTY
Naftali Bennett
  2021-06-13..2022-06-30  ISR GOV  prime minister
  2019-11..2020-05        ISR MIL  defence minister
                          ISR PTY
Yair Lapid
  2022-07-01..2022-12-29  ISR GOV  prime minister
  2021-06-13..2022-07-01  ISR GOV  foreign minister
  2022-12-29..            ISR PTY,OPP  opposition leader
                          ISR PTY
Ehud Olmert
  2006-01-04..2009-03-31  ISR GOV  prime minister
  ..2006-01-04            ISR GOV  deputy prime minister
                          ISR ELI
Ariel Sharon
  2001-03-07..2006-01-04  ISR GOV  prime minister
  1998-10..1999-07        ISR GOV  foreign minister
  1999-07..2001-03        ISR PTY,OPP  opposition leader
                          ISR ELI
Ehud Barak
  1999-07-06..2001-03-07  ISR GOV  prime minister
  2007-06-18..2013-03-18  ISR MIL  defence minister
  1991-04..1995-01        ISR MIL  chief of staff
                          ISR ELI
Shimon Peres
  1995-11-04..1996-06-18  ISR GOV  prime minister
  2007-07-15..2014-07-24  ISR GOV  president
  1992-07..1995-11-04     ISR GOV  foreign minister
  2001-03..2002-11        ISR GOV  foreign minister
                          ISR ELI
Yitzhak Rabin
  1992-07-13..1995-11-04  ISR GOV  prime minister
                          ISR ELI
Yitzhak Shamir
  1986-10-20..1992-07-13  ISR GOV  prime minister
                          ISR ELI
Menachem Begin
  1977-06-21..1983-10-10  ISR GOV  head of the cabinet
                          ISR ELI
Golda Meir
  1969-03-17..1974-06-03  ISR GOV  prime minister
                          ISR ELI
David Ben-Gurion; Ben-Gurion
  ..1963-06               ISR GOV  prime minister
                          ISR ELI
Isaac Herzog; Yitzhak Herzog
  2021-07-07..            ISR GOV  president
  2013-11..2017           ISR PTY,OPP  opposition leader
                          ISR PTY
Chaim Herzog
  1983-05..1993-05        ISR GOV  president
                          ISR ELI
Reuven Rivlin
  2014-07-24..2021-07-07  ISR GOV  president
                          ISR ELI
Moshe Katsav
  2000-08-01..2007-07-01  ISR GOV  president
                          ISR ELI
Ezer Weizman
  1993-05-13..2000-07-13  ISR GOV  president
                          ISR ELI
Benny Gantz; Benjamin Gantz
  2020-05-17..2022-12-29  ISR MIL  defence minister
  2011-02..2015-02        ISR MIL  chief of staff
                          ISR PTY  opposition leader
Gadi Eisenkot; Gadi Eizenkot
  2015-02..2019-01        ISR MIL  chief of staff
                          ISR PTY
Gabi Ashkenazi
  2020-05-17..2021-06-13  ISR GOV  foreign minister
  2007-02..2011-02        ISR MIL  chief of staff
                          ISR ELI
Yoav Gallant; Yoav Galant
  2022-12-29..2024-11-05  ISR MIL  defence minister
                          ISR ELI
Israel Katz; Yisrael Katz
  2024-11-08..            ISR MIL  defence minister
  2024-01..2024-11-08     ISR GOV  foreign minister
  2019-02..2020-05        ISR GOV  foreign minister
                          ISR GOV
Gideon Saar; Gideon Sa'ar
  2024-11-10..            ISR GOV  foreign minister
  2021-06..2022-12        ISR GOV  justice minister
                          ISR PTY
Eli Cohen
  2022-12-29..2024-01     ISR GOV  foreign minister
                          ISR GOV
Avigdor Lieberman; Avigdor Liberman
  2009-04-01..2015-05-06  ISR GOV  foreign minister
  2016-05-30..2018-11-14  ISR MIL  defence minister
                          ISR PTY
Tzipi Livni
  2006-01-18..2009-03-31  ISR GOV  foreign minister
  2013-03..2014-12        ISR GOV  justice minister
  2009-03..2012-05        ISR PTY,OPP  opposition leader
                          ISR ELI
Silvan Shalom
  2003-02..2006-01        ISR GOV  foreign minister
                          ISR GOV
David Levy
  1990-06..1998-01        ISR GOV  foreign affairs
  1999-07..2000-08        ISR GOV  foreign affairs
                          ISR ELI
Shlomo Ben-Ami
  2000-08..2001-03        ISR GOV  foreign minister
                          ISR ELI
Moshe Yaalon; Moshe Ya'alon
  2013-03-18..2016-05-22  ISR MIL  defence minister
  2002-07..2005-06        ISR MIL  chief of staff
                          ISR ELI
Amir Peretz
  2006-05-04..2007-06-18  ISR MIL  defence minister
                          ISR PTY
Shaul Mofaz
  2002-11-04..2006-05-04  ISR MIL  defence minister
  1998-07..2002-07        ISR MIL  chief of staff
                          ISR ELI
Binyamin Ben-Eliezer; Benjamin Ben-Eliezer
  2001-03-07..2002-11-02  ISR MIL  defence minister
                          ISR PTY
Moshe Arens
  1990-06..1992-07        ISR MIL  defence minister
  1999-01..1999-07        ISR MIL  defence minister
                          ISR ELI
Yitzhak Mordechai
  1996-06-18..1999-01     ISR MIL  defence minister
                          ISR ELI
Dan Halutz
  2005-06..2007-02        ISR MIL  chief of staff
                          ISR ELI
Aviv Kochavi
  2019-01-15..2023-01-16  ISR MIL  chief of staff
                          ISR MIL
Herzi Halevi
  2023-01-16..2025-03-05  ISR MIL  chief of staff
                          ISR MIL
Eyal Zamir
  2025-03-05..            ISR MIL  chief of staff
                          ISR MIL
Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir
  2022-12-29..            ISR GOV  national security minister
                          ISR PTY
Bezalel Smotrich
  2022-12-29..            ISR GOV  finance minister
                          ISR PTY
Ron Dermer
  2022-12-29..2025-11     ISR GOV  strategic affairs minister
  2013..2021-01           ISR GOV  ambassador to the United States
                          ISR GOV
Aryeh Deri; Arieh Deri; Arye Dery
                          ISR GOV,PTY  interior minister
Moshe Kahlon
  2015-05..2020-05        ISR GOV  finance minister
                          ISR PTY
Yuval Steinitz
                          ISR GOV  minister
Yariv Levin
  2022-12-29..            ISR GOV  justice minister
                          ISR PTY
Ayelet Shaked
  2015-05..2019-06        ISR GOV  justice minister
                          ISR PTY
Merav Michaeli
                          ISR PTY,GOV
Mansour Abbas
                          ISR PTY  party head
Ayman Odeh
                          ISR PTY,LEG  lawmaker
Ahmad Tibi; Ahmed Tibi
                          ISR PTY,LEG  lawmaker
Azmi Bishara
                          ISR PTY,LEG  lawmaker
Eli Yishai
                          ISR GOV,PTY  interior minister
Yossi Beilin
                          ISR GOV,PTY  justice minister
Dan Meridor
                          ISR GOV
Natan Sharansky
                          ISR GOV,PTY
Yossi Sarid
                          ISR PTY
Meir Dagan
  2002..2011-01           ISR SPY  Mossad chief
                          ISR ELI
Yossi Cohen
  2016-01..2021-06        ISR SPY  Mossad director
                          ISR ELI
David Barnea
  2021-06..               ISR SPY  Mossad chief
Tamir Pardo
  2011-01..2016-01        ISR SPY  Mossad chief
                          ISR ELI
Ronen Bar
  2021-10..2025-06        ISR SPY  head of Shin Bet
                          ISR ELI
Yuval Diskin
  2005-05..2011-05        ISR SPY  Shin Bet chief
                          ISR ELI
Avi Dichter; Avi Dicter
  2000-05..2005-05        ISR SPY  Shin Bet chief
                          ISR GOV  minister
Nadav Argaman
                          ISR SPY  head of Shin Bet
Tzachi Hanegbi
  2023-01..2025-10        ISR GOV  national security adviser
                          ISR GOV
Meir Ben-Shabbat
                          ISR GOV  security adviser
Yaakov Amidror
                          ISR GOV  security adviser
Uzi Arad
                          ISR GOV  security adviser
Giora Eiland
                          ISR GOV  security adviser
Amos Gilad
                          ISR GOV  security adviser
Yoav Mordechai
                          ISR MIL  general
Amos Yadlin
                          ISR MIL  general
Daniel Hagari
  2023..2025-03           ISR MIL  army spokesman
                          ISR MIL
Avichay Adraee; Avichai Adraee
                          ISR MIL  army spokesman
Effie Defrin
  2025-03..               ISR MIL  army spokesman
Peter Lerner
                          ISR MIL  army spokesman
Jonathan Conricus
                          ISR MIL  army spokesman
Avital Leibovich
                          ISR MIL  army spokesman
Richard Hecht
                          ISR MIL  army spokesman
Nadav Shoshani
                          ISR MIL  army spokesman
Mark Regev
                          ISR GOV  government spokesman
Ofir Gendelman
                          ISR GOV  government spokesman
David Mencer
                          ISR GOV  government spokesman
Eylon Levy
                          ISR GOV  government spokesman
Emmanuel Nahshon
                          ISR GOV  government spokesman
Yigal Palmor
                          ISR GOV  government spokesman
Paul Hirschson
                          ISR GOV  government spokesman
Lior Haiat
                          ISR GOV  government spokesman
Oren Marmorstein
                          ISR GOV  government spokesman
Raanan Gissin; Ra'anan Gissin
                          ISR GOV  government spokesman
Dore Gold
                          ISR GOV  government spokesman
Avi Pazner
                          ISR GOV  government spokesman
David Bar-Illan
                          ISR GOV  government spokesman
Miri Eisin
                          ISR GOV  government spokesman
Micky Rosenfeld
                          ISR COP  police spokesman
Danny Danon
                          ISR GOV  ambassador to the United Nations
Gilad Erdan
  2020..2024              ISR GOV  ambassador to the United Nations
                          ISR GOV  minister
Ron Prosor
                          ISR GOV  ambassador
Dan Gillerman
                          ISR GOV  ambassador
Michael Oren
                          ISR GOV  ambassador
Danny Ayalon
                          ISR GOV  deputy foreign minister
Avichai Mandelblit
  2016..2022              ISR JUD  attorney general
                          ISR ELI
Gali Baharav-Miara
  2022..                  ISR JUD  attorney general
Menachem Mazuz
                          ISR JUD  attorney general
Yigal Amir
                          ISR CRM  assassin
Baruch Goldstein
                          ISR CVL  settler
Ovadia Yosef; Rabbi Ovadia Yosef
                          ISR REL,PTY  rabbi
Gilad Shalit
                          ISR MIL  soldier
Mordechai Vanunu
                          ISR OPP

# ---- Palestine ----

Mahmoud Abbas; Abu Mazen; Mahmud Abbas
  2005-01-15..            PSE GOV  president
  2003-03-19..2003-09-06  PSE GOV  prime minister
                          PSE GOV
Yasser Arafat; Yasir Arafat; Abu Ammar
  1994-07..2004-11-11     PSE GOV  president
  1969-02..1994-07        PSE REB  PLO leader
Ahmed Qureia; Ahmed Qurei; Ahmed Korei; Abu Ala; Ahmad Qurei
  2003-10-05..2006-03-29  PSE GOV  prime minister
                          PSE GOV  negotiator
Ismail Haniyeh; Ismail Haniya; Ismael Haniyeh; Ismail Haniyah; Ismail Haneya
  2006-03-29..2007-06-14  PSE GOV  prime minister
  2007-06-14..2017-05     PSE REB,GOV  Hamas leader
  2017-05..2024-07-31     PSE REB  Hamas leader
                          PSE REB
Salam Fayyad; Salam Fayad
  2007-06-15..2013-06-06  PSE GOV  prime minister
                          PSE ELI
Rami Hamdallah
  2013-06-06..2019-04-13  PSE GOV  prime minister
                          PSE ELI
Mohammad Shtayyeh; Mohammed Shtayyeh; Mohammad Shtayeh
  2019-04-13..2024-03-31  PSE GOV  prime minister
                          PSE ELI
Mohammad Mustafa; Mohammed Mustafa
  2024-03-31..            PSE GOV  head of the Palestinian cabinet
                          PSE GOV
Hussein Sheikh; Hussein al-Sheikh
  2025-04-26..            PSE GOV  deputy head of the Palestinian Authority
                          PSE GOV
Saeb Erekat; Saeb Erakat; Saeb Erakat
  ..2020-11-10            PSE GOV  negotiator, chief
Nabil Shaath; Nabil Sha'ath
  2003-04..2005-02        PSE GOV  foreign minister
                          PSE GOV
Nasser Kidwa; Nasser al-Kidwa; Nasser Al-Qidwa
  2005-02..2006-03        PSE GOV  foreign minister
                          PSE GOV
Riyad Maliki; Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad al-Malki
  2009..2024-03           PSE GOV  Palestinian foreign affairs
                          PSE GOV
Mahmoud Zahar; Mahmoud al-Zahar; Mahmud al-Zahar
  2006-03-29..2007-03     PSE GOV,REB  foreign minister
                          PSE REB  Hamas leader
Farouk Kaddoumi; Farouk Qaddoumi
                          PSE PTY  PLO foreign policy head
Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rudeina; Nabil Abu Rdainah
                          PSE GOV  presidential spokesman
Yasser Abed Rabbo
                          PSE PTY  PLO official
Hanan Ashrawi
                          PSE PTY,LEG  PLO official
Riyad Mansour
                          PSE GOV  envoy to the United Nations
Mustafa Barghouti; Mustafa Barghouthi
                          PSE PTY  politician
Marwan Barghouti; Marwan Barghouthi
                          PSE PTY  jailed Fatah leader
Mohammed Dahlan; Mohammad Dahlan
                          PSE PTY  security chief
Jibril Rajoub
                          PSE PTY  security chief
Majed Faraj
                          PSE SPY  intelligence chief
Azzam al-Ahmad; Azzam Ahmad
                          PSE PTY  Fatah official
Tawfiq Tirawi
                          PSE SPY
Khaled Mashaal; Khaled Meshaal; Khaled Mashal; Khaled Meshal; Khalid Mishaal; Khalid Meshaal; Khaled Mish'al
                          PSE REB  Hamas leader
Yahya Sinwar; Yehya Sinwar; Yahya al-Sinwar; Yehiyeh Sinwar
  2024-08-06..2024-10-16  PSE REB  Hamas leader
  2017-02..2024-08-06     PSE REB,GOV  Hamas leader in Gaza
Mohammed Sinwar; Mohammad Sinwar
  ..2025-05-13            PSE REB  Hamas commander
Mohammed Deif; Mohammad Deif
  ..2024-07-13            PSE REB  Hamas military chief
Marwan Issa
  ..2024-03               PSE REB  Hamas commander
Saleh Arouri; Saleh al-Arouri; Saleh al-Aruri
  ..2024-01-02            PSE REB  Hamas deputy leader
Khalil Hayya; Khalil al-Hayya; Khalil Al-Hayya
                          PSE REB  Hamas leader, negotiator
Moussa Abu Marzouk; Mousa Abu Marzouk; Musa Abu Marzouk
                          PSE REB  Hamas official
Osama Hamdan
                          PSE REB  Hamas official
Sami Abu Zuhri
                          PSE REB  Hamas spokesman
Fawzi Barhoum
                          PSE REB  Hamas spokesman
Mushir Masri; Mushir al-Masri
                          PSE REB  Hamas spokesman
Ghazi Hamad
                          PSE REB  Hamas spokesman
Hazem Qassem; Hazem Qassim
                          PSE REB  Hamas spokesman
Basem Naim; Bassem Naim
                          PSE REB  Hamas spokesman
Ismail Radwan
                          PSE REB  Hamas spokesman
Taher Nunu; Taher al-Nono
                          PSE REB  Hamas spokesman
Izzat Rishq; Izzat al-Rishq
                          PSE REB  Hamas spokesman
Abu Obeida; Abu Ubaida; Abu Obaida; Abu Ubaidah
                          PSE REB  Hamas military spokesman
Zaher Jabarin
                          PSE REB  Hamas official
Ahmed Yassin; Sheikh Ahmed Yassin; Ahmad Yassin; Sheik Ahmed Yassin
  ..2004-03-22            PSE REB,REL  Hamas leader
Abdel Aziz Rantisi; Abdel Aziz al-Rantisi; Abdel Aziz Al-Rantissi; Abdelaziz Rantisi
  ..2004-04-17            PSE REB  Hamas leader
Ahmed Jabari; Ahmed al-Jabari
  ..2012-11-14            PSE REB  Hamas military chief
Salah Shehada; Salah Shehadeh
  ..2002-07-22            PSE REB  Hamas military chief
Mahmoud Mabhouh; Mahmoud al-Mabhouh
  ..2010-01-19            PSE REB  Hamas commander
Yehiya Ayyash; Yahya Ayyash
  ..1996-01-05            PSE REB  Hamas bomb maker
Ramadan Shallah; Ramadan Abdullah Shallah
  1995-10..2018-09        PSE REB  Islamic Jihad leader
Fathi Shikaki; Fathi Shaqaqi
  ..1995-10-26            PSE REB  Islamic Jihad leader
Ziad Nakhaleh; Ziad al-Nakhalah; Ziyad al-Nakhalah; Ziad al-Nakhala
  2018-09..               PSE REB  Islamic Jihad leader
Khaled Batsh; Khaled al-Batsh
                          PSE REB  Islamic Jihad spokesman
Dawoud Shehab
                          PSE REB  Islamic Jihad spokesman
George Habash
                          PSE REB  PFLP leader
Ahmed Saadat; Ahmad Saadat; Ahmed Sadat
                          PSE REB  PFLP leader
Nayef Hawatmeh
                          PSE REB  DFLP leader
Ahmed Jibril
                          PSE REB  PFLP-GC leader
Abu Abbas; Mohammed Abbas; Abul Abbas
                          PSE REB  PLF leader
Sabri Banna; Abu Nidal; Sabri al-Banna
                          PSE REB  rebel leader
Khalil Wazir; Abu Jihad
  ..1988-04-16            PSE REB  PLO commander
Faisal Husseini; Faisal al-Husseini
  ..2001-05-31            PSE PTY  PLO official for Jerusalem
Haidar Abdel Shafi
                          PSE PTY  negotiator
Ahed Tamimi
                          PSE CVL  activist
Shireen Abu Akleh
  ..2022-05-11            PSE JRN  journalist

# ---- Syria ----

Bashar Assad; Bashar al-Assad; Bashar al Assad; Bashar Al-Assad; Bashar al-Asad; Bashar el-Assad
  2000-07-17..2024-12-08  SYR GOV  president
                          SYR ELI
Hafez Assad; Hafez al-Assad; Hafez al Assad; Hafez el-Assad; Hafez Al-Assad
  1971-03-12..2000-06-10  SYR GOV  president
                          SYR ELI
Ahmed Sharaa; Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Mohammed al-Julani; Abu Mohammad al-Golani; Ahmed Al-Sharaa
  2024-12-08..            SYR GOV  president
  ..2024-12-08            SYR REB  rebel leader
Asaad Shibani; Asaad al-Shibani; Asaad al-Shaibani; Asaad Hassan al-Shibani; Asaad Hassan al-Shaibani
  2024-12-21..            SYR GOV  foreign minister
                          SYR REB
Murhaf Abu Qasra; Marhaf Abu Qasra
  2024-12-21..            SYR MIL  defence minister
                          SYR REB
Mohammed Bashir; Mohammed al-Bashir; Mohammad al-Bashir
  2024-12-10..2025-03-29  SYR GOV  caretaker cabinet head
                          SYR GOV
Farouk Sharaa; Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara; Farouq al-Sharaa
  1984-03..2006-02        SYR GOV  foreign minister
  2006-02-21..2014-07     SYR GOV  vice president
                          SYR ELI
Walid Moallem; Walid al-Moallem; Walid al-Moualem; Walid Muallem; Walid al-Muallem; Walid Moualem
  2006-02-11..2020-11-16  SYR GOV  foreign minister
  1990..2000              SYR GOV  ambassador to the United States
                          SYR GOV
Faisal Mekdad; Faisal Mikdad; Faisal Miqdad; Fayssal Mekdad; Faisal al-Mekdad; Faisal Mokdad
  2020-11-22..2024-09     SYR GOV  foreign minister
                          SYR GOV  deputy foreign minister
Bassam Sabbagh
  2024-09..2024-12-08     SYR GOV  foreign minister
                          SYR GOV
Bouthaina Shaaban; Buthaina Shaaban
  ..2024-12-08            SYR GOV  presidential adviser
                          SYR ELI
Bashar Jaafari; Bashar Ja'afari; Bashar al-Jaafari
  2006..2020-11           SYR GOV  ambassador to the United Nations
                          SYR GOV
Abdul Halim Khaddam; Abdel-Halim Khaddam; Abdul-Halim Khaddam
  1984-03..2005-06        SYR GOV  vice president
  2005-12..               SYR PTY,OPP
                          SYR ELI
Mustafa Tlass; Mustafa Tlas
  1972-03..2004-05        SYR MIL  defence minister
                          SYR ELI
Hassan Turkmani
  2004-05..2009-06        SYR MIL  defence minister
                          SYR MIL
Ali Habib; Ali Mahmoud Habib
  2009-06..2011-08        SYR MIL  defence chief
                          SYR MIL
Dawoud Rajha; Daoud Rajha; Dawood Rajiha
  2011-08..2012-07-18     SYR MIL  defence minister
Fahd Jassem al-Freij; Fahd Freij; Fahd al-Freij
  2012-07-18..2018-01     SYR MIL  defence minister
                          SYR MIL
Assef Shawkat; Asef Shawkat
  ..2012-07-18            SYR SPY  military intelligence head
Maher Assad; Maher al-Assad
  ..2024-12-08            SYR MIL  commander, brother of the ruler
                          SYR ELI
Rifaat Assad; Rifaat al-Assad
                          SYR ELI  uncle of the ruler
Rami Makhlouf
                          SYR BUS  cousin of the ruler
Asma Assad; Asma al-Assad
                          SYR ELI  first lady
Ali Mamlouk; Ali Mamluk
                          SYR SPY  security chief
Imad Khamis
  2016-07..2020-06        SYR GOV  prime minister
                          SYR ELI
Hussein Arnous
  2020-06..2024-09        SYR GOV  prime minister
                          SYR ELI
Wael Halqi; Wael al-Halqi
  2012-08..2016-07        SYR GOV  prime minister
                          SYR ELI
Riad Hijab; Riyad Hijab; Riad Hejab
  2012-06..2012-08-06     SYR GOV  prime minister
  2012-08-06..            SYR PTY,OPP  opposition leader
                          SYR OPP
Adel Safar; Adel Safar
  2011-04..2012-06        SYR GOV  prime minister
                          SYR ELI
Naji Otari; Mohammed Naji al-Otari; Naji al-Otari; Mohammad Naji al-Otari
  2003-09..2011-04        SYR GOV  prime minister
                          SYR ELI
Mohammed Mustafa Mero; Mustafa Miro; Mohammed Mustafa Miro
  2000-03..2003-09        SYR GOV  prime minister
                          SYR ELI
Mahmoud Zoubi; Mahmoud al-Zoubi; Mahmoud al-Zu'bi
  1987-11..2000-03        SYR GOV  prime minister
                          SYR ELI
Imad Moustapha; Imad Mustafa
  2004..2012              SYR GOV  ambassador to the United States
                          SYR GOV
Omran Zoubi; Omran al-Zoubi
                          SYR GOV  information minister
Burhan Ghalioun
  2011-08..2012-06        SYR PTY,OPP  opposition leader
                          SYR PTY,OPP
Abdulbaset Sieda; Abdelbasset Sida; Abdel Basset Sida
  2012-06..2012-11        SYR PTY,OPP  opposition leader
                          SYR PTY,OPP
George Sabra
                          SYR PTY,OPP  opposition leader
Moaz Khatib; Mouaz al-Khatib; Moaz al-Khatib; Mouaz Khatib; Ahmed Moaz al-Khatib
  2012-11..2013-04        SYR PTY,OPP  opposition leader
                          SYR PTY,OPP
Ahmad Jarba; Ahmed Jarba; Ahmad al-Jarba
  2013-07..2014-07        SYR PTY,OPP  opposition leader
                          SYR PTY,OPP
Hadi Bahra; Hadi al-Bahra
                          SYR PTY,OPP  opposition leader
Khaled Khoja
                          SYR PTY,OPP  opposition leader
Nasr Hariri; Nasr al-Hariri
                          SYR PTY,OPP  opposition leader
Anas Abdah; Anas al-Abdah
                          SYR PTY,OPP  opposition leader
Michel Kilo
                          SYR PTY,OPP
Haytham Manna; Haitham Manna
                          SYR PTY,OPP
Louay Safi
                          SYR PTY,OPP
Ghassan Hitto
                          SYR PTY,OPP
Salem Meslet; Salem al-Meslet
                          SYR PTY,OPP
Louay Hussein
                          SYR PTY,OPP
Kamal Labwani
                          SYR PTY,OPP
Riad Seif; Riad al-Seif
                          SYR PTY,OPP
Mohammed Alloush; Mohammad Alloush
                          SYR REB,PTY  rebel negotiator
Zahran Alloush
  ..2015-12-25            SYR REB  rebel commander
Riad Asaad; Riad al-Asaad; Riyad al-Asaad
                          SYR REB  rebel commander
Salim Idris; Selim Idris; Salim Idriss
                          SYR REB  rebel commander
Mazloum Abdi; Mazlum Kobane; Mazloum Kobani; Mazlum Abdi; Mazloum Kobane
                          SYR REB  commander of the Syrian Democratic Forces
Salih Muslim; Saleh Muslim; Saleh Moslem; Salih Moslem
                          SYR PTY,REB  Kurdish party head
Ilham Ahmed; Ilham Ahmad
                          SYR PTY,REB  Kurdish politician
Mustafa Bali
                          SYR REB  spokesman for the Syrian Democratic Forces
Hikmat Hijri; Hikmat al-Hijri
                          SYR REL  Druze spiritual chief
Rami Abdurrahman; Rami Abdulrahman; Rami Abdel Rahman; Rami Abdul-Rahman
                          SYR SOC  head of the Syrian Observatory

# ---- Iraq ----

Saddam Hussein; Saddam; Saddam Husein; Saddam Hussain
  1979-07-16..2003-04-09  IRQ GOV  president
                          IRQ ELI
Tariq Aziz; Tareq Aziz
  1983..1991              IRQ GOV  foreign minister
  1979..2003-04           IRQ GOV  deputy prime minister
                          IRQ ELI
Taha Yassin Ramadan; Taha Yassin Ramadhan
  1991..2003-04           IRQ GOV  vice president
                          IRQ ELI
Izzat Ibrahim; Izzat Ibrahim al-Douri; Izzat al-Douri; Izzat Ibrahim al-Duri
  1979..2003-04           IRQ GOV  vice chairman of the Revolutionary Command Council
  2003-04..               IRQ REB
Uday Hussein; Odai Hussein
  ..2003-07-22            IRQ GOV  son of Saddam
Qusay Hussein; Qusai Hussein
  ..2003-07-22            IRQ GOV,MIL  son of Saddam
Ali Hassan al-Majid; Ali Hassan Majid; Chemical Ali
  ..2003-04               IRQ MIL  general
                          IRQ ELI
Mohammed Saeed al-Sahhaf; Mohammed Saeed Sahhaf; Mohammed Said al-Sahhaf; Mohammed Saeed Al-Sahaf
  1992..2001-04           IRQ GOV  foreign minister
  2001-04..2003-04        IRQ GOV  information minister
                          IRQ ELI
Naji Sabri
  2001-08..2003-04        IRQ GOV  foreign minister
                          IRQ ELI
Nizar Hamdoon
  ..2003-04               IRQ GOV  official
                          IRQ ELI
Mohammed Aldouri; Mohammed al-Douri
  ..2003-04               IRQ GOV  official
                          IRQ ELI
Amer Rashid; Amer Mohammed Rashid
  ..2003-04               IRQ GOV  official
                          IRQ ELI
Hussam Mohammed Amin; Hossam Mohammed Amin
  ..2003-04               IRQ GOV  official
                          IRQ ELI
Amir Saadi; Amer al-Saadi; Amir al-Saadi
  ..2003-04               IRQ GOV  presidential adviser on arms
Barzan Tikriti; Barzan Ibrahim; Barzan al-Tikriti
  ..2003-04               IRQ SPY  intelligence head
                          IRQ ELI
Hussein Kamel; Hussein Kamel al-Majid; Hussein Kamel Hassan
                          IRQ GOV  son-in-law of Saddam
Iyad Allawi; Ayad Allawi
  2004-06-28..2005-05-03  IRQ GOV  prime minister
                          IRQ PTY  opposition leader
Ibrahim Jaafari; Ibrahim al-Jaafari; Ibrahim Al-Jaafari
  2005-05-03..2006-05-20  IRQ GOV  prime minister
  2014-09..2018-10        IRQ GOV  foreign minister
                          IRQ PTY
Nouri Maliki; Nouri al-Maliki; Nuri al-Maliki; Nouri Al-Maliki; Nuri Maliki; Nouri Kamal al-Maliki; Jawad al-Maliki
  2006-05-20..2014-09-08  IRQ GOV  prime minister
  2014-09..2015-08        IRQ GOV  vice president
                          IRQ PTY
Haider Abadi; Haider al-Abadi; Haidar al-Abadi; Haider Al-Abadi
  2014-09-08..2018-10-25  IRQ GOV  prime minister
                          IRQ ELI
Adel Abdul-Mahdi; Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi; Adel Abdel-Mahdi
  2018-10-25..2020-05-07  IRQ GOV  prime minister
  2005-04..2011-07        IRQ GOV  vice president
                          IRQ ELI
Mustafa Kadhimi; Mustafa al-Kadhimi; Mustafa al-Kadhemi; Mustafa Al-Kadhimi
  2020-05-07..2022-10-27  IRQ GOV  prime minister
  2016-06..2020-05-07     IRQ SPY  intelligence chief
                          IRQ ELI
Mohammed Shia al-Sudani; Mohammed Shia Sudani; Mohammed al-Sudani; Mohammed Sudani; Mohammed Shia' Al-Sudani
  2022-10-27..            IRQ GOV  prime minister
                          IRQ PTY
  name?: al-Sudani; Al-Sudani; Sudani
Jalal Talabani
  2005-04-07..2014-07-24  IRQ GOV  president
  ..2005-04-07            IRQ PTY,REB  Kurdish leader
                          IRQ ELI
Fuad Masum; Fouad Massoum; Fuad Masoum
  2014-07-24..2018-10-02  IRQ GOV  president
                          IRQ ELI
Barham Salih; Barham Saleh
  2018-10-02..2022-10-17  IRQ GOV  president
  2009-10..2012-04        IRQ GOV  Kurdish premier
                          IRQ ELI
Abdul Latif Rashid; Abdullatif Rashid; Abdul-Latif Rashid
  2022-10-17..            IRQ GOV  president
                          IRQ GOV
Ghazi Yawer; Ghazi al-Yawer; Ghazi Ajil al-Yawer; Ghazi al-Yawar
  2004-06-28..2005-04-07  IRQ GOV  president
                          IRQ ELI
Ahmad Chalabi; Ahmed Chalabi; Ahmad al-Chalabi
  2005-05..2006-05        IRQ GOV  deputy prime minister
                          IRQ PTY  opposition leader
Adnan Pachachi
                          IRQ PTY  politician
Hoshyar Zebari; Hoshiyar Zebari; Hoshyar Zibari
  2003-09..2014-07        IRQ GOV  foreign minister
  2014-10..2016-09        IRQ GOV  finance minister
                          IRQ ELI
Mohammed Ali al-Hakim; Mohamed Ali Alhakim; Mohammed al-Hakim
  2018-10..2020-05        IRQ GOV  foreign affairs
                          IRQ ELI
Fuad Hussein; Fouad Hussein
  2020-06..               IRQ GOV  Iraqi foreign affairs
                          IRQ GOV
Massoud Barzani; Masoud Barzani; Massud Barzani
  2005-06-14..2017-11-01  IRQ GOV  Kurdish president
                          IRQ PTY,REB  Kurdish leader
Nechirvan Barzani; Nechervan Barzani
  2019-06-10..            IRQ GOV  Kurdish president
  2006-05..2019-06-10     IRQ GOV  Kurdish premier
                          IRQ PTY
Masrour Barzani; Masrour Barzani
  2019-07-10..            IRQ GOV  Kurdish premier
                          IRQ GOV,SPY
Qubad Talabani; Bafel Talabani
                          IRQ PTY,GOV  Kurdish politician
Tareq Hashimi; Tariq al-Hashimi; Tareq al-Hashemi; Tariq al-Hashemi
  2006-04..2012           IRQ GOV  vice president
                          IRQ ELI
Saleh Mutlaq; Saleh al-Mutlaq; Salih al-Mutlaq
  2010-12..2015-08        IRQ GOV  deputy prime minister
                          IRQ PTY
Osama Nujaifi; Osama al-Nujaifi; Usama al-Nujaifi
  2010-11..2014-07        IRQ LEG  parliament speaker
                          IRQ GOV
Salim Jubouri; Salim al-Jubouri; Saleem al-Jubouri; Salim al-Jabouri
  2014-07..2018-09        IRQ LEG  parliament speaker
                          IRQ ELI
Mohammed Halbousi; Mohammed al-Halbousi; Mohamed al-Halbousi
  2018-09..2023-11        IRQ LEG  parliament speaker
                          IRQ PTY
Mahmoud Mashhadani; Mahmoud al-Mashhadani
  2006-04..2008-12        IRQ LEG  parliament speaker
  2024-10..               IRQ LEG  parliament speaker
                          IRQ PTY
Khaled Obeidi; Khaled al-Obeidi; Khalid al-Obeidi
  2014-10..2016-08        IRQ MIL  defence minister
                          IRQ PTY
Saadoun Dulaimi; Saadoun al-Dulaimi; Sadoun al-Dulaimi
  2005-05..2006-06        IRQ MIL  defence minister
                          IRQ GOV
Hazim Shaalan; Hazem al-Shaalan; Hazem Shaalan
  2004-06..2005-05        IRQ MIL  defence minister
                          IRQ ELI
Abdul-Qader al-Obeidi; Abdul Qadir al-Obeidi; Abdul-Qadir al-Obeidi
  2006-06..2010-12        IRQ MIL  defence chief
                          IRQ MIL
Bayan Jabr; Bayan Jabor; Baqir Jabr al-Zubeidi
  2005-05..2006-05        IRQ GOV  interior minister
  2006-05..2010-12        IRQ GOV  finance minister
                          IRQ ELI
Jawad Bolani; Jawad al-Bolani
  2006-06..2010-12        IRQ GOV  interior minister
                          IRQ ELI
Falah Naqib; Falah al-Naqib; Falah Hassan al-Naqib
  2004-06..2005-05        IRQ GOV  interior minister
                          IRQ ELI
Mowaffak Rubaie; Mowaffaq al-Rubaie; Mouwafak al-Rubaie
  2004..2009              IRQ GOV  national security adviser
                          IRQ ELI
Ali Dabbagh; Ali al-Dabbagh
                          IRQ GOV  government spokesman
Laith Kubba
                          IRQ GOV  government spokesman
Qassim Moussawi; Qassim al-Moussawi; Qassim al-Mussawi
                          IRQ MIL  army spokesman
Yahya Rasool; Yahya Rasoul
                          IRQ MIL  military spokesman
Hussain Shahristani; Hussain al-Shahristani
                          IRQ GOV  oil minister
Muqtada Sadr; Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Moktada al-Sadr; Muqtada Al-Sadr
                          IRQ REL,PTY  Shiite cleric, leader of the Sadrist party
Ali Sistani; Ali al-Sistani; Ayatollah Ali al-Sistani; Ayatollah al-Sistani; Grand Ayatollah Ali al-Sistani; Grand Ayatollah Ali Sistani; Ayatollah Sistani; al-Sistani; Sistani
                          IRQ REL  Shiite cleric
Abdul-Aziz al-Hakim; Abdul Aziz al-Hakim; Abdel-Aziz al-Hakim; Abdelaziz al-Hakim
  2003-08..2009-08-26     IRQ PTY,REL  Shiite party head
Mohammed Baqir al-Hakim; Ayatollah Mohammed Baqir al-Hakim; Mohammad Baqer al-Hakim
  ..2003-08-29            IRQ PTY,REL  Shiite party head
Ammar Hakim; Ammar al-Hakim
                          IRQ PTY,REL  Shiite party head
Hadi Amiri; Hadi al-Amiri; Hadi al-Ameri
                          IRQ PRM,PTY  commander of the Badr Organization
Qais Khazali; Qais al-Khazali
                          IRQ PRM  leader of the militia Asaib Ahl al-Haq
Abu Mahdi al-Muhandis; Abu Mahdi Muhandis; Abu Mahdi al-Mohandes; Jamal Jaafar Ibrahimi
  ..2020-01-03            IRQ PRM  deputy militia commander
Falih Fayyadh; Falih al-Fayadh; Faleh al-Fayyad; Falih al-Fayyadh
                          IRQ GOV,PRM  security adviser, militia chief
Abu Hussein al-Hamidawi; Ahmad al-Hamidawi
                          IRQ PRM  leader of the militia Kataib Hezbollah
Harith Dhari; Harith al-Dhari
                          IRQ REL,OPP  Sunni cleric
Adnan Dulaimi; Adnan al-Dulaimi
                          IRQ PTY  Sunni politician
Abu Musab al-Zarqawi; Abu Musab Zarqawi; Abu Mussab al-Zarqawi; Abu Musab al Zarqawi; al-Zarqawi; Zarqawi
  ..2006-06-07            IRQ REB  al-Qaida leader in Iraq
Abu Ayyub al-Masri; Abu Hamza al-Muhajir; Abu Ayyub Masri
  2006-06..2010-04-18     IRQ REB  al-Qaida leader in Iraq
Abu Omar al-Baghdadi
  ..2010-04-18            IRQ REB  insurgent
Abu Bakr al-Baghdadi; Abu Bakr Baghdadi; Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi
  2010-05..2019-10-27     IMG UAF  Islamic State leader
Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Hashimi al-Qurashi
  2019-10..2022-02-03     IMG UAF  Islamic State leader
Rafi Issawi; Rafie al-Issawi; Rafia al-Issawi
                          IRQ GOV  finance minister
Ali Allawi
                          IRQ GOV  finance minister

# ---- Lebanon ----

Hassan Nasrallah; Sheikh Hassan Nasrallah; Sayyed Hassan Nasrallah; Sheik Hassan Nasrallah; Seyyed Hassan Nasrallah
  1992-02..2024-09-27     LBN UAF,PTY  Hezbollah leader
Naim Qassem; Naim Kassem; Sheikh Naim Qassem; Naim Qasem
  2024-10-29..            LBN UAF,PTY  Hezbollah leader
  1991..2024-10-29        LBN UAF,PTY  deputy Hezbollah leader
Abbas Musawi; Abbas al-Musawi; Abbas Mussawi
  1991..1992-02-16        LBN UAF,PTY  Hezbollah leader
Hashem Safieddine; Hashem Safi al-Din
  ..2024-10               LBN UAF,PTY  Hezbollah official
Imad Mughniyeh; Imad Mughniyah; Imad Moughniyeh; Imad Mugniyah
  ..2008-02-12            LBN UAF  Hezbollah commander
Mustafa Badreddine; Mustafa Badreddin
  ..2016-05-13            LBN UAF  Hezbollah commander
Fuad Shukr; Fouad Shukr
  ..2024-07-30            LBN UAF  Hezbollah commander
Ibrahim Aqil; Ibrahim Akil
  ..2024-09-20            LBN UAF  Hezbollah commander
Mohammad Raad; Mohammed Raad
                          LBN LEG,PTY  Hezbollah lawmaker
Hassan Fadlallah
                          LBN LEG,PTY  Hezbollah lawmaker
Joseph Aoun
  2025-01-09..            LBN GOV  president
  2017-03..2025-01-09     LBN MIL  commander of the army
Michel Aoun
  2016-10-31..2022-10-30  LBN GOV  president
  1988-09..1990-10        LBN GOV,MIL  head of the military government
  2005-05..2016-10-31     LBN PTY  party leader
                          LBN ELI
Michel Suleiman; Michel Sleiman
  2008-05-25..2014-05-25  LBN GOV  president
  1998..2008-05-25        LBN MIL  commander of the army
                          LBN ELI
Emile Lahoud
  1998-11-24..2007-11-24  LBN GOV  president
  1989..1998-11           LBN MIL  commander of the army
                          LBN ELI
Elias Hrawi
  1989-11-24..1998-11-24  LBN GOV  president
                          LBN ELI
Rene Moawad; René Moawad
  1989-11-05..1989-11-22  LBN GOV  president
Amin Gemayel
  1982-09..1988-09        LBN GOV  president
                          LBN PTY
Bashir Gemayel
  ..1982-09-14            LBN PRM  militia leader
Nawaf Salam
  2025-02-08..            LBN GOV  prime minister
  2018..2025-01           IGO JUD  judge
Najib Mikati; Nagib Mikati
  2021-09-10..2025-02-08  LBN GOV  prime minister
  2011-06-13..2014-02-15  LBN GOV  prime minister
  2005-04..2005-07        LBN GOV  prime minister
                          LBN ELI
Saad Hariri; Saad al-Hariri; Saad al Hariri
  2016-12-18..2020-01-21  LBN GOV  prime minister
  2009-11-09..2011-06-13  LBN GOV  prime minister
                          LBN PTY
Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri; Rafic Hariri
  1992-10-31..1998-12-02  LBN GOV  prime minister
  2000-10-23..2004-10-20  LBN GOV  prime minister
  ..2005-02-14            LBN ELI
Hassan Diab
  2020-01-21..2021-09-10  LBN GOV  prime minister
                          LBN ELI
Tammam Salam; Tamam Salam
  2014-02-15..2016-12-18  LBN GOV  prime minister
                          LBN ELI
Fouad Siniora; Fuad Siniora; Fouad Saniora; Fuad Saniora
  2005-07-19..2009-11-09  LBN GOV  prime minister
                          LBN ELI
Omar Karami; Omar Karameh
  2004-10-26..2005-04-19  LBN GOV  prime minister
  1990-12..1992-05        LBN GOV  prime minister
                          LBN ELI
Salim Hoss; Selim al-Hoss; Salim al-Hoss; Selim Hoss
  1998-12-04..2000-10-23  LBN GOV  prime minister
                          LBN ELI
Nabih Berri; Nabih Berry; Nabih Birri
  1992-10-20..            LBN LEG,PTY  speaker, chief of parliament
                          LBN PTY
Walid Jumblatt; Walid Junblatt; Walid Jumblat
                          LBN PTY  Druze leader
Samir Geagea
                          LBN PTY  party leader
Gebran Bassil
  2014-02..2020-01        LBN GOV  foreign minister
                          LBN PTY
Youssef Rajji; Youssef Raggi
  2025-02-08..            LBN GOV  foreign minister
Abdallah Bou Habib; Abdallah Bouhabib
  2021-09..2025-02        LBN GOV  foreign minister
                          LBN ELI
Nassif Hitti
  2020-01..2020-08        LBN GOV  foreign minister
                          LBN ELI
Adnan Mansour
  2011-06..2014-02        LBN GOV  foreign minister
                          LBN ELI
Fawzi Salloukh; Faouzi Salloukh
  2005-07..2009-11        LBN GOV  foreign minister
                          LBN ELI
Fares Boueiz
                          LBN GOV  foreign minister
Mahmoud Hammoud
                          LBN GOV  foreign minister
Jean Obeid
                          LBN GOV  foreign minister
Riad Salameh
  1993-08..2023-07        LBN GOV  central bank chief
                          LBN ELI
Ashraf Rifi
                          LBN GOV,COP  minister
Suleiman Franjieh; Sleiman Frangieh; Suleiman Frangieh
                          LBN PTY  party leader
Antoine Lahd; Antoine Lahad
                          LBN PRM  commander of the South Lebanon Army
Nasrallah Sfeir; Nasrallah Boutros Sfeir; Cardinal Sfeir
                          LBN REL  patriarch
Bechara Boutros al-Rai; Beshara al-Rai; Bechara al-Rai; Bechara Rai
                          LBN REL  patriarch
Rodolphe Haykal
  2025-03..               LBN MIL  commander of the army

# ---- Jordan ----

Abdullah II; King Abdullah II; Jordan's King Abdullah
  1999-02-07..            JOR GOV  monarch
  name?: King Abdullah
Hussein of Jordan; King Hussein
  1952-08-11..1999-02-07  JOR GOV  monarch
Prince Hassan; Crown Prince Hassan; Hassan bin Talal
                          JOR GOV  prince
Prince Hamzah; Prince Hamza; Hamzah bin Hussein
                          JOR GOV  prince
Queen Rania
                          JOR GOV  monarch's wife
Queen Noor
                          JOR ELI
Abdul-Karim Kabariti; Abdul Karim al-Kabariti; Abdul-Karim al-Kabariti
  1996-02..1997-03        JOR GOV  prime minister
                          JOR ELI
Abdul-Salam Majali; Abdul Salam Majali; Abdul-Salam al-Majali
  1993-05..1995-01        JOR GOV  prime minister
  1997-03..1998-08        JOR GOV  prime minister
                          JOR ELI
Fayez Tarawneh; Fayez al-Tarawneh
  1998-08..1999-03        JOR GOV  prime minister
  2012-05..2012-10        JOR GOV  prime minister
                          JOR ELI
Abdul-Raouf Rawabdeh; Abdur-Rauf Rawabdeh
  1999-03..2000-06        JOR GOV  prime minister
                          JOR ELI
Ali Abu al-Ragheb; Ali Abul Ragheb
  2000-06..2003-10        JOR GOV  prime minister
                          JOR ELI
Faisal Fayez; Faisal al-Fayez
  2003-10..2005-04        JOR GOV  prime minister
                          JOR LEG
Adnan Badran
  2005-04..2005-11        JOR GOV  prime minister
                          JOR ELI
Marouf Bakhit; Marouf al-Bakhit
  2005-11..2007-11        JOR GOV  prime minister
  2011-02..2011-10        JOR GOV  prime minister
                          JOR ELI
Nader Dahabi; Nader al-Dahabi
  2007-11..2009-12        JOR GOV  prime minister
                          JOR ELI
Samir Rifai; Samir al-Rifai
  2009-12..2011-02        JOR GOV  prime minister
                          JOR ELI
Awn Khasawneh; Awn al-Khasawneh
  2011-10..2012-05        JOR GOV  prime minister
                          JOR ELI
Abdullah Ensour; Abdullah al-Nsour
  2012-10..2016-06        JOR GOV  prime minister
                          JOR ELI
Hani Mulki; Hani al-Mulki
  2016-06..2018-06        JOR GOV  prime minister
                          JOR ELI
Omar Razzaz; Omar al-Razzaz
  2018-06..2020-10        JOR GOV  prime minister
                          JOR ELI
Bisher Khasawneh; Bisher al-Khasawneh
  2020-10-12..2024-09     JOR GOV  prime minister
                          JOR ELI
Jafar Hassan
  2024-09-15..            JOR GOV  prime minister
Ayman Safadi
  2017-01..               JOR GOV  foreign minister, deputy prime minister
Nasser Judeh
  2009-02..2017-01        JOR GOV  foreign minister
                          JOR ELI
Marwan Muasher; Marwan al-Muasher
  2002-01..2004-10        JOR GOV  foreign minister
                          JOR ELI
Abdul-Ilah Khatib; Abdul Ilah al-Khatib
  1998..2002-01           JOR GOV  foreign minister
  2005-11..2007-11        JOR GOV  foreign minister
                          JOR ELI
Mohammad Momani; Mohammed al-Momani
                          JOR GOV  government spokesman
Laith Shubeilat; Laith Shbeilat
                          JOR OPP
Abu Qatada
                          JOR REL,UAF  cleric
Abu Mohammed al-Maqdisi; Abu Muhammad al-Maqdisi
                          JOR REL  cleric

# ---- Egypt ----

Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sisi; Abdel Fattah Al Sisi; Abdel Fattah el-Sissi; Abdul Fattah al-Sisi; Abdel-Fattah al-Sisi; el-Sissi; el-Sisi; al-Sisi; Sisi; Sissi
  2014-06-08..            EGY GOV  president
  2012-08-12..2014-03-26  EGY MIL  army chief, defence minister
Hosni Mubarak; Husni Mubarak; Hosny Mubarak
  1981-10-14..2011-02-11  EGY GOV  president
                          EGY ELI
Mohammed Morsi; Mohamed Morsi; Mohamed Mursi; Mohammed Mursi; Muhammad Morsi; Mohamed Morsy
  2012-06-30..2013-07-03  EGY GOV  president
                          EGY ELI
Adly Mansour
  2013-07-04..2014-06-08  EGY GOV  president
                          EGY ELI
Anwar Sadat; Anwar el-Sadat; Anwar al-Sadat
  1970-10-15..1981-10-06  EGY GOV  president
Gamal Abdel Nasser; Gamal Abdel-Nasser
  1956-06-23..1970-09-28  EGY GOV  president
Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi; Mohamed Tantawi
  2011-02-11..2012-06-30  EGY MIL,GOV  military ruler, head of state
  1991-05..2012-08-12     EGY MIL  defence minister
                          EGY ELI
Omar Suleiman; Omar Soliman
  1993..2011-01-29        EGY SPY  intelligence chief
  2011-01-29..2011-02-11  EGY GOV  vice president
                          EGY ELI
Gamal Mubarak
  ..2011-02               EGY PTY  son of the ruler
                          EGY ELI
Ahmed Shafiq; Ahmed Shafik
  2011-01-31..2011-03-03  EGY GOV  prime minister
                          EGY ELI
Essam Sharaf
  2011-03-03..2011-12-07  EGY GOV  prime minister
                          EGY ELI
Kamal Ganzouri; Kamal el-Ganzouri; Kamal al-Ganzouri
  1996-01..1999-10        EGY GOV  prime minister
  2011-12-07..2012-08-02  EGY GOV  prime minister
                          EGY ELI
Hisham Kandil; Hesham Kandil; Hisham Qandil; Hesham Qandil
  2012-08-02..2013-07-08  EGY GOV  prime minister
                          EGY ELI
Hazem Beblawi; Hazem el-Beblawi; Hazem al-Beblawi
  2013-07-09..2014-03-01  EGY GOV  prime minister
                          EGY ELI
Ibrahim Mahlab; Ibrahim Mehleb
  2014-03-01..2015-09-19  EGY GOV  prime minister
                          EGY ELI
Sherif Ismail
  2015-09-19..2018-06-07  EGY GOV  Egyptian cabinet head
                          EGY ELI
Mostafa Madbouly; Mustafa Madbouly
  2018-06-14..            EGY GOV  prime minister
Ahmed Nazif
  2004-07-14..2011-01-29  EGY GOV  prime minister
                          EGY ELI
Atef Ebeid; Atef Obeid
  1999-10..2004-07        EGY GOV  prime minister
                          EGY ELI
Atef Sedki; Atef Sidqi
  1986-11..1996-01        EGY GOV  prime minister
                          EGY ELI
Amr Moussa; Amr Mussa; Amr Musa
  1991-05..2001-05        EGY GOV  foreign minister
  2001-05-15..2011-06     IGO GOV  secretary-general of the Arab League
                          EGY PTY
Ahmed Maher
  2001-05..2004-07        EGY GOV  foreign minister
                          EGY ELI
Ahmed Aboul Gheit; Ahmed Abul Gheit; Ahmed Aboul-Gheit; Aboul Gheit
  2004-07-14..2011-03-06  EGY GOV  foreign minister
  2016-07-01..2026-06     IGO GOV  secretary-general of the Arab League
                          EGY ELI
Nabil Elaraby; Nabil el-Araby; Nabil al-Arabi; Nabil Al-Araby; Nabil el-Arabi; Nabil Elarabi
  2011-03-06..2011-06     EGY GOV  foreign minister
  2011-07..2016-06        IGO GOV  secretary-general of the Arab League
                          EGY ELI
Mohammed Kamel Amr; Mohamed Kamel Amr
  2011-07..2013-07        EGY GOV  foreign minister
                          EGY ELI
Nabil Fahmy
  2013-07..2014-06        EGY GOV  foreign minister
                          EGY ELI
Sameh Shoukry; Sameh Shukri
  2014-06-17..2024-07-03  EGY GOV  foreign minister
                          EGY ELI
Badr Abdelatty; Badr Abdel Aty; Badr Abdelati; Badr Abdel-Atty
  2024-07-03..            EGY GOV  foreign minister
                          EGY GOV  foreign ministry spokesman
Esmat Abdel-Meguid; Esmat Abdel Meguid
  1984..1991-05           EGY GOV  foreign minister
  1991-05..2001-05        IGO GOV  secretary-general of the Arab League
                          EGY ELI
Boutros Boutros-Ghali; Boutros Boutros Ghali; Boutros-Ghali
  1992-01-01..1996-12-31  UNO GOV  secretary-general
  ..1991-12               EGY GOV  deputy prime minister
                          EGY ELI
Osama el-Baz; Osama al-Baz; Osama El Baz
                          EGY GOV  presidential adviser
Sedki Sobhi; Sedki Sobhy
  2014-03..2018-06        EGY MIL  defence minister
                          EGY ELI
Mohamed Zaki
  2018-06..2024-07        EGY MIL  defence minister
                          EGY ELI
Mohamed Ibrahim; Mohammed Ibrahim
  2013-01..2015-03        EGY GOV  interior affairs
                          EGY ELI
Habib Adly; Habib el-Adly; Habib al-Adly
  1997-11..2011-01-31     EGY GOV  interior minister
                          EGY ELI
Abbas Kamel
  2018..2024-10           EGY SPY  intelligence chief
Mohamed ElBaradei; Mohamed El Baradei; Mohammed ElBaradei; Mohamed el-Baradei; Mohammed el-Baradei; ElBaradei; el-Baradei
  1997-12-01..2009-11-30  UNO GOV  director general of the nuclear watchdog, chief
  2013-07-14..2013-08-14  EGY GOV  vice president
                          EGY PTY,OPP  opposition leader
Hamdeen Sabahi; Hamdeen Sabbahi
                          EGY PTY,OPP  opposition leader
Ayman Nour
                          EGY PTY,OPP  opposition leader
Khairat Shater; Khairat el-Shater; Khairat al-Shater
                          EGY PTY  Brotherhood leader, deputy
Mohammed Badie; Mohamed Badie
                          EGY PTY  Brotherhood leader
Essam Erian; Essam el-Erian; Essam al-Erian
                          EGY PTY  Brotherhood official
Mahdi Akef; Mohammed Mahdi Akef; Mohamed Mahdi Akef
                          EGY PTY  Brotherhood leader
Mahmoud Ezzat
                          EGY PTY  Brotherhood leader
Saad el-Katatni; Saad al-Katatni; Saad Katatni
                          EGY PTY,LEG  Brotherhood official
Abdel Moneim Abolfotoh; Abdel Moneim Aboul Fotouh; Abdel-Moneim Abolfotoh
                          EGY PTY,OPP
Mohammed Sayed Tantawi; Mohamed Sayed Tantawi; Sheikh Tantawi
  ..2010-03-10            EGY REL  imam of al-Azhar
Ahmed el-Tayeb; Ahmed al-Tayeb; Ahmed al-Tayyib
  2010-03..               EGY REL  imam of al-Azhar
Pope Tawadros; Tawadros II; Pope Tawadros II
                          EGY REL  Coptic patriarch
Pope Shenouda; Shenouda III; Pope Shenouda III
  ..2012-03-17            EGY REL  Coptic patriarch
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman al Zawahiri; Ayman Zawahiri; Ayman al-Zawahri; al-Zawahri; Zawahri; al-Zawahiri; Zawahiri
  2011-06-16..2022-07-31  IMG UAF  al-Qaida leader
  ..2011-06               IMG UAF  al-Qaida deputy
Omar Abdel-Rahman; Omar Abdel Rahman; Sheik Omar Abdel-Rahman; Sheikh Omar Abdel Rahman
                          EGY REL,UAF  cleric
Saad Eddin Ibrahim
                          EGY SOC,OPP  scholar
Alaa Abdel-Fattah; Alaa Abd el-Fattah; Alaa Abdel Fattah
                          EGY SOC,OPP  activist
Wael Ghonim
                          EGY SOC,OPP  activist
Bassem Youssef
                          EGY JRN  comedian

# ---- Saudi Arabia ----

Salman bin Abdulaziz; King Salman; Salman bin Abdul-Aziz
  2015-01-23..            SAU GOV  monarch
  2011-11..2015-01-23     SAU MIL  crown prince
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; Crown Prince Mohammed bin Salman; Mohamed bin Salman; MBS; MbS; Crown Prince Mohammed
  2017-06-21..            SAU GOV  crown prince, prime minister
  2015-01..2017-06-21     SAU GOV,MIL  deputy crown prince
Abdullah bin Abdulaziz; Abdullah bin Abdul-Aziz; Crown Prince Abdullah; Saudi King Abdullah
  2005-08-01..2015-01-23  SAU GOV  monarch
  ..2005-08-01            SAU GOV  crown prince
  name?: King Abdullah
Fahd bin Abdulaziz; King Fahd
  1982-06-13..2005-08-01  SAU GOV  monarch
Faisal bin Abdulaziz; King Faisal
  1964-11..1975-03-25     SAU GOV  monarch
Sultan bin Abdulaziz; Crown Prince Sultan; Prince Sultan bin Abdul-Aziz
  ..2011-10-22            SAU GOV,MIL  crown prince
Nayef bin Abdulaziz; Prince Nayef; Crown Prince Nayef; Prince Nayef bin Abdul-Aziz; Prince Naif
  ..2012-06-16            SAU GOV  crown prince
Mohammed bin Nayef; Muhammad bin Nayef; Mohammad bin Nayef
  2012-11..2017-06-21     SAU GOV  crown prince
                          SAU ELI
Muqrin bin Abdulaziz; Prince Muqrin; Crown Prince Muqrin
  ..2015-04-29            SAU GOV,SPY  crown prince
                          SAU ELI
Saud al-Faisal; Prince Saud al-Faisal; Saud Al-Faisal; Prince Saud
  1975-03..2015-04-29     SAU GOV  foreign minister
Adel al-Jubeir; Adel Al-Jubeir; Adel Jubeir; Adel al-Jubair; al-Jubeir
  2015-04-29..2018-12-27  SAU GOV  foreign minister
  2007-01..2015-04        SAU GOV  ambassador to the United States
                          SAU GOV  minister
Ibrahim al-Assaf; Ibrahim Assaf
  2018-12-27..2019-10-23  SAU GOV  foreign affairs
                          SAU GOV
Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Prince Faisal bin Farhan Al Saud
  2019-10-23..            SAU GOV  foreign minister
Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman
  2022-09..               SAU MIL  Saudi defence
  2017..2019-02           SAU GOV  diplomat in Washington
                          SAU GOV,MIL
Abdulaziz bin Salman; Prince Abdulaziz bin Salman
  2019-09..               SAU GOV  Saudi energy affairs
Bandar bin Sultan; Prince Bandar; Prince Bandar bin Sultan
  1983..2005              SAU GOV  diplomat in Washington
  2012-07..2014-04        SAU SPY  intelligence head
                          SAU ELI
Turki al-Faisal; Prince Turki al-Faisal; Prince Turki
  1979..2001-08           SAU SPY  intelligence head
  2005..2006-12           SAU GOV  diplomat in Washington
                          SAU ELI
Khaled al-Faisal; Prince Khaled al-Faisal
                          SAU GOV
Mohammed al-Jadaan
                          SAU GOV
Ibrahim al-Rasheed
                          SAU GOV
Ali al-Naimi; Ali Naimi
  1995-08..2016-05        SAU GOV  oil minister
                          SAU ELI
Khalid al-Falih; Khalid Falih
  2016-05..2019-09        SAU GOV  energy minister
                          SAU GOV
Saud al-Qahtani
                          SAU GOV  adviser
Alwaleed bin Talal; Prince Alwaleed bin Talal; Prince Alwaleed
                          SAU BUS
Ahmed Asiri; Ahmed al-Asiri; Ahmed Assiri
                          SAU MIL,SPY  coalition spokesman
Turki al-Malki; Turki al-Maliki
                          SAU MIL  coalition spokesman
Jamal Khashoggi
  ..2018-10-02            SAU JRN  journalist
Osama bin Laden; Osama Bin Laden; Usama bin Laden; bin Laden; Bin Laden; Usamah Bin Ladin; Osama bin Ladin
  ..2011-05-02            IMG UAF  al-Qaida leader
Hamza bin Laden
                          IMG UAF
Nimr al-Nimr; Sheikh Nimr al-Nimr; Nimr Baqir al-Nimr
  ..2016-01-02            SAU REL,OPP  Shiite cleric
Raif Badawi
                          SAU SOC,OPP  blogger
Loujain al-Hathloul; Loujain Hathloul
                          SAU SOC,OPP  activist

# ---- Yemen ----

Ali Abdullah Saleh; Ali Abdallah Saleh; Ali Abdulla Saleh
  1978-07-18..2012-02-25  YEM GOV  president
  2012-02-25..2017-12-04  YEM ELI
Abed Rabbo Mansour Hadi; Abed-Rabbo Mansour Hadi; Abd-Rabbu Mansour Hadi; Abdrabbuh Mansour Hadi; Abdu Rabu Mansour Hadi; Abd Rabbu Mansour Hadi
  2012-02-25..2022-04-07  YEM GOV  president
  1994-10..2012-02-25     YEM GOV  vice president
                          YEM ELI
Rashad Alimi; Rashad al-Alimi; Rashad Al-Alimi
  2022-04-07..            YEM GOV  leader of the presidential council
Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdul Malik al-Houthi; Abdel-Malek al-Houthi; Abdel Malek al-Houthi; Abdul-Malek al-Houthi; Abdul Malik al-Huthi
  2004-09..               YEM REB  rebel chief
Hussein al-Houthi; Hussein Badreddin al-Houthi; Hussein Badr al-Din al-Houthi
  ..2004-09-10            YEM REB  rebel chief
Mohammed Ali al-Houthi; Mohammed al-Houthi; Mohamed Ali al-Houthi
                          YEM REB  rebel official
Mahdi al-Mashat; Mahdi Mashat
                          YEM REB  rebel council head
Saleh al-Samad; Saleh Ali al-Sammad; Saleh al-Sammad
  ..2018-04-19            YEM REB  rebel council head
Mohammed Abdulsalam; Mohammed Abdul-Salam; Mohammed Abdul Salam; Mohammed Abdelsalam
                          YEM REB  Houthi spokesman
Yahya Saree; Yahya Sarea; Yahya Saria; Yehya Saree; Yahya Sare'e
                          YEM REB  Houthi military spokesman
Nasruddin Amer; Nasr al-Din Amer
                          YEM REB  Houthi official
Hussein al-Ezzi
                          YEM REB  Houthi official
Zaid al-Gharsi
                          YEM REB  Houthi official
Ahmed al-Rahawi
  2024-08..2025-08-28     YEM REB  head of the Houthi cabinet
Aidarous al-Zubaidi; Aidarous al-Zoubaidi; Aidarous al-Zubaydi; Aidarous Zubaidi; Aidarus al-Zubaidi
  2017-05..               YEM REB  separatist chief
Khaled Bahah
  2014-10..2016-04        YEM GOV  prime minister
                          YEM ELI
Ahmed Obeid bin Daghr; Ahmed bin Daghr; Ahmed bin Dagher; Ahmed Obaid bin Dagher
  2016-04..2018-10        YEM GOV  prime minister
                          YEM ELI
Maeen Abdulmalik Saeed; Maeen Abdulmalik; Maeen Abdul-Malik Saeed; Maeen Abdul Malik
  2018-10..2024-02        YEM GOV  Yemeni cabinet head
                          YEM ELI
Ahmed Awad bin Mubarak; Ahmed bin Mubarak; Ahmed Awad Bin Mubarak
  2024-02..2025-05        YEM GOV  Yemeni cabinet head
  2020-12..2024-02        YEM GOV  Yemeni foreign affairs
                          YEM ELI
Salem bin Breik; Salem bin Braik; Salem Saleh bin Braik
  2025-05..2026-01        YEM GOV  prime minister
                          YEM ELI
Mohammed Basindawa; Mohammed Salem Basindwa; Mohammed Basindwa
  2011-12..2014-09        YEM GOV  prime minister
                          YEM ELI
Ali Mohammed Mujawar; Ali Mujawar
  2007-04..2011-12        YEM GOV  prime minister
                          YEM ELI
Abdul-Qader Bajammal; Abdul Qadir Bajammal; Abdel-Qader Bajammal
  2001-04..2007-04        YEM GOV  prime minister
                          YEM ELI
Abu Bakr al-Qirbi; Abu Bakr Qirbi; Abubakr al-Qirbi
  2001-04..2014-06        YEM GOV  foreign minister
                          YEM ELI
Khaled al-Yamani; Khaled Yamani
                          YEM GOV  foreign minister
Abdul-Malik al-Mekhlafi; Abdel-Malek al-Mekhlafi; Abdulmalik al-Mikhlafi
                          YEM GOV  foreign minister
Riyadh Yassin; Riad Yassin
                          YEM GOV  foreign minister
Ali Mohsen al-Ahmar; Ali Mohsen; Ali Mohsen Saleh
  ..2016-02               YEM MIL  general
  2016-04..2022-04        YEM GOV  vice president
                          YEM ELI
Hamid al-Ahmar
                          YEM CVL,OPP  tribal chief
Sadiq al-Ahmar; Sadeq al-Ahmar
                          YEM CVL,OPP  tribal chief
Abdul-Majid al-Zindani; Abdul Majeed al-Zindani
                          YEM REL  cleric
Tareq Saleh; Tariq Saleh
                          YEM MIL,GOV
Tawakkol Karman; Tawakul Karman
                          YEM SOC,OPP  activist
Anwar al-Awlaki; Anwar al-Aulaqi; Anwar Awlaki; al-Awlaki
  ..2011-09-30            IMG UAF  cleric
Nasser al-Wuhayshi; Nasir al-Wuhayshi; Nasser al-Wahishi
  ..2015-06               IMG UAF  al-Qaida leader in Yemen
Qassim al-Raymi; Qasim al-Raymi; Qassim al-Rimi
  2015-06..2020-01        IMG UAF  al-Qaida leader in Yemen

# ---- Kuwait ----

Jaber Al Ahmed Al Sabah; Sheik Jaber Al Ahmed Al Sabah; Sheikh Jaber al-Ahmad al-Sabah; Jaber al-Ahmad al-Sabah; Sheikh Jaber
  1977-12-31..2006-01-15  KWT GOV  monarch
Sabah Al Ahmad Al Sabah; Sheikh Sabah al-Ahmad al-Sabah; Sheik Sabah Al Ahmad Al Sabah; Sabah al-Ahmad al-Sabah; Sheikh Sabah
  2006-01-29..2020-09-29  KWT GOV  monarch
  2003-07..2006-01-29     KWT GOV  cabinet head
  ..2003-07               KWT GOV  foreign affairs
Nawaf Al Ahmad Al Sabah; Sheikh Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad al-Sabah; Sheikh Nawaf
  2020-09-29..2023-12-16  KWT GOV  monarch
                          KWT GOV  crown prince
Meshal Al Ahmad Al Sabah; Sheikh Meshal al-Ahmad al-Sabah; Meshal al-Ahmad al-Jaber al-Sabah; Sheikh Meshal; Sheikh Mishal al-Ahmad al-Sabah
  2023-12-16..            KWT GOV  monarch
                          KWT GOV  crown prince
Saad Al Abdullah Al Sabah; Sheik Saad Al Abdullah Al Sabah; Sheikh Saad al-Abdullah al-Sabah; Sheikh Saad
  1978..2003-07           KWT GOV  cabinet head
                          KWT ELI
Nasser Al Mohammed Al Sabah; Sheikh Nasser al-Mohammad al-Sabah; Nasser al-Mohammed al-Sabah
  2006-02..2011-11        KWT GOV  cabinet head
                          KWT ELI
Jaber Al Mubarak Al Sabah; Sheikh Jaber al-Mubarak al-Sabah; Jaber al-Mubarak al-Sabah
  2011-11..2019-11        KWT GOV  cabinet head
                          KWT ELI
Mohammed Al Sabah; Mohammad al-Sabah; Sheikh Mohammad al-Sabah; Sheik Mohammed Al Sabah
  2003-07..2011-10        KWT GOV  foreign affairs
                          KWT ELI
Sabah Al Khalid Al Sabah; Sheikh Sabah al-Khalid al-Sabah; Sabah Khaled al-Hamad al-Sabah
  2011-10..2019-11        KWT GOV  foreign affairs
  2019-11..2022-07        KWT GOV  cabinet head
                          KWT GOV  crown prince

# ---- Qatar ----

Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad al-Thani; Tamim bin Hamad; Sheikh Tamim; Sheik Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Emir Tamim
  2013-06-25..            QAT GOV  monarch
Hamad bin Khalifa Al Thani; Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa al-Thani; Sheik Hamad bin Khalifa Al Thani; Sheikh Hamad bin Khalifa
  1995-06-27..2013-06-25  QAT GOV  monarch
                          QAT ELI
Hamad bin Jassim Al Thani; Hamad bin Jassem bin Jabr al-Thani; Sheikh Hamad bin Jassim bin Jaber al-Thani; Hamad bin Jassim; Hamad bin Jassim al-Thani; Sheikh Hamad bin Jassem al-Thani; Hamad bin Jassem
  1992-09..2013-06-26     QAT GOV  foreign affairs and cabinet head
                          QAT ELI
Mohammed bin Abdulrahman Al Thani; Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman Al Thani; Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman bin Jassim al-Thani
  2016-01..               QAT GOV  foreign affairs, since 2023 cabinet head
                          QAT GOV
Khalid al-Attiyah; Khalid bin Mohammad al-Attiyah; Khaled al-Attiyah; Khalid al-Attiya
  2013-06..2016-01        QAT GOV  foreign minister
  2016-01..2024-11        QAT MIL  defence minister
                          QAT ELI
Majed al-Ansari; Majed Al Ansari; Majid al-Ansari
                          QAT GOV  foreign ministry spokesman
Lolwah al-Khater; Lolwah Alkhater; Lolwah Al-Khater
                          QAT GOV  minister, foreign ministry spokeswoman

# ---- United Arab Emirates ----

Mohamed bin Zayed; Mohammed bin Zayed; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed al-Nahayan
  2022-05-14..            ARE GOV  head of the federation
  2004-11..2022-05-14     ARE GOV,MIL  crown prince of Abu Dhabi
Khalifa bin Zayed; Sheikh Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed Al Nahyan; Sheikh Khalifa bin Zayed; Sheik Khalifa bin Zayed Al Nahyan
  2004-11-03..2022-05-13  ARE GOV  head of the federation
Zayed bin Sultan Al Nahyan; Sheikh Zayed bin Sultan al-Nahayan; Sheikh Zayed; Sheik Zayed bin Sultan Al Nahyan; Sheikh Zayed bin Sultan
  1971-12-02..2004-11-02  ARE GOV  head of the federation
Mohammed bin Rashid Al Maktoum; Sheikh Mohammed bin Rashid al-Maktoum; Mohammed bin Rashid; Sheik Mohammed bin Rashid Al Maktoum
  2006-01-05..            ARE GOV  ruler of Dubai, cabinet head
                          ARE GOV
Abdullah bin Zayed; Sheikh Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed Al Nahyan; Sheikh Abdullah bin Zayed; Sheikh Abdullah bin Zayed al-Nahayan
  2006-02..               ARE GOV  foreign affairs
Anwar Gargash
                          ARE GOV  presidential adviser, minister of state
Tahnoon bin Zayed; Sheikh Tahnoon bin Zayed Al Nahyan; Tahnoun bin Zayed
                          ARE GOV,SPY  national security adviser
Yousef al-Otaiba; Yousef Al Otaiba
  2008..                  ARE GOV  ambassador to the United States
Sultan al-Jaber; Sultan Al Jaber; Sultan Ahmed al-Jaber
                          ARE GOV,BUS  minister, head of the state oil company
Lana Nusseibeh
                          ARE GOV  ambassador to the United Nations

# ---- Bahrain ----

Hamad bin Isa Al Khalifa; King Hamad; King Hamad bin Isa Al Khalifa; Hamad bin Isa al-Khalifa; Sheikh Hamad bin Isa al-Khalifa
  1999-03-06..            BHR GOV  monarch
Isa bin Salman Al Khalifa; Sheikh Isa bin Salman al-Khalifa
  1961..1999-03-06        BHR GOV  monarch
Khalifa bin Salman Al Khalifa; Sheikh Khalifa bin Salman al-Khalifa; Khalifa bin Salman al-Khalifa
  1970-01..2020-11-11     BHR GOV  cabinet head
Salman bin Hamad Al Khalifa; Crown Prince Salman; Salman bin Hamad al-Khalifa; Crown Prince Salman bin Hamad Al Khalifa
  2020-11-11..            BHR GOV  crown prince, cabinet head
                          BHR GOV  crown prince
Khalid bin Ahmed Al Khalifa; Sheikh Khalid bin Ahmed al-Khalifa; Khalid bin Ahmed al-Khalifa
  2005..2020-01           BHR GOV  foreign affairs
                          BHR ELI
Abdullatif al-Zayani; Abdullatif bin Rashid al-Zayani; Abdul Latif bin Rashid al-Zayani; Abdul-Latif al-Zayani
  2020-01..               BHR GOV  foreign minister
  2011-04..2020-01        IGO GOV  secretary-general of the Gulf Cooperation Council
Ali Salman; Sheikh Ali Salman
                          BHR PTY,OPP  Shiite opposition leader
Isa Qassim; Sheikh Isa Qassim; Isa Qassem
                          BHR REL,OPP  Shiite cleric
Abdulhadi al-Khawaja
                          BHR SOC,OPP  activist
Zainab al-Khawaja
                          BHR SOC,OPP  activist
Maryam al-Khawaja
                          BHR SOC,OPP  activist
Nabeel Rajab
                          BHR SOC,OPP  activist

# ---- Oman ----

Qaboos bin Said; Sultan Qaboos; Sultan Qaboos bin Said; Qaboos
  1970-07-23..2020-01-10  OMN GOV  monarch
Haitham bin Tariq; Sultan Haitham; Sultan Haitham bin Tariq; Haitham bin Tariq Al Said; Haitham bin Tarik
  2020-01-11..            OMN GOV  monarch
                          OMN GOV
Yusuf bin Alawi; Youssef bin Alawi; Yusuf bin Alawi bin Abdullah
  1997..2020-08           OMN GOV  foreign affairs
                          OMN ELI
Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad al-Busaidi; Badr al-Busaidi; Badr bin Hamad Albusaidi
  2020-08..               OMN GOV  foreign minister

# ---- Libya ----

Moammar Gadhafi; Muammar Gaddafi; Muammar al-Gaddafi; Moammar Khadafy; Moammar Gaddafi; Muammar Gadhafi; Muammar Qaddafi; Muammar el-Qaddafi; Muammar al-Qaddafi; Moamer Kadhafi; Muammar Kadafi; Moammar Kadafi; Muammar Qadhafi; Gaddafi; Kadhafi; Qaddafi; Khadafy; Kadafi; Gadhafi; Gadaffi; el-Qaddafi
  1969-09-01..2011-10-20  LBY GOV  leader
                          LBY ELI
Seif al-Islam Gadhafi; Saif al-Islam Gaddafi; Seif al-Islam; Saif al-Islam; Saif al-Islam Gadhafi; Seif al-Islam Kadhafi; Saif al-Islam al-Gaddafi
  ..2011-08               LBY GOV  son of the ruler
                          LBY ELI
Muatassim Gadhafi; Mutassim Gaddafi
                          LBY ELI  child of the ruler
Khamis Gadhafi; Khamis Gaddafi
                          LBY ELI  child of the ruler
Saadi Gadhafi; Saadi Gaddafi; al-Saadi Gaddafi
                          LBY ELI  child of the ruler
Hannibal Gadhafi; Hannibal Gaddafi
                          LBY ELI  child of the ruler
Aisha Gadhafi; Aisha Gaddafi
                          LBY ELI  child of the ruler
Moussa Koussa; Musa Kusa; Moussa Kusa
  2009-03..2011-03-30     LBY GOV  foreign minister
  ..2009-03               LBY SPY  intelligence chief
                          LBY ELI
Abdel-Rahman Shalqam; Abdel Rahman Shalgham; Abdel-Rahman Shalgam; Abdurrahman Shalgam
  2000-03..2009-03        LBY GOV  foreign minister
  2009..2011-02           LBY GOV  ambassador to the United Nations
                          LBY ELI
Abdullah Senussi; Abdullah al-Senussi; Abdullah al-Sanussi
  ..2011-08               LBY SPY  intelligence chief
                          LBY ELI
Moussa Ibrahim; Mussa Ibrahim
  ..2011-08               LBY GOV  government spokesman
                          LBY ELI
Shukri Ghanem
  2003-06..2006-03        LBY GOV  prime minister
                          LBY ELI
Baghdadi Mahmudi; Al-Baghdadi al-Mahmoudi; Baghdadi al-Mahmoudi; Al-Baghdadi Ali al-Mahmoudi
  2006-03..2011-08        LBY GOV  prime minister
                          LBY ELI
Abdel-Basset al-Megrahi; Abdelbaset al-Megrahi; Abdel Basset al-Megrahi; Abdelbaset Ali al-Megrahi; al-Megrahi; Megrahi
                          LBY SPY  Lockerbie bomber
Mustafa Abdul-Jalil; Mustafa Abdel Jalil; Mustafa Abdul Jalil; Mustafa Abdel-Jalil
  2011-03-05..2012-08-08  LBY GOV  leader of the transitional council
  2007..2011-02           LBY GOV  justice minister
                          LBY ELI
Mahmoud Jibril; Mahmud Jibril
  2011-03..2011-10-23     LBY GOV  prime minister
                          LBY PTY
Abdurrahim el-Keib; Abdurrahim al-Keib; Abdel Rahim al-Kib
  2011-11..2012-11        LBY GOV  prime minister
                          LBY ELI
Ali Zeidan; Ali Zidan
  2012-11-14..2014-03-11  LBY GOV  prime minister
                          LBY ELI
Abdullah Thinni; Abdullah al-Thinni; Abdullah al-Thani
  2014-03..2021-03        LBY GOV  prime minister
                          LBY ELI
Mohamed Magariaf; Mohammed Magarief; Mohammed el-Megaref; Mohammed Magariaf
  2012-08..2013-05        LBY GOV  head of the congress
                          LBY ELI
Nouri Abusahmain; Nuri Abu Sahmain
  2013-06..2016-04        LBY LEG,GOV  head of the congress
                          LBY ELI
Fayez Sarraj; Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj; Faiez Serraj; Fayez Al-Sarraj
  2016-03-30..2021-03-15  LBY GOV  prime minister
                          LBY ELI
Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeiba; Abdulhamid al-Dbeibah; Abdel Hamid Dbeibah; Abdul-Hamid Dbeibah
  2021-03-15..            LBY GOV  prime minister
Mohamed Menfi; Mohammed Menfi; Mohamed al-Menfi; Mohammed al-Menfi
  2021-03-15..            LBY GOV  leader of the presidential council
Khalifa Hifter; Khalifa Haftar; Khalifa Belqasim Haftar; Khalifa Heftar; Haftar; Hifter
  2014-05..               LBY REB,MIL  commander of the eastern army
Saddam Haftar; Saddam Hifter
                          LBY REB,MIL  son of the eastern commander
Aguila Saleh; Agila Saleh; Aqila Saleh; Aguila Saleh Issa
  2014-08..               LBY LEG  head of the eastern parliament
Fathi Bashagha; Fathi Bashaga
  2018-10..2021-03        LBY GOV  interior minister
  2022-03..2023-05        LBY GOV,REB  rival premier
                          LBY ELI
Osama Hammad; Ossama Hamad; Osama Hamad
  2023-05..               LBY GOV,REB  rival premier in the east
Najla Mangoush; Najla el-Mangoush; Najla al-Mangoush
  2021-03..2023-08        LBY GOV  foreign minister
                          LBY ELI
Mohammed Siala; Mohamed Siala; Mohamed Taha Siala; Mohammed Taha Siala
  2016..2021-03           LBY GOV  foreign minister
                          LBY ELI
Ahmed Maiteeq; Ahmed Maitig
  2016-03..2021-03        LBY GOV  deputy prime minister
                          LBY ELI
Khalifa al-Ghwell; Khalifa Ghwell; Khalifa al-Ghweil
  2015-03..2017           LBY GOV,REB  rival premier
                          LBY ELI
Abdel Fattah Younes; Abdul Fatah Younis; Abdel-Fattah Younis
  ..2011-07-28            LBY REB,MIL  rebel commander
Abdelhakim Belhadj; Abdel Hakim Belhadj; Abdel-Hakim Belhaj
                          LBY REB,PTY  rebel commander
Ahmed al-Mismari; Ahmed Mismari; Ahmed al-Mesmari
                          LBY REB,MIL  eastern army spokesman
King Idris
  ..1969-09-01            LBY GOV  monarch

# ---- Tunisia ----

Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali; Zine el-Abidine Ben Ali; Ben Ali
  1987-11-07..2011-01-14  TUN GOV  president
                          TUN ELI
Habib Bourguiba
  1957-07-25..1987-11-07  TUN GOV  president
                          TUN ELI
Moncef Marzouki; Mohamed Moncef Marzouki
  2011-12-13..2014-12-31  TUN GOV  president
                          TUN ELI
Beji Caid Essebsi; Beji Caid el Sebsi; Beji Caid el-Sebsi
  2014-12-31..2019-07-25  TUN GOV  president
  2011-02-27..2011-12-24  TUN GOV  prime minister
                          TUN ELI
Kais Saied; Kaïs Saïed; Kais Saïed
  2019-10-23..            TUN GOV  president
Mohamed Ghannouchi; Mohammed Ghannouchi
  1999-11..2011-02-27     TUN GOV  prime minister
                          TUN ELI
Rached Ghannouchi; Rachid Ghannouchi
  2019-11..2021-07        TUN LEG,PTY  parliament speaker, Ennahda leader
                          TUN PTY  Ennahda leader
Hamadi Jebali
  2011-12..2013-03        TUN GOV  prime minister
                          TUN ELI
Ali Larayedh; Ali Laarayedh; Ali Larayed
  2013-03..2014-01        TUN GOV  prime minister
                          TUN ELI
Mehdi Jomaa
  2014-01..2015-02        TUN GOV  prime minister
                          TUN ELI
Habib Essid
  2015-02..2016-08        TUN GOV  prime minister
                          TUN ELI
Youssef Chahed
  2016-08..2020-02        TUN GOV  prime minister
                          TUN ELI
Elyes Fakhfakh
  2020-02..2020-09        TUN GOV  prime minister
                          TUN ELI
Hichem Mechichi
  2020-09..2021-07-25     TUN GOV  prime minister
                          TUN ELI
Najla Bouden; Najla Bouden Romdhane
  2021-10..2023-08        TUN GOV  prime minister
                          TUN ELI
Ahmed Hachani
  2023-08..2024-08        TUN GOV  prime minister
                          TUN ELI
Kamel Madouri; Kamel Maddouri
  2024-08..2025-03        TUN GOV  prime minister
                          TUN ELI
Sarra Zaafrani Zenzri; Sarra Zaafarani Zenzri
  2025-03..               TUN GOV  prime minister
Abir Moussi
                          TUN PTY,OPP
Chaima Issa
                          TUN PTY,OPP
Chokri Belaid
  ..2013-02-06            TUN PTY,OPP  opposition leader
Mohamed Brahmi; Mohammed Brahmi
  ..2013-07-25            TUN PTY,OPP  opposition leader
Mohamed Bouazizi; Mohammed Bouazizi
                          TUN CVL

# ---- Algeria ----

Chadli Bendjedid; Chadli Benjedid
  1979-02-09..1992-01-11  DZA GOV  president
                          DZA ELI
Mohamed Boudiaf; Mohammed Boudiaf
  1992-01-16..1992-06-29  DZA GOV  president
Ali Kafi
  1992-07-02..1994-01-31  DZA GOV  figurehead of the state
                          DZA ELI
Liamine Zeroual
  1994-01-31..1999-04-27  DZA GOV  president
                          DZA ELI
Abdelaziz Bouteflika
  1999-04-27..2019-04-02  DZA GOV  president
                          DZA ELI
Abdelmadjid Tebboune
  2019-12-19..            DZA GOV  president
  2017-05..2017-08        DZA GOV  prime minister
Abdelkader Bensalah
  2019-04-09..2019-12-19  DZA GOV  figurehead of the state
                          DZA LEG
Ahmed Gaid Salah
  ..2019-12-23            DZA MIL  army chief
Said Chengriha; Saïd Chengriha
  2019-12-23..            DZA MIL  army chief
Ahmed Ouyahia
  1995-12..1998-12        DZA GOV  prime minister
  2003-05..2006-05        DZA GOV  prime minister
  2008-06..2012-09        DZA GOV  prime minister
  2017-08..2019-03        DZA GOV  prime minister
                          DZA ELI
Abdelmalek Sellal
  2012-09..2017-05        DZA GOV  prime minister
                          DZA ELI
Ali Benflis
  2000-08..2003-05        DZA GOV  prime minister
                          DZA PTY,OPP
Abdelaziz Belkhadem
  2006-05..2008-06        DZA GOV  prime minister
                          DZA ELI
Noureddine Bedoui
  2019-03..2019-12        DZA GOV  prime minister
                          DZA ELI
Abdelaziz Djerad
  2019-12..2021-06        DZA GOV  prime minister
                          DZA ELI
Aymen Benabderrahmane
  2021-07..2023-11        DZA GOV  prime minister
                          DZA ELI
Nadir Larbaoui
  2023-11..2025-08        DZA GOV  prime minister
                          DZA ELI
Sifi Ghrieb
  2025-08..               DZA GOV  prime minister
Ramtane Lamamra
  2013-09..2017-05        DZA GOV  foreign minister
  2021-07..2023-03        DZA GOV  foreign minister
                          DZA ELI
Ahmed Attaf
  2023-03..               DZA GOV  foreign minister
Sabri Boukadoum
  2019-04..2021-07        DZA GOV  foreign minister
                          DZA ELI
Mourad Medelci
  2007-06..2013-09        DZA GOV  foreign minister
                          DZA ELI
Lakhdar Brahimi
  1991-06..1993-02        DZA GOV  foreign minister
  2012-08..2014-05        UNO GOV  envoy for Syria
                          UNO GOV  envoy
Ali Belhadj; Ali Belhaj
                          DZA PTY,OPP  Islamic Salvation Front deputy leader
Abassi Madani; Abbassi Madani
                          DZA PTY,OPP  Islamic Salvation Front leader
Abdelmalek Droukdel; Abdelmalek Droukdal
  ..2020-06-03            IMG UAF  militant leader
Mokhtar Belmokhtar
                          IMG UAF  militant leader
Antar Zouabri
                          DZA REB  rebel leader
Djamel Zitouni
                          DZA REB  rebel leader
Hassan Hattab
                          DZA REB  rebel leader

# ---- Morocco ----

Mohammed VI; King Mohammed VI; King Mohammed
  1999-07-23..            MAR GOV  monarch
Hassan II; King Hassan II; King Hassan
  1961-02-26..1999-07-23  MAR GOV  monarch
Abderrahmane Youssoufi; Abderrahmane el-Youssoufi
  1998-03..2002-10        MAR GOV  prime minister
                          MAR ELI
Driss Jettou
  2002-10..2007-09        MAR GOV  prime minister
                          MAR ELI
Abbas El Fassi; Abbas el-Fassi
  2007-09..2011-11        MAR GOV  prime minister
                          MAR ELI
Abdelilah Benkirane; Abdelilah Ben Kirane
  2011-11..2017-03        MAR GOV  prime minister
                          MAR PTY
Saad Eddine El Othmani; Saadeddine Othmani; Saad-Eddine El Othmani; Saad Eddine Othmani
  2017-04..2021-10        MAR GOV  prime minister
  2012-01..2013-10        MAR GOV  foreign minister
                          MAR ELI
Aziz Akhannouch
  2021-10-07..            MAR GOV  prime minister
Nasser Bourita
  2017-04..               MAR GOV  foreign minister
Salaheddine Mezouar
  2013-10..2017-04        MAR GOV  foreign minister
                          MAR ELI
Mohamed Benaissa; Mohammed Benaissa
  1999-04..2007-10        MAR GOV  foreign minister
                          MAR ELI
Taieb Fassi Fihri; Taib Fassi Fihri
  2007-10..2012-01        MAR GOV  foreign minister
                          MAR ELI
Driss Basri
  1979..1999-11           MAR GOV  interior minister
                          MAR ELI
Nasser Zefzafi
                          MAR OPP  protest leader
Mohamed Abdelaziz; Mohammed Abdelaziz
  1976..2016-05-31        ESH REB  Polisario leader
Brahim Ghali
  2016-07..               ESH REB  Polisario leader

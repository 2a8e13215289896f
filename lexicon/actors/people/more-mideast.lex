# Further people of the Middle East and North Africa, with Turkey: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- Israel ----

Amnon Lipkin-Shahak
  1995-01-01..1998-07-09  ISR MIL  military chief of staff
Danny Yatom
  1996..1998  ISR SPY  head of Mossad
Efraim Halevy
  1998..2002-08  ISR SPY  head of Mossad
Ami Ayalon
  1996-02..2000-05  ISR SPY  head of Shin Bet
Yoram Cohen
  2011-05..2016-05  ISR SPY  head of Shin Bet
David Zini
  2025-10-05..  ISR SPY  head of Shin Bet
Yehuda Lancry
  1999..2003  ISR GOV  ambassador to the United Nations
  ISR ELI  former ambassador to the United Nations
Gabriela Shalev
  2008..2011  ISR GOV  ambassador to the United Nations
  ISR ELI  former ambassador to the United Nations
Nir Barkat
  2022-12-29..  ISR GOV  economy minister
  2008-12..2018-12  ISR GOV  mayor of Jerusalem
  ISR ELI  former mayor of Jerusalem
Teddy Kollek
  1965..1993  ISR GOV  mayor of Jerusalem
  ISR ELI  former mayor of Jerusalem
Shelly Yachimovich
  2011-09..2013-11  ISR OPP,PTY  opposition leader
Yair Golan
  ISR OPP,PTY
Uri Lubrani
  ISR GOV  coordinator for Lebanon
Amir Ohana
  2022-12-29..  ISR LEG  speaker of the Knesset
Yuli Edelstein
  2013-03..2020-03  ISR LEG  speaker of the Knesset
Avrum Burg; Avraham Burg
  1999-07..2003-02  ISR LEG  speaker of the Knesset
Esther Hayut
  2017-10..2023-10  ISR JUD  chief justice
Aharon Barak
  1995..2006  ISR JUD  chief justice
Sara Netanyahu
  ISR ELI
Rafael Eitan
  ISR PTY,MIL
Rehavam Zeevi
  ..2001-10-17  ISR GOV  tourism minister
  ISR ELI  former tourism minister
Yossi Klein Halevi
  ISR EDU
Moshe Dayan
  ISR GOV,MIL
Raed Salah
  ISR REL  leader of the Islamic Movement

# ---- Palestine ----

Varsen Aghabekian
  2025..  PSE GOV  foreign minister
Izz al-Din Haddad; Izz al-Din al-Haddad
  2025-05..  PSE REB  Hamas military chief
Baha Abu al-Ata; Baha Abu el-Atta
  ..2019-11-12  PSE REB  Islamic Jihad commander
Abu Ali Mustafa
  ..2001-08-27  PSE REB  ruler of the Popular Front
Suha Arafat
  PSE ELI
Zakaria Zubeidi; Zakariya Zubeidi
  PSE REB  commander
Adnan al-Bursh
  PSE MED
Ekrima Sabri; Ikrema Sabri
  PSE REL  mufti
Atallah Hanna
  PSE REL
Yasser Abu Shabab
  ..2025-12-04  PSE UAF  militia leader

# ---- Lebanon ----

Rashid Solh
  1992-05..1992-10-31  LBN GOV  prime minister
  LBN ELI  former prime minister
Hussein Husseini
  1984..1992-10-20  LBN LEG  speaker of parliament
Ali Shami
  2009-11..2011-06  LBN GOV  foreign minister
  LBN ELI  former foreign minister
Gibran Bassil
  2015-08..  LBN PTY  leader of the Free Patriotic Movement
  2014-02-15..2020-01  LBN GOV  foreign minister
  LBN ELI  former foreign minister
Charbel Wehbe
  2020-08..2021-09-10  LBN GOV  foreign minister
  LBN ELI  former foreign minister
Youssef Raji
  2025-02-08..  LBN GOV  foreign minister
Wafiq Safa
  LBN UAF  Hezbollah official
Haytham Ali Tabatabai
  ..2025-11-23  LBN UAF  Hezbollah commander
Taymour Jumblatt
  LBN PTY
Sami Gemayel
  LBN PTY
Pierre Gemayel
  ..2006-11-21  LBN GOV  industry minister
  LBN ELI  former industry minister
Mohammed Hussein Fadlallah; Mohammad Hussein Fadlallah
  ..2010-07-04  LBN REL  Shiite cleric
Ahmed al-Assir; Ahmad al-Assir
  LBN REL,UAF  cleric
Gebran Tueni
  ..2005-12-12  LBN JRN,LEG
Samir Kassir
  ..2005-06-02  LBN JRN
Marwan Hamadeh
  LBN PTY
Abbas Ibrahim
  2011-07..2023-03  LBN SPY  security head
Wissam al-Hassan
  ..2012-10-19  LBN SPY  intelligence chief
Tarek Bitar
  2021-02..  LBN JUD  judge

# ---- Syria ----

Ali Abdullah Ayyoub
  2018-01..2022-04  SYR GOV,MIL  defense minister
  SYR ELI  former defense minister
Ali Mahmoud Abbas
  2022-04..2024-12-08  SYR GOV,MIL  defense
  SYR ELI  former defense
Mohammed al-Jalali
  2024-09-14..2024-12-10  SYR GOV  prime minister
  SYR ELI  former prime minister
Mikhail Wehbe
  1996..2003  SYR GOV  ambassador to the United Nations
  SYR ELI  former ambassador to the United Nations
Anas al-Abda
  2016-03..2017-05  SYR OPP  leader of the opposition coalition
Ghazi Kanaan
  ..2005-10-12  SYR SPY,GOV  interior minister
Rustum Ghazaleh; Rustom Ghazaleh
  SYR SPY  intelligence chief in Lebanon
Jihad Makdissi
  SYR GOV  spokesman
Suheil al-Hassan; Suhail al-Hassan
  ..2024-12-08  SYR MIL  general
Hassan Aboud; Hassan Abboud
  ..2014-09-09  SYR REB  leader of Ahrar al-Sham
Redur Xelil; Redur Khalil
  SYR REB  spokesman of the Kurdish militia
Farhad Shami
  SYR REB  spokesman of the Syrian Democratic Forces
Qadri Jamil
  SYR OPP
Haitham al-Maleh; Haitham Maleh
  SYR OPP
Suheir Atassi
  SYR OPP
Riad Turk
  SYR OPP
Raed Saleh; Raed al-Saleh
  2025-03-29..  SYR GOV  emergencies
  2014..2025-03  NGO  head of the White Helmets
Abu Amsha; Mohammed al-Jassem
  SYR REB  militia commander
Hind Kabawat
  2025-03-29..  SYR GOV  social affairs minister
Anas Khattab
  2025-03-29..  SYR GOV  interior minister

# ---- Iran ----

Akbar Torkan
  1989..1993  IRN GOV,MIL  defense minister
  IRN ELI  former defense minister
Mohammad Forouzandeh
  1993..1997-08  IRN GOV,MIL  defense minister
  IRN ELI  former defense minister
Hossein Jaberi Ansari
  2015-11..2016-06  IRN GOV  Foreign Ministry spokesman
  IRN ELI  former Foreign Ministry spokesman
Reza Amrollahi
  1981..1997  IRN GOV  head of the atomic energy agency
  IRN ELI  former head of the atomic energy agency
Mohammad Yazdi
  1989..1999-08  IRN JUD  head of the judiciary
  IRN REL
Hassan Khomeini
  IRN REL
Mohsen Kadivar
  IRN REL,OPP
Abdolmalek Rigi; Abdulmalik Rigi
  ..2010-06  IRN REB  leader of Jundallah
Mohammad Javad Larijani
  IRN JUD,GOV
Behzad Nabavi
  IRN PTY
Abdollah Nouri; Abdullah Nouri
  1997-08..1998-06  IRN GOV  interior minister
  IRN OPP
Ataollah Mohajerani
  1997-08..2000-12  IRN GOV  culture minister
  IRN ELI  former culture minister
Saeed Hajjarian; Said Hajjarian
  IRN PTY  reformist
Mostafa Pourmohammadi
  2005-08..2008-05  IRN GOV  interior minister
  IRN ELI  former interior minister
Mohammad Reza Zahedi
  ..2024-04-01  IRN MIL  general
Esmail Ahmadi Moghaddam; Esmail Ahmadi-Moqaddam
  IRN COP  police chief
Ahmad Reza Radan
  IRN COP  police chief
Heydar Moslehi; Heidar Moslehi
  2009-08..2013-08  IRN SPY  intelligence minister
Mahmoud Alavi
  2013-08..2021-08  IRN SPY  intelligence minister
Esmail Khatib
  2021-08..  IRN SPY  intelligence minister
Ali Fallahian
  1989..1997-08  IRN SPY  intelligence minister
Ali Younesi; Ali Yunesi
  1999..2005-08  IRN SPY  intelligence minister
Toomaj Salehi
  IRN SOC

# ---- Iraq ----

Ahmed Hussein Khudayer
  1991-03..1992  IRQ GOV  foreign minister
  IRQ ELI  former foreign minister
Erfan al-Hiyali
  2017-01..2019-06  IRQ GOV,MIL  defense minister
  IRQ ELI  former defense minister
Najah al-Shammari
  2019-06..2020-05  IRQ GOV,MIL  defense minister
  IRQ ELI  former defense minister
Juma Inad
  2020-05..2022-10-27  IRQ GOV,MIL  defense minister
  IRQ ELI  former defense minister
Thabet al-Abbasi
  2022-10-27..  IRQ GOV,MIL  defense minister
Mohammed al-Ghabban
  2014-10-18..2016-07  IRQ GOV  interior minister
  IRQ ELI  former interior minister
Qasim al-Araji
  2017-01..2019-06  IRQ GOV  interior minister
  IRQ ELI  former interior minister
Yaseen al-Yasiri
  2019-06..2020-05  IRQ GOV  interior minister
  IRQ ELI  former interior minister
Othman al-Ghanmi
  2020-05..2022-10-27  IRQ GOV  interior minister
  IRQ ELI  former interior minister
Abdul Amir al-Shammari
  2022-10-27..  IRQ GOV  interior minister
Hajim al-Hassani
  2005-04..2006-04-22  IRQ LEG  speaker of parliament
Ayad al-Samarraie
  2009-04..2010-11-11  IRQ LEG  speaker of parliament
Abdul Wahab al-Saadi; Abdul-Wahab al-Saadi
  IRQ MIL  general
Talib Shaghati
  IRQ MIL  general
Nawshirwan Mustafa
  IRQ PTY  Kurdish ruler
Kosrat Rasul
  IRQ PTY
Najmaldin Karim; Najmiddin Karim
  2011..2017-10  IRQ GOV  head of Kirkuk
  IRQ ELI  former head of Kirkuk
Atheel al-Nujaifi
  2009..2015-05  IRQ GOV  governor of Nineveh
  IRQ ELI  former governor of Nineveh
Abdul Sattar Abu Risha; Abdul-Sattar Abu Risha
  ..2007-09-13  IRQ PRM  tribal leader
Ahmed Abu Risha
  IRQ PTY  tribal leader
Nadia Murad
  IRQ SOC  Yazidi activist
Abdel-Karim Qassim; Abdul Karim Kassem
  IRQ GOV
Raad al-Hamdani
  IRQ MIL

# ---- Saudi Arabia ----

King Khalid
  1975-03-25..1982-06-13  SAU GOV  monarch
  SAU ELI  former monarch
Prince Ahmed bin Abdul-Aziz
  2012-06..2012-11-05  SAU GOV  interior
  SAU ELI  former interior
Prince Abdulaziz bin Saud
  2017-06-21..  SAU GOV  interior
Ahmed Zaki Yamani
  1962..1986  SAU GOV  oil minister
  SAU ELI  former oil minister
Hisham Nazer
  1986..1995-08  SAU GOV  oil minister
  SAU ELI  former oil minister
Prince Nawaf bin Abdul-Aziz
  2001-08..2005-10  SAU SPY  intelligence head
Saad al-Faqih; Saad al-Fagih
  SAU OPP  dissident
Mohammed al-Masari; Mohammed al-Massari
  SAU OPP  dissident
Salman al-Oudah; Salman al-Odah; Salman al-Awda
  SAU REL  cleric
Abdul-Aziz al-Sheik; Abdul Aziz al-Sheikh; Abdulaziz al-Sheikh
  1999..2025-09  SAU REL  grand mufti
Abdul-Aziz bin Baz; Abdul-Aziz bin Abdullah bin Baz
  ..1999-05  SAU REL  grand mufti
Mansour al-Turki; Mansour Turki
  SAU COP  Interior Ministry spokesman
Adnan Khashoggi
  SAU BUS
Princess Reema; Princess Reema bint Bandar
  2019..  SAU GOV  diplomat to the United States
Mohammed Al Jaber; Mohammed al-Jaber
  SAU GOV  ambassador to Yemen
Abdallah al-Mouallimi; Abdallah Al-Mouallimi
  SAU GOV  ambassador to the United Nations
Yasir al-Rumayyan
  SAU BUS

# ---- United Arab Emirates ----

Sheikh Maktoum bin Rashid Al Maktoum
  1990-10-07..2006-01-05  ARE GOV  head of the cabinet
  ARE ELI  former head of the cabinet
Rashid Abdullah al-Nuaimi
  1980..2006-02-09  ARE GOV  foreign minister
  ARE ELI  former foreign minister
Suhail al-Mazrouei; Suhail Al Mazrouei
  2013..  ARE GOV  energy minister
Ahmed Mansoor
  ARE SOC  human rights activist

# ---- Qatar ----

Sheikh Khalifa bin Hamad Al Thani
  1972-02-22..1995-06-27  QAT GOV  ruler
  QAT ELI  former ruler
Sheikh Abdullah bin Nasser Al Thani
  2013-06-26..2020-01-28  QAT GOV  head of the cabinet
  QAT ELI  former head of the cabinet
Sheikh Khalid bin Khalifa Al Thani
  2020-01-28..2023-03-07  QAT GOV  head of the cabinet
  QAT ELI  former head of the cabinet
Yusuf al-Qaradawi; Youssef al-Qaradawi; Yousef al-Qaradawi; Sheik Yusuf al-Qaradawi
  QAT REL  cleric
Saad al-Kaabi; Saad Sherida al-Kaabi
  2018-11..  QAT GOV  energy minister

# ---- Kuwait ----

Sheikh Sabah Khaled Al Sabah
  2019-11-19..2022-07-24  KWT GOV  head of the cabinet
  KWT ELI  former head of the cabinet
Sheikh Ahmad Nawaf Al Sabah
  2022-07-24..2024-01-04  KWT GOV  head of the cabinet
  KWT ELI  former head of the cabinet
Sheikh Mohammed Sabah Al Sabah
  2024-01-04..2024-05-15  KWT GOV  head of the cabinet
  KWT ELI  former head of the cabinet
Sheikh Ahmad Abdullah Al Sabah
  2024-05-15..  KWT GOV  head of the cabinet

# ---- Bahrain ----

Sheikh Mohammed bin Mubarak Al Khalifa
  1971..2005-09  BHR GOV  foreign affairs
  BHR ELI  former foreign affairs

# ---- Yemen ----

Ali Salem al-Beidh
  1994-05..  YEM OPP  exiled southern leader
  1990-05-22..1994-05  YEM GOV  vice president
  YEM ELI  former vice president
Haidar Abu Bakr al-Attas
  1990-05-22..1994-10  YEM GOV  prime minister
  YEM ELI  former prime minister
Faraj bin Ghanem
  1997-05..1998-04  YEM GOV  prime minister
  YEM ELI  former prime minister
Abdul-Karim al-Iryani
  1998-04..2001-03-31  YEM GOV  prime minister
  1994-10..1998-05  YEM GOV  foreign minister
  YEM ELI  former prime minister
Jamal al-Sallal
  2014-06..2014-11  YEM GOV  foreign minister
  YEM ELI  former foreign minister
Abdullah al-Saidi
  2014-11..2015-03  YEM GOV  foreign minister
  YEM ELI  former foreign minister
Abdulmalik al-Mekhlafi
  2015-12..2018-05  YEM GOV  foreign minister
  YEM ELI  former foreign minister
Mohammed al-Hadhrami
  2019-09..2020-12  YEM GOV  foreign minister
  YEM ELI  former foreign minister
Shaya Mohsen al-Zindani
  2024-03-27..  YEM GOV  foreign minister
Hani bin Breik; Hani Bin Breik; Hani bin Braik
  YEM OPP,PTY  leader of the Southern Transitional Council
Ahmed Ali Saleh; Ahmed Ali Abdullah Saleh
  ..2013-04  YEM MIL  officer, son of the head of the state
  YEM ELI
Abdullah al-Ahmar; Abdullah bin Hussein al-Ahmar
  ..2007-12-29  YEM LEG  speaker of parliament

# ---- Jordan ----

Mudar Badran
  1989-12..1991-06  JOR GOV  prime minister
  JOR ELI  former prime minister
Taher al-Masri
  1991-06..1991-11  JOR GOV  prime minister
  JOR ELI  former prime minister
Zeid bin Shaker
  1995-01..1996-02-04  JOR GOV  head of the cabinet
  1991-11..1993-05  JOR GOV  head of the cabinet
  JOR ELI  former head of the cabinet
Abdel-Salam Majali
  1997-03..1998-08  JOR GOV  prime minister
  1993-05..1995-01  JOR GOV  prime minister
  JOR ELI  former prime minister
Marwan Qassem
  1988..1991-10  JOR GOV  foreign minister
  JOR ELI  former foreign minister
Kamel Abu Jaber
  1991-10..1993-05  JOR GOV  foreign minister
  JOR ELI  former foreign minister
Talal al-Hassan
  1993-05..1995-01  JOR GOV  foreign minister
  JOR ELI  former foreign minister
Jawad Anani
  1998-02..1998-08  JOR GOV  foreign minister
  JOR ELI  former foreign minister
Farouk Kasrawi
  2005-04..2005-11-27  JOR GOV  foreign minister
  JOR ELI  former foreign minister
Salah Bashir
  2007-11..2009-02  JOR GOV  foreign affairs
  JOR ELI  former foreign affairs
Crown Prince Hussein; Hussein bin Abdullah
  2009-07..  JOR GOV  crown prince
Muath al-Kaseasbeh; Moaz al-Kasasbeh; Muath al-Kasasbeh
  JOR MIL  pilot

# ---- Turkey ----

Yildirim Akbulut
  1989-11-09..1991-06-23  TUR GOV  prime minister
  TUR ELI  former prime minister
Hikmet Cetin
  2003-11..2006-08  IGO  NATO envoy to Afghanistan
  1991-11-21..1994-07  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Mumtaz Soysal
  1994-07..1994-12  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Murat Karayalcin
  1994-12..1995-03  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Erdal Inonu
  1995-03..1995-10  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Emre Gonensay
  1996-03..1996-06-28  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Feridun Sinirlioglu
  2015-08-28..2015-11-24  TUR GOV  foreign minister
  TUR ELI  former foreign minister
Ismet Sezgin
  1997-06-30..1999-05  TUR GOV,MIL  defense minister
  TUR ELI  former defense minister
Mehmet Agar
  1996-06..1996-11  TUR GOV  interior
  TUR ELI  former interior
Abdulkadir Aksu
  2002-11-18..2007-08-29  TUR GOV  interior minister
  TUR ELI  former interior minister
Besir Atalay
  2007-08-29..2011-07-06  TUR GOV  interior minister
  TUR ELI  former interior minister
Idris Naim Sahin
  2011-07-06..2013-01  TUR GOV  interior minister
  TUR ELI  former interior minister
Muammer Guler
  2013-01..2013-12-25  TUR GOV  interior minister
  TUR ELI  former interior minister
Efkan Ala
  2013-12-25..2016-08-31  TUR GOV  interior
  TUR ELI  former interior
Dogan Gures
  1990-12..1994-08  TUR MIL  military chief
Ismail Hakki Karadayi
  1994-08..1998-08  TUR MIL  military chief
Metin Gurak
  2023-08..2025-08  TUR MIL  military chief
Selcuk Bayraktaroglu
  2025-08..  TUR MIL  military chief
Emre Taner
  2005-06..2010-05-25  TUR SPY  intelligence chief
Duran Kalkan
  TUR REB  PKK leader
Osman Ocalan
  TUR REB
Semdin Sakik
  TUR REB
Pervin Buldan
  TUR OPP,PTY  pro-Kurdish leader
Tuncer Bakirhan
  TUR OPP,PTY  pro-Kurdish leader
Alparslan Turkes
  ..1997-04-04  TUR PTY  nationalist leader
Umit Ozdag
  TUR OPP,PTY
Mehmet Ali Agca
  TUR UAF
Yilmaz Tunc
  2023-06-03..  TUR GOV  justice minister
Bilal Erdogan
  TUR ELI  son of the ruler
Emine Erdogan
  TUR ELI  first lady
Egemen Bagis
  2009-01..2013-12  TUR GOV  European affairs minister
  TUR ELI  former European affairs minister
Kemal Dervis
  2005-08..2009-02  UNO  head of the UN Development Program
  2001-03..2002-08  TUR GOV  economy minister
  TUR ELI  former economy minister
Adnan Oktar
  TUR REL

# ---- Egypt ----

Youssef Sabri Abu Taleb
  1989..1991-05-20  EGY GOV,MIL  defense minister
  EGY ELI  former defense minister
Abdel Meguid Saqr
  2024-07-03..  EGY GOV,MIL  defense minister
Hassan el-Alfi
  1993-04..1997-11-18  EGY GOV  interior minister
  EGY ELI  former interior minister
Magdy Abdel-Ghaffar
  2015-03-05..2018-06-14  EGY GOV  interior minister
  EGY ELI  former interior minister
Mahmoud Tawfik
  2018-06-14..  EGY GOV  interior minister
Mohammed Farid el-Tohamy
  2013-07..2014-12  EGY SPY  intelligence chief
Khaled Fawzy
  2014-12..2018-06-28  EGY SPY  intelligence chief
Hassan Rashad
  2024-10-16..  EGY SPY  intelligence chief
Suzanne Mubarak
  EGY ELI
Mohammed el-Beltagy; Mohamed el-Beltagy
  EGY OPP,REL  Muslim Brotherhood leader
Gehad el-Haddad
  EGY OPP  Muslim Brotherhood spokesman
Sami Anan; Sami Annan; Sami Enan
  2005..2012-08  EGY MIL  military chief of staff
  EGY OPP
Nouman Gomaa
  EGY OPP,PTY
Ahmed Douma
  EGY OPP  activist
Khaled Said; Khaled Saeed
  EGY CVL
Yasser Borhami
  EGY REL
Naguib Sawiris
  EGY BUS
Maged Abdel-Fattah; Maged Abdelaziz
  EGY GOV  ambassador to the United Nations
Ahmed Abu Zeid
  2014..2020  EGY GOV  Foreign Ministry spokesman
  EGY ELI  former Foreign Ministry spokesman
Ahmed Hafez
  2019..2022  EGY GOV  Foreign Ministry spokesman
  EGY ELI  former Foreign Ministry spokesman
Hesham Talaat Moustafa
  EGY BUS
Hisham Barakat; Hesham Barakat
  2013-07..2015-06-29  EGY JUD  chief prosecutor

# ---- Libya ----

Jadallah Azzuz at-Talhi
  1986..1990-10  LBY GOV  prime minister
  LBY ELI  former prime minister
Abu Zayd Umar Dorda
  1990-10..2008  LBY GOV  prime minister
  LBY ELI  former prime minister
Abdul Ati al-Obeidi; Abdelati Obeidi; Abdul Ati Obeidi
  2008..2011  LBY GOV  prime minister
  LBY ELI  former prime minister
Omar al-Muntasser
  1994..2000  LBY GOV  foreign minister
  LBY ELI  former foreign minister
Ashour bin Khayal
  2011-11..2013-01  LBY GOV  foreign minister
  LBY ELI  former foreign minister
Mohammed al-Dayri
  2014-09..2016-03  LBY GOV  foreign minister
  LBY ELI  former foreign minister
Taher al-Baour
  2023-08-28..  LBY GOV  foreign minister
Khaled al-Meshri; Khalid al-Mishri; Khaled al-Mishri
  2018-04..  LBY LEG  head of the High Council of State
Mohammed Takala
  2023-08..  LBY LEG  head of the High Council of State
Sadiq al-Kabir; Sadiq al-Kebir; Seddik al-Kabir
  2011-10..2024-08  LBY GOV  governor of the central bank
  LBY ELI  former governor of the central bank
Mustafa Sanalla
  2014..2022-07  LBY BUS,GOV  head of the National Oil Corporation
Ibrahim Jadhran; Ibrahim al-Jadhran; Ibrahim Jathran
  LBY PRM  militia leader
Ismail al-Sallabi
  LBY REB

# ---- Tunisia ----

Fouad Mebazaa
  2011-01-15..2011-12-13  TUN GOV  interim president
  TUN ELI  former president
Mohamed Ennaceur
  2019-07-25..2019-10-23  TUN GOV  interim president
  TUN ELI  former president
Hamed Karoui
  1989-09..1999-11-17  TUN GOV  prime minister
  TUN ELI  former prime minister
Habib Ben Yahia
  1999-11..2005-08  TUN GOV  foreign minister
  1990..1997  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Said Ben Mustapha
  1997..1999-11  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Abdelwahab Abdallah
  2005-08..2010-01  TUN GOV  foreign affairs
  TUN ELI  former foreign affairs
Kamel Morjane
  2010-01..2011-01  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Ahmed Ounaies
  2011-01..2011-02  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Mouldi Kefi
  2011-02..2011-12-24  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Rafik Abdessalem
  2011-12-24..2013-03  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Othman Jerandi
  2020-09-02..2023-02-07  TUN GOV  foreign minister
  2013-03..2014-01-29  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Mongi Hamdi
  2014-01-29..2015-02-06  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Taieb Baccouche
  2015-02-06..2016-01  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Khemaies Jhinaoui
  2016-01..2020-02  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Noureddine Erray
  2020-02..2020-09-02  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Nabil Ammar
  2023-02-07..2024-08-25  TUN GOV  foreign minister
  TUN ELI  former foreign minister
Mohamed Ali Nafti
  2024-08-25..  TUN GOV  foreign minister
Nabil Karoui
  TUN PTY,BUS  presidential candidate
Houcine Abassi
  TUN LAB  union leader
Noureddine Taboubi
  TUN LAB  union leader
Leila Trabelsi
  TUN ELI
Nejib Chebbi; Ahmed Nejib Chebbi
  TUN OPP,PTY  opposition leader
Abu Iyad; Seifallah Ben Hassine
  TUN UAF  leader of Ansar al-Sharia

# ---- Algeria ----

Ahmed Ben Bella
  1963-09-15..1965-06-19  DZA GOV  head of the state
  DZA ELI
Houari Boumediene
  1965-06-19..1979-02-09  DZA GOV  president
  DZA ELI  former president
Sid Ahmed Ghozali
  1991-06..1992-07  DZA GOV  prime minister
  DZA ELI  former prime minister
Belaid Abdessalam
  1992-07..1993-08  DZA GOV  prime minister
  DZA ELI  former prime minister
Redha Malek
  1993-08..1994-04  DZA GOV  prime minister
  DZA ELI  former prime minister
Mokdad Sifi
  1994-04..1995-12-31  DZA GOV  prime minister
  DZA ELI  former prime minister
Ismail Hamdani
  1998-12-15..1999-12-23  DZA GOV  prime minister
  DZA ELI  former prime minister
Ahmed Benbitour
  1999-12-23..2000-08-26  DZA GOV  prime minister
  DZA ELI  former prime minister
Mohamed Salah Dembri
  1993-09..1996-01  DZA GOV  foreign minister
  DZA ELI  former foreign minister
Youcef Yousfi
  1999-12..2000-08  DZA GOV  foreign minister
  DZA ELI  former foreign minister
Mohamed Bedjaoui
  2005-05..2007-06  DZA GOV  foreign minister
  DZA ELI  former foreign minister
Abdelkader Messahel
  2017-05..2019-03  DZA GOV  foreign minister
  DZA ELI  former foreign minister
Khaled Nezzar
  1988..1993-07  DZA MIL  army chief
Mohamed Lamari
  1993-07..2004-08  DZA MIL  army chief
Abderrazak al-Para; Amari Saifi
  DZA REB
Hocine Ait Ahmed; Hocine Aït Ahmed
  DZA OPP,PTY  ruler of the Socialist Forces Front
Louisa Hanoune
  DZA OPP,PTY
Said Sadi; Saïd Sadi
  DZA OPP,PTY
Mohamed Mediene; Mohamed Mediène
  ..2015-09-13  DZA SPY  intelligence chief
  name?: Toufik
Said Bouteflika; Saïd Bouteflika
  DZA ELI  brother of the ruler
Yazid Zerhouni; Noureddine Yazid Zerhouni
  1999..2010-05  DZA GOV  interior minister
  DZA ELI  former interior minister
Chakib Khelil
  1999-12..2010-05  DZA GOV  oil minister
  DZA ELI  former oil minister
Boualem Sansal
  DZA SOC  writer
Karim Tabbou
  DZA OPP  activist
Rachid Nekkaz
  DZA OPP

# ---- Morocco ----

Abdellatif Filali
  1994-05..1998-03-14  MAR GOV  prime minister
  1985..1999-04  MAR GOV  foreign minister
  MAR ELI  former prime minister
Abdelouafi Laftit
  2017-04..  MAR GOV  interior minister
Nadia Yassine
  MAR OPP
Abdessalam Yassine; Sheik Abdessalam Yassine
  MAR OPP,REL  leader of Justice and Charity
Omar Hilale
  MAR GOV  ambassador to the United Nations

# ---- United States ----

Jonathan Pollard
  USA SPY
Terry Anderson
  USA JRN  hostage
Nick Berg
  USA CVL
Lynndie England
  USA MIL

# ---- The United Nations ----

Detlev Mehlis
  2005-05..2006-01  UNO JUD  investigator of the Hariri assassination
Andrea Tenenti
  UNO MIL  spokesman of UNIFIL
Ashraf Qazi; Ashraf Jehangir Qazi
  2004..2007  UNO GOV  envoy to Iraq
  UNO ELI  former envoy to Iraq
Ad Melkert
  2009-07..2011  UNO GOV  envoy to Iraq
  UNO ELI  former envoy to Iraq
Denis Halliday
  1997..1998  UNO  coordinator in Iraq
Hans von Sponeck
  1998..2000  UNO  coordinator in Iraq
Ian Martin
  2011-09..2012-10  UNO GOV  mediator to Libya
  UNO ELI  former mediator to Libya
Christopher Ross
  2009-01..2017  UNO GOV  mediator to Western Sahara
  UNO ELI  former mediator to Western Sahara

# ---- United Kingdom ----

Terry Waite
  GBR REL  hostage
Margaret Hassan
  GBR NGO

# ---- International militant groups ----

Abu Mohammed al-Adnani; Abu Mohammad al-Adnani
  ..2016-08-30  IMG UAF  spokesman of the Islamic State group
Abu Omar al-Shishani; Omar al-Shishani
  IMG UAF  commander of the Islamic State group
Saif al-Adel; Seif al-Adel; Sayf al-Adl
  IMG UAF  al-Qaida leader
Mohammed Atef
  ..2001-11  IMG UAF  al-Qaida military chief
Abu Zubaydah; Abu Zubaida; Abu Zubayda
  IMG UAF  al-Qaida operative
Ramzi Binalshibh; Ramzi bin al-Shibh; Ramzi Bin al-Shaibah
  IMG UAF  al-Qaida operative
Mohamed Atta; Mohammed Atta
  IMG UAF  hijacker
Abd al-Rahim al-Nashiri; Abdul Rahim al-Nashiri
  IMG UAF  al-Qaida operative
Sulaiman Abu Ghaith; Suleiman Abu Ghaith
  IMG UAF  al-Qaida spokesman
Adam Gadahn
  IMG UAF  al-Qaida spokesman
Abu Yahya al-Libi
  ..2012-06-04  IMG UAF  al-Qaida leader
Ibrahim al-Asiri; Ibrahim Hassan al-Asiri
  IMG UAF  bomb maker
Khalid Batarfi
  2020-02..2024  IMG UAF  leader of al-Qaida in the Arabian Peninsula
Abou Zeid; Abdelhamid Abou Zeid
  ..2013-02  IMG UAF  militant leader

# ---- Other organisations ----

Feridun Hadi Sinirlioglu
  2024-12..  IGO  secretary-general of the OSCE

# ---- Australia ----

Peter Greste
  AUS JRN

# ---- Western Sahara ----

Aminatou Haidar
  ESH SOC  activist
Bachir Mustapha Sayed
  ESH REB

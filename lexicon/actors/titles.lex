# Titles and forms of address that stand before a name ("Gen. Smith", "Ayatollah Smith"), under the sector of who bears them.
# Every word of agents.lex may also stand so ("President", "rebel leader"); here are abbreviations, ranks, honours. Capitals
# count. After two spaces: m or f, where the form tells it. Under `-` stand forms that say nothing of an office.

-
  Mr.  m
  Mr  m
  Mister  m
  Mrs.  f
  Mrs  f
  Ms.  f
  Ms  f
  Miss  f
  Messrs.  m
  Messrs  m
  Madam  f
  Madame  f
  Mme.  f
  Mme  f
  Mlle  f
  Mademoiselle  f
  Monsieur  m
  M.
  Sir  m
  Dame  f
  Lord  m
  Lady  f
  Baron  m
  Baroness  f
  Count  m
  Countess  f
  Duke  m
  Duchess  f
  Viscount  m
  Earl  m
  Marquis  m
  Don  m
  Dona  f
  Doña  f
  Senor  m
  Señor  m
  Senora  f
  Señora  f
  Signor  m
  Signora  f
  Herr  m
  Frau  f
  Dr.
  Dr
  Doctor
  Prof.
  Prof
  Professor
  Tan Sri
  Datuk
  Datuk Seri
  Dato'
  Dato Seri
  Dato' Sri
  Tun
  Tunku  m
  Tengku
  Pehin
  Haji  m
  Hajj  m
  Hadji  m
  Hajji  m
  El Hadj  m
  Alhaji  m
  Alhaja  f
  Chief
  Otunba  m
  Oba  m
  Shri  m
  Sri
  Smt  f
  Shrimati  f
  Pandit  m
  Sardar  m
  Begum  f
  Bibi  f
  Nawab  m
  Nawabzada  m
  Malik  m
  Mian  m
  Chaudhry  m
  Khan Sahib  m
  Thakur  m
  Daw  f
  U  m
  Ko  m
  Khun
  Okhna
  Oknha
  Samdech
  Lok Chumteav  f
  Abu  m
  Abou  m
  Umm  f
  Comrade
  Brother  m
  Sister  f
  Citizen
  Hon.
  Hon
  Honourable
  Honorable
  Right Honourable
  Esq.
  Mwalimu  m
  Mzee  m
  Ras  m
  Ato  m
  Weizero  f
  Nkosi  m

GOV
  Pres.
  President
  President-elect
  Vice President
  Vice-President
  First Vice President
  Acting President
  Interim President
  Co-President
  Prime Minister
  Prime Minister-designate
  Acting Prime Minister
  Interim Prime Minister
  Deputy Prime Minister
  Vice Prime Minister
  PM
  Premier
  Vice Premier
  Chancellor
  Vice Chancellor
  Taoiseach
  Tanaiste
  Chief Minister
  First Minister
  Chief Executive
  Chief Secretary
  Supreme Leader
  Minister
  State Minister
  Deputy Minister
  Foreign Minister
  Finance Minister
  Interior Minister
  FM
  Secretary
  Secretary of State
  Deputy Secretary of State
  Under Secretary
  Undersecretary
  Assistant Secretary of State
  Foreign Secretary
  Home Secretary
  Treasury Secretary
  Chancellor of the Exchequer
  Attorney General
  Atty. Gen.
  Chief Cabinet Secretary
  National Security Adviser
  National Security Advisor
  Gov.
  Gov
  Governor
  Governor-General
  Governor General
  Lt. Gov.
  Lieutenant Governor
  Mayor
  Councilman  m
  Councilwoman  f
  Councillor
  Cllr
  Commissioner
  High Commissioner
  State Councilor
  State Councillor
  Party Secretary
  General Secretary
  Secretary General
  Ambassador
  Amb.
  Envoy
  Special Envoy
  Consul General
  Consul
  King  m
  Queen  f
  Prince  m
  Princess  f
  Crown Prince  m
  Crown Princess  f
  Emperor  m
  Empress  f
  Emir  m
  Amir  m
  Sultan  m
  Sultana  f
  Shah  m
  Maharaja  m
  Grand Duke  m
  Grand Duchess  f
  Queen Mother  f
  First Lady  f
  Sheikha  f
  Spokesman  m
  Spokeswoman  f
  Spokesperson
  Press Secretary
  White House Press Secretary
  Chief of Staff
  White House Chief of Staff
  Fuehrer  m
  Führer  m
  Duce  m
  Caudillo  m
  Czar  m
  Tsar  m
  Kaiser  m
  Negus  m
  Asantehene  m

GOV,MIL
  Defense Minister
  Defence Minister
  Defense Secretary
  Defence Secretary
  Secretary of Defense
  Secretary of War
  Minister of Defense
  Minister of Defence
  Commander in Chief
  Commander-in-Chief

MIL
  Gen.
  Gen
  General
  Army Gen.
  Army General
  Colonel General
  Colonel-General
  Col. Gen.
  Col Gen
  Lt. Gen.
  Lt Gen
  Lt. General
  Lt-Gen
  Lt.-Gen.
  Lt.Gen.
  Lieutenant General
  Lieutenant-General
  Maj. Gen.
  Maj Gen
  Maj. General
  Maj-Gen
  Maj.-Gen.
  Maj.Gen.
  Major General
  Major-General
  Brig. Gen.
  Brig Gen
  Brig.-Gen.
  Brigadier General
  Brigadier-General
  Brig.
  Brigadier
  Col.
  Col
  Colonel
  Lt. Col.
  Lt Col
  Lt.-Col.
  Lt-Col
  Lt.Col.
  Lieutenant Colonel
  Lieutenant-Colonel
  Maj.
  Maj
  Major
  Capt.
  Capt
  Captain
  Lt.
  Lt
  Lieutenant
  1st Lt.
  2nd Lt.
  First Lieutenant
  Second Lieutenant
  Sgt.
  Sgt
  Sergeant
  Staff Sgt.
  Staff Sergeant
  Sgt. Maj.
  Sergeant Major
  Sergeant First Class
  Sgt. 1st Class
  Master Sgt.
  Master Sergeant
  Gunnery Sgt.
  Tech. Sgt.
  Lance Cpl.
  Lance Corporal
  Cpl.
  Cpl
  Corporal
  Pfc.
  Pvt.
  Pte
  Spc.
  Spec.
  Private
  Private First Class
  Warrant Officer
  Chief Warrant Officer
  Petty Officer
  Seaman
  Airman
  Senior Airman
  Adm.
  Adm
  Admiral
  Vice Adm.
  Vice Admiral
  Vice-Admiral
  Rear Adm.
  Rear Admiral
  Rear-Admiral
  Fleet Admiral
  Cmdr.
  Cmdr
  Commander
  Lt. Cmdr.
  Lieutenant Commander
  Commodore
  Cmdre
  Cdr
  Ensign
  Air Marshal
  Air Chief Marshal
  Air Vice Marshal
  Air Vice-Marshal
  Air Commodore
  Group Captain
  Wing Commander
  Squadron Leader
  Flight Lt.
  Flight Lieutenant
  Field Marshal
  Field-Marshal
  Marshal
  Vice Marshal
  Generalissimo  m
  Captain General

COP
  Det.
  Detective
  Detective Inspector
  Detective Sergeant
  Detective Chief Inspector
  Detective Superintendent
  Det. Sgt.
  Det. Insp.
  Insp.
  Inspector
  Inspector General
  Inspector-General
  Chief Inspector
  Superintendent
  Supt.
  Chief Superintendent
  Senior Superintendent
  Chief Supt.
  Constable
  Head Constable
  Officer
  Patrolman  m
  Trooper
  Sheriff
  Deputy Sheriff
  Chief Constable
  Deputy Chief Constable
  Assistant Commissioner
  Police Chief
  Police Commissioner
  Police Commander
  Police Gen.
  Police Lt. Gen.
  Police Maj. Gen.
  Police Col.
  Police Lt. Col.
  Police Capt.
  Special Agent
  Warden

LEG
  Sen.
  Sen
  Sens.
  Senator
  State Sen.
  Rep.
  Rep
  Reps.
  Representative
  State Rep.
  Congressman  m
  Congresswoman  f
  Del.
  Assemblyman  m
  Assemblywoman  f
  Assemblymember
  House Speaker
  Speaker
  Parliament Speaker
  Senate Majority Leader
  Senate Minority Leader
  House Majority Leader
  House Minority Leader
  Majority Leader
  Minority Leader
  Senate President
  MP
  MEP
  MLA
  Lawmaker

JUD
  Judge
  Justice
  Chief Justice
  Associate Justice
  Chief Judge
  Magistrate
  Prosecutor
  Chief Prosecutor
  Prosecutor General
  District Attorney
  U.S. Attorney
  US Attorney
  Special Counsel
  Independent Counsel
  Solicitor General
  Coroner
  Mr. Justice  m
  Mr Justice  m

REL
  Ayatollah  m
  Grand Ayatollah  m
  Hojatoleslam  m
  Hojjatoleslam  m
  Hojatolislam  m
  Hujjat al-Islam  m
  Sheik  m
  Sheikh  m
  Shaikh  m
  Shaykh  m
  Imam  m
  Mullah  m
  Maulana  m
  Maulvi  m
  Mawlawi  m
  Maulavi  m
  Molvi  m
  Molavi  m
  Mufti  m
  Grand Mufti  m
  Qari  m
  Hafiz  m
  Ustaz  m
  Kyai  m
  Sayyid  m
  Sayyed  m
  Seyed  m
  Seyyed  m
  Syed  m
  Pir  m
  Pope  m
  Cardinal  m
  Archbishop
  Bishop
  Auxiliary Bishop  m
  Monsignor  m
  Msgr.  m
  Mgr  m
  Father  m
  Fr.  m
  Fr  m
  Rev.
  Rev
  Reverend
  Right Rev.
  Most Rev.
  Very Rev.
  Pastor
  Canon
  Deacon
  Archdeacon
  Archimandrite  m
  Patriarch  m
  Ecumenical Patriarch  m
  Catholicos  m
  Metropolitan  m
  Abbot  m
  Abune  m
  Abuna  m
  Mother  f
  Mother Superior  f
  Rabbi
  Chief Rabbi  m
  Grand Rabbi  m
  Rebbe  m
  Lama  m
  Panchen Lama  m
  Karmapa  m
  Swami  m
  Sadhu  m
  Mahant  m
  Yogi  m
  Guru  m
  Baba  m
  Venerable
  Ven.
  Ashin  m
  Sayadaw  m
  Luang Pu  m
  Phra  m
  Roshi
  Evangelist

OPP
  Opposition Leader
  Leader of the Opposition

REB
  Subcomandante  m
  Subcommander
  Comandante
  Commandante
  Comandanta  f

BUS
  Chairman  m
  Chairwoman  f
  Chairperson
  CEO
  Chief Executive Officer

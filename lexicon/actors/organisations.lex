# Organisations: the canonical name first, then other names and spellings, then the code and sectors, dated where they changed.
# Intergovernmental organisations carry UNO, EUR or IGO; groups that fight in many states IMG; charities NGO; everything that
# belongs to one state that state's code. Forms under `name?:` are weak: shared with other organisations or ordinary words.

# ---- The United Nations ----

United Nations; UN; U.N.; United Nations Organization; United Nations Organisation; UNO
  UNO
  adj: U.N; UN-backed; U.N.-backed
  seat?: Turtle Bay
  name?: world body
U.N. Security Council; UN Security Council; United Nations Security Council; Security Council; UNSC; P5; five permanent members of the Security Council; permanent five; permanent members of the Security Council
  UNO
U.N. General Assembly; UN General Assembly; United Nations General Assembly; UNGA
  UNO
  name?: General Assembly
U.N. Secretariat; UN Secretariat; United Nations Secretariat
  UNO
international governmental organizations; international governmental organisations; intergovernmental organizations; intergovernmental organisations; international government organizations
  IGO
U.N. secretary-general; UN secretary-general; UN Secretary-General; U.N. Secretary General; U.N. Secretary-General; UN Secretary General; U.N. chief; UN chief; UN secretary general; U.N. secretary general; U.N. boss; Secretary-General of the United Nations
  UNO GOV
U.N. Human Rights Council; UN Human Rights Council; United Nations Human Rights Council; Human Rights Council; UNHRC; U.N. Commission on Human Rights; UN Commission on Human Rights; U.N. Human Rights Commission; UN Human Rights Commission; UNCHR
  UNO
U.N. human rights office; UN human rights office; OHCHR; Office of the High Commissioner for Human Rights; U.N. rights office; UN rights office; U.N. High Commissioner for Human Rights; UN High Commissioner for Human Rights; U.N. human rights chief; UN human rights chief; U.N. rights chief; UN rights chief
  UNO
UNHCR; U.N. refugee agency; High Commission for Refugees; UN refugee agency; U.N. High Commissioner for Refugees; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; Office of the U.N. High Commissioner for Refugees; U.N.H.C.R.
  UNO REF
UNICEF; U.N. Children's Fund; UN Children's Fund; United Nations Children's Fund; Unicef; U.N. children's agency; UN children's agency
  UNO
World Food Program; World Food Programme; WFP; U.N. World Food Program; UN World Food Programme; UN World Food Program; U.N. food agency; UN food agency; U.N. World Food Programme
  UNO
World Health Organization; World Health Organisation; WHO; W.H.O.; U.N. health agency; UN health agency
  UNO MED
UNESCO; Unesco; U.N. Educational, Scientific and Cultural Organization; U.N. cultural agency; UN cultural agency
  UNO EDU
UNDP; U.N. Development Program; UN Development Programme; U.N. Development Programme; United Nations Development Programme; UN Development Program
  UNO
FAO; Food and Agriculture Organization; Food and Agriculture Organisation; U.N. Food and Agriculture Organization; UN Food and Agriculture Organization
  UNO AGR
International Fund for Agricultural Development; IFAD
  UNO AGR
UNRWA; U.N. Relief and Works Agency; UN Relief and Works Agency; U.N. agency for Palestinian refugees; UN agency for Palestinian refugees; U.N. Palestinian refugee agency; UN Palestinian refugee agency; United Nations Relief and Works Agency
  UNO REF
OCHA; U.N. Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; U.N. humanitarian office; UN humanitarian office; U.N. humanitarian agency; UN humanitarian agency; Office for the Coordination of Humanitarian Affairs; UN OCHA; UNOCHA
  UNO
UNODC; U.N. Office on Drugs and Crime; UN Office on Drugs and Crime; U.N. drug agency; UN drug agency
  UNO
UNAIDS; U.N. AIDS agency; UN AIDS agency
  UNO MED
UNEP; U.N. Environment Program; UN Environment Programme; U.N. Environment Programme; U.N. environment agency; UN Environment
  UNO
UNFPA; U.N. Population Fund; UN Population Fund
  UNO
UN Women; U.N. Women
  UNO
UNCTAD; U.N. Conference on Trade and Development
  UNO
UNIDO; U.N. Industrial Development Organization
  UNO
UN-Habitat; U.N.-Habitat; UN Habitat
  UNO
International Labour Organization; International Labor Organization; International Labour Organisation; ILO
  UNO LAB
International Maritime Organization; International Maritime Organisation; IMO
  UNO
International Civil Aviation Organization; ICAO
  UNO
International Telecommunication Union; ITU
  UNO
Universal Postal Union
  UNO
World Meteorological Organization; WMO
  UNO
World Intellectual Property Organization; WIPO
  UNO
World Tourism Organization; UNWTO
  UNO
Intergovernmental Panel on Climate Change; IPCC; U.N. climate panel; UN climate panel
  UNO
UNFCCC; U.N. climate secretariat
  UNO
International Court of Justice; ICJ; World Court; U.N. court; UN court; U.N.'s highest court; U.N.'s top court
  UNO JUD
International Criminal Tribunal for the former Yugoslavia; International Criminal Tribunal for the Former Yugoslavia; ICTY; Yugoslav war crimes tribunal; U.N. war crimes tribunal; UN war crimes tribunal; Hague tribunal; U.N. tribunal; UN tribunal; Yugoslav tribunal
  UNO JUD
International Criminal Tribunal for Rwanda; ICTR; Rwanda tribunal
  UNO JUD
Special Tribunal for Lebanon; Hariri tribunal
  UNO JUD
Special Court for Sierra Leone
  UNO JUD
Extraordinary Chambers in the Courts of Cambodia; ECCC; Khmer Rouge tribunal; Khmer Rouge court; U.N.-backed tribunal; UN-backed tribunal
  UNO JUD
U.N. peacekeepers; UN peacekeepers; United Nations peacekeepers; U.N. peacekeeping force; UN peacekeeping force; U.N. peacekeeping mission; UN peacekeeping mission; U.N. troops; UN troops; U.N. forces; UN forces; U.N. soldiers; UN soldiers; United Nations forces; United Nations troops; U.N. peacekeeping troops; UN mission; U.N. mission; U.N. force; UN force
  UNO MIL
U.N. peacekeeper; UN peacekeeper; U.N. soldier; UN soldier
  UNO MIL
UNIFIL; United Nations Interim Force in Lebanon; U.N. Interim Force in Lebanon; UN Interim Force in Lebanon
  UNO MIL
  name?: United Nations Interim Force; U.N. Interim Force; UN Interim Force
UNDOF; U.N. Disengagement Observer Force
  UNO MIL
UNTSO; U.N. Truce Supervision Organization
  UNO MIL
UNFICYP; U.N. Peacekeeping Force in Cyprus
  UNO MIL
  name?: U.N. Peacekeeping Force
UNPROFOR; U.N. Protection Force; UN Protection Force
  UNO MIL
UNOSOM; UNOSOM II
  UNO MIL
UNAMIR
  UNO MIL
UNTAC; U.N. Transitional Authority in Cambodia
  UNO
  name?: U.N. Transitional Authority
UNTAET; U.N. Transitional Administration in East Timor
  UNO
INTERFET
  UNO MIL
UNMISET; UNMIT
  UNO
UNMIK; U.N. Mission in Kosovo; UN Mission in Kosovo; U.N. administration in Kosovo
  UNO GOV
UNAMSIL; U.N. Mission in Sierra Leone
  UNO MIL
UNMIL; U.N. Mission in Liberia
  UNO MIL
UNOCI; ONUCI
  UNO MIL
MONUC; MONUSCO; U.N. mission in Congo; UN mission in Congo; U.N. Mission in Congo
  UNO MIL
UNMIS; UN Mission in Sudan; U.N. Mission in Sudan; UNMISS; U.N. Mission in South Sudan; UN Mission in South Sudan; UNISFA
  UNO MIL
UNAMID; U.N.-African Union Mission in Darfur; African Union-United Nations Mission in Darfur
  UNO MIL
MINUSTAH; MINUJUSTH; U.N. Stabilization Mission in Haiti; BINUH
  UNO MIL
MINUSMA; U.N. mission in Mali; UN mission in Mali
  UNO MIL
MINUSCA; MINURCAT; BINUCA
  UNO MIL
MINURSO
  UNO MIL
UNMEE
  UNO MIL
UNAVEM; MONUA
  UNO MIL
ONUMOZ
  UNO MIL
ONUSAL
  UNO MIL
UNOMIG
  UNO MIL
UNMOGIP
  UNO MIL
UNAMA; U.N. Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan
  UNO
UNAMI; U.N. Assistance Mission for Iraq
  UNO
UNSMIL; U.N. Support Mission in Libya; UN Support Mission in Libya
  UNO
UNSOM; UNTMIS
  UNO
UNITAMS
  UNO
UNIOGBIS
  UNO
UNSMIS; U.N. observers in Syria
  UNO
UNMHA
  UNO
UNSCOM; U.N. Special Commission; UN Special Commission; UNMOVIC; U.N. weapons inspectors; UN weapons inspectors; U.N. arms inspectors; UN arms inspectors; U.N. inspectors; UN inspectors; U.N. Monitoring, Verification and Inspection Commission
  UNO
U.N. Command; UN Command; United Nations Command
  USA MIL
  name?: UNC
U.N. Panel of Experts; UN Panel of Experts; U.N. panel of experts; UN panel of experts; U.N. experts; UN experts
  UNO
U.N. Commission of Inquiry; UN Commission of Inquiry; U.N. investigators; UN investigators; U.N. commission of inquiry
  UNO
U.N. envoy; UN envoy; U.N. special envoy; UN special envoy; U.N. mediator; UN mediator; U.N. Special Envoy; UN Special Envoy; U.N. peace envoy; UN peace envoy; U.N. special representative; UN special representative; U.N. rapporteur; UN rapporteur; U.N. special rapporteur; UN special rapporteur; U.N. Special Rapporteur; UN Special Rapporteur; Special Rapporteurs of the United Nations
  UNO GOV
U.N. official; UN official; United Nations official; U.N. spokesman; UN spokesman; U.N. spokeswoman; UN spokeswoman; U.N. officials; UN officials; United Nations officials; U.N. diplomats; UN diplomats; U.N. staff; UN staff; U.N. workers; UN workers
  UNO
IAEA; International Atomic Energy Agency; I.A.E.A.; U.N. nuclear watchdog; UN nuclear watchdog; U.N. nuclear agency; UN nuclear agency; U.N. atomic watchdog; UN atomic watchdog; U.N. atomic agency; IAEA inspectors; U.N. nuclear inspectors; UN nuclear inspectors; UN's nuclear watchdog; Vienna-based agency
  IGO
U.N. Counter-Terrorism Committee
  UNO
U.N. Sanctions Committee; UN Sanctions Committee; UN sanctions committee; U.N. sanctions committee
  UNO

# ---- The European Union ----

European Union; EU; E.U.; 27-nation bloc; 28-nation bloc; 27-member bloc; 28-member bloc; 25-nation bloc; 15-nation bloc; EU27; EU-27; EU member states; EU governments; EU countries; EU members; EU nations; EU states; EU leaders; European Union leaders
  EUR
  seat: Berlaymont
  seat?: Brussels
  name?: European bloc
European Community; EEC; E.E.C.; European Economic Community; European Communities
  EUR
  name?: EC; Common Market
European Commission; EU Commission; EU executive; EU's executive arm; EU's executive; Commission of the European Union; EU executive commission
  EUR GOV
European Council; EU Council; Council of the European Union; EU Council of Ministers; EU summit; EU presidency; EU foreign ministers; EU ministers; EU defense ministers; EU defence ministers; EU finance ministers; EU interior ministers; EU ambassadors
  EUR GOV
European Parliament; EU Parliament; EU parliament; EU lawmakers; European parliament; European lawmakers; Europarliament
  EUR LEG
European Court of Justice; ECJ; EU court; EU's top court; EU's highest court; European General Court; EU's General Court; Court of Justice of the European Union
  EUR JUD
European Central Bank; ECB; E.C.B.
  EUR BUS
Eurogroup; eurozone; euro zone; Eurozone; euro area; euro zone finance ministers; eurozone finance ministers; Euro Group
  EUR GOV
European External Action Service; EEAS; EU foreign service; EU foreign policy chief; EU foreign affairs chief; EU diplomatic service; EU's top diplomat; EU foreign policy head; EU high representative
  EUR GOV
EU officials; EU official; European Union official; EU diplomats; EU diplomat; EU spokesman; EU spokeswoman; EU envoy; EU ambassador; EU commissioner; European commissioner; European Commissioner; EU delegation; EU mission; EU mediator; EU negotiators; EU negotiator; EU troika
  EUR GOV
Europol
  EUR COP
Eurojust
  EUR JUD
European Public Prosecutor's Office; European Public Prosecutor
  EUR JUD
Frontex; European Border and Coast Guard; EU border agency; EU's border agency
  EUR COP
EULEX; EUPOL; EU police mission; EU police; EU rule of law mission
  EUR COP
EUFOR; Eufor; EU peacekeepers; EU peacekeeping force; EU force; EU naval force; EUNAVFOR; EU Naval Force; Operation Sophia; Operation Atalanta; EU battle group; EUTM; Operation Aspides; Eurocorps
  EUR MIL
European Investment Bank; EIB
  EUR BUS
European Stability Mechanism
  EUR BUS
European Financial Stability Facility
  EUR BUS
European Banking Authority
  EUR BUS
European Court of Auditors
  EUR GOV
European Anti-Fraud Office; OLAF
  EUR GOV
European People's Party; EPP
  EUR PTY
Western European Union; WEU
  EUR MIL
European Medicines Agency
  EUR MED
European Centre for Disease Prevention and Control; ECDC
  EUR MED

# ---- Other intergovernmental organisations ----

NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; N.A.T.O.; Atlantic alliance; Western alliance; North Atlantic Alliance; North Atlantic alliance; transatlantic alliance; NATO alliance; Western military alliance; NATO allies; NATO members; NATO countries; NATO states; NATO nations; NATO member states; North Atlantic Council; NATO ambassadors; NATO foreign ministers; NATO defense ministers; NATO defence ministers; NATO leaders; NATO chief; NATO secretary-general; NATO Secretary-General; NATO Secretary General
  IGO
  seat?: Brussels
NATO forces; NATO troops; NATO peacekeepers; NATO-led forces; NATO-led troops; NATO-led peacekeepers; NATO-led force; NATO force; NATO warplanes; NATO jets; NATO planes; NATO aircraft; NATO soldiers; NATO warships; NATO helicopters; NATO commander; NATO commanders; NATO military; Supreme Allied Commander Europe; SACEUR
  IGO MIL
  name?: SHAPE
ISAF; International Security Assistance Force; Resolute Support; Resolute Support mission; NATO-led International Security Assistance Force
  IGO MIL
KFOR; Kfor; SFOR; IFOR; S-FOR
  IGO MIL
  name?: Stabilization Force; Implementation Force
African Union; A.U.; Organization of African Unity; Organisation of African Unity; OAU; O.A.U.; African Union Commission; AU Commission; AU Peace and Security Council; Peace and Security Council; African Union Peace and Security Council
  IGO
  name?: AU
AMISOM; ATMIS; AUSSOM; African Union Mission in Somalia; African Union troops; AU troops; AU peacekeepers; African Union peacekeepers; AU forces; African Union forces; African peacekeepers; African Union force; AU force; AMIS; African Union soldiers
  IGO MIL
Arab League; League of Arab States; Cairo-based league; Arab foreign ministers; Arab leaders; pan-Arab league; 22-member league
  IGO
ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations; A.S.E.A.N.; ASEAN Regional Forum; ASEAN countries; ASEAN members; ASEAN leaders; ASEAN foreign ministers; ASEAN states; ASEAN nations; ASEAN secretary-general
  IGO
  name?: ARF
East Asia Summit
  IGO
Asia-Europe Meeting; ASEM
  IGO
Shangri-La Dialogue
  IGO
APEC; Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation; APEC leaders
  IGO
Gulf Cooperation Council; GCC; Gulf Co-operation Council; G.C.C.; Gulf Arab bloc; Peninsula Shield; Peninsula Shield Force
  IGO
Organization of Islamic Cooperation; Organisation of Islamic Cooperation; OIC; O.I.C.; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organization of Islamic Conference; Islamic Conference
  IGO
Organization of American States; Organisation of American States; OAS; O.A.S.; Inter-American Commission on Human Rights; IACHR; OAS mission
  IGO
Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; OSCE; O.S.C.E.; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; CSCE; Conference on Security and Cooperation in Europe; OSCE monitors; OSCE observers; OSCE mission; Office for Democratic Institutions and Human Rights; ODIHR; Special Monitoring Mission; OSCE Special Monitoring Mission; Minsk Group; OSCE Minsk Group; Minsk group
  IGO
Council of Europe; Parliamentary Assembly of the Council of Europe; Venice Commission
  IGO
  name?: PACE
European Court of Human Rights; ECHR; European human rights court; Strasbourg court; Europe's top human rights court; Strasbourg-based court; European rights court
  IGO JUD
International Criminal Court; ICC; I.C.C.; Hague-based court; war crimes court in The Hague; ICC prosecutor; ICC prosecutors; ICC chief prosecutor; ICC judges; International Criminal Court prosecutor; world's permanent war crimes court
  IGO JUD
Inter-American Court of Human Rights
  IGO JUD
African Court on Human and Peoples' Rights
  IGO JUD
East African Court of Justice
  IGO JUD
Caribbean Court of Justice
  IGO JUD
ECOWAS Court of Justice; ECOWAS court
  IGO JUD
Permanent Court of Arbitration
  IGO JUD
Court of Arbitration for Sport
  IGO JUD
International Tribunal for the Law of the Sea
  IGO JUD
Kosovo Specialist Chambers; Kosovo war crimes court; Kosovo tribunal in The Hague
  IGO JUD
International Monetary Fund; IMF; I.M.F.; IMF mission; IMF executive board; IMF board
  IGO
  name?: the Fund
World Bank; World Bank Group; International Finance Corporation; International Bank for Reconstruction and Development
  IGO
  name?: IFC
World Trade Organization; World Trade Organisation; WTO; W.T.O.; GATT; General Agreement on Tariffs and Trade; global trade body
  IGO
Asian Development Bank; ADB
  IGO
Asian Infrastructure Investment Bank; AIIB
  IGO
African Development Bank; AfDB
  IGO
Inter-American Development Bank
  IGO
European Bank for Reconstruction and Development; EBRD
  IGO
Islamic Development Bank
  IGO
New Development Bank
  IGO
Bank for International Settlements
  IGO
Paris Club
  IGO
London Club
  IGO
OECD; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organisation for Economic Co-operation and Development; Organization for Economic Co-operation and Development
  IGO
OPEC; Opec; O.P.E.C.; Organization of Petroleum Exporting Countries; Organization of the Petroleum Exporting Countries; Organisation of Petroleum Exporting Countries; OPEC+; OPEC members; OPEC ministers; OPEC countries; oil exporting cartel
  IGO
  name?: oil cartel
International Energy Agency; IEA
  IGO
Gas Exporting Countries Forum; GECF
  IGO
International Renewable Energy Agency; IRENA
  IGO
OPCW; Organization for the Prohibition of Chemical Weapons; Organisation for the Prohibition of Chemical Weapons; global chemical weapons watchdog; chemical weapons watchdog; O.P.C.W.; world's chemical weapons watchdog
  IGO
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO; Comprehensive Test Ban Treaty Organization
  IGO
Nuclear Suppliers Group
  IGO
Missile Technology Control Regime
  IGO
Conference on Disarmament
  IGO
KEDO; Korean Peninsula Energy Development Organization; Korean Energy Development Organization
  IGO
Neutral Nations Supervisory Commission
  IGO
Multilateral Sanctions Monitoring Team
  IGO
G7; G-7; Group of Seven; G7 nations; G7 countries; G7 leaders; G7 foreign ministers; G7 finance ministers; Group of Seven nations; G-7 nations; Group of Seven leaders
  IGO
G8; G-8; Group of Eight; G8 leaders; G8 nations; Group of Eight nations
  IGO
G20; G-20; Group of 20; Group of Twenty; G20 leaders; G20 nations; Group of 20 nations; G20 countries
  IGO
Group of 77; G77; G-77; Group of 77 and China
  IGO
Non-Aligned Movement; Nonaligned Movement
  IGO
G24
  IGO
G-15
  IGO
BRICS; BRIC; Brics; BRICS nations; BRICS countries; BRICS leaders
  IGO
Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO; Shanghai Five
  IGO
Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO; CSTO troops; CSTO peacekeepers
  IGO
Eurasian Economic Union; EAEU; Eurasian Economic Community; Eurasian Union
  IGO
Union State of Russia and Belarus
  IGO
GUUAM
  IGO
Organization of Turkic States; Turkic Council
  IGO
Black Sea Economic Cooperation; BSEC
  IGO
Economic Cooperation Organization
  IGO
Bucharest Nine
  IGO
Visegrad Group; Visegrad Four; Visegrad countries
  IGO
Nordic Council
  IGO
Baltic Assembly
  IGO
Council of Baltic Sea States
  IGO
Weimar Triangle
  IGO
Arctic Council
  IGO
Joint Expeditionary Force
  IGO
Three Seas Initiative
  IGO
Central European Initiative
  IGO
Warsaw Pact; Comecon; Warsaw Treaty Organization
  IGO
South Asian Association for Regional Cooperation; SAARC; Saarc
  IGO
Bay of Bengal Initiative; BIMSTEC
  IGO
Pacific Islands Forum; Pacific Island Forum; South Pacific Forum
  IGO
Melanesian Spearhead Group
  IGO
Pacific Community
  IGO
RAMSI; Regional Assistance Mission to Solomon Islands
  IGO MIL
ECOWAS; Ecowas; Economic Community of West African States; Economic Community Of West African States; ECOWAS leaders; ECOWAS mediators; West African leaders; West African regional bloc; CEDEAO
  IGO
  name?: West African bloc
ECOMOG; ECOWAS forces; ECOWAS troops; ECOWAS standby force; ECOMIL; ECOMIG; West African peacekeepers; West African peacekeeping force; West African troops; ECOWAS force; ECOMICI
  IGO MIL
SADC; Southern African Development Community; Southern Africa Development Community; SADC leaders; SADC mediators
  IGO
SADC Mission in Mozambique; SAMIM; SAMIDRC; SADC troops; SADC forces; SADC force
  IGO MIL
  name?: SADC Mission
East African Community; East African bloc; EAC leaders
  IGO
  name?: EAC
East African Community Regional Force; EACRF; EAC regional force
  IGO MIL
IGAD; Intergovernmental Authority on Development; Inter-Governmental Authority on Development; IGAD mediators; Intergovernmental Authority for Development
  IGO
Economic Community of Central African States; ECCAS
  IGO
Central African Economic and Monetary Community; CEMAC
  IGO
Common Market for Eastern and Southern Africa; COMESA
  IGO
International Conference on the Great Lakes Region; ICGLR
  IGO
West African Economic and Monetary Union; UEMOA
  IGO
Central Bank of West African States; BCEAO
  IGO
Lake Chad Basin Commission
  IGO
Arab Maghreb Union
  IGO
New Partnership for Africa's Development; NEPAD
  IGO
MISCA; MICOPAX; AFISMA
  IGO MIL
Alliance of Sahel States; Confederation of Sahel States; Association of Sahel States; Alliance des Etats du Sahel
  IGO
  name?: AES
G5 Sahel; G5 Sahel force; G5 Sahel Joint Force; Multinational Joint Task Force; MNJTF
  IGO MIL
Caribbean Community; CARICOM; Caricom
  IGO
Organization of Eastern Caribbean States; OECS
  IGO
Mercosur; MERCOSUR; Mercosul; Common Market of the South; Southern Common Market
  IGO
Union of South American Nations; UNASUR; Unasur
  IGO
Bolivarian Alliance for the Peoples of Our America; Bolivarian Alliance
  IGO
Community of Latin American and Caribbean States; CELAC
  IGO
Andean Community; Andean Pact
  IGO
Pacific Alliance
  IGO
Lima Group
  IGO
Rio Group
  IGO
Contadora Group
  IGO
International Contact Group on Venezuela
  IGO
Central American Integration System
  IGO
Ibero-American Summit; Ibero-American summit
  IGO
Summit of the Americas
  IGO
Petrocaribe
  IGO
International Commission Against Impunity in Guatemala; International Commission against Impunity in Guatemala; CICIG
  IGO
  name?: International Commission Against Impunity
MACCIH
  IGO
Multinational Security Support Mission; Multinational Security Support; Gang Suppression Force
  IGO COP
Commonwealth of Nations; Commonwealth Secretariat; British Commonwealth; Commonwealth Heads of Government; CHOGM; Commonwealth Ministerial Action Group
  IGO
  name?: Commonwealth
La Francophonie; Francophonie; International Organisation of La Francophonie
  IGO
Community of Portuguese Language Countries; CPLP
  IGO
Middle East Quartet; Mideast Quartet; Quartet of Middle East mediators; Quartet on the Middle East
  IGO
  name?: Quartet
P5+1; P-5+1; P5 plus 1; P5-plus-1; E3; E3+3; EU3; EU-3; six world powers; P5 + 1; E-3; European trio
  IGO
  name?: EU trio
Normandy Four; Normandy format
  IGO
Trilateral Contact Group
  IGO
Ukraine Defense Contact Group; Ramstein group; Ukraine Contact Group
  IGO
coalition of the willing; Coalition of the Willing
  IGO
Friends of Syria; Friends of Syria group
  IGO
  name?: Friends
International Syria Support Group
  IGO
Astana trio
  IGO
Peace Implementation Council
  IGO
Office of the High Representative; OHR
  IGO
Board of Peace
  IGO
Contact Group on Bosnia
  IGO
  name?: Contact Group
Quadrilateral Security Dialogue; Quad leaders
  IGO
  name?: Quad
AUKUS
  IGO
Five Eyes
  IGO
ANZUS
  IGO
Five Power Defence Arrangements
  IGO
Multinational Force and Observers
  IGO MIL
International Stabilization Force
  IGO MIL
Temporary International Presence in Hebron
  IGO MIL
Interpol; INTERPOL; International Criminal Police Organization
  IGO COP
International Organization for Migration; International Organisation for Migration; IOM; I.O.M.; U.N. migration agency; UN migration agency; U.N. migration body
  UNO REF
Inter-Parliamentary Union
  IGO LEG
Pan-African Parliament
  IGO LEG
Parlasur
  IGO LEG
OSCE Parliamentary Assembly
  IGO LEG
NATO Parliamentary Assembly
  IGO LEG
Latin American Parliament
  IGO LEG
International Whaling Commission; IWC
  IGO
CITES
  IGO
  name?: CITES
International Seabed Authority
  IGO
World Anti-Doping Agency; WADA
  IGO
FIFA; Fifa
  IGO
UEFA; Uefa
  IGO
World Athletics; International Association of Athletics Federations; IAAF
  IGO
Confederation of African Football
  IGO
CERN
  IGO
European Space Agency
  IGO
Eurocontrol
  IGO
European Free Trade Association; EFTA
  IGO
Financial Action Task Force; FATF
  IGO
Financial Stability Board
  IGO
Kimberley Process
  IGO
Extractive Industries Transparency Initiative
  IGO
Global Fund to Fight AIDS, Tuberculosis and Malaria
  IGO
Gavi; GAVI
  IGO
COVAX
  IGO
Green Climate Fund
  IGO
Mekong River Commission
  IGO
Nile Basin Initiative
  IGO
International Commission on Missing Persons
  IGO
International Joint Commission
  IGO
International Olympic Committee
  IGO
  name?: IOC
League of Nations
  IGO
Coalition Provisional Authority
  USA GOV
  name?: CPA
U.S.-led coalition; US-led coalition; American-led coalition; US-led international coalition; U.S.-led international coalition; Global Coalition to Defeat ISIS; anti-ISIS coalition; anti-IS coalition; U.S.-led alliance; multinational force in Iraq; Multi-National Force; Multinational Force; Multi-National Force Iraq; U.S.-led forces; US-led forces; U.S.-led troops; US-led troops; U.S.-led coalition forces; US-led coalition forces; Combined Joint Task Force; Operation Inherent Resolve; Gulf War coalition; CJTF
  IGO MIL
  name?: coalition; international coalition; allied coalition
Saudi-led coalition; Saudi-led military coalition; Saudi-led alliance; Saudi-led Arab coalition; Arab coalition forces; Saudi-led forces; Saudi-led air force
  SAU MIL
  name?: Arab coalition
Combined Maritime Forces; Combined Task Force 151
  IGO MIL
Operation Prosperity Guardian; Prosperity Guardian
  IGO MIL
International Maritime Security Construct
  IGO MIL
UK Maritime Trade Operations; UKMTO
  IGO MIL
International Committee of the Red Cross; ICRC; I.C.R.C.; Red Cross; Red Crescent; International Red Cross; Red Cross officials; Red Cross and Red Crescent; International Federation of Red Cross and Red Crescent Societies; IFRC; Red Cross workers
  IGO MED

# ---- United States ----

U.S. State Department; US State Department; State Department; Department of State; U.S. Department of State; US Department of State
  USA GOV
U.S. Treasury Department; US Treasury; US Treasury Department; Treasury Department; U.S. Treasury; Department of the Treasury
  USA GOV
U.S. Justice Department; US Justice Department; Justice Department; Department of Justice; US Department of Justice; DOJ
  USA GOV
U.S. Commerce Department; US Commerce Department; Commerce Department
  USA GOV
U.S. Department of Homeland Security; Department of Homeland Security; Homeland Security; DHS; Homeland Security Department
  USA GOV
U.S. Energy Department; US Energy Department; Energy Department
  USA GOV
U.S. Agriculture Department; Agriculture Department; USDA
  USA GOV
U.S. Labor Department; Labor Department
  USA GOV
Interior Department; U.S. Interior Department
  USA GOV
Education Department; U.S. Education Department
  USA GOV
Department of Health and Human Services; Health and Human Services; HHS
  USA GOV
Department of Veterans Affairs
  USA GOV
Transportation Department; U.S. Transportation Department
  USA GOV
National Security Council; NSC; U.S. National Security Council
  USA GOV
U.S. Trade Representative; US Trade Representative; USTR; Office of the U.S. Trade Representative
  USA GOV
U.S. Agency for International Development; USAID; US Agency for International Development; U.S.A.I.D.
  USA GOV
Federal Reserve; Fed; US Federal Reserve; U.S. Federal Reserve
  USA GOV
Environmental Protection Agency; EPA
  USA GOV
Federal Communications Commission; FCC
  USA GOV
Securities and Exchange Commission
  USA GOV
  name?: SEC
Federal Trade Commission
  USA GOV
Nuclear Regulatory Commission
  USA GOV
Federal Aviation Administration; FAA
  USA GOV
National Transportation Safety Board; NTSB
  USA GOV
NASA
  USA GOV
Centers for Disease Control and Prevention; CDC; Centers for Disease Control
  USA GOV
Food and Drug Administration; FDA
  USA GOV
Internal Revenue Service; IRS
  USA GOV
Social Security Administration
  USA GOV
Federal Emergency Management Agency; FEMA
  USA GOV
Office of Management and Budget
  USA GOV
Office of Foreign Assets Control; OFAC
  USA GOV
Bureau of Industry and Security
  USA GOV
National Oceanic and Atmospheric Administration; NOAA
  USA GOV
National Institutes of Health
  USA GOV
  name?: NIH
U.S. Citizenship and Immigration Services; USCIS
  USA GOV
Federal Election Commission
  USA GOV
  name?: FEC
Commodity Futures Trading Commission
  USA GOV
U.S. Commission on International Religious Freedom; US Commission on International Religious Freedom
  USA GOV
Department of Government Efficiency; DOGE
  USA GOV
Bureau of Prisons
  USA GOV
National Nuclear Security Administration
  USA GOV
U.S. Agency for Global Media
  USA GOV
Cybersecurity and Infrastructure Security Agency; CISA
  USA GOV
Peace Corps
  USA GOV
September 11 commission; 9/11 Commission; 9/11 commission
  USA GOV
Bush administration; George W. Bush administration
  USA GOV
Clinton administration
  USA GOV
Obama administration
  USA GOV
Reagan administration
  USA GOV
Trump administration; Trump White House
  USA GOV
Biden administration; Biden White House
  USA GOV
Obama White House
  USA GOV
Clinton White House
  USA GOV
Bush White House
  USA GOV
Nixon administration
  USA GOV
Carter administration
  USA GOV
Pentagon; U.S. Defense Department; US Defense Department; Defense Department; Department of Defense; US Department of Defense; U.S. Department of Defense; DoD; Department of War
  USA MIL
  name?: DOD
Joint Chiefs of Staff; U.S. Joint Chiefs of Staff; Joint Chiefs
  USA MIL
U.S. military; US military; American military; US Military; U.S. armed forces
  USA MIL
U.S. Army; US Army
  USA MIL
U.S. Navy; US Navy
  USA MIL
U.S. Air Force; US Air Force
  USA MIL
U.S. Marines; US Marines; U.S. Marine Corps; Marine Corps; US Marine Corps
  USA MIL
U.S. Space Force; Space Force; US Space Force
  USA MIL
National Guard; Army National Guard; Texas National Guard; California National Guard
  USA MIL
U.S. Central Command; US Central Command; CENTCOM; Central Command; Centcom
  USA MIL
U.S. Africa Command; United States Africa Command; AFRICOM; US Africa Command; Africom
  USA MIL
U.S. Pacific Command; U.S. Indo-Pacific Command; Indo-Pacific Command; US Indo-Pacific Command; Pacific Command; PACOM; INDOPACOM
  USA MIL
U.S. European Command; EUCOM
  USA MIL
U.S. Southern Command; SOUTHCOM; US Southern Command; Southcom
  USA MIL
U.S. Northern Command; NORTHCOM
  USA MIL
U.S. Special Operations Command; Special Operations Command
  USA MIL
U.S. Strategic Command; STRATCOM
  USA MIL
U.S. Cyber Command; Cyber Command; USCYBERCOM
  USA MIL
U.S. Forces Korea; USFK; US Forces Korea; United States Forces Korea
  USA MIL
U.S. Forces Japan; US Forces Japan
  USA MIL
Combined Forces Command
  USA MIL
Navy SEALs; US Navy SEALs; Navy SEAL; SEAL Team Six
  USA MIL
Delta Force
  USA MIL
Green Berets
  USA MIL
82nd Airborne; 82nd Airborne Division
  USA MIL
101st Airborne; 101st Airborne Division
  USA MIL
Fifth Fleet; 5th Fleet; U.S. Fifth Fleet; U.S. 5th Fleet
  USA MIL
Sixth Fleet; 6th Fleet
  USA MIL
Seventh Fleet; 7th Fleet; U.S. Seventh Fleet; US Seventh Fleet
  USA MIL
Missile Defense Agency
  USA MIL
NORAD; North American Aerospace Defense Command
  USA MIL
Army Corps of Engineers; U.S. Army Corps of Engineers
  USA MIL
U.S.S. Cole; USS Cole
  USA MIL
USS Nimitz
  USA MIL
USS Abraham Lincoln
  USA MIL
USS Theodore Roosevelt
  USA MIL
USS Ronald Reagan
  USA MIL
USS George Washington
  USA MIL
USS Carl Vinson
  USA MIL
USS Harry S. Truman
  USA MIL
USS Gerald R. Ford
  USA MIL
USS Dwight D. Eisenhower
  USA MIL
USS Kitty Hawk
  USA MIL
West Point
  USA MIL
U.S. Naval Academy
  USA MIL
CIA; Central Intelligence Agency; C.I.A.; Langley
  USA SPY
National Security Agency; NSA; N.S.A.
  USA SPY
Defense Intelligence Agency
  USA SPY
  name?: DIA
Director of National Intelligence; Office of the Director of National Intelligence; ODNI
  USA SPY
U.S. intelligence community; US intelligence community
  USA SPY
National Reconnaissance Office
  USA SPY
U.S. intelligence agencies; US intelligence agencies
  USA SPY
FBI; Federal Bureau of Investigation; F.B.I.
  USA COP
U.S. Secret Service; US Secret Service; Secret Service
  USA COP
Drug Enforcement Administration; DEA; US Drug Enforcement Administration
  USA COP
Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF
  USA COP
U.S. Marshals Service; U.S. Marshals; US Marshals
  USA COP
Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement
  USA COP
Customs and Border Protection; U.S. Customs and Border Protection; US Customs and Border Protection
  USA COP
  name?: CBP
U.S. Border Patrol; US Border Patrol; Border Patrol
  USA COP
Transportation Security Administration; TSA
  USA COP
U.S. Coast Guard; US Coast Guard
  USA COP
New York Police Department; NYPD
  USA COP
Los Angeles Police Department; LAPD
  USA COP
Capitol Police; U.S. Capitol Police
  USA COP
Chicago Police Department; Chicago police
  USA COP
Texas Rangers
  USA COP
U.S. Park Police
  USA COP
Immigration and Naturalization Service
  USA COP
  name?: INS
Minneapolis Police Department
  USA COP
U.S. Congress; US Congress; Congress; Capitol Hill; United States Congress; 115th Congress; American Congress
  USA LEG
U.S. Senate; US Senate; Senate; United States Senate
  USA LEG
U.S. House of Representatives; US House of Representatives; House of Representatives; US House; U.S. House; United States House of Representatives
  USA LEG
Senate Foreign Relations Committee; Foreign Relations Committee
  USA LEG
House Foreign Affairs Committee; House International Relations Committee
  USA LEG
Senate Intelligence Committee; Senate Select Committee on Intelligence
  USA LEG
House Intelligence Committee
  USA LEG
Senate Armed Services Committee
  USA LEG
House Armed Services Committee
  USA LEG
Senate Judiciary Committee
  USA LEG
House Judiciary Committee
  USA LEG
House Oversight Committee
  USA LEG
Senate Finance Committee
  USA LEG
House Ways and Means Committee; Ways and Means Committee
  USA LEG
Government Accountability Office; General Accounting Office
  USA LEG
Congressional Budget Office
  USA LEG
  name?: CBO
Congressional Research Service
  USA LEG
House Select Committee on Benghazi; Benghazi committee
  USA LEG
Jan. 6 committee; January 6 committee
  USA LEG
House Freedom Caucus; Freedom Caucus
  USA LEG
Congressional Black Caucus
  USA LEG
U.S.-China Economic and Security Review Commission
  USA LEG
U.S. Capitol
  USA LEG
  name?: Capitol
House
  USA LEG
  name?: House
U.S. Supreme Court; US Supreme Court; United States Supreme Court
  USA JUD
U.S. Attorney's Office; US Attorney's Office
  USA JUD
Guantanamo military tribunal; Guantanamo military commission
  USA JUD
Foreign Intelligence Surveillance Court; FISA court
  USA JUD
Manhattan District Attorney
  USA JUD
Ninth Circuit; 9th Circuit; 9th U.S. Circuit Court of Appeals
  USA JUD
U.S. Court of International Trade
  USA JUD
Mueller investigation; Mueller team
  USA JUD
Supreme Court
  USA JUD
  name?: Supreme Court
Republican Party; Republicans; GOP; G.O.P.; Grand Old Party
  USA PTY
Democratic Party; Democrats; US Democrats
  USA PTY
Republican National Committee; RNC
  USA PTY
Democratic National Committee; DNC
  USA PTY
Libertarian Party
  USA PTY
Tea Party; tea party
  USA PTY
Reform Party
  USA PTY
House Republicans
  USA PTY
Senate Republicans
  USA PTY
House Democrats
  USA PTY
Senate Democrats
  USA PTY
Congressional Republicans; congressional Republicans
  USA PTY
Congressional Democrats; congressional Democrats
  USA PTY
Democratic Congressional Campaign Committee
  USA PTY
Trump campaign; Trump's campaign
  USA PTY
Clinton campaign
  USA PTY
Obama campaign
  USA PTY
Biden campaign
  USA PTY
Romney campaign
  USA PTY
McCain campaign
  USA PTY
Sanders campaign
  USA PTY
Harris campaign
  USA PTY
Bush campaign
  USA PTY
Progressive Caucus
  USA PTY
Green Party of the United States
  USA PTY
America First
  USA PTY
Priorities USA
  USA PTY
Republican Governors Association
  USA PTY
Republican
  USA PTY
  people: Republican / Republicans
National Rifle Association; NRA
  USA SOC
AIPAC; American Israel Public Affairs Committee
  USA SOC
Black Lives Matter
  USA SOC
  name?: BLM
Ku Klux Klan; KKK
  USA SOC
Proud Boys
  USA SOC
Oath Keepers
  USA SOC
Antifa; antifa
  USA SOC
Council on American-Islamic Relations; CAIR
  USA SOC
NAACP
  USA SOC
Planned Parenthood
  USA SOC
Southern Poverty Law Center
  USA SOC
Anti-Defamation League
  USA SOC
Occupy Wall Street
  USA SOC
Code Pink
  USA SOC
U.S. Chamber of Commerce
  USA SOC
Heritage Foundation
  USA SOC
Cato Institute
  USA SOC
Nation of Islam
  USA SOC
Three Percenters
  USA SOC
J Street
  USA SOC
National Council of La Raza
  USA SOC
QAnon
  USA SOC
American Jewish Committee
  USA SOC
Simon Wiesenthal Center
  USA SOC
U.S. Committee for Human Rights in North Korea; Committee for Human Rights in North Korea
  USA SOC
American Civil Liberties Union; ACLU
  NGO
National Endowment for Democracy
  NGO
Freedom House
  NGO
National Democratic Institute
  NGO
International Republican Institute
  NGO
Carter Center
  NGO
Clinton Foundation
  NGO
Gates Foundation; Bill & Melinda Gates Foundation
  NGO
Open Society Foundations; Open Society Foundation; Soros Foundation; Open Society Institute
  NGO
Catholic Relief Services
  NGO
Mercy Corps
  NGO
Samaritan's Purse
  NGO
International Crisis Group
  NGO
World Vision
  NGO
Brookings Institution; Brookings
  USA EDU
RAND Corporation; RAND; Rand Corp.
  USA EDU
Council on Foreign Relations
  USA EDU
Center for Strategic and International Studies; CSIS
  USA EDU
Carnegie Endowment for International Peace; Carnegie Endowment
  USA EDU
Atlantic Council
  USA EDU
Institute for the Study of War
  USA EDU
Stimson Center
  USA EDU
38 North
  USA EDU
Institute for Science and International Security
  USA EDU
Wilson Center
  USA EDU
American Enterprise Institute
  USA EDU
Pew Research Center
  USA EDU
Nuclear Threat Initiative
  USA EDU
Arms Control Association
  USA EDU
Federation of American Scientists
  USA EDU
Harvard University; Harvard
  USA EDU
Stanford University
  USA EDU
Georgetown University
  USA EDU
Columbia University
  USA EDU
Yale University
  USA EDU
Princeton University
  USA EDU
Johns Hopkins University
  USA EDU
Massachusetts Institute of Technology
  USA EDU
Gallup
  USA EDU
Quinnipiac University
  USA EDU
National Academy of Sciences
  USA EDU
AFL-CIO
  USA LAB
United Auto Workers; UAW
  USA LAB
Teamsters; Teamsters Union
  USA LAB
Service Employees International Union; SEIU
  USA LAB
United Farm Workers
  USA LAB
American Medical Association
  USA MED
Johns Hopkins Hospital
  USA MED
Weather Underground
  USA UAF
Symbionese Liberation Army
  USA UAF
Earth Liberation Front
  USA UAF
Branch Davidians
  USA UAF
Boeing; Boeing Co.
  USA BUS
Lockheed Martin; Lockheed
  USA BUS
Raytheon
  USA BUS
  name?: RTX
Northrop Grumman
  USA BUS
General Dynamics
  USA BUS
General Electric
  USA BUS
General Motors
  USA BUS
Ford Motor Co.; Ford Motor
  USA BUS
Chrysler
  USA BUS
Tesla; Tesla Inc.
  USA BUS
SpaceX
  USA BUS
Starlink
  USA BUS
Google
  USA BUS
  name?: Alphabet
Microsoft
  USA BUS
Apple Inc.
  USA BUS
Amazon.com
  USA BUS
Facebook; Meta Platforms
  USA BUS
Twitter
  USA BUS
X Corp.
  USA BUS
Yahoo; Yahoo Inc.
  USA BUS
IBM
  USA BUS
Intel; Intel Corp.
  USA BUS
Nvidia
  USA BUS
Qualcomm
  USA BUS
Cisco
  USA BUS
Exxon Mobil; ExxonMobil; Exxon
  USA BUS
Chevron; Chevron Corp.
  USA BUS
ConocoPhillips
  USA BUS
Halliburton
  USA BUS
KBR
  USA BUS
  name?: KBR
Bechtel
  USA BUS
Enron
  USA BUS
Unocal
  USA BUS
Blackwater; Blackwater USA; Blackwater Worldwide
  USA BUS
DynCorp
  USA BUS
Goldman Sachs
  USA BUS
JPMorgan; JPMorgan Chase
  USA BUS
Citigroup
  USA BUS
Bank of America
  USA BUS
Morgan Stanley
  USA BUS
Lehman Brothers
  USA BUS
Wells Fargo
  USA BUS
Moody's; Moody's Investors Service
  USA BUS
Standard & Poor's; S&P
  USA BUS
Fitch; Fitch Ratings
  USA BUS
Walmart; Wal-Mart
  USA BUS
McDonald's
  USA BUS
Coca-Cola
  USA BUS
Starbucks
  USA BUS
Nike
  USA BUS
  name?: Nike
Monsanto
  USA BUS
Pfizer
  USA BUS
Moderna
  USA BUS
Johnson & Johnson
  USA BUS
Merck
  USA BUS
Dow Chemical
  USA BUS
Union Carbide
  USA BUS
Delta Air Lines
  USA BUS
American Airlines
  USA BUS
United Airlines
  USA BUS
CrowdStrike
  USA BUS
FireEye
  USA BUS
Mandiant
  USA BUS
Sony Pictures; Sony Pictures Entertainment
  USA BUS
Netflix
  USA BUS
Disney; Walt Disney Co.
  USA BUS
OpenAI
  USA BUS
Anthropic
  USA BUS
Palantir
  USA BUS
BlackRock
  USA BUS
Uber
  USA BUS
Airbnb
  USA BUS
Chiquita
  USA BUS
Freeport-McMoRan
  USA BUS
Newmont
  USA BUS
Caterpillar
  USA BUS
  name?: Caterpillar
Alcoa
  USA BUS
U.S. Steel
  USA BUS
FedEx
  USA BUS
UPS
  USA BUS
  name?: UPS
Oracle
  USA BUS
  name?: Oracle
Dell
  USA BUS
  name?: Dell
Hewlett-Packard
  USA BUS
Motorola
  USA BUS
AT&T
  USA BUS
Verizon
  USA BUS
Comcast
  USA BUS
Philip Morris
  USA BUS
Pratt & Whitney
  USA BUS
Sikorsky
  USA BUS
General Atomics
  USA BUS
Peabody
  USA BUS
Westinghouse
  USA BUS
Micron
  USA BUS
  name?: Micron
New York Stock Exchange
  USA BUS
Nasdaq
  USA BUS
Trump Organization
  USA BUS
Associated Press; AP; A.P.; The AP
  USA JRN
New York Times; NYT
  USA JRN
Washington Post
  USA JRN
Wall Street Journal
  USA JRN
USA Today
  USA JRN
Los Angeles Times
  USA JRN
Chicago Tribune
  USA JRN
Boston Globe
  USA JRN
Miami Herald
  USA JRN
New York Post
  USA JRN
Newsweek
  USA JRN
Time magazine
  USA JRN
New Yorker
  USA JRN
Politico
  USA JRN
CNN; Cable News Network
  USA JRN
Fox News; Fox News Channel
  USA JRN
MSNBC
  USA JRN
NBC; NBC News
  USA JRN
CBS; CBS News
  USA JRN
ABC News
  USA JRN
NPR; National Public Radio
  USA JRN
PBS
  USA JRN
Voice of America; VOA
  USA JRN
  name?: Voice
Radio Free Europe/Radio Liberty; Radio Free Europe; Radio Liberty; RFE/RL
  USA JRN
Radio Free Asia; RFA
  USA JRN
Radio Marti
  USA JRN
Bloomberg; Bloomberg News
  USA JRN
United Press International
  USA JRN
  name?: UPI
Huffington Post; HuffPost
  USA JRN
Breitbart; Breitbart News
  USA JRN
Axios
  USA JRN
ProPublica
  USA JRN
Foreign Policy magazine
  USA JRN
Daily Beast
  USA JRN
BuzzFeed; BuzzFeed News
  USA JRN
Vice News
  USA JRN
The Intercept
  USA JRN
Christian Science Monitor
  USA JRN
McClatchy
  USA JRN
Newsmax
  USA JRN
San Francisco Chronicle
  USA JRN
Dallas Morning News
  USA JRN
Houston Chronicle
  USA JRN
Philadelphia Inquirer
  USA JRN
Univision
  USA JRN
Telemundo
  USA JRN
NK News
  USA JRN
Wikipedia
  USA JRN
Fortune magazine
  USA JRN
Forbes
  USA JRN
Rolling Stone
  USA JRN
National Geographic
  USA JRN

# ---- Britain and Ireland ----

Foreign Office; Foreign and Commonwealth Office; British Foreign Office; Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office; Britain's Foreign Office
  GBR GOV
  name?: FCO
Home Office; British Home Office; UK Home Office
  GBR GOV
HM Treasury; British Treasury; UK Treasury
  GBR GOV
Cabinet Office
  GBR GOV
Department for International Development; DFID
  GBR GOV
Northern Ireland Office
  GBR GOV
Bank of England; BoE
  GBR GOV
Scottish government; Scottish Government; Scottish Executive
  GBR GOV
Welsh government; Welsh Government; Welsh Assembly Government
  GBR GOV
Northern Ireland Executive
  GBR GOV
UK Health Security Agency
  GBR GOV
HM Revenue and Customs; HMRC
  GBR GOV
Electoral Commission of the United Kingdom
  GBR GOV
  name?: Electoral Commission
Ofcom
  GBR GOV
Civil Aviation Authority
  GBR GOV
Thatcher government
  GBR GOV
Blair government
  GBR GOV
Conservative government
  GBR GOV
Labour government
  GBR GOV
British Council
  GBR GOV
Crown Estate
  GBR GOV
Parades Commission
  GBR GOV
Brexit department; Department for Exiting the European Union
  GBR GOV
Privy Council
  GBR GOV
British Ministry of Defence; UK Ministry of Defence; UK Defence Ministry; Britain's Ministry of Defence; MoD; Britain's Defence Ministry
  GBR MIL
Royal Navy; British Navy
  GBR MIL
British Army
  GBR MIL
Royal Air Force
  GBR MIL
  name?: RAF
Royal Marines
  GBR MIL
SAS; Special Air Service; British SAS
  GBR MIL
Special Boat Service
  GBR MIL
  name?: SBS
Black Watch
  GBR MIL
Parachute Regiment
  GBR MIL
Ulster Defence Regiment
  GBR MIL
HMS Queen Elizabeth
  GBR MIL
HMS Diamond
  GBR MIL
HMS Montrose
  GBR MIL
HMS Ark Royal
  GBR MIL
HMS Defender
  GBR MIL
MI5; MI-5; Security Service of Britain
  GBR SPY
  name?: Security Service
MI6; MI-6; Secret Intelligence Service
  GBR SPY
  name?: SIS
GCHQ; Government Communications Headquarters
  GBR SPY
National Cyber Security Centre; NCSC
  GBR SPY
Joint Intelligence Committee
  GBR SPY
Scotland Yard; Metropolitan Police; Met Police; London police; Metropolitan Police Service; New Scotland Yard
  GBR COP
National Crime Agency
  GBR COP
Serious Fraud Office
  GBR COP
Police Service of Northern Ireland; PSNI
  GBR COP
  name?: Police Service
Royal Ulster Constabulary
  GBR COP
  name?: RUC
Greater Manchester Police
  GBR COP
West Midlands Police
  GBR COP
UK Border Force; Border Force
  GBR COP
Police Scotland
  GBR COP
Thames Valley Police
  GBR COP
Counter Terrorism Policing
  GBR COP
British Transport Police
  GBR COP
British Parliament; House of Commons; Parliament of the United Kingdom; UK Parliament; UK parliament; British parliament
  GBR LEG
House of Lords
  GBR LEG
  name?: Lords
Scottish Parliament; Holyrood parliament
  GBR LEG
Northern Ireland Assembly; Stormont Assembly
  GBR LEG
Welsh Assembly; Senedd; National Assembly for Wales
  GBR LEG
Foreign Affairs Committee of the House of Commons
  GBR LEG
Public Accounts Committee
  GBR LEG
Westminster
  GBR LEG
  name?: Westminster
Commons
  GBR LEG
  name?: Commons
UK Supreme Court; British Supreme Court; Britain's Supreme Court
  GBR JUD
Old Bailey
  GBR JUD
Crown Prosecution Service
  GBR JUD
  name?: CPS
High Court in London; London High Court; London's High Court
  GBR JUD
Royal Courts of Justice
  GBR JUD
Law Lords
  GBR JUD
Hutton inquiry
  GBR JUD
Chilcot inquiry
  GBR JUD
Saville inquiry
  GBR JUD
Conservative Party; Tory Party; Tories; British Conservative Party
  GBR PTY
  name?: Conservatives
Labour Party; British Labour Party; Labour
  GBR PTY
Liberal Democrats; Lib Dems; Liberal Democratic Party of Britain
  GBR PTY
  name?: Liberal Democratic Party
Scottish National Party; SNP
  GBR PTY
Plaid Cymru
  GBR PTY
UK Independence Party; UKIP
  GBR PTY
Brexit Party
  GBR PTY
Reform UK
  GBR PTY
Green Party of England and Wales
  GBR PTY
British National Party; BNP
  GBR PTY
Democratic Unionist Party; DUP
  GBR PTY
Ulster Unionist Party; UUP; Ulster Unionists
  GBR PTY
Sinn Fein; Sinn Féin
  GBR PTY
Social Democratic and Labour Party; SDLP
  GBR PTY
Alliance Party of Northern Ireland; Alliance Party
  GBR PTY
Progressive Unionist Party
  GBR PTY
Ulster Democratic Party
  GBR PTY
Respect Party
  GBR PTY
Change UK
  GBR PTY
Momentum campaign
  GBR PTY
Vote Leave
  GBR PTY
Traditional Unionist Voice
  GBR PTY
Irish Republican Army; IRA; I.R.A.; Provisional IRA; Provisional Irish Republican Army
  GBR REB
Real IRA; Real Irish Republican Army
  GBR REB
Continuity IRA
  GBR REB
New IRA
  GBR REB
Irish National Liberation Army; INLA
  GBR REB
Ulster Volunteer Force; UVF
  GBR PRM
Ulster Defence Association; UDA
  GBR PRM
Ulster Freedom Fighters
  GBR PRM
  name?: UFF
Loyalist Volunteer Force
  GBR PRM
  name?: LVF
Red Hand Commando
  GBR PRM
Red Hand Defenders
  GBR PRM
English Defence League
  GBR SOC
  name?: EDL
Extinction Rebellion
  GBR SOC
Just Stop Oil
  GBR SOC
Muslim Council of Britain
  GBR SOC
  name?: Muslim Council
Stop the War Coalition
  GBR SOC
Campaign for Nuclear Disarmament
  GBR SOC
  name?: CND
National Front
  GBR SOC
Orange Order
  GBR SOC
Palestine Action
  GBR SOC
Hizb ut-Tahrir
  GBR SOC
Insulate Britain
  GBR SOC
Bloody Sunday families
  GBR SOC
Grenfell United
  GBR SOC
Trades Union Congress
  GBR LAB
  name?: TUC
National Union of Mineworkers
  GBR LAB
Unite union
  GBR LAB
RMT; Rail, Maritime and Transport union
  GBR LAB
  name?: RMT
British Medical Association
  GBR LAB
National Union of Journalists
  GBR LAB
Church of England
  GBR REL
Anglican Church; Anglican Communion
  GBR REL
Church of Scotland
  GBR REL
Archbishop of Canterbury
  GBR REL
International Institute for Strategic Studies; IISS
  GBR EDU
Chatham House; Royal Institute of International Affairs
  GBR EDU
Royal United Services Institute; RUSI
  GBR EDU
Oxford University; University of Oxford
  GBR EDU
Cambridge University
  GBR EDU
London School of Economics
  GBR EDU
  name?: LSE
King's College London
  GBR EDU
Bellingcat
  GBR EDU
IHS Jane's; Jane's; Jane's Defence Weekly
  GBR EDU
YouGov
  GBR EDU
Imperial College London; Imperial College
  GBR EDU
BP; British Petroleum
  GBR BUS
  name?: BP
Shell; Royal Dutch Shell; Royal Dutch/Shell; Shell plc
  GBR BUS
  name?: Shell
BAE Systems; British Aerospace
  GBR BUS
  name?: BAE
Rolls-Royce
  GBR BUS
HSBC
  GBR BUS
Barclays
  GBR BUS
Standard Chartered; Standard Chartered Bank
  GBR BUS
Lloyd's of London; Lloyd's
  GBR BUS
British Airways
  GBR BUS
Virgin Atlantic
  GBR BUS
Vodafone
  GBR BUS
BT Group
  GBR BUS
AstraZeneca
  GBR BUS
GlaxoSmithKline
  GBR BUS
  name?: GSK
Rio Tinto
  GBR BUS
Anglo American
  GBR BUS
Glencore
  GBR BUS
Unilever
  GBR BUS
Cambridge Analytica
  GBR BUS
Tullow Oil
  GBR BUS
Cairn Energy
  GBR BUS
Premier Oil
  GBR BUS
BHP; BHP Billiton
  GBR BUS
  name?: BHP
Diageo
  GBR BUS
De Beers
  GBR BUS
Thomas Cook
  GBR BUS
Royal Bank of Scotland
  GBR BUS
  name?: Royal Bank
Lonmin
  GBR BUS
G4S
  GBR BUS
Aegis Defence Services
  GBR BUS
Executive Outcomes
  GBR BUS
Ambrey
  GBR BUS
London Stock Exchange
  GBR BUS
Tate & Lyle
  GBR BUS
Orbis
  GBR BUS
BBC; British Broadcasting Corporation; British Broadcasting Corp.; BBC News; BBC World Service; BBC Persian
  GBR JRN
Reuters; Reuters news agency; Thomson Reuters
  GBR JRN
Times of London; The Times of London
  GBR JRN
Guardian newspaper; The Guardian
  GBR JRN
  name?: Guardian
Daily Telegraph; Sunday Telegraph
  GBR JRN
Financial Times
  GBR JRN
  name?: FT
Sunday Times
  GBR JRN
Daily Mail; Mail on Sunday
  GBR JRN
Daily Mirror; Sunday Mirror
  GBR JRN
Sun newspaper; The Sun
  GBR JRN
The Independent; Independent newspaper
  GBR JRN
The Observer; Observer newspaper
  GBR JRN
The Economist; Economist magazine
  GBR JRN
Sky News
  GBR JRN
ITV
  GBR JRN
  name?: ITN; ITV
Channel 4; Channel 4 News
  GBR JRN
Press Association
  GBR JRN
News of the World
  GBR JRN
Daily Express
  GBR JRN
Evening Standard
  GBR JRN
New Statesman
  GBR JRN
The Lancet
  GBR JRN
  name?: Lancet
Spectator magazine
  GBR JRN
Middle East Eye
  GBR JRN
Iran International
  GBR JRN
GB News
  GBR JRN
Asharq al-Awsat; Asharq Al-Awsat; Al-Sharq al-Awsat
  GBR JRN
Al-Hayat; al-Hayat
  GBR JRN
Al-Quds al-Arabi
  GBR JRN
Amnesty International; Amnesty
  NGO
Oxfam
  NGO
Save the Children
  NGO
Christian Aid
  NGO
Article 19
  NGO
Global Witness
  NGO
Reprieve
  NGO
  name?: Reprieve
Liberty human rights group
  NGO
HALO Trust; Halo Trust
  NGO
Islamic Relief
  NGO
Minority Rights Group
  NGO
Anti-Slavery International
  NGO
Syrian Observatory for Human Rights; Syrian Observatory; SOHR; Syrian Observatory For Human Rights
  NGO
Syrian Network for Human Rights
  NGO
Survival International
  NGO
CAFOD
  NGO
ActionAid
  NGO
Airwars
  NGO
Free Tibet Campaign; Free Tibet
  NGO
International Rescue Committee
  NGO
Irish government; Irish Government
  IRL GOV
Department of Foreign Affairs of Ireland
  IRL GOV
  name?: Department of Foreign Affairs
Oireachtas; Dail; Dáil; Dail Eireann
  IRL LEG
Seanad
  IRL LEG
Fianna Fail; Fianna Fáil
  IRL PTY
Fine Gael
  IRL PTY
Irish Labour Party
  IRL PTY
Progressive Democrats
  IRL PTY
Garda; Gardai; Garda Siochana; An Garda Síochána; Gardaí
  IRL COP
Irish Times
  IRL JRN
RTE; RTÉ
  IRL JRN
  name?: RTE
Irish Independent
  IRL JRN
Ryanair
  IRL BUS
Aer Lingus
  IRL BUS
Concern Worldwide
  NGO
Trocaire
  NGO
Goal aid agency
  NGO

# ---- International groups and movements ----

Human Rights Watch; HRW; Human-Rights Watch
  NGO
Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF; Medecins sans Frontieres
  NGO
Greenpeace
  NGO
World Wildlife Fund; World Wide Fund for Nature
  NGO
  name?: WWF
Reporters Without Borders; RSF; Reporters without Borders; Reporters Sans Frontieres
  NGO
Committee to Protect Journalists; CPJ
  NGO
Transparency International
  NGO
CARE International
  NGO
Norwegian Refugee Council
  NGO
Danish Refugee Council
  NGO
Caritas
  NGO
International Federation for Human Rights; FIDH
  NGO
International Commission of Jurists
  NGO
World Economic Forum; Davos forum
  NGO
Handicap International; Humanity & Inclusion
  NGO
Action Against Hunger; Action Contre la Faim
  NGO
Medecins du Monde; Doctors of the World
  NGO
Mines Advisory Group
  NGO
International Campaign to Ban Landmines
  NGO
International Campaign to Abolish Nuclear Weapons; ICAN
  NGO
Physicians for Human Rights
  NGO
Sea-Watch; Sea Watch
  NGO
SOS Mediterranee
  NGO
Open Arms; Proactiva Open Arms
  NGO
SOS Humanity
  NGO
Alarm Phone
  NGO
Sea Shepherd; Sea Shepherd Conservation Society
  NGO
Avaaz
  NGO
Nobel Committee; Norwegian Nobel Committee
  NGO
International Federation of Journalists
  NGO
International Press Institute
  NGO
PEN International; PEN America
  NGO
World Council of Churches
  NGO
International Committee of Jurists
  NGO
B'Tselem
  NGO
Peace Now
  NGO
Breaking the Silence
  NGO
Al-Haq
  NGO
Adalah
  NGO
Gisha
  NGO
Memorial human rights group
  NGO
  name?: Memorial
White Helmets; Syrian Civil Defense; Syrian Civil Defence; Syria Civil Defence
  NGO
Bulgarian Helsinki Committee
  NGO
Helsinki Committee
  NGO
Helsinki Watch; Americas Watch; Asia Watch; Africa Watch; Middle East Watch
  NGO
Rainforest Action Network
  NGO
Friends of the Earth
  NGO
International Union for Conservation of Nature; IUCN
  NGO
Sant'Egidio; Community of Sant'Egidio
  NGO
Centre for Humanitarian Dialogue; Henri Dunant Centre
  NGO
Crisis Management Initiative
  NGO
Geneva Call
  NGO
Elders group; The Elders
  NGO
Stockholm International Peace Research Institute; SIPRI
  NGO
Small Arms Survey
  NGO
Free Gaza Movement
  NGO
Freedom Flotilla Coalition; Freedom Flotilla
  NGO
IHH; Humanitarian Relief Foundation; IHH Humanitarian Relief Foundation
  NGO
World Central Kitchen
  NGO
Gaza Humanitarian Foundation
  NGO
  name?: GHF
Armed Conflict Location & Event Data Project; ACLED
  NGO
International Organization of Journalists
  NGO
Habitat for Humanity
  NGO
Terre des Hommes
  NGO
Plan International
  NGO
Solidarites International
  NGO
ACTED
  NGO
  name?: ACTED
Premiere Urgence
  NGO
Amnesty International USA
  NGO
Equality Now
  NGO
OutRight International
  NGO
ILGA
  NGO
Minority Rights Group International
  NGO
Society for Threatened Peoples
  NGO
NetBlocks
  NGO
Citizen Lab
  NGO
Sentry group; The Sentry
  NGO
Enough Project
  NGO
Invisible Children
  NGO
HelpAge International
  NGO
Good Friends
  NGO
Citizens' Alliance for North Korean Human Rights
  NGO
Database Center for North Korean Human Rights
  NGO
Transitional Justice Working Group
  NGO
al-Qaida; al-Qaeda; al Qaeda; Al-Qaeda; Al-Qaida; Al Qaeda; Al Qaida; al Qaida; al-Qaida network; Qaeda; Qaida; al-Qa'ida; Al-Qa'ida; al-Qaeda network
  IMG UAF
Islamic State; ISIS; ISIL; Isis; Isil; I.S.I.S.; Daesh; Da'esh; DAESH; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State militant group; IS group; Islamic State terror group; Islamic State of Iraq and al-Sham; Islamic State jihadist group
  IMG UAF
  name?: IS
Islamic State Khorasan; ISIS-K; ISKP; Islamic State Khorasan Province; IS-K; Islamic State in Khorasan; Islamic State-Khorasan; ISIL-K; ISIS-Khorasan
  IMG UAF
Islamic State West Africa Province; ISWAP; Islamic State in West Africa; Islamic State West Africa
  IMG UAF
Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province
  IMG UAF
Islamic State Central Africa Province; ISCAP
  IMG UAF
al-Qaida in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula; AQAP; Al-Qaida in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; Al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; Ansar al-Sharia in Yemen
  IMG UAF
al-Qaida in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb; AQIM; Al-Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb
  IMG UAF
al-Qaida in the Indian Subcontinent; al-Qaeda in the Indian Subcontinent; AQIS
  IMG UAF
JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Group to Support Islam and Muslims; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Jama'a Nusrat ul-Islam wa al-Muslimin
  IMG UAF
MUJAO; MUJWA; Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa
  IMG UAF
al-Mourabitoun; Al-Mourabitoun; al-Murabitoun
  IMG UAF
Islamic Jihad Union
  IMG UAF
Khorasan group; Khorasan Group
  IMG UAF
Anonymous Sudan
  IMG UAF
Armenian Secret Army for the Liberation of Armenia; ASALA
  IMG UAF
World Islamic Front
  IMG UAF
Ansaru
  NGA REB
Jemaah Islamiyah; Jemaah Islamiah; Jemaah Islamiya
  IDN UAF
Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
  NGA REB
al-Shabab; al-Shabaab; Al-Shabab; Al-Shabaab; Al Shabaab; al Shabaab; Shabab; Shabaab; Al Shabab; Harakat al-Shabaab al-Mujahideen
  SOM REB
Lord's Resistance Army; LRA; L.R.A.
  UGA REB
Allied Democratic Forces
  UGA REB
  name?: ADF
Islamic Movement of Uzbekistan
  UZB REB
  name?: Islamic Movement; IMU
East Turkestan Islamic Movement; ETIM; Turkistan Islamic Party; Turkestan Islamic Party; Eastern Turkistan Islamic Movement
  CHN UAF
Haqqani network; Haqqani Network; Haqqanis
  AFG REB
Lashkar-e-Taiba; Lashkar-e-Tayyaba; Lashkar-e-Toiba; Lashkar-i-Taiba; Lashkar-e-Tayiba; Lashkar
  PAK UAF
  name?: LeT
Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad; JeM; Jaish-i-Mohammed
  PAK UAF
Abu Nidal Organization; Abu Nidal group
  PSE UAF
Japanese Red Army
  JPN UAF
Caucasus Emirate
  RUS REB
Anonymous
  IMG SOC
  name?: Anonymous
LulzSec
  IMG CRM
Lazarus Group; Lazarus
  PRK SPY
Fancy Bear; APT28
  RUS SPY
Cozy Bear; APT29
  RUS SPY
DarkSide
  RUS CRM
REvil
  RUS CRM
Conti ransomware group
  RUS CRM
LockBit
  IMG CRM
Guardians of Peace
  PRK SPY
Shadow Brokers
  IMG CRM
Killnet
  RUS PRM
Sandworm
  RUS SPY
Syrian Electronic Army
  SYR PRM
Wagner Group; Wagner; Wagner group; Wagner PMC; PMC Wagner; Wagner mercenaries; Wagner private military company
  RUS PRM
Africa Corps; Russian Africa Corps
  RUS MIL
Atomwaffen Division; Atomwaffen
  USA UAF
Hells Angels
  IMG CRM
MS-13; Mara Salvatrucha
  SLV CRM
Tren de Aragua
  VEN CRM
Black September
  PSE UAF

# ---- The Middle East ----

Hamas; Islamic Resistance Movement; Hamas movement
  ..2007-06-14  PSE REB
  2007-06-14..  PSE GOV,REB
Izz ad-Din al-Qassam Brigades; Qassam Brigades; al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedin al-Qassam Brigades; Ezzedine al-Qassam Brigades; Al-Qassam Brigades; Izzedine al-Qassam Brigades
  PSE REB
Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement; Islamic Jihad group
  PSE REB
  name?: PIJ
Al-Quds Brigades; al-Quds Brigades; Saraya al-Quds
  PSE REB
Fatah; Al Fatah; al-Fatah; Fatah movement; Fateh
  ..1994-07-01  PSE REB
  1994-07-01..  PSE PTY,GOV
Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Al Aqsa Martyrs' Brigade; Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigades; Al Aqsa Martyrs Brigades
  PSE REB
Palestine Liberation Organization; PLO; P.L.O.; Palestine Liberation Organisation
  ..1993-09-13  PSE REB
  1993-09-13..  PSE GOV
Palestinian Authority; Palestinian National Authority; Palestinian government; Palestinian self-rule authority; P.A.
  PSE GOV
  name?: PA
Palestinian Legislative Council; Palestinian Parliament
  PSE LEG
Palestinian National Council; Palestine National Council
  PSE LEG
Palestinian Central Council
  PSE LEG
Popular Front for the Liberation of Palestine; PFLP
  PSE REB
Democratic Front for the Liberation of Palestine; DFLP
  PSE REB
Popular Resistance Committees
  PSE REB
PFLP-General Command; PFLP-GC; Popular Front for the Liberation of Palestine-General Command
  PSE REB
Lions' Den
  PSE REB
Jenin Brigade
  PSE REB
Army of Islam; Jaish al-Islam of Gaza
  PSE REB
Tanzim
  PSE REB
Force 17
  PSE REB
Fatah al-Intifada
  PSE REB
Mujahideen Brigades
  PSE REB
Palestinian Preventive Security; Preventive Security Service; Preventive Security
  PSE COP
Palestinian police
  PSE COP
Palestinian security forces
  PSE COP
Hamas police
  PSE COP
Wafa; WAFA
  PSE JRN
Al-Aqsa TV
  PSE JRN
Shehab news agency
  PSE JRN
Palestinian Red Crescent; Palestine Red Crescent; Palestine Red Crescent Society; Palestinian Red Crescent Society; PRCS
  PSE MED
Gaza Health Ministry; Gaza health ministry; Hamas-run health ministry; Gaza's Health Ministry; health ministry in Gaza
  PSE MED
Gaza Civil Defense; Gaza's Civil Defense; Gaza civil defence
  PSE MED
Israel Defense Forces; Israeli Defense Forces; IDF; I.D.F.; Israel Defence Forces; Israeli army; Israeli military; Israeli Defence Forces; Israeli armed forces
  ISR MIL
Israeli Air Force; Israel Air Force
  ISR MIL
Israeli Navy
  ISR MIL
COGAT; Coordinator of Government Activities in the Territories
  ISR MIL
Golani Brigade
  ISR MIL
Sayeret Matkal
  ISR MIL
Home Front Command
  ISR MIL
Netzah Yehuda
  ISR MIL
Unit 8200
  ISR MIL
Mossad
  ISR SPY
Shin Bet; Shabak; Israel Security Agency
  ISR SPY
Knesset; Israeli parliament
  ISR LEG
Likud; Likud Party
  ISR PTY
Israeli Labor Party; Labor Party of Israel
  ISR PTY
  name?: Labor Party
Kadima
  ISR PTY
Shas
  ISR PTY
Yisrael Beiteinu; Yisrael Beitenu
  ISR PTY
Meretz
  ISR PTY
Yesh Atid
  ISR PTY
Jewish Home; Habayit Hayehudi
  ISR PTY
Blue and White; Kahol Lavan
  ISR PTY
United Torah Judaism
  ISR PTY
Otzma Yehudit; Jewish Power
  ISR PTY
Religious Zionism party; Religious Zionist Party
  ISR PTY
Joint List; United Arab List; Ra'am
  ISR PTY
Yamina
  ISR PTY
Zionist Union
  ISR PTY
National Religious Party
  ISR PTY
Shinui
  ISR PTY
Kulanu
  ISR PTY
Degel HaTorah
  ISR PTY
New Hope party
  ISR PTY
Balad party
  ISR PTY
Hadash
  ISR PTY
One Israel
  ISR PTY
Gesher
  ISR PTY
  name?: Gesher
National Unity party of Israel
  ISR PTY
  name?: National Unity party
Kach
  ISR PTY
  name?: Kach
Kahane Chai
  ISR PTY
Israeli Supreme Court; Israel's Supreme Court; Israeli High Court; Israel's High Court
  ISR JUD
Haaretz; Ha'aretz
  ISR JRN
Jerusalem Post
  ISR JRN
Yedioth Ahronoth; Yediot Ahronot; Yediot Aharonot
  ISR JRN
Maariv; Ma'ariv
  ISR JRN
Israel Radio; Israeli Radio; Army Radio; Israeli Army Radio
  ISR JRN
Times of Israel
  ISR JRN
  name?: Times
Channel 12 of Israel
  ISR JRN
  name?: Channel 12
Ynet; YNet
  ISR JRN
Israel Hayom
  ISR JRN
Kan public broadcaster
  ISR JRN
  name?: Kan
Jewish Telegraphic Agency
  ISR JRN
Israel Aerospace Industries; Israel Aircraft Industries
  ISR BUS
Elbit Systems; Elbit
  ISR BUS
Rafael Advanced Defense Systems
  ISR BUS
El Al
  ISR BUS
NSO Group
  ISR BUS
Teva
  ISR BUS
Bank Hapoalim
  ISR BUS
Bank Leumi
  ISR BUS
Magen David Adom
  ISR MED
ZAKA
  ISR MED
Yesha Council
  ISR SOC
Hostages and Missing Families Forum; Hostages Families Forum
  ISR SOC
Temple Mount Faithful
  ISR SOC
Lehava
  ISR SOC
World Zionist Organization
  ISR SOC
World Jewish Congress
  ISR SOC
Jewish Agency
  ISR SOC
Histadrut
  ISR SOC
Hezbollah; Hizbollah; Hizballah; Hizbullah; Hezballah; Hezbullah; Islamic Resistance in Lebanon
  ..1992-10-16  LBN REB
  1992-10-16..  LBN UAF,PTY
  name?: Party of God
Amal; Amal movement; Amal Movement
  LBN PTY
  name?: Amal
Free Patriotic Movement
  LBN PTY
Future Movement
  LBN PTY
Progressive Socialist Party
  LBN PTY
Kataeb; Phalange Party; Kataeb Party; Phalange
  LBN PTY
March 14; March 14 coalition; March 14 alliance
  LBN PTY
March 8; March 8 alliance
  LBN PTY
Lebanese Forces party; Lebanese Forces
  LBN PTY
Marada Movement
  LBN PTY
South Lebanon Army; SLA
  LBN PRM
Fatah al-Islam
  LBN UAF
Jund al-Sham
  LBN UAF
Asbat al-Ansar
  LBN UAF
Abdullah Azzam Brigades
  LBN UAF
Islamic Jihad Organization
  LBN UAF
Radwan Force; Radwan forces
  LBN UAF
Usbat al-Ansar
  LBN UAF
Phalange militia; Phalangists
  LBN UAF
Lebanese Army; Lebanese army; Lebanese Armed Forces
  LBN MIL
Al-Manar; al-Manar
  LBN JRN
Al-Mayadeen; al-Mayadeen
  LBN JRN
An-Nahar; An Nahar
  LBN JRN
National News Agency of Lebanon
  LBN JRN
  name?: National News Agency
LBC
  LBN JRN
  name?: LBC
Al-Akhbar; al-Akhbar
  LBN JRN
Daily Star
  LBN JRN
Future TV
  LBN JRN
MTV Lebanon
  LBN JRN
Naharnet
  LBN JRN
Lebanese Red Cross
  LBN MED
Hayat Tahrir al-Sham; HTS; Hayat Tahrir al Sham; Tahrir al-Sham; Nusra Front; Jabhat al-Nusra; al-Nusra Front; Al-Nusra Front; Nusra; Fatah al-Sham Front; Jabhat Fatah al-Sham; Fatah al-Sham; Jabhat Fateh al-Sham; Levant Liberation Committee
  ..2024-12-08  SYR REB
  2024-12-08..  SYR GOV,REB
Free Syrian Army; FSA; Free Syrian Army rebels
  SYR REB
Syrian Democratic Forces; SDF; Syrian Democratic forces; Kurdish-led Syrian Democratic Forces
  SYR REB
YPG; People's Protection Units; Kurdish People's Protection Units; Popular Protection Units; YPJ; Women's Protection Units; Kurdish YPG
  SYR REB
Syrian National Army; Turkish-backed Syrian National Army; Turkey-backed Syrian National Army
  ..2025-01-29  SYR REB
  2025-01-29..  SYR MIL
Ahrar al-Sham
  SYR REB
Jaish al-Islam; Jaysh al-Islam; Army of Islam in Ghouta
  SYR REB
Faylaq al-Rahman
  SYR REB
Islamic Front; Islamic Front rebels
  SYR REB
Army of Conquest; Jaish al-Fatah; Jaysh al-Fath
  SYR REB
Southern Front
  SYR REB
Liwa al-Tawhid; Tawhid Brigade
  SYR REB
Nour al-Din al-Zinki; Nureddine al-Zinki
  SYR REB
Sultan Murad Division
  SYR REB
Hurras al-Din
  SYR REB
Suqour al-Sham
  SYR REB
Farouq Brigades
  SYR REB
Yarmouk Martyrs Brigade
  SYR REB
Jund al-Aqsa
  SYR REB
Maghawir al-Thawra
  SYR REB
National Liberation Front of Syria
  SYR REB
  name?: National Liberation Front
Fighting Vanguard
  SYR REB
Syrian National Council
  SYR OPP
Syrian National Coalition; Syrian Opposition Coalition; National Coalition for Syrian Revolutionary and Opposition Forces
  SYR OPP
Syrian Negotiation Commission; High Negotiations Committee; HNC; Syrian Negotiations Committee
  SYR OPP
Damascus Declaration
  SYR OPP
Local Coordination Committees
  SYR OPP
  name?: LCC
Syrian Democratic Council
  SYR PTY
Democratic Union Party; Kurdish Democratic Union Party; PYD
  SYR PTY
Kurdish National Council
  SYR PTY
Syrian Baath Party; Arab Socialist Baath Party
  ..2024-12-08  SYR GOV,PTY
  SYR PTY
  name?: Baath Party; Ba'ath Party; Baath party
Syrian army; Syrian Arab Army; Syrian Army; Syrian military
  SYR MIL
Fourth Armored Division; Fourth Division of Syria
  SYR MIL
Republican Guard of Syria
  SYR MIL
  name?: Republican Guard
Tiger Forces
  SYR MIL
National Defense Forces; National Defence Forces
  SYR PRM
Liwa al-Quds
  SYR PRM
Shabiha
  SYR PRM
Baath Brigades
  SYR PRM
SANA; Syrian Arab News Agency
  SYR JRN
Tishreen newspaper
  SYR JRN
Al-Watan of Syria
  SYR JRN
  name?: Al-Watan
Enab Baladi
  SYR JRN
Ikhbariya; al-Ikhbariya
  SYR JRN
People's Council of Syria; Syrian parliament
  SYR LEG
  name?: People's Council
Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Iranian Revolutionary Guard; Iran's Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Revolutionary Guards Corps; Revolutionary Guard Corps; Pasdaran
  IRN MIL
Quds Force; Qods Force; Al-Quds Force; al-Quds Force; Jerusalem Force
  IRN MIL
Khatam al-Anbiya Central Headquarters; Khatam al-Anbia
  IRN MIL
Artesh
  IRN MIL
Iranian Navy; Iran's navy
  IRN MIL
Basij militia; Basij Resistance Force
  IRN PRM
Guardian Council; Council of Guardians; Iran's Guardian Council; Guardians Council
  IRN GOV
Expediency Council; Expediency Discernment Council
  IRN GOV
Assembly of Experts; Iran's Assembly of Experts
  IRN GOV
Supreme National Security Council; Iran's Supreme National Security Council; SNSC
  IRN GOV
Atomic Energy Organization of Iran; AEOI; Iranian Atomic Energy Organization
  IRN GOV
  name?: Atomic Energy Organization
Central Bank of Iran
  IRN GOV
  name?: Central Bank
Office of the Supreme Leader
  IRN GOV
National Security and Foreign Policy Committee
  IRN GOV
Majlis; Majles; Iranian parliament; Iran's parliament
  IRN LEG
Vevak; Iranian Intelligence Ministry; Iran's Intelligence Ministry; MOIS; Ministry of Intelligence and Security
  IRN SPY
Guidance Patrol; Gasht-e Ershad
  IRN COP
FARAJA
  IRN COP
People's Mujahedeen; Mujahedeen-e-Khalq; MEK; Mujahedin-e Khalq; People's Mujahedin; Mujahideen-e Khalq; Mujahedeen Khalq; People's Mojahedin Organization of Iran; PMOI; People's Mujahideen; Mujahedin Khalq; People's Mujahedeen of Iran
  IRN REB
  name?: MKO
Jundallah; Jundollah
  IRN REB
Jaish al-Adl; Jaish ul-Adl; Jaysh al-Adl
  IRN REB
Party of Free Life of Kurdistan; PJAK
  IRN REB
Kurdish Democratic Party of Iran; KDPI; Democratic Party of Iranian Kurdistan
  IRN REB
  name?: Kurdish Democratic Party
Komala
  IRN REB
Ahwaz National Resistance
  IRN REB
Ansar al-Furqan
  IRN REB
National Council of Resistance of Iran; NCRI
  IRN OPP
  name?: National Council of Resistance
Green Movement of Iran; Green Movement
  IRN OPP
IRNA; Islamic Republic News Agency
  IRN JRN
Fars news agency; Fars News Agency; FARS
  IRN JRN
  name?: Fars
ISNA; Iranian Students' News Agency; Iranian Students News Agency
  IRN JRN
Mehr news agency; Mehr News Agency
  IRN JRN
  name?: Mehr
Tasnim; Tasnim news agency; Tasnim News Agency
  IRN JRN
Press TV
  IRN JRN
Al-Alam; al-Alam
  IRN JRN
Tehran Times
  IRN JRN
Kayhan
  IRN JRN
IRIB; Islamic Republic of Iran Broadcasting
  IRN JRN
Iranian state television; Iranian state TV
  IRN JRN
ILNA
  IRN JRN
YJC; Young Journalists Club
  IRN JRN
  name?: YJC
Nournews; Nour News
  IRN JRN
Shargh
  IRN JRN
HRANA
  IRN JRN
Mizan
  IRN JRN
Etemad
  IRN JRN
Jomhuri-e Eslami
  IRN JRN
Hamshahri
  IRN JRN
National Iranian Oil Company; NIOC
  IRN BUS
Mahan Air
  IRN BUS
Iran Air
  IRN BUS
National Iranian Tanker Company; NITC
  IRN BUS
Khatam al-Anbia Construction
  IRN BUS
Bank Melli
  IRN BUS
Bank Saderat
  IRN BUS
Bank Mellat
  IRN BUS
Islamic Republic of Iran Shipping Lines; IRISL
  IRN BUS
Tudeh; Tudeh Party
  IRN PTY
Islamic Iran Participation Front
  IRN PTY
Combatant Clergy Association
  IRN PTY
Islamic Coalition Party
  IRN PTY
Executives of Construction
  IRN PTY
Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilization Units; Hashd Shaabi; Popular Mobilisation Units
  IRQ PRM
  name?: PMF; PMU
Sons of Iraq; Awakening Councils
  IRQ PRM
  name?: Sahwa; Sons
Fedayeen Saddam; Saddam Fedayeen
  IRQ PRM
Kataib Hezbollah; Kata'ib Hezbollah; Kataeb Hezbollah; Hezbollah Brigades
  IRQ UAF
Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous
  IRQ UAF
Mahdi Army; Mehdi Army; Jaish al-Mahdi
  IRQ UAF
Peace Brigades; Saraya al-Salam
  IRQ UAF
Badr Organization; Badr Brigade; Badr Corps; Badr Brigades
  IRQ UAF
Harakat Hezbollah al-Nujaba; Nujaba Movement; Harakat al-Nujaba; Nujaba
  IRQ UAF
Islamic Resistance in Iraq
  IRQ UAF
  name?: Islamic Resistance
Promised Day Brigade
  IRQ UAF
Kataib Sayyid al-Shuhada; Kata'ib Sayyid al-Shuhada
  IRQ UAF
Soldiers of Heaven
  IRQ UAF
al-Qaida in Iraq; al-Qaeda in Iraq; al Qaeda in Iraq; Islamic State of Iraq; Tawhid and Jihad
  IRQ REB
  name?: al-Qaida; Al-Qaida; Al-Qaeda; ISI; AQI
Ansar al-Islam
  IRQ REB
Ansar al-Sunna; Ansar al-Sunnah; Ansar al-Sunnah Army
  IRQ REB
Islamic Army in Iraq
  IRQ REB
  name?: Islamic Army
1920 Revolution Brigades
  IRQ REB
Naqshbandi Army; Army of the Men of the Naqshbandi Order
  IRQ REB
Mujahideen Shura Council
  IRQ REB
Islamic Army of Iraq
  IRQ REB
  name?: Islamic Army
Peshmerga; peshmerga; Pesh Merga
  IRQ MIL
Iraqi Army; Iraqi army; Iraqi military
  IRQ MIL
Iraqi Counter Terrorism Service; Iraqi Counterterrorism Service; Golden Division; Counter Terrorism Service
  IRQ MIL
Republican Guard of Iraq; Iraqi Republican Guard
  IRQ MIL
  name?: Republican Guard
Kurdistan Democratic Party; Kurdish Democratic Party
  IRQ PTY
  name?: KDP
Patriotic Union of Kurdistan; PUK
  IRQ PTY
Dawa Party; Islamic Dawa Party
  IRQ PTY
  name?: Dawa
Supreme Council for the Islamic Revolution in Iraq; SCIRI; Supreme Iraqi Islamic Council; Islamic Supreme Council of Iraq; ISCI
  IRQ PTY
  name?: Islamic Supreme Council
State of Law coalition; State of Law; State of Law alliance
  IRQ PTY
Iraqiya; Iraqiya bloc; Iraqiyya
  IRQ PTY
Sadrist movement; Sadrist Movement; Sadrist bloc
  IRQ PTY
Sairoon; Saeroun
  IRQ PTY
Coordination Framework
  IRQ PTY
Iraqi Islamic Party
  IRQ PTY
Iraqi Accordance Front; Accordance Front
  IRQ PTY
Fatah Alliance; Fatah bloc of Iraq
  IRQ PTY
Gorran
  IRQ PTY
Iraqi Communist Party
  IRQ PTY
Iraqi Turkmen Front
  IRQ PTY
United Iraqi Alliance; Iraqi National Alliance
  IRQ PTY
Nasr coalition
  IRQ PTY
Taqaddum
  IRQ PTY
Iraqi National Congress
  ..2003-04-09  IRQ OPP
  2003-04-09..  IRQ PTY
  name?: INC
Iraqi National Accord
  ..2003-04-09  IRQ OPP
  2003-04-09..  IRQ PTY
Iraqi Baath Party; Arab Socialist Baath Party in Iraq; Saddam's Baath Party
  ..2003-04-09  IRQ GOV,PTY
  2003-04-09..  IRQ REB,PTY
  name?: Arab Socialist Baath Party
Iraqi Governing Council; Governing Council; U.S.-appointed Governing Council
  IRQ GOV
Revolutionary Command Council of Iraq
  IRQ GOV
  name?: Revolutionary Command Council
Iraqi parliament; Council of Representatives; Iraqi Parliament
  IRQ LEG
Kurdistan Parliament; Kurdish parliament
  IRQ LEG
Iraqi High Tribunal; Iraqi Special Tribunal
  IRQ JUD
Iraq's Federal Supreme Court
  IRQ JUD
Association of Muslim Scholars; Muslim Scholars Association
  IRQ REL
Iraqi News Agency
  IRQ JRN
  name?: INA
Al-Iraqiya; Iraqiya TV
  IRQ JRN
Rudaw
  IRQ JRN
Kurdistan 24
  IRQ JRN
Al-Sumaria
  IRQ JRN
Shafaq News
  IRQ JRN
Al-Zawraa
  IRQ JRN
Asayish; Asayesh
  IRQ COP
Houthis; Houthi; Huthis; Huthi; Ansar Allah; Ansarullah; Houthi movement; Houthi rebels; Huthi rebels; Iran-backed Houthis; Shiite Houthis; Houthi group; Ansarallah
  YEM REB
  people: Houthi / Houthis; Huthi / Huthis
  adj: Houthi; Huthi
Supreme Political Council
  YEM REB
Southern Transitional Council; Yemen's Southern Transitional Council
  YEM REB
  name?: STC
Hirak; Southern Movement; al-Hirak
  YEM REB
Believing Youth
  YEM REB
Security Belt; Security Belt forces
  YEM PRM
Giants Brigade; Giants Brigades
  YEM PRM
Southern Resistance
  YEM PRM
Popular Committees
  YEM PRM
Presidential Leadership Council; Yemen's Presidential Leadership Council
  YEM GOV
  name?: PLC
Islah; Islah party; al-Islah; Al-Islah
  YEM PTY
General People's Congress
  YEM PTY
  name?: GPC
Yemeni Socialist Party
  YEM PTY
Joint Meeting Parties
  YEM PTY
Saba news agency
  YEM JRN
  name?: Saba
Al-Masirah; al-Masirah; Al Masirah
  YEM JRN
26 September newspaper
  YEM JRN
Saudi Press Agency
  SAU JRN
  name?: SPA
Al-Arabiya; Al Arabiya; al-Arabiya; Al-Arabiya TV
  SAU JRN
Arab News
  SAU JRN
Al-Ekhbariya
  SAU JRN
Okaz
  SAU JRN
Al-Hadath
  SAU JRN
Al-Riyadh newspaper
  SAU JRN
Saudi Gazette
  SAU JRN
Saudi Aramco; Aramco
  SAU BUS
Saudi Arabian Airlines; Saudia
  SAU BUS
Public Investment Fund
  SAU BUS
SABIC
  SAU BUS
Saudi Binladin Group
  SAU BUS
Kingdom Holding
  SAU BUS
Ma'aden
  SAU BUS
Al Saud; House of Saud; al-Saud family; Al Saud family; Saudi royal family
  SAU GOV
Saudi royal court
  SAU GOV
Shura Council of Saudi Arabia
  SAU GOV
  name?: Shura Council
Allegiance Council
  SAU GOV
General Entertainment Authority
  SAU GOV
Saudi Foreign Ministry
  SAU GOV
Mutawa; Commission for the Promotion of Virtue and Prevention of Vice; mutaween
  SAU COP
General Directorate of Investigation; Mabahith
  SAU COP
Council of Senior Scholars
  SAU REL
Muslim World League
  SAU REL
World Assembly of Muslim Youth
  SAU REL
Saudi National Guard; Saudi Arabian National Guard
  SAU MIL
Royal Saudi Air Force
  SAU MIL
Al-Haramain Islamic Foundation; Al Haramain
  SAU NGO
KSrelief; King Salman Humanitarian Aid and Relief Centre
  SAU NGO
International Islamic Relief Organization
  SAU NGO
Movement for Islamic Reform in Arabia
  SAU OPP
Committee for the Defense of Legitimate Rights
  SAU OPP
ALQST
  SAU OPP
WAM; Emirates News Agency
  ARE JRN
  name?: WAM
The National newspaper of Abu Dhabi
  ARE JRN
  name?: The National newspaper
Gulf News
  ARE JRN
Khaleej Times
  ARE JRN
Sky News Arabia
  ARE JRN
DP World
  ARE BUS
Emirates airline
  ARE BUS
Etihad; Etihad Airways
  ARE BUS
ADNOC
  ARE BUS
Mubadala
  ARE BUS
Dubai World
  ARE BUS
EDGE Group
  ARE BUS
Emaar
  ARE BUS
International Holding Company
  ARE BUS
MGX
  ARE BUS
  name?: MGX
G42
  ARE BUS
Dubai Police
  ARE COP
Emirates Red Crescent
  ARE MED
Al-Jazeera; Al Jazeera; al-Jazeera; al Jazeera; Al-Jazeera TV
  QAT JRN
Qatar News Agency; QNA
  QAT JRN
Al Sharq newspaper
  QAT JRN
Qatar Airways
  QAT BUS
QatarEnergy; Qatar Petroleum; QatarGas
  QAT BUS
Qatar Investment Authority
  QAT BUS
Qatar Charity
  QAT NGO
Qatar Foundation
  QAT NGO
Kuwait News Agency; KUNA
  KWT JRN
Al-Qabas
  KWT JRN
Al-Rai newspaper
  KWT JRN
Kuwait Times
  KWT JRN
Kuwait Petroleum Corporation; Kuwait Petroleum Corp.
  KWT BUS
Kuwait Oil Company
  KWT BUS
Al-Sabah family; al-Sabah
  KWT GOV
Al Wefaq; al-Wefaq; Wefaq; Al-Wefaq
  BHR OPP
Waad; National Democratic Action Society
  BHR OPP
February 14 Youth Coalition
  BHR OPP
Haq movement
  BHR OPP
Bahrain Center for Human Rights; Bahrain Centre for Human Rights
  BHR OPP
Bahrain News Agency
  BHR JRN
  name?: BNA
Al-Wasat newspaper
  BHR JRN
Al Khalifa; Al Khalifa family; Al-Khalifa family
  BHR GOV
al-Ashtar Brigades; Al-Ashtar Brigades
  BHR UAF
Hezbollah al-Hejaz
  BHR UAF
Petra news agency; Petra News Agency
  JOR JRN
Jordan Times
  JOR JRN
Al-Rai of Jordan
  JOR JRN
  name?: Al-Rai
Al-Ghad
  JOR JRN
Islamic Action Front
  JOR OPP,PTY
General Intelligence Directorate; General Intelligence Department
  JOR SPY
Royal Hashemite Court
  JOR GOV
Arab Legion
  JOR MIL
Jordan Armed Forces; Jordanian army
  JOR MIL
Oman News Agency
  OMN JRN
  name?: ONA
Muslim Brotherhood; Moslem Brotherhood; Egyptian Muslim Brotherhood; Egypt's Muslim Brotherhood
  ..2012-06-30  EGY OPP,REL
  2012-06-30..2013-07-03  EGY GOV,REL
  2013-07-03..  EGY OPP,REL
  name?: Brotherhood
Freedom and Justice Party
  ..2012-06-30  EGY PTY
  2012-06-30..2013-07-03  EGY GOV,PTY
  2013-07-03..  EGY OPP,PTY
National Democratic Party of Egypt; Mubarak's National Democratic Party
  ..2011-02-11  EGY GOV,PTY
  EGY PTY
  name?: National Democratic Party
Supreme Council of the Armed Forces; SCAF; Egypt's ruling military council
  2011-02-11..2012-06-30  EGY GOV,MIL
  EGY MIL
Wafd; Wafd Party; New Wafd
  EGY OPP
Nour Party; Al-Nour Party; al-Nour Party
  EGY OPP
Wasat Party
  EGY OPP
Tagammu
  EGY OPP
Ghad Party; El-Ghad
  EGY OPP
Constitution Party of Egypt
  EGY OPP
  name?: Constitution Party
Nation's Future Party
  EGY OPP
Tamarod; Tamarrod
  EGY OPP
April 6 Youth Movement; April 6 movement; April 6
  EGY OPP
Kifaya; Kefaya
  EGY OPP
National Salvation Front of Egypt
  EGY OPP
  name?: National Salvation Front
al-Gamaa al-Islamiya; Gamaa Islamiya; Gama'a al-Islamiyya; Gamaat Islamiya; Gamaa al-Islamiya; Gamaa Islamiyya; al-Gama'a al-Islamiyya
  EGY REB
Egyptian Islamic Jihad; Egypt's Islamic Jihad
  EGY REB
Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Wilayat Sinai; Sinai Province; Sinai Province group; Islamic State Sinai
  EGY REB
Hasm; HASM
  EGY REB
Ajnad Misr
  EGY REB
Takfir wal-Hijra
  EGY REB
Liwa al-Thawra
  EGY REB
Al-Azhar; Al Azhar; al-Azhar; Al-Azhar University; Al-Azhar mosque
  EGY REL
Dar al-Ifta
  EGY REL
Coptic Orthodox Church; Coptic Church
  EGY REL
Coptic Christian Church
  EGY REL
MENA; Middle East News Agency; MENA news agency
  EGY JRN
Al-Ahram; al-Ahram; Al Ahram
  EGY JRN
Mada Masr
  EGY JRN
Al-Masry Al-Youm; al-Masry al-Youm
  EGY JRN
Al-Akhbar of Egypt
  EGY JRN
  name?: Al-Akhbar
Akhbar el-Yom
  EGY JRN
Al-Gomhuria
  EGY JRN
Al-Dostour
  EGY JRN
Egypt Today
  EGY JRN
Nile TV
  EGY JRN
Youm7
  EGY JRN
Al-Qahera News
  EGY JRN
Egyptian army; Egyptian Armed Forces
  EGY MIL
Suez Canal Authority
  EGY GOV
Administrative Control Authority
  EGY GOV
Supreme Constitutional Court of Egypt
  EGY JUD
  name?: Supreme Constitutional Court
State Security Prosecution
  EGY JUD
Court of Cassation of Egypt
  EGY JUD
  name?: Court of Cassation
General Intelligence Service of Egypt; Egyptian intelligence
  EGY SPY
  name?: General Intelligence Service
Mukhabarat
  EGY SPY
Central Security Forces of Egypt
  EGY COP
  name?: Central Security Forces
State Security Investigations
  EGY COP
Egyptian Organization for Human Rights
  EGY NGO
Egyptian Initiative for Personal Rights
  EGY NGO
Ibn Khaldun Center
  EGY NGO
People's Assembly of Egypt
  EGY LEG
  name?: People's Assembly
Shura Council of Egypt
  EGY LEG
  name?: Shura Council
Kurdistan Workers' Party; PKK; Kurdistan Workers Party; Kurdish Workers Party; P.K.K.; Kongra-Gel; Kurdish Workers' Party; Kadek; Kurdistan Communities Union
  TUR REB
  name?: KCK
Kurdistan Freedom Falcons; Kurdistan Freedom Hawks
  TUR REB
  name?: TAK
Revolutionary People's Liberation Party-Front; DHKP-C; Revolutionary People's Liberation Party/Front; DHKP/C; Revolutionary People's Liberation Front
  TUR REB
Dev Sol; Dev-Sol
  TUR REB
Turkish Hezbollah; Turkish Hizbullah
  TUR REB
MLKP
  TUR REB
IBDA-C; Great East Islamic Raiders
  TUR REB
Grey Wolves; Gray Wolves
  TUR REB
Justice and Development Party; AKP; AK Party; Turkey's Justice and Development Party; ruling AKP
  2002-11-18..  TUR GOV,PTY
  TUR PTY
  name?: Justice and Development Party
Republican People's Party; CHP
  TUR PTY
Nationalist Movement Party; MHP; Nationalist Action Party
  TUR PTY
Peoples' Democratic Party; HDP; People's Democratic Party of Turkey
  TUR PTY
  name?: People's Democratic Party
Welfare Party; Refah; Refah Party
  TUR PTY
Virtue Party
  TUR PTY
Motherland Party; ANAP
  TUR PTY
True Path Party
  TUR PTY
Democratic Left Party
  TUR PTY
Good Party; Iyi Party; IYI Party
  TUR PTY
DEM Party; Peoples' Equality and Democracy Party
  TUR PTY
Democratic Society Party
  TUR PTY
  name?: DTP
Peace and Democracy Party
  TUR PTY
  name?: BDP
Felicity Party; Saadet
  TUR PTY
Future Party
  TUR PTY
DEVA Party; Democracy and Progress Party
  TUR PTY
Vatan Party
  TUR PTY
New Welfare Party
  TUR PTY
HADEP; People's Democracy Party
  TUR PTY
DEHAP
  TUR PTY
Democracy Party of Turkey
  TUR PTY
  name?: Democracy Party
Gulen movement; Gülen movement; FETO; FETÖ; Gulenists; Gulenist movement; Hizmet
  TUR REL
Turkish Grand National Assembly; Turkish parliament; Grand National Assembly of Turkey; Turkey's parliament
  TUR LEG
  name?: Grand National Assembly
Turkish General Staff; Turkish Armed Forces; Turkish army; Turkish military; Turkish Land Forces
  TUR MIL
  name?: TSK
National Intelligence Organization; Turkish National Intelligence Organization; National Intelligence Organisation; MIT spy agency
  TUR SPY
Constitutional Court of Turkey; Turkey's Constitutional Court
  TUR JUD
  name?: Constitutional Court
Anadolu Agency; Anadolu; Anatolia news agency; Anatolian News Agency; Anadolu news agency; state-run Anadolu Agency
  TUR JRN
Hurriyet; Hürriyet
  TUR JRN
Zaman
  TUR JRN
  name?: Zaman
Cumhuriyet
  TUR JRN
Sabah newspaper; Daily Sabah
  TUR JRN
Milliyet
  TUR JRN
NTV
  TUR JRN
  name?: NTV
TRT; TRT World
  TUR JRN
  name?: TRT
CNN Turk
  TUR JRN
Dogan news agency
  TUR JRN
  name?: DHA
Yeni Safak
  TUR JRN
Radikal
  TUR JRN
Ozgur Gundem
  TUR JRN
Bianet
  TUR JRN
Turkish Airlines
  TUR BUS
Turkish Petroleum Corporation; TPAO
  TUR BUS
BOTAS; Botas
  TUR BUS
Baykar
  TUR BUS
Halkbank
  TUR BUS
Aselsan
  TUR BUS
Koc Holding
  TUR BUS
Dogan Holding
  TUR BUS
Turkish Aerospace Industries
  TUR BUS
Disaster and Emergency Management Presidency; AFAD
  TUR GOV
Diyanet; Directorate of Religious Affairs
  TUR GOV
Supreme Electoral Council of Turkey
  TUR GOV
  name?: Supreme Electoral Council
National Security Council of Turkey
  TUR GOV
  name?: National Security Council
Turkish Foreign Ministry; Turkish foreign ministry
  TUR GOV
RTUK
  TUR GOV
TUSIAD
  TUR BUS
MUSIAD
  TUR BUS
Human Rights Association of Turkey
  TUR NGO
  name?: Human Rights Association
Saturday Mothers
  TUR NGO

# ---- North Africa ----

National Transitional Council; NTC; Libyan National Transitional Council; Transitional National Council; Libya's National Transitional Council
  2011-03-05..2011-10-20  LBY REB,GOV
  2011-10-20..2012-08-08  LBY GOV
  LBY GOV
Government of National Accord; GNA; Libyan Government of National Accord; Tripoli-based government; Libya's Government of National Accord; U.N.-backed government in Tripoli
  LBY GOV
Government of National Unity; Libya's Government of National Unity; Libyan Government of National Unity
  LBY GOV
  name?: Government of National Unity; GNU
Libyan National Army; LNA; Libyan Arab Armed Forces; LAAF; Haftar's forces; Hifter's forces; Libya National Army
  LBY MIL,REB
General National Congress; Libyan General National Congress
  LBY LEG
  name?: GNC
House of Representatives of Libya; Libyan House of Representatives
  LBY LEG
  name?: House of Representatives
High Council of State; High State Council
  LBY LEG
  name?: HCS
General People's Congress of Libya
  LBY LEG
  name?: General People's Congress
Presidential Council of Libya; Libyan Presidential Council; Libya's Presidential Council
  LBY GOV
  name?: Presidential Council
National Oil Corporation of Libya; National Oil Corporation
  LBY GOV
  name?: NOC
Central Bank of Libya
  LBY GOV
  name?: Central Bank
High National Elections Commission
  LBY GOV
Libya Dawn; Libya Dawn militia; Fajr Libya
  LBY PRM
Misrata Brigades; Misrata brigades
  LBY PRM
Zintan Brigades
  LBY PRM
Petroleum Facilities Guard
  LBY PRM
444 Brigade
  LBY PRM
Stability Support Apparatus
  LBY PRM
Rada Special Deterrence Forces; Special Deterrence Force
  LBY PRM
Tripoli Revolutionaries Brigade
  LBY PRM
Libya Shield
  LBY PRM
Kaniyat
  LBY PRM
Nawasi Brigade
  LBY PRM
Ansar al-Sharia in Libya; Ansar al-Sharia
  LBY REB
Libyan Islamic Fighting Group; LIFG
  LBY REB
Benghazi Defence Brigades; Benghazi Defense Brigades
  LBY REB
Shura Council of Benghazi Revolutionaries
  LBY REB
February 17 Martyrs Brigade
  LBY REB
Jana news agency; JANA
  LBY JRN
Libya Observer
  LBY JRN
LANA
  LBY JRN
Libya al-Ahrar; Libya Ahrar
  LBY JRN
Libyan Coast Guard; Libyan coast guard
  LBY COP
National Liberation Front of Algeria; Algeria's National Liberation Front; Front de Liberation Nationale
  ..1962-07-05  DZA REB
  1962-07-05..  DZA GOV,PTY
  name?: FLN; National Liberation Front
Islamic Salvation Front; FIS
  ..1992-03-04  DZA OPP,PTY
  1992-03-04..  DZA REB
Armed Islamic Group; GIA; G.I.A.
  DZA REB
Salafist Group for Preaching and Combat; GSPC; Salafist Group for Call and Combat; Salafist Group for Preaching and Fighting
  DZA REB
Islamic Salvation Army
  DZA REB
  name?: AIS
Jund al-Khilafah; Jund al-Khilafa
  DZA REB
Socialist Forces Front
  DZA PTY
  name?: FFS
Rally for Culture and Democracy
  DZA PTY
  name?: RCD
National Democratic Rally
  DZA PTY
  name?: RND
Movement for a Peaceful Society; Movement of Society for Peace
  DZA PTY
Hirak of Algeria
  DZA PTY
  name?: Hirak
Algerie Presse Service; Algeria Press Service
  DZA JRN
  name?: APS
El Watan
  DZA JRN
El Khabar
  DZA JRN
Liberte newspaper
  DZA JRN
Echorouk
  DZA JRN
Sonatrach
  DZA BUS
Air Algerie
  DZA BUS
DRS; Department of Intelligence and Security
  DZA SPY
  name?: DRS
High State Committee; High State Council of Algeria
  DZA GOV
  name?: High State Council
Movement for the Self-Determination of Kabylie
  DZA OPP
  name?: MAK
Polisario Front; Polisario; POLISARIO; Frente Polisario; Polisario movement
  ESH REB,PRE
Maghreb Arabe Presse; Maghreb Arab Press; MAP news agency
  MAR JRN
Le360
  MAR JRN
Hespress
  MAR JRN
Tel Quel
  MAR JRN
Justice and Development Party of Morocco
  MAR PTY
  name?: Justice and Development Party; PJD
Istiqlal; Istiqlal Party
  MAR PTY
Authenticity and Modernity Party
  MAR PTY
National Rally of Independents
  MAR PTY
Socialist Union of Popular Forces; USFP
  MAR PTY
Justice and Charity; Al Adl Wal Ihsane; Al-Adl wal-Ihsan
  MAR OPP
February 20 movement; February 20 Movement
  MAR OPP
Hirak al-Shaabi
  MAR OPP
GenZ 212
  MAR OPP
Royal Armed Forces of Morocco; Royal Moroccan Armed Forces
  MAR MIL
  name?: Royal Armed Forces
OCP Group
  MAR BUS
Royal Air Maroc
  MAR BUS
Salafia Jihadia
  MAR UAF
Moroccan Islamic Combatant Group
  MAR UAF
Ennahda; Ennahdha; Nahda; Ennahda Movement; Ennahda party; An-Nahda; al-Nahda
  ..2011-12-24  TUN OPP,PTY
  2011-12-24..2014-01-29  TUN GOV,PTY
  TUN PTY
Nidaa Tounes
  TUN PTY
Heart of Tunisia
  TUN PTY
  name?: Heart
Free Destourian Party
  TUN PTY
Constitutional Democratic Rally; Democratic Constitutional Rally
  TUN PTY
Popular Front of Tunisia
  TUN PTY
  name?: Popular Front
Congress for the Republic
  TUN PTY
National Salvation Front of Tunisia
  TUN PTY
  name?: National Salvation Front
Tunisian General Labour Union; UGTT; Tunisian General Labor Union
  TUN LAB
TAP; Tunis Afrique Presse
  TUN JRN
  name?: TAP
Mosaique FM
  TUN JRN
Nawaat
  TUN JRN
National Dialogue Quartet
  TUN SOC
Tunisian League for Human Rights
  TUN SOC
Ansar al-Sharia in Tunisia
  TUN REB
  name?: Ansar al-Sharia
Okba Ibn Nafaa; Uqba ibn Nafi
  TUN REB

# ---- Africa south of the Sahara ----

Rapid Support Forces; paramilitary Rapid Support Forces; RSF paramilitary
  ..2023-04-15  SDN PRM
  2023-04-15..  SDN REB
  name?: RSF
Sudanese Armed Forces; Sudanese army; Sudanese military; Sudan Armed Forces; Sudan's army; Sudan's military
  SDN MIL
  name?: SAF
Justice and Equality Movement; JEM
  SDN REB
Sudan Liberation Army; SLA/M; Sudan Liberation Movement; Sudanese Liberation Army; Sudan Liberation Army/Movement
  SDN REB
  name?: SLM
Sudan Revolutionary Front
  SDN REB
  name?: SRF
SPLM-North; SPLM-N; SPLA-North; Sudan People's Liberation Movement-North
  SDN REB
Eastern Front of Sudan; Beja Congress
  SDN REB
  name?: Eastern Front
Minnawi faction of SLA; SLM-MM
  SDN REB
Janjaweed; Janjawid; Janjaweed militia; Janjaweed militias; janjaweed militia
  SDN PRM
Forces of Freedom and Change; Forces for Freedom and Change; Freedom and Change
  SDN OPP
  name?: FFC
Sudanese Professionals Association
  SDN OPP
  name?: SPA
Taqaddum coalition; Tagadum
  SDN OPP
Umma Party; National Umma Party
  SDN OPP
Democratic Unionist Party of Sudan
  SDN OPP
  name?: Democratic Unionist Party
National Democratic Alliance of Sudan; National Democratic Alliance
  SDN OPP
Sudanese Communist Party
  SDN OPP
Popular Congress Party
  SDN OPP
Resistance Committees of Sudan; resistance committees
  SDN OPP
  name?: Resistance Committees
Emergency Response Rooms
  SDN OPP
National Congress Party; National Islamic Front; Sudan's National Congress Party
  ..2019-04-11  SDN GOV,PTY
  2019-04-11..  SDN PTY
  name?: NCP
Transitional Military Council; Sudan's Transitional Military Council; Sudan's ruling military council
  SDN GOV,MIL
  name?: Transitional Military Council
Transitional Sovereignty Council; Sovereignty Council; Sovereign Council; Sudan's Sovereign Council; Transitional Sovereign Council
  SDN GOV
SUNA; Sudan News Agency
  SDN JRN
Sudan Tribune
  SDN JRN
Radio Dabanga; Dabanga
  SDN JRN
Al-Rakoba
  SDN JRN
National Intelligence and Security Service; NISS; General Intelligence Service of Sudan
  SDN SPY
  name?: General Intelligence Service
Sudan Doctors Network
  SDN MED
Central Committee of Sudan Doctors; Sudan Doctors Committee; Sudanese Doctors Syndicate
  SDN MED
Sudan People's Liberation Movement; SPLM; Sudan People's Liberation Movement (SPLM); Sudan Peoples' Liberation Movement
  ..2005-07-09  SDN REB
  2005-07-09..2011-07-09  SDN GOV,PTY
  2011-07-09..  SSD GOV,PTY
Sudan People's Liberation Army; SPLA; Sudanese People's Liberation Army; Sudan Peoples' Liberation Army; South Sudan People's Defence Forces; SSPDF; South Sudanese army; South Sudan army
  ..2005-07-09  SDN REB
  2005-07-09..2011-07-09  SDN MIL
  2011-07-09..  SSD MIL
SPLM-IO; SPLA-IO; SPLM/A-IO; SPLM in Opposition; SPLA in Opposition; Sudan People's Liberation Movement-in-Opposition; SPLM-In Opposition
  SSD REB
White Army
  SSD REB
National Salvation Front of South Sudan; National Salvation Front
  SSD REB
South Sudan Liberation Movement; SSLM; South Sudan Liberation Army
  SSD REB
Cobra Faction
  SSD REB
South Sudan Democratic Movement
  SSD REB
South Sudan Opposition Alliance
  SSD REB
Eye Radio
  SSD JRN
Radio Tamazuj
  SSD JRN
Radio Miraya
  SSD JRN
Dar Petroleum
  SSD BUS
Nilepet
  SSD BUS
National Security Service of South Sudan
  SSD SPY
  name?: National Security Service
South Sudan Council of Churches
  SSD REL
Tigray People's Liberation Front; TPLF; Tigrayan People's Liberation Front; Tigray Peoples Liberation Front; Tigrean People's Liberation Front
  ..1991-05-28  ETH REB
  1991-05-28..2018-04-02  ETH GOV,PTY
  2018-04-02..2020-11-04  ETH PTY
  2020-11-04..2022-11-02  ETH REB
  2022-11-02..  ETH PTY
Tigray Defense Forces; Tigray Defence Forces; TDF; Tigray forces; Tigrayan forces; Tigray rebels; Tigrayan rebels
  ETH REB
Ethiopian People's Revolutionary Democratic Front; EPRDF; Ethiopian Peoples' Revolutionary Democratic Front
  ..1991-05-28  ETH REB
  1991-05-28..2019-12-01  ETH GOV,PTY
  ETH PTY
Prosperity Party
  2019-12-01..  ETH GOV,PTY
  ETH PTY
Derg; Dergue
  ETH GOV,MIL
Oromo Liberation Army; OLA; OLF-Shene; Shene; OLF-Shane
  ETH REB
Fano; Fano militia; Amhara Fano
  ETH REB
Ogaden National Liberation Front; ONLF
  ETH REB
Ethiopian People's Patriotic Front
  ETH REB
Ginbot 7; Ginbot Sebat
  ETH REB
Western Somali Liberation Front
  ETH REB
Gumuz People's Democratic Movement
  ETH REB
Oromo Liberation Front
  ..2018-08-07  ETH REB
  2018-08-07..  ETH OPP,PTY
  name?: OLF
Ethiopian National Defense Force; ENDF; Ethiopian army; Ethiopian National Defence Force; Ethiopian military
  ETH MIL
Amhara Special Forces
  ETH MIL
Ethiopian News Agency
  ETH JRN
  name?: ENA
Fana Broadcasting
  ETH JRN
  name?: Fana
Addis Standard
  ETH JRN
Ethiopian Broadcasting Corporation
  ETH JRN
Walta
  ETH JRN
  name?: Walta
Ethiopian Human Rights Commission; EHRC
  ETH GOV
National Election Board of Ethiopia
  ETH GOV
  name?: National Election Board
Tigray interim administration; Interim Regional Administration of Tigray
  ETH GOV
Ethiopian Airlines
  ETH BUS
Ethio Telecom
  ETH BUS
Ethiopian Orthodox Church; Ethiopian Orthodox Tewahedo Church
  ETH REL
Coalition for Unity and Democracy
  ETH OPP
Oromo Federalist Congress
  ETH OPP
National Movement of Amhara
  ETH OPP
Ezema
  ETH OPP
Blue Party
  ETH OPP
Eritrean People's Liberation Front; EPLF
  ..1991-05-24  ERI REB
  1991-05-24..  ERI GOV,PTY
People's Front for Democracy and Justice; PFDJ
  ERI GOV,PTY
Eritrean Defence Forces; Eritrean Defense Forces; Eritrean army; Eritrean troops
  ERI MIL
Shabait
  ERI JRN
Islamic Courts Union; Union of Islamic Courts; Islamic Courts; Council of Islamic Courts; Supreme Islamic Courts Council; Islamic Courts Council; Somalia Islamic Courts Council
  SOM REB
  name?: UIC
Transitional Federal Government; Somali transitional government; Transitional National Government
  SOM GOV
  name?: TFG
Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jamaa; Ahlu Sunna Waljamaa; Ahlu Sunna
  SOM PRM
Macawisley; Ma'awisley
  SOM PRM
Hizbul Islam
  SOM REB
United Somali Congress
  SOM REB
  name?: USC
Somali National Alliance
  SOM REB
  name?: SNA
Somali National Movement
  SOM REB
Somali Patriotic Movement
  SOM REB
Somali Salvation Democratic Front
  SOM REB
Al-Itihaad al-Islamiya; al-Itihaad al-Islamiya; Al-Ittihad
  SOM REB
Alliance for the Re-liberation of Somalia
  SOM REB
  name?: Alliance for the Re-liberation
Ras Kamboni Brigade
  SOM REB
Alliance for the Restoration of Peace and Counter-Terrorism
  SOM REB
Somali Salvation Alliance
  SOM REB
Raskamboni movement
  SOM REB
Somali National Army; Somali army; Somali military
  SOM MIL
Danab; Danab special forces
  SOM MIL
Puntland Maritime Police Force
  SOM MIL
National Intelligence and Security Agency; NISA
  SOM SPY
Radio Mogadishu
  SOM JRN
Shabelle Media Network; Radio Shabelle; Shabelle
  SOM JRN
Garowe Online
  SOM JRN
Hiiraan Online
  SOM JRN
Radio Andalus
  SOM JRN
SONNA
  SOM JRN
Kenya Defence Forces; Kenyan Defence Forces; Kenyan army; Kenyan military
  KEN MIL
  name?: KDF
Kenya African National Union; KANU
  KEN PTY
Orange Democratic Movement
  KEN PTY
  name?: ODM
Party of National Unity of Kenya
  KEN PTY
  name?: Party of National Unity
Jubilee Party; Jubilee Alliance
  KEN PTY
National Rainbow Coalition
  KEN PTY
  name?: NARC
National Super Alliance; NASA coalition
  KEN PTY
Azimio la Umoja; Azimio
  KEN PTY
United Democratic Alliance
  KEN PTY
Kenya Kwanza
  KEN PTY
Wiper Democratic Movement
  KEN PTY
FORD-Kenya
  KEN PTY
Independent Electoral and Boundaries Commission; IEBC
  KEN GOV
Electoral Commission of Kenya
  KEN GOV
  name?: Electoral Commission
Daily Nation
  KEN JRN
The Standard of Kenya
  KEN JRN
  name?: The Standard
Citizen TV
  KEN JRN
Kenya Broadcasting Corporation
  KEN JRN
Capital FM Kenya
  KEN JRN
Mungiki
  KEN UAF
Mombasa Republican Council
  KEN UAF
  name?: MRC
Sabaot Land Defence Force
  KEN UAF
Kenya Airways
  KEN BUS
Safaricom
  KEN BUS
Kenya Human Rights Commission
  KEN NGO
Kenya National Commission on Human Rights; KNCHR
  KEN NGO
Independent Policing Oversight Authority; IPOA
  KEN NGO
Directorate of Criminal Investigations
  KEN COP
  name?: DCI
General Service Unit
  KEN COP
  name?: GSU
Kenya Wildlife Service
  KEN COP
National Resistance Movement; National Resistance Army
  ..1986-01-26  UGA REB
  1986-01-26..  UGA GOV,PTY
  name?: NRA; NRM
Uganda People's Defence Force; UPDF; Uganda Peoples' Defence Forces; Ugandan army; Ugandan military; Uganda People's Defense Force
  UGA MIL
Special Forces Command of Uganda
  UGA MIL
  name?: Special Forces Command
National Unity Platform
  UGA OPP
  name?: NUP
Forum for Democratic Change
  UGA OPP
  name?: FDC
Democratic Party of Uganda
  UGA OPP
  name?: Democratic Party
People Power movement; People Power
  UGA OPP
New Vision
  UGA JRN
Daily Monitor
  UGA JRN
NTV Uganda
  UGA JRN
Holy Spirit Movement
  UGA REB
West Nile Bank Front
  UGA REB
Uganda National Rescue Front
  UGA REB
National Army for the Liberation of Uganda
  UGA REB
Rwandan Patriotic Front; Rwanda Patriotic Front
  ..1994-07-19  RWA REB
  1994-07-19..  RWA GOV,PTY
  name?: RPF
Rwandan Patriotic Army; Rwanda Defence Force; Rwandan Defence Force; Rwanda Defence Forces; Rwandan army; Rwandan Defence Forces; Rwanda Defense Force
  ..1994-07-19  RWA REB
  1994-07-19..  RWA MIL
  name?: RPA; RDF
Democratic Forces for the Liberation of Rwanda; FDLR; Rwandan Hutu rebels; Rwandan Hutu militia
  RWA REB
Interahamwe
  RWA PRM
Interahamwe militia
  RWA PRM
Impuzamugambi
  RWA PRM
Rwanda National Congress
  RWA OPP
United Democratic Forces of Rwanda; FDU-Inkingi
  RWA OPP
  name?: United Democratic Forces
National Liberation Forces of Rwanda
  RWA OPP
  name?: National Liberation Forces; FLN
New Times of Rwanda
  RWA JRN
  name?: New Times
Radio Television Libre des Mille Collines; RTLM; Radio Mille Collines
  RWA JRN
Radio Rwanda
  RWA JRN
Igihe
  RWA JRN
Forces for National Liberation; National Liberation Forces
  BDI REB
  name?: FNL
RED-Tabara; Red Tabara
  BDI REB
Palipehutu
  BDI REB
CNDD-FDD; Forces for the Defense of Democracy
  ..2005-08-26  BDI REB
  2005-08-26..  BDI GOV,PTY
  name?: FDD
UPRONA; Uprona
  BDI PTY
FRODEBU; Frodebu
  BDI PTY
Imbonerakure
  BDI PRM
March 23 Movement; M23; M23 rebels; M23 rebel group; M23 movement; M23/AFC; AFC/M23
  COD REB
Alliance Fleuve Congo; Congo River Alliance; AFC rebel alliance
  COD REB
National Congress for the Defense of the People; CNDP; National Congress for the Defence of the People
  COD REB
Rally for Congolese Democracy; Congolese Rally for Democracy
  COD REB
  name?: RCD
Union of Congolese Patriots
  COD REB
  name?: UPC
CODECO; Cooperative for the Development of Congo
  COD REB
Alliance of Democratic Forces for the Liberation of Congo-Zaire
  COD REB
Raia Mutomboki
  COD REB
NDC-R; Nduma Defence of Congo; Nduma Defense of Congo
  COD REB
Patriotic Resistance Front in Ituri; FRPI
  COD REB
  name?: Patriotic Resistance Front
Kamwina Nsapu; Kamuina Nsapu
  COD REB
Bakata Katanga; Kata Katanga
  COD REB
Mobondo militia; Mobondo
  COD REB
Nyatura
  COD REB
Zaire militia of Ituri
  COD REB
  name?: Zaire militia
Twirwaneho
  COD REB
Nationalist and Integrationist Front
  COD REB
Alliance of Democratic Forces for the Liberation of Congo; AFDL; ADFL
  ..1997-05-17  COD REB
  1997-05-17..  COD GOV
Movement for the Liberation of Congo; Movement for the Liberation of the Congo; Congolese Liberation Movement
  ..2003-06-30  COD REB
  2003-06-30..  COD PTY
  name?: MLC
Mai Mai; Mai-Mai; Mayi-Mayi; Mai-Mai militia; Mayi Mayi; Wazalendo; Mai-Mai rebels
  COD UAF
FARDC; Armed Forces of the Democratic Republic of the Congo; Congolese army; Armed Forces of the Democratic Republic of Congo; Congo army
  COD MIL
People's Party for Reconstruction and Democracy; PPRD
  COD PTY
Union for Democracy and Social Progress; UDPS
  COD PTY
Lamuka
  COD PTY
Union for the Congolese Nation
  COD PTY
Together for the Republic; Ensemble pour la Republique
  COD PTY
Sacred Union
  COD PTY
Independent National Electoral Commission of Congo; CENI
  COD GOV
  name?: Independent National Electoral Commission
Radio Okapi
  COD JRN
Actualite.cd
  COD JRN
Top Congo
  COD JRN
Gecamines; Gécamines
  COD BUS
National Episcopal Conference of Congo; CENCO
  COD REL
  name?: National Episcopal Conference
LUCHA; Lucha
  COD SOC
Filimbi
  COD SOC
Seleka; Séléka; Seleka rebels; Séléka rebels; Seleka coalition; Seleka alliance
  ..2013-03-24  CAF REB
  2013-03-24..2014-01-10  CAF GOV,REB
  2014-01-10..  CAF REB
Anti-balaka; anti-balaka; Anti-Balaka; anti-Balaka
  CAF REB
3R rebels; Return, Reclamation and Rehabilitation
  CAF REB
Coalition of Patriots for Change
  CAF REB
  name?: CPC
Popular Front for the Rebirth of Central African Republic; FPRC
  CAF REB
Union for Peace in the Central African Republic
  CAF REB
Union of Democratic Forces for Unity; UFDR
  CAF REB
Central African Patriotic Movement
  CAF REB
United Hearts Movement
  CAF PTY
Front for Change and Concord in Chad
  TCD REB
  name?: FACT
Union of Forces for Democracy and Development; UFDD
  TCD REB
United Front for Democratic Change
  TCD REB
Rally of Forces for Change
  TCD REB
Movement for Democracy and Justice in Chad
  TCD REB
Military Command Council for the Salvation of the Republic; CCMSR
  TCD REB
Movement for Peace, Reconstruction and Development
  TCD REB
Patriotic Salvation Movement
  ..1990-12-02  TCD REB
  1990-12-02..  TCD GOV,PTY
  name?: MPS
Transformers party; Les Transformateurs
  TCD OPP
Wakit Tama
  TCD OPP
Nigerian army; Nigerian Army; Nigerian military; Nigerian Armed Forces
  NGA MIL
Joint Task Force of Nigeria
  NGA MIL
  name?: Joint Task Force
Nigerian Air Force
  NGA MIL
Movement for the Emancipation of the Niger Delta
  NGA REB
  name?: MEND
Niger Delta Avengers
  NGA REB
  name?: Avengers
Niger Delta People's Volunteer Force
  NGA REB
Indigenous People of Biafra; IPOB
  NGA REB
  name?: Indigenous People
Eastern Security Network
  NGA REB
Movement for the Actualization of the Sovereign State of Biafra; MASSOB
  NGA REB
Niger Delta Vigilantes
  NGA REB
Maitatsine
  NGA REB
Lakurawa
  NGA REB
Mahmuda
  NGA REB
Movement for the Survival of the Ogoni People; MOSOP
  NGA SOC
Arewa Consultative Forum
  NGA SOC
Afenifere
  NGA SOC
Ohanaeze Ndigbo
  NGA SOC
Miyetti Allah; Miyetti Allah Cattle Breeders Association
  NGA SOC
Bring Back Our Girls campaign; Bring Back Our Girls
  NGA SOC
SERAP
  NGA SOC
Oodua People's Congress
  NGA SOC
Bakassi Boys
  NGA SOC
BudgIT
  NGA SOC
Civilian Joint Task Force; Civilian JTF
  NGA PRM
  name?: CJTF
Amotekun
  NGA PRM
Hisbah
  NGA PRM
All Progressives Congress; Nigeria's All Progressives Congress
  ..2015-05-29  NGA OPP,PTY
  2015-05-29..  NGA GOV,PTY
  name?: APC
People's Democratic Party of Nigeria; Peoples Democratic Party
  ..2015-05-29  NGA GOV,PTY
  2015-05-29..  NGA OPP,PTY
  name?: PDP; People's Democratic Party
Action Congress of Nigeria
  NGA PTY
  name?: Action Congress
Labour Party of Nigeria
  NGA PTY
  name?: Labour Party
All Nigeria Peoples Party; All Nigeria People's Party
  NGA PTY
Congress for Progressive Change
  NGA PTY
All Progressives Grand Alliance
  NGA PTY
Social Democratic Party of Nigeria
  NGA PTY
  name?: Social Democratic Party
Independent National Electoral Commission; INEC
  NGA GOV
Economic and Financial Crimes Commission; EFCC
  NGA GOV
Nigerian National Petroleum Corporation; NNPC; Nigerian National Petroleum Corp.; NNPC Ltd
  NGA GOV
Central Bank of Nigeria
  NGA GOV
  name?: Central Bank
National Emergency Management Agency; NEMA
  NGA GOV
Nigeria Centre for Disease Control; NCDC
  NGA GOV
Provisional Ruling Council
  NGA GOV
Armed Forces Ruling Council
  NGA GOV
Nigeria Labour Congress
  NGA LAB
  name?: NLC
NUPENG
  NGA LAB
PENGASSAN
  NGA LAB
Trade Union Congress of Nigeria
  NGA LAB
  name?: Trade Union Congress
Academic Staff Union of Universities; ASUU
  NGA LAB
Vanguard newspaper
  NGA JRN
Punch newspaper
  NGA JRN
ThisDay; This Day newspaper
  NGA JRN
Premium Times
  NGA JRN
Guardian of Nigeria
  NGA JRN
  name?: Guardian
News Agency of Nigeria
  NGA JRN
  name?: News Agency
Daily Trust
  NGA JRN
Channels Television; Channels TV
  NGA JRN
Sahara Reporters
  NGA JRN
Department of State Services; State Security Service of Nigeria
  NGA SPY
  name?: State Security Service; DSS
Special Anti-Robbery Squad; SARS police unit
  NGA COP
Christian Association of Nigeria
  NGA REL
  name?: CAN; Christian Association
Islamic Movement in Nigeria; Islamic Movement of Nigeria
  NGA REL
  name?: Islamic Movement; IMN
Izala
  NGA REL
Dangote Group; Dangote refinery; Dangote
  NGA BUS
Oando
  NGA BUS
Zenith Bank
  NGA BUS
Shell Petroleum Development Company
  NGA BUS
National Council for the Safeguard of the Homeland; CNSP; National Council for the Safeguarding of the Homeland; Niger's junta
  2023-07-26..  NER GOV,MIL
Nigerien Movement for Justice; Niger Movement for Justice
  NER REB
  name?: MNJ
Front for the Liberation of Air and Azawak
  NER REB
Patriotic Liberation Front of Niger
  NER REB
  name?: Patriotic Liberation Front
Nigerien Party for Democracy and Socialism; PNDS
  NER PTY
National Movement for the Liberation of Azawad; MNLA; National Movement of Liberation of Azawad; Tuareg rebel MNLA
  MLI REB
Ansar Dine; Ansar al-Dine; Ansar Eddine; Ansar ud-Din
  MLI REB
Coordination of Azawad Movements
  MLI REB
  name?: CMA
Azawad Liberation Front; FLA of Azawad; Front for the Liberation of Azawad
  MLI REB
High Council for the Unity of Azawad; HCUA
  MLI REB
Arab Movement of Azawad
  MLI REB
Macina Liberation Front; Katiba Macina; Macina Katiba; Katibat Macina
  MLI REB
May 23 Democratic Alliance for Change
  MLI REB
CSP-PSD; Permanent Strategic Framework
  MLI REB
Platform coalition of Mali
  MLI REB
  name?: Platform coalition
GATIA; Imghad Tuareg Self-Defense Group
  MLI PRM
Ganda Koy
  MLI PRM
Ganda Izo
  MLI PRM
Dan Na Ambassagou; Dan Nan Ambassagou
  MLI PRM
Donso
  MLI PRM
National Committee for the Salvation of the People; National Committee for the Salvation of the People (CNSP)
  2020-08-18..2021-01-18  MLI GOV,MIL
  MLI MIL
M5-RFP; June 5 Movement
  MLI OPP
Rally for Mali
  MLI OPP
ADEMA
  MLI OPP
Malian army; Malian Armed Forces; FAMa
  MLI MIL
Patriotic Movement for Safeguard and Restoration; MPSR
  BFA GOV,MIL
Volunteers for the Defense of the Homeland; Volunteers for the Defence of the Homeland; Volunteers for the Defence of the Fatherland
  BFA PRM
  name?: VDP
Koglweogo
  BFA PRM
Ansarul Islam; Ansaroul Islam
  BFA REB
Congress for Democracy and Progress of Burkina Faso
  BFA PTY
People's Movement for Progress
  BFA PTY
Balai Citoyen
  BFA SOC
Regiment of Presidential Security; Presidential Security Regiment
  BFA MIL
  name?: RSP
Forces Nouvelles; Forces Nouvelles de Côte d'Ivoire; New Forces; New Forces rebels
  CIV REB
Patriotic Movement of Ivory Coast; MPCI
  CIV REB
  name?: Patriotic Movement
MJP rebels
  CIV REB
Invisible Commando
  CIV REB
Young Patriots
  CIV PRM
Republican Forces of Ivory Coast; FRCI; Republican Forces of Côte d'Ivoire
  ..2011-04-11  CIV REB
  2011-04-11..  CIV MIL
  name?: Republican Forces
Rally of the Republicans
  CIV PTY
  name?: RDR
Ivorian Popular Front
  CIV PTY
  name?: FPI
Democratic Party of Ivory Coast; PDCI
  CIV PTY
  name?: Democratic Party
Rally of Houphouetists for Democracy and Peace; RHDP
  CIV PTY
African Peoples' Party - Ivory Coast
  CIV PTY
National Committee of Reconciliation and Development; CNRD
  GIN GOV,MIL
National Front for the Defence of the Constitution; FNDC
  GIN OPP
Union of Democratic Forces of Guinea; UFDG
  GIN OPP
  name?: Union of Democratic Forces
Rally of the Guinean People
  GIN OPP
National Council for Democracy and Development
  GIN GOV,MIL
  name?: CNDD
PAIGC
  GNB PTY
Madem-G15; Madem G15
  GNB PTY
Party for Social Renewal
  GNB PTY
National Patriotic Front of Liberia; NPFL
  ..1997-08-02  LBR REB
  1997-08-02..2003-08-11  LBR GOV
  LBR REB
  name?: National Patriotic Front
Liberians United for Reconciliation and Democracy; LURD
  LBR REB
Movement for Democracy in Liberia
  LBR REB
  name?: MODEL; Movement for Democracy
ULIMO; Ulimo
  LBR REB
ULIMO-J
  LBR REB
ULIMO-K
  LBR REB
Independent National Patriotic Front of Liberia
  LBR REB
  name?: Independent National Patriotic Front
Unity Party of Liberia
  LBR PTY
  name?: Unity Party
Congress for Democratic Change; Coalition for Democratic Change
  LBR PTY
  name?: CDC
National Patriotic Party of Liberia
  LBR PTY
  name?: National Patriotic Party
Revolutionary United Front; RUF; R.U.F.
  ..1997-05-25  SLE REB
  1997-05-25..1998-02-13  SLE GOV,REB
  1998-02-13..  SLE REB
Armed Forces Revolutionary Council; AFRC
  1997-05-25..1998-02-13  SLE GOV,MIL
  1998-02-13..  SLE REB
Kamajors; Kamajor
  SLE PRM
Civil Defense Forces of Sierra Leone; Civil Defence Forces of Sierra Leone
  SLE PRM
  name?: Civil Defense Forces; Civil Defence Forces
West Side Boys
  SLE UAF
Sierra Leone People's Party; SLPP
  SLE PTY
All People's Congress
  SLE PTY
National Democratic Congress
  GHA PTY
  name?: NDC
New Patriotic Party
  GHA PTY
  name?: NPP
Convention People's Party
  GHA PTY
Ghana News Agency
  GHA JRN
Joy FM
  GHA JRN
Movement of Democratic Forces of Casamance; MFDC; Movement of Democratic Forces for Casamance
  SEN REB
Pastef; PASTEF
  SEN PTY
Alliance for the Republic of Senegal
  SEN PTY
  name?: Alliance for the Republic
Senegalese Democratic Party
  SEN PTY
Socialist Party of Senegal
  SEN PTY
  name?: Socialist Party
Y'en a Marre
  SEN PTY
Rally of the Togolese People
  TGO PTY
Union for the Republic of Togo
  TGO PTY
  name?: Union for the Republic
Union of Forces for Change
  TGO PTY
  name?: UFC
Ambazonia Defence Forces; Ambazonian Defence Forces; Ambazonia Defense Forces
  CMR REB
Ambazonia Governing Council
  CMR REB
Amba Boys; Ambazonian separatists
  CMR REB
Southern Cameroons National Council
  CMR REB
Rapid Intervention Battalion
  CMR MIL
  name?: BIR
Cameroon People's Democratic Movement; CPDM
  CMR PTY
Cameroon Renaissance Movement
  CMR PTY
Social Democratic Front
  CMR PTY
  name?: SDF
Gabonese Democratic Party
  GAB GOV
Committee for the Transition and Restoration of Institutions; CTRI
  GAB GOV
Ninja militia; Ninjas militia
  COG UAF
Cobra militia
  COG UAF
Cocoye militia
  COG UAF
Congolese Labour Party; Congolese Labor Party
  COG PTY
UNITA; National Union for the Total Independence of Angola; Unita
  ..2002-04-04  AGO REB
  2002-04-04..  AGO OPP,PTY
MPLA; Popular Movement for the Liberation of Angola; Movement for the Popular Liberation of Angola
  1975-11-11..  AGO GOV,PTY
  AGO REB
Front for the Liberation of the Enclave of Cabinda; FLEC
  AGO REB
Sonangol
  AGO BUS
Endiama
  AGO BUS
Angop; ANGOP
  AGO JRN
Jornal de Angola
  AGO JRN
Renamo; RENAMO; Mozambican National Resistance; Mozambique National Resistance
  ..1992-10-04  MOZ REB
  1992-10-04..  MOZ OPP,PTY
Frelimo; FRELIMO; Mozambique Liberation Front
  1975-06-25..  MOZ GOV,PTY
  MOZ REB
Ahlu Sunnah Wa-Jama of Mozambique
  MOZ REB
  name?: Ahlu Sunnah Wa-Jama; Al-Shabab
Renamo Military Junta; Islamic State Mozambique
  MOZ REB
Podemos party of Mozambique
  MOZ OPP
  name?: Podemos party
Mozambique Democratic Movement
  MOZ OPP
ZANU-PF; Zanu-PF; ZANU PF; Zanu PF; Zimbabwe African National Union-Patriotic Front; Zimbabwe African National Union; ZANU
  1980-04-18..  ZWE GOV,PTY
  ZWE REB
ZAPU; Zimbabwe African People's Union
  ZWE REB
ZIPRA
  ZWE REB
ZANLA
  ZWE REB
Movement for Democratic Change; M.D.C.; MDC-T
  ZWE OPP,PTY
  name?: MDC
Citizens Coalition for Change
  ZWE OPP,PTY
  name?: CCC
MDC Alliance
  ZWE OPP,PTY
Zimbabwe Electoral Commission
  ZWE GOV
  name?: ZEC
Joint Operations Command
  ZWE GOV
Reserve Bank of Zimbabwe
  ZWE GOV
  name?: Reserve Bank
Zimbabwe National Liberation War Veterans Association; War Veterans Association
  ZWE PRM
Green Bombers; National Youth Service of Zimbabwe
  ZWE PRM
  name?: National Youth Service
Zimbabwe Congress of Trade Unions; ZCTU
  ZWE LAB
The Herald of Zimbabwe; Herald newspaper
  ZWE JRN
  name?: The Herald
Daily News of Zimbabwe
  ZWE JRN
  name?: Daily News
NewsDay
  ZWE JRN
ZBC
  ZWE JRN
  name?: ZBC
Zimbabwe Independent
  ZWE JRN
Chronicle newspaper
  ZWE JRN
Central Intelligence Organisation
  ZWE SPY
  name?: CIO
Commercial Farmers Union; Commercial Farmers' Union
  ZWE AGR
African National Congress; ANC; A.N.C.
  ..1994-05-10  ZAF OPP,PTY
  1994-05-10..  ZAF GOV,PTY
Umkhonto we Sizwe; Umkhonto weSizwe armed wing
  ZAF REB
Azanian People's Liberation Army; APLA
  ZAF REB
uMkhonto weSizwe Party; MK Party
  ZAF PTY
  name?: MKP
Democratic Alliance; Democratic Alliance of South Africa
  ZAF PTY
Economic Freedom Fighters
  ZAF PTY
  name?: EFF
Inkatha Freedom Party; Inkatha
  ZAF PTY
  name?: IFP
Pan Africanist Congress
  ZAF PTY
  name?: PAC
South African Communist Party; SACP
  ZAF PTY
New National Party of South Africa
  ZAF PTY
  name?: New National Party
Freedom Front; Freedom Front Plus
  ZAF PTY
Congress of the People
  ZAF PTY
  name?: COPE
United Democratic Movement
  ZAF PTY
Conservative Party of South Africa
  ZAF PTY
  name?: Conservative Party
ActionSA
  ZAF PTY
Patriotic Alliance
  ZAF PTY
Democratic Party of South Africa
  ZAF PTY
  name?: Democratic Party
National Party of South Africa
  ..1994-05-10  ZAF GOV,PTY
  ZAF PTY
  name?: National Party
Afrikaner Resistance Movement; Afrikaner Weerstandsbeweging
  ZAF UAF
  name?: AWB
PAGAD; People Against Gangsterism and Drugs
  ZAF UAF
Operation Dudula
  ZAF UAF
Congress of South African Trade Unions; COSATU; Cosatu
  ZAF LAB
National Union of Mineworkers of South Africa
  ZAF LAB
  name?: National Union of Mineworkers; NUM
Association of Mineworkers and Construction Union; AMCU
  ZAF LAB
NUMSA
  ZAF LAB
South African National Defence Force; SANDF; South African National Defense Force; South African army
  ZAF MIL
South African Defence Force
  ZAF MIL
South African Police Service
  ZAF COP
  name?: SAPS
Hawks police unit
  ZAF COP
Scorpions
  ZAF COP
  name?: Scorpions
National Prosecuting Authority; NPA
  ZAF JUD
Constitutional Court of South Africa
  ZAF JUD
  name?: Constitutional Court
Zondo commission
  ZAF JUD
Truth and Reconciliation Commission
  ZAF JUD
  name?: TRC
SABC; South African Broadcasting Corporation
  ZAF JRN
Mail & Guardian; Mail and Guardian
  ZAF JRN
Sunday Times of South Africa
  ZAF JRN
  name?: Sunday Times
News24
  ZAF JRN
eNCA
  ZAF JRN
SAPA; South African Press Association
  ZAF JRN
Business Day
  ZAF JRN
Daily Maverick
  ZAF JRN
The Sowetan
  ZAF JRN
Eskom
  ZAF BUS
Transnet
  ZAF BUS
South African Airways
  ZAF BUS
  name?: SAA
De Beers Consolidated
  ZAF BUS
MTN; MTN Group
  ZAF BUS
  name?: MTN
Sasol
  ZAF BUS
AngloGold Ashanti
  ZAF BUS
Naspers
  ZAF BUS
Denel
  ZAF BUS
Armscor
  ZAF BUS
Impala Platinum
  ZAF BUS
Harmony Gold
  ZAF BUS
Institute for Security Studies
  ZAF EDU
  name?: ISS
South African Institute of Race Relations
  ZAF EDU
Independent Electoral Commission of South Africa
  ZAF GOV
  name?: Independent Electoral Commission
African Renaissance Fund
  ZAF GOV
South African Reserve Bank
  ZAF GOV
Public Protector; South African Public Protector
  ZAF GOV
Abahlali baseMjondolo
  ZAF SOC
AfriForum
  ZAF SOC
Solidarity Movement
  ZAF SOC
Treatment Action Campaign
  ZAF SOC
Gift of the Givers
  ZAF SOC
SWAPO; South West Africa People's Organization; Swapo
  ..1990-03-21  NAM REB
  1990-03-21..  NAM GOV,PTY
United Party for National Development; UPND
  ZMB PTY
Patriotic Front of Zambia; Patriotic Front
  ZMB PTY
Movement for Multiparty Democracy
  ZMB PTY
  name?: MMD
United National Independence Party; UNIP
  ZMB PTY
Malawi Congress Party
  MWI PTY
  name?: MCP
United Democratic Front of Malawi
  MWI PTY
  name?: United Democratic Front
Democratic Progressive Party of Malawi
  MWI PTY
  name?: Democratic Progressive Party
Chama Cha Mapinduzi
  TZA PTY
  name?: CCM
Chadema; CHADEMA
  TZA PTY
Civic United Front
  TZA PTY
  name?: CUF
ACT-Wazalendo; ACT Wazalendo
  TZA PTY
Botswana Democratic Party
  BWA PTY
Umbrella for Democratic Change
  BWA PTY
All Basotho Convention
  LSO PTY
Democratic Congress of Lesotho
  LSO PTY
  name?: Democratic Congress
PUDEMO; People's United Democratic Movement
  SWZ OPP
TIM party of Madagascar
  MDG MIL
  name?: TIM party
CAPSAT
  MDG MIL
Union for the Republic of Mauritania
  MRT PTY
  name?: Union for the Republic
National Rally for Reform and Development; Tewassoul
  MRT PTY
Initiative for the Resurgence of the Abolitionist Movement
  MRT PTY
Democratic Party of Equatorial Guinea
  GNQ GOV,PTY
  name?: Democratic Party

# ---- East Asia ----

Workers' Party of Korea; Korean Workers' Party; Korean Workers Party; Workers Party of Korea; ruling Workers' Party; WPK
  PRK GOV,PTY
  name?: Workers' Party
Korean Central News Agency; KCNA; Korea Central News Agency
  PRK JRN
Rodong Sinmun; Rodong Shinmun
  PRK JRN
Korean Central Television; KCTV; Korean Central TV
  PRK JRN
Radio Pyongyang; Pyongyang Radio
  PRK JRN
Uriminzokkiri
  PRK JRN
Minju Joson
  PRK JRN
Chosun Sinbo; Choson Sinbo
  PRK JRN
Voice of Korea
  PRK JRN
Pyongyang Times
  PRK JRN
Korean People's Army; KPA; North Korean People's Army; North's Korean People's Army
  PRK MIL
Strategic Rocket Forces of North Korea
  PRK MIL
  name?: Strategic Rocket Forces
Korean People's Army Navy
  PRK MIL
Strategic Force of the Korean People's Army
  PRK MIL
National Defense Commission of North Korea; National Defence Commission of North Korea
  PRK GOV
  name?: National Defense Commission; National Defence Commission
State Affairs Commission
  PRK GOV
Committee for the Peaceful Reunification of Korea; CPRK; Committee for the Peaceful Reunification of the Fatherland
  PRK GOV
United Front Department
  PRK GOV
Korea Asia-Pacific Peace Committee; Asia-Pacific Peace Committee
  PRK GOV
Central Military Commission of the Workers' Party
  PRK GOV
General Bureau of Atomic Energy of North Korea
  PRK GOV
National Aerospace Development Administration; NADA
  PRK GOV
Office 39; Bureau 39; Room 39
  PRK GOV
Academy of National Defense Science
  PRK GOV
Reconnaissance General Bureau; RGB
  PRK SPY
Ministry of State Security of North Korea
  PRK SPY
  name?: Ministry of State Security
Bureau 121
  PRK SPY
Kimsuky
  PRK SPY
Andariel
  PRK SPY
Bluenoroff
  PRK SPY
Supreme People's Assembly; North Korean parliament
  PRK LEG
  name?: SPA
Korean Social Democratic Party
  PRK PTY
General Federation of Trade Unions of Korea
  PRK PTY
Air Koryo
  PRK BUS
Korea Mining Development Trading Corporation; KOMID
  PRK BUS
Foreign Trade Bank of North Korea
  PRK BUS
  name?: Foreign Trade Bank
Korea Kwangson Banking Corp.
  PRK BUS
Daesong Bank
  PRK BUS
Ocean Maritime Management Company
  PRK BUS
National Assembly of South Korea; South Korean parliament; South Korean National Assembly
  KOR LEG
  name?: National Assembly
Unification Ministry; South Korean Unification Ministry; South Korea's Unification Ministry; Seoul's Unification Ministry; Ministry of Unification
  KOR GOV
South Korean Foreign Ministry
  KOR GOV
National Security Council of South Korea
  KOR GOV
  name?: National Security Council
Bank of Korea
  KOR GOV
Corruption Investigation Office for High-ranking Officials; Corruption Investigation Office
  KOR GOV
National Election Commission of South Korea
  KOR GOV
  name?: National Election Commission
National Human Rights Commission of Korea
  KOR GOV
Korea Communications Commission
  KOR GOV
Presidential Security Service of South Korea
  KOR GOV
  name?: Presidential Security Service
South Korean military; South Korean army; ROK military; ROK Army
  KOR MIL
South's Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; South Korean Joint Chiefs of Staff
  KOR MIL
South Korean Defense Ministry; South Korea's Defense Ministry; South Korean Defence Ministry
  KOR MIL
South Korean navy
  KOR MIL
Defense Counterintelligence Command
  KOR MIL
Defense Acquisition Program Administration; DAPA
  KOR MIL
Agency for Defense Development
  KOR MIL
National Intelligence Service; NIS; South Korean spy agency; South Korea's spy agency; Agency for National Security Planning; KCIA
  KOR SPY
  name?: NSP
Constitutional Court of Korea; South Korea's Constitutional Court; South Korean Constitutional Court
  KOR JUD
Supreme Prosecutors' Office; Supreme Prosecutors Office
  KOR JUD
Korean National Police Agency; South Korean police
  KOR COP
Korea Coast Guard; South Korean coast guard; South Korean Coast Guard
  KOR COP
People Power Party; United Future Party
  KOR PTY
  name?: PPP
Liberty Korea Party
  KOR PTY
Saenuri Party
  KOR PTY
Grand National Party; GNP ruling party; Hannara Party
  KOR PTY
Democratic Party of Korea; Minjoo Party; Minjoo Party of Korea
  KOR PTY
Uri Party
  KOR PTY
Millennium Democratic Party
  KOR PTY
National Congress for New Politics
  KOR PTY
United Liberal Democrats
  KOR PTY
Democratic Labor Party; Democratic Labour Party
  KOR PTY
Unified Progressive Party
  KOR PTY
People's Party of South Korea
  KOR PTY
  name?: People's Party
Bareun Party; Bareunmirae Party
  KOR PTY
Justice Party
  KOR PTY
New Korea Party
  KOR PTY
Democratic Liberal Party of South Korea
  KOR PTY
  name?: Democratic Liberal Party
Rebuilding Korea Party
  KOR PTY
Reform Party of South Korea
  KOR PTY
  name?: Reform Party
New Politics Alliance for Democracy
  KOR PTY
Democratic United Party
  KOR PTY
United Democratic Party
  KOR PTY
Yonhap; Yonhap News Agency; Yonhap news agency
  KOR JRN
Chosun Ilbo; Chosun Daily
  KOR JRN
JoongAng Ilbo; Joongang Ilbo; JoongAng Daily
  KOR JRN
Dong-A Ilbo
  KOR JRN
Hankyoreh
  KOR JRN
Korea Times
  KOR JRN
Korea Herald
  KOR JRN
KBS; Korean Broadcasting System
  KOR JRN
MBC of South Korea
  KOR JRN
  name?: MBC
SBS of South Korea
  KOR JRN
  name?: SBS
Daily NK; DailyNK
  KOR JRN
YTN
  KOR JRN
  name?: YTN
JTBC
  KOR JRN
Newsis
  KOR JRN
Rimjingang
  KOR JRN
Samsung; Samsung Electronics; Samsung Group
  KOR BUS
Hyundai; Hyundai Motor; Hyundai Group
  KOR BUS
LG; LG Electronics; LG Energy Solution
  KOR BUS
  name?: LG
SK Hynix
  KOR BUS
Kia; Kia Motors
  KOR BUS
  name?: Kia
Daewoo
  KOR BUS
POSCO
  KOR BUS
Korean Air
  KOR BUS
Asiana; Asiana Airlines
  KOR BUS
Hanwha; Hanwha Aerospace
  KOR BUS
Hyundai Asan
  KOR BUS
Lotte; Lotte Group
  KOR BUS
  name?: Lotte
Hanjin; Hanjin Shipping
  KOR BUS
Korea Electric Power Corp.; KEPCO
  KOR BUS
Korea Gas Corp.; KOGAS
  KOR BUS
Kakao
  KOR BUS
  name?: Kakao
Naver
  KOR BUS
  name?: Naver
HD Hyundai; Hyundai Heavy Industries
  KOR BUS
Hyundai Rotem
  KOR BUS
Korea Aerospace Industries
  KOR BUS
  name?: KAI
Korea Hydro & Nuclear Power; KHNP
  KOR BUS
Korea Zinc
  KOR BUS
Korean Confederation of Trade Unions; KCTU
  KOR LAB
Federation of Korean Trade Unions; FKTU
  KOR LAB
Korean Teachers and Education Workers Union
  KOR LAB
Korean Railway Workers' Union
  KOR LAB
Korean Medical Association
  KOR MED
Korea Intern Resident Association
  KOR MED
Korea Disease Control and Prevention Agency; KDCA
  KOR MED
Korean Red Cross; South Korean Red Cross
  KOR MED
Fighters for a Free North Korea
  KOR SOC
People's Solidarity for Participatory Democracy
  KOR SOC
Hanchongryun; Hanchongnyon
  KOR SOC
Korean Council for Justice and Remembrance; Korean Council
  KOR SOC
Candlelight Movement
  KOR SOC
Korea Institute for National Unification; KINU
  KOR EDU
Sejong Institute
  KOR EDU
Asan Institute for Policy Studies; Asan Institute
  KOR EDU
Seoul National University
  KOR EDU
Korea University
  KOR EDU
Yonsei University
  KOR EDU
Kyungnam University
  KOR EDU
University of North Korean Studies
  KOR EDU
Dongguk University
  KOR EDU
Institute for National Security Strategy
  KOR EDU
Korea Institute for Defense Analyses
  KOR EDU
Kookmin University
  KOR EDU
Ewha Womans University
  KOR EDU
Korea Development Institute
  KOR EDU
Hyundai Research Institute
  KOR EDU
Unification Church
  KOR REL
Shincheonji; Shincheonji Church of Jesus
  KOR REL
Jogye Order
  KOR REL
Sarang Jeil Church
  KOR REL
Japanese Diet; Diet of Japan; National Diet
  JPN LEG
House of Councillors
  JPN LEG
Liberal Democratic Party of Japan; LDP; Jiminto; Japan's Liberal Democratic Party
  ..1993-08-09  JPN GOV,PTY
  1993-08-09..1994-06-30  JPN OPP,PTY
  1994-06-30..2009-09-16  JPN GOV,PTY
  2009-09-16..2012-12-26  JPN OPP,PTY
  2012-12-26..  JPN GOV,PTY
  name?: Liberal Democratic Party
Democratic Party of Japan
  2009-09-16..2012-12-26  JPN GOV,PTY
  JPN OPP,PTY
  name?: Democratic Party; DPJ
Komeito; New Komeito; Komeito Party
  JPN PTY
Social Democratic Party of Japan; Japan Socialist Party; Socialist Party of Japan
  JPN PTY
  name?: Social Democratic Party; Socialist Party
Japanese Communist Party
  JPN PTY
Japan Restoration Party; Japan Innovation Party; Nippon Ishin; Ishin
  JPN PTY
Constitutional Democratic Party of Japan
  JPN PTY
  name?: Constitutional Democratic Party
Democratic Party for the People of Japan; Democratic Party for the People
  JPN PTY
Shinshinto
  JPN PTY
New Frontier Party
  JPN PTY
Your Party
  JPN PTY
Tomin First no Kai; Tokyoites First
  JPN PTY
Reiwa Shinsengumi
  JPN PTY
Sanseito
  JPN PTY
Party of Hope
  JPN PTY
Japan New Party
  JPN PTY
Conservative Party of Japan
  JPN PTY
  name?: Conservative Party
Japan Self-Defense Forces; Self-Defense Forces; Self-Defence Forces; Japanese Self-Defense Forces; Japanese military; Japan's Self-Defense Forces; Japan's Self-Defence Forces
  JPN MIL
  name?: SDF
Maritime Self-Defense Force; Japan Maritime Self-Defense Force; MSDF
  JPN MIL
Air Self-Defense Force; ASDF; Japan Air Self-Defense Force
  JPN MIL
Ground Self-Defense Force; GSDF; Japan Ground Self-Defense Force
  JPN MIL
Defense Agency of Japan; Japanese Defense Agency; Japan's Defense Agency
  JPN MIL
  name?: Defense Agency
Japanese Defense Ministry; Japan's Defense Ministry
  JPN MIL
Imperial Japanese Army; Japanese Imperial Army; Imperial Army
  JPN MIL
Imperial Japanese Navy
  JPN MIL
Kwantung Army
  JPN MIL
Unit 731
  JPN MIL
Japan Coast Guard; Japanese coast guard; Japanese Coast Guard; Japan's coast guard; Maritime Safety Agency
  JPN COP
National Police Agency of Japan
  JPN COP
  name?: National Police Agency
Tokyo Metropolitan Police; Tokyo Metropolitan Police Department
  JPN COP
Public Security Intelligence Agency
  JPN COP
Japanese Foreign Ministry; Japan's Foreign Ministry; Gaimusho
  JPN GOV
Ministry of Economy, Trade and Industry; METI; MITI
  JPN GOV
Bank of Japan; BoJ
  JPN GOV
  name?: BOJ
Imperial Household Agency
  JPN GOV
Nuclear Regulation Authority of Japan; Nuclear and Industrial Safety Agency
  JPN GOV
  name?: Nuclear Regulation Authority
Japan Meteorological Agency
  JPN GOV
JAXA; Japan Aerospace Exploration Agency
  JPN GOV
Fair Trade Commission of Japan
  JPN GOV
  name?: Fair Trade Commission
Japan International Cooperation Agency; JICA
  JPN GOV
Tokyo Metropolitan Government; Tokyo metropolitan government
  JPN GOV
Reconstruction Agency
  JPN GOV
Cabinet Office of Japan
  JPN GOV
  name?: Cabinet Office
Okinawa prefectural government
  JPN GOV
Kyodo; Kyodo News; Kyodo news agency; Kyodo News Agency
  JPN JRN
NHK; Japan Broadcasting Corporation
  JPN JRN
Asahi Shimbun; Asahi newspaper
  JPN JRN
  name?: Asahi
Yomiuri Shimbun; Yomiuri
  JPN JRN
Mainichi Shimbun; Mainichi; Mainichi newspaper
  JPN JRN
Nikkei; Nihon Keizai Shimbun; Nikkei Asia
  JPN JRN
  name?: Nikkei
Jiji Press; Jiji news agency
  JPN JRN
  name?: Jiji
Sankei Shimbun; Sankei
  JPN JRN
Japan Times
  JPN JRN
Fuji TV; Fuji Television
  JPN JRN
TBS
  JPN JRN
  name?: TBS
TV Asahi
  JPN JRN
Tokyo Shimbun
  JPN JRN
Okinawa Times
  JPN JRN
Ryukyu Shimpo
  JPN JRN
Diamond magazine
  JPN JRN
Shukan Bunshun
  JPN JRN
Toyota; Toyota Motor
  JPN BUS
Nissan; Nissan Motor
  JPN BUS
Honda
  JPN BUS
Mitsubishi; Mitsubishi Heavy Industries; Mitsubishi Corp.
  JPN BUS
Sony; Sony Corp.
  JPN BUS
Panasonic
  JPN BUS
Toshiba
  JPN BUS
Hitachi
  JPN BUS
SoftBank
  JPN BUS
Tokyo Electric Power Co.; TEPCO; Tepco; Tokyo Electric Power Company
  JPN BUS
Nippon Steel
  JPN BUS
Japan Airlines
  JPN BUS
  name?: JAL
All Nippon Airways
  JPN BUS
  name?: ANA
Mitsui
  JPN BUS
Nomura
  JPN BUS
Japan Tobacco
  JPN BUS
Inpex
  JPN BUS
Kansai Electric Power
  JPN BUS
Mazda
  JPN BUS
  name?: Mazda
Suzuki
  JPN BUS
  name?: Suzuki
Olympus
  JPN BUS
  name?: Olympus
Nintendo
  JPN BUS
Rakuten
  JPN BUS
Takata
  JPN BUS
Kawasaki Heavy Industries
  JPN BUS
Fujitsu
  JPN BUS
Itochu
  JPN BUS
Japan Post
  JPN BUS
Keidanren
  JPN BUS
Chongryon; General Association of Korean Residents in Japan; Chongryun; Chosen Soren
  JPN SOC
Mindan
  JPN SOC
Nippon Kaigi
  JPN SOC
Association of Families of Victims Kidnapped by North Korea
  JPN SOC
Nihon Hidankyo
  JPN SOC
Zaitokukai
  JPN SOC
Zengakuren
  JPN SOC
Aum Shinrikyo; Aleph cult; Supreme Truth cult; Aum Supreme Truth
  JPN REL
  name?: Aum
Soka Gakkai
  JPN REL
Rengo; Japanese Trade Union Confederation
  JPN LAB
Yamaguchi-gumi
  JPN CRM
Sumiyoshi-kai
  JPN CRM
Institute of Cetacean Research
  JPN EDU
Japan Institute of International Affairs
  JPN EDU
Keio University
  JPN EDU
Waseda University
  JPN EDU
University of Tokyo; Tokyo University
  JPN EDU
Kyoto University
  JPN EDU
Chinese Communist Party; Communist Party of China; CCP; China's Communist Party
  1949-10-01..  CHN GOV,PTY
  CHN REB,PTY
  name?: ruling Communist Party; CPC; Communist Party
Politburo Standing Committee; Standing Committee of the Politburo
  CHN GOV
State Council of China; China's State Council; Chinese State Council
  CHN GOV
  name?: State Council
Central Committee of the Communist Party of China
  CHN GOV
  name?: Central Committee of the Communist Party
Taiwan Affairs Office; China's Taiwan Affairs Office
  CHN GOV
Hong Kong and Macau Affairs Office; Hong Kong and Macao Affairs Office
  CHN GOV
National Development and Reform Commission; NDRC
  CHN GOV
Chinese Foreign Ministry; China's Foreign Ministry; Chinese foreign ministry; Ministry of Foreign Affairs of China
  CHN GOV
Chinese Commerce Ministry; China's Commerce Ministry; MOFCOM
  CHN GOV
People's Bank of China; PBOC
  CHN GOV
  name?: People's Bank
Central Commission for Discipline Inspection; CCDI
  CHN GOV
Organization Department
  CHN GOV
United Front Work Department
  CHN GOV
Cyberspace Administration of China; Cyberspace Administration
  CHN GOV
Association for Relations Across the Taiwan Straits; ARATS; Association for Relations Across the Taiwan Strait
  CHN GOV
National Health Commission; China's National Health Commission
  CHN GOV
China Securities Regulatory Commission
  CHN GOV
State Administration for Religious Affairs
  CHN GOV
State Oceanic Administration
  CHN GOV
Liaison Office in Hong Kong; Hong Kong Liaison Office
  CHN GOV
  name?: Liaison Office
International Liaison Department
  CHN GOV
National Supervisory Commission
  CHN GOV
China National Space Administration; CNSA
  CHN GOV
State Administration of Foreign Exchange
  CHN GOV
Chinese Academy of Engineering Physics
  CHN GOV
People's Liberation Army; PLA; Chinese People's Liberation Army; Chinese military; Chinese army; China's military; PLA Navy; Chinese navy; PLA Air Force; Chinese air force
  CHN MIL
  name?: PLAN
Central Military Commission
  CHN MIL
  name?: CMC
PLA Rocket Force; Second Artillery; Second Artillery Corps
  CHN MIL
Eastern Theater Command; Eastern Theatre Command
  CHN MIL
Southern Theater Command; Southern Theatre Command
  CHN MIL
Chinese Defense Ministry; China's Defense Ministry; Chinese Ministry of National Defense; China's Defence Ministry
  CHN MIL
People's Volunteer Army; Chinese People's Volunteers
  CHN MIL
Unit 61398
  CHN MIL
Strategic Support Force
  CHN MIL
Western Theater Command
  CHN MIL
People's Armed Police; PAP police
  CHN COP
China Coast Guard; Chinese coast guard; Chinese Coast Guard; China's coast guard
  CHN COP
Ministry of Public Security; Public Security Bureau
  CHN COP
Maritime militia of China; Chinese maritime militia
  CHN COP
  name?: Maritime militia
China Marine Surveillance
  CHN COP
Xinjiang Production and Construction Corps; Bingtuan
  CHN COP
chengguan; Chengguan
  CHN COP
Ministry of State Security; Chinese Ministry of State Security
  CHN SPY
  name?: MSS
Salt Typhoon
  CHN SPY
Volt Typhoon
  CHN SPY
APT10
  CHN SPY
APT41
  CHN SPY
Hafnium hackers
  CHN SPY
  name?: Hafnium
National People's Congress; China's National People's Congress; Chinese parliament
  CHN LEG
  name?: NPC
Chinese People's Political Consultative Conference; CPPCC
  CHN LEG
NPC Standing Committee; National People's Congress Standing Committee
  CHN LEG
Supreme People's Court
  CHN JUD
Supreme People's Procuratorate
  CHN JUD
Xinhua; Xinhua news agency; Xinhua News Agency; New China News Agency
  CHN JRN
People's Daily
  CHN JRN
Global Times
  CHN JRN
China Daily
  CHN JRN
CCTV; China Central Television
  CHN JRN
CGTN
  CHN JRN
China News Service
  CHN JRN
PLA Daily; Liberation Army Daily
  CHN JRN
China Youth Daily
  CHN JRN
Caixin
  CHN JRN
Southern Weekend; Southern Weekly
  CHN JRN
Beijing News
  CHN JRN
Beijing Daily
  CHN JRN
Qiushi
  CHN JRN
Sina Weibo; Weibo
  CHN JRN
WeChat
  CHN JRN
China Radio International
  CHN JRN
Guangming Daily
  CHN JRN
Economic Observer
  CHN JRN
The Paper of Shanghai
  CHN JRN
Study Times
  CHN JRN
Huawei; Huawei Technologies
  CHN BUS
ZTE
  CHN BUS
  name?: ZTE
Alibaba; Alibaba Group
  CHN BUS
Tencent
  CHN BUS
ByteDance
  CHN BUS
TikTok
  CHN BUS
Baidu
  CHN BUS
China National Petroleum Corporation; CNPC; China National Petroleum Corp.; PetroChina
  CHN BUS
Sinopec
  CHN BUS
CNOOC
  CHN BUS
China Mobile
  CHN BUS
China Telecom
  CHN BUS
Lenovo
  CHN BUS
Xiaomi
  CHN BUS
BYD
  CHN BUS
  name?: BYD
SMIC; Semiconductor Manufacturing International
  CHN BUS
Evergrande; China Evergrande
  CHN BUS
Bank of China
  CHN BUS
Industrial and Commercial Bank of China; ICBC
  CHN BUS
  name?: Industrial and Commercial Bank
China Construction Bank
  CHN BUS
Agricultural Bank of China
  CHN BUS
  name?: Agricultural Bank
China Development Bank
  CHN BUS
Export-Import Bank of China; China Exim Bank
  CHN BUS
  name?: Export-Import Bank
COSCO
  CHN BUS
Norinco; NORINCO
  CHN BUS
AVIC; Aviation Industry Corporation of China
  CHN BUS
COMAC
  CHN BUS
DJI
  CHN BUS
  name?: DJI
Hikvision
  CHN BUS
Dahua
  CHN BUS
SenseTime
  CHN BUS
Ant Group
  CHN BUS
Didi
  CHN BUS
JD.com
  CHN BUS
Chinalco
  CHN BUS
Baosteel
  CHN BUS
Geely
  CHN BUS
SAIC Motor
  CHN BUS
CATL
  CHN BUS
Country Garden
  CHN BUS
HNA Group
  CHN BUS
Fosun
  CHN BUS
Dandong Hongxiang
  CHN BUS
Banco Delta Asia
  CHN BUS
State Grid
  CHN BUS
China Railway Group
  CHN BUS
China Communications Construction Company
  CHN BUS
CRRC
  CHN BUS
DeepSeek
  CHN BUS
Air China
  CHN BUS
China Eastern
  CHN BUS
China Southern Airlines
  CHN BUS
Sinovac
  CHN BUS
Sinopharm
  CHN BUS
CEFC
  CHN BUS
Megvii
  CHN BUS
Three Gorges Corporation
  CHN BUS
China Minmetals
  CHN BUS
Zijin Mining
  CHN BUS
CMOC
  CHN BUS
Falun Gong; Falungong; Falun Dafa
  CHN REL
Patriotic Catholic Association; Chinese Patriotic Catholic Association
  CHN REL
Early Rain Covenant Church
  CHN REL
Zion Church of Beijing
  CHN REL
All-China Federation of Trade Unions
  CHN LAB
World Uyghur Congress; World Uighur Congress
  CHN OPP
Uyghur Human Rights Project
  CHN OPP
Tibetan Youth Congress
  CHN OPP
International Campaign for Tibet
  CHN OPP
China Labour Watch; China Labor Watch
  CHN OPP
China Labour Bulletin
  CHN OPP
Chinese Human Rights Defenders
  CHN OPP
Human Rights in China
  CHN OPP
  name?: Human Rights
China Democracy Party; Democratic Party of China
  CHN OPP
  name?: Democratic Party
Charter 08
  CHN OPP
Tiananmen Mothers
  CHN OPP
Dui Hua; Dui Hua Foundation
  CHN OPP
Information Center for Human Rights and Democracy
  CHN OPP
Central Tibetan Administration; Tibetan government-in-exile; Tibetan government in exile; Tibetan exile government; Tibetan parliament-in-exile
  CHN OPP
Chinese Academy of Social Sciences
  CHN EDU
Peking University; Beijing University
  CHN EDU
Tsinghua University
  CHN EDU
Renmin University
  CHN EDU
Fudan University
  CHN EDU
Wuhan Institute of Virology
  CHN EDU
Confucius Institute; Confucius Institutes
  CHN EDU
China Institutes of Contemporary International Relations
  CHN EDU
Chinese Academy of Sciences
  CHN EDU
Red Guards; Red Guard
  CHN PTY
Communist Youth League of China
  CHN PTY
  name?: Communist Youth League
Gang of Four
  CHN PTY
Legislative Council of Hong Kong; Hong Kong Legislative Council; LegCo; Legco
  HKG LEG
  name?: Legislative Council
Hong Kong police; Hong Kong Police Force
  HKG COP
ICAC; Independent Commission Against Corruption
  HKG COP
Democratic Party of Hong Kong; Hong Kong Democratic Party
  HKG OPP
  name?: Democratic Party
Civic Party
  HKG OPP
Demosisto
  HKG OPP
League of Social Democrats
  HKG OPP
DAB
  HKG OPP
  name?: DAB
Scholarism
  HKG OPP
Hong Kong Alliance
  HKG OPP
Civil Human Rights Front
  HKG OPP
Confederation of Trade Unions of Hong Kong
  HKG OPP
  name?: Confederation of Trade Unions
Occupy Central; Occupy Central with Love and Peace
  HKG SOC
Umbrella Movement
  HKG SOC
Hong Kong Watch
  HKG SOC
South China Morning Post
  HKG JRN
Apple Daily
  HKG JRN
Ming Pao
  HKG JRN
RTHK; Radio Television Hong Kong
  HKG JRN
Stand News
  HKG JRN
Hong Kong Free Press
  HKG JRN
Oriental Daily
  HKG JRN
Ta Kung Pao
  HKG JRN
Wen Wei Po
  HKG JRN
Phoenix TV; Phoenix Television
  HKG JRN
Asia Times
  HKG JRN
Sing Tao
  HKG JRN
Citizen News
  HKG JRN
Cathay Pacific
  HKG BUS
CK Hutchison; Hutchison Whampoa; CK Hutchison Holdings
  HKG BUS
Hang Seng Bank
  HKG BUS
MTR Corporation
  HKG BUS
  name?: MTR
Swire
  HKG BUS
Next Digital
  HKG BUS
Court of Final Appeal; Hong Kong's Court of Final Appeal
  HKG JUD
Hong Kong Bar Association
  HKG JUD
Executive Council of Hong Kong
  HKG GOV
  name?: Executive Council
Hong Kong Monetary Authority
  HKG GOV
Hong Kong government; Hong Kong authorities
  HKG GOV
Office for Safeguarding National Security
  HKG GOV
Kuomintang; KMT; Nationalist Party of Taiwan; Chinese Nationalist Party; Taiwan's Nationalist Party; Guomindang
  ..2000-05-20  TWN GOV,PTY
  2000-05-20..2008-05-20  TWN OPP,PTY
  2008-05-20..2016-05-20  TWN GOV,PTY
  2016-05-20..  TWN OPP,PTY
  name?: Nationalists; Nationalist Party
Democratic Progressive Party; Taiwan's Democratic Progressive Party
  ..2000-05-20  TWN OPP,PTY
  2000-05-20..2008-05-20  TWN GOV,PTY
  2008-05-20..2016-05-20  TWN OPP,PTY
  2016-05-20..  TWN GOV,PTY
  name?: DPP
Taiwan People's Party
  TWN PTY
People First Party
  TWN PTY
New Party of Taiwan
  TWN PTY
  name?: New Party
Taiwan Solidarity Union
  TWN PTY
New Power Party
  TWN PTY
Legislative Yuan; Taiwan's legislature; Taiwanese legislature
  TWN LEG
Mainland Affairs Council; Taiwan's Mainland Affairs Council
  TWN GOV
Straits Exchange Foundation
  TWN GOV
  name?: SEF
Executive Yuan
  TWN GOV
Control Yuan
  TWN GOV
Taipei Economic and Cultural Representative Office; TECRO
  TWN GOV
Presidential Office of Taiwan
  TWN GOV
  name?: Presidential Office
National Immigration Agency
  TWN GOV
Ocean Affairs Council
  TWN GOV
Central Epidemic Command Center
  TWN GOV
Taiwan's Defense Ministry; Taiwanese Defense Ministry; Taiwan's Ministry of National Defense
  TWN MIL
Taiwanese military; Taiwan's military
  TWN MIL
National Security Bureau of Taiwan
  TWN SPY
  name?: National Security Bureau
Taiwan Coast Guard; Taiwan's coast guard; Taiwan's Coast Guard Administration; Coast Guard Administration
  TWN COP
Central News Agency
  TWN JRN
  name?: CNA
Taipei Times
  TWN JRN
Liberty Times
  TWN JRN
United Daily News
  TWN JRN
China Times
  TWN JRN
TVBS
  TWN JRN
Taiwan News
  TWN JRN
Focus Taiwan
  TWN JRN
TSMC; Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor Manufacturing Company
  TWN BUS
Foxconn; Hon Hai; Hon Hai Precision
  TWN BUS
China Airlines
  TWN BUS
EVA Air; Eva Airways
  TWN BUS
MediaTek
  TWN BUS
Acer
  TWN BUS
Asus; ASUS
  TWN BUS
Evergreen Marine
  TWN BUS
HTC
  TWN BUS
  name?: HTC
Sunflower Movement; Sunflower movement
  TWN SOC
Tzu Chi
  TWN SOC
American Institute in Taiwan
  USA GOV
  name?: American Institute; AIT
Mongolian People's Party; Mongolian People's Revolutionary Party; MPRP
  MNG PTY
Democratic Party of Mongolia
  MNG PTY
  name?: Democratic Party
State Great Khural; Great Khural; State Great Hural
  MNG LEG

# ---- South-east Asia ----

Communist Party of Vietnam; Vietnamese Communist Party; Vietnam's Communist Party
  VNM GOV,PTY
  name?: Communist Party
Viet Cong; Vietcong; National Liberation Front of South Vietnam
  VNM REB
  name?: National Liberation Front
Viet Minh
  VNM REB
Vietnam News Agency
  VNM JRN
Nhan Dan
  VNM JRN
Thanh Nien
  VNM JRN
Tuoi Tre
  VNM JRN
VnExpress
  VNM JRN
Voice of Vietnam
  VNM JRN
  name?: Voice
Quan Doi Nhan Dan
  VNM JRN
Vietnam People's Army; People's Army of Vietnam
  VNM MIL
  name?: People's Army
North Vietnamese Army
  VNM MIL
Army of the Republic of Vietnam
  VNM MIL
  name?: Army of the Republic
PetroVietnam
  VNM BUS
Vingroup
  VNM BUS
VinFast
  VNM BUS
Vietnam Airlines
  VNM BUS
Viet Tan
  VNM OPP
Bloc 8406
  VNM OPP
Unified Buddhist Church of Vietnam
  VNM OPP
  name?: Unified Buddhist Church
Brotherhood for Democracy
  VNM OPP
Lao People's Revolutionary Party
  LAO GOV,PTY
Pathet Lao
  LAO REB
Khmer Rouge; Party of Democratic Kampuchea
  ..1975-04-17  KHM REB
  1975-04-17..1979-01-07  KHM GOV,REB
  1979-01-07..  KHM REB
Cambodian People's Party; CPP
  KHM GOV,PTY
Funcinpec; FUNCINPEC
  KHM PTY
Candlelight Party
  KHM PTY
Human Rights Party of Cambodia
  KHM PTY
  name?: Human Rights Party
Cambodia National Rescue Party; CNRP
  KHM OPP,PTY
Sam Rainsy Party
  KHM OPP,PTY
Khmer Nation Party
  KHM OPP,PTY
Phnom Penh Post
  KHM JRN
Cambodia Daily
  KHM JRN
VOD of Cambodia; Voice of Democracy
  KHM JRN
  name?: VOD
Fresh News
  KHM JRN
Khmer Times
  KHM JRN
Licadho; LICADHO
  KHM NGO
Adhoc; ADHOC
  KHM NGO
Mother Nature of Cambodia
  KHM NGO
  name?: Mother Nature
Royal Cambodian Armed Forces
  KHM MIL
Prince Group; Prince Holding Group
  KHM BUS
Huione Group
  KHM BUS
Pheu Thai; Pheu Thai Party
  THA PTY
Thai Rak Thai; Thai Rak Thai Party
  THA PTY
People Power Party of Thailand
  THA PTY
  name?: People Power Party
Democrat Party of Thailand; Democrat Party
  THA PTY
Palang Pracharath; Palang Pracharath Party
  THA PTY
Move Forward Party; Move Forward
  THA PTY
Future Forward Party; Future Forward
  THA PTY
Bhumjaithai; Bhumjaithai Party
  THA PTY
People's Party of Thailand
  THA PTY
  name?: People's Party
Chart Thai
  THA PTY
Chart Pattana
  THA PTY
New Aspiration Party
  THA PTY
United Thai Nation Party
  THA PTY
Thai Raksa Chart
  THA PTY
Palang Dharma
  THA PTY
Matubhum
  THA PTY
Red Shirts; red shirts; Red Shirt; National United Front for Democracy Against Dictatorship; National United Front of Democracy Against Dictatorship; United Front for Democracy Against Dictatorship; red-shirt protesters
  THA OPP
  name?: UDD
Yellow Shirts; yellow shirts; People's Alliance for Democracy
  THA OPP
  name?: PAD
People's Democratic Reform Committee; PDRC
  THA OPP
Assembly of the Poor
  THA OPP
Free Youth
  THA OPP
Ratsadon
  THA OPP
National Council for Peace and Order; NCPO; Thailand's National Council for Peace and Order
  2014-05-22..2019-07-16  THA GOV,MIL
  THA MIL
Council for National Security; Thailand's Council for National Security
  2006-09-19..  THA GOV,MIL
  THA MIL
  name?: Council for National Security
Barisan Revolusi Nasional; BRN Coordinate; BRN-Coordinate
  THA REB
  name?: BRN
PULO; Pattani United Liberation Organization
  THA REB
Runda Kumpulan Kecil
  THA REB
MARA Patani; Mara Patani
  THA REB
National Revolutionary Front of Thailand
  THA REB
  name?: National Revolutionary Front
Royal Thai Army; Thai army; Thai military; Royal Thai Armed Forces
  THA MIL
Royal Thai Navy; Thai navy
  THA MIL
Internal Security Operations Command; ISOC
  THA MIL
Royal Thai Air Force
  THA MIL
Royal Thai Police; Thai police
  THA COP
Crime Suppression Division
  THA COP
Department of Special Investigation
  THA COP
Bangkok Post
  THA JRN
The Nation of Thailand
  THA JRN
  name?: The Nation
Thai PBS
  THA JRN
Thai Rath
  THA JRN
Khaosod
  THA JRN
Matichon
  THA JRN
Prachatai
  THA JRN
MCOT
  THA JRN
National Anti-Corruption Commission of Thailand; NACC
  THA GOV
  name?: National Anti-Corruption Commission
Election Commission of Thailand
  THA GOV
  name?: Election Commission
Privy Council of Thailand
  THA GOV
  name?: Privy Council
Constitutional Court of Thailand; Thai Constitutional Court; Thailand's Constitutional Court
  THA JUD
  name?: Constitutional Court
Charoen Pokphand; CP Group
  THA BUS
PTT
  THA BUS
  name?: PTT
Thai Airways
  THA BUS
Shin Corp; Shin Corp.
  THA BUS
Thai Union
  THA BUS
Thai Lawyers for Human Rights
  THA NGO
Cross Cultural Foundation
  THA NGO
State Law and Order Restoration Council; SLORC; State Peace and Development Council; SPDC; State Law and Order Restoration Council (SLORC)
  ..2011-03-30  MMR GOV,MIL
  MMR MIL
State Administration Council; Myanmar junta; Myanmar's junta; Myanmar's military government; Burmese junta; State Security and Peace Commission
  MMR GOV,MIL
  name?: SAC
Tatmadaw; Myanmar military; Myanmar army; Burmese army; Burmese military; Myanmar's military; Myanmar Army; Burma Army
  MMR MIL
National League for Democracy; NLD
  ..2016-03-30  MMR OPP,PTY
  2016-03-30..2021-02-01  MMR GOV,PTY
  2021-02-01..  MMR OPP,PTY
National Unity Government; Myanmar's National Unity Government; National Unity Government of Myanmar; Committee Representing Pyidaungsu Hluttaw; CRPH
  MMR OPP,GOV
  name?: NUG
Union Solidarity and Development Party; USDP
  MMR PTY
National Unity Party of Myanmar
  MMR PTY
  name?: National Unity Party
Shan Nationalities League for Democracy
  MMR PTY
Arakan National Party
  MMR PTY
Union Solidarity and Development Association
  MMR PTY
  name?: USDA
People's Defense Force; People's Defence Force; People's Defense Forces; People's Defence Forces; PDFs
  MMR REB
  name?: PDF
Arakan Army
  MMR REB
  name?: AA
Kachin Independence Army
  MMR REB
  name?: KIA
Kachin Independence Organization
  MMR REB
  name?: KIO
Karen National Union; KNU
  MMR REB
Karen National Liberation Army; KNLA
  MMR REB
Karenni Nationalities Defense Force; Karenni Nationalities Defence Force; KNDF
  MMR REB
Karenni Army
  MMR REB
Karenni National Progressive Party; KNPP
  MMR REB
Shan State Army; Shan State Army-South
  MMR REB
  name?: SSA
Restoration Council of Shan State; RCSS
  MMR REB
Shan State Progress Party; Shan State Army-North
  MMR REB
United Wa State Army; UWSA; Wa Army
  MMR REB
Myanmar National Democratic Alliance Army; MNDAA; Kokang army
  MMR REB
Ta'ang National Liberation Army; TNLA
  MMR REB
Chin National Front; Chin National Army
  MMR REB
Chinland Defense Force; Chinland Defence Force
  MMR REB
Brotherhood Alliance; Three Brotherhood Alliance
  MMR REB
Arakan Rohingya Salvation Army; ARSA; Harakah al-Yaqin
  MMR REB
Rohingya Solidarity Organisation; Rohingya Solidarity Organization
  MMR REB
New Mon State Party
  MMR REB
All Burma Students' Democratic Front
  MMR REB
Bamar People's Liberation Army
  MMR REB
Mon National Liberation Army
  MMR REB
National Democratic Alliance Army
  MMR REB
Communist Party of Burma; Burmese Communist Party
  MMR REB
  name?: Communist Party
God's Army
  MMR REB
Mong Tai Army
  MMR REB
Northern Alliance of Myanmar
  MMR REB
  name?: Northern Alliance
Democratic Karen Buddhist Army; DKBA; Democratic Karen Benevolent Army
  MMR PRM
Border Guard Force of Myanmar; Karen Border Guard Force; Border Guard Forces
  MMR PRM
  name?: Border Guard Force
Pyu Saw Htee
  MMR PRM
Swan Arr Shin
  MMR PRM
Karen National Army
  MMR PRM
Irrawaddy magazine; The Irrawaddy
  MMR JRN
Mizzima
  MMR JRN
Democratic Voice of Burma
  MMR JRN
  name?: Democratic Voice; DVB
Global New Light of Myanmar; New Light of Myanmar
  MMR JRN
  name?: Global New Light
Myanmar Now
  MMR JRN
Eleven Media
  MMR JRN
Frontier Myanmar
  MMR JRN
Khit Thit
  MMR JRN
MRTV
  MMR JRN
Myawaddy TV
  MMR JRN
Kachin News Group
  MMR JRN
Shan Herald Agency for News
  MMR JRN
Assistance Association for Political Prisoners; AAPP; Assistance Association for Political Prisoners (Burma)
  NGO
Fortify Rights
  NGO
Justice for Myanmar
  NGO
Burma Campaign UK
  NGO
Free Burma Rangers
  NGO
Karen Human Rights Group
  NGO
Ma Ba Tha; 969 movement
  MMR REL
State Sangha Maha Nayaka Committee
  MMR REL
Myanma Oil and Gas Enterprise; MOGE
  MMR BUS
Myanmar Economic Holdings Limited; MEHL
  MMR BUS
Myanmar Economic Corporation
  MMR BUS
88 Generation Students Group; 88 Generation
  MMR OPP
Civil Disobedience Movement
  MMR OPP
Pyithu Hluttaw
  MMR LEG
Pyidaungsu Hluttaw
  MMR LEG
United Malays National Organisation; UMNO; United Malays National Organization; Umno
  ..2018-05-10  MYS GOV,PTY
  MYS PTY
Barisan Nasional; BN coalition; National Front of Malaysia; National Front coalition
  ..2018-05-10  MYS GOV,PTY
  MYS PTY
  name?: National Front
Pakatan Harapan; Alliance of Hope
  MYS PTY
Pakatan Rakyat
  MYS PTY
Parti Keadilan Rakyat; Keadilan
  MYS PTY
  name?: PKR
Democratic Action Party
  MYS PTY
  name?: DAP
Parti Islam se-Malaysia; Pan-Malaysian Islamic Party
  MYS PTY
  name?: PAS
Perikatan Nasional
  MYS PTY
Bersatu; Parti Pribumi Bersatu Malaysia
  MYS PTY
Malaysian Chinese Association
  MYS PTY
Malaysian Indian Congress
  MYS PTY
Parti Warisan Sabah
  MYS PTY
Gabungan Parti Sarawak
  MYS PTY
Bernama
  MYS JRN
  name?: Bernama
New Straits Times
  MYS JRN
The Star of Malaysia
  MYS JRN
  name?: The Star
Malaysiakini
  MYS JRN
Utusan Malaysia
  MYS JRN
Malay Mail
  MYS JRN
Sarawak Report
  MYS JRN
Malaysian Insider
  MYS JRN
Bersih
  MYS SOC
  name?: Bersih
Sisters in Islam
  MYS SOC
Perkasa
  MYS SOC
Lawyers for Liberty
  MYS SOC
Tenaganita
  MYS SOC
Suaram
  MYS SOC
Hindraf
  MYS SOC
Petronas
  MYS BUS
Malaysia Airlines; Malaysian Airlines
  MYS BUS
AirAsia
  MYS BUS
1MDB; 1Malaysia Development Berhad
  MYS BUS
Proton
  MYS BUS
  name?: Proton
Sime Darby
  MYS BUS
Top Glove
  MYS BUS
Khazanah
  MYS BUS
Malaysian Anti-Corruption Commission; MACC
  MYS COP
Royal Malaysia Police
  MYS COP
Special Branch of Malaysia
  MYS COP
  name?: Special Branch
Malaysian Maritime Enforcement Agency
  MYS COP
Malayan Communist Party
  MYS REB
Royal Sulu Army
  MYS REB
People's Action Party
  SGP GOV,PTY
  name?: PAP
Workers' Party of Singapore
  SGP OPP,PTY
  name?: Workers' Party
Singapore Democratic Party
  SGP OPP,PTY
Progress Singapore Party
  SGP OPP,PTY
Straits Times
  SGP JRN
Channel NewsAsia; Channel News Asia
  SGP JRN
  name?: CNA
Today newspaper of Singapore
  SGP JRN
  name?: Today newspaper
Mediacorp
  SGP JRN
Temasek Holdings
  SGP BUS
Singapore Airlines
  SGP BUS
GIC
  SGP BUS
  name?: GIC
DBS; DBS Bank
  SGP BUS
  name?: DBS
Trafigura
  SGP BUS
SingTel; Singtel
  SGP BUS
Keppel
  SGP BUS
S. Rajaratnam School of International Studies; RSIS
  SGP EDU
Institute of Southeast Asian Studies; ISEAS-Yusof Ishak Institute
  SGP EDU
National University of Singapore
  SGP EDU
  name?: National University
Lee Kuan Yew School of Public Policy
  SGP EDU
Monetary Authority of Singapore
  SGP GOV
  name?: Monetary Authority
Internal Security Department of Singapore
  SGP GOV
  name?: Internal Security Department
Golkar; Golkar Party; Golongan Karya
  ..1999-10-20  IDN GOV,PTY
  IDN PTY
Indonesian Democratic Party of Struggle; PDI-P; PDI-Perjuangan; Indonesian Democratic Party-Struggle; PDIP
  IDN PTY
Gerindra; Gerindra Party; Great Indonesia Movement Party
  IDN PTY
Democratic Party of Indonesia; Partai Demokrat
  IDN PTY
  name?: Democratic Party
Prosperous Justice Party
  IDN PTY
  name?: PKS
National Awakening Party
  IDN PTY
  name?: PKB
National Mandate Party
  IDN PTY
  name?: PAN
United Development Party
  IDN PTY
  name?: PPP
Hanura
  IDN PTY
NasDem; Nasdem
  IDN PTY
Crescent Star Party
  IDN PTY
Indonesian Communist Party
  IDN PTY
  name?: PKI
Indonesian Solidarity Party
  IDN PTY
Free Aceh Movement; GAM; Aceh Movement
  IDN REB
Free Papua Movement; OPM; Free Papua Organization; Organisasi Papua Merdeka
  IDN REB
West Papua National Liberation Army; TPNPB; West Papua Liberation Army
  IDN REB
Jemaah Ansharut Daulah; Jamaah Ansharut Daulah
  IDN UAF
  name?: JAD
Laskar Jihad
  IDN UAF
East Indonesia Mujahideen; Mujahidin Indonesia Timur; MIT militant group
  IDN UAF
Laskar Jundullah
  IDN UAF
Darul Islam
  IDN UAF
Jemaah Anshorut Tauhid
  IDN UAF
Islamic Defenders Front; Islam Defenders Front
  IDN REL
  name?: FPI
Nahdlatul Ulama
  IDN REL
  name?: NU
Muhammadiyah
  IDN REL
Indonesian Ulema Council; Indonesian Ulama Council
  IDN REL
  name?: MUI
Indonesian Mujahedeen Council
  IDN REL
Hizbut Tahrir Indonesia
  IDN REL
Ahmadiyah of Indonesia
  IDN REL
  name?: Ahmadiyah
Indonesian National Armed Forces; Indonesian military; Indonesian army; Indonesian armed forces; ABRI
  IDN MIL
  name?: TNI
Kopassus
  IDN MIL
Indonesian navy; Indonesian Navy
  IDN MIL
Densus 88; Detachment 88
  IDN COP
Indonesian National Police; Indonesian police
  IDN COP
Brimob
  IDN COP
Indonesian Coast Guard; Bakamla
  IDN COP
Corruption Eradication Commission
  IDN COP
  name?: KPK
National Counterterrorism Agency; BNPT
  IDN COP
State Intelligence Agency of Indonesia; State Intelligence Agency
  IDN SPY
  name?: BIN
People's Consultative Assembly
  IDN LEG
  name?: MPR
Indonesian parliament; House of Representatives of Indonesia
  IDN LEG
  name?: House of Representatives; DPR
Antara; Antara news agency
  IDN JRN
  name?: Antara
Jakarta Post
  IDN JRN
Kompas
  IDN JRN
  name?: Kompas
Tempo magazine
  IDN JRN
  name?: Tempo
Detik; Detikcom
  IDN JRN
  name?: Detik
Metro TV
  IDN JRN
Republika
  IDN JRN
Jakarta Globe
  IDN JRN
Pertamina
  IDN BUS
Garuda; Garuda Indonesia
  IDN BUS
  name?: Garuda
Lion Air
  IDN BUS
Freeport Indonesia
  IDN BUS
Bank Indonesia
  IDN BUS
Sinar Mas
  IDN BUS
Danantara
  IDN BUS
Asia Pulp & Paper
  IDN BUS
APRIL paper company
  IDN BUS
GoTo
  IDN BUS
Gojek
  IDN BUS
Bakrie Group
  IDN BUS
National Disaster Management Agency of Indonesia; BNPB; National Disaster Mitigation Agency
  IDN GOV
  name?: National Disaster Management Agency
Basarnas; National Search and Rescue Agency
  IDN GOV
BMKG
  IDN GOV
General Elections Commission of Indonesia
  IDN GOV
  name?: General Elections Commission; KPU
National Commission on Human Rights of Indonesia; Komnas HAM
  IDN GOV
Kontras; KontraS
  IDN NGO
Walhi
  IDN NGO
Indonesia Corruption Watch
  IDN NGO
LBH
  IDN NGO
  name?: LBH
United Liberation Movement for West Papua; ULMWP
  IDN OPP
West Papua National Committee; KNPB
  IDN OPP
Papuan Presidium Council
  IDN OPP
Fretilin; FRETILIN; Revolutionary Front for an Independent East Timor
  ..1999-10-25  TLS REB
  1999-10-25..  TLS PTY
Falintil; FALINTIL
  ..2001-02-01  TLS REB
  2001-02-01..  TLS MIL
CNRT; National Congress for Timorese Reconstruction; National Council of Timorese Resistance
  TLS PTY
Democratic Party of East Timor
  TLS PTY
  name?: Democratic Party
Aitarak
  TLS PRM
Besi Merah Putih
  TLS PRM
Mahidi militia
  TLS PRM
Armed Forces of the Philippines; Philippine military; Philippine Armed Forces; Philippine army; Philippine Army
  PHL MIL
  name?: Armed Forces; AFP
Philippine Navy; Philippine navy
  PHL MIL
Philippine Air Force
  PHL MIL
BRP Sierra Madre
  PHL MIL
Philippine Marines
  PHL MIL
Philippine National Police
  PHL COP
  name?: PNP
Philippine Coast Guard; Philippine coast guard
  PHL COP
  name?: PCG
National Bureau of Investigation
  PHL COP
  name?: NBI
Bureau of Fisheries and Aquatic Resources
  PHL COP
Philippine Drug Enforcement Agency; PDEA
  PHL COP
Bureau of Immigration of the Philippines
  PHL COP
  name?: Bureau of Immigration
New People's Army; NPA rebels; NPA guerrillas
  PHL REB
National Democratic Front; National Democratic Front of the Philippines
  PHL REB
  name?: NDF
Communist Party of the Philippines; CPP-NPA
  PHL REB
  name?: Communist Party
Abu Sayyaf; Abu Sayyaf Group
  PHL REB
  name?: ASG
Maute group; Maute Group; Maute
  PHL REB
Bangsamoro Islamic Freedom Fighters
  PHL REB
  name?: BIFF
Dawlah Islamiya; Daulah Islamiyah
  PHL REB
Alex Boncayao Brigade
  PHL REB
Rajah Solaiman Movement
  PHL REB
Ansar Khalifah Philippines
  PHL REB
Khilafah Islamiyah Mindanao
  PHL REB
Revolutionary Workers Party of Mindanao
  PHL REB
Moro Islamic Liberation Front; MILF
  ..2014-03-27  PHL REB
  2014-03-27..2019-02-22  PHL REB
  2019-02-22..  PHL GOV
Moro National Liberation Front; MNLF
  ..1996-09-02  PHL REB
  1996-09-02..  PHL PTY,REB
Bangsamoro Transition Authority; Bangsamoro government
  PHL GOV
Department of Foreign Affairs; Philippine Department of Foreign Affairs
  PHL GOV
  name?: DFA
Commission on Elections; Comelec
  PHL GOV
Commission on Human Rights of the Philippines
  PHL GOV
  name?: Commission on Human Rights
Office of Civil Defense
  PHL GOV
Presidential Commission on Good Government
  PHL GOV
National Task Force for the West Philippine Sea
  PHL GOV
National Maritime Council
  PHL GOV
Anti-Terrorism Council
  PHL GOV
Liberal Party of the Philippines
  PHL PTY
  name?: Liberal Party
PDP-Laban
  PHL PTY
Lakas; Lakas-CMD
  PHL PTY
  name?: Lakas
Nacionalista Party
  PHL PTY
Partido Federal ng Pilipinas
  PHL PTY
Nationalist People's Coalition
  PHL PTY
Kilusang Bagong Lipunan
  PHL PTY
LDP of the Philippines
  PHL PTY
  name?: LDP
Rappler
  PHL JRN
Philippine Daily Inquirer
  PHL JRN
  name?: Inquirer
ABS-CBN
  PHL JRN
GMA News; GMA Network
  PHL JRN
Philippine Star
  PHL JRN
Manila Times
  PHL JRN
Manila Bulletin
  PHL JRN
Philippine News Agency
  PHL JRN
DZBB
  PHL JRN
DZMM
  PHL JRN
Bayan; Bagong Alyansang Makabayan
  PHL SOC
  name?: Bayan
Karapatan
  PHL SOC
Gabriela
  PHL SOC
  name?: Gabriela
Catholic Bishops' Conference of the Philippines; CBCP
  PHL SOC
  name?: Catholic Bishops' Conference
Anakpawis
  PHL SOC
Kabataan
  PHL SOC
  name?: Kabataan
Kilusang Mayo Uno
  PHL SOC
  name?: KMU
Bayan Muna
  PHL SOC
Migrante
  PHL SOC
  name?: Migrante
Pamalakaya
  PHL SOC
Iglesia ni Cristo
  PHL SOC
El Shaddai
  PHL SOC
Sandiganbayan
  PHL JUD
Philippine Supreme Court; Supreme Court of the Philippines
  PHL JUD
  name?: Supreme Court
Ombudsman of the Philippines
  PHL JUD
  name?: Ombudsman
San Miguel Corp.; San Miguel Corporation
  PHL BUS
Philippine Airlines
  PHL BUS
Cebu Pacific
  PHL BUS
Bougainville Revolutionary Army
  PNG REB
Me'ekamui
  PNG REB
Pangu Pati; Pangu Party
  PNG PTY
People's National Congress of Papua New Guinea
  PNG PTY
  name?: People's National Congress
National Alliance Party
  PNG PTY
Royal Papua New Guinea Constabulary; RPNGC
  PNG COP
Papua New Guinea Defence Force; PNGDF
  PNG MIL
Post-Courier
  PNG JRN
The National of Papua New Guinea
  PNG JRN
  name?: The National
FijiFirst
  FJI PTY
Social Democratic Liberal Party; SODELPA
  FJI PTY
Fiji Labour Party
  FJI PTY
People's Alliance of Fiji
  FJI PTY
  name?: People's Alliance
SDL party of Fiji
  FJI PTY
  name?: SDL party
National Federation Party
  FJI PTY
Republic of Fiji Military Forces; Fijian military; Fiji military; Fiji's military
  FJI MIL
Fiji Times
  FJI JRN
Malaita Eagle Force
  SLB REB
Isatabu Freedom Movement
  SLB REB
Australian Labor Party; Australian Labor
  AUS PTY
  name?: ALP
Liberal National Party; Liberal National Party of Queensland
  AUS PTY
Liberal Party of Australia; Liberal-National coalition
  AUS PTY
  name?: Liberal Party
National Party of Australia
  AUS PTY
  name?: Nationals; National Party
Australian Greens
  AUS PTY
One Nation; Pauline Hanson's One Nation
  AUS PTY
Palmer United Party; United Australia Party
  AUS PTY
Australian Democrats
  AUS PTY
Katter's Australian Party
  AUS PTY
Australian Federal Police; AFP police; Australian police
  AUS COP
Australian Border Force
  AUS COP
New South Wales Police; NSW Police; New South Wales police
  AUS COP
Victoria Police
  AUS COP
Queensland Police
  AUS COP
Australian Customs
  AUS COP
Australian Security Intelligence Organisation; ASIO
  AUS SPY
Australian Secret Intelligence Service; ASIS
  AUS SPY
Australian Signals Directorate; Australian Cyber Security Centre
  AUS SPY
Office of National Assessments
  AUS SPY
Australian Defence Force; Australian military; Australian Defence Forces
  AUS MIL
  name?: ADF
Royal Australian Navy; Australian navy
  AUS MIL
Royal Australian Air Force
  AUS MIL
HMAS Toowoomba
  AUS MIL
Department of Foreign Affairs and Trade; DFAT
  AUS GOV
Australian Electoral Commission
  AUS GOV
Reserve Bank of Australia
  AUS GOV
  name?: Reserve Bank; RBA
AusAID
  AUS GOV
Foreign Investment Review Board
  AUS GOV
eSafety Commissioner
  AUS GOV
Australian Competition and Consumer Commission; ACCC
  AUS GOV
Australian Maritime Safety Authority; AMSA
  AUS GOV
CSIRO
  AUS GOV
Bureau of Meteorology
  AUS GOV
Department of Home Affairs of Australia
  AUS GOV
  name?: Department of Home Affairs
High Court of Australia; Australian High Court
  AUS JUD
  name?: High Court
Federal Court of Australia
  AUS JUD
  name?: Federal Court
Australian Broadcasting Corporation; Australian Broadcasting Corp.; ABC radio of Australia
  AUS JRN
  name?: ABC
Sydney Morning Herald
  AUS JRN
The Age newspaper
  AUS JRN
The Australian newspaper; The Australian
  AUS JRN
SBS of Australia
  AUS JRN
  name?: SBS
Australian Associated Press
  AUS JRN
  name?: AAP
Nine Network
  AUS JRN
Sky News Australia
  AUS JRN
Australian Financial Review
  AUS JRN
The Saturday Paper
  AUS JRN
Radio Australia
  AUS JRN
Herald Sun
  AUS JRN
BHP Billiton Ltd
  AUS BUS
Woodside; Woodside Petroleum; Woodside Energy
  AUS BUS
Qantas
  AUS BUS
Fortescue; Fortescue Metals
  AUS BUS
Santos Ltd
  AUS BUS
Westpac
  AUS BUS
Commonwealth Bank of Australia; Commonwealth Bank
  AUS BUS
ANZ; ANZ Bank
  AUS BUS
  name?: ANZ
National Australia Bank
  AUS BUS
Telstra
  AUS BUS
News Corp; News Corp.
  AUS BUS
Macquarie Group
  AUS BUS
Adani Australia
  AUS BUS
Lynas
  AUS BUS
Optus
  AUS BUS
Crown Resorts
  AUS BUS
Gina Rinehart's Hancock Prospecting; Hancock Prospecting
  AUS BUS
Oil Search
  AUS BUS
Newcrest
  AUS BUS
Australian Council of Trade Unions; ACTU
  AUS LAB
Maritime Union of Australia
  AUS LAB
  name?: Maritime Union
CFMEU
  AUS LAB
Lowy Institute
  AUS EDU
Australian Strategic Policy Institute; ASPI
  AUS EDU
Australian National University
  AUS EDU
Get Up!; GetUp
  AUS SOC
Refugee Action Coalition
  AUS SOC
Asylum Seeker Resource Centre
  AUS SOC
Amnesty International Australia
  AUS SOC
Rising Tide
  AUS SOC
New Zealand Labour Party
  NZL PTY
New Zealand National Party
  NZL PTY
New Zealand First; NZ First
  NZL PTY
ACT New Zealand; ACT Party
  NZL PTY
Te Pati Maori; Maori Party
  NZL PTY
Green Party of New Zealand
  NZL PTY
  name?: Green Party
Alliance of New Zealand
  NZL PTY
  name?: Alliance
New Zealand Defence Force; NZDF
  NZL MIL
Royal New Zealand Navy
  NZL MIL
Royal New Zealand Air Force
  NZL MIL
New Zealand Security Intelligence Service
  NZL SPY
Government Communications Security Bureau
  NZL SPY
Radio New Zealand
  NZL JRN
  name?: RNZ
New Zealand Herald
  NZL JRN
TVNZ
  NZL JRN
Stuff news site
  NZL JRN
Dominion Post
  NZL JRN
Fonterra
  NZL BUS
Air New Zealand
  NZL BUS

# ---- South Asia ----

Bharatiya Janata Party; BJP; B.J.P.; Hindu nationalist BJP
  ..1998-03-19  IND OPP,PTY
  1998-03-19..2004-05-22  IND GOV,PTY
  2004-05-22..2014-05-26  IND OPP,PTY
  2014-05-26..  IND GOV,PTY
Indian National Congress; Congress party; Congress Party; Congress (I); All India Congress Committee
  1991-06-21..1996-05-16  IND GOV,PTY
  1996-05-16..2004-05-22  IND OPP,PTY
  2004-05-22..2014-05-26  IND GOV,PTY
  2014-05-26..  IND OPP,PTY
  IND PTY
  name?: Congress
Aam Aadmi Party; Aam Admi Party
  IND PTY
  name?: AAP
Communist Party of India (Marxist); CPI(M); CPI-M
  IND PTY
  name?: CPM
Communist Party of India
  IND PTY
  name?: Communist Party; CPI
Bahujan Samaj Party
  IND PTY
  name?: BSP
Samajwadi Party
  IND PTY
Janata Dal; Janata Dal (United); JD(U); Janata Dal (Secular)
  IND PTY
Trinamool Congress; Trinamul Congress; All India Trinamool Congress
  IND PTY
  name?: TMC
Dravida Munnetra Kazhagam; DMK
  IND PTY
AIADMK; All India Anna Dravida Munnetra Kazhagam
  IND PTY
Shiv Sena
  IND PTY
Telugu Desam Party; Telugu Desam
  IND PTY
  name?: TDP
Nationalist Congress Party
  IND PTY
  name?: NCP
National Conference; Jammu and Kashmir National Conference
  IND PTY
People's Democratic Party of Kashmir; Jammu and Kashmir Peoples Democratic Party
  IND PTY
  name?: People's Democratic Party
Rashtriya Janata Dal
  IND PTY
  name?: RJD
Biju Janata Dal
  IND PTY
YSR Congress
  IND PTY
Shiromani Akali Dal; Akali Dal
  IND PTY
National Democratic Alliance of India
  IND PTY
  name?: National Democratic Alliance; NDA
United Progressive Alliance
  IND PTY
  name?: UPA
Telangana Rashtra Samithi; Bharat Rashtra Samithi
  IND PTY
INDIA alliance
  IND PTY
Asom Gana Parishad
  IND PTY
Maharashtra Navnirman Sena
  IND PTY
All India Majlis-e-Ittehadul Muslimeen; AIMIM
  IND PTY
United Front of India
  IND PTY
  name?: United Front
Rashtriya Swayamsevak Sangh; RSS
  IND REL
Vishwa Hindu Parishad; World Hindu Council
  IND REL
  name?: VHP
Bajrang Dal
  IND REL
Sangh Parivar
  IND REL
Sri Ram Sena
  IND REL
Hindu Mahasabha
  IND REL
Students' Islamic Movement of India; SIMI
  IND REL
  name?: Students' Islamic Movement
Jamaat-e-Islami Hind
  IND REL
Popular Front of India
  IND REL
  name?: Popular Front; PFI
Shiromani Gurdwara Parbandhak Committee
  IND REL
All India Muslim Personal Law Board
  IND REL
Dera Sacha Sauda
  IND REL
Jamiat Ulema-e-Hind
  IND REL
Lok Sabha; Indian parliament; India's parliament; Indian Parliament
  IND LEG
Rajya Sabha
  IND LEG
Vidhan Sabha
  IND LEG
Indian Army; Indian army; Indian military; Indian Armed Forces; Indian armed forces
  IND MIL
Indian Navy; Indian navy
  IND MIL
Indian Air Force; IAF
  IND MIL
Rashtriya Rifles
  IND MIL
Assam Rifles
  IND MIL
Strategic Forces Command of India
  IND MIL
  name?: Strategic Forces Command
Defence Research and Development Organisation; DRDO
  IND MIL
Border Security Force; BSF
  IND COP
Central Reserve Police Force; CRPF
  IND COP
Central Bureau of Investigation
  IND COP
  name?: CBI
National Investigation Agency
  IND COP
  name?: NIA
Indo-Tibetan Border Police; ITBP
  IND COP
Delhi Police
  IND COP
Mumbai Police
  IND COP
Central Industrial Security Force; CISF
  IND COP
Indian Coast Guard
  IND COP
Enforcement Directorate
  IND COP
National Security Guard; National Security Guards; NSG commandos
  IND COP
Uttar Pradesh Police
  IND COP
Jammu and Kashmir Police; Kashmir police
  IND COP
Punjab Police
  IND COP
Research and Analysis Wing; R&AW; Research & Analysis Wing
  IND SPY
  name?: RAW
Intelligence Bureau
  IND SPY
  name?: IB
Election Commission of India; India's Election Commission
  IND GOV
  name?: Election Commission
Ministry of External Affairs; External Affairs Ministry; Indian Foreign Ministry; India's Foreign Ministry; India's external affairs ministry; Indian external affairs ministry
  IND GOV
Reserve Bank of India
  IND GOV
  name?: Reserve Bank; RBI
Indian Space Research Organisation; ISRO; Indian Space Research Organization
  IND GOV
Planning Commission of India
  IND GOV
  name?: Planning Commission
NITI Aayog
  IND GOV
Competition Commission of India
  IND GOV
  name?: Competition Commission
National Human Rights Commission of India
  IND GOV
  name?: National Human Rights Commission
Directorate General of Civil Aviation of India
  IND GOV
Archaeological Survey of India
  IND GOV
  name?: Archaeological Survey
Atomic Energy Commission of India
  IND GOV
  name?: Atomic Energy Commission
SEBI
  IND GOV
Supreme Court of India; India's Supreme Court; Indian Supreme Court
  IND JUD
  name?: Supreme Court
Delhi High Court
  IND JUD
Allahabad High Court
  IND JUD
Bombay High Court
  IND JUD
National Green Tribunal
  IND JUD
All Parties Hurriyat Conference; Hurriyat; Hurriyat Conference; All-Party Hurriyat Conference; All Party Hurriyat Conference
  IND OPP
Jamaat-e-Islami Kashmir
  IND OPP
Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizb-ul Mujahideen; Hizbul Mujahedeen; Hizb-ul-Mujahedeen
  IND REB
Jammu-Kashmir Liberation Front; Jammu Kashmir Liberation Front; JKLF; Jammu and Kashmir Liberation Front
  IND REB
The Resistance Front; Resistance Front
  IND REB
People's Anti-Fascist Front
  IND REB
United Liberation Front of Asom; ULFA; United Liberation Force of Assam; United Liberation Front of Assam
  IND REB
National Democratic Front of Bodoland; NDFB
  IND REB
National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN-K; National Socialist Council of Nagalim
  IND REB
Communist Party of India (Maoist); CPI (Maoist); Indian Maoists; Indian Maoist rebels
  IND REB
Naxalites; Naxals
  IND REB
People's War Group; Peoples War Group
  IND REB
Maoist Communist Center; Maoist Communist Centre
  IND REB
Bodo rebels
  IND REB
Babbar Khalsa; Babbar Khalsa International
  IND REB
Khalistan Commando Force
  IND REB
Sikhs for Justice
  IND REB
Khalistan Tiger Force
  IND REB
People's Liberation Army of Manipur
  IND REB
United National Liberation Front; UNLF
  IND REB
National Liberation Front of Tripura
  IND REB
All Tripura Tiger Force
  IND REB
Kamtapur Liberation Organisation
  IND REB
Dima Halam Daogah
  IND REB
Karbi Longri
  IND REB
Bodo Liberation Tigers
  IND REB
Indian Mujahideen
  IND REB
Al-Umar Mujahideen
  IND REB
Jamaat-ul-Mujahideen Kashmir
  IND REB
Ranbir Sena
  IND REB
Arambai Tenggol
  IND PRM
Salwa Judum
  IND PRM
Gau rakshaks; cow vigilantes; gau rakshaks
  IND PRM
Press Trust of India
  IND JRN
  name?: Press Trust; PTI
Times of India
  IND JRN
  name?: Times
Hindustan Times
  IND JRN
The Hindu
  IND JRN
Indian Express
  IND JRN
NDTV; New Delhi Television
  IND JRN
CNN-IBN
  IND JRN
Doordarshan
  IND JRN
All India Radio
  IND JRN
Asian News International
  IND JRN
  name?: ANI
United News of India
  IND JRN
  name?: UNI; United News
Outlook magazine
  IND JRN
India Today
  IND JRN
Telegraph of Calcutta
  IND JRN
  name?: Telegraph
The Wire of India
  IND JRN
  name?: The Wire
Tehelka
  IND JRN
Zee News
  IND JRN
Republic TV
  IND JRN
Indo-Asian News Service; IANS
  IND JRN
Deccan Chronicle
  IND JRN
Greater Kashmir
  IND JRN
Rising Kashmir
  IND JRN
Anandabazar Patrika
  IND JRN
Scroll.in
  IND JRN
Alt News
  IND JRN
Star News
  IND JRN
Aaj Tak
  IND JRN
CNN-News18
  IND JRN
Tata; Tata Group; Tata Motors; Tata Steel
  IND BUS
  name?: Tata
Reliance Industries
  IND BUS
  name?: Reliance
Adani Group
  IND BUS
  name?: Adani
Infosys
  IND BUS
Wipro
  IND BUS
Air India
  IND BUS
Jet Airways
  IND BUS
IndiGo
  IND BUS
  name?: IndiGo
Oil and Natural Gas Corporation; ONGC
  IND BUS
Indian Oil Corporation; Indian Oil
  IND BUS
Hindustan Aeronautics; Hindustan Aeronautics Limited
  IND BUS
  name?: HAL
Bharat Biotech
  IND BUS
Serum Institute of India; Serum Institute
  IND BUS
Vedanta
  IND BUS
Essar
  IND BUS
Satyam
  IND BUS
Nuclear Power Corporation of India
  IND BUS
  name?: Nuclear Power Corporation
Coal India
  IND BUS
Kingfisher Airlines
  IND BUS
Infosys Technologies
  IND BUS
Nayara Energy
  IND BUS
Bharti Airtel
  IND BUS
Jindal Steel
  IND BUS
ISKCON India
  IND BUS
Jio
  IND BUS
  name?: Jio
Flipkart
  IND BUS
Paytm
  IND BUS
NTPC
  IND BUS
State Bank of India
  IND BUS
  name?: State Bank
POSCO India
  IND BUS
Bharat Dynamics
  IND BUS
BrahMos Aerospace
  IND BUS
Confederation of Indian Industry
  IND BUS
FICCI
  IND BUS
Samyukta Kisan Morcha
  IND AGR
Bharatiya Kisan Union
  IND AGR
Narmada Bachao Andolan
  IND SOC
India Against Corruption
  IND SOC
All Assam Students Union; All Assam Students' Union
  IND SOC
Save Indian Farmers
  IND SOC
People's Union for Civil Liberties
  IND SOC
Gorkha Janmukti Morcha
  IND SOC
Patidar movement
  IND SOC
All India Students Association
  IND SOC
Bhim Army
  IND SOC
Kuki-Zo Council
  IND SOC
Meira Paibi
  IND SOC
Pinjra Tod
  IND SOC
Internet Freedom Foundation
  IND SOC
Board of Control for Cricket in India; BCCI
  IND SOC
Jawaharlal Nehru University
  IND EDU
  name?: JNU
Jamia Millia Islamia
  IND EDU
Aligarh Muslim University
  IND EDU
Observer Research Foundation
  IND EDU
Delhi University
  IND EDU
Centre for Policy Research
  IND EDU
Institute for Defence Studies and Analyses
  IND EDU
Centre for Science and Environment
  IND EDU
Indian Medical Association
  IND MED
All India Institute of Medical Sciences; AIIMS
  IND MED
Indian Council of Medical Research
  IND MED
Inter-Services Intelligence; ISI; I.S.I.; Inter-Services Intelligence agency; Inter Services Intelligence; Inter-Services Intelligence directorate
  PAK SPY
Intelligence Bureau of Pakistan
  PAK SPY
  name?: Intelligence Bureau
Pakistan Army; Pakistani army; Pakistani military; Pakistan army; Pakistan's army; Pakistan military
  PAK MIL
Inter-Services Public Relations; ISPR
  PAK MIL
Pakistan Air Force
  PAK MIL
Frontier Corps; Frontier Constabulary
  PAK MIL
Pakistan Navy
  PAK MIL
Strategic Plans Division
  PAK MIL
National Command Authority of Pakistan
  PAK MIL
  name?: National Command Authority
Field Investigation Unit
  PAK MIL
Federal Investigation Agency
  PAK COP
  name?: FIA
Pakistan Rangers; Rangers paramilitary
  PAK COP
Islamabad Police
  PAK COP
Anti-Terrorism Force
  PAK COP
Counter Terrorism Department; Counter-Terrorism Department
  PAK COP
  name?: CTD
Karachi police
  PAK COP
Punjab police
  PAK COP
Levies; Levies Force
  PAK COP
  name?: Levies
Pakistan People's Party; Pakistan Peoples Party
  PAK PTY
  name?: PPP
Pakistan Muslim League; Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League (N); Pakistan Muslim League-N
  PAK PTY
Pakistan Muslim League-Quaid; PML-Q; Pakistan Muslim League-Q
  PAK PTY
Pakistan Tehreek-e-Insaf; Pakistan Tehrik-e-Insaf; Tehreek-e-Insaf; Movement for Justice
  PAK PTY
  name?: PTI
Muttahida Qaumi Movement; MQM; Mohajir Qaumi Movement; Muttahida Quami Movement
  PAK PTY
Awami National Party
  PAK PTY
  name?: ANP
Jamiat Ulema-e-Islam; Jamiat-e-Ulema-e-Islam; JUI-F; Jamiat Ulema-i-Islam
  PAK PTY
  name?: JUI
Jamaat-e-Islami; Jamaat-i-Islami; Jamat-e-Islami
  PAK PTY
Muttahida Majlis-e-Amal
  PAK PTY
  name?: MMA
Tehreek-e-Labbaik Pakistan; Tehreek-e-Labaik Pakistan; Tehreek-e-Labbaik
  PAK PTY
  name?: TLP
Pakistan Democratic Movement
  PAK PTY
  name?: PDM
Balochistan Awami Party
  PAK PTY
Balochistan National Party
  PAK PTY
Pakhtunkhwa Milli Awami Party
  PAK PTY
Islami Jamhoori Ittehad
  PAK PTY
Milli Muslim League
  PAK PTY
Sunni Ittehad Council
  PAK PTY
Istehkam-e-Pakistan Party
  PAK PTY
National Democratic Movement of Pakistan
  PAK PTY
  name?: National Democratic Movement
Tehrik-e-Taliban Pakistan; TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Pakistan Taliban; Pakistani Taliban militants; Taliban in Pakistan
  PAK REB
Jamaat-ul-Ahrar; Jamaat ul-Ahrar; Jamaatul Ahrar
  PAK REB
Baluchistan Liberation Army; Balochistan Liberation Army; Baloch Liberation Army; Baluch Liberation Army
  PAK REB
  name?: BLA
Balochistan Liberation Front; Baluchistan Liberation Front
  PAK REB
  name?: BLF
Baloch Republican Army; Baluch Republican Army
  PAK REB
Baloch Raji Ajoi Sangar
  PAK REB
  name?: BRAS
United Baloch Army
  PAK REB
TNSM
  PAK REB
Lashkar-e-Islam; Lashkar-i-Islam
  PAK REB
Hafiz Gul Bahadur group
  PAK REB
Ittehad-ul-Mujahideen Pakistan
  PAK REB
Lashkar-e-Jhangvi; Lashkar-i-Jhangvi; LeJ
  PAK UAF
Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan; Sipah-i-Sahaba; Ahle Sunnat Wal Jamaat; ASWJ
  PAK UAF
Harkat-ul-Mujahideen; Harkat-ul-Ansar; Harkat ul-Mujahideen; Harkatul Mujahideen
  PAK UAF
Harkat-ul-Jihad-al-Islami; HuJI; Harkat-ul-Jihad-e-Islami
  PAK UAF
Sipah-e-Mohammed
  PAK UAF
Jundullah of Pakistan; Jundullah
  PAK UAF
Zainabiyoun Brigade
  PAK UAF
Kashmir Tigers
  PAK UAF
Hizbul Tahrir
  PAK UAF
Jamaat-ud-Dawa; Jamaat-ud-Dawah; Jamat-ud-Dawa; Jamaat ud-Dawa; JuD
  PAK REL
Falah-e-Insaniat Foundation
  PAK REL
Difa-e-Pakistan Council
  PAK REL
Council of Islamic Ideology
  PAK REL
United Jihad Council; Muttahida Jihad Council
  PAK UAF
Dawn newspaper
  PAK JRN
  name?: Dawn
Geo TV; Geo News
  PAK JRN
  name?: Geo
The News of Pakistan; The News International
  PAK JRN
  name?: The News
Express Tribune
  PAK JRN
Associated Press of Pakistan
  PAK JRN
  name?: Associated Press
Nation newspaper of Pakistan
  PAK JRN
  name?: Nation newspaper
Pakistan Television
  PAK JRN
  name?: PTV
ARY News
  PAK JRN
  name?: ARY
Jang
  PAK JRN
  name?: Jang
Samaa TV; SAMAA
  PAK JRN
Daily Times of Pakistan
  PAK JRN
  name?: Daily Times
Radio Pakistan
  PAK JRN
Express News
  PAK JRN
Friday Times
  PAK JRN
Dunya News
  PAK JRN
Nawa-i-Waqt
  PAK JRN
Supreme Court of Pakistan; Pakistan's Supreme Court; Pakistani Supreme Court
  PAK JUD
  name?: Supreme Court
Lahore High Court
  PAK JUD
Islamabad High Court
  PAK JUD
Federal Shariat Court
  PAK JUD
Peshawar High Court
  PAK JUD
Sindh High Court
  PAK JUD
Federal Constitutional Court of Pakistan
  PAK JUD
  name?: Federal Constitutional Court
National Accountability Bureau
  PAK GOV
  name?: NAB
Election Commission of Pakistan
  PAK GOV
  name?: Election Commission
Foreign Office of Pakistan; Pakistan's Foreign Office; Pakistan Foreign Office; Pakistan's foreign office
  PAK GOV
  name?: Foreign Office
State Bank of Pakistan
  PAK GOV
  name?: State Bank
National Disaster Management Authority of Pakistan; NDMA
  PAK GOV
  name?: National Disaster Management Authority
PEMRA; Pakistan Electronic Media Regulatory Authority
  PAK GOV
Pakistan Atomic Energy Commission
  PAK GOV
Khan Research Laboratories; Kahuta Research Laboratories
  PAK GOV
Pakistan Telecommunication Authority
  PAK GOV
Pakistan International Airlines
  PAK BUS
  name?: PIA
K-Electric
  PAK BUS
Fauji Foundation
  PAK BUS
Human Rights Commission of Pakistan; HRCP
  PAK NGO
  name?: Human Rights Commission
Edhi Foundation
  PAK NGO
Aurat Foundation
  PAK NGO
Pashtun Tahafuz Movement
  PAK SOC
  name?: PTM
Baloch Yakjehti Committee
  PAK SOC
  name?: BYC
Pakistan Bar Council; Supreme Court Bar Association of Pakistan
  PAK SOC
Jeay Sindh Qaumi Mahaz
  PAK SOC
Voice for Baloch Missing Persons
  PAK SOC
Joint Awami Action Committee; Jammu Kashmir Joint Awami Action Committee
  PAK SOC
Taliban; Taleban; Afghan Taliban; Taliban movement; Taliban government; Taliban regime; Taliban authorities; Taliban administration; Taliban rebels; Taliban insurgents; Taliban militia; Taliban fighters; Taliban militants; Taliban forces
  ..1996-09-27  AFG REB
  1996-09-27..2001-11-13  AFG GOV,REB
  2001-11-13..2021-08-15  AFG REB
  2021-08-15..  AFG GOV
Northern Alliance; United Front of Afghanistan; Afghan Northern Alliance; United Islamic Front
  ..2001-11-13  AFG REB
  2001-11-13..  AFG PTY
  name?: United Front
Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hezb-e-Islami Gulbuddin; Hizb-e-Islami
  AFG REB
Jamiat-e-Islami; Jamiat-i-Islami
  AFG REB
Hezb-e-Wahdat; Hizb-i-Wahdat; Hezb-i-Wahdat
  AFG REB
Junbish-e-Milli; Junbish-i-Milli; Jumbish
  AFG REB
National Resistance Front; National Resistance Front of Afghanistan
  AFG REB
  name?: NRF
Afghanistan Freedom Front
  AFG REB
Jaish-ul-Muslimeen
  AFG REB
Mullah Dadullah Front
  AFG REB
Afghan National Army; Afghan army; Afghan National Security Forces; Afghan National Defense and Security Forces; ANDSF; Afghan military
  AFG MIL
  name?: ANA
Afghan Air Force
  AFG MIL
Afghan National Police; Afghan police
  AFG COP
Afghan Local Police
  AFG COP
  name?: ALP
Ministry for the Propagation of Virtue and the Prevention of Vice; Ministry for the Promotion of Virtue and Prevention of Vice; Ministry of Vice and Virtue
  AFG COP
General Directorate of Intelligence of the Taliban
  AFG COP
National Directorate of Security
  AFG SPY
  name?: NDS
Wolesi Jirga
  AFG LEG
Meshrano Jirga
  AFG LEG
Loya Jirga
  AFG LEG
High Peace Council; Afghan High Peace Council
  AFG GOV
Independent Election Commission of Afghanistan; Afghan Independent Election Commission
  AFG GOV
  name?: Independent Election Commission
High Council for National Reconciliation
  AFG GOV
Afghan Independent Human Rights Commission; Afghanistan Independent Human Rights Commission
  AFG GOV
TOLO News; TOLOnews; Tolo TV; Tolo News; Tolo
  AFG JRN
Pajhwok; Pajhwok Afghan News
  AFG JRN
Bakhtar; Bakhtar news agency
  AFG JRN
Ariana News
  AFG JRN
Afghan Islamic Press
  AFG JRN
Khaama Press
  AFG JRN
Amu TV
  AFG JRN
Voice of Sharia; Radio Shariat
  AFG JRN
Zan Times
  AFG JRN
Fatemiyoun; Fatemiyoun Brigade; Fatemiyoun Division
  AFG PRM
Afghan Red Crescent
  AFG MED
Revolutionary Association of the Women of Afghanistan; RAWA
  AFG NGO
Afghanistan Analysts Network
  AFG NGO
Swedish Committee for Afghanistan
  AFG NGO
Khalq
  AFG PTY
Parcham
  AFG PTY
People's Democratic Party of Afghanistan
  AFG PTY
  name?: People's Democratic Party
Da Afghanistan Bank
  AFG GOV
Awami League; Bangladesh Awami League
  1996-06-23..2001-07-15  BGD GOV,PTY
  2001-10-10..2007-01-11  BGD OPP,PTY
  2009-01-06..2024-08-05  BGD GOV,PTY
  2024-08-05..  BGD OPP,PTY
  BGD PTY
Bangladesh Nationalist Party; Bangladesh National Party
  1991-03-20..1996-03-30  BGD GOV,PTY
  2001-10-10..2006-10-29  BGD GOV,PTY
  2009-01-06..2026-02-17  BGD OPP,PTY
  2026-02-17..  BGD GOV,PTY
  BGD PTY
  name?: BNP
Jatiya Party
  BGD PTY
Bangladesh Jamaat-e-Islami; Jamaat-e-Islami Bangladesh
  BGD PTY
National Citizen Party
  BGD PTY
Islami Oikya Jote
  BGD PTY
Rapid Action Battalion
  BGD COP
  name?: RAB
Border Guard Bangladesh; Bangladesh Rifles
  BGD COP
  name?: BDR; BGB
Dhaka Metropolitan Police
  BGD COP
Anti-Corruption Commission of Bangladesh
  BGD COP
  name?: Anti-Corruption Commission
Jama'atul Mujahideen Bangladesh; Jamaat-ul-Mujahideen Bangladesh; Jamatul Mujahideen Bangladesh; Jumatul Mujahedin Bangladesh
  BGD REB
  name?: JMB
Ansarullah Bangla Team; Ansar al-Islam Bangladesh
  BGD REB
Kuki-Chin National Front
  BGD REB
Shanti Bahini
  BGD REB
Harkatul Jihad of Bangladesh
  BGD REB
  name?: Harkatul Jihad
Purba Banglar Communist Party
  BGD REB
Hefazat-e-Islam; Hefajat-e-Islam; Hefazat-e Islam
  BGD REL
Ahmadiyya of Bangladesh
  BGD REL
  name?: Ahmadiyya
Chhatra League; Bangladesh Chhatra League
  BGD SOC
Students Against Discrimination
  BGD SOC
Islami Chhatra Shibir
  BGD SOC
Inqilab Moncho
  BGD SOC
Daily Star of Bangladesh
  BGD JRN
  name?: Daily Star
Prothom Alo
  BGD JRN
Bangladesh Sangbad Sangstha
  BGD JRN
  name?: BSS
bdnews24.com
  BGD JRN
New Age newspaper
  BGD JRN
United News of Bangladesh
  BGD JRN
  name?: United News; UNB
Amar Desh
  BGD JRN
Dhaka Tribune
  BGD JRN
Grameen Bank
  BGD BUS
Biman; Biman Bangladesh Airlines
  BGD BUS
BGMEA
  BGD BUS
Grameen Telecom
  BGD BUS
BRAC
  BGD NGO
Odhikar
  BGD NGO
Ain o Salish Kendra
  BGD NGO
International Crimes Tribunal of Bangladesh; International Crimes Tribunal
  BGD JUD
Bangladesh Army
  BGD MIL
Mukti Bahini
  BGD MIL
Directorate General of Forces Intelligence; DGFI
  BGD MIL
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels; Tigers of Tamil Eelam; L.T.T.E.; Tamil rebels
  LKA REB
Sea Tigers
  LKA REB
Black Tigers
  LKA REB
National Thowheeth Jama'ath; National Thowheed Jamaath
  LKA REB
  name?: NTJ
Janatha Vimukthi Peramuna; JVP; People's Liberation Front of Sri Lanka
  ..1994-01-01  LKA REB
  2024-09-23..  LKA GOV,PTY
  LKA PTY
  name?: People's Liberation Front
Tamil Makkal Viduthalai Pulikal; TMVP; Karuna faction
  LKA PRM
EPDP; Eelam People's Democratic Party
  LKA PRM
People's Liberation Organisation of Tamil Eelam
  LKA PRM
Sri Lanka Freedom Party; SLFP
  LKA PTY
United National Party; UNP
  LKA PTY
Sri Lanka Podujana Peramuna
  LKA PTY
  name?: SLPP
People's Alliance of Sri Lanka
  LKA PTY
  name?: People's Alliance
United People's Freedom Alliance
  LKA PTY
Samagi Jana Balawegaya
  LKA PTY
  name?: SJB
National People's Power
  LKA PTY
  name?: NPP
Tamil National Alliance; TNA
  LKA PTY
Tamil United Liberation Front; TULF
  LKA PTY
Jathika Hela Urumaya
  LKA PTY
  name?: JHU
Sri Lanka Muslim Congress
  LKA PTY
Sri Lankan army; Sri Lanka army; Sri Lankan military; Sri Lanka's military
  LKA MIL
Sri Lanka navy; Sri Lankan navy; Sri Lankan Navy
  LKA MIL
Special Task Force of Sri Lanka
  LKA COP
  name?: Special Task Force
Criminal Investigation Department of Sri Lanka
  LKA COP
  name?: Criminal Investigation Department
Bodu Bala Sena
  LKA REL
  name?: BBS
TamilNet
  LKA JRN
Sunday Leader
  LKA JRN
Daily Mirror of Sri Lanka
  LKA JRN
  name?: Daily Mirror
Ada Derana
  LKA JRN
Daily News of Sri Lanka
  LKA JRN
  name?: Daily News
The Island of Sri Lanka
  LKA JRN
  name?: The Island
Sunday Times of Sri Lanka
  LKA JRN
  name?: Sunday Times
SriLankan Airlines
  LKA BUS
Ceylon Petroleum Corporation
  LKA BUS
Communist Party of Nepal (Maoist); CPN-M; Nepali Maoists; Nepal Maoists; Maoist rebels of Nepal; Unified Communist Party of Nepal (Maoist); Communist Party of Nepal (Maoist Centre); CPN (Maoist Centre); CPN (Maoist)
  ..2006-11-21  NPL REB
  2006-11-21..  NPL PTY
Nepali Congress; Nepali Congress Party
  NPL PTY
Communist Party of Nepal (Unified Marxist-Leninist); CPN-UML; CPN (UML); Communist Party of Nepal-Unified Marxist Leninist
  NPL PTY
Nepal Communist Party
  NPL PTY
Rastriya Swatantra Party
  NPL PTY
Rastriya Prajatantra Party
  NPL PTY
Madhesi Janadhikar Forum
  NPL PTY
Communist Party of Nepal (Unified Socialist)
  NPL PTY
Nepal Army; Nepalese army; Royal Nepalese Army; Royal Nepal Army
  NPL MIL
Kathmandu Post
  NPL JRN
Himalayan Times
  NPL JRN
Republica
  NPL JRN
Kantipur
  NPL JRN
Rastriya Samachar Samiti
  NPL JRN
  name?: RSS
Nepali Times
  NPL JRN
Hami Nepal
  NPL SOC
United Democratic Madhesi Front
  NPL SOC
Druk Phuensum Tshogpa
  BTN PTY
People's Democratic Party of Bhutan
  BTN PTY
  name?: People's Democratic Party
Bhutan Tendrel Party
  BTN PTY
Maldivian Democratic Party
  MDV PTY
  name?: MDP
Progressive Party of Maldives
  MDV PTY
  name?: Progressive Party
People's National Congress of the Maldives
  MDV PTY
  name?: People's National Congress
Jumhooree Party
  MDV PTY

# ---- Central Asia and the Caucasus ----

Amanat; Nur Otan
  KAZ PTY
Democratic Choice of Kazakhstan
  KAZ PTY
  name?: Democratic Choice
Ak Zhol
  KAZ PTY
KazMunaiGas; KazMunayGas
  KAZ BUS
Kazakhmys
  KAZ BUS
Eurasian Natural Resources Corporation; ENRC
  KAZ BUS
Kazatomprom
  KAZ BUS
Caspian Pipeline Consortium; CPC pipeline
  KAZ BUS
Tengizchevroil
  KAZ BUS
Kazinform
  KAZ JRN
Tengrinews
  KAZ JRN
Vlast news site
  KAZ JRN
Majilis; Mazhilis
  KAZ LEG
National Security Committee of Kazakhstan
  KAZ SPY
  name?: National Security Committee; KNB
Ata-Jurt
  KGZ PTY
Ata-Meken; Ata Meken
  KGZ PTY
Social Democratic Party of Kyrgyzstan
  KGZ PTY
  name?: Social Democratic Party
Ar-Namys
  KGZ PTY
Mekenchil
  KGZ PTY
Respublika
  KGZ PTY
Ak Zhol of Kyrgyzstan
  KGZ PTY
  name?: Ak Zhol
Jogorku Kenesh
  KGZ LEG
Kabar
  KGZ JRN
AKIpress; Akipress
  KGZ JRN
24.kg
  KGZ JRN
Kloop
  KGZ JRN
Azattyk
  KGZ JRN
Centerra; Centerra Gold
  KGZ BUS
State Committee for National Security of Kyrgyzstan
  KGZ SPY
Akromiya; Akramiya
  UZB REL
Erk
  UZB OPP
  name?: Erk
Birlik
  UZB OPP
  name?: Birlik
Sunshine Coalition of Uzbekistan
  UZB OPP
  name?: Sunshine Coalition
National Security Service of Uzbekistan
  UZB SPY
  name?: National Security Service
Islamic Renaissance Party of Tajikistan; Islamic Renaissance Party; IRPT
  TJK OPP,PTY
United Tajik Opposition
  TJK REB
  name?: UTO
Group 24
  TJK OPP
National Alliance of Tajikistan
  TJK OPP
  name?: National Alliance
Asia-Plus
  TJK JRN
Khovar
  TJK JRN
People's Front of Tajikistan
  TJK REB
  name?: People's Front
Jamaat Ansarullah
  TJK REB
New Azerbaijan Party; Yeni Azerbaijan
  AZE GOV,PTY
Musavat; Musavat Party
  AZE OPP,PTY
Azerbaijani Popular Front Party; Popular Front of Azerbaijan; Azerbaijan Popular Front
  AZE OPP,PTY
  name?: Popular Front
Republican Alternative
  AZE OPP,PTY
SOCAR
  AZE BUS
AZAL; Azerbaijan Airlines
  AZE BUS
Azerbaijan International Operating Company
  AZE BUS
Milli Majlis
  AZE LEG
Azertag; AzerTag; Azertac
  AZE JRN
APA news agency
  AZE JRN
Trend news agency; Trend news
  AZE JRN
Turan news agency
  AZE JRN
  name?: Turan
Report news agency
  AZE JRN
Meydan TV
  AZE JRN
Abzas Media
  AZE JRN
Haqqin.az
  AZE JRN
Azadliq
  AZE JRN
Azerbaijani Defense Ministry; Azerbaijan's Defense Ministry; Azerbaijani Defence Ministry; Azerbaijani army; Azerbaijani military
  AZE MIL
OMON of Azerbaijan
  AZE MIL
  name?: OMON
State Security Service of Azerbaijan
  AZE SPY
  name?: State Security Service
Nagorno-Karabakh Defense Army; Artsakh Defense Army; Karabakh Defense Army; Nagorno-Karabakh army
  AZE REB
Republican Party of Armenia
  ARM PTY
  name?: Republican Party
Civil Contract; My Step alliance
  ARM PTY
Armenian Revolutionary Federation; Dashnaktsutyun; Dashnak
  ARM PTY
Armenia Alliance
  ARM PTY
Prosperous Armenia
  ARM PTY
Bright Armenia
  ARM PTY
Yelk
  ARM PTY
Sasna Tsrer
  ARM PTY
Heritage party of Armenia
  ARM PTY
  name?: Heritage party
Armenian National Congress
  ARM PTY
Tavush for the Homeland
  ARM PTY
With Honor alliance
  ARM PTY
Armenian Apostolic Church
  ARM REL
Armenpress
  ARM JRN
ArmenPress News Agency
  ARM JRN
Hetq
  ARM JRN
CivilNet
  ARM JRN
News.am
  ARM JRN
Novosti-Armenia
  ARM JRN
Mediamax
  ARM JRN
Azatutyun
  ARM JRN
Armenian Defense Ministry; Armenia's Defense Ministry; Armenian Defence Ministry; Armenian army; Armenian military
  ARM MIL
National Security Service of Armenia
  ARM SPY
  name?: National Security Service
Armenian National Committee of America
  USA SOC
  name?: Armenian National Committee
United National Movement
  2004-01-25..2012-10-25  GEO GOV,PTY
  GEO OPP,PTY
  name?: UNM
Georgian Dream; Georgian Dream coalition; Georgian Dream party
  2012-10-25..  GEO GOV,PTY
  GEO PTY
Lelo for Georgia; Lelo
  GEO PTY
Democratic Movement-United Georgia
  GEO PTY
European Georgia
  GEO PTY
Strong Georgia
  GEO PTY
Coalition for Change
  GEO PTY
Alliance of Patriots of Georgia
  GEO PTY
  name?: Alliance of Patriots
Rustavi Round Table
  GEO PTY
Citizens' Union of Georgia
  GEO PTY
  name?: Citizens' Union
Girchi
  GEO PTY
Labor Party of Georgia
  GEO PTY
  name?: Labor Party
Republican Party of Georgia
  GEO PTY
  name?: Republican Party
Kmara
  GEO SOC
Rustavi-2; Rustavi 2
  GEO JRN
Imedi; Imedi TV
  GEO JRN
Interpressnews; InterPressNews
  GEO JRN
Civil.ge
  GEO JRN
Prime News of Georgia
  GEO JRN
  name?: Prime News
Mtavari
  GEO JRN
Formula TV
  GEO JRN
Kavkasia TV
  GEO JRN
Georgian Orthodox Church
  GEO REL
Mkhedrioni
  GEO REB
Zviadists
  GEO REB
Forest Brothers
  GEO REB

# ---- Russia and its neighbours ----

Russian Foreign Ministry; Russia's Foreign Ministry; Russian foreign ministry; Ministry of Foreign Affairs of Russia
  RUS GOV
Security Council of Russia; Russian Security Council; Russia's Security Council
  RUS GOV
  name?: Security Council
Russian Central Bank; Central Bank of Russia; Russia's Central Bank; Bank of Russia
  RUS GOV
Roskomnadzor
  RUS GOV
Rosatom
  RUS GOV
Roscosmos
  RUS GOV
Rospotrebnadzor
  RUS GOV
Rosselkhoznadzor
  RUS GOV
Central Election Commission of Russia; Russia's Central Election Commission
  RUS GOV
  name?: Central Election Commission
Ministry of Emergency Situations of Russia; Russian Emergency Situations Ministry; EMERCOM
  RUS GOV
  name?: Ministry of Emergency Situations
Federal Customs Service
  RUS GOV
Federal Financial Monitoring Service; Rosfinmonitoring
  RUS GOV
Kremlin press service
  RUS GOV
Russian Direct Investment Fund; RDIF
  RUS GOV
Presidential Human Rights Council
  RUS GOV
Rossotrudnichestvo
  RUS GOV
Russian Defense Ministry; Russian Defence Ministry; Russia's Defense Ministry; Russia's Defence Ministry; Russian Ministry of Defense
  RUS MIL
Russian army; Russian military; Russian Armed Forces; Russian armed forces; Russia's military
  RUS MIL
Black Sea Fleet; Russian Black Sea Fleet; Russia's Black Sea Fleet
  RUS MIL
Northern Fleet; Russia's Northern Fleet
  RUS MIL
Pacific Fleet; Russian Pacific Fleet
  RUS MIL
Baltic Fleet
  RUS MIL
Strategic Missile Forces
  RUS MIL
Russian Air Force; Russian Aerospace Forces
  RUS MIL
Russian Navy; Russian navy
  RUS MIL
Spetsnaz; spetsnaz
  RUS MIL
Moskva cruiser; Moskva
  RUS MIL
Admiral Kuznetsov
  RUS MIL
Kursk submarine
  RUS MIL
Storm-Z
  RUS MIL
Western Military District
  RUS MIL
Red Army; Soviet Army
  RUS MIL
Federal Security Service; FSB; Russia's Federal Security Service; Russian Federal Security Service; FSB security service
  RUS SPY
SVR; Foreign Intelligence Service; Russian Foreign Intelligence Service; Russia's Foreign Intelligence Service
  RUS SPY
  name?: SVR
GRU; Main Intelligence Directorate; Russian military intelligence
  RUS SPY
Internet Research Agency
  RUS SPY
Turla
  RUS SPY
KGB; K.G.B.; Committee for State Security
  ..1991-12-26  SUN SPY
  RUS SPY
Rosgvardia; Russian National Guard; Rosgvardiya; Russia's National Guard
  RUS COP
OMON
  RUS COP
Russian Interior Ministry; Interior Ministry of Russia
  RUS COP
  name?: Interior Ministry
Investigative Committee of Russia; Russian Investigative Committee; Russia's Investigative Committee; Investigative Committee
  RUS COP
Federal Penitentiary Service; Federal Prison Service
  RUS COP
Alpha commandos; Alpha Group; Alfa group
  RUS COP
Federal Protective Service
  RUS COP
Cossack patrols
  RUS COP
State Duma; Russian parliament; Russia's parliament; Russian Duma; Russia's lower house
  RUS LEG
  name?: Duma
Federation Council; Russian Federation Council
  RUS LEG
Congress of People's Deputies
  RUS LEG
Federal Assembly of Russia
  RUS LEG
  name?: Federal Assembly
Constitutional Court of Russia; Russian Constitutional Court
  RUS JUD
  name?: Constitutional Court
Prosecutor General's Office of Russia; Russian Prosecutor General's Office
  RUS JUD
  name?: Prosecutor General's Office
Basmanny court; Basmanny District Court
  RUS JUD
Supreme Court of Russia; Russian Supreme Court
  RUS JUD
  name?: Supreme Court
United Russia; United Russia party
  2001-12-01..  RUS GOV,PTY
Communist Party of the Russian Federation; Russian Communist Party; KPRF
  RUS PTY
Yabloko
  RUS PTY
Liberal Democratic Party of Russia; LDPR
  RUS PTY
  name?: Liberal Democratic Party
A Just Russia; Just Russia; Fair Russia
  RUS PTY
Union of Right Forces
  RUS PTY
Our Home is Russia; Our Home Is Russia
  RUS PTY
Fatherland-All Russia
  RUS PTY
Russia's Choice; Russia's Democratic Choice
  RUS PTY
Agrarian Party of Russia
  RUS PTY
  name?: Agrarian Party
Rodina
  RUS PTY
  name?: Rodina
New People party
  RUS PTY
Unity party of Russia
  RUS PTY
  name?: Unity party
National Bolshevik Party; Other Russia
  RUS PTY
Communist Party of the Soviet Union; Soviet Communist Party; CPSU
  ..1991-08-29  SUN GOV,PTY
  RUS PTY
Anti-Corruption Foundation
  RUS OPP
  name?: FBK
PARNAS
  RUS OPP
Solidarnost
  RUS OPP
Left Front
  RUS OPP
Open Russia
  RUS OPP
Progress Party of Russia
  RUS OPP
  name?: Progress Party
Free Russia Forum
  RUS OPP
Pussy Riot
  RUS OPP
Strategy-31
  RUS OPP
Russian Anti-War Committee
  RUS OPP
Freedom of Russia Legion; Free Russia Legion
  RUS REB
Russian Volunteer Corps
  RUS REB
  name?: RDK
Chechen separatists
  RUS REB
Special Purpose Islamic Regiment
  RUS REB
Riyad-us Saliheen; Riyadus-Salikhin
  RUS REB
Islamic International Brigade
  RUS REB
Imarat Kavkaz
  RUS REB
Vilayat Dagestan
  RUS REB
Siberian Battalion
  RUS REB
Nashi
  RUS PRM
Night Wolves
  RUS PRM
Akhmat special forces
  RUS PRM
  name?: Akhmat
Kadyrovtsy; Kadyrovites
  RUS PRM
Redut
  RUS PRM
Convoy PMC
  RUS PRM
Rusich
  RUS PRM
Union of Donbas Volunteers
  RUS PRM
Yunarmiya
  RUS PRM
Imperial Legion
  RUS PRM
Don Cossacks
  RUS PRM
TASS; Tass; Itar-Tass; ITAR-TASS; Tass news agency
  RUS JRN
RIA Novosti; RIA-Novosti; RIA news agency
  RUS JRN
  name?: RIA
Interfax; Interfax news agency; Interfax-AVN
  RUS JRN
RT; Russia Today
  RUS JRN
  name?: RT
Sputnik; Sputnik news agency
  RUS JRN
  name?: Sputnik
Izvestia; Izvestiya
  RUS JRN
Kommersant
  RUS JRN
Pravda
  RUS JRN
Komsomolskaya Pravda
  RUS JRN
Novaya Gazeta
  RUS JRN
Vedomosti
  RUS JRN
Rossiiskaya Gazeta; Rossiyskaya Gazeta
  RUS JRN
Nezavisimaya Gazeta
  RUS JRN
Echo of Moscow; Ekho Moskvy; Ekho Moskvy radio
  RUS JRN
NTV of Russia
  RUS JRN
  name?: NTV
Channel One; Channel One Russia; Pervy Kanal
  RUS JRN
  name?: ORT
Rossiya-1; Rossiya 24; Rossia
  RUS JRN
RBC
  RUS JRN
  name?: RBC; RBK
Dozhd; TV Rain; Rain TV
  RUS JRN
Meduza
  RUS JRN
Mediazona
  RUS JRN
The Insider
  RUS JRN
Moscow Times
  RUS JRN
Krasnaya Zvezda
  RUS JRN
Lenta.ru
  RUS JRN
VKontakte
  RUS JRN
Moskovsky Komsomolets
  RUS JRN
Rybar
  RUS JRN
  name?: Rybar
Zvezda; Zvezda TV
  RUS JRN
Moskovskiye Novosti
  RUS JRN
Gazeta.ru
  RUS JRN
Agentstvo
  RUS JRN
Mash
  RUS JRN
  name?: Mash
Shot
  RUS JRN
  name?: Shot
Baza
  RUS JRN
  name?: Baza
Tsargrad
  RUS JRN
Fontanka
  RUS JRN
Argumenty i Fakty
  RUS JRN
Life News; LifeNews
  RUS JRN
Rosbalt
  RUS JRN
Caucasian Knot
  RUS JRN
REN TV
  RUS JRN
Readovka
  RUS JRN
Segodnya
  RUS JRN
Gazprom
  RUS BUS
Rosneft
  RUS BUS
Lukoil
  RUS BUS
Yukos
  RUS BUS
Gazprombank
  RUS BUS
Sberbank
  RUS BUS
VTB; VTB Bank
  RUS BUS
  name?: VTB
Transneft
  RUS BUS
Rostec
  RUS BUS
Rosoboronexport; Rosvooruzheniye
  RUS BUS
Aeroflot
  RUS BUS
Surgutneftegaz
  RUS BUS
Novatek; NOVATEK
  RUS BUS
Rusal
  RUS BUS
Norilsk Nickel; Nornickel
  RUS BUS
Alfa Bank; Alfa-Bank
  RUS BUS
Sukhoi
  RUS BUS
Almaz-Antey
  RUS BUS
Uralvagonzavod
  RUS BUS
TNK-BP
  RUS BUS
Sibneft
  RUS BUS
Severstal
  RUS BUS
Kaspersky; Kaspersky Lab
  RUS BUS
Yandex
  RUS BUS
Vnesheconombank
  RUS BUS
  name?: VEB
Nord Stream AG; Nord Stream 2 AG
  RUS BUS
Bank Rossiya
  RUS BUS
Kalashnikov Concern; Kalashnikov
  RUS BUS
Rosbank
  RUS BUS
Megafon
  RUS BUS
Sovcomflot
  RUS BUS
Tatneft
  RUS BUS
Gazprom Neft
  RUS BUS
Concord Management
  RUS BUS
Russian Railways
  RUS BUS
United Aircraft Corporation
  RUS BUS
United Shipbuilding Corporation
  RUS BUS
Menatep
  RUS BUS
Logovaz
  RUS BUS
Uralkali
  RUS BUS
Sovcombank
  RUS BUS
Promsvyazbank
  RUS BUS
Polyus
  RUS BUS
Evraz
  RUS BUS
Garantex
  RUS BUS
Metrovagonmash
  RUS BUS
Tinkoff Bank
  RUS BUS
Wildberries
  RUS BUS
Russian Orthodox Church; Moscow Patriarchate
  RUS REL
Jehovah's Witnesses of Russia
  RUS REL
  name?: Jehovah's Witnesses
Soldiers' Mothers Committee; Committee of Soldiers' Mothers; Soldiers' Mothers
  RUS SOC
Memorial
  RUS SOC
  name?: Memorial
Moscow Helsinki Group
  RUS SOC
Golos
  RUS SOC
Sova Center; SOVA Center
  RUS SOC
For Human Rights
  RUS SOC
OVD-Info
  RUS SOC
Levada Center; Levada
  RUS SOC
VTsIOM
  RUS SOC
Sakharov Center
  RUS SOC
Gulagu.net
  RUS SOC
Committee Against Torture
  RUS SOC
Agora rights group
  RUS SOC
  name?: Agora
The Way Home
  RUS SOC
Supreme Soviet
  SUN LEG
Congress of People's Deputies of the USSR
  SUN LEG
  name?: Congress of People's Deputies
State Emergency Committee; State Committee on the State of Emergency
  SUN GOV
Ukrainian army; Ukrainian military; Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian armed forces; Ukraine's military
  UKR MIL
  name?: Armed Forces
Ukrainian Air Force; Ukraine's air force; Ukraine's Air Force
  UKR MIL
Ukrainian General Staff; General Staff of Ukraine; Ukraine's General Staff
  UKR MIL
Ukrainian Navy
  UKR MIL
Ukrainian Defense Ministry; Ukraine's Defense Ministry; Ukrainian Defence Ministry; Ukraine's Defence Ministry
  UKR MIL
International Legion; Ukrainian International Legion
  UKR MIL
Azov; Azov Battalion; Azov Regiment; Azov Brigade
  UKR MIL
  name?: Azov
Aidar; Aidar Battalion
  UKR MIL
  name?: Aidar
Territorial Defense Forces of Ukraine; Territorial Defense Forces
  UKR MIL
3rd Assault Brigade; Third Assault Brigade
  UKR MIL
Unmanned Systems Forces
  UKR MIL
Dnipro Battalion; Dnipro-1
  UKR MIL
Donbas Battalion
  UKR MIL
Security Service of Ukraine; SBU; Ukraine's Security Service; Ukrainian Security Service; Ukraine's SBU
  UKR SPY
  name?: Security Service
Ukrainian military intelligence; Main Intelligence Directorate of Ukraine; Defence Intelligence of Ukraine
  UKR SPY
  name?: Main Intelligence Directorate; GUR; HUR
Verkhovna Rada; Ukrainian parliament; Ukraine's parliament; Ukrainian Parliament; Rada; Supreme Rada
  UKR LEG
Berkut; Berkut police
  UKR COP
  name?: Berkut
National Police of Ukraine; Ukrainian police
  UKR COP
  name?: National Police
National Guard of Ukraine; Ukrainian National Guard
  UKR COP
  name?: National Guard
State Border Guard Service of Ukraine; Ukrainian border guards
  UKR COP
  name?: State Border Guard Service
Kord
  UKR COP
  name?: Kord
Naftogaz; Naftohaz; Naftogaz Ukrainy
  UKR BUS
Ukrenergo
  UKR BUS
Energoatom; Enerhoatom
  UKR BUS
Motor Sich
  UKR BUS
DTEK
  UKR BUS
PrivatBank
  UKR BUS
Metinvest
  UKR BUS
Antonov company; Antonov
  UKR BUS
Ukrtransnafta
  UKR BUS
Industrial Union of Donbass
  UKR BUS
RosUkrEnergo
  UKR BUS
Fire Point
  UKR BUS
Azovstal steel; Azovstal steelworks
  UKR BUS
Ukroboronprom
  UKR BUS
Ukrzaliznytsia; Ukrainian Railways
  UKR BUS
Party of Regions
  UKR PTY
Opposition Bloc
  UKR PTY
Opposition Platform - For Life; Opposition Platform-For Life; Opposition Platform
  UKR PTY
Batkivshchyna; Fatherland Party of Ukraine; Yulia Tymoshenko Bloc
  UKR PTY
  name?: Fatherland Party
Our Ukraine
  UKR PTY
Servant of the People
  UKR PTY
European Solidarity; Petro Poroshenko Bloc
  UKR PTY
Svoboda
  UKR PTY
UDAR
  UKR PTY
Holos
  UKR PTY
  name?: Holos
Communist Party of Ukraine
  UKR PTY
  name?: Communist Party
Socialist Party of Ukraine
  UKR PTY
  name?: Socialist Party
People's Front of Ukraine
  UKR PTY
  name?: People's Front
Rukh
  UKR PTY
  name?: Rukh
Samopomich; Self Reliance
  UKR PTY
Radical Party of Ukraine
  UKR PTY
  name?: Radical Party
Rodina of Odesa
  UKR PTY
  name?: Rodina
Right Sector; Pravy Sektor; Pravyi Sektor
  UKR UAF
C14 group
  UKR UAF
National Corps
  UKR UAF
Ukrainian Insurgent Army
  UKR UAF
  name?: UPA
Euromaidan; EuroMaidan
  UKR SOC
Pora; PORA
  UKR SOC
  name?: Pora
Automaidan
  UKR SOC
Yellow Ribbon movement
  UKR SOC
Femen; FEMEN
  UKR SOC
Come Back Alive
  UKR SOC
Orthodox Church of Ukraine
  UKR REL
  name?: Orthodox Church
Ukrainian Orthodox Church; Ukrainian Orthodox Church of the Moscow Patriarchate
  UKR REL
Ukrainian Greek Catholic Church
  UKR REL
Kyiv-Pechersk Lavra
  UKR REL
Ukrinform
  UKR JRN
Ukrainska Pravda
  UKR JRN
UNIAN
  UKR JRN
Interfax-Ukraine
  UKR JRN
Kyiv Post
  UKR JRN
Kyiv Independent
  UKR JRN
Hromadske
  UKR JRN
1+1
  UKR JRN
Suspilne
  UKR JRN
Inter TV
  UKR JRN
ICTV
  UKR JRN
Channel 5 of Ukraine
  UKR JRN
  name?: Channel 5
NV magazine
  UKR JRN
ZN.UA
  UKR JRN
RBC-Ukraine
  UKR JRN
DeepState
  UKR JRN
Babel news site
  UKR JRN
National Anti-Corruption Bureau of Ukraine; NABU; National Anti-Corruption Bureau
  UKR GOV
Specialized Anti-Corruption Prosecutor's Office
  UKR GOV
  name?: SAPO
National Bank of Ukraine
  UKR GOV
  name?: National Bank
National Security and Defense Council; National Security and Defence Council; NSDC
  UKR GOV
Ukrainian Foreign Ministry; Ukraine's Foreign Ministry
  UKR GOV
Central Election Commission of Ukraine
  UKR GOV
  name?: Central Election Commission
State Emergency Service of Ukraine; State Emergency Service
  UKR GOV
Donetsk rebels
  UKR REB
Vostok Battalion
  UKR REB
  name?: Vostok
Somali Battalion
  UKR REB
Prizrak Brigade
  UKR REB
Sparta Battalion
  UKR REB
Luhansk rebels
  UKR REB
Belta; BelTA
  BLR JRN
Nasha Niva
  BLR JRN
Nexta; NEXTA
  BLR JRN
Belsat
  BLR JRN
Tut.by
  BLR JRN
Charter 97
  BLR JRN
Belapan; BelaPAN
  BLR JRN
Zerkalo
  BLR JRN
SB Belarus Segodnya
  BLR JRN
Onliner
  BLR JRN
Viasna; Vesna
  BLR NGO
Belarusian Association of Journalists
  BLR NGO
Belarusian Helsinki Committee
  BLR NGO
Coordination Council of Belarus; Coordination Council
  BLR OPP
Belarusian Popular Front; Belarus Popular Front
  BLR OPP
United Civic Party
  BLR OPP
Belarusian Christian Democracy
  BLR OPP
United Transitional Cabinet
  BLR OPP
Cyber Partisans; Belarusian Cyber-Partisans
  BLR OPP
Country for Life
  BLR OPP
Belaruskali
  BLR BUS
Belavia
  BLR BUS
Beltransgaz
  BLR BUS
Grodno Azot
  BLR BUS
Belneftekhim
  BLR BUS
Motovelo
  BLR BUS
Kalinouski Regiment; Kastus Kalinouski Regiment
  BLR REB
BYPOL
  BLR REB
Pahonia Regiment
  BLR REB
Party of Communists of Moldova; Moldovan Communist Party; Party of Communists
  MDA PTY
Party of Action and Solidarity; Action and Solidarity
  MDA PTY
  name?: PAS
Democratic Party of Moldova
  MDA PTY
  name?: Democratic Party
Sor Party; Shor Party
  MDA PTY
Party of Socialists of Moldova; Party of Socialists
  MDA PTY
Liberal Party of Moldova
  MDA PTY
  name?: Liberal Party
Alliance for European Integration
  MDA PTY
Dignity and Truth Platform
  MDA PTY
Agrarian Democratic Party
  MDA PTY
Victory bloc
  MDA PTY
Patriotic Bloc
  MDA PTY
Our Party
  MDA PTY
Moldpres
  MDA JRN
Infotag
  MDA JRN
Ziarul de Garda
  MDA JRN
NewsMaker
  MDA JRN
Basapress; BASA-press
  MDA JRN
Flux
  MDA JRN
  name?: Flux
Moldovagaz; Moldova-Gaz
  MDA BUS
Sheriff
  MDA BUS
  name?: Sheriff
Tiraspoltransgaz
  MDA BUS
Intelligence and Security Service of Moldova
  MDA SPY
  name?: Intelligence and Security Service

# ---- Western Europe ----

Christian Democratic Union; CDU; CDU/CSU; German Christian Democrats; Christian Democratic Union of Germany
  ..1998-10-27  DEU GOV,PTY
  2005-11-22..2021-12-08  DEU GOV,PTY
  2025-05-06..  DEU GOV,PTY
  DEU PTY
  name?: Christian Democrats
Christian Social Union; CSU
  DEU PTY
Social Democratic Party of Germany; SPD; German Social Democrats
  DEU PTY
  name?: Social Democrats; Social Democratic Party
Free Democratic Party; Free Democrats; German Free Democrats
  DEU PTY
  name?: FDP
Alternative for Germany; AfD; Alternative fuer Deutschland; Alternative für Deutschland
  DEU PTY
Left Party; Die Linke; Left party
  DEU PTY
Party of Democratic Socialism
  DEU PTY
National Democratic Party of Germany
  DEU PTY
  name?: National Democratic Party; NPD
Pirate Party of Germany; Pirate Party
  DEU PTY
German Green Party; Alliance 90/The Greens; German Greens
  DEU PTY
Sahra Wagenknecht Alliance
  DEU PTY
  name?: BSW
Republikaner; Republikaner party
  DEU PTY
German People's Union
  DEU PTY
  name?: DVU
Socialist Unity Party
  DEU PTY
  name?: SED
Bundestag; German parliament; German Bundestag
  DEU LEG
Bundesrat
  DEU LEG
Bundeswehr; German army; German military; German armed forces; Germany's military
  DEU MIL
Wehrmacht
  DEU MIL
German Navy
  DEU MIL
Luftwaffe
  DEU MIL
Bundeswehr Special Forces Command
  DEU MIL
  name?: KSK
Bundesnachrichtendienst; BND
  DEU SPY
Federal Office for the Protection of the Constitution; BfV; Verfassungsschutz; Germany's domestic intelligence agency; German domestic intelligence
  DEU SPY
Stasi
  DEU SPY
Gestapo; Waffen-SS; Waffen SS
  DEU COP
  name?: SS
Federal Criminal Police Office; Bundeskriminalamt
  DEU COP
  name?: BKA
GSG-9; GSG 9
  DEU COP
Bundespolizei; German federal police
  DEU COP
Federal Constitutional Court; German Constitutional Court; Germany's Constitutional Court; Germany's Federal Constitutional Court; Bundesverfassungsgericht
  DEU JUD
German federal prosecutors; Federal Prosecutor's Office of Germany
  DEU JUD
  name?: Federal Prosecutor's Office
German Foreign Ministry; Germany's Foreign Ministry; German foreign ministry; Auswaertiges Amt
  DEU GOV
Bundesbank
  DEU GOV
Robert Koch Institute
  DEU GOV
  name?: RKI
Treuhand
  DEU GOV
GIZ
  DEU GOV
  name?: GIZ
KfW
  DEU GOV
Federal Network Agency; Bundesnetzagentur
  DEU GOV
BSI of Germany
  DEU GOV
  name?: BSI
Paul Ehrlich Institute
  DEU GOV
German Chancellery
  DEU GOV
Federal Office for Migration and Refugees; BAMF
  DEU GOV
Deutsche Welle
  DEU JRN
  name?: DW
Der Spiegel; Spiegel magazine
  DEU JRN
Bild; Bild newspaper
  DEU JRN
Die Zeit
  DEU JRN
Frankfurter Allgemeine Zeitung
  DEU JRN
  name?: FAZ
Sueddeutsche Zeitung; Süddeutsche Zeitung
  DEU JRN
dpa; Deutsche Presse-Agentur
  DEU JRN
  name?: DPA
ARD
  DEU JRN
  name?: ARD
ZDF
  DEU JRN
  name?: ZDF
Die Welt; Welt am Sonntag
  DEU JRN
Focus magazine
  DEU JRN
Stern; Stern magazine
  DEU JRN
  name?: Stern
Tagesspiegel
  DEU JRN
Handelsblatt
  DEU JRN
taz
  DEU JRN
n-tv
  DEU JRN
Spiegel Online
  DEU JRN
Correctiv
  DEU JRN
Berliner Zeitung
  DEU JRN
Compact magazine
  DEU JRN
Bild am Sonntag
  DEU JRN
Westdeutscher Rundfunk
  DEU JRN
  name?: WDR
Siemens; Siemens Energy
  DEU BUS
Volkswagen
  DEU BUS
  name?: VW
BMW
  DEU BUS
Daimler; Daimler-Benz; Mercedes-Benz
  DEU BUS
Deutsche Bank
  DEU BUS
Commerzbank
  DEU BUS
Bayer
  DEU BUS
BASF
  DEU BUS
Lufthansa
  DEU BUS
Krupp; Thyssenkrupp; ThyssenKrupp
  DEU BUS
Rheinmetall
  DEU BUS
E.ON
  DEU BUS
RWE
  DEU BUS
  name?: RWE
Ruhrgas
  DEU BUS
Uniper
  DEU BUS
Wintershall
  DEU BUS
Deutsche Telekom
  DEU BUS
Deutsche Bahn
  DEU BUS
BioNTech
  DEU BUS
SAP
  DEU BUS
  name?: SAP
Adidas
  DEU BUS
Heckler & Koch
  DEU BUS
Krauss-Maffei Wegmann; KNDS
  DEU BUS
Wirecard
  DEU BUS
Allianz
  DEU BUS
Audi
  DEU BUS
Porsche
  DEU BUS
Opel
  DEU BUS
Hochtief
  DEU BUS
Infineon
  DEU BUS
CureVac
  DEU BUS
Axel Springer
  DEU BUS
Diehl
  DEU BUS
Linde
  DEU BUS
Bosch; Robert Bosch
  DEU BUS
Red Army Faction; Baader-Meinhof gang; RAF terrorists; Rote Armee Fraktion
  DEU UAF
National Socialist Underground
  DEU UAF
  name?: NSU
Hamburg cell
  DEU UAF
Reichsbuerger; Reichsbürger; Reich Citizens
  DEU UAF
Combat 18
  DEU UAF
Revolution Chemnitz
  DEU UAF
Sauerland cell
  DEU UAF
Lina E. group
  DEU UAF
PEGIDA; Pegida
  DEU SOC
Last Generation; Letzte Generation
  DEU SOC
Fridays for Future
  DEU SOC
Central Council of Jews in Germany; Central Council of Jews
  DEU SOC
Pro Asyl
  DEU SOC
Identitarian Movement
  DEU SOC
DITIB
  DEU SOC
Central Council of Muslims in Germany
  DEU SOC
  name?: Central Council of Muslims
New Forum
  DEU SOC
Federation of Expellees; League of Expellees
  DEU SOC
Deutsche Umwelthilfe
  DEU SOC
Monday demonstrations
  DEU SOC
Ende Gelaende; Ende Gelände
  DEU SOC
Claims Conference
  DEU SOC
ATTAC Germany
  DEU SOC
IG Metall
  DEU LAB
Verdi
  DEU LAB
DGB; German Trade Union Confederation
  DEU LAB
  name?: DGB
GDL
  DEU LAB
  name?: GDL
Konrad Adenauer Foundation
  DEU EDU
Friedrich Ebert Foundation
  DEU EDU
Heinrich Boell Foundation
  DEU EDU
Friedrich Naumann Foundation
  DEU EDU
Bertelsmann Foundation
  DEU EDU
German Council on Foreign Relations
  DEU EDU
German Institute for International and Security Affairs
  DEU EDU
  name?: SWP
Kiel Institute; Kiel Institute for the World Economy
  DEU EDU
Max Planck Institute
  DEU EDU
Ifo institute; Ifo
  DEU EDU
German Marshall Fund
  DEU EDU
Charite; Charité
  DEU EDU
National Front of France; National Rally; Rassemblement National; French National Front; France's National Front
  FRA PTY
  name?: National Front
Socialist Party of France; French Socialist Party; French Socialists
  FRA PTY
  name?: Socialist Party
Union for a Popular Movement
  FRA PTY
  name?: UMP
The Republicans of France; Les Republicains; Les Républicains
  FRA PTY
  name?: The Republicans
Rally for the Republic
  FRA PTY
  name?: RPR
La Republique en Marche; La République En Marche; En Marche; LREM
  FRA PTY
Renaissance party
  FRA PTY
French Communist Party
  FRA PTY
France Unbowed; La France Insoumise; France Insoumise
  FRA PTY
  name?: LFI
Democratic Movement of France
  FRA PTY
  name?: MoDem; Democratic Movement
Union for French Democracy
  FRA PTY
Europe Ecology - The Greens; Europe Ecologie-Les Verts
  FRA PTY
Reconquest party; Reconquete
  FRA PTY
Horizons party
  FRA PTY
Ensemble
  FRA PTY
  name?: Ensemble
New Popular Front; Nouveau Front Populaire
  FRA PTY
NUPES
  FRA PTY
Movement for France
  FRA PTY
Patriots party of France
  FRA PTY
  name?: Patriots party
French National Assembly; France's National Assembly; Assemblee Nationale
  FRA LEG
French Senate; France's Senate
  FRA LEG
French Foreign Ministry; France's Foreign Ministry; French foreign ministry
  FRA GOV
Banque de France; Bank of France
  FRA GOV
French Nuclear Safety Authority
  FRA GOV
CNIL
  FRA GOV
OFPRA
  FRA GOV
Haute Autorite de Sante
  FRA GOV
French Treasury
  FRA GOV
Autorite des Marches Financiers
  FRA GOV
OCLCIF
  FRA GOV
BEA; Bureau of Enquiry and Analysis
  FRA GOV
  name?: BEA
Constitutional Council of France
  FRA GOV
  name?: Constitutional Council
French army; French military; French Army; French Armed Forces
  FRA MIL
French Foreign Legion; Foreign Legion
  FRA MIL
French navy; French Navy
  FRA MIL
French air force; French Air Force
  FRA MIL
Charles de Gaulle aircraft carrier
  FRA MIL
Operation Barkhane; Barkhane; Barkhane force
  FRA MIL
Operation Licorne; Licorne
  FRA MIL
Operation Serval
  FRA MIL
Sangaris; Operation Sangaris
  FRA MIL
Operation Turquoise
  FRA MIL
Takuba; Takuba Task Force
  FRA MIL
French Defense Ministry; French Defence Ministry; French Armed Forces Ministry
  FRA MIL
Sentinelle
  FRA MIL
DGSE; General Directorate for External Security
  FRA SPY
DGSI; General Directorate for Internal Security
  FRA SPY
Direction de la Surveillance du Territoire
  FRA SPY
  name?: DST
CRS
  FRA COP
  name?: CRS
French police; Police Nationale
  FRA COP
RAID
  FRA COP
  name?: RAID
GIGN
  FRA COP
Gendarmerie Nationale; French gendarmes
  FRA COP
BRAV-M
  FRA COP
OFAST
  FRA COP
Paris prosecutor's office; Paris prosecutor; Paris prosecutors
  FRA JUD
Conseil d'Etat; French Council of State
  FRA JUD
Cour de Cassation; French Court of Cassation
  FRA JUD
National Financial Prosecutor's Office
  FRA JUD
  name?: PNF
Parquet National Antiterroriste; PNAT
  FRA JUD
Court of Justice of the Republic
  FRA JUD
French anti-terrorism prosecutor
  FRA JUD
Agence France-Presse; AFP; Agence France Presse
  FRA JRN
Le Monde
  FRA JRN
Le Figaro
  FRA JRN
Liberation newspaper; Libération
  FRA JRN
Charlie Hebdo
  FRA JRN
France 24
  FRA JRN
Radio France Internationale
  FRA JRN
  name?: RFI
France Info
  FRA JRN
BFM TV; BFMTV
  FRA JRN
TF1
  FRA JRN
L'Express
  FRA JRN
Le Parisien
  FRA JRN
Le Point
  FRA JRN
Le Nouvel Observateur; L'Obs
  FRA JRN
La Croix
  FRA JRN
Mediapart
  FRA JRN
Paris Match
  FRA JRN
Le Canard Enchaine; Canard Enchaine
  FRA JRN
Europe 1
  FRA JRN
France Inter
  FRA JRN
TV5; TV5Monde
  FRA JRN
Journal du Dimanche
  FRA JRN
Les Echos
  FRA JRN
Canal+
  FRA JRN
L'Humanite
  FRA JRN
CNews
  FRA JRN
LCI
  FRA JRN
  name?: LCI
Ouest-France
  FRA JRN
France-Soir
  FRA JRN
TotalEnergies; Total oil company; Total SA
  FRA BUS
Elf Aquitaine
  FRA BUS
  name?: Elf
Airbus
  FRA BUS
EADS
  FRA BUS
Dassault; Dassault Aviation
  FRA BUS
Thales
  FRA BUS
Thomson-CSF
  FRA BUS
Areva; Orano
  FRA BUS
EDF; Electricite de France
  FRA BUS
  name?: EDF
Renault
  FRA BUS
Peugeot; PSA Peugeot Citroen
  FRA BUS
Air France; Air France-KLM
  FRA BUS
Alstom
  FRA BUS
BNP Paribas
  FRA BUS
Societe Generale; Société Générale
  FRA BUS
Credit Agricole
  FRA BUS
Lafarge
  FRA BUS
Bollore; Bolloré
  FRA BUS
Orange SA; France Telecom
  FRA BUS
Alcatel
  FRA BUS
Sanofi
  FRA BUS
L'Oreal
  FRA BUS
LVMH
  FRA BUS
Carrefour SA
  FRA BUS
Danone
  FRA BUS
Suez company
  FRA BUS
Veolia
  FRA BUS
Naval Group; DCNS
  FRA BUS
Michelin
  FRA BUS
Safran
  FRA BUS
MBDA
  FRA BUS
Arianespace
  FRA BUS
Engie; GDF Suez
  FRA BUS
Vivendi
  FRA BUS
Eramet
  FRA BUS
Castel
  FRA BUS
  name?: Castel
AXA
  FRA BUS
  name?: AXA
Stellantis
  FRA BUS
SNCF
  FRA BUS
Credit Lyonnais
  FRA BUS
Nexter
  FRA BUS
Auchan
  FRA BUS
Vinci
  FRA BUS
Bouygues
  FRA BUS
Perenco
  FRA BUS
CMA CGM
  FRA BUS
Capgemini
  FRA BUS
Gaz de France
  FRA BUS
Kering
  FRA BUS
CGT; General Confederation of Labour; Confederation Generale du Travail
  FRA LAB
CFDT
  FRA LAB
Force Ouvriere
  FRA LAB
Sud Rail
  FRA LAB
Solidaires
  FRA LAB
Confederation Paysanne
  FRA AGR
FNSEA
  FRA AGR
SOS Racisme
  FRA SOC
Yellow Vests; yellow vests; Yellow Vest movement; yellow vest movement; yellow vest protesters; gilets jaunes
  FRA SOC
CRIF
  FRA SOC
French Council of the Muslim Faith; CFCM
  FRA SOC
Attac
  FRA SOC
Nuit Debout
  FRA SOC
Soulevements de la Terre
  FRA SOC
Generation Identity
  FRA SOC
Survie
  FRA SOC
Sherpa legal group
  FRA SOC
Grand Mosque of Paris; Paris Grand Mosque
  FRA SOC
Representative Council of Jewish Institutions
  FRA SOC
LICRA
  FRA SOC
La Cimade
  FRA SOC
Corsican National Liberation Front; FLNC; National Liberation Front of Corsica
  FRA REB
  name?: National Liberation Front
Action Directe
  FRA REB
FLNKS; Kanak and Socialist National Liberation Front
  FRA OPP
CCAT
  FRA OPP
Sciences Po
  FRA EDU
French Institute of International Relations; IFRI
  FRA EDU
Pasteur Institute; Institut Pasteur
  FRA EDU
Foundation for Strategic Research
  FRA EDU
CNRS
  FRA EDU
Institut Montaigne
  FRA EDU
Forza Italia; Go Italy
  ITA PTY
Northern League; League party of Italy; Lega; Lega Nord; Lega Party
  ITA PTY
Five Star Movement; 5-Star Movement; Five-Star Movement; M5S
  ITA PTY
Democratic Party of Italy; Partito Democratico
  ITA PTY
  name?: Democratic Party
Brothers of Italy; Fratelli d'Italia
  ITA PTY
  name?: Brothers
National Alliance; Italian National Alliance
  ITA PTY
Christian Democrats of Italy; Italian Christian Democrats
  ITA PTY
  name?: Christian Democrats
Democrats of the Left; Democratic Party of the Left
  ITA PTY
Italian Communist Party; Communist Refoundation; Refounded Communists
  ITA PTY
People of Freedom; People of Liberty
  ITA PTY
Olive Tree; Olive Tree coalition
  ITA PTY
Italia Viva
  ITA PTY
Italian Social Movement
  ITA PTY
Margherita
  ITA PTY
Union of the Center
  ITA PTY
Italian Socialist Party
  ITA PTY
Civic Choice
  ITA PTY
Radical Party of Italy
  ITA PTY
  name?: Radical Party
Azione
  ITA PTY
Italian parliament; Chamber of Deputies of Italy
  ITA LEG
  name?: Chamber of Deputies
Italian Senate
  ITA LEG
Italian Foreign Ministry; Italy's Foreign Ministry
  ITA GOV
Bank of Italy
  ITA GOV
Civil Protection Department; Civil Protection Agency of Italy
  ITA GOV
  name?: Civil Protection Agency
Viminale
  ITA GOV
Carabinieri
  ITA COP
Guardia di Finanza; Italian finance police
  ITA COP
Italian Coast Guard; Italian coast guard
  ITA COP
DIGOS
  ITA COP
Anti-Mafia Investigation Directorate
  ITA COP
SISMI
  ITA SPY
AISE
  ITA SPY
SISDE
  ITA SPY
Italian navy; Italian Navy
  ITA MIL
Italian army; Italian Army
  ITA MIL
Italian air force
  ITA MIL
Operation Mare Nostrum; Mare Nostrum
  ITA MIL
Folgore
  ITA MIL
ANSA; Ansa
  ITA JRN
Corriere della Sera
  ITA JRN
La Repubblica
  ITA JRN
La Stampa
  ITA JRN
RAI; Rai
  ITA JRN
  name?: RAI
Il Messaggero
  ITA JRN
Il Sole 24 Ore
  ITA JRN
Il Giornale
  ITA JRN
Mediaset
  ITA JRN
AGI
  ITA JRN
  name?: AGI
Adnkronos
  ITA JRN
Il Fatto Quotidiano
  ITA JRN
Sky TG24
  ITA JRN
L'Unita
  ITA JRN
Libero
  ITA JRN
  name?: Libero
LaPresse
  ITA JRN
Radio Radicale
  ITA JRN
Eni
  ITA BUS
  name?: ENI
Fiat; FIAT; Fiat Chrysler
  ITA BUS
  name?: Fiat
Finmeccanica; Leonardo company
  ITA BUS
Alitalia; ITA Airways
  ITA BUS
Saipem
  ITA BUS
UniCredit
  ITA BUS
Telecom Italia
  ITA BUS
Fincantieri
  ITA BUS
Enel
  ITA BUS
  name?: Enel
Ilva
  ITA BUS
Parmalat
  ITA BUS
Pirelli
  ITA BUS
Intesa Sanpaolo
  ITA BUS
Olivetti
  ITA BUS
Montedison
  ITA BUS
Costa Cruises
  ITA BUS
Generali
  ITA BUS
Agusta; AgustaWestland
  ITA BUS
Beretta
  ITA BUS
Edison
  ITA BUS
  name?: Edison
Snam
  ITA BUS
Autostrade
  ITA BUS
Fininvest
  ITA BUS
Hacking Team
  ITA BUS
Monte dei Paschi di Siena
  ITA BUS
Banco Ambrosiano
  ITA BUS
Red Brigades
  ITA UAF
Ordine Nuovo
  ITA UAF
Informal Anarchist Federation
  ITA UAF
Armed Revolutionary Nuclei
  ITA UAF
Cosa Nostra; Sicilian Mafia
  ITA CRM
Camorra
  ITA CRM
'Ndrangheta; Ndrangheta
  ITA CRM
Sacra Corona Unita
  ITA CRM
Mafia Capitale
  ITA CRM
Casalesi clan
  ITA CRM
CGIL
  ITA LAB
CISL
  ITA LAB
UIL
  ITA LAB
  name?: UIL
FIOM
  ITA LAB
Coldiretti
  ITA AGR
CasaPound
  ITA SOC
Forza Nuova
  ITA SOC
Sardines movement
  ITA SOC
  name?: Sardines
Emergency aid group
  ITA SOC
Libera
  ITA SOC
  name?: Libera
Ultima Generazione
  ITA SOC
Mediterranea
  ITA SOC
Nessuno Tocchi Caino
  ITA SOC
Constitutional Court of Italy
  ITA JUD
  name?: Constitutional Court
Clean Hands; Mani Pulite
  ITA JUD
Court of Cassation of Italy
  ITA JUD
  name?: Court of Cassation
Superior Council of the Magistracy
  ITA JUD
Roman Catholic Church; Catholic Church
  VAT REL
Roman Curia; Curia
  VAT REL
Society of Jesus; Jesuits
  VAT REL
Opus Dei
  VAT REL
Legion of Christ; Legionaries of Christ
  VAT REL
Knights of Malta; Order of Malta
  VAT REL
  name?: Knights
College of Cardinals
  VAT REL
Vatican Bank; Institute for the Works of Religion
  VAT REL
Congregation for the Doctrine of the Faith; Dicastery for the Doctrine of the Faith
  VAT REL
Pontifical Commission for the Protection of Minors
  VAT REL
Missionaries of Charity
  VAT REL
Franciscans
  VAT REL
Benedictines
  VAT REL
Swiss Guard; Swiss Guards
  VAT REL
Secretariat of State of the Holy See
  VAT REL
Caritas Internationalis
  VAT REL
L'Osservatore Romano; Osservatore Romano
  VAT JRN
Vatican Radio
  VAT JRN
Vatican News
  VAT JRN
Fides; MISNA
  VAT JRN
AsiaNews
  VAT JRN
Civilta Cattolica
  VAT JRN
Popular Party of Spain; Spanish Popular Party; Partido Popular
  ESP PTY
  name?: Popular Party
Spanish Socialist Workers' Party; PSOE; Spanish Socialist Party; Spanish Socialists
  ESP PTY
Podemos; Unidas Podemos
  ESP PTY
Ciudadanos; Citizens party of Spain
  ESP PTY
Vox; Vox party
  ESP PTY
Sumar
  ESP PTY
Convergence and Union; CiU
  ESP PTY
Republican Left of Catalonia; Esquerra Republicana
  ESP PTY
  name?: Republican Left; ERC
Together for Catalonia; Junts per Catalunya; Junts
  ESP PTY
Popular Unity Candidacy
  ESP PTY
Basque Nationalist Party; PNV
  ESP PTY
Batasuna; Herri Batasuna
  ESP PTY
EH Bildu; Bildu
  ESP PTY
United Left; Izquierda Unida
  ESP PTY
Junts pel Si; Together for Yes
  ESP PTY
Mas Pais
  ESP PTY
Democratic Convergence of Catalonia
  ESP PTY
  name?: Democratic Convergence
Navarrese People's Union
  ESP PTY
ETA; E.T.A.; Basque separatist group ETA; Euskadi ta Askatasuna
  ESP REB
GRAPO
  ESP REB
Terra Lliure
  ESP REB
Committees for the Defense of the Republic; Defense Committees of the Republic
  ESP REB
GAL; Anti-terrorist Liberation Groups; Antiterrorist Liberation Groups
  ESP PRM
  name?: GAL
Civil Guard; Guardia Civil
  ESP COP
Mossos d'Esquadra; Mossos
  ESP COP
Ertzaintza
  ESP COP
Spanish National Police; Policia Nacional
  ESP COP
Salvamento Maritimo
  ESP COP
CNI of Spain; National Intelligence Center of Spain
  ESP SPY
  name?: CNI
CESID
  ESP SPY
Audiencia Nacional; Spanish High Court; Spain's High Court; National Court of Spain; Spain's National Court; National Court
  ESP JUD
Spanish Constitutional Court; Spain's Constitutional Court
  ESP JUD
Spanish Supreme Court; Spain's Supreme Court
  ESP JUD
Cortes; Spanish parliament; Spain's parliament
  ESP LEG
Congress of Deputies
  ESP LEG
Catalan parliament; Catalan Parliament; Parliament of Catalonia
  ESP LEG
Basque parliament
  ESP LEG
Generalitat; Catalan government
  ESP GOV
Basque government
  ESP GOV
Spanish Foreign Ministry
  ESP GOV
Bank of Spain
  ESP GOV
CNMV
  ESP GOV
Casa Real
  ESP GOV
El Pais; El País
  ESP JRN
El Mundo
  ESP JRN
ABC newspaper of Spain
  ESP JRN
  name?: ABC newspaper
La Vanguardia
  ESP JRN
EFE; Efe; EFE news agency
  ESP JRN
  name?: EFE
Europa Press
  ESP JRN
TVE; RTVE
  ESP JRN
  name?: TVE
La Razon
  ESP JRN
Cadena SER
  ESP JRN
El Confidencial
  ESP JRN
Egin
  ESP JRN
Gara
  ESP JRN
Antena 3
  ESP JRN
La Sexta
  ESP JRN
El Periodico
  ESP JRN
El Diario of Spain
  ESP JRN
  name?: El Diario
Repsol; Repsol YPF
  ESP BUS
Telefonica; Telefónica
  ESP BUS
Banco Santander
  ESP BUS
BBVA
  ESP BUS
Iberia airline
  ESP BUS
Iberdrola
  ESP BUS
Endesa
  ESP BUS
Gas Natural
  ESP BUS
Inditex
  ESP BUS
Bankia
  ESP BUS
Navantia
  ESP BUS
Melia
  ESP BUS
Ferrovial
  ESP BUS
Abengoa
  ESP BUS
Caixabank; CaixaBank
  ESP BUS
Indra
  ESP BUS
Acciona
  ESP BUS
Indignados; indignados
  ESP SOC
Catalan National Assembly
  ESP SOC
  name?: ANC
Omnium Cultural
  ESP SOC
Basta Ya
  ESP SOC
Association of Victims of Terrorism
  ESP SOC
Tsunami Democratic
  ESP SOC
Futuro Vegetal
  ESP SOC
PAH; Platform for People Affected by Mortgages
  ESP SOC
  name?: PAH
CCOO; Comisiones Obreras; Workers' Commissions
  ESP LAB
General Union of Workers of Spain
  ESP LAB
  name?: General Union of Workers; UGT
Spanish navy
  ESP MIL
Military Emergency Unit
  ESP MIL
Real Instituto Elcano; Elcano Royal Institute
  ESP EDU
Portuguese Socialist Party; Socialist Party of Portugal
  PRT PTY
  name?: Socialist Party
Social Democratic Party of Portugal
  PRT PTY
  name?: Social Democratic Party; PSD
Chega
  PRT PTY
Left Bloc
  PRT PTY
Portuguese Communist Party
  PRT PTY
CDS-PP; Popular Party of Portugal
  PRT PTY
  name?: Popular Party
Liberal Initiative
  PRT PTY
Lusa; LUSA
  PRT JRN
Publico newspaper of Portugal
  PRT JRN
  name?: Publico newspaper
Diario de Noticias
  PRT JRN
Expresso newspaper
  PRT JRN
RTP
  PRT JRN
  name?: RTP
Correio da Manha
  PRT JRN
TAP Air Portugal
  PRT BUS
Galp
  PRT BUS
Energias de Portugal
  PRT BUS
  name?: EDP
Banco Espirito Santo
  PRT BUS
Portugal Telecom
  PRT BUS
CGTP
  PRT LAB
GNR of Portugal; National Republican Guard
  PRT COP
  name?: GNR
Judiciary Police of Portugal; Policia Judiciaria
  PRT COP
  name?: Judiciary Police
New Democracy
  GRC PTY
PASOK; Pasok; Panhellenic Socialist Movement
  GRC PTY
Syriza; SYRIZA; Coalition of the Radical Left
  GRC PTY
Golden Dawn
  GRC PTY
Independent Greeks; ANEL
  GRC PTY
Communist Party of Greece
  GRC PTY
  name?: Communist Party; KKE
Popular Orthodox Rally; LAOS party
  GRC PTY
Potami; To Potami
  GRC PTY
Popular Unity of Greece
  GRC PTY
  name?: Popular Unity
MeRA25
  GRC PTY
Greek Solution
  GRC PTY
Political Spring
  GRC PTY
Plefsi Eleftherias
  GRC PTY
November 17; 17 November; Revolutionary Organization November 17; November 17 group
  GRC UAF
Revolutionary Struggle
  GRC UAF
Conspiracy of Fire Cells; Conspiracy of the Cells of Fire; Conspiracy of Cells of Fire
  GRC UAF
Sect of Revolutionaries
  GRC UAF
Popular Revolutionary Struggle
  GRC UAF
Revolutionary People's Struggle
  GRC UAF
  name?: ELA
Rouvikonas
  GRC UAF
Kathimerini
  GRC JRN
Athens News Agency; ANA news agency; ANA-MPA
  GRC JRN
ERT
  GRC JRN
  name?: ERT
Ta Nea
  GRC JRN
Eleftherotypia
  GRC JRN
To Vima
  GRC JRN
Mega TV
  GRC JRN
Skai
  GRC JRN
Proto Thema
  GRC JRN
Flash radio
  GRC JRN
Efimerida ton Syntakton
  GRC JRN
ADEDY
  GRC LAB
GSEE
  GRC LAB
PAME
  GRC LAB
National Bank of Greece
  GRC BUS
  name?: National Bank
Aegean Airlines
  GRC BUS
Olympic Airways; Olympic Airlines
  GRC BUS
OTE
  GRC BUS
  name?: OTE
Hellenic Petroleum; ELPE
  GRC BUS
Public Power Corporation of Greece
  GRC BUS
  name?: Public Power Corporation
Piraeus Bank
  GRC BUS
Minoan Lines
  GRC BUS
DEPA
  GRC BUS
Eldorado Gold
  GRC BUS
Alpha Bank
  GRC BUS
Hellenic Train
  GRC BUS
Hellenic Coast Guard; Greek coast guard; Greek Coast Guard
  GRC COP
Hellenic Police; Greek police
  GRC COP
Greek parliament; Hellenic Parliament
  GRC LEG
Church of Greece; Greek Orthodox Church
  GRC REL
Hellenic Navy
  GRC MIL
Greek Defense Ministry; Greek National Defense Ministry
  GRC MIL
Areopagus
  GRC JUD
Council of State of Greece
  GRC JUD
  name?: Council of State
Greek Foreign Ministry; Greece's Foreign Ministry
  GRC GOV
AKEL
  CYP PTY
Democratic Rally; DISY
  CYP PTY
Democratic Party of Cyprus; DIKO
  CYP PTY
  name?: Democratic Party
EDEK
  CYP PTY
ELAM
  CYP PTY
Cyprus News Agency
  CYP JRN
Politis newspaper
  CYP JRN
Cyprus Mail
  CYP JRN
Phileleftheros
  CYP JRN
Kibris newspaper
  CYP JRN
Simerini
  CYP JRN
Republican Turkish Party
  CYP PTY
National Unity Party of Northern Cyprus
  CYP PTY
  name?: National Unity Party; UBP
Communal Democracy Party
  CYP PTY
Democratic Party of Northern Cyprus
  CYP PTY
  name?: Democratic Party
New Cyprus Party
  CYP PTY
EOKA
  CYP REB
EOKA-B
  CYP REB
TMT
  CYP REB
  name?: TMT
Cyprus National Guard; Cypriot National Guard
  CYP MIL
Bank of Cyprus
  CYP BUS
Laiki; Laiki Bank
  CYP BUS
Cyprus Airways
  CYP BUS
Committee on Missing Persons in Cyprus; Committee on Missing Persons
  CYP NGO
Nationalist Party of Malta
  MLT PTY
  name?: Nationalist Party
Labour Party of Malta
  MLT PTY
  name?: Labour Party
Times of Malta
  MLT PTY
  name?: Times
Partit Demokratiku
  MLT PTY
Daphne Caruana Galizia Foundation
  MLT SOC
Repubblika
  MLT SOC
Vlaams Belang; Flemish Interest
  BEL PTY
Vlaams Blok
  BEL PTY
New Flemish Alliance; N-VA
  BEL PTY
Belgian Socialist Party
  BEL PTY
Open VLD; Flemish Liberals
  BEL PTY
Reformist Movement of Belgium
  BEL PTY
  name?: Reformist Movement
Ecolo
  BEL PTY
Christian Democratic and Flemish; CD&V
  BEL PTY
Workers' Party of Belgium
  BEL PTY
  name?: Workers' Party
Vooruit
  BEL PTY
Les Engages
  BEL PTY
Volksunie
  BEL PTY
Le Soir
  BEL JRN
De Standaard
  BEL JRN
Belga; Belga news agency
  BEL JRN
RTBF
  BEL JRN
VRT
  BEL JRN
  name?: VRT
La Libre Belgique
  BEL JRN
Het Laatste Nieuws
  BEL JRN
De Morgen
  BEL JRN
L'Echo
  BEL JRN
Brussels Times
  BEL JRN
Belgian Federal Police; Belgian police
  BEL COP
State Security Service of Belgium; VSSE
  BEL COP
  name?: State Security Service
OCAM
  BEL COP
Brussels Airlines
  BEL BUS
Sabena
  BEL BUS
Fortis
  BEL BUS
  name?: Fortis
Dexia
  BEL BUS
  name?: Dexia
Solvay
  BEL BUS
  name?: Solvay
FN Herstal
  BEL BUS
Euroclear
  BEL BUS
SWIFT
  BEL BUS
Anheuser-Busch InBev
  BEL BUS
Umicore
  BEL BUS
KBC
  BEL BUS
  name?: KBC
Proximus
  BEL BUS
Dredging International
  BEL BUS
Belgacom
  BEL BUS
Sharia4Belgium
  BEL UAF
Cellules Communistes Combattantes
  BEL UAF
Verviers cell
  BEL UAF
Belgian parliament; Chamber of Representatives of Belgium
  BEL LEG
  name?: Chamber of Representatives
People's Party for Freedom and Democracy
  NLD PTY
  name?: VVD
Party for Freedom; Freedom Party of the Netherlands; Dutch Freedom Party
  NLD PTY
  name?: Freedom Party; PVV
Dutch Labor Party; Dutch Labour Party; PvdA
  NLD PTY
Christian Democratic Appeal
  NLD PTY
  name?: CDA
Forum for Democracy
  NLD PTY
D66; Democrats 66
  NLD PTY
GreenLeft
  NLD PTY
Pim Fortuyn List
  NLD PTY
Dutch Socialist Party
  NLD PTY
New Social Contract
  NLD PTY
Farmer-Citizen Movement
  NLD PTY
  name?: BBB
Denk
  NLD PTY
  name?: Denk
ChristenUnie
  NLD PTY
ANP
  NLD JRN
  name?: ANP
De Telegraaf
  NLD JRN
NOS
  NLD JRN
  name?: NOS
NRC; NRC Handelsblad
  NLD JRN
  name?: NRC
De Volkskrant; Volkskrant
  NLD JRN
RTL Nieuws
  NLD JRN
Algemeen Dagblad
  NLD JRN
Trouw
  NLD JRN
  name?: Trouw
Elsevier magazine
  NLD JRN
Radio Netherlands; Radio Nederland
  NLD JRN
Het Parool
  NLD JRN
Philips
  NLD BUS
ASML
  NLD BUS
KLM
  NLD BUS
  name?: KLM
ING; ING Group
  NLD BUS
  name?: ING
Heineken
  NLD BUS
ABN Amro
  NLD BUS
AkzoNobel
  NLD BUS
Fokker
  NLD BUS
  name?: Fokker
NXP
  NLD BUS
  name?: NXP
Gasunie
  NLD BUS
Booking.com
  NLD BUS
Prosus
  NLD BUS
Ahold
  NLD BUS
Rabobank
  NLD BUS
Smit Salvage
  NLD BUS
DSM
  NLD BUS
  name?: DSM
Vitol
  NLD BUS
Aegon
  NLD BUS
Nexperia
  NLD BUS
TNT
  NLD BUS
  name?: TNT
AIVD
  NLD SPY
MIVD
  NLD SPY
Dutch Safety Board
  NLD JUD
Joint Investigation Team
  NLD JUD
  name?: JIT
Dutch Public Prosecution Service
  NLD JUD
District Court of The Hague
  NLD JUD
Dutch Supreme Court
  NLD JUD
Dutchbat
  NLD MIL
Royal Netherlands Navy
  NLD MIL
Dutch marines
  NLD MIL
Dutch parliament; States General of the Netherlands
  NLD LEG
Tweede Kamer
  NLD LEG
Hofstad Group; Hofstad Network
  NLD UAF
Clingendael Institute; Clingendael
  NLD EDU
Leiden University
  NLD EDU
TNO
  NLD EDU
  name?: TNO
Utrecht University
  NLD EDU
Urgenda
  NLD SOC
Milieudefensie
  NLD SOC
SOMO
  NLD SOC
Pax peace group
  NLD SOC
Farmers Defence Force
  NLD SOC
Women on Waves
  NLD SOC
ArcelorMittal
  LUX BUS
Cargolux
  LUX BUS
SES
  LUX BUS
  name?: SES
RTL Group
  LUX BUS
Clearstream
  LUX BUS
Swiss People's Party
  CHE PTY
  name?: SVP
Swiss Social Democrats
  CHE PTY
Radical Democratic Party of Switzerland
  CHE PTY
  name?: Radical Democratic Party
Swiss Christian Democrats
  CHE PTY
Green Liberal Party of Switzerland
  CHE PTY
  name?: Green Liberal Party
Ticino League
  CHE PTY
Neue Zuercher Zeitung
  CHE JRN
  name?: NZZ
Swissinfo
  CHE JRN
Tages-Anzeiger
  CHE JRN
Le Temps
  CHE JRN
SonntagsZeitung
  CHE JRN
Blick
  CHE JRN
  name?: Blick
SonntagsBlick
  CHE JRN
Keystone-ATS
  CHE JRN
SRF
  CHE JRN
  name?: SRF
RTS
  CHE JRN
  name?: RTS
Credit Suisse
  CHE BUS
UBS
  CHE BUS
  name?: UBS
Nestle; Nestlé
  CHE BUS
Novartis
  CHE BUS
Roche
  CHE BUS
ABB
  CHE BUS
  name?: ABB
Swissair
  CHE BUS
Swiss Re
  CHE BUS
Swiss International Air Lines
  CHE BUS
Holcim; LafargeHolcim
  CHE BUS
Xstrata
  CHE BUS
Ruag
  CHE BUS
Pilatus
  CHE BUS
Gunvor
  CHE BUS
Mercuria
  CHE BUS
Zurich Insurance
  CHE BUS
Sulzer
  CHE BUS
Crypto AG
  CHE BUS
Mabetex
  CHE BUS
Philip Morris International
  CHE BUS
Swatch
  CHE BUS
  name?: Swatch
Bank Julius Baer
  CHE BUS
Swiss Bankers Association
  CHE BUS
Syngenta
  CHE BUS
Nord Stream 2
  CHE BUS
MSC; Mediterranean Shipping Company
  CHE BUS
  name?: MSC
Petroplus
  CHE BUS
Swiss National Bank
  CHE GOV
Swiss Federal Council; Federal Council of Switzerland
  CHE GOV
  name?: Federal Council
State Secretariat for Economic Affairs
  CHE GOV
Swiss Foreign Ministry; Federal Department of Foreign Affairs
  CHE GOV
Swiss Federal Prosecutor; Office of the Attorney General of Switzerland
  CHE JUD
Federal Supreme Court of Switzerland; Swiss Federal Tribunal
  CHE JUD
  name?: Federal Supreme Court
Federal Criminal Court of Switzerland
  CHE JUD
  name?: Federal Criminal Court
Geneva Centre for Security Policy
  CHE EDU
Graduate Institute
  CHE EDU
ETH Zurich
  CHE EDU
TRIAL International; Trial International
  NGO
Public Eye
  NGO
Freedom Party of Austria; FPO; FPOe; FPÖ; Austrian Freedom Party; Austria's Freedom Party
  AUT PTY
  name?: Freedom Party
Austrian People's Party; OeVP; ÖVP
  AUT PTY
  name?: OVP
Social Democratic Party of Austria; SPOe; SPÖ; Austrian Social Democrats
  AUT PTY
  name?: Social Democratic Party; SPO
Alliance for the Future of Austria
  AUT PTY
  name?: Alliance for the Future
NEOS
  AUT PTY
Austrian Greens
  AUT PTY
Team Stronach
  AUT PTY
JETZT
  AUT PTY
Die Presse
  AUT JRN
Austria Press Agency
  AUT JRN
  name?: APA
ORF
  AUT JRN
  name?: ORF
Der Standard
  AUT JRN
Kronen Zeitung
  AUT JRN
Kurier
  AUT JRN
  name?: Kurier
Profil magazine
  AUT JRN
News magazine of Austria
  AUT JRN
  name?: News magazine
OMV
  AUT BUS
  name?: OMV
Raiffeisen Bank International; Raiffeisen
  AUT BUS
Austrian Airlines
  AUT BUS
Erste Group
  AUT BUS
Red Bull
  AUT BUS
Voestalpine
  AUT BUS
Strabag
  AUT BUS
Glock
  AUT BUS
Hypo Alpe Adria
  AUT BUS
Steyr
  AUT BUS
DSN
  AUT SPY
  name?: DSN
BVT
  AUT SPY
  name?: BVT
Nationalrat
  AUT LEG

# ---- Northern Europe ----

Swedish Social Democratic Party; Swedish Social Democrats
  SWE PTY
Moderate Party
  SWE PTY
  name?: Moderates
Sweden Democrats
  SWE PTY
Centre Party of Sweden
  SWE PTY
  name?: Centre Party
Left Party of Sweden
  SWE PTY
  name?: Left Party
Christian Democrats of Sweden
  SWE PTY
  name?: Christian Democrats
Liberals of Sweden
  SWE PTY
  name?: Liberals
Alliance for Sweden
  SWE PTY
New Democracy of Sweden
  SWE PTY
  name?: New Democracy
Feminist Initiative
  SWE PTY
Riksdag
  SWE LEG
Dagens Nyheter
  SWE JRN
Svenska Dagbladet
  SWE JRN
Aftonbladet
  SWE JRN
Expressen
  SWE JRN
TT news agency
  SWE JRN
  name?: TT
SVT
  SWE JRN
  name?: SVT
Swedish Radio; Sveriges Radio
  SWE JRN
Expo magazine
  SWE JRN
Saab
  SWE BUS
Volvo
  SWE BUS
Ericsson
  SWE BUS
Ikea; IKEA
  SWE BUS
H&M
  SWE BUS
Bofors
  SWE BUS
Vattenfall
  SWE BUS
Telia; TeliaSonera
  SWE BUS
  name?: Telia
Lundin Petroleum; Lundin Oil; Lundin Energy
  SWE BUS
SEB
  SWE BUS
  name?: SEB
Spotify
  SWE BUS
Northvolt
  SWE BUS
Scania
  SWE BUS
Nordea
  SWE BUS
  name?: Nordea
Investor AB
  SWE BUS
Stora Enso
  SWE BUS
SKF
  SWE BUS
  name?: SKF
LKAB
  SWE BUS
Tele2
  SWE BUS
Electrolux
  SWE BUS
SSAB
  SWE BUS
Kockums
  SWE BUS
Swedbank
  SWE BUS
Skanska
  SWE BUS
Securitas
  SWE BUS
Klarna
  SWE BUS
  name?: Klarna
Sapo; Swedish Security Service
  SWE SPY
  name?: Sapo; SAPO
MUST
  SWE SPY
  name?: MUST
Swedish Migration Agency
  SWE GOV
Swedish Public Health Agency
  SWE GOV
Riksbank
  SWE GOV
Swedish Academy
  SWE GOV
Nobel Foundation
  SWE GOV
SIDA; Swedish International Development Cooperation Agency
  SWE GOV
Swedish Foreign Ministry
  SWE GOV
Swedish Armed Forces; Swedish military
  SWE MIL
Swedish Navy
  SWE MIL
Nordic Resistance Movement
  SWE UAF
Svea Hovratt
  SWE UAF
Foxtrot gang; Foxtrot network
  SWE UAF
Rumba gang
  SWE UAF
Civil Rights Defenders
  SWE EDU
Olof Palme International Center
  SWE EDU
Uppsala University
  SWE EDU
Karolinska Institute
  SWE EDU
Folke Bernadotte Academy
  SWE EDU
Norwegian Labor Party; Norwegian Labour Party
  NOR PTY
Progress Party of Norway; Norwegian Progress Party
  NOR PTY
  name?: Progress Party
Conservative Party of Norway; Hoyre
  NOR PTY
  name?: Conservative Party
Christian Democratic Party of Norway; Christian People's Party
  NOR PTY
  name?: Christian Democratic Party
Centre Party of Norway; Center Party of Norway
  NOR PTY
  name?: Centre Party; Center Party
Socialist Left
  NOR PTY
Red Party
  NOR PTY
Storting
  NOR LEG
Aftenposten
  NOR JRN
NTB
  NOR JRN
  name?: NTB
NRK
  NOR JRN
  name?: NRK
Verdens Gang
  NOR JRN
  name?: VG
Dagbladet
  NOR JRN
Dagens Naeringsliv
  NOR JRN
TV2 of Norway
  NOR JRN
  name?: TV2
Barents Observer
  NOR JRN
Klassekampen
  NOR JRN
Morgenbladet
  NOR JRN
Statoil; Equinor
  NOR BUS
Telenor
  NOR BUS
Norsk Hydro
  NOR BUS
Kongsberg Gruppen
  NOR BUS
Yara
  NOR BUS
  name?: Yara
Norwegian Air
  NOR BUS
DNO
  NOR BUS
  name?: DNO
Aker
  NOR BUS
  name?: Aker
Orkla
  NOR BUS
  name?: Orkla
Statkraft
  NOR BUS
Widerøe
  NOR BUS
DNB
  NOR BUS
  name?: DNB
Aker BP
  NOR BUS
Nammo
  NOR BUS
Hurtigruten
  NOR BUS
Frontline
  NOR BUS
PST; Norwegian Police Security Service
  NOR SPY
  name?: PST
Norwegian Intelligence Service
  NOR SPY
Norges Bank
  NOR GOV
Norwegian Foreign Ministry; Norway's Foreign Ministry
  NOR GOV
Government Pension Fund Global
  NOR GOV
NORAD aid agency
  NOR GOV
Norwegian Directorate of Immigration
  NOR GOV
Norwegian Church Aid
  NOR SOC
Norwegian People's Aid
  NOR SOC
Norwegian Helsinki Committee
  NOR SOC
Bellona; Bellona Foundation
  NOR SOC
Fafo
  NOR SOC
Peace Research Institute Oslo; PRIO
  NOR SOC
Workers' Youth League
  NOR SOC
Sami Parliament
  NOR SOC
NUPI
  NOR SOC
Danish People's Party
  DNK PTY
Venstre
  DNK PTY
  name?: Venstre
Danish Social Democrats; Social Democratic Party of Denmark
  DNK PTY
  name?: Social Democratic Party
Conservative People's Party of Denmark
  DNK PTY
  name?: Conservative People's Party
Red-Green Alliance
  DNK PTY
Liberal Alliance
  DNK PTY
Socialist People's Party of Denmark
  DNK PTY
  name?: Socialist People's Party
New Right of Denmark
  DNK PTY
  name?: New Right
Inuit Ataqatigiit
  DNK PTY
Siumut
  DNK PTY
Denmark Democrats
  DNK PTY
Naleraq
  DNK PTY
Moderates of Denmark
  DNK PTY
  name?: Moderates
Demokraatit
  DNK PTY
Hard Line; Stram Kurs
  DNK PTY
Folketing
  DNK LEG
Jyllands-Posten
  DNK JRN
Ritzau
  DNK JRN
Politiken
  DNK JRN
Berlingske; Berlingske Tidende
  DNK JRN
DR
  DNK JRN
  name?: DR
TV2 of Denmark
  DNK JRN
  name?: TV2
Ekstra Bladet
  DNK JRN
B.T.
  DNK JRN
Information newspaper
  DNK JRN
KNR
  DNK JRN
  name?: KNR
Sermitsiaq
  DNK JRN
Maersk; A.P. Moller-Maersk
  DNK BUS
Novo Nordisk
  DNK BUS
Danske Bank
  DNK BUS
Carlsberg
  DNK BUS
Arla; Arla Foods
  DNK BUS
Vestas
  DNK BUS
Lego
  DNK BUS
DONG
  DNK BUS
Orsted
  DNK BUS
Greenland Minerals
  DNK BUS
DSV
  DNK BUS
  name?: DSV
Terma
  DNK BUS
PET; Danish Security and Intelligence Service
  DNK SPY
  name?: PET
Danish Defense Intelligence Service
  DNK SPY
Danish Institute for International Studies
  DNK EDU
Royal Danish Defence College
  DNK EDU
Arctic Institute
  DNK EDU
Danish Defence; Danish military
  DNK MIL
Joint Arctic Command
  DNK MIL
Sirius Patrol
  DNK MIL
Finns Party; True Finns
  FIN PTY
Centre Party of Finland
  FIN PTY
  name?: Centre Party
National Coalition Party; National Coalition of Finland
  FIN PTY
  name?: National Coalition
Social Democratic Party of Finland
  FIN PTY
  name?: Social Democratic Party
Green League
  FIN PTY
Left Alliance
  FIN PTY
Swedish People's Party
  FIN PTY
Finns party
  FIN PTY
Helsingin Sanomat
  FIN JRN
YLE; Yle
  FIN JRN
  name?: YLE
STT
  FIN JRN
  name?: STT
Iltalehti
  FIN JRN
Ilta-Sanomat
  FIN JRN
MTV3
  FIN JRN
Hufvudstadsbladet
  FIN JRN
Nokia
  FIN BUS
Fortum
  FIN BUS
Finnair
  FIN BUS
Neste
  FIN BUS
  name?: Neste
UPM
  FIN BUS
  name?: UPM
Kone
  FIN BUS
  name?: Kone
Outokumpu
  FIN BUS
Wartsila
  FIN BUS
Patria
  FIN BUS
  name?: Patria
TVO
  FIN BUS
  name?: TVO
Rovio
  FIN BUS
  name?: Rovio
Gasum
  FIN BUS
Sampo
  FIN BUS
  name?: Sampo
Metso
  FIN BUS
  name?: Metso
Fennovoima
  FIN BUS
Supo; SUPO
  FIN SPY
  name?: Supo
Eduskunta
  FIN LEG
Finnish Border Guard
  FIN COP
Finnish Institute of International Affairs
  FIN EDU
Independence Party of Iceland
  ISL PTY
  name?: Independence Party
Left-Green Movement
  ISL PTY
Pirate Party of Iceland
  ISL PTY
  name?: Pirate Party
Progressive Party of Iceland
  ISL PTY
  name?: Progressive Party
Social Democratic Alliance
  ISL PTY
Viðreisn
  ISL PTY
People's Party of Iceland
  ISL PTY
  name?: People's Party
Althingi; Althing
  ISL LEG
Icelandair
  ISL BUS
Landsbanki; Icesave
  ISL BUS
Kaupthing
  ISL BUS
Glitnir
  ISL BUS
Morgunbladid
  ISL BUS
RUV
  ISL BUS
  name?: RUV
deCODE
  ISL BUS
Samherji
  ISL BUS
Kjarninn
  ISL BUS
Estonian Centre Party; Centre Party of Estonia
  EST PTY
  name?: Centre Party
Estonian Reform Party; Reform Party of Estonia
  EST PTY
  name?: Reform Party
Pro Patria; Isamaa
  EST PTY
Conservative People's Party of Estonia; EKRE
  EST PTY
  name?: Conservative People's Party
Res Publica
  EST PTY
Social Democratic Party of Estonia
  EST PTY
  name?: Social Democratic Party
Estonia 200
  EST PTY
Estonian Popular Front
  EST PTY
Riigikogu
  EST LEG
BNS; Baltic News Service
  EST JRN
  name?: BNS
Postimees
  EST JRN
ERR
  EST JRN
  name?: ERR
Eesti Paevaleht
  EST JRN
Delfi
  EST JRN
  name?: Delfi
Eesti Ekspress
  EST JRN
Levila
  EST JRN
KAPO; Estonian Internal Security Service
  EST SPY
Estonian Foreign Intelligence Service; Valisluureamet
  EST SPY
Estonian Defence Forces; Estonian Defense Forces
  EST MIL
Estonian Defence League
  EST MIL
Harmony party; Harmony Center; Harmony Centre
  LVA PTY
New Unity; Unity party of Latvia
  LVA PTY
For Fatherland and Freedom
  LVA PTY
People's Party of Latvia
  LVA PTY
  name?: People's Party
Latvia's Way
  LVA PTY
National Alliance of Latvia
  LVA PTY
  name?: National Alliance
New Era
  LVA PTY
Latvia First
  LVA PTY
Zatlers' Reform Party
  LVA PTY
Union of Greens and Farmers
  LVA PTY
For Human Rights in United Latvia
  LVA PTY
Stability!
  LVA PTY
Saeima
  LVA LEG
LETA; Leta
  LVA JRN
Diena
  LVA JRN
  name?: Diena
Latvijas Avize
  LVA JRN
Latvian Television
  LVA JRN
  name?: LSM
Neatkariga
  LVA JRN
Parex Bank
  LVA BUS
ABLV; ABLV Bank
  LVA BUS
airBaltic
  LVA BUS
Latvenergo
  LVA BUS
Latvijas Gaze
  LVA BUS
Homeland Union
  LTU PTY
Lithuanian Social Democratic Party; Social Democrats of Lithuania
  LTU PTY
  name?: Social Democrats
Sajudis
  LTU PTY
Order and Justice
  LTU PTY
Labor Party of Lithuania
  LTU PTY
  name?: Labor Party
Farmers and Greens Union; Lithuanian Farmers and Greens Union
  LTU PTY
Liberal Movement of Lithuania
  LTU PTY
  name?: Liberal Movement
Democratic Labor Party of Lithuania
  LTU PTY
  name?: Democratic Labor Party
Freedom Party of Lithuania
  LTU PTY
  name?: Freedom Party
Nemunas Dawn; Dawn of Nemunas
  LTU PTY
Liberal Union of Lithuania
  LTU PTY
  name?: Liberal Union
Seimas
  LTU LEG
ELTA
  LTU JRN
Lietuvos Rytas
  LTU JRN
LRT
  LTU JRN
  name?: LRT
15min
  LTU JRN
BNS Lithuania
  LTU JRN
Mazeikiu Nafta; Orlen Lietuva
  LTU BUS
Klaipedos Nafta
  LTU BUS
Lietuvos Dujos
  LTU BUS
Snoras
  LTU BUS
Litgrid
  LTU BUS
Ignitis
  LTU BUS
Teltonika
  LTU BUS
State Security Department of Lithuania
  LTU SPY
  name?: State Security Department; VSD

# ---- Central Europe and the Balkans ----

Law and Justice; PiS; Law and Justice party; Prawo i Sprawiedliwosc
  2005-10-31..2007-11-16  POL GOV,PTY
  2015-11-16..2023-12-13  POL GOV,PTY
  POL OPP,PTY
Civic Platform; Civic Coalition; Platforma Obywatelska
  2007-11-16..2015-11-16  POL GOV,PTY
  2023-12-13..  POL GOV,PTY
  POL OPP,PTY
Solidarity; Solidarnosc; Solidarity trade union; Solidarity movement; Solidarity union
  POL LAB,OPP
  name?: Solidarity
Democratic Left Alliance
  POL PTY
  name?: SLD
Polish Peasant Party; Polish People's Party; Peasant Party of Poland
  POL PTY
  name?: Peasant Party; PSL
Self-Defense of Poland; Samoobrona; Self-Defense party
  POL PTY
  name?: Self-Defense
League of Polish Families
  POL PTY
Solidarity Electoral Action
  POL PTY
  name?: AWS
Freedom Union of Poland
  POL PTY
  name?: Freedom Union
Confederation party; Konfederacja; Confederation Liberty and Independence
  POL PTY
Palikot's Movement; Palikot Movement
  POL PTY
Kukiz'15; Kukiz 15
  POL PTY
Modern party of Poland; Nowoczesna
  POL PTY
  name?: Modern party
Poland 2050
  POL PTY
Wiosna; Spring party
  POL PTY
New Left
  POL PTY
Lewica
  POL PTY
Democratic Union of Poland
  POL PTY
  name?: Democratic Union
Polish United Workers' Party
  POL PTY
Labor Union of Poland
  POL PTY
  name?: Labor Union
Third Way alliance
  POL PTY
Razem
  POL PTY
Together party
  POL PTY
Sejm; Polish parliament; Poland's parliament; Polish Sejm
  POL LEG
Polish Senate; Poland's Senate
  POL LEG
Gazeta Wyborcza
  POL JRN
Rzeczpospolita
  POL JRN
PAP; PAP news agency; Polish Press Agency
  POL JRN
  name?: PAP
TVP
  POL JRN
  name?: TVP
TVN; TVN24
  POL JRN
  name?: TVN
Radio Maryja
  POL JRN
Fakt
  POL JRN
  name?: Fakt
Polityka magazine
  POL JRN
Newsweek Polska
  POL JRN
Nasz Dziennik
  POL JRN
RMF FM
  POL JRN
Polsat
  POL JRN
Onet
  POL JRN
Wprost
  POL JRN
Dziennik
  POL JRN
Do Rzeczy
  POL JRN
TV Republika
  POL JRN
Polish Radio
  POL JRN
OKO.press
  POL JRN
Super Express
  POL JRN
PKN Orlen; Orlen
  POL BUS
PGNiG
  POL BUS
LOT; LOT Polish Airlines
  POL BUS
  name?: LOT
KGHM
  POL BUS
PGE
  POL BUS
  name?: PGE
Lotos
  POL BUS
JSW
  POL BUS
  name?: JSW
Polska Grupa Zbrojeniowa
  POL BUS
CD Projekt
  POL BUS
Bumar
  POL BUS
PKO Bank Polski
  POL BUS
PZL
  POL BUS
  name?: PZL
Azoty
  POL BUS
InPost
  POL BUS
Polish army; Polish military; Polish Armed Forces
  POL MIL
GROM
  POL MIL
Territorial Defence Force of Poland
  POL MIL
  name?: Territorial Defence Force
Polish Defense Ministry; Polish Defence Ministry
  POL MIL
Operational Command of the Armed Forces
  POL MIL
Central Anti-Corruption Bureau
  POL COP
  name?: CBA
Straz Graniczna; Polish Border Guard; Poland's Border Guard
  POL COP
Polish police
  POL COP
Internal Security Agency of Poland
  POL SPY
  name?: Internal Security Agency; ABW
SKW
  POL SPY
  name?: SKW
Constitutional Tribunal; Polish Constitutional Tribunal; Poland's Constitutional Tribunal
  POL JUD
National Council of the Judiciary
  POL JUD
  name?: KRS
Polish Supreme Court; Poland's Supreme Court
  POL JUD
Iustitia
  POL JUD
Committee for the Defense of Democracy; Committee for the Defence of Democracy
  POL SOC
  name?: KOD
Institute of National Remembrance
  POL SOC
  name?: IPN
Women's Strike; All-Poland Women's Strike
  POL SOC
Helsinki Foundation for Human Rights
  POL SOC
Ordo Iuris
  POL SOC
All-Polish Youth
  POL SOC
Grupa Granica
  POL SOC
Jewish Historical Institute
  POL SOC
Batory Foundation
  POL SOC
Centre for Eastern Studies
  POL SOC
  name?: OSW
Free Courts
  POL SOC
Polish Institute of International Affairs
  POL SOC
National Movement of Poland
  POL SOC
  name?: National Movement
Polish Episcopate
  POL SOC
Ocalenie Foundation
  POL SOC
Last Generation of Poland
  POL SOC
  name?: Last Generation
National Bank of Poland
  POL GOV
  name?: National Bank
Polish Foreign Ministry; Poland's Foreign Ministry
  POL GOV
Government Centre for Security
  POL GOV
National Security Bureau of Poland
  POL GOV
  name?: National Security Bureau; BBN
National Electoral Commission of Poland
  POL GOV
  name?: National Electoral Commission
KRRiT
  POL GOV
UOKiK
  POL GOV
Civic Democratic Party
  CZE PTY
  name?: ODS
Czech Social Democrats; Czech Social Democratic Party; CSSD
  CZE PTY
ANO; ANO movement; ANO party
  CZE PTY
  name?: ANO
Freedom and Direct Democracy
  CZE PTY
  name?: SPD
Communist Party of Bohemia and Moravia
  CZE PTY
TOP 09
  CZE PTY
Civic Forum
  CZE PTY
Czech Pirate Party
  CZE PTY
Freedom Union of the Czech Republic
  CZE PTY
  name?: Freedom Union
Public Affairs party
  CZE PTY
Christian Democrats of the Czech Republic
  CZE PTY
  name?: Christian Democrats
Mayors and Independents; STAN
  CZE PTY
Spolu
  CZE PTY
Motorists for Themselves
  CZE PTY
Republicans of the Czech Republic
  CZE PTY
  name?: Republicans
Civic Democratic Alliance
  CZE PTY
CTK; Czech News Agency; CTK news agency
  CZE JRN
  name?: CTK
Mlada fronta Dnes
  CZE JRN
Lidove Noviny
  CZE JRN
Pravo
  CZE JRN
  name?: Pravo
Czech Television
  CZE JRN
Czech Radio
  CZE JRN
Hospodarske noviny
  CZE JRN
Respekt
  CZE JRN
  name?: Respekt
Radio Prague
  CZE JRN
Denik N
  CZE JRN
Rude Pravo
  CZE JRN
Seznam Zpravy
  CZE JRN
Prima TV
  CZE JRN
TV Nova
  CZE JRN
CEZ
  CZE BUS
  name?: CEZ
Skoda; Skoda Auto
  CZE BUS
Agrofert
  CZE BUS
PPF
  CZE BUS
  name?: PPF
Temelin nuclear plant
  CZE BUS
CSA; Czech Airlines
  CZE BUS
  name?: CSA
Aero Vodochody
  CZE BUS
EPH
  CZE BUS
  name?: EPH
Ceska Zbrojovka; CZ Group
  CZE BUS
Omnipol
  CZE BUS
Zetor
  CZE BUS
Explosia
  CZE BUS
Avast
  CZE BUS
Unipetrol
  CZE BUS
Czechoslovak Group
  CZE BUS
Colt CZ
  CZE BUS
BIS of the Czech Republic; Security Information Service
  CZE SPY
  name?: BIS
StB
  CZE SPY
Charter 77
  CZE SOC
People in Need
  CZE SOC
Million Moments for Democracy
  CZE SOC
Memory of Nation
  CZE SOC
Smer; SMER; Smer-SD; Direction party; Smer-Social Democracy
  SVK PTY
Movement for a Democratic Slovakia; HZDS
  SVK PTY
Slovak National Party
  SVK PTY
  name?: SNS
Slovak Democratic and Christian Union; SDKU
  SVK PTY
Christian Democratic Movement of Slovakia
  SVK PTY
  name?: Christian Democratic Movement; KDH
OLaNO; Ordinary People
  SVK PTY
Kotleba - People's Party Our Slovakia; People's Party Our Slovakia
  SVK PTY
Progressive Slovakia
  SVK PTY
Hlas; Hlas-SD; Voice party
  SVK PTY
Freedom and Solidarity; SaS
  SVK PTY
Public Against Violence
  SVK PTY
Party of the Democratic Left
  SVK PTY
Most-Hid
  SVK PTY
We Are Family; Sme Rodina
  SVK PTY
Republic Movement; Republika of Slovakia
  SVK PTY
Slovak Democratic Coalition
  SVK PTY
Party of the Hungarian Coalition
  SVK PTY
Democrats of Slovakia
  SVK PTY
  name?: Democrats
Network party
  SVK PTY
TASR
  SVK JRN
SITA
  SVK JRN
Sme newspaper
  SVK JRN
Pravda of Slovakia
  SVK JRN
  name?: Pravda
Dennik N
  SVK JRN
Aktuality.sk
  SVK JRN
RTVS
  SVK JRN
TA3
  SVK JRN
JOJ TV
  SVK JRN
Slovak Radio
  SVK JRN
Novy Cas
  SVK JRN
SIS of Slovakia; Slovak Information Service
  SVK SPY
  name?: SIS
US Steel Kosice
  SVK BUS
SPP
  SVK BUS
  name?: SPP
Transpetrol
  SVK BUS
Eustream
  SVK BUS
Slovnaft
  SVK BUS
VSZ
  SVK BUS
  name?: VSZ
Slovenske elektrarne
  SVK BUS
ESET
  SVK BUS
Slovak parliament; Slovak National Council; National Council of Slovakia
  SVK LEG
  name?: National Council
For a Decent Slovakia
  SVK SOC
Mier Ukrajine
  SVK SOC
Let's Stop Corruption Foundation
  SVK SOC
Fidesz; Fidesz party; Federation of Young Democrats; Fidesz-KDNP
  1998-07-06..2002-05-27  HUN GOV,PTY
  2010-05-29..  HUN GOV,PTY
  HUN OPP,PTY
Hungarian Socialist Party; MSZP
  HUN PTY
Jobbik
  HUN PTY
Hungarian Democratic Forum
  HUN PTY
  name?: MDF
Alliance of Free Democrats; SZDSZ
  HUN PTY
Tisza; Tisza party; Tisza Party
  HUN PTY
Our Homeland Movement; Mi Hazank
  HUN PTY
Momentum
  HUN PTY
  name?: Momentum
Democratic Coalition of Hungary
  HUN PTY
  name?: Democratic Coalition
Politics Can Be Different
  HUN PTY
Independent Smallholders' Party; Smallholders' Party; Smallholders
  HUN PTY
Together of Hungary
  HUN PTY
  name?: Together
Hungarian Justice and Life Party
  HUN PTY
Two-Tailed Dog Party; Hungarian Two-Tailed Dog Party
  HUN PTY
Dialogue for Hungary
  HUN PTY
MTI; MTI news agency
  HUN JRN
  name?: MTI
Nepszabadsag
  HUN JRN
Magyar Nemzet
  HUN JRN
Index.hu
  HUN JRN
Magyar Hirlap
  HUN JRN
Klubradio
  HUN JRN
Origo
  HUN JRN
Telex.hu
  HUN JRN
Hir TV
  HUN JRN
HVG
  HUN JRN
  name?: HVG
Nepszava
  HUN JRN
444.hu
  HUN JRN
Atlatszo
  HUN JRN
Partizan
  HUN JRN
  name?: Partizan
RTL Klub
  HUN JRN
ATV of Hungary
  HUN JRN
  name?: ATV
Direkt36
  HUN JRN
TV2 of Hungary
  HUN JRN
  name?: TV2
M1 TV
  HUN JRN
MOL
  HUN BUS
  name?: MOL
OTP; OTP Bank
  HUN BUS
  name?: OTP
Malev
  HUN BUS
Wizz Air
  HUN BUS
Richter
  HUN BUS
MVM
  HUN BUS
  name?: MVM
4iG
  HUN BUS
Ikarus
  HUN BUS
Tungsram
  HUN BUS
Matav
  HUN BUS
Borsodchem
  HUN BUS
Meszaros group
  HUN BUS
Dunaferr
  HUN BUS
Hungarian parliament; Hungarian National Assembly
  HUN LEG
Hungarian Helsinki Committee
  HUN SOC
Hungarian Civil Liberties Union; TASZ
  HUN SOC
Mediaworks foundation; Central European Press and Media Foundation
  HUN SOC
Central European University
  HUN SOC
  name?: CEU
Magyar Garda; Hungarian Guard
  HUN SOC
Freedom Convoy of Hungary
  HUN SOC
  name?: Freedom Convoy
Mazsihisz
  HUN SOC
Hungarian Academy of Sciences
  HUN SOC
Migration Aid
  HUN SOC
Political Capital
  HUN SOC
Budapest Pride
  HUN SOC
Matthias Corvinus Collegium
  HUN SOC
  name?: MCC
Counter Terrorism Centre of Hungary
  HUN GOV
  name?: Counter Terrorism Centre; TEK
Sovereignty Protection Office
  HUN GOV
Hungarian Foreign Ministry
  HUN GOV
National Bank of Hungary
  HUN GOV
  name?: National Bank
National Salvation Front of Romania
  ROU PTY
  name?: National Salvation Front
Social Democratic Party of Romania; Romanian Social Democrats; Party of Social Democracy in Romania
  ROU PTY
  name?: Social Democratic Party; PSD
National Liberal Party of Romania
  ROU PTY
  name?: National Liberal Party; PNL
Democratic Liberal Party of Romania; Democratic Party of Romania
  ROU PTY
  name?: Democratic Liberal Party; Democratic Party
Greater Romania Party
  ROU PTY
Save Romania Union
  ROU PTY
  name?: USR
Democratic Convention of Romania; Democratic Convention
  ROU PTY
Alliance for the Union of Romanians; Alliance for the Unity of Romanians
  ROU PTY
  name?: AUR
ALDE of Romania
  ROU PTY
  name?: ALDE
Democratic Union of Hungarians in Romania; UDMR
  ROU PTY
  name?: Democratic Union of Hungarians
National Peasant Party Christian Democrat
  ROU PTY
SOS Romania
  ROU PTY
PRO Romania
  ROU PTY
Forum of Democracy
  ROU PTY
Conservative Party of Romania
  ROU PTY
  name?: Conservative Party
Securitate
  ROU SPY
Romanian Intelligence Service
  ROU SPY
  name?: SRI
SIE
  ROU SPY
  name?: SIE
National Anticorruption Directorate; National Anti-corruption Directorate
  ROU JUD
  name?: DNA
DIICOT
  ROU JUD
Romanian Constitutional Court; Romania's Constitutional Court
  ROU JUD
Agerpres; Rompres
  ROU JRN
Mediafax
  ROU JRN
Adevarul
  ROU JRN
Evenimentul Zilei
  ROU JRN
Romania Libera
  ROU JRN
HotNews
  ROU JRN
Digi24
  ROU JRN
Antena 3 of Romania; Realitatea TV
  ROU JRN
  name?: Antena 3
Pro TV
  ROU JRN
G4Media
  ROU JRN
Recorder
  ROU JRN
  name?: Recorder
Ziua
  ROU JRN
Gandul
  ROU JRN
Hotnews.ro
  ROU JRN
Libertatea
  ROU JRN
Petrom; OMV Petrom
  ROU BUS
Romgaz
  ROU BUS
Dacia carmaker
  ROU BUS
Rompetrol
  ROU BUS
Nuclearelectrica
  ROU BUS
Tarom
  ROU BUS
Transelectrica
  ROU BUS
Gabriel Resources
  ROU BUS
Bitdefender
  ROU BUS
Sidex
  ROU BUS
Transgaz
  ROU BUS
Iron Guard
  ROU UAF
Noua Dreapta
  ROU UAF
Vlad Tepes Command
  ROU UAF
Romanian Orthodox Church
  ROU REL
Jiu Valley miners
  ROU LAB
Rezist
  ROU SOC
Expert Forum
  ROU SOC
Group for Social Dialogue
  ROU SOC
Declic
  ROU SOC
Romanian Academic Society
  ROU SOC
GERB; Gerb
  BGR PTY
Bulgarian Socialist Party
  BGR PTY
Movement for Rights and Freedoms
  BGR PTY
  name?: DPS
Union of Democratic Forces
  BGR PTY
  name?: UDF
Ataka; Attack party
  BGR PTY
National Movement Simeon II; National Movement for Simeon II
  BGR PTY
We Continue the Change; PP-DB
  BGR PTY
Revival; Vazrazhdane
  BGR PTY
  name?: Revival
There Is Such a People
  BGR PTY
  name?: ITN
Democratic Bulgaria
  BGR PTY
Patriotic Front of Bulgaria; United Patriots
  BGR PTY
  name?: Patriotic Front
IMRO-BNM
  BGR PTY
Reformist Bloc
  BGR PTY
Stand Up! Mafia Out
  BGR PTY
Volya
  BGR PTY
Bulgarian Communist Party
  BGR PTY
Velichie
  BGR PTY
DPS-New Beginning
  BGR PTY
BTA
  BGR JRN
  name?: BTA
bTV
  BGR JRN
Kapital
  BGR JRN
Dnevnik
  BGR JRN
  name?: Dnevnik
24 Chasa
  BGR JRN
Trud
  BGR JRN
  name?: Trud
Sega
  BGR JRN
  name?: Sega
Standart
  BGR JRN
  name?: Standart
Darik; Darik Radio
  BGR JRN
Novinite
  BGR JRN
Sofia Globe
  BGR JRN
Bulgarian National Radio
  BGR JRN
  name?: BNR
Bulgarian National Television
  BGR JRN
Mediapool
  BGR JRN
Duma of Bulgaria
  BGR JRN
  name?: Duma
Demokratsia
  BGR JRN
Nova TV
  BGR JRN
Bivol
  BGR JRN
Lukoil Neftochim
  BGR BUS
Bulgargaz; Bulgartransgaz
  BGR BUS
Kintex
  BGR BUS
Corporate Commercial Bank; Corpbank
  BGR BUS
Multigroup
  BGR BUS
Arsenal company of Bulgaria
  BGR BUS
  name?: Arsenal company
EMCO
  BGR BUS
Vazov Engineering Plants
  BGR BUS
Bulgarian Energy Holding
  BGR BUS
First Investment Bank
  BGR BUS
DANS; State Agency for National Security of Bulgaria
  BGR SPY
Podkrepa
  BGR LAB
KNSB
  BGR LAB
Socialist Party of Serbia; Serbian Socialist Party
  ..2000-10-05  SRB GOV,PTY
  SRB PTY
  name?: Socialist Party; SPS
Serbian Progressive Party; Serbian Progressives
  2012-07-27..  SRB GOV,PTY
  SRB PTY
  name?: SNS
Serbian Radical Party; Radical Party of Serbia
  SRB PTY
  name?: Radical Party; SRS
Democratic Party of Serbia
  SRB PTY
  name?: Democratic Party; DSS
Democratic Party in Serbia; DS party of Serbia
  SRB PTY
  name?: Democratic Party
Serbian Renewal Movement
  SRB PTY
  name?: SPO
Democratic Opposition of Serbia
  SRB PTY
  name?: DOS; Democratic Opposition
G17 Plus
  SRB PTY
Yugoslav Left
  SRB PTY
  name?: JUL
Zajedno
  SRB PTY
Alliance for Serbia
  SRB PTY
Dveri
  SRB PTY
League of Social Democrats of Vojvodina
  SRB PTY
  name?: League of Social Democrats
Liberal Democratic Party of Serbia
  SRB PTY
  name?: Liberal Democratic Party
New Serbia
  SRB PTY
Serbia Against Violence
  SRB PTY
Party of Democratic Action of Sandzak
  SRB PTY
  name?: Party of Democratic Action
Freedom and Justice Party of Serbia
  SRB PTY
  name?: Freedom and Justice Party
Zavetnici
  SRB PTY
Green-Left Front
  SRB PTY
Otpor; Resistance student movement
  SRB SOC
Ne davimo Beograd; Don't Let Belgrade Drown
  SRB SOC
Kreni-Promeni
  SRB SOC
Obraz
  SRB SOC
  name?: Obraz
Naši 1389; 1389 movement
  SRB SOC
Humanitarian Law Center
  SRB SOC
Belgrade Center for Human Rights
  SRB SOC
Women in Black
  SRB SOC
CRTA
  SRB SOC
Serbian Helsinki Committee
  SRB SOC
CESID of Serbia
  SRB SOC
  name?: CESID
Serbian Academy of Sciences and Arts; Serbian Academy of Sciences
  SRB SOC
ProGlas
  SRB SOC
Students in Blockade
  SRB SOC
1 of 5 million
  SRB SOC
Tanjug; Tanjug news agency
  SRB JRN
  name?: Tanjug
B92; Radio B92
  SRB JRN
Beta; Beta news agency
  SRB JRN
  name?: Beta
Politika
  SRB JRN
  name?: Politika
Radio Television of Serbia; Serbian state television; Serbian state TV
  SRB JRN
  name?: Radio Television; RTS
Blic
  SRB JRN
  name?: Blic
Danas
  SRB JRN
  name?: Danas
N1; N1 TV
  SRB JRN
Vecernje Novosti
  SRB JRN
Informer
  SRB JRN
  name?: Informer
Kurir
  SRB JRN
Vreme
  SRB JRN
  name?: Vreme
Pink TV
  SRB JRN
Nedeljnik
  SRB JRN
FoNet
  SRB JRN
KRIK
  SRB JRN
Dnevni Telegraf
  SRB JRN
Borba
  SRB JRN
  name?: Borba
Insajder
  SRB JRN
  name?: Insajder
Happy TV
  SRB JRN
Radio Belgrade
  SRB JRN
SRNA
  SRB JRN
Yugoslav army; Yugoslav People's Army; Yugoslav Army; Federal army of Yugoslavia
  SRB MIL
  name?: JNA
Serbian army; Serbian Army; Serbian military
  SRB MIL
Serbian Armed Forces
  SRB MIL
Arkan's Tigers; Arkan's militia; Serb Volunteer Guard; Serbian Volunteer Guard
  SRB PRM
White Eagles
  SRB PRM
Red Berets; Special Operations Unit
  SRB PRM
Scorpions paramilitary
  SRB PRM
Chetniks
  SRB PRM
BIA; Security Information Agency
  SRB SPY
  name?: BIA
State Security of Serbia
  SRB SPY
  name?: State Security
NIS oil company; Naftna Industrija Srbije
  SRB BUS
Zastava
  SRB BUS
Srbijagas
  SRB BUS
Air Serbia
  SRB BUS
JAT
  SRB BUS
  name?: JAT
Zelezara Smederevo
  SRB BUS
Telekom Srbija
  SRB BUS
Beopetrol
  SRB BUS
Jugoimport
  SRB BUS
Delta Holding
  SRB BUS
Krusik
  SRB BUS
  name?: Krusik
Simpo
  SRB BUS
  name?: Simpo
EPS
  SRB BUS
  name?: EPS
Yugoimport
  SRB BUS
Zijin Bor
  SRB BUS
Linglong
  SRB BUS
Serbian Orthodox Church
  SRB REL
Zemun clan
  SRB CRM
Surcin clan
  SRB CRM
Skaljari clan
  SRB CRM
Kavac clan
  SRB CRM
Pink Panthers
  SRB CRM
Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB
  SRB REB
Serbian Office for Kosovo; Office for Kosovo and Metohija
  SRB GOV
National Bank of Serbia
  SRB GOV
  name?: National Bank
Serbian Foreign Ministry
  SRB GOV
Republic Electoral Commission
  SRB GOV
Kosovo Liberation Army; KLA; K.L.A.; Kosovo rebels
  SRB REB
  name?: UCK
Democratic League of Kosovo; Democratic League
  KOS PTY
  name?: LDK
Democratic Party of Kosovo
  KOS PTY
  name?: Democratic Party; PDK
Alliance for the Future of Kosovo
  KOS PTY
  name?: Alliance for the Future; AAK
Vetevendosje; Vetëvendosje; Self-Determination Movement; Self-Determination movement
  KOS PTY
Serb List; Srpska Lista
  KOS PTY
New Kosovo Alliance
  KOS PTY
Nisma; Social Democratic Initiative
  KOS PTY
  name?: Nisma
Serbian National Council of Kosovo
  KOS PTY
  name?: Serbian National Council
Guxo
  KOS PTY
  name?: Guxo
Kosovo Security Force; Kosovo Protection Corps
  KOS MIL
Kosovo Police; Kosovo police; Kosovo Police Service
  KOS COP
Koha Ditore
  KOS JRN
Kosova Sot
  KOS JRN
KosovaPress; Kosovapress
  KOS JRN
Rilindja
  KOS JRN
RTK
  KOS JRN
  name?: RTK
Zeri
  KOS JRN
  name?: Zeri
Balkan Investigative Reporting Network; BIRN; Balkan Insight
  KOS JRN
Telegrafi
  KOS JRN
Gazeta Express
  KOS JRN
KoSSev
  KOS JRN
Klan Kosova
  KOS JRN
Bridge Watchers
  KOS PRM
Northern Brigade
  KOS PRM
Civilna Zastita; Civil Protection of Kosovo
  KOS PRM
Albanian National Army
  KOS REB
Bosnian Serb army; Army of Republika Srpska; Bosnian Serb forces; Bosnian Serb Army
  BIH REB
  name?: VRS
Army of the Republic of Bosnia and Herzegovina; Bosnian army; Bosnian government army; Muslim-led Bosnian army; ARBiH
  BIH MIL
  name?: Army of the Republic
Armed Forces of Bosnia and Herzegovina
  BIH MIL
  name?: Armed Forces
Croatian Defense Council; Bosnian Croat army; Bosnian Croat forces; Croatian Defence Council
  BIH REB
  name?: HVO
Party of Democratic Action
  BIH PTY
  name?: SDA
Serb Democratic Party; Serbian Democratic Party
  BIH PTY
  name?: SDS
Croatian Democratic Union of Bosnia and Herzegovina; HDZ BiH
  BIH PTY
  name?: Croatian Democratic Union
Alliance of Independent Social Democrats; SNSD
  BIH PTY
Social Democratic Party of Bosnia and Herzegovina
  BIH PTY
  name?: Social Democratic Party
Party for Bosnia and Herzegovina
  BIH PTY
Alliance for a Better Future of Bosnia
  BIH PTY
Our Party of Bosnia
  BIH PTY
  name?: Our Party
Democratic Front of Bosnia
  BIH PTY
  name?: Democratic Front
Party of Democratic Progress
  BIH PTY
People and Justice
  BIH PTY
Socialist Party of Republika Srpska
  BIH PTY
  name?: Socialist Party
Oslobodjenje
  BIH JRN
Dnevni Avaz
  BIH JRN
Onasa
  BIH JRN
  name?: Onasa
Nezavisne Novine
  BIH JRN
SRNA news agency
  BIH JRN
FENA
  BIH JRN
Federal TV
  BIH JRN
Klix.ba
  BIH JRN
BHRT
  BIH JRN
Glas Srpske
  BIH JRN
Slobodna Bosna
  BIH JRN
ATV Banja Luka
  BIH JRN
Radio-Television of Republika Srpska; RTRS
  BIH JRN
  name?: Radio-Television
Mothers of Srebrenica
  BIH SOC
Women of Srebrenica
  BIH SOC
Association of Camp Survivors of Bosnia
  BIH SOC
  name?: Association of Camp Survivors
Justice for David; Justice for Dzenan
  BIH SOC
Court of Bosnia and Herzegovina; State Court of Bosnia
  BIH JUD
  name?: Court; State Court
Constitutional Court of Bosnia and Herzegovina
  BIH JUD
  name?: Constitutional Court
State Investigation and Protection Agency; SIPA
  BIH COP
National Assembly of Republika Srpska; Bosnian Serb parliament; Bosnian Serb assembly
  BIH LEG
  name?: National Assembly
Islamic Community of Bosnia
  BIH REL
  name?: Islamic Community
Republic of Srpska Krajina; Serbian Krajina; Republic of Serbian Krajina
  HRV REB
Croatian Democratic Union
  ..2000-01-27  HRV GOV,PTY
  2003-12-23..2011-12-23  HRV GOV,PTY
  2016-01-22..  HRV GOV,PTY
  HRV PTY
  name?: HDZ
Social Democratic Party of Croatia
  HRV PTY
  name?: Social Democratic Party; SDP
Croatian Peasant Party
  HRV PTY
Croatian Party of Rights
  HRV PTY
Croatian Social Liberal Party
  HRV PTY
Croatian People's Party
  HRV PTY
Istrian Democratic Assembly
  HRV PTY
Most
  HRV PTY
  name?: Most
Mozemo; We Can!
  HRV PTY
Homeland Movement; Domovinski Pokret
  HRV PTY
Human Shield party; Zivi Zid
  HRV PTY
Croatian Party of Pensioners
  HRV PTY
Independent Democratic Serb Party
  HRV PTY
Bridge party of Croatia
  HRV PTY
  name?: Bridge party
Croatian Army; Croatian army; Croatian military
  HRV MIL
Ustasha
  HRV UAF
Ustashe; Ustasa
  HRV UAF
Croatian Defence Forces
  HRV UAF
  name?: HOS
HINA; Hina
  HRV JRN
Vecernji List
  HRV JRN
Jutarnji List
  HRV JRN
Feral Tribune
  HRV JRN
Novi List
  HRV JRN
Slobodna Dalmacija
  HRV JRN
Globus magazine
  HRV JRN
Nacional
  HRV JRN
  name?: Nacional
HRT; Croatian state television; Croatian Radio-Television
  HRV JRN
  name?: HRT
Index.hr
  HRV JRN
24sata
  HRV JRN
Vjesnik
  HRV JRN
Croatian Radio
  HRV JRN
Novosti weekly
  HRV JRN
RTL Televizija
  HRV JRN
INA of Croatia; INA oil company
  HRV BUS
  name?: INA
Agrokor; Fortenova
  HRV BUS
Podravka
  HRV BUS
Croatia Airlines
  HRV BUS
Dubrovnik Airline
  HRV BUS
JANAF; Adriatic Oil Pipeline
  HRV BUS
Uljanik
  HRV BUS
Rimac
  HRV BUS
Hypo Bank Croatia
  HRV BUS
Koncar
  HRV BUS
Documenta
  HRV SOC
  name?: Documenta
In the Name of the Family
  HRV SOC
Croatian veterans' association; Croatian Disabled Homeland War Veterans Association
  HRV SOC
USKOK
  HRV JUD
Croatian Constitutional Court
  HRV JUD
Croatian Parliament; Croatian parliament; Hrvatski Sabor
  HRV LEG
Security and Intelligence Agency of Croatia
  HRV SPY
  name?: SOA; Security and Intelligence Agency
Slovenian Democratic Party
  SVN PTY
  name?: SDS
Social Democrats of Slovenia
  SVN PTY
  name?: Social Democrats
Liberal Democracy of Slovenia
  SVN PTY
  name?: Liberal Democracy; LDS
Positive Slovenia
  SVN PTY
Modern Center Party; Modern Centre Party
  SVN PTY
New Slovenia
  SVN PTY
Slovenian People's Party
  SVN PTY
Freedom Movement
  SVN PTY
List of Marjan Sarec
  SVN PTY
DeSUS
  SVN PTY
Levica
  SVN PTY
Zares
  SVN PTY
DEMOS
  SVN PTY
  name?: DEMOS
Slovenian National Party
  SVN PTY
Bratusek Alliance
  SVN PTY
Democrats of Slovenia
  SVN PTY
  name?: Democrats
STA; Slovenian Press Agency; STA news agency
  SVN JRN
  name?: STA
Delo
  SVN JRN
  name?: Delo
Dnevnik of Slovenia
  SVN JRN
  name?: Dnevnik
Mladina
  SVN JRN
Vecer
  SVN JRN
RTV Slovenia
  SVN JRN
POP TV
  SVN JRN
Nova24TV
  SVN JRN
Radio Slovenia
  SVN JRN
24ur
  SVN JRN
Necenzurirano
  SVN JRN
Krka
  SVN BUS
  name?: Krka
Nova Ljubljanska Banka
  SVN BUS
  name?: NLB
Petrol of Slovenia
  SVN BUS
  name?: Petrol
Adria Airways
  SVN BUS
Luka Koper
  SVN BUS
Gorenje
  SVN BUS
  name?: Gorenje
Mercator
  SVN BUS
  name?: Mercator
Lek
  SVN BUS
  name?: Lek
VMRO-DPMNE; VMRO
  MKD PTY
Social Democratic Union of Macedonia; SDSM
  MKD PTY
  name?: Social Democratic Union
Democratic Union for Integration
  MKD PTY
  name?: DUI
Democratic Party of Albanians
  MKD PTY
  name?: DPA
Party for Democratic Prosperity
  MKD PTY
Liberal Party of Macedonia
  MKD PTY
  name?: Liberal Party
Besa
  MKD PTY
  name?: Besa
Alliance for Albanians
  MKD PTY
VREDI; VLEN
  MKD PTY
Levica of North Macedonia
  MKD PTY
  name?: Levica
Democratic Alternative
  MKD PTY
New Social Democratic Party
  MKD PTY
National Liberation Army of Macedonia
  1999..2001-09-27  MKD REB
  name?: National Liberation Army; NLA
MIA news agency
  MKD JRN
  name?: MIA
Dnevnik of Macedonia
  MKD JRN
  name?: Dnevnik
Utrinski Vesnik
  MKD JRN
Nova Makedonija
  MKD JRN
Makfax
  MKD JRN
A1 TV; A1 Television
  MKD JRN
Sitel
  MKD JRN
  name?: Sitel
Alsat
  MKD JRN
Lobi magazine
  MKD JRN
Fakti
  MKD JRN
  name?: Fakti
24 Vesti
  MKD JRN
Alfa TV
  MKD JRN
Vecer of Macedonia
  MKD JRN
  name?: Vecer
SDK
  MKD JRN
  name?: SDK
Okta
  MKD BUS
  name?: Okta
EVN Macedonia
  MKD BUS
Makpetrol
  MKD BUS
Makedonski Telekom
  MKD BUS
Fersped
  MKD BUS
Special Prosecutor's Office of Macedonia; Special Public Prosecutor's Office
  MKD JUD
  name?: Special Prosecutor's Office
Macedonian Orthodox Church
  MKD REL
World Macedonian Congress
  MKD SOC
Colorful Revolution
  MKD SOC
Democratic Party of Socialists; Democratic Party of Socialists of Montenegro
  MNE PTY
  name?: DPS
Democratic Front
  MNE PTY
Social Democratic Party of Montenegro
  MNE PTY
  name?: Social Democratic Party
Socialist People's Party of Montenegro; Socialist People's Party
  MNE PTY
Liberal Alliance of Montenegro
  MNE PTY
  name?: Liberal Alliance
Europe Now; Europe Now Movement
  MNE PTY
Democratic Montenegro; Democrats of Montenegro
  MNE PTY
United Reform Action
  MNE PTY
  name?: URA
For the Future of Montenegro
  MNE PTY
  name?: For the Future
Movement for Changes
  MNE PTY
New Serb Democracy
  MNE PTY
Black on White
  MNE PTY
Bosniak Party
  MNE PTY
Vijesti
  MNE JRN
MINA news agency
  MNE JRN
  name?: MINA
Pobjeda
  MNE JRN
Dan newspaper of Montenegro
  MNE JRN
  name?: Dan newspaper
Monitor magazine
  MNE JRN
RTCG
  MNE JRN
Montena-fax
  MNE JRN
Metropolitanate of Montenegro
  MNE REL
  name?: Metropolitanate
Montenegrin Orthodox Church
  MNE REL
MANS
  MNE SOC
  name?: MANS
Otpor Beranselo
  MNE SOC
KAP
  MNE BUS
  name?: KAP
Montenegro Airlines
  MNE BUS
Rudnik Pljevlja
  MNE BUS
EPCG
  MNE BUS
Democratic Party of Albania; Albanian Democratic Party
  ALB PTY
  name?: Democratic Party
Socialist Party of Albania; Albanian Socialist Party
  ALB PTY
  name?: Socialist Party
Socialist Movement for Integration
  ALB PTY
  name?: LSI
Party of Labor of Albania; Party of Labour of Albania
  ALB PTY
  name?: Party of Labor
Unity for Human Rights Party
  ALB PTY
Social Democratic Party of Albania
  ALB PTY
  name?: Social Democratic Party
Freedom Party of Albania
  ALB PTY
  name?: Freedom Party
Republican Party of Albania
  ALB PTY
  name?: Republican Party
Party for Justice, Integration and Unity
  ALB PTY
Albanian Telegraphic Agency; ATSH
  ALB JRN
  name?: ATA
Zeri i Popullit
  ALB JRN
Gazeta Shqiptare
  ALB JRN
Koha Jone
  ALB JRN
Top Channel
  ALB JRN
Shekulli
  ALB JRN
Albanian Daily News
  ALB JRN
Panorama newspaper
  ALB JRN
Vizion Plus
  ALB JRN
Rilindja Demokratike
  ALB JRN
Klan TV
  ALB JRN
News 24 of Albania
  ALB JRN
  name?: News 24
BalkanWeb
  ALB JRN
Reporter.al
  ALB JRN
Shqip
  ALB JRN
SHIK
  ALB SPY
Sigurimi
  ALB SPY
State Intelligence Service of Albania
  ALB SPY
  name?: State Intelligence Service
SPAK
  ALB JUD
Special Court Against Corruption of Albania
  ALB JUD
  name?: Special Court Against Corruption
Albpetrol
  ALB BUS
Vefa
  ALB BUS
Gjallica
  ALB BUS
KESH
  ALB BUS
Bankers Petroleum
  ALB BUS
Sudja
  ALB BUS
Salvation Committees
  ALB REB

# ---- Canada ----

Liberal Party of Canada; Canadian Liberals; Liberals of Canada
  CAN PTY
  name?: Liberal Party
Conservative Party of Canada; Canadian Conservatives
  CAN PTY
  name?: Conservative Party
Progressive Conservative Party of Canada; Progressive Conservatives
  CAN PTY
  name?: Progressive Conservative Party
New Democratic Party; New Democrats of Canada
  CAN PTY
  name?: New Democrats; NDP
Bloc Quebecois; Bloc Québécois
  CAN PTY
Parti Quebecois; Parti Québécois
  CAN PTY
Reform Party of Canada
  CAN PTY
  name?: Reform Party
Canadian Alliance
  CAN PTY
Coalition Avenir Quebec
  CAN PTY
Wildrose; Wildrose Party
  CAN PTY
United Conservative Party
  CAN PTY
Quebec Liberal Party
  CAN PTY
Green Party of Canada
  CAN PTY
  name?: Green Party
People's Party of Canada
  CAN PTY
  name?: People's Party
Quebec Solidaire
  CAN PTY
Royal Canadian Mounted Police; RCMP; Mounties
  CAN COP
Canada Border Services Agency; CBSA
  CAN COP
Ontario Provincial Police
  CAN COP
Toronto police; Toronto Police Service
  CAN COP
Surete du Quebec
  CAN COP
Montreal police
  CAN COP
Canadian Coast Guard
  CAN COP
Ottawa Police Service
  CAN COP
Peel Regional Police
  CAN COP
Canadian Security Intelligence Service
  CAN SPY
  name?: CSIS
Communications Security Establishment
  CAN SPY
Canadian Centre for Cyber Security
  CAN SPY
Canadian Forces; Canadian Armed Forces; Canadian military; Canadian army
  CAN MIL
Royal Canadian Navy
  CAN MIL
Royal Canadian Air Force
  CAN MIL
HMCS Montreal
  CAN MIL
HMCS Ottawa
  CAN MIL
Joint Task Force 2
  CAN MIL
Global Affairs Canada; Foreign Affairs Canada
  CAN GOV
Bank of Canada
  CAN GOV
Transport Canada
  CAN GOV
Elections Canada
  CAN GOV
Canadian International Development Agency; CIDA
  CAN GOV
Transportation Safety Board of Canada; Transportation Safety Board
  CAN GOV
Health Canada
  CAN GOV
Canadian Space Agency
  CAN GOV
Assembly of First Nations
  CAN GOV
Immigration, Refugees and Citizenship Canada; Citizenship and Immigration Canada
  CAN GOV
Privy Council Office
  CAN GOV
Parks Canada
  CAN GOV
Export Development Canada
  CAN GOV
Department of Fisheries and Oceans
  CAN GOV
Public Health Agency of Canada
  CAN GOV
  name?: Public Health Agency
Statistics Canada
  CAN GOV
Canadian Food Inspection Agency
  CAN GOV
Canadian Nuclear Safety Commission
  CAN GOV
Innovation, Science and Economic Development Canada
  CAN GOV
Rouleau commission; Public Order Emergency Commission
  CAN GOV
Supreme Court of Canada; Canada's Supreme Court
  CAN JUD
  name?: Supreme Court
Immigration and Refugee Board
  CAN JUD
Truth and Reconciliation Commission of Canada
  CAN JUD
  name?: Truth and Reconciliation Commission
Federal Court of Canada
  CAN JUD
  name?: Federal Court
Arar commission
  CAN JUD
Foreign interference inquiry
  CAN JUD
Parliament of Canada; Canadian Parliament; Canadian parliament
  CAN LEG
  name?: Parliament
House of Commons of Canada
  CAN LEG
  name?: House of Commons
Quebec National Assembly
  CAN LEG
Senate of Canada; Canadian Senate
  CAN LEG
  name?: Senate
CBC; Canadian Broadcasting Corporation; Canadian Broadcasting Corp.
  CAN JRN
  name?: CBC
Canadian Press
  CAN JRN
Globe and Mail
  CAN JRN
Toronto Star
  CAN JRN
National Post
  CAN JRN
Radio-Canada
  CAN JRN
CTV; CTV News
  CAN JRN
  name?: CTV
La Presse
  CAN JRN
Le Devoir
  CAN JRN
Global News
  CAN JRN
Montreal Gazette
  CAN JRN
Vancouver Sun
  CAN JRN
Ottawa Citizen
  CAN JRN
Journal de Montreal
  CAN JRN
Toronto Sun
  CAN JRN
Rebel News
  CAN JRN
Maclean's
  CAN JRN
Calgary Herald
  CAN JRN
Bombardier
  CAN BUS
  name?: Bombardier
Talisman Energy
  CAN BUS
  name?: Talisman
SNC-Lavalin
  CAN BUS
Barrick Gold
  CAN BUS
Air Canada
  CAN BUS
BlackBerry; Research in Motion
  CAN BUS
Nortel
  CAN BUS
Magna; Magna International
  CAN BUS
Suncor
  CAN BUS
TransCanada; TC Energy
  CAN BUS
Enbridge
  CAN BUS
Royal Bank of Canada
  CAN BUS
  name?: Royal Bank
Teck Resources
  CAN BUS
First Quantum Minerals; First Quantum
  CAN BUS
Ivanhoe Mines
  CAN BUS
Kinross; Kinross Gold
  CAN BUS
Sherritt; Sherritt International
  CAN BUS
Nexen
  CAN BUS
PotashCorp; Potash Corp.; Nutrien
  CAN BUS
WestJet
  CAN BUS
Goldcorp
  CAN BUS
Canadian National Railway
  CAN BUS
CAE
  CAN BUS
  name?: CAE
Shopify
  CAN BUS
Irving Oil
  CAN BUS
Pacific Rim Mining
  CAN BUS
Petro-Canada
  CAN BUS
Gran Tierra
  CAN BUS
Cameco
  CAN BUS
Trans Mountain
  CAN BUS
McCain Foods
  CAN BUS
Hydro-Quebec; Hydro-Québec
  CAN BUS
Banro
  CAN BUS
Canadian Pacific
  CAN BUS
B2Gold
  CAN BUS
Power Corporation of Canada
  CAN BUS
  name?: Power Corporation
Hudbay
  CAN BUS
Pan American Silver
  CAN BUS
Inco
  CAN BUS
Celestica
  CAN BUS
Lundin Gold
  CAN BUS
Hydro One
  CAN BUS
Irving Shipbuilding
  CAN BUS
Nevsun; Nevsun Resources
  CAN BUS
Telesat
  CAN BUS
Stelco
  CAN BUS
Eldorado Gold Corp
  CAN BUS
Algoma Steel
  CAN BUS
Canfor
  CAN BUS
Front de Liberation du Quebec
  CAN UAF
  name?: FLQ
Mohawk Warriors; Mohawk Warrior Society
  CAN UAF
Toronto 18
  CAN UAF
Sikh separatists of Canada
  CAN UAF
  name?: Sikh separatists
Idle No More
  CAN SOC
Freedom Convoy
  CAN SOC
Council of Canadians
  CAN SOC
Canadian Jewish Congress
  CAN SOC
World Sikh Organization
  CAN SOC
Native Women's Association of Canada
  CAN SOC
  name?: Native Women's Association
CIJA
  CAN SOC
Lubicon Cree
  CAN SOC
Wet'suwet'en; Wet'suwet'en hereditary chiefs
  CAN SOC
Inuit Tapiriit Kanatami
  CAN SOC
National Council of Canadian Muslims
  CAN SOC
Canadian Civil Liberties Association
  CAN SOC
Ukrainian Canadian Congress
  CAN SOC
Land Defence Alliance
  CAN SOC
Friends of Science
  CAN SOC
Canadian Auto Workers; Unifor
  CAN LAB
Canadian Union of Postal Workers
  CAN LAB
Public Service Alliance of Canada
  CAN LAB
  name?: Public Service Alliance
Canadian Labour Congress
  CAN LAB
Canadian Union of Public Employees; CUPE
  CAN LAB

# ---- Latin America and the Caribbean ----

Institutional Revolutionary Party; P.R.I.; Institutional Revolutionary Party (PRI)
  ..2000-12-01  MEX GOV,PTY
  2012-12-01..2018-12-01  MEX GOV,PTY
  MEX OPP,PTY
  name?: PRI
National Action Party; PAN party; National Action Party (PAN)
  2000-12-01..2012-12-01  MEX GOV,PTY
  MEX OPP,PTY
  name?: PAN
National Regeneration Movement; Morena; MORENA; Morena party
  2018-12-01..  MEX GOV,PTY
  MEX PTY
Party of the Democratic Revolution; PRD; Democratic Revolution Party
  MEX PTY
Citizens' Movement of Mexico; Movimiento Ciudadano
  MEX PTY
  name?: Citizens' Movement
Green Party of Mexico; Green Ecological Party of Mexico
  MEX PTY
  name?: Green Party; Green Ecological Party
Labor Party of Mexico
  MEX PTY
  name?: Labor Party; PT
New Alliance Party
  MEX PTY
Zapatista National Liberation Army; EZLN; Zapatista Army of National Liberation; Zapatistas; Zapatista rebels; Zapatista
  MEX REB
Popular Revolutionary Army
  MEX REB
  name?: EPR
Insurgent People's Revolutionary Army; ERPI
  MEX REB
Revolutionary Armed Forces of the People
  MEX REB
Sinaloa cartel; Sinaloa Cartel
  MEX CRM
Gulf Cartel; Gulf cartel
  MEX CRM
Zetas; Los Zetas; Zetas cartel
  MEX CRM
Juarez cartel; Juarez Cartel
  MEX CRM
Tijuana Cartel; Tijuana cartel; Arellano Felix cartel
  MEX CRM
Jalisco New Generation Cartel; CJNG; Jalisco cartel; Jalisco New Generation
  MEX CRM
La Familia; La Familia Michoacana; La Familia cartel
  MEX CRM
Knights Templar; Knights Templar cartel; Caballeros Templarios
  MEX CRM
Beltran Leyva cartel; Beltran Leyva gang
  MEX CRM
Guerreros Unidos
  MEX CRM
Los Rojos
  MEX CRM
Santa Rosa de Lima Cartel; Santa Rosa de Lima gang
  MEX CRM
Northeast Cartel; Cartel del Noreste
  MEX CRM
Los Chapitos; Chapitos
  MEX CRM
Carteles Unidos
  MEX CRM
Los Viagras
  MEX CRM
La Mayiza
  MEX CRM
La Linea gang
  MEX CRM
Los Ardillos
  MEX CRM
Barrio Azteca
  MEX CRM
Caborca Cartel
  MEX CRM
La Union Tepito
  MEX CRM
Grupo Beta
  MEX COP
Mexican Federal Police; Federal Police of Mexico; Federal Preventive Police
  MEX COP
  name?: Federal Police
Federal Judicial Police of Mexico
  MEX COP
  name?: Federal Judicial Police
GAFE
  MEX COP
National Guard of Mexico
  MEX COP
  name?: National Guard
Federal Investigations Agency
  MEX COP
Mexican Army; Mexican army; Mexican military
  MEX MIL
Mexican Navy; Mexican navy; Mexican marines
  MEX MIL
Defense Secretariat of Mexico; Secretariat of National Defense
  MEX MIL
  name?: Defense Secretariat
CISEN
  MEX SPY
Federal Electoral Institute; National Electoral Institute
  MEX GOV
  name?: INE; IFE
Pemex's regulator CNH
  MEX GOV
  name?: CNH
Mexican Foreign Ministry; Foreign Relations Department of Mexico; Mexico's Foreign Relations Department; Foreign Relations Secretariat
  MEX GOV
  name?: Foreign Relations Department
National Human Rights Commission of Mexico
  MEX GOV
  name?: National Human Rights Commission
Bank of Mexico
  MEX GOV
Comision Federal de Electricidad; Federal Electricity Commission
  MEX GOV
  name?: CFE
National Migration Institute; National Immigration Institute
  MEX GOV
Interior Department of Mexico
  MEX GOV
  name?: Interior Department
Secretariat of Public Security
  MEX GOV
Cofepris
  MEX GOV
Federal Telecommunications Institute
  MEX GOV
CONAGUA
  MEX GOV
CNDH
  MEX GOV
Mexican Supreme Court; Mexico's Supreme Court
  MEX JUD
Mexican Attorney General's Office; Fiscalia General de la Republica
  MEX JUD
  name?: PGR
Federal Electoral Tribunal of Mexico
  MEX JUD
  name?: Federal Electoral Tribunal
Mexican Congress; Mexico's Congress
  MEX LEG
Mexican Senate
  MEX LEG
Chamber of Deputies of Mexico
  MEX LEG
  name?: Chamber of Deputies
Petroleos Mexicanos; Pemex; PEMEX
  MEX BUS
America Movil
  MEX BUS
Cemex
  MEX BUS
Telmex
  MEX BUS
Grupo Mexico
  MEX BUS
Televisa
  MEX BUS
Bimbo
  MEX BUS
  name?: Bimbo
Mexicana de Aviacion
  MEX BUS
Aeromexico
  MEX BUS
Volaris
  MEX BUS
FEMSA
  MEX BUS
Oceanografia
  MEX BUS
Alfa group of Mexico
  MEX BUS
  name?: Alfa group
Grupo Carso
  MEX BUS
Grupo Financiero Banamex; Banamex
  MEX BUS
ICA construction
  MEX BUS
CI Banco
  MEX BUS
TV Azteca group
  MEX BUS
Reforma
  MEX JRN
  name?: Reforma
El Universal
  MEX JRN
La Jornada
  MEX JRN
Milenio
  MEX JRN
  name?: Milenio
Proceso
  MEX JRN
  name?: Proceso
Notimex
  MEX JRN
TV Azteca
  MEX JRN
Excelsior
  MEX JRN
Riodoce
  MEX JRN
  name?: Riodoce
Zeta weekly
  MEX JRN
Animal Politico
  MEX JRN
Aristegui Noticias
  MEX JRN
El Diario de Juarez; El Diario
  MEX JRN
Noroeste
  MEX JRN
El Financiero
  MEX JRN
Radio Formula
  MEX JRN
Quinto Elemento Lab
  MEX JRN
El Norte
  MEX JRN
Vanguardia
  MEX JRN
Caravan for Peace
  MEX SOC
Centro Prodh; Miguel Agustin Pro Human Rights Center
  MEX SOC
Yo Soy 132; YoSoy132
  MEX SOC
Popular Assembly of the Peoples of Oaxaca; APPO
  MEX SOC
Section 22
  MEX SOC
Movement for Peace with Justice and Dignity
  MEX SOC
Pueblo sin Fronteras; Pueblo Sin Fronteras
  MEX SOC
Las Abejas
  MEX SOC
  name?: Bees
El Barzon
  MEX SOC
Causa en Comun
  MEX SOC
Madres Buscadoras; Searching Mothers
  MEX SOC
Las Patronas
  MEX SOC
Casa del Migrante
  MEX SOC
Fray Bartolome de las Casas Human Rights Center
  MEX SOC
Mexico Evalua
  MEX SOC
Tlachinollan
  MEX SOC
CNTE; National Coordinator of Education Workers
  MEX LAB
SNTE
  MEX LAB
Confederation of Mexican Workers
  MEX LAB
  name?: CTM
Mexican Electrical Workers Union
  MEX LAB
  name?: SME
Guatemalan National Revolutionary Unity; URNG; Guatemalan National Revolutionary Union
  GTM REB
Civil Defense Patrols of Guatemala; Civil Self-Defense Patrols
  GTM REB
  name?: Civil Defense Patrols
National Advancement Party
  GTM PTY
Guatemalan Republican Front
  GTM PTY
  name?: FRG
Patriotic Party
  GTM PTY
National Unity of Hope
  GTM PTY
  name?: UNE
Grand National Alliance
  GTM PTY
  name?: GANA
Movimiento Semilla; Semilla; Seed Movement
  GTM PTY
FCN-Nacion; National Convergence Front
  GTM PTY
Vamos party of Guatemala
  GTM PTY
  name?: Vamos party
Solidarity Action Movement
  GTM PTY
Winaq
  GTM PTY
  name?: Winaq
Christian Democracy of Guatemala
  GTM PTY
  name?: Christian Democracy
Prensa Libre
  GTM JRN
El Periodico of Guatemala; elPeriodico
  GTM JRN
  name?: El Periodico
Siglo Veintiuno
  GTM JRN
La Hora
  GTM JRN
Kaibiles
  GTM MIL
Rigoberta Menchu Foundation
  GTM SOC
Mutual Support Group
  GTM SOC
Myrna Mack Foundation
  GTM SOC
Committee of Peasant Unity
  GTM SOC
  name?: CUC
CODECA
  GTM SOC
48 Cantons; 48 Cantons of Totonicapan
  GTM SOC
Farabundo Marti National Liberation Front; FMLN; F.M.L.N.
  ..1992-01-16  SLV REB
  1992-01-16..2009-06-01  SLV OPP,PTY
  2009-06-01..2019-06-01  SLV GOV,PTY
  SLV OPP,PTY
Nationalist Republican Alliance; Arena party
  1989-06-01..2009-06-01  SLV GOV,PTY
  SLV OPP,PTY
  name?: ARENA
New Ideas; Nuevas Ideas
  2019-06-01..  SLV GOV,PTY
  SLV PTY
Barrio 18; 18th Street gang; Mara 18
  SLV CRM
El Faro
  SLV JRN
La Prensa Grafica
  SLV JRN
El Diario de Hoy
  SLV JRN
Diario CoLatino
  SLV JRN
Cristosal
  SLV SOC
Tutela Legal
  SLV SOC
Socorro Juridico
  SLV SOC
Movement of Victims of the Regime; MOVIR
  SLV SOC
Atlacatl Battalion; Atlacatl
  SLV MIL
National Party of Honduras
  HND PTY
  name?: National Party
Liberal Party of Honduras
  HND PTY
  name?: Liberal Party
Libre; Liberty and Refoundation; Libre party
  HND PTY
  name?: Libre
Anti-Corruption Party of Honduras
  HND PTY
  name?: Anti-Corruption Party
Savior Party of Honduras
  HND PTY
  name?: Savior Party
La Prensa of Honduras
  HND JRN
  name?: La Prensa
El Heraldo
  HND JRN
La Tribuna
  HND JRN
Radio Globo
  HND JRN
Radio Progreso
  HND JRN
Canal 36 of Honduras
  HND JRN
  name?: Canal 36
Battalion 3-16
  HND MIL
TIGRES
  HND MIL
COPINH
  HND SOC
National Front of Popular Resistance; National Popular Resistance Front
  HND SOC
OFRANEH
  HND SOC
COFADEH
  HND SOC
Berta Caceres Foundation
  HND SOC
Desarrollos Energeticos; DESA
  HND BUS
Dinant
  HND BUS
Sandinista National Liberation Front; FSLN; Sandinistas; Sandinista; Sandinista Front; Sandinista party; Sandinista government
  ..1979-07-19  NIC REB
  1979-07-19..1990-04-25  NIC GOV,PTY
  1990-04-25..2007-01-10  NIC OPP,PTY
  2007-01-10..  NIC GOV,PTY
Contras; Nicaraguan Contras; Contra rebels; Nicaraguan Resistance; contra rebels; Nicaraguan contras
  NIC REB
National Opposition Union; UNO coalition; National Opposition Union of Nicaragua
  NIC OPP
Constitutionalist Liberal Party; Liberal Constitutionalist Party
  NIC OPP
  name?: PLC
Civic Alliance; Civic Alliance for Justice and Democracy
  NIC OPP
Sandinista Renovation Movement
  NIC OPP
Blue and White National Unity
  NIC OPP
Citizens for Liberty
  NIC OPP
UNAMOS
  NIC OPP
Unab
  NIC OPP
La Prensa
  NIC JRN
Confidencial
  NIC JRN
El Nuevo Diario
  NIC JRN
100% Noticias
  NIC JRN
Barricada
  NIC JRN
Canal 10 of Nicaragua
  NIC JRN
  name?: Canal 10
Radio Dario
  NIC JRN
Divergentes
  NIC JRN
Canal 4 of Nicaragua
  NIC JRN
  name?: Canal 4
Nicaraguan Center for Human Rights; CENIDH
  NIC NGO
Permanent Human Rights Commission
  NIC NGO
Association of Victims of April
  NIC NGO
Nicaragua Nunca Mas
  NIC NGO
COSEP
  NIC BUS
HKND
  NIC BUS
University of Central America in Nicaragua
  NIC EDU
  name?: University of Central America
National Liberation Party of Costa Rica; National Liberation Party
  CRI PTY
Social Christian Unity Party
  CRI PTY
Citizens' Action Party; Citizen Action Party
  CRI PTY
La Nacion of Costa Rica
  CRI PTY
  name?: La Nacion
Libertarian Movement
  CRI PTY
Social Democratic Progress Party
  CRI PTY
Sovereign People's Party
  CRI PTY
Broad Front of Costa Rica
  CRI PTY
  name?: Broad Front
Tico Times
  CRI PTY
Democratic Revolutionary Party
  PAN PTY
  name?: PRD
Arnulfista Party; Panamenista Party
  PAN PTY
Democratic Change; Cambio Democratico
  PAN PTY
Realizing Goals; Realizando Metas
  PAN PTY
Panama Canal Authority
  PAN GOV
Panama Maritime Authority
  PAN GOV
Electoral Tribunal of Panama
  PAN GOV
  name?: Electoral Tribunal
Mossack Fonseca
  PAN BUS
Copa Airlines
  PAN BUS
Minera Panama; Cobre Panama
  PAN BUS
Panama Ports Company
  PAN BUS
Odebrecht Panama
  PAN BUS
La Prensa of Panama
  PAN JRN
  name?: La Prensa
TVN of Panama
  PAN JRN
  name?: TVN
La Estrella de Panama; Panama America
  PAN JRN
Panama Defense Forces
  PAN MIL
Senafront; National Border Service
  PAN MIL
Dignity Battalions
  PAN MIL
SUNTRACS
  PAN LAB
Communist Party of Cuba; Cuban Communist Party
  CUB GOV,PTY
  name?: Communist Party
Council of State of Cuba
  CUB GOV,PTY
  name?: Council of State
Prensa Latina
  CUB JRN
Granma
  CUB JRN
  name?: Granma
Radio Rebelde
  CUB JRN
Juventud Rebelde
  CUB JRN
Cubadebate
  CUB JRN
14ymedio
  CUB JRN
Cuban state television
  CUB JRN
Radio Havana
  CUB JRN
Trabajadores newspaper
  CUB JRN
Cubanet
  CUB JRN
Diario de Cuba
  CUB JRN
CiberCuba
  CUB JRN
El Toque
  CUB JRN
Ladies in White; Damas de Blanco
  CUB OPP
Varela Project
  CUB OPP
San Isidro Movement; Movimiento San Isidro
  CUB OPP
Patriotic Union of Cuba; UNPACU
  CUB OPP
  name?: Patriotic Union
Cuban Commission for Human Rights and National Reconciliation
  CUB OPP
Archipielago
  CUB OPP
  name?: Archipelago
Christian Liberation Movement
  CUB OPP
Cuban Observatory of Human Rights
  CUB OPP
Cuba Decide
  CUB OPP
Todos Unidos
  CUB OPP
Prisoners Defenders
  CUB OPP
Justicia 11J
  CUB OPP
Cuban Democratic Directorate
  CUB OPP
Dissident Committee of Cuba; Concilio Cubano
  CUB OPP
  name?: Dissident Committee
National Assembly of People's Power
  CUB LEG
GAESA
  CUB BUS
Cubana de Aviacion; Cubana
  CUB BUS
Union Cuba-Petroleo; CUPET
  CUB BUS
Havanatur
  CUB BUS
Gaviota
  CUB BUS
  name?: Gaviota
Orbit SA
  CUB BUS
Cubalse
  CUB BUS
Biocubafarma; BioCubaFarma
  CUB BUS
Habanos
  CUB BUS
Cubanacan
  CUB BUS
CIMEX
  CUB BUS
Revolutionary Armed Forces of Cuba
  CUB MIL
  name?: Revolutionary Armed Forces
Cuban military; Cuban army
  CUB MIL
Alpha 66
  CUB REB
Omega 7
  CUB REB
Brigade 2506
  CUB REB
Coordination of United Revolutionary Organizations; CORU
  CUB REB
Cuban American National Foundation; CANF
  USA SOC
Brothers to the Rescue
  USA SOC
Movimiento Democracia; Democracy Movement of Miami
  USA SOC
Committees for the Defense of the Revolution
  CUB PRM
  name?: CDR
Rapid Response Brigades; Rapid Action Brigades
  CUB PRM
Fanmi Lavalas; Lavalas; Lavalas Family; Fanmi Lavalas party
  HTI PTY
Convergence for Democracy; Democratic Convergence
  HTI PTY
Pitit Desalin
  HTI PTY
Haitian Tet Kale Party; Tet Kale party; PHTK
  HTI PTY
Struggling People's Organization
  HTI PTY
  name?: OPL
Lavalas Political Organization
  HTI PTY
Lespwa; Hope party
  HTI PTY
Inite; Unity party of Haiti
  HTI PTY
Fusion of Social Democrats
  HTI PTY
Group of 184
  HTI PTY
Rally of Progressive National Democrats
  HTI PTY
Montana Accord
  HTI PTY
Democratic and Popular Sector
  HTI PTY
LAPEH
  HTI PTY
G9; G9 Family and Allies; G9 gang coalition
  HTI CRM
Viv Ansanm; Viv Ansanm gang coalition
  HTI CRM
400 Mawozo; 400 Mawozo gang
  HTI CRM
Grand Ravine gang; Grand Ravine
  HTI CRM
Village de Dieu gang; 5 Segond
  HTI CRM
G-Pep
  HTI CRM
Gran Grif; Gran Grif gang
  HTI CRM
Kraze Barye
  HTI CRM
Cannibal Army
  HTI CRM
Izo gang
  HTI CRM
Haitian National Police; Haitian police; Haiti National Police; Haiti's National Police
  HTI COP
Haitian army; Haitian military; Armed Forces of Haiti; FADH
  HTI MIL
  name?: Armed Forces
FRAPH; Front for the Advancement and Progress of Haiti
  HTI PRM
Tonton Macoutes; Tontons Macoutes
  HTI PRM
Chimeres; chimeres
  HTI PRM
Bwa Kale; bwa kale
  HTI PRM
BSAP; Brigade de Surveillance des Aires Protegees
  HTI PRM
National Revolutionary Front for the Liberation of Haiti
  HTI PRM
Gonaives Resistance Front
  HTI PRM
Fantom 509
  HTI PRM
Transitional Presidential Council; Haiti's Transitional Presidential Council; Presidential Transitional Council
  HTI GOV
Provisional Electoral Council of Haiti
  HTI GOV
  name?: Provisional Electoral Council
Le Nouvelliste
  HTI JRN
Radio Metropole
  HTI JRN
Radio Signal FM
  HTI JRN
AlterPresse
  HTI JRN
Radio Kiskeya
  HTI JRN
Haiti Press Network
  HTI JRN
Radio Haiti Inter
  HTI JRN
Gazette Haiti
  HTI JRN
Haiti Libre
  HTI JRN
Magik9
  HTI JRN
Radio Caraibes; Radio Television Caraibes
  HTI JRN
AyiboPost
  HTI JRN
National Network for the Defense of Human Rights; RNDDH
  HTI SOC
National Human Rights Defense Network
  HTI SOC
Center for Analysis and Research in Human Rights; CARDH
  HTI SOC
Fondasyon Je Klere
  HTI SOC
Partners in Health
  HTI SOC
Petrochallengers
  HTI SOC
Zanmi Lasante
  HTI SOC
Dominican Liberation Party
  DOM PTY
  name?: PLD
Dominican Revolutionary Party
  DOM PTY
  name?: PRD
Modern Revolutionary Party
  DOM PTY
  name?: PRM
Social Christian Reformist Party
  DOM PTY
Force of the People; Fuerza del Pueblo
  DOM PTY
Listin Diario
  DOM JRN
Diario Libre
  DOM JRN
Hoy newspaper of the Dominican Republic
  DOM JRN
  name?: Hoy newspaper
Cesfront; CESFRONT
  DOM COP
Dominican National Police
  DOM COP
People's National Party
  JAM PTY
  name?: PNP
Jamaica Labour Party; Jamaica Labor Party
  JAM PTY
  name?: JLP
Shower Posse
  JAM PTY
Jamaica Defence Force
  JAM PTY
Jamaica Constabulary Force
  JAM PTY
Jamaica Gleaner; The Gleaner
  JAM PTY
Jamaica Observer
  JAM PTY
National Democratic Movement of Jamaica
  JAM PTY
  name?: National Democratic Movement
Jamaicans for Justice
  JAM PTY
People's National Movement
  TTO PTY
  name?: PNM
United National Congress
  TTO PTY
Jamaat al Muslimeen
  TTO PTY
People's Partnership
  TTO PTY
National Alliance for Reconstruction
  TTO PTY
Trinidad Express
  TTO PTY
Trinidad Guardian
  TTO PTY
Atlantic LNG
  TTO PTY
People's Progressive Party; PPP/C; People's Progressive Party/Civic
  GUY PTY
People's National Congress
  GUY PTY
A Partnership for National Unity; APNU
  GUY PTY
Alliance for Change
  GUY PTY
Stabroek News
  GUY PTY
Kaieteur News
  GUY PTY
National Democratic Party of Suriname
  SUR PTY
  name?: National Democratic Party
Progressive Reform Party
  SUR PTY
  name?: VHP
Jungle Commando
  SUR PTY
Surinamese Liberation Army
  SUR PTY
New Front for Democracy
  SUR PTY
ABOP
  SUR PTY
De Ware Tijd
  SUR PTY
Staatsolie
  SUR PTY
Revolutionary Armed Forces of Colombia; FARC; F.A.R.C.; Farc; FARC rebels; FARC guerrillas; Revolutionary Armed Forces of Colombia (FARC); Common Alternative Revolutionary Force
  ..2017-08-15  COL REB
  2017-08-15..  COL PTY
  name?: Comunes; Revolutionary Armed Forces
FARC dissidents; FARC dissident group; dissident FARC; Segunda Marquetalia; Second Marquetalia; Estado Mayor Central; Carlos Patino front
  COL REB
  name?: EMC; Central General Staff
National Liberation Army; ELN; E.L.N.; National Liberation Army (ELN); ELN rebels; ELN guerrillas
  COL REB
  name?: National Liberation Army
April 19 Movement; M-19; M19
  ..1990-03-09  COL REB
  COL PTY
Popular Liberation Army
  COL REB
  name?: EPL
Quintin Lame
  COL REB
Simon Bolivar Guerrilla Coordinating Board
  COL REB
United Self-Defense Forces of Colombia; AUC; United Self-Defence Forces of Colombia; United Self-Defense Forces
  COL PRM
  name?: United Self-Defence Forces
Black Eagles
  COL PRM
Convivir
  COL PRM
Gulf Clan; Clan del Golfo; Gaitanist Self-Defense Forces; Urabenos; Usuga Clan; Gaitanista Self-Defense Forces; Clan Usuga
  COL CRM
Medellin cartel; Medellin Cartel
  COL CRM
Cali cartel; Cali Cartel
  COL CRM
Rastrojos; Los Rastrojos
  COL CRM
North Valley cartel; Norte del Valle cartel
  COL CRM
Los Pepes; Pepes
  COL CRM
Oficina de Envigado
  COL CRM
Los Pelusos; Pelusos
  COL CRM
La Cordillera gang
  COL CRM
Liberal Party of Colombia; Colombian Liberal Party
  COL PTY
  name?: Liberal Party
Conservative Party of Colombia; Colombian Conservative Party
  COL PTY
  name?: Conservative Party
Democratic Center; Democratic Center party; Centro Democratico
  COL PTY
Historic Pact; Pacto Historico
  COL PTY
Democratic Pole; Alternative Democratic Pole; Polo Democratico
  COL PTY
Patriotic Union; Union Patriotica
  COL PTY
Radical Change of Colombia; Cambio Radical
  COL PTY
  name?: Radical Change
Party of the U; U Party
  COL PTY
Green Alliance; Green Party of Colombia
  COL PTY
  name?: Green Party
Humane Colombia; Colombia Humana
  COL PTY
El Tiempo
  COL JRN
El Espectador
  COL JRN
Semana; Semana magazine
  COL JRN
  name?: Semana
Caracol; Caracol Radio; Caracol TV
  COL JRN
  name?: Caracol
RCN; RCN Radio
  COL JRN
  name?: RCN
Blu Radio
  COL JRN
W Radio
  COL JRN
El Colombiano
  COL JRN
La Silla Vacia
  COL JRN
Noticias Uno
  COL JRN
Cambio magazine
  COL JRN
Vanguardia Liberal
  COL JRN
Cali El Pais
  COL JRN
Ecopetrol
  COL BUS
Avianca
  COL BUS
Bavaria
  COL BUS
  name?: Bavaria
Cerrejon
  COL BUS
Isagen
  COL BUS
Drummond; Drummond Co.
  COL BUS
  name?: Drummond
Bancolombia
  COL BUS
Cementos Argos
  COL BUS
EPM; Empresas Publicas de Medellin
  COL BUS
  name?: EPM
Oxy Colombia
  COL BUS
DAS; Department of Administrative Security
  COL SPY
  name?: DAS
National Intelligence Directorate of Colombia
  COL SPY
  name?: National Intelligence Directorate
Special Jurisdiction for Peace
  COL JUD
  name?: JEP
Colombian Constitutional Court; Constitutional Court of Colombia
  COL JUD
  name?: Constitutional Court
Colombian Supreme Court; Supreme Court of Justice of Colombia
  COL JUD
Truth Commission of Colombia
  COL JUD
  name?: Truth Commission
CODHES
  COL SOC
Indepaz; INDEPAZ
  COL SOC
Pais Libre
  COL SOC
Regional Indigenous Council of Cauca; CRIC
  COL SOC
National Indigenous Organization of Colombia; ONIC
  COL SOC
  name?: National Indigenous Organization
U'wa
  COL SOC
Arhuaco
  COL SOC
Embera
  COL SOC
San Jose de Apartado Peace Community
  COL SOC
Jesus Maria Valle
  COL SOC
Movement of Victims of State Crimes; MOVICE
  COL SOC
Colombian Commission of Jurists
  COL SOC
National Strike Committee
  COL SOC
Congress of the Peoples
  COL SOC
Peace and Reconciliation Foundation
  COL SOC
  name?: Pares
Mission of Electoral Observation
  COL SOC
Ideas for Peace Foundation; Ideas for Peace
  COL SOC
Unitary Workers Central; Unitary Central of Workers
  COL LAB
  name?: CUT
USO oil workers' union
  COL LAB
  name?: USO
Sinaltrainal
  COL LAB
FECODE
  COL LAB
Colombian Army; Colombian army; Colombian military; National Army of Colombia
  COL MIL
  name?: National Army
Colombian Navy
  COL MIL
Colombian Air Force
  COL MIL
Colombian National Police; Colombian police
  COL COP
ESMAD
  COL COP
GAULA
  COL COP
Search Bloc
  COL COP
National Electoral Council of Colombia
  COL GOV
  name?: National Electoral Council
High Commissioner for Peace of Colombia
  COL GOV
  name?: High Commissioner for Peace
Colombian Family Welfare Institute
  COL GOV
Inspector General's Office of Colombia
  COL GOV
  name?: Inspector General's Office
Colombian Attorney General's Office
  COL GOV
National Registry of Colombia
  COL GOV
  name?: National Registry
Colombian Congress; Congress of Colombia
  COL LEG
United Socialist Party of Venezuela; PSUV; United Socialist Party; Fifth Republic Movement
  1999-02-02..  VEN GOV,PTY
  VEN PTY
Democratic Action; Accion Democratica; Democratic Action party
  VEN OPP,PTY
COPEI; Copei
  VEN OPP,PTY
Justice First; Primero Justicia
  VEN OPP,PTY
Popular Will; Voluntad Popular
  VEN OPP,PTY
Democratic Unity Roundtable; Democratic Unity coalition; Democratic Unity
  VEN OPP,PTY
  name?: MUD
A New Era; Un Nuevo Tiempo
  VEN OPP,PTY
Unitary Platform; Unity Platform; Democratic Unitary Platform
  VEN OPP,PTY
Come Venezuela; Vente Venezuela
  VEN OPP,PTY
Causa R; Radical Cause
  VEN OPP,PTY
Movement Toward Socialism of Venezuela
  VEN OPP,PTY
  name?: Movement Toward Socialism
Democratic Coordinator
  VEN OPP,PTY
Progressive Advance
  VEN OPP,PTY
Fatherland for All
  VEN OPP,PTY
Project Venezuela
  VEN OPP,PTY
Communist Party of Venezuela
  VEN OPP,PTY
  name?: Communist Party
Frente Amplio Venezuela Libre
  VEN OPP,PTY
Petroleos de Venezuela; PDVSA; PdVSA; Petroleos de Venezuela SA
  VEN BUS
Citgo; CITGO
  VEN BUS
Polar; Empresas Polar
  VEN BUS
  name?: Polar
Conviasa
  VEN BUS
Sidor
  VEN BUS
  name?: Sidor
Corpoelec
  VEN BUS
Fedecamaras
  VEN BUS
Cantv; CANTV
  VEN BUS
Minerven
  VEN BUS
Monomeros
  VEN BUS
Banesco
  VEN BUS
Fedenaga
  VEN BUS
Electricidad de Caracas
  VEN BUS
Telesur; TeleSUR; teleSUR
  VEN JRN
Globovision; Globovisión
  VEN JRN
El Nacional
  VEN JRN
El Universal of Venezuela
  VEN JRN
  name?: El Universal
Radio Caracas Television; RCTV
  VEN JRN
VTV; Venezolana de Television
  VEN JRN
  name?: VTV
Venpres
  VEN JRN
Union Radio
  VEN JRN
Efecto Cocuyo
  VEN JRN
Armando.info
  VEN JRN
Tal Cual
  VEN JRN
Ultimas Noticias
  VEN JRN
El Pitazo
  VEN JRN
NTN24
  VEN JRN
VPI TV
  VEN JRN
Runrunes
  VEN JRN
Panorama of Maracaibo
  VEN JRN
  name?: Panorama
La Patilla
  VEN JRN
Caraota Digital
  VEN JRN
Venevision
  VEN JRN
SEBIN; Sebin; Bolivarian Intelligence Service; Bolivarian National Intelligence Service
  VEN SPY
DISIP; Disip
  VEN SPY
DGCIM; General Directorate of Military Counterintelligence
  VEN SPY
Bolivarian National Guard; Venezuelan National Guard; National Bolivarian Guard
  VEN COP
Bolivarian National Police; FAES
  VEN COP
CICPC
  VEN COP
Bolivarian National Armed Forces; Venezuelan armed forces; Bolivarian Armed Forces; Venezuelan military; Bolivarian National Armed Force; FANB
  VEN MIL
Bolivarian Circles
  VEN PRM
Tupamaros
  VEN PRM
Bolivarian Militia
  VEN PRM
La Piedrita
  VEN PRM
Colectivos
  VEN PRM
National Constituent Assembly; Constituent Assembly of Venezuela; Constituent National Assembly
  VEN LEG
  name?: Constituent Assembly
Venezuelan National Assembly; Venezuela's National Assembly; Venezuelan Congress
  VEN LEG
National Electoral Council; Venezuela's National Electoral Council
  VEN GOV
  name?: CNE
Foundation of the Central Bank; Central Bank of Venezuela
  VEN GOV
SENIAT
  VEN GOV
Comptroller General of Venezuela
  VEN GOV
  name?: Comptroller General
Sudeban
  VEN GOV
CENCOEX
  VEN GOV
Conatel; CONATEL
  VEN GOV
Supreme Tribunal of Justice; Supreme Justice Tribunal; Venezuelan Supreme Court; Venezuela's Supreme Court
  VEN JUD
  name?: TSJ
Venezuelan Prosecutor General's Office
  VEN JUD
Foro Penal; Penal Forum
  VEN SOC
Provea; PROVEA
  VEN SOC
Venezuelan Prison Observatory
  VEN SOC
Sumate; Súmate
  VEN SOC
Control Ciudadano
  VEN SOC
Venezuelan Observatory of Social Conflict
  VEN SOC
Espacio Publico
  VEN SOC
Venezuelan Observatory of Violence
  VEN SOC
Cofavic
  VEN SOC
Cartel of the Suns; Cartel de los Soles
  VEN CRM
Tren del Llano
  VEN CRM
Sindicato gang
  VEN CRM
Confederation of Venezuelan Workers; Venezuelan Workers Confederation
  VEN LAB
  name?: CTV
Gente del Petroleo
  VEN REB
Operation Gedeon; Silvercorp
  VEN REB
Soldiers in Flannel
  VEN REB
Alianza Pais; PAIS Alliance; Alianza PAIS
  ECU PTY
Citizens' Revolution Movement; Citizen Revolution
  ECU PTY
Creating Opportunities; CREO
  ECU PTY
Pachakutik; Pachakutik Movement
  ECU PTY
Social Christian Party
  ECU PTY
Democratic Left of Ecuador
  ECU PTY
  name?: Democratic Left
Ecuadorian Roldosist Party; Ecuadorean Roldosist Party
  ECU PTY
Patriotic Society Party
  ECU PTY
PRIAN
  ECU PTY
National Democratic Action
  ECU PTY
  name?: ADN
Popular Democracy of Ecuador
  ECU PTY
  name?: Popular Democracy
Build Ecuador
  ECU PTY
Confederation of Indigenous Nationalities of Ecuador; CONAIE
  ECU SOC
  name?: Confederation of Indigenous Nationalities
Yasunidos
  ECU SOC
ECUARUNARI
  ECU SOC
Amazon Defense Coalition
  ECU SOC
Waorani
  ECU SOC
Sarayaku
  ECU SOC
FENOCIN
  ECU SOC
Acción Ecológica
  ECU SOC
Los Choneros; Choneros
  ECU CRM
Los Lobos; Lobos gang
  ECU CRM
Tiguerones; Los Tiguerones
  ECU CRM
Oliver Sinisterra Front
  ECU CRM
Chone Killers
  ECU CRM
Los Aguilas
  ECU CRM
El Comercio
  ECU JRN
El Universo
  ECU JRN
Ecuavisa
  ECU JRN
Teleamazonas
  ECU JRN
Expreso
  ECU JRN
  name?: Expreso
TC Television
  ECU JRN
El Telegrafo
  ECU JRN
Hoy newspaper
  ECU JRN
Primicias
  ECU JRN
GK news site
  ECU JRN
Radio Sonorama
  ECU JRN
La Hora of Ecuador
  ECU JRN
  name?: La Hora
GamaTV
  ECU JRN
Petroecuador
  ECU BUS
Petroamazonas
  ECU BUS
TAME
  ECU BUS
  name?: TAME
National Electoral Council of Ecuador
  ECU GOV
  name?: National Electoral Council
SNAI
  ECU GOV
Alfaro Vive; Alfaro Vive Carajo
  ECU REB
Montoneras Patria Libre
  ECU REB
Ecuadorian armed forces; Ecuadorean armed forces
  ECU MIL
Shining Path; Sendero Luminoso; Sendero; Militarized Communist Party of Peru; Communist Party of Peru-Shining Path
  PER REB
  name?: Militarized Communist Party
Tupac Amaru Revolutionary Movement; MRTA; Tupac Amaru; Túpac Amaru Revolutionary Movement; Tupac Amaru rebels
  PER REB
Grupo Colina; Colina Group; La Colina
  PER PRM
Rodrigo Franco Command
  PER PRM
Rondas campesinas; rondas
  PER PRM
American Popular Revolutionary Alliance; APRA; Aprista party; Peruvian Aprista Party
  PER PTY
Popular Force; Fuerza Popular; Popular Force party
  PER PTY
Free Peru; Peru Libre
  PER PTY
Possible Peru; Peru Posible
  PER PTY
Popular Action; Accion Popular
  PER PTY
Change 90; Cambio 90
  PER PTY
Peruvian Nationalist Party; Nationalist Party of Peru
  PER PTY
  name?: Nationalist Party
Peruvians for Change
  PER PTY
National Unity of Peru
  PER PTY
  name?: National Unity
Union por el Peru
  PER PTY
Popular Renewal; Renovacion Popular
  PER PTY
Together for Peru
  PER PTY
Country for All
  PER PTY
Alliance for Progress
  PER PTY
Purple Party; Morado Party
  PER PTY
Broad Front of Peru
  PER PTY
  name?: Broad Front
National Solidarity
  PER PTY
Podemos Peru
  PER PTY
We Are Peru; Somos Peru
  PER PTY
Go on Country; Avanza Pais
  PER PTY
Popular Christian Party
  PER PTY
Agricultural People's Front of Peru
  PER PTY
  name?: Agricultural People's Front
El Comercio of Peru
  PER JRN
  name?: El Comercio
La Republica
  PER JRN
Caretas
  PER JRN
RPP; Radio Programas
  PER JRN
  name?: RPP
Andina; Andina news agency
  PER JRN
America Television
  PER JRN
Canal N
  PER JRN
IDL-Reporteros
  PER JRN
Expreso of Peru
  PER JRN
  name?: Expreso
Correo newspaper
  PER JRN
Panamericana
  PER JRN
Willax
  PER JRN
Ojo Publico
  PER JRN
Peru 21
  PER JRN
Frecuencia Latina
  PER JRN
Liberacion newspaper
  PER JRN
Latina
  PER JRN
  name?: Latina
Cuarto Poder
  PER JRN
Panorama TV programme
  PER JRN
Petroperu
  PER BUS
Newmont's Yanacocha; Yanacocha
  PER BUS
Southern Copper; Southern Peru
  PER BUS
Graña y Montero; Grana y Montero
  PER BUS
Buenaventura mining company
  PER BUS
Camisea consortium
  PER BUS
Minera Poderosa
  PER BUS
Doe Run Peru
  PER BUS
Backus
  PER BUS
  name?: Backus
LAP
  PER BUS
  name?: LAP
Credicorp
  PER BUS
National Intelligence Service of Peru
  PER SPY
  name?: SIN; National Intelligence Service
Lava Jato special team
  PER JUD
Peruvian Constitutional Court; Constitutional Tribunal of Peru
  PER JUD
  name?: Constitutional Tribunal
National Board of Justice
  PER JUD
Truth and Reconciliation Commission of Peru
  PER JUD
  name?: Truth and Reconciliation Commission
National Jury of Elections; National Elections Jury
  PER JUD
Board of Supreme Prosecutors
  PER JUD
AIDESEP
  PER SOC
APRODEH
  PER SOC
CGTP of Peru
  PER SOC
  name?: CGTP
SUTEP
  PER SOC
Institute of Legal Defense
  PER SOC
National Human Rights Coordinator
  PER SOC
ashaninka; Ashaninka
  PER SOC
Legal Defense Institute
  PER SOC
Ipsos Apoyo
  PER SOC
Generacion Z
  PER SOC
Datum
  PER SOC
  name?: Datum
DINCOTE; Dircote
  PER COP
Peruvian National Police; Peruvian police
  PER COP
Peruvian Congress; Congress of Peru; Peru's Congress
  PER LEG
ONPE
  PER GOV
Movement Toward Socialism; Movement to Socialism; Movimiento al Socialismo; Movement for Socialism
  2006-01-22..2019-11-10  BOL GOV,PTY
  2019-11-10..2020-11-08  BOL OPP,PTY
  2020-11-08..2025-11-08  BOL GOV,PTY
  BOL PTY
  name?: MAS
Nationalist Revolutionary Movement
  BOL PTY
  name?: MNR
Nationalist Democratic Action
  BOL PTY
Revolutionary Left Movement of Bolivia
  BOL PTY
  name?: Revolutionary Left Movement
Citizen Community; Comunidad Ciudadana
  BOL PTY
Podemos of Bolivia; Social and Democratic Power
  BOL PTY
  name?: Podemos
Creemos
  BOL PTY
New Republican Force
  BOL PTY
Pachakuti Indigenous Movement
  BOL PTY
Christian Democratic Party of Bolivia
  BOL PTY
  name?: Christian Democratic Party
Civic Solidarity Union
  BOL PTY
Social Democrat Movement
  BOL PTY
Bolivian Workers' Central; Bolivian Workers Central; Bolivian Workers' Confederation
  BOL LAB
  name?: COB
FSTMB
  BOL LAB
Bartolina Sisa
  BOL LAB
Six Federations of the Tropics
  BOL SOC
Ponchos Rojos
  BOL SOC
Pro-Santa Cruz Committee; Santa Cruz Civic Committee
  BOL SOC
El Alto neighborhood association; FEJUVE
  BOL SOC
CONAMAQ
  BOL SOC
Santa Cruz Youth Union; Cruceno Youth Union
  BOL SOC
CIDOB
  BOL SOC
TIPNIS marchers
  BOL SOC
CSUTCB
  BOL SOC
Pacto de Unidad
  BOL SOC
Adepcoca
  BOL SOC
YPFB
  BOL BUS
COMIBOL
  BOL BUS
Lloyd Aereo Boliviano
  BOL BUS
Boliviana de Aviacion
  BOL BUS
Yacimientos de Litio Bolivianos
  BOL BUS
Aguas del Tunari
  BOL BUS
La Razon of Bolivia
  BOL JRN
  name?: La Razon
El Deber
  BOL JRN
Pagina Siete
  BOL JRN
Los Tiempos
  BOL JRN
Radio Erbol; Erbol
  BOL JRN
Unitel
  BOL JRN
Agencia Boliviana de Informacion
  BOL JRN
  name?: ABI
Bolivia TV
  BOL JRN
Radio Fides
  BOL JRN
ATB
  BOL JRN
  name?: ATB
El Diario of Bolivia
  BOL JRN
  name?: El Diario
Red Uno
  BOL JRN
Abya Yala TV
  BOL JRN
Radio Panamericana
  BOL JRN
Radio Kawsachun Coca; Kawsachun Coca
  BOL JRN
Tupac Katari Guerrilla Army
  BOL REB
Nestor Paz Zamora Commission
  BOL REB
Resistencia Juvenil Cochala; Cochala Youth Resistance
  BOL REB
Supreme Electoral Tribunal of Bolivia
  BOL JUD
  name?: Supreme Electoral Tribunal
Plurinational Constitutional Tribunal
  BOL JUD
FELCN
  BOL COP
UMOPAR
  BOL COP
Workers' Party of Brazil; Brazilian Workers' Party; Partido dos Trabalhadores
  2003-01-01..2016-08-31  BRA GOV,PTY
  2023-01-01..  BRA GOV,PTY
  BRA OPP,PTY
  name?: Workers' Party; Workers Party; PT
Brazilian Social Democracy Party; PSDB; Social Democracy Party of Brazil; Brazilian Social Democratic Party
  BRA PTY
  name?: Social Democracy Party
Brazilian Democratic Movement Party; PMDB; Brazilian Democratic Movement
  BRA PTY
  name?: MDB
Social Liberal Party of Brazil
  BRA PTY
  name?: Social Liberal Party; PSL
Liberal Party of Brazil
  BRA PTY
  name?: Liberal Party
Liberal Front Party
  BRA PTY
  name?: PFL
Democrats party of Brazil
  BRA PTY
  name?: Democrats party
Progressive Party of Brazil
  BRA PTY
  name?: Progressive Party
Democratic Labor Party of Brazil
  BRA PTY
  name?: Democratic Labor Party
Brazilian Labor Party
  BRA PTY
  name?: PTB
Brazilian Socialist Party
  BRA PTY
  name?: PSB
Socialism and Liberty Party; PSOL
  BRA PTY
Green Party of Brazil
  BRA PTY
  name?: Green Party
Republicans of Brazil
  BRA PTY
  name?: Republicans
Sustainability Network
  BRA PTY
Brazil Union; Uniao Brasil
  BRA PTY
Communist Party of Brazil
  BRA PTY
  name?: Communist Party
National Reconstruction Party
  BRA PTY
Novo
  BRA PTY
  name?: Novo
Centrao
  BRA PTY
Landless Workers Movement; Movement of Landless Rural Workers; Landless Rural Workers Movement; Landless Workers' Movement; Landless Peasants Movement
  BRA SOC
  name?: MST
Homeless Workers Movement; MTST
  BRA SOC
Free Brazil Movement
  BRA SOC
  name?: MBL
Free Fare Movement; Movimento Passe Livre
  BRA SOC
Indigenous Missionary Council; CIMI
  BRA SOC
Pastoral Land Commission; Catholic Land Commission
  BRA SOC
Articulation of Indigenous Peoples of Brazil; APIB
  BRA SOC
  name?: Articulation of Indigenous Peoples
Socioambiental Institute; Instituto Socioambiental
  BRA SOC
  name?: ISA
Viva Rio
  BRA SOC
Yanomami
  BRA SOC
Brazilian Bar Association
  BRA SOC
  name?: OAB
Igarape Institute
  BRA SOC
Kayapo
  BRA SOC
Global Justice of Brazil; Justica Global
  BRA SOC
  name?: Global Justice
Black Bloc of Brazil
  BRA SOC
  name?: Black Bloc
Guarani-Kaiowa; Guarani Kaiowa
  BRA SOC
Comissao Pro-Yanomami
  BRA SOC
Torture Never Again
  BRA SOC
Munduruku
  BRA SOC
Guajajara
  BRA SOC
Brazilian Forum on Public Safety
  BRA SOC
National Confederation of Municipalities
  BRA SOC
Getulio Vargas Foundation
  BRA SOC
Datafolha
  BRA SOC
Ibope
  BRA SOC
SOS Mata Atlantica
  BRA SOC
Quilombo association; CONAQ
  BRA SOC
First Capital Command; Primeiro Comando da Capital
  BRA CRM
  name?: PCC
Red Command; Comando Vermelho; Comando Vermelho gang
  BRA CRM
Family of the North; Familia do Norte
  BRA CRM
Third Command
  BRA CRM
Pure Third Command
  BRA CRM
Amigos dos Amigos; Friends of Friends gang
  BRA CRM
militias of Rio; Rio militias
  BRA CRM
Petrobras
  BRA BUS
Odebrecht; Novonor
  BRA BUS
Vale; Vale SA; Companhia Vale do Rio Doce
  BRA BUS
  name?: Vale
Embraer
  BRA BUS
JBS
  BRA BUS
  name?: JBS
Samarco
  BRA BUS
OAS construction
  BRA BUS
Varig
  BRA BUS
Gol airline
  BRA BUS
Eletrobras
  BRA BUS
Banco do Brasil
  BRA BUS
Itau
  BRA BUS
BNDES
  BRA BUS
Gerdau
  BRA BUS
Camargo Correa
  BRA BUS
Andrade Gutierrez
  BRA BUS
Globo group; Grupo Globo
  BRA BUS
CSN
  BRA BUS
  name?: CSN
EBX
  BRA BUS
  name?: EBX; OGX
Norte Energia
  BRA BUS
Braskem
  BRA BUS
Bradesco
  BRA BUS
Marfrig
  BRA BUS
Telebras
  BRA BUS
Avibras
  BRA BUS
BRF
  BRA BUS
  name?: BRF
Fiesp; FIESP
  BRA BUS
Ambev
  BRA BUS
Electrobras
  BRA BUS
Light SA
  BRA BUS
TAM
  BRA BUS
  name?: TAM
LATAM Brasil
  BRA BUS
Suzano
  BRA BUS
Taurus
  BRA BUS
  name?: Taurus
Belgo Mineira
  BRA BUS
Engesa
  BRA BUS
Americanas
  BRA BUS
Nubank
  BRA BUS
Azul airline
  BRA BUS
Furnas
  BRA BUS
O Globo; TV Globo
  BRA JRN
  name?: Globo
Folha de S.Paulo; Folha de S. Paulo; Folha de Sao Paulo
  BRA JRN
  name?: Folha
O Estado de S. Paulo; Estadao; O Estado de Sao Paulo
  BRA JRN
Veja
  BRA JRN
  name?: Veja
Jornal do Brasil
  BRA JRN
Agencia Brasil; Agência Brasil
  BRA JRN
GloboNews; Globo News
  BRA JRN
Epoca
  BRA JRN
  name?: Epoca
Istoe; IstoE
  BRA JRN
Valor Economico
  BRA JRN
Correio Braziliense
  BRA JRN
SBT
  BRA JRN
  name?: SBT
UOL
  BRA JRN
  name?: UOL
Agencia Estado
  BRA JRN
Rede Record; Record TV
  BRA JRN
Zero Hora
  BRA JRN
G1
  BRA JRN
Intercept Brasil
  BRA JRN
Jovem Pan
  BRA JRN
CNN Brasil
  BRA JRN
Poder360
  BRA JRN
Piaui magazine
  BRA JRN
O Dia
  BRA JRN
Metropoles
  BRA JRN
Gazeta Mercantil
  BRA JRN
Carta Capital
  BRA JRN
Brasil 247
  BRA JRN
Agencia Publica
  BRA JRN
TV Bandeirantes
  BRA JRN
Brazilian Federal Police; Federal Police of Brazil; Brazil's Federal Police
  BRA COP
  name?: Federal Police
Military Police of Rio
  BRA COP
BOPE; Bope
  BRA COP
Federal Highway Police of Brazil; Federal Highway Police
  BRA COP
Rio de Janeiro police; Rio police
  BRA COP
UPP; Pacifying Police Unit
  BRA COP
  name?: UPP
Sao Paulo police
  BRA COP
Brazilian Congress; Brazil's Congress
  BRA LEG
Brazilian Senate; Brazil's Senate
  BRA LEG
Chamber of Deputies of Brazil; Brazil's Chamber of Deputies
  BRA LEG
  name?: Chamber of Deputies
Supreme Federal Tribunal; Brazilian Supreme Court; Brazil's Supreme Court; Supreme Federal Court
  BRA JUD
  name?: STF
Superior Electoral Tribunal; Superior Electoral Court
  BRA JUD
  name?: TSE
Car Wash task force; Lava Jato; Operation Car Wash
  BRA JUD
Superior Court of Justice of Brazil
  BRA JUD
  name?: Superior Court of Justice
Brazilian Attorney General's Office; Federal Public Ministry of Brazil; Federal Public Ministry
  BRA JUD
Brazilian Army; Brazilian army; Brazilian military; Brazilian armed forces
  BRA MIL
Brazilian Navy
  BRA MIL
Brazilian Air Force
  BRA MIL
Superior War College
  BRA MIL
ABIN; Brazilian Intelligence Agency
  BRA SPY
SNI; National Information Service
  BRA SPY
  name?: SNI
FUNAI; Funai; National Indian Foundation; National Indigenous People Foundation
  BRA GOV
IBAMA; Ibama
  BRA GOV
INPE; Inpe; National Institute for Space Research
  BRA GOV
Central Bank of Brazil; Brazilian Central Bank
  BRA GOV
  name?: Central Bank
Anvisa; ANVISA
  BRA GOV
INCRA; Incra
  BRA GOV
Federal Court of Accounts
  BRA GOV
ICMBio
  BRA GOV
Brazilian Foreign Ministry; Brazil's Foreign Ministry
  BRA GOV
National Petroleum Agency of Brazil
  BRA GOV
  name?: National Petroleum Agency; ANP
Fiocruz
  BRA GOV
ANAC of Brazil
  BRA GOV
  name?: ANAC
Brazilian Truth Commission; National Truth Commission
  BRA GOV
Brazilian Space Agency
  BRA GOV
Anatel
  BRA GOV
Cade; CADE
  BRA GOV
Butantan; Butantan Institute
  BRA GOV
Universal Church of the Kingdom of God; Universal Church
  BRA REL
Assembly of God of Brazil
  BRA REL
  name?: Assembly of God
National Conference of Bishops of Brazil; CNBB; National Bishops' Conference of Brazil
  BRA REL
  name?: National Conference of Bishops
CUT; Central Unica dos Trabalhadores; Unified Workers' Central; Central Workers Union
  BRA LAB
  name?: CUT
Forca Sindical
  BRA LAB
FUP oil workers
  BRA LAB
  name?: FUP
ABC Metalworkers Union
  BRA LAB
CNA farm lobby; Ruralistas
  BRA AGR
  name?: CNA
UDR; Rural Democratic Union
  BRA AGR
  name?: UDR
Colorado Party of Paraguay; National Republican Association
  ..2008-08-15  PRY GOV,PTY
  2013-08-15..  PRY GOV,PTY
  PRY PTY
  name?: Colorado Party
Authentic Radical Liberal Party; PLRA; Liberal Party of Paraguay
  PRY PTY
  name?: Liberal Party
National Union of Ethical Citizens; UNACE
  PRY PTY
Patriotic Alliance for Change
  PRY PTY
Guasu Front
  PRY PTY
National Encounter
  PRY PTY
National Crusade Party
  PRY PTY
Paraguayan People's Army
  PRY REB
  name?: EPP
Mariscal Lopez Army
  PRY REB
ABC Color
  PRY JRN
Ultima Hora of Paraguay
  PRY JRN
  name?: Ultima Hora
Noticias newspaper of Paraguay
  PRY JRN
  name?: Noticias newspaper
La Nacion of Paraguay
  PRY JRN
  name?: La Nacion
Itaipu Binacional
  PRY JRN
Radio Nanduti
  PRY JRN
Vierci Group
  PRY JRN
Cartes Group
  PRY JRN
Tabesa
  PRY JRN
Broad Front; Frente Amplio; Broad Front coalition
  URY PTY
Blanco Party; National Party of Uruguay
  URY PTY
  name?: National Party
Colorado Party of Uruguay
  URY PTY
  name?: Colorado Party
Tupamaros of Uruguay; Tupamaro National Liberation Movement
  URY PTY
  name?: Tupamaros
Cabildo Abierto
  URY PTY
New Space of Uruguay
  URY PTY
  name?: New Space
Independent Party of Uruguay
  URY PTY
  name?: Independent Party
El Pais of Uruguay
  URY JRN
  name?: El Pais
La Republica of Uruguay
  URY JRN
  name?: La Republica
El Observador
  URY JRN
Busqueda
  URY JRN
  name?: Busqueda
Brecha
  URY JRN
  name?: Brecha
la diaria
  URY JRN
Radio El Espectador
  URY JRN
PIT-CNT
  URY LAB
Botnia
  URY BUS
Antel
  URY BUS
ANCAP
  URY BUS
Pluna
  URY BUS
UPM Uruguay
  URY BUS
Mothers and Relatives of Disappeared Uruguayans
  URY SOC
Justicialist Party; Peronist Party; Peronists; Peronist; Justicialista Party
  ARG PTY
Radical Civic Union; Radical Party of Argentina
  ARG PTY
  name?: Radical Party; UCR
Front for Victory; Frente para la Victoria
  ARG PTY
Republican Proposal; PRO party
  ARG PTY
Let's Change; Cambiemos; Together for Change; Juntos por el Cambio
  ARG PTY
Frepaso; FREPASO
  ARG PTY
Alianza of Argentina
  ARG PTY
  name?: Alianza
Front for Everyone; Frente de Todos; Everyone's Front
  ARG PTY
Union for the Homeland; Union por la Patria; Homeland Force
  ARG PTY
Liberty Advances; La Libertad Avanza; Freedom Advances
  ARG PTY
La Campora; La Cámpora
  ARG PTY
Renewal Front
  ARG PTY
Civic Coalition of Argentina
  ARG PTY
  name?: Civic Coalition; ARI
Recrear
  ARG PTY
Workers' Left Front
  ARG PTY
Union of the Democratic Center
  ARG PTY
MODIN
  ARG PTY
Federal Peronism
  ARG PTY
Broad Progressive Front of Argentina
  ARG PTY
  name?: Broad Progressive Front
Action for the Republic
  ARG PTY
Fuerza Patria
  ARG PTY
Mothers of the Plaza de Mayo; Mothers of Plaza de Mayo; Madres de Plaza de Mayo
  ARG SOC
Grandmothers of the Plaza de Mayo; Grandmothers of Plaza de Mayo; Abuelas de Plaza de Mayo
  ARG SOC
Polo Obrero
  ARG SOC
Barrios de Pie
  ARG SOC
CTEP
  ARG SOC
AMIA; Argentine Israelite Mutual Association
  ARG SOC
DAIA
  ARG SOC
piqueteros; Piqueteros
  ARG SOC
Center for Legal and Social Studies; CELS
  ARG SOC
Ni Una Menos; Not One Less
  ARG SOC
HIJOS
  ARG SOC
Mapuche Ancestral Resistance
  ARG SOC
Tupac Amaru Neighborhood Association
  ARG SOC
Evita Movement
  ARG SOC
Memoria Activa
  ARG SOC
UTEP
  ARG SOC
Excluded Workers Movement
  ARG SOC
Poder Ciudadano
  ARG SOC
Argentine Forensic Anthropology Team
  ARG SOC
Never Again commission; CONADEP
  ARG SOC
Torcuato Di Tella University
  ARG SOC
General Confederation of Labor; General Confederation of Labour of Argentina; CGT union; Argentine CGT
  ARG LAB
  name?: CGT
Argentine Workers' Center
  ARG LAB
  name?: CTA
UATRE
  ARG LAB
Teamsters of Argentina; Camioneros
  ARG LAB
  name?: Teamsters
CTERA
  ARG LAB
La Fraternidad
  ARG LAB
Association of State Workers
  ARG LAB
  name?: ATE
SMATA
  ARG LAB
Argentine Rural Society
  ARG AGR
Argentine Agrarian Federation
  ARG AGR
Argentine Rural Confederations
  ARG AGR
  name?: CRA
Mesa de Enlace
  ARG AGR
CARBAP
  ARG AGR
Coninagro
  ARG AGR
Clarin; Clarín
  ARG JRN
  name?: Clarin
La Nacion; La Nación
  ARG JRN
Pagina/12; Pagina 12; Página/12
  ARG JRN
Telam; Télam
  ARG JRN
  name?: Telam
Infobae
  ARG JRN
Noticias Argentinas; DyN; Diarios y Noticias
  ARG JRN
Buenos Aires Herald
  ARG JRN
Todo Noticias
  ARG JRN
  name?: TN
C5N
  ARG JRN
Perfil
  ARG JRN
  name?: Perfil
Ambito Financiero
  ARG JRN
Radio Mitre
  ARG JRN
Canal 13 of Argentina
  ARG JRN
  name?: Canal 13
Radio Continental
  ARG JRN
La Prensa of Argentina
  ARG JRN
  name?: La Prensa
Cronista
  ARG JRN
Radio 10
  ARG JRN
Cronica
  ARG JRN
  name?: Cronica
Buenos Aires Times
  ARG JRN
Cronica TV
  ARG JRN
Tiempo Argentino
  ARG JRN
Chequeado
  ARG JRN
YPF
  ARG BUS
  name?: YPF
Aerolineas Argentinas
  ARG BUS
Grupo Clarin
  ARG BUS
INVAP
  ARG BUS
Techint
  ARG BUS
Pan American Energy
  ARG BUS
Loma Negra
  ARG BUS
Perez Companc
  ARG BUS
Banco de la Nacion
  ARG BUS
Impsa
  ARG BUS
  name?: Impsa
Bunge & Born
  ARG BUS
Mercado Libre; MercadoLibre
  ARG BUS
Enarsa
  ARG BUS
Correo Argentino
  ARG BUS
Vicentin
  ARG BUS
Aguas Argentinas
  ARG BUS
Edesur
  ARG BUS
Globant
  ARG BUS
Metrogas
  ARG BUS
TBA railway
  ARG BUS
Argentine Industrial Union
  ARG BUS
  name?: UIA
Southern Winds
  ARG BUS
Ledesma
  ARG BUS
Transportadora de Gas del Norte
  ARG BUS
Arcor
  ARG BUS
  name?: Arcor
Ciccone Calcografica
  ARG BUS
Socma
  ARG BUS
Telecom Argentina
  ARG BUS
Edenor
  ARG BUS
SIDE; State Intelligence Secretariat
  ARG SPY
  name?: SIDE
Federal Intelligence Agency
  ARG SPY
  name?: AFI
Argentine Federal Police
  ARG COP
Buenos Aires police; Bonaerense
  ARG COP
Argentine Naval Prefecture; Naval Prefecture
  ARG COP
Argentine National Gendarmerie
  ARG COP
Airport Security Police
  ARG COP
Argentine military; Argentine army; Argentine Armed Forces
  ARG MIL
Argentine navy; Argentine Navy
  ARG MIL
ARA San Juan
  ARG MIL
Navy Mechanics School; ESMA
  ARG MIL
carapintadas
  ARG MIL
Argentine Air Force
  ARG MIL
Argentine Congress; Argentina's Congress
  ARG LEG
Argentine Senate
  ARG LEG
Chamber of Deputies of Argentina
  ARG LEG
  name?: Chamber of Deputies
Buenos Aires legislature
  ARG LEG
Argentine Central Bank; Central Bank of Argentina; Argentina's Central Bank
  ARG GOV
INDEC
  ARG GOV
Argentine Foreign Ministry; Argentina's Foreign Ministry
  ARG GOV
INADI
  ARG GOV
Mercado Central
  ARG GOV
AFIP
  ARG GOV
Anses; ANSES
  ARG GOV
National Institute of Indigenous Affairs of Argentina
  ARG GOV
CONICET
  ARG GOV
PAMI
  ARG GOV
Anti-Corruption Office of Argentina
  ARG GOV
  name?: Anti-Corruption Office
Argentine Supreme Court; Argentina's Supreme Court
  ARG JUD
Comodoro Py
  ARG JUD
Council of Magistrates of Argentina
  ARG JUD
  name?: Council of Magistrates
AMIA prosecutor's unit
  ARG JUD
Montoneros; Montonero
  ARG REB
People's Revolutionary Army
  ARG REB
  name?: ERP
All for the Fatherland Movement
  ARG REB
Argentine Anticommunist Alliance; Triple A
  ARG PRM
Concertacion; Concertación
  CHL PTY
Christian Democratic Party of Chile; Chilean Christian Democrats
  CHL PTY
  name?: Christian Democratic Party
Socialist Party of Chile; Chilean Socialist Party
  CHL PTY
  name?: Socialist Party
Independent Democratic Union
  CHL PTY
  name?: UDI
National Renewal; RN party
  CHL PTY
Broad Front of Chile
  CHL PTY
  name?: Broad Front
New Majority; Nueva Mayoria
  CHL PTY
Communist Party of Chile; Chilean Communist Party
  CHL PTY
  name?: Communist Party
Apruebo Dignidad
  CHL PTY
Republican Party of Chile
  CHL PTY
  name?: Republican Party
Evopoli
  CHL PTY
Party for Democracy
  CHL PTY
  name?: PPD
Chile Vamos
  CHL PTY
Social Convergence
  CHL PTY
Alliance for Chile
  CHL PTY
Democratic Revolution
  CHL PTY
Party of the People; Partido de la Gente
  CHL PTY
El Mercurio
  CHL JRN
La Tercera
  CHL JRN
Radio Cooperativa; Cooperativa
  CHL JRN
La Nacion of Chile
  CHL JRN
  name?: La Nacion
TVN of Chile; TVN Chile
  CHL JRN
  name?: TVN
Radio Biobio; BioBio
  CHL JRN
Chilevision
  CHL JRN
La Segunda
  CHL JRN
Emol
  CHL JRN
  name?: Emol
CIPER
  CHL JRN
The Clinic
  CHL JRN
CNN Chile
  CHL JRN
La Epoca of Chile
  CHL JRN
  name?: La Epoca
Mega TV of Chile
  CHL JRN
  name?: Mega TV
Canal 13
  CHL JRN
El Mostrador
  CHL JRN
Orbe
  CHL JRN
  name?: Orbe
Radio Agricultura
  CHL JRN
La Cuarta
  CHL JRN
Codelco; CODELCO
  CHL BUS
LAN; LAN Chile; LATAM; LATAM Airlines
  CHL BUS
  name?: LAN
SQM
  CHL BUS
  name?: SQM
Escondida; Escondida mine
  CHL BUS
Endesa Chile
  CHL BUS
HidroAysen
  CHL BUS
Arauco
  CHL BUS
  name?: Arauco
Penta
  CHL BUS
  name?: Penta
CMPC
  CHL BUS
ENAP
  CHL BUS
Banco de Chile
  CHL BUS
Antofagasta Minerals
  CHL BUS
Soprole
  CHL BUS
CAP
  CHL BUS
  name?: CAP
Cencosud
  CHL BUS
Enersis
  CHL BUS
Cardoen
  CHL BUS
Falabella
  CHL BUS
Copec
  CHL BUS
  name?: Copec
MetroGas
  CHL BUS
Pascua Lama
  CHL BUS
Carabineros; Carabineros de Chile; Chilean police
  CHL COP
Investigations Police of Chile
  CHL COP
  name?: Investigations Police; PDI
DINA; Dina
  CHL SPY
CNI of Chile
  CHL SPY
  name?: CNI
National Intelligence Agency of Chile
  CHL SPY
  name?: National Intelligence Agency
Chilean army; Chilean Army; Chilean military; Chilean armed forces
  CHL MIL
Chilean Navy
  CHL MIL
Chilean Air Force
  CHL MIL
Manuel Rodriguez Patriotic Front; FPMR; Lautaro Youth Movement
  CHL REB
Arauco-Malleco Coordinating Committee; Coordinadora Arauco-Malleco
  CHL REB
  name?: CAM
Mapuche resistance; Weichan Auka Mapu
  CHL REB
Movement of the Revolutionary Left
  CHL REB
  name?: MIR
Resistencia Mapuche Lafkenche; Resistencia Mapuche Malleco
  CHL REB
Chilean Congress; Chile's Congress
  CHL LEG
Chilean Senate; Chile's Senate
  CHL LEG
Constitutional Convention of Chile; Constitutional Convention
  CHL LEG
Chilean Supreme Court; Chile's Supreme Court
  CHL JUD
Constitutional Tribunal of Chile
  CHL JUD
  name?: Constitutional Tribunal
Court of Appeals of Santiago; Santiago Court of Appeals
  CHL JUD
Rettig Commission
  CHL JUD
Valech Commission
  CHL JUD
CUT of Chile; Workers' United Center; Central Unitaria de Trabajadores
  CHL LAB
  name?: CUT
Confederation of Copper Workers
  CHL LAB
CONFECH; Confech
  CHL LAB
University of Chile Student Federation
  CHL LAB
Association of Relatives of the Disappeared; Association of Relatives of Disappeared Detainees
  CHL SOC
Vicariate of Solidarity
  CHL SOC
Patagonia Without Dams
  CHL SOC
Movilh
  CHL SOC
MODATIMA
  CHL SOC
Pinochet Foundation
  CHL SOC
Villa Grimaldi
  CHL SOC
Observatorio Ciudadano
  CHL SOC
Londres 38
  CHL SOC
Colonia Dignidad; Villa Baviera
  CHL SOC
No Mas AFP
  CHL SOC
Chilean Human Rights Commission
  CHL SOC
Augusto Pinochet Foundation
  CHL SOC
National Institute of Human Rights of Chile; INDH
  CHL SOC

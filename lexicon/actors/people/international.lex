# People of the United Nations, the European Union and other organisations: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- The United Nations ----

Dag Hammarskjold; Dag Hammarskjöld
  1953-04-10..1961-09-18  UNO GOV  secretary-general
  UNO ELI  former secretary-general
Marrack Goulding
  1993..1997-03  UNO  undersecretary-general for political affairs
Kieran Prendergast
  1997-03..2005-07  UNO  undersecretary-general for political affairs
Bernard Miyet
  1997..2000-10  UNO  peacekeeping chief
Kenzo Oshima
  2001..2003-06  UNO GOV  humanitarian chief
  UNO ELI  former humanitarian chief
John Holmes
  2007-01..2010-09  UNO GOV  humanitarian head
  UNO ELI  former humanitarian head
Jose Ayala Lasso
  1994-04..1997-03  UNO GOV  high commissioner for human rights
  UNO ELI  former high commissioner for human rights
Michele Montas
  2007..2009-12  UNO GOV  spokesman
  UNO ELI  former spokesman
James Grant
  1980..1995-05  UNO  head of UNICEF
Carol Bellamy
  1995-05..2005-05  UNO  head of UNICEF
Ann Veneman
  2005-05..2010-05  UNO  head of UNICEF
Henrietta Fore
  2018-01..2022-02  UNO  head of UNICEF
Catherine Russell
  2022-02..  UNO  head of UNICEF
Catherine Bertini
  1992-04..2002-04  UNO  head of the World Food Program
James Morris
  2002-04..2007-04  UNO  head of the World Food Program
Josette Sheeran
  2007-04..2012-04  UNO  head of the World Food Program
Ertharin Cousin
  2012-04..2017-04  UNO  head of the World Food Program
David Beasley
  2017-04..2023-04  UNO  head of the World Food Program
Cindy McCain
  2023-04..  UNO  head of the World Food Program
Peter Hansen
  1996..2005  UNO REF  commissioner-general of UNRWA
Karen AbuZayd
  2005..2010  UNO REF  commissioner-general of UNRWA
Federico Mayor
  1987-11..1999-11-15  UNO  director-general of UNESCO
Koichiro Matsuura
  1999-11-15..2009-11-15  UNO  director-general of UNESCO
Audrey Azoulay
  2017-11-15..2025-11-15  UNO  director-general of UNESCO
Khaled el-Enany
  2025-11-15..  UNO  director-general of UNESCO
Hiroshi Nakajima
  1988-07..1998-07-21  UNO MED  director-general of the World Health Organization
Lee Jong-wook; Lee Jong Wook
  2003-07-21..2006-05-22  UNO MED  director-general of the World Health Organization
Michael Williams
  2007-05..2008-01  UNO GOV  mediator to the Middle East
  UNO ELI  former mediator to the Middle East
Vitit Muntarbhorn
  2004..2010  UNO GOV  envoy on North Korean human rights
  UNO ELI  former envoy on North Korean human rights
Marzuki Darusman
  2010..2016  UNO GOV  envoy on North Korean human rights
  UNO ELI  former envoy on North Korean human rights
Tomas Ojea Quintana
  2016..2022-08  UNO GOV  envoy on North Korean human rights
  2008..2014  UNO GOV  special rapporteur on Myanmar
  UNO ELI  former envoy on North Korean human rights
Elizabeth Salmon
  2022-08..  UNO GOV  mediator on North Korean human rights
Vijay Nambiar
  2010..2016  UNO GOV  envoy to Myanmar
  UNO ELI  former envoy to Myanmar
Christine Schraner Burgener
  2018-04..2021-10  UNO GOV  envoy to Myanmar
  UNO ELI  former envoy to Myanmar
Noeleen Heyzer
  2021-10..2023-06  UNO GOV  envoy to Myanmar
  UNO ELI  former envoy to Myanmar
Paulo Sergio Pinheiro
  2000..2008  UNO GOV  special rapporteur on Myanmar
  UNO ELI  former special rapporteur on Myanmar
Yanghee Lee
  2014..2020  UNO GOV  special rapporteur on Myanmar
  UNO ELI  former special rapporteur on Myanmar
Thomas Andrews
  2020..  UNO GOV  special rapporteur on Myanmar
Ahmed Shaheed
  2011..2016  UNO GOV  special rapporteur on Iran
  UNO ELI  former special rapporteur on Iran
Asma Jahangir
  2016..2018  UNO GOV  special rapporteur on Iran
  PAK SOC  human rights activist
Javaid Rehman
  2018..2024  UNO GOV  special rapporteur on Iran
  UNO ELI  former special rapporteur on Iran
Mai Sato
  2024..  UNO GOV  special rapporteur on Iran
John Dugard
  2001..2008  UNO GOV  special rapporteur on the Palestinian territories
  UNO ELI  former special rapporteur on the Palestinian territories
Richard Falk
  2008..2014  UNO GOV  special rapporteur on the Palestinian territories
  UNO ELI  former special rapporteur on the Palestinian territories
Makarim Wibisono
  2014..2016  UNO GOV  special rapporteur on the Palestinian territories
  UNO ELI  former special rapporteur on the Palestinian territories
Michael Lynk
  2016..2022-05  UNO GOV  special rapporteur on the Palestinian territories
  UNO ELI  former special rapporteur on the Palestinian territories
Joachim Ruecker
  2006-09..2008-06  UNO GOV  envoy to Kosovo
  UNO ELI  former envoy to Kosovo
Daniel Bellemare
  2009-03..2012-03  UNO JUD  chief prosecutor of the Lebanon tribunal
Norman Farrell
  2012-03..  UNO JUD  chief prosecutor of the Lebanon tribunal
Philippe Morillon
  1992..1993-07  UNO MIL  commander in Bosnia
Francis Briquemont
  1993-07..1994-01  UNO MIL  commander in Bosnia
Michael Rose
  1994-01..1995-01  UNO MIL  officer in Bosnia
Rupert Smith
  1995-01..1995-12  UNO MIL  officer in Bosnia
Peter Galbraith
  2000..2001  UNO GOV  minister in East Timor
  USA ELI
Stephen Rapp
  UNO JUD  prosecutor
Maurice Strong
  2003..2005  UNO GOV  mediator for North Korea
  CAN ELI
Michael Kirby
  UNO JUD  head of the commission of inquiry on North Korea
Ravina Shamdasani
  UNO GOV  human rights spokeswoman
Rupert Colville
  UNO GOV  human rights spokesman
Ron Redmond
  UNO REF  refugee agency spokesman
Kris Janowski
  UNO REF  refugee agency spokesman
Adrian Edwards
  UNO REF  refugee agency spokesman
Melissa Fleming
  UNO REF  refugee agency spokeswoman
William Spindler
  UNO REF  refugee agency spokesman
Chris Gunness
  2007..2020  UNO REF  spokesman of UNRWA
Jens Laerke
  UNO  humanitarian spokesman
Elisabeth Byrs
  UNO  humanitarian spokeswoman
Fadela Chaib
  UNO MED  spokeswoman
Tarik Jasarevic; Tarik Jašarević
  UNO MED  spokesman
Michael Ryan
  2019..2025  UNO MED  emergencies head
Gerald Bourke
  UNO  food agency spokesman
Benon Sevan
  1997..2003  UNO  head of the oil-for-food program
Carl Skau
  UNO  deputy head of the World Food Program
Inger Andersen
  2019-06..  UNO  head of the Environment Program
Klaus Toepfer; Klaus Töpfer
  1998..2006  UNO  head of the Environment Program
Achim Steiner
  2017-06..2025-06  UNO  head of the Development Program
  2006..2016  UNO  head of the Environment Program
James Gustave Speth
  1993..1999  UNO  head of the Development Program
Christiana Figueres
  2010-07..2016-07  UNO  climate chief
Yvo de Boer
  2006-09..2010-07  UNO  climate chief
Simon Stiell
  2022-08..  UNO  climate chief
Rajendra Pachauri
  2002..2015  UNO  chairman of the climate panel
Jacques Diouf
  1994-01..2011-12  UNO AGR  director-general of the Food and Agriculture Organization
Jose Graziano da Silva; José Graziano da Silva
  2012-01..2019-07  UNO AGR  director-general of the Food and Agriculture Organization
Qu Dongyu
  2019-08..  UNO AGR  director-general of the Food and Agriculture Organization
Peter Piot
  1995..2008  UNO MED  head of UNAIDS
Winnie Byanyima
  2019-11..  UNO MED  head of UNAIDS
Juan Somavia
  1999..2012  UNO LAB  director-general of the International Labor Organization
Guy Ryder
  2012-10..2022-09  UNO LAB  director-general of the International Labor Organization
Gilbert Houngbo
  2022-10..  UNO LAB  director-general of the International Labor Organization
  2008-09..2012-07  TGO GOV  prime minister
  TGO ELI  former prime minister
Antonio Vitorino; António Vitorino
  2018-10..2023-09  UNO REF  director-general of the International Organization for Migration
Amy Pope
  2023-10..  UNO REF  director-general of the International Organization for Migration
Antonio Maria Costa
  2002..2010  UNO  head of the drugs agency
Ghada Waly
  2020..2025  UNO  head of the drugs agency
Antonio Cassese
  UNO JUD  judge
Gabrielle Kirk McDonald
  UNO JUD  judge
Rosalyn Higgins
  UNO JUD  head of the state of the International Court of Justice
Joan Donoghue
  UNO JUD  president of the International Court of Justice
Desmond de Silva
  UNO JUD
Sima Bahous
  2021-09..  UNO  head of UN Women
Najat Rochdi
  UNO GOV  deputy envoy to Syria
Geert Cappelaere
  UNO  UNICEF regional chief
James Elder
  UNO  UNICEF spokesman
Jean Ziegler
  UNO GOV  special rapporteur

# ---- Other organisations ----

Robert McNamara
  1968-04..1981-06  IGO  president of the World Bank
  1961-01-21..1968-02-29  USA GOV,MIL  secretary of defense
  USA ELI
Lewis Preston
  1991-09..1995-06-01  IGO  president of the World Bank
Rilwanu Lukman
  1995..2001-01  IGO  secretary-general of OPEC
Alvaro Silva
  2002..2003  IGO  head of OPEC
Abdalla el-Badri
  2007..2016-08  IGO  secretary-general of OPEC
Mohammed Barkindo
  2016-08..2022-07-05  IGO  secretary-general of OPEC
Haitham al-Ghais
  2022-08-01..  IGO  secretary-general of OPEC
Ajit Singh
  1993..1998  IGO  head of ASEAN
Rodolfo Severino
  1998..2003  IGO  secretary-general of ASEAN
Ong Keng Yong
  2003..2007-12-31  IGO  secretary-general of ASEAN
Lim Jock Hoi
  2018-01..2023-01-09  IGO  secretary-general of ASEAN
Kao Kim Hourn
  2023-01-09..  IGO  secretary-general of ASEAN
Joao Baena Soares
  1984-06..1994-09-15  IGO  secretary-general of the Organization of American States
Emeka Anyaoku
  1990-07..2000-03  IGO  secretary-general of the Commonwealth
Kamalesh Sharma
  2008-04..2016-04  IGO  head of the Commonwealth
Patricia Scotland
  2016-04..2025-04  IGO  secretary-general of the Commonwealth
Hamid Algabid
  1989..1997  IGO  secretary-general of the Organization of Islamic Cooperation
Azeddine Laraki
  1997..2001  IGO  secretary-general of the Organization of Islamic Cooperation
Abdelouahed Belkeziz
  2001..2005-01  IGO  secretary-general of the Organization of Islamic Cooperation
Iyad Madani
  2014-01..2016-11  IGO  secretary-general of the Organization of Islamic Cooperation
Yousef al-Othaimeen
  2016-11..2021-11  IGO  secretary-general of the Organization of Islamic Cooperation
Hissein Brahim Taha
  2021-11..  IGO  secretary-general of the Organization of Islamic Cooperation
Jamil al-Hujailan
  1996-04..2002-04  IGO  secretary-general of the Gulf Cooperation Council
Abdul-Rahman al-Attiyah
  2002-04..2011-04  IGO  secretary-general of the Gulf Cooperation Council
Nayef al-Hajraf
  2020-02..2023-02  IGO  secretary-general of the Gulf Cooperation Council
Jasem al-Budaiwi
  2023-02..  IGO  secretary-general of the Gulf Cooperation Council
Jose Bustani
  1997-05..2002-07  IGO  director-general of the chemical weapons watchdog
Rogelio Pfirter
  2002-07..2010-07  IGO  director-general of the chemical weapons watchdog
Catherine Lalumiere
  1989..1994-06  IGO  secretary-general of the Council of Europe
Daniel Tarschys
  1994-06..1999-09  IGO  secretary-general of the Council of Europe
Walter Schwimmer
  1999-09..2004-09  IGO  secretary-general of the Council of Europe
Terry Davis
  2004-09..2009-09  IGO  head of the Council of Europe
Marc Perrin de Brichambaut
  2005-06..2011-07  IGO  secretary-general of the OSCE
Lamberto Zannier
  2011-07..2017-07  IGO  secretary-general of the OSCE
Thomas Greminger
  2017-07..2020-07  IGO  secretary-general of the OSCE
Amara Essy
  2002-07..2003-09  IGO  chairman of the African Union Commission
Juan Antonio Samaranch
  1980-07..2001-07-16  IGO  president of the International Olympic Committee
Jacques Rogge
  2001-07-16..2013-09-10  IGO  president of the International Olympic Committee
Thomas Bach
  2013-09-10..2025-06-23  IGO  president of the International Olympic Committee
Kirsty Coventry
  2025-06-23..  IGO  president of the International Olympic Committee
Lord Carrington; Peter Carrington
  1991-09..1992-08  IGO GOV  European mediator, high representative
  IGO ELI  former European mediator
David Owen; Lord Owen
  1992-08..1995-06  IGO GOV  European mediator, mediator
  IGO ELI  former European mediator
Smail Chergui
  2013..2021  IGO GOV  African Union peace commissioner
  IGO ELI  former African Union peace commissioner
Said Djinnit; Saïd Djinnit
  IGO GOV  African Union peace commissioner, envoy
Bankole Adeoye
  2021..  IGO GOV  African Union peace commissioner
Omar Touray; Omar Alieu Touray
  2022-07..  IGO  president of the ECOWAS commission
Jean-Claude Brou; Jean-Claude Kassi Brou
  2018..2022-07  IGO  president of the ECOWAS commission
Mark Gwozdecky; Melissa Fleming of the IAEA
  IGO  spokesman of the International Atomic Energy Agency
Jacques Baute
  IGO  weapons inspector
Fatih Birol
  2015-09..  IGO  head of the International Energy Agency
Angel Gurria; Ángel Gurría
  2006-06..2021-05  IGO  secretary-general of the OECD
Mathias Cormann
  2021-06..  IGO  secretary-general of the OECD
  2013-09..2020-10  AUS GOV  finance minister
  AUS ELI  former finance minister
Ronald Noble
  2000-11..2014-11  IGO COP  head of Interpol
Juergen Stock; Jürgen Stock
  2014-11..2024-11  IGO COP  head of Interpol
Philippe Kirsch
  IGO JUD  judge
Song Sang-hyun
  IGO JUD  president of the International Criminal Court
Silvia Fernandez de Gurmendi
  IGO JUD  president of the International Criminal Court
Chile Eboe-Osuji
  IGO JUD  president of the International Criminal Court
Piotr Hofmanski
  IGO JUD  president of the International Criminal Court
Tomoko Akane
  IGO JUD  president of the International Criminal Court
Fadi El Abdallah; Fadi el-Abdallah
  IGO JUD  spokesman of the International Criminal Court
Nils Muiznieks
  IGO GOV  human rights commissioner

# ---- The European Union ----

Frans Andriessen
  1989..1993-01  EUR GOV  commissioner for external relations
  EUR ELI  former commissioner for external relations
Leon Brittan
  1989-01..1999-09-15  EUR GOV  trade commissioner
  EUR ELI  former trade commissioner
Phil Hogan
  2019-12-01..2020-08  EUR GOV  trade commissioner
  EUR ELI  former trade commissioner
Enrique Baron
  1989-07..1992-01  EUR LEG  head of the state of the European Parliament
Egon Klepsch
  1992-01..1994-07  EUR LEG  president of the European Parliament
Klaus Haensch
  1994-07..1997-01  EUR LEG  president of the European Parliament
Jose Maria Gil-Robles
  1997-01..1999-07  EUR LEG  president of the European Parliament
Nicole Fontaine
  1999-07..2002-01  EUR LEG  president of the European Parliament
Pat Cox
  2002-01..2004-07  EUR LEG  head of the state of the European Parliament
Hans-Gert Poettering; Hans-Gert Pöttering
  2007-01..2009-07  EUR LEG  president of the European Parliament
Emma Udwin
  EUR GOV  spokeswoman
Michael Mann
  EUR GOV  spokesman
Eric Mamer
  EUR GOV  spokesman
Margaritis Schinas
  2019-12..2024-11  EUR GOV  commissioner
  2014-11..2019-11  EUR GOV  spokesman
  EUR ELI  former commissioner
Paula Pinho
  2024-12..  EUR GOV  spokeswoman
Viviane Reding
  1999-09..2014-06  EUR GOV  commissioner
  EUR ELI  former commissioner
Magnus Brunner
  2024-12-01..  EUR GOV  migration commissioner
Henna Virkkunen
  2024-12-01..  EUR GOV  commissioner
Teresa Ribera
  2024-12-01..  EUR GOV  commissioner
  2018-06..2024-11  ESP GOV  environment minister
  ESP ELI  former environment minister
Dubravka Suica
  EUR GOV  commissioner
Stella Kyriakides
  2019-12..2024-11  EUR GOV  health commissioner
  EUR ELI  former health commissioner
Kadri Simson
  2019-12..2024-11  EUR GOV  energy commissioner
  EUR ELI  former energy commissioner
Guenther Oettinger; Günther Oettinger; Gunther Oettinger
  2010-02..2019-11  EUR GOV  commissioner
  EUR ELI  former commissioner
Robert Cooper
  EUR GOV  mediator
Fernando Gentilini
  EUR GOV  envoy
Peter Sorensen
  EUR GOV  envoy
Sven Koopmans
  EUR GOV  envoy to the Middle East
Marc Otte
  2003..2011  EUR GOV  envoy to the Middle East
  EUR ELI  former envoy to the Middle East
Aldo Ajello
  1996..2007  EUR GOV  envoy to the Great Lakes
  EUR ELI  former envoy to the Great Lakes
Pierre Vimont
  EUR GOV  envoy
Manfred Weber
  EUR LEG,PTY  ruler of the European People's Party
Iratxe Garcia
  EUR LEG
Elmar Brok
  EUR LEG
Emily O'Reilly
  EUR GOV  ombudsman
Fabrice Leggeri
  EUR COP  director of Frontex
Rob Wainwright
  2009..2018  EUR COP  director of Europol
Catherine De Bolle
  2018-05..  EUR COP  director of Europol
Koen Lenaerts
  2015..  EUR JUD  president of the European Court of Justice
Klaus Regling
  EUR BUS
Jeroen Dijsselbloem
  2013-01..2018-01  EUR GOV  head of the Eurogroup
  2012-11..2017-10  NLD GOV  finance minister
  NLD ELI  former finance minister
Paschal Donohoe
  2020-07..2025-11  EUR GOV  head of the Eurogroup
  EUR ELI  former head of the Eurogroup
Mario Centeno
  2018-01..2020-07  EUR GOV  head of the Eurogroup
  EUR ELI  former head of the Eurogroup

# ---- Charities ----

Agnes Callamard; Agnès Callamard
  2021-03..  NGO  secretary-general of Amnesty International
  2016-08..2021-03  UNO GOV  special rapporteur
  UNO ELI  former special rapporteur
Francesco Rocca
  NGO  president of the Red Cross federation

# ---- Germany ----

Ulrich Lechte
  DEU LEG

# ---- Guatemala ----

Gert Rosenthal
  GTM GOV

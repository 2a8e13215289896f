Japan
  JPN
  adj: Japanese
  people: Japanese
  seat: Tokyo
North Korea; DPRK
  PRK
  adj: North Korean
  people: North Korean / North Koreans
  seat: Pyongyang

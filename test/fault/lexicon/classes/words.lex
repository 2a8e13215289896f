{sanctions}  penalties between states
  sanction
  embargo

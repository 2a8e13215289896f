SANCTION
  A imposes {sanctions} on B
  A imposes fines on B, mistaken                  nosuch=attribute

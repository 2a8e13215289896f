/* theme: before anything is painted, the reader's choice of light or dark (none: what the system says). */
try {
  const choice = localStorage.getItem('theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  /* no storage: the system's choice */
}

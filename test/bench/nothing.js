// What starting Node costs, before any program.

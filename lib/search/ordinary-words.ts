/**
 * Everyday words that stand one slip away from a word of ours ("whole" and "while", "friend" and
 * "fried", "fear" and "tear") and are what the reader meant. Found by correcting a few thousand
 * pages of other prose. "message" is not among them: with a calf it is a massage.
 */
export const ORDINARY_WORDS =
  `ability able advance affect afraid alarming alive alternate amazing anywhere arise assistance
  attack backer barker battery batting bead beard beast become behaving bell better bilateral bill
  billion blinding blower boat bolt bones brave breach breadth bright brittle broad brother
  browsing bubble button cafe caller cancel capture captured carrier carton catches ceiling
  cessation charged charging chopping circling clause cleaning clog cloning cold compete compute
  concern cone consent consist constraint construct consult contact content contest contradict
  contrary contrast core counter crashed crashes crashing creating creation culture curry cycle
  dancer dangle dare darling dash dawn deaf decision decrease dedication deed deny derive dice
  dies digging disk dive dodge dollar dorm dose draining drawing driven driver dumping eater
  education effect election electronic enable every expert export fake fall falling fear feature
  feed fellow few fiction file filled filler filling finder fine finger fired firing firm fixture
  flaw flow fold folder food forgery foster fraction freed friction friend full funding gallon
  gang gather gender gene gill girl giving gold good graduate grain grand granting great greeting
  gulf guts gutter hacking hall halls halves hang hanging hare headless headline hear hearing
  helper hive holder hood hope hull hump imagine include incoming inference info inspection
  instant insure intention intentional internal intimate invention invert joke junction kind king
  knew knight lamp latter lawyer leaf leaking learn learning lecture legend liberal listen lite
  live living loading look lying made main march massive matching material math maths median
  memory mere mess mind mistaken mixture mode module mold mountain muscular music mutter narrow
  neat needless nerd nest occurrence offer only operational origin original outsider over paint
  paints particle parties passage perfect physical pick picked pint planet planner points polite
  poll polling port posted prayer present pretending prince probable probe produce project proper
  properly prudent purpose raining reactor readily readiness real reduction reed refrain related
  relation relaxed relied remade removed removing render rescue reset restore retired roam root
  rust sake sane save saving scratch seat sector secure security seek selling sender sensible sent
  server settings shame shield shipping shrinks shut sick sing sister slight slip slot smith
  smooth snip soap solely sorry sort sorting span spare speakers speed speedy split splits stable
  staff staged stale stall star starter state static stealing strange string structural structure
  stub stuff style suffer suited sweet sweets switch taint taking tale talking taps taste tester
  text thorough threat throwing throws thunder thus toll tone tooling toying trade trap treaty
  tree tricky trimming trip trivial true trusted turner upcoming upgrade user various vast vector
  victor vote waiter wall ware wedding whole wiggle wince winner worked worker worm yard`.split(
    /\s+/,
  );

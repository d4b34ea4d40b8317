/** Words too common to tell cards apart. Folded: no apostrophes. */
export const STOP_WORDS = new Set(
  `a about after again all also am an and another any anyone anything are arent as at be because
  been before being best between bit both but by can cant could couldnt did didnt do does doesnt
  doing dont each else enough even ever every far few for from gave get gets getting give go good
  got had has have having he her here hi his how i id if ill im in instead into is isnt it its ive
  just know least less let like long lot m made make makes many may maybe me might min mine mins
  minute minutes more most much must my myself need no not now of off on once one only or other
  our out over own per please quite rather really s said same say see seem she should shouldnt
  since so some someone something soon still such sure t take taken takes taking took tell than that thats the their them then
  there these they thing things think this those though through to too tried try trying under
  until up upon us use very via want was wasnt way we well were what whats when where whether
  which while who why will with within without wont would you your`.split(/\s+/),
);

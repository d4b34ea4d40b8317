/** Words too common to tell cards apart. Folded: no apostrophes. */
export const STOP_WORDS = new Set(
  `a about after again all also am an and any anyone are arent as at be because been before being best but by can cant could
  couldnt did didnt do does doesnt doing dont else even for from get gets getting give gave good got had has have
  having he her his how i id if ill im in into is isnt it its ive just know like m more much me mine my no not now
  of off on once one only or our out over really s she should shouldnt so some something still such t than
  that thats the their them then there these they thing this those to too up us very was wasnt we
  were what whats when where which who way while why will with wont would you your`.split(/\s+/),
);

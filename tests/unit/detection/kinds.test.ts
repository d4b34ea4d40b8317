import { describe, expect, it } from 'vitest';
import { cards, explain, marked, mentions } from './detector.ts';

/** One sentence or more for every kind of writing the detector is made for: what is marked, and what it leads to. */

describe('the words a body part and a complaint are marked by', () => {
  it.each([
    ['complaint first', 'Tweaked my right calf getting out of the car.', 'Tweaked my right calf'],
    ['body part first', 'The calf popped on the last bend.', 'calf popped'],
    ['at a distance', 'Her left calf has been so sore since the fair.', 'calf has been so sore'],
    ['across a comma', 'Seized up at the pier, both calves, and that was that.', 'calves'],
    ['knots', 'She found a knot in my calf the size of a plum.', 'knot in my calf'],
    ['muscles by name', 'The MRI says gastrocnemius tear.', 'gastrocnemius tear'],
    ['a muscle in short', 'Tore the gastroc at squash.', 'Tore the gastroc'],
    ['the soleus', 'A strained soleus, says the physio.', 'strained soleus'],
    ['old names', 'They used to call it a calf heart attack.', 'calf heart attack'],
    ['horses', 'Woke with a charley horse.', 'charley horse'],
    ['exercises', 'Heel drops off the stair, calf raises at the sink.', 'Heel drops'],
    ['hops', 'Single-leg hops on the bad leg, then pogos for the calf.', 'hops'],
    ['conditions', 'Is compartment syndrome of the leg common?', 'compartment syndrome'],
    ['clots', 'Swollen calf: they looked for a DVT.', 'DVT'],
    ['possessives', "My calf's tight again.", "calf's tight"],
    ['plurals', 'Both calves ached.', 'calves ached'],
    ['verb forms', 'My calf keeps cramping.', 'calf keeps cramping'],
    ['hyphens', 'a nasty calf-strain', 'calf-strain'],
    ['curly quotes', 'My calf\u2019s sore', 'calf\u2019s sore'],
    ['misspelled calf', 'pulled my calve on friday', 'pulled my calve'],
    ['misspelled Achilles', 'sore achilies', 'sore achilies'],
    ['Achilles with one l', 'sore achiles, both legs', 'sore achiles'],
    [
      'no name for it',
      "A snap behind my ankle on court, and now I cannot walk: I can't push off.",
      'snap behind my ankle',
    ],
    ['misspelled soleus', 'i think its the solius, low in my leg', 'solius'],
    ['casual', 'calf went ping at parkrun lol', 'calf went ping'],
  ])('%s', (_, text, words) => {
    expect(marked(text).join(' | ')).toContain(words);
  });
});

describe('the same words in other senses', () => {
  it.each([
    ['cattle', 'She had her first calf in the rain and was licking it when we came.'],
    ['wildlife', 'An elephant and her calf stood in the shade of the fever tree.'],
    ['leather', 'A clutch in burgundy box calf, hand stitched, unlined.'],
    ['boots', 'Wide calf fitting, 38 cm at the top, with a full zip.'],
    ['rodeo', 'He roped his calf in nine flat and waved his hat at the chute.'],
    ['the Bible', 'And Aaron made of their gold a molten calf, and they worshipped it.'],
    ['myth', 'Thetis dipped Achilles in the river and held him by the heel.'],
    ['a weakness', "Away form is the champions' Achilles heel."],
    ['ice', 'The glacier calved twice while we ate our sandwiches.'],
    ['places', 'Calf Creek is a day out of Escalante.'],
    ['California', 'Drove from Fresno, Calif., to the coast.'],
    ['menstruation', 'Period cramps had me curled round a hot water bottle.'],
    ['the stomach', 'Stomach cramps and nausea, so I left the buffet alone.'],
    ['space', 'A cramped little flat above the bakery.'],
    ['toes', 'Pointed shoes and cramped toes all evening.'],
    ['climbing', 'We put on our crampons at the hut.'],
    ['germs', 'A strain of the virus new to the region.'],
    ['plants', 'This strain of barley resists mildew.'],
    ['germs of calves', 'Two calf strains of rotavirus were grown in cell culture.'],
    ['a heel of a boot', 'The boots have a zip at the back of the heel that pops open.'],
    ['a blister', 'The blister at the back of my heel popped on mile three.'],
    ['an ankle that clicks', 'My ankle popped while I stretched; nothing hurt.'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    [
      'a farmer who runs',
      'Fed the calves, ran six miles and pulled my left calf at the gate.',
      ['pulled my left calf'],
    ],
    [
      'a vet on a lame calf',
      'A calf that is lame on a front leg may have joint ill: have the vet look at the calf early.',
      [],
    ],
    [
      'a review of boots',
      'The shaft of these boots is cut for slim legs, and my calf muscles ached by lunch.',
      ['calf muscles ached'],
    ],
    ['a pun', 'Our cow had her calf on Friday and I pulled my calf on Sunday.', ['pulled my calf']],
  ])('%s', (_, text, words) => {
    expect(marked(text)).toEqual(words);
  });
});

describe('the card that helps most', () => {
  it.each([
    ['a pop at the heel', 'A pop in the heel, then my calf felt useless.', 'achilles-rupture'],
    [
      'a snap at the ankle',
      'Something snapped at the ankle and my calf went dead.',
      'achilles-rupture',
    ],
    [
      'a kick nobody gave',
      'Kicked in the heel by nobody: is it my calf or worse?',
      'achilles-rupture',
    ],
    [
      'a kick, and an Achilles',
      'Like being kicked in the heel; my Achilles is dead.',
      'achilles-rupture',
    ],
    ['a gap', "Achilles popped at the gym, and there's a gap in it.", 'achilles-rupture'],
    [
      'no rising',
      "Something gave way in my Achilles and I can't rise on my toes.",
      'achilles-rupture',
    ],
    ['an Achilles that only clicks', 'My Achilles clicks in the morning.', 'achilles-tendinopathy'],
    ['no push', "Something shot through my calf and now I can't push off.", 'achilles-rupture'],
    ['another pop', 'My calf went pop and I stopped.', 'calf-strain'],
    ['something sudden', 'A sudden stab in the calf at the lights.', 'calf-strain'],
    ['deep', 'An ache deep down in the calf, day after day.', 'soleus-strain'],
    ['low and gradual', 'A dull pain low in the calf crept up on me.', 'soleus-strain'],
    ['inside', 'The inner calf tore when I sprinted for the ball.', 'gastrocnemius-strain'],
    ['tennis', 'Lunged for a drop shot at tennis, upper calf torn.', 'gastrocnemius-strain'],
    ['cramp at night', 'Calf cramp in bed again, every night this week.', 'night-cramps'],
    ['bone at night', 'Shin splints that ache in the bone at night.', 'shin-pain'],
    ['cramp in a race', 'Calves cramping from mile 20 of the marathon on.', 'cramp-causes'],
    ['going back', 'How long until I can run on a torn calf?', 'return-to-running'],
    ['today', 'Pulled my calf today. Do I ice it?', 'early-treatment'],
    ['exercises', 'What exercises for a weak calf, and how many reps?', 'rehab-exercises'],
    ['mornings', 'My Achilles tendon is stiff first thing.', 'achilles-tendinopathy'],
    ['old advice', 'Sore calf? RICE it for a week.', 'advice-that-has-aged'],
    ['an old rule', 'Kept to the 10 % rule and my calf still tore.', 'advice-that-has-aged'],
  ])('%s', (_, text, card) => {
    expect(cards(text)).toContain(card);
  });
});

describe('dangers', () => {
  const flagged = (text: string) => mentions(text).some(({ redFlag }) => redFlag);

  it.each([
    ['travel', 'My calf is swollen since the flight home.'],
    ['surgery', 'Throbbing calf, ten days after surgery on my knee.'],
    ['pregnancy', "I'm pregnant and one calf is swollen and sore."],
    ['the pill', 'Swollen, painful calf, and I take the pill.'],
    ['an earlier clot', 'The calf I had a clot in is tight and swollen.'],
    ['warm skin', 'My calf is swollen, warm and red.'],
    ['the chest', 'Calf pain, and now chest pain as well.'],
    ['blood', 'My calf has been sore all week and today I coughed up blood.'],
    ['fainting', 'My calf aches and I fainted at the sink.'],
    ['a numb foot', 'My calf is like stone and the foot is numb.'],
    ['a foot that drops', 'Tight calf and foot drop since the march.'],
    ['dark urine', 'Calves wrecked, and my wee is the colour of cola.'],
    ['fever', 'Fever, and the skin of my calf is hot and red.'],
    ['blood thinners', 'I am on blood thinners and knocked my calf.'],
    ['antibiotics', 'My Achilles hurts since I started levofloxacin.'],
    ['puffiness', 'Long drive on Saturday, a dull ache in one calf since. The ankle looks puffy.'],
    [
      'a fuller leg without a cause',
      'Sore calf for four days, no fall, no sport. It looks bigger.',
    ],
    ['keyhole surgery', 'Had my knee done, keyhole. Now the calf on that side is swollen.'],
    [
      'antibiotics, sentences apart',
      'On ciprofloxacin for my kidneys. Yesterday it began: pain in both Achilles, in the morning above all.',
    ],
    ['treatment', 'Running through chemo. This week my left calf has blown up, tight and reddish.'],
    ['a baby', 'Sore calf nine days after a section, and that leg looks bigger than the other.'],
    ['skin that spreads', 'Scratched my calf. It is bright red, burning hot, and I am shivering.'],
    ['a snap', 'Third rep: a loud snap in my Achilles, and I was on the floor.'],
    [
      'children with a virus',
      "Our toddler had a virus. Today his calves hurt and he won't take a step.",
    ],
    [
      'a blow',
      'Got a knee in the calf at rugby. By nine it is rock hard and hurts more every hour.',
    ],
    ['children', "My son is four, his calves hurt and he won't walk."],
  ])('%s', (_, text) => {
    expect(flagged(text)).toBe(true);
  });

  it.each([
    ['breath', 'Breathless on the hill, and my calf was tight.'],
    ['a warm-up', 'Tight calf in the warm-up.'],
    ['stairs', 'A flight of stairs and my calf burned.'],
    ['swelling', 'My calf was a bit swollen after the race.'],
    ['puffing', 'Puffing up the hill with a tight calf, puffed at the top.'],
    [
      'paths that grow fainter',
      'The path got fainter, then a bog; out with one shoe and a cramping calf.',
    ],
    ['a pill bottle', 'Pill bottle with salt, spare socks: my calves cramped last year.'],
    ['no bang', 'No bang, no bruise: my Achilles is just stiff and thick.'],
    ['a foot that is not numb', 'Calf strain, no numbness, foot warm.'],
  ])('not of %s alone', (_, text) => {
    expect(marked(text)).not.toEqual([]);
    expect(flagged(text)).toBe(false);
  });
});

it('a mention gives its reasons in the words of the text', () => {
  const [first] = explain('My calf went pop at mile 9 and I limped home.');
  expect(first?.because).toEqual(expect.arrayContaining(['pop']));
});

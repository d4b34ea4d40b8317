import { describe, expect, it } from 'vitest';
import { mentions } from './detector.ts';

const raisesFlag = (text: string) => mentions(text).some(({ redFlag }) => redFlag);

describe('warning signs', () => {
  it.each([
    'My calf is swollen and warm and I flew back from Tenerife on Monday.',
    "One calf is throbbing and red. I'm 30 weeks pregnant.",
    'Calf pain for a week since my knee surgery and now the leg is swollen and hot to touch.',
    "Sore calf, and today I have chest pain and I can't get my breath.",
    'My calf has ached for days and this morning I coughed up blood.',
    "The calf cramp won't go and I fainted on the stairs.",
    'I had a DVT two years ago and now the same calf is tight and swollen again.',
    "calf is really painful and swollen, I'm on the pill and just did a 12 hour coach trip, should I worry?",
    'My calf went hard and my foot is numb and cold, it got worse all the way down.',
    "Since yesterday's long march my calf is like rock and I have foot drop.",
    'After the ultra my calves are agony and my urine is the colour of cola.',
    'My calf is hot, red and spreading up the leg and I have a fever and chills.',
    "I'm on warfarin and my calf has come up in a huge bruise after a tiny knock.",
    'Started ciprofloxacin last week and my Achilles hurts on both sides.',
    "My daughter is five and won't walk, she says both calves hurt.",
    "Felt a snap above the heel like being kicked and now I can't push off. Calf strain or worse?",
    "I was shot in the back of the ankle, or so it felt, and my calf won't work.",
    'My calf is swollen, purple and tender, no injury at all. Mum had clots.',
    'Left calf pain and swelling 2 weeks after a hysterectomy operation.',
    'Pain in calf with redness and swelling after long haul flight',
    'My wife squeezed my calf and the foot on that side doesn\u2019t twitch.',
    'Four days after the sprint there is a dent in my calf, big enough for a thumb.',
    'Took a knock to my calf at hockey. It is hard as a board and painkillers do nothing.',
    'Every run, ten minutes in, both calves harden and my feet go numb.',
    'Insect bite on the calf on Sunday; now it is red and hot and I have a temperature.',
    'The calf aches at night whatever I do, and I have lost weight without trying.',
    'After 500 calf raises my pee is the colour of tea.',
    'Pain from the buttock down to the calf, and the foot has gone numb.',
    'The cast is too tight, the calf under it hurts and my toes are cold and numb.',
    'Eight weeks postpartum, calf sore, and it hurts under the ribs when I breathe in.',
    'My right calf tightens after 300 yards, always the same distance. I smoke.',
    'There was a bang and now the foot just flaps; my calf feels odd.',
  ])('%s', (text) => {
    expect(raisesFlag(text)).toBe(true);
  });
});

describe('ordinary race reports raise no alarm', () => {
  it.each([
    'The calves were screaming on the first flight of stairs and I was breathless at the top.',
    'My calf was a bit swollen after the race but it went down overnight.',
    'Warm up felt fine, then my calf tightened at mile 3.',
    'Flew out of the start and paid for it: calf cramp at 30k.',
    'Breathless on the hill, calves burning, but I made the cut-off.',
    'We flew to Boston on the Friday. Calves tight from sitting, but race day was perfect.',
    'Red jacket, red face, red hot day. Cramp in both calves by halfway.',
    'Chest strap died at mile 5 so no heart rate. Calf niggled all the way.',
    'Flat cola at the aid station saved me; my calves were cramping by then.',
    'River crossing so cold my feet were numb. Calves cramped straight after.',
    'I could feel my heart thumping in my chest up the climb and my calves ached.',
    'Took a deep breath, chest out, and ran. Calf sore but OK.',
    'I got kicked in the shin at the start and my calf was tight from mile 2.',
    "Operation get-to-Berlin is on. Calf a bit sore after yesterday's session.",
    'My calf is sore after hill reps in warm weather.',
    'The colour of the leaves was lovely. Calf tight, stretched it out on the gate.',
    'Hot day, dark clouds, brown bog water, and calves that would not stop cramping.',
    'It felt as if my lungs would burst. My calf was fine, my quads were not.',
    'I twisted my ankle on a root and my calf cramped ten minutes later.',
    'Pregnant women overtook me. My calf was in bits.',
    'My son is two years old and waited at the finish with a banner. My calf cramped in front of him.',
    'A child refused to give me a high five at mile 22, by which time my calf was cramping badly.',
    'My husband took the plane, I took the train. My legs were heavy and my right calf ached.',
    'I popped a gel at mile 18 and my calf cramped at 19. My heel was rubbed raw.',
    'Shot off the start line, turned my ankle on the kerb, and my calf complained all day.',
    'Warm, sunny, and busy. I took a wrong turn at the red barn and my left calf pulled at 14 miles.',
    'Puffed up the last climb like a steam train. Calf twinged, kept going.',
    'Swollen river, so they changed the route. Calves sore after all that road.',
    'Took ibuprofen for my sore calf before bed and slept like a log.',
    'My watch died, my phone died, my calf died.',
    'My temperature was fine but I shivered. Calves stiff next day.',
    'The pill box at the top is the turning point. Calf felt tight on the way down.',
    "My feet were numb and tingling in the snow, hands like ice. Calf OK after last week's strain.",
    'Went to pee behind a wall and my calf cramped when I squatted. Brown dog found it funny.',
    'The operation of the chip timing was flawless. My calf was not.',
    'Every run my left calf tightens ten minutes in, then warms up and I forget it.',
    'Insect bites all over after the trail run, sunburnt and red. Calves a bit tight.',
    'I squeezed the calf, rolled it, and it never twitched again.',
    'Lost weight over the winter and ran the night league. Calf sore after.',
    'The colour of the leaves! A quick pee stop, then calf cramp at mile 20.',
    'I gave up smoking last year and every run gets easier, though a calf niggles.',
    'A hollow in the road caught me and my calf pulled.',
  ])('%s', (text) => {
    expect(raisesFlag(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { mentions, topic } from './detector.ts';

/** What ordinary races are full of, each a sign of danger somewhere else. */
const DAYS = [
  'Hot from the gun and my face was red by the first bridge.',
  'Breathless at the top of the second hill, like everybody.',
  'The flight of steps at mile four is as cruel as they say.',
  'The river was swollen after the rain, so we took the high path.',
  'A long warm-up on the track, then straight into the pen.',
  'My fingers were numb for the first hour and the sleet was sideways.',
  'Landed from Berlin on Friday and collected the number the same night.',
  'Flat cola at the last aid station, the best drink of my life.',
  'Heart in my mouth at the start, chest out for the cameras.',
  'Drove four hours through the dark and slept in the van.',
  'My sister had her baby in the spring and pushed the buggy round in 28 minutes.',
  'Dark clouds, a quick pee behind the hedge, and we were away.',
];
const CALVES = [
  'My calves burned on the climb and were fine on the way down.',
  'Calf a bit tight at the end, nothing that a walk did not settle.',
  'Both calves cramped in the finish straight and I laughed.',
  'My left calf grumbled at mile nine, then forgot about it.',
  'Sore calves on the stairs next morning, as ever.',
];

describe('sixty ordinary race reports with one weak cue each', () => {
  const reports = DAYS.flatMap((day) => CALVES.map((calf) => `${day} ${calf}`));

  it('speak of a calf, all of them', () => {
    expect(reports).toHaveLength(60);
    expect(reports.filter((report) => mentions(report).length === 0)).toEqual([]);
  });

  it('raise at most one alarm', () => {
    const alarms = reports.filter(
      (report) => topic(report) === 'red-flags' || mentions(report).some(({ redFlag }) => redFlag),
    );
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });
});

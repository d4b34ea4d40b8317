/**
 * The bench's own program in the content scripts' world, made of the extension's modules. It measures what
 * the shipped scripts cannot show: more marks than they paint, and a lexicon that is not theirs.
 */
import { measureGrowth } from './growth.ts';
import { showManyMarks } from './many-marks.ts';

const run = new URLSearchParams(location.search).get('run');
if (run === 'hover') addEventListener('DOMContentLoaded', showManyMarks);
if (run === 'growth') measureGrowth();

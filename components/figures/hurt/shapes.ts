import type { Belly, Curve } from '../../../lib/figures/index.ts';

/*
 * A right leg from its inner side, toes to the left, drawn for this project: the one view that shows
 * gastrocnemius, soleus, Achilles and the inner edge of the shin side by side. 7 units to the centimetre.
 */

/** Width and height of the drawing. */
export const VIEW = { width: 320, height: 400 } as const;

/** The skin: down the front, over the toes, along the sole, round the heel, up the back. */
export const SKIN: Curve = [
  114, 0, 111, 14, 102, 26, 101, 42, 100, 56, 106, 62, 108, 72, 109, 80, 105, 84, 107, 94, 111, 116,
  119, 150, 123, 186, 127, 222, 129, 262, 131, 292, 132, 308, 124, 318, 110, 328, 90, 340, 62, 350,
  44, 358, 34, 362, 30, 368, 34, 374, 42, 380, 60, 380, 78, 381, 96, 382, 112, 372, 130, 370, 146,
  369, 156, 382, 180, 383, 198, 384, 208, 376, 207, 360, 206, 348, 196, 338, 193, 322, 190, 304,
  192, 286, 196, 262, 201, 234, 211, 206, 212, 168, 212, 132, 198, 104, 194, 82, 192, 62, 200, 40,
  204, 0,
];

/** Kneecap, fold behind the knee, toe. */
export const CREASES: Curve[] = [
  [106, 28, 116, 30, 119, 48, 108, 56],
  [194, 64, 186, 70, 176, 72, 168, 70],
  [44, 366, 52, 362, 60, 362, 66, 366],
];

/** The inner face of the shin bone lies right under the skin. */
export const SHIN_BONE: Belly = {
  left: [112, 72, 110, 92, 116, 124, 123, 156, 130, 196, 133, 250, 134, 296],
  right: [157, 68, 152, 92, 142, 124, 145, 156, 149, 200, 155, 252, 164, 300],
  end: [
    134, 296, 135, 312, 140, 310, 146, 316, 151, 328, 162, 330, 165, 320, 167, 314, 166, 306, 164,
    300,
  ],
};

/** Along its back edge, where shin splints are felt. */
export const SHIN_STRIP: Belly = {
  left: [139, 148, 142, 184, 146, 226, 151, 270],
  right: [148, 148, 151, 184, 155, 226, 160, 270],
  end: [151, 270, 152, 276, 160, 276, 160, 270],
};

export const GASTROCNEMIUS: Belly = {
  left: [173, 32, 166, 54, 158, 82, 159, 114, 160, 148, 172, 186, 188, 212],
  right: [179, 32, 186, 60, 193, 88, 201, 114, 211, 142, 210, 180, 201, 216],
  end: [188, 212, 191, 219, 198, 222, 201, 216],
};

export const SOLEUS: Belly = {
  left: [150, 92, 146, 122, 147, 158, 150, 186, 154, 220, 166, 252, 178, 286],
  right: [176, 84, 186, 116, 196, 152, 202, 184, 205, 212, 195, 250, 186, 288],
  end: [178, 286, 180, 292, 184, 293, 186, 288],
};

export const TENDON: Belly = {
  left: [194, 200, 194, 226, 186, 262, 183, 292, 182, 312, 184, 332, 192, 350],
  right: [203, 200, 205, 224, 195, 252, 191, 288, 188, 310, 191, 330, 203, 350],
  end: [192, 350, 195, 356, 202, 356, 203, 350],
};

/** The stretch of the tendon that is sore: above the heel and at it. */
export const SORE_TENDON: Belly = {
  left: [184, 278, 182, 300, 181, 330, 192, 350],
  right: [193, 278, 187, 306, 191, 330, 203, 350],
  end: [192, 350, 195, 356, 202, 356, 203, 350],
};

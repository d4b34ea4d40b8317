import type { Belly, Curve } from '../../../lib/figures/index.ts';

/*
 * A right calf from behind, drawn for this project after the layout that anatomy texts agree on:
 * inner side left, outer side right, 8 units to the centimetre. Sides of a muscle run downwards.
 */

/** Width and height of the drawing. */
export const VIEW = { width: 300, height: 432 } as const;

/** The skin: down the inner side, round the heel, up the outer side. */
export const SKIN: Curve = [
  104, 0, 103, 20, 101, 38, 99, 56, 95, 84, 88, 106, 88, 142, 88, 186, 101, 224, 111, 262, 118, 288,
  123, 306, 123, 322, 122, 332, 116, 337, 116, 346, 116, 356, 121, 360, 122, 368, 121, 380, 118,
  394, 124, 404, 130, 412, 160, 413, 168, 404, 178, 405, 192, 406, 195, 400, 195, 390, 182, 382,
  173, 372, 178, 366, 180, 358, 178, 351, 176, 341, 172, 334, 172, 320, 173, 300, 182, 270, 190,
  238, 200, 202, 208, 166, 206, 132, 205, 102, 199, 78, 197, 56, 196, 40, 196, 20, 196, 0,
];

/** Folds behind the knee, the edges of the ankle bones, and the heel's round. */
export const CREASES: Curve[] = [
  [112, 50, 128, 58, 168, 58, 184, 50],
  [118, 340, 124, 338, 126, 348, 123, 356],
  [176, 345, 170, 344, 168, 354, 172, 361],
  [126, 392, 132, 402, 158, 402, 165, 390],
];

/** Ends of the thigh bone, where the heads start, and the top of the outer shin bone. */
export const BONES: string[] = [
  'M122 0C122 14 118 20 112 30C108 42 112 54 124 56C136 57 142 50 149 44C156 50 162 57 174 56C186 54 190 42 186 30C180 20 176 14 176 0',
  'M112 66C120 60 178 60 186 66C188 76 182 84 176 92C172 110 172 150 170 200L163 326M112 66C110 76 116 86 122 96C128 130 128 190 128 240L126 330',
  'M186 78C192 76 196 82 194 92C190 104 188 140 184 180L169 330',
];

export const INNER_HEAD: Belly = {
  left: [121, 34, 109, 58, 99, 84, 95, 116, 91, 152, 95, 192, 111, 220],
  right: [129, 34, 136, 58, 146, 82, 148, 104, 149, 138, 149, 176, 142, 220],
  end: [111, 220, 115, 228, 121, 234, 128, 233, 135, 232, 139, 227, 142, 220],
};

export const OUTER_HEAD: Belly = {
  left: [169, 34, 162, 58, 152, 82, 150, 104, 149, 132, 148, 166, 154, 196],
  right: [177, 34, 188, 56, 197, 82, 200, 112, 203, 142, 199, 170, 184, 196],
  end: [154, 196, 157, 204, 163, 209, 169, 208, 176, 207, 180, 203, 184, 196],
};

export const SOLEUS: Belly = {
  left: [
    126, 118, 104, 128, 95, 146, 94, 168, 94, 206, 106, 240, 117, 266, 124, 283, 132, 300, 140, 314,
  ],
  right: [
    190, 88, 199, 100, 202, 130, 201, 160, 200, 202, 187, 238, 177, 264, 171, 281, 162, 299, 156,
    314,
  ],
  end: [140, 314, 145, 317, 151, 317, 156, 314],
};

/** The upper edge of the soleus, an arch between the two shin bones. */
export const SOLEUS_TOP: Curve = [
  126, 118, 140, 106, 156, 118, 166, 108, 172, 100, 178, 84, 190, 88,
];

/** The sheet that narrows to the Achilles and ends on the heel bone. */
export const TENDON: Belly = {
  left: [
    108, 196, 114, 226, 131, 246, 137, 280, 140, 300, 141, 318, 140, 334, 139, 350, 135, 362, 134,
    376,
  ],
  right: [
    190, 172, 184, 214, 165, 244, 159, 280, 156, 300, 155, 318, 156, 334, 157, 350, 161, 362, 162,
    376,
  ],
  end: [134, 376, 139, 384, 157, 384, 162, 376],
};

/** The tendon as it lies on the bare soleus, where no heads join it. */
export const LOW_TENDON: Belly = {
  left: [
    147, 184, 138, 212, 135, 246, 137, 280, 140, 300, 141, 318, 140, 334, 139, 350, 135, 362, 134,
    376,
  ],
  right: [
    149, 184, 158, 212, 161, 246, 159, 280, 156, 300, 155, 318, 156, 334, 157, 350, 161, 362, 162,
    376,
  ],
  end: [134, 376, 139, 384, 157, 384, 162, 376],
};

export const PLANTARIS: Belly = {
  left: [173, 44, 165, 58, 157, 74, 151, 96],
  right: [181, 44, 178, 62, 167, 84, 154, 98],
  end: [151, 96, 151, 99, 153, 100, 154, 98],
};

/** Its tendon, thin as a cord, runs between the two big muscles to the inner edge of the Achilles. */
export const PLANTARIS_TENDON: Curve = [
  152, 98, 142, 126, 122, 160, 119, 206, 117, 250, 136, 300, 137, 366,
];

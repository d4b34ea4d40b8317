/** What one frame of a page tells about itself. */
export interface FrameView {
  contentType: string;
  /** Whether it is large enough for a card. */
  roomy: boolean;
  /** How many frames that are large enough can be seen right inside it. */
  roomyInside: number;
}

/**
 * Is sent into each frame of a page, so it must not use anything from outside.
 * @param room the least size of a frame that is marked, in CSS pixels
 */
export function lookAround(room: { width: number; height: number }): FrameView {
  const isRoomy = (width: number, height: number) => width >= room.width && height >= room.height;
  const inside = [...document.querySelectorAll('iframe, frame')].filter((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return isRoomy(width, height) && frame.checkVisibility();
  });
  return {
    contentType: document.contentType,
    roomy: isRoomy(innerWidth, innerHeight),
    roomyInside: inside.length,
  };
}

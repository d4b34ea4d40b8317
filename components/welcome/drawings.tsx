/** Drawn on a field of 240 by 150, without words, so that they fit every language. */

/** A line of text: where it begins, how long it is. */
type Line = readonly [x: number, y: number, width: number];

function Lines({ lines, kind }: { lines: readonly Line[]; kind: string }) {
  return (
    <>
      {lines.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} class={kind} x={x} y={y} width={width} height="6" rx="3" />
      ))}
    </>
  );
}

/** A page with one marked word in its third line. */
function Page() {
  return (
    <>
      <rect class="sheet" x="12" y="8" width="216" height="160" rx="6" />
      <Lines
        kind="text"
        lines={[
          [28, 24, 184],
          [28, 40, 168],
          [28, 56, 44],
          [144, 56, 60],
        ]}
      />
      <rect class="tint" x="78" y="50" width="60" height="17" />
      <rect class="word" x="80" y="56" width="56" height="6" rx="3" />
      <path class="underline" d="M78 68h60" />
    </>
  );
}

function Pointer({ x, y }: { x: number; y: number }) {
  return (
    <path
      class="pointer"
      d={`M${x} ${y}v17l4.200-3.600 2.800 6.400 3.200-1.400-2.800-6.300h5.400z`}
    />
  );
}

/** A word on a page is underlined. */
export function MarkPicture() {
  return (
    <>
      <Page />
      <Lines
        kind="text"
        lines={[
          [28, 80, 176],
          [28, 96, 184],
          [28, 112, 120],
          [28, 136, 160],
        ]}
      />
    </>
  );
}

/** The pointer rests on it, and a card has opened: what to do, with numbers of sources; the danger line. */
export function CardPicture() {
  return (
    <>
      <Page />
      <rect class="card" x="60" y="76" width="152" height="84" rx="5" />
      <Lines kind="title" lines={[[72, 86, 62]]} />
      <Lines
        kind="text"
        lines={[
          [72, 100, 112],
          [72, 112, 96],
        ]}
      />
      <circle class="cite" cx="191" cy="101" r="3" />
      <circle class="cite" cx="175" cy="113" r="3" />
      <path class="danger" d="M72 124v17" />
      <Lines
        kind="text"
        lines={[
          [80, 125, 108],
          [80, 135, 72],
        ]}
      />
      <Pointer x={112} y={60} />
    </>
  );
}

/** The toolbar's button with the search under it: a question, and cards that answer. */
export function LibraryPicture() {
  return (
    <>
      <rect class="sheet" x="12" y="8" width="216" height="160" rx="6" />
      <path class="edge" d="M12 34h216" />
      <rect class="field" x="24" y="14" width="150" height="14" rx="7" />
      <rect class="button" x="194" y="12" width="18" height="18" rx="4" />
      <path class="star" d="M203 16v10M198.700 18.500l8.600 5M207.300 18.500l-8.600 5" />
      <rect class="card" x="88" y="40" width="128" height="120" rx="5" />
      <rect class="field" x="98" y="50" width="108" height="18" rx="4" />
      <circle class="glass" cx="107" cy="58" r="3.500" />
      <path class="glass" d="m109.600 60.600 3.400 3.400" />
      <Lines kind="title" lines={[[118, 56, 46]]} />
      <rect class="chosen" x="89" y="76" width="126" height="28" />
      <Lines
        kind="link"
        lines={[
          [100, 82, 64],
          [100, 112, 78],
          [100, 138, 52],
        ]}
      />
      <Lines
        kind="text"
        lines={[
          [100, 93, 98],
          [100, 123, 86],
        ]}
      />
    </>
  );
}

/** Drawn on a grid of 16 by 16, in the colour of the text. */
const ICONS = {
  pin: 'M6 1.500h4v1l-.5.500.5 4 2 2v1H8.700V15h-1.400V10H4V9l2-2 .5-4-.5-.5z',
  close: 'M3.500 4.500l1-1L8 7l3.500-3.500 1 1L9 8l3.500 3.500-1 1L8 9l-3.500 3.500-1-1L7 8z',
  more: 'M3 6.500h2.500V9H3zM6.750 6.500h2.500V9h-2.500zM10.500 6.500H13V9h-2.500z',
};

interface IconButtonProps {
  label: string;
  icon: keyof typeof ICONS;
  isExpanded?: boolean;
  onClick(): void;
}

/** A small button that says by a picture what its label says in words. */
export function IconButton({ label, icon, isExpanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      aria-expanded={isExpanded}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

interface Props {
  legend: string;
  options: readonly string[];
}

/** Boxes to tick by hand or here; any number of them. */
export function Choices({ legend, options }: Props) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="checkbox" autocomplete="off" />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

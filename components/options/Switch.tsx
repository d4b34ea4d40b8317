interface Props {
  name: string;
  text: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off. */
export function Switch({ name, text, isOn, onChange }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {text}
    </label>
  );
}

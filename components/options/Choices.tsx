import { type MessageKey, message } from '../../lib/ui/message.ts';

interface Props<Value extends string> {
  name: string;
  legend: MessageKey;
  /** What a reader calls each value, in the order in which they are shown. */
  texts: Record<Value, MessageKey>;
  values: readonly Value[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { name, legend, texts, values, chosen, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{message(legend)}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {message(texts[value])}
        </label>
      ))}
    </fieldset>
  );
}

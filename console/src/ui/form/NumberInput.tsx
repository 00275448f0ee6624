import { InputNumber, type InputNumberProps } from 'antd';

type NumberInputProps = Omit<InputNumberProps<number>, 'min' | 'max' | 'precision' | 'controls'>;

/** A number as it was typed: it is neither clamped nor rounded, so that what is wrong with it can be told. */
export function NumberInput(props: NumberInputProps) {
  return <InputNumber<number> inputMode="numeric" {...props} controls={false} />;
}

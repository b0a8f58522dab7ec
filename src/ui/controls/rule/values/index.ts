import type { Component } from 'svelte';
import type { ValueControl } from '../../../../segments/operators/operator.ts';
import Choices from './Choices.svelte';
import CountValue from './CountValue.svelte';
import DateRange from './DateRange.svelte';
import DateValue from './DateValue.svelte';
import Days from './Days.svelte';
import Duration from './Duration.svelte';
import NumberRange from './NumberRange.svelte';
import NumberValue from './NumberValue.svelte';
import Period from './Period.svelte';
import Quantile from './Quantile.svelte';
import Segments from './Segments.svelte';
import TextList from './TextList.svelte';
import TextValue from './TextValue.svelte';
import type { ValueProps } from './valueProps.ts';

/** What enters the value of a condition, by the control that its operator names; null where there is nothing to enter. */
export const valueControls: Readonly<Record<ValueControl, Component<ValueProps> | null>> = {
  none: null,
  number: NumberValue,
  numberRange: NumberRange,
  count: CountValue,
  text: TextValue,
  textList: TextList,
  choices: Choices,
  date: DateValue,
  dateRange: DateRange,
  duration: Duration,
  period: Period,
  days: Days,
  quantile: Quantile,
  segments: Segments,
};

import type { Message, MessageValue } from '../language/message.ts';

/** One figure with what it is. */
export interface ReportFigure {
  readonly label: MessageValue;
  readonly value: MessageValue;
}

/** A part of what a method tells of a segmentation beside its segments, in the order it is read. */
export type ReportPart =
  /** What the method is; stands first. */
  | {
      readonly part: 'card';
      readonly what: Message;
      readonly when: Message;
      readonly whenNot: Message;
      readonly formula: Message;
    }
  | {
      readonly part: 'figures';
      readonly title: Message;
      readonly figures: readonly ReportFigure[];
    }
  | {
      readonly part: 'table';
      readonly title: Message;
      readonly columns: readonly { readonly label: MessageValue; readonly isNumber?: true }[];
      readonly rows: readonly (readonly MessageValue[])[];
      readonly hint?: Message;
    }
  | {
      readonly part: 'chart';
      readonly title: Message;
      readonly hint?: Message;
      /** The name of a chart, and the small rows that it draws. */
      readonly chart: string;
      readonly rows: readonly Readonly<Record<string, string | number | null>>[];
      /** Whether it takes the whole width. */
      readonly isWide?: true;
      /** What stands along the axes, with its unit. */
      readonly across?: MessageValue;
      readonly up?: MessageValue;
    }
  /** An assumption that fails, or what one should know: what it is, and what to do. */
  | { readonly part: 'warning' | 'note'; readonly message: Message }
  /** How one row came to its segment, step by step with its own numbers. */
  | { readonly part: 'worked'; readonly title: Message; readonly steps: readonly Message[] };

/** An outcome in one line. */
export const tell = ({ engine, journey, result, seconds, reason }) =>
  `${engine} ${journey} ${result} ${seconds} ${reason ?? ''}`;

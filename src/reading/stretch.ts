/** Items of one sentence, `from` up to but not including `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

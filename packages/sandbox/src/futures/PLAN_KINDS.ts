/** Orders on futures that wait for a price: those that open or close, and those that end a position. */
export const PLAN_KINDS = {
  plan: ['normal_plan', 'track_plan'],
  tpsl: ['profit_plan', 'loss_plan', 'moving_plan', 'pos_profit', 'pos_loss'],
} as const;

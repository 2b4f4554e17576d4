/** What happens to one copy of an order on its way, in ms. */
export interface Delivery {
  /** From hand-over to the gateway; undefined: it never arrives. */
  readonly arrivesAfterMs?: number | undefined;
  /** From the gateway to the books. */
  readonly processedAfterMs: number;
  /** The gateway turns it away for haste. */
  readonly busy?: boolean | undefined;
  /** It is refused for want of money. */
  readonly poor?: boolean | undefined;
}

/** What happens to one sending of an order. */
export interface Fate {
  readonly deliveries: readonly Delivery[];
  /**
   * What the caller hears: what the exchange said to the first copy, nothing but a broken connection, a page of something in between,
   * a code that says nothing, or an answer about another order.
   */
  readonly answer: 'told' | 'lost' | 'page' | 'stumbles' | 'foreign';
  /** When the caller hears it at the latest, ms after the hand-over. */
  readonly heardAfterMs: number;
}

/** How the exchange of a model run behaves. All times in ms. */
export interface Behaviour {
  /** The sendings in their order; of more than these the last says what becomes of them. */
  readonly fates: readonly Fate[];
  /** From the books to the look-ups, and from the open orders to the history. */
  readonly visibleAfterMs: number;
  readonly signatureLifeMs: number;
  /** How far ahead the gateway's clock is, that of the books, and those that date the answers, in turn. */
  readonly clocks: { readonly gateway: number; readonly books: number; readonly replies: readonly number[] };
  /** Look-ups that get no answer, by their number. */
  readonly failingReads: readonly number[];
  /** An order of the same id, over already, that was made so long before; undefined: there is none. */
  readonly reusedBeforeMs?: number | undefined;
  /** How long an id stays taken after its order is over. By the newest rule not at all. */
  readonly takenForMs: number;
  /** When an order is over by itself, after it was made. */
  readonly endsAfterMs: number;
}

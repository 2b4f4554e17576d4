import { RestClientV2 } from 'bitget-api';
import * as official from 'bitget-api-node-sdk';
import ccxt from 'ccxt';
import { type Contestant, CREDENTIALS, ORDER } from './Contestant.js';

const { apiKey, secretKey, passphrase } = CREDENTIALS;

/** Other people's clients, with the same three requests. */
export function peers(url: string): Contestant[] {
  return [bitgetApi(url), ccxtBitget(url), bitgetSdk(url)];
}

function bitgetApi(baseUrl: string): Contestant {
  const client = new RestClientV2({ apiKey, apiSecret: secretKey, apiPass: passphrase, baseUrl });
  return {
    name: 'bitget-api',
    order: async () => (await client.spotSubmitOrder(ORDER)).data,
    ticker: async () => (await client.getSpotTicker({ symbol: 'BTCUSDT' })).data,
    candles: async () => (await client.getSpotCandles({ symbol: 'BTCUSDT', granularity: '1min', limit: '1000' })).data,
  };
}

/** The methods that ccxt makes for each path, without its unified layer, which does more than the others. Its throttle is off. */
function ccxtBitget(url: string): Contestant {
  const client = new ccxt.bitget({ apiKey, secret: secretKey, password: passphrase, enableRateLimit: false });
  client.urls.api = Object.fromEntries(Object.keys(client.urls.api as object).map((name) => [name, url]));
  return {
    name: 'ccxt',
    order: async () => dataOf(await client.privateSpotPostV2SpotTradePlaceOrder(ORDER)),
    ticker: async () => dataOf(await client.publicSpotGetV2SpotMarketTickers({ symbol: 'BTCUSDT' })),
    candles: async () =>
      dataOf(await client.publicSpotGetV2SpotMarketCandles({ symbol: 'BTCUSDT', granularity: '1min', limit: '1000' })),
  };
}

/** Bitget's own, which knows only the first version of the API. */
function bitgetSdk(baseURL: string): Contestant {
  const http = { timeout: 10_000, baseURL };
  const orders = new official.SpotOrderApi(apiKey, secretKey, passphrase, http);
  const market = new official.SpotMarketApi(apiKey, secretKey, passphrase, http);
  const order = Object.assign(new official.SpotOrdersReq(), { ...ORDER, symbol: 'BTCUSDT_SPBL', quantity: '0.001' });
  return {
    name: 'bitget-api-node-sdk (v1)',
    order: async () => dataOf(await orders.orders(order as never)),
    ticker: async () => dataOf(await market.ticker('BTCUSDT_SPBL')),
    candles: async () => dataOf(await market.candles('BTCUSDT_SPBL', '1min', '', '', '1000')),
  };
}

/** Its types and those of ccxt say too little. */
function dataOf(answer: unknown): unknown {
  return (answer as { readonly data: unknown }).data;
}

/** A coin with its one chain, as the exchange writes it. */
export function showCoin(coin: string, coinId: string): unknown {
  return {
    coinId,
    coin,
    transfer: 'true',
    areaCoin: 'no',
    chains: [
      {
        chain: 'SANDBOX',
        needTag: 'false',
        withdrawable: 'true',
        rechargeable: 'true',
        withdrawFee: '0',
        extraWithdrawFee: '0',
        depositConfirm: '1',
        withdrawConfirm: '1',
        minDepositAmount: '0.000001',
        minWithdrawAmount: '0.000001',
        browserUrl: '',
        contractAddress: '',
        withdrawStep: '0',
        withdrawMinScale: '8',
        congestion: 'normal',
      },
    ],
  };
}

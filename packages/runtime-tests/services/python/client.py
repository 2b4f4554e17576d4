"""A client of Bitget's API in plain Python, from its documentation and the standard library alone.

It signs on its own: if the sandbox and the TypeScript signer had the same misunderstanding, this would not share it.
Reads where to go and which keys to use from the environment, trades a little, and prints what came back as JSON.
"""

import base64
import hashlib
import hmac
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ["SANDBOX_URL"]


class Client:
    def __init__(self, api_key, secret, passphrase):
        self.api_key, self.secret, self.passphrase = api_key, secret, passphrase

    def call(self, method, path, params=None):
        pairs = sorted((params or {}).items()) if method == "GET" else []
        raw = "&".join(f"{name}={value}" for name, value in pairs)
        encoded = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
        body = json.dumps(params) if method == "POST" else ""
        stamp = str(int(time.time() * 1000))
        prehash = stamp + method + path + (f"?{raw}" if raw else "") + body
        digest = hmac.new(self.secret.encode(), prehash.encode(), hashlib.sha256).digest()
        request = urllib.request.Request(
            URL + path + (f"?{encoded}" if encoded else ""),
            method=method,
            data=body.encode() if body else None,
            headers={
                "ACCESS-KEY": self.api_key,
                "ACCESS-SIGN": base64.b64encode(digest).decode(),
                "ACCESS-TIMESTAMP": stamp,
                "ACCESS-PASSPHRASE": self.passphrase,
                "Content-Type": "application/json",
                "locale": "en-US",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            return json.load(error)


def quote(text):
    return urllib.parse.quote(str(text), safe="")


def classic(client):
    order = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "1000", "size": "0.01"}
    odd = "py #1+2: 3"
    trade = "/api/v2/spot/trade"
    return {
        "assets": client.call("GET", "/api/v2/spot/account/assets", {"coin": "USDT"}),
        "placed": client.call("POST", f"{trade}/place-order", {**order, "clientOid": odd}),
        "found": client.call("GET", f"{trade}/orderInfo", {"clientOid": odd}),
        "unknown": client.call("GET", "/api/v2/spot/market/tickers", {"symbol": "龙虾 USDT"}),
        "twice": client.call("POST", f"{trade}/place-order", {**order, "clientOid": odd}),
        "cancelled": client.call("POST", f"{trade}/cancel-order", {"symbol": "BTCUSDT", "clientOid": odd}),
        "wrong secret": Client(client.api_key, client.secret + "x", client.passphrase).call(
            "GET", "/api/v2/spot/account/assets"
        ),
    }


def unified(client):
    order = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "price": "1000", "qty": "0.01"}
    trade = "/api/v3/trade"
    return {
        "assets": client.call("GET", "/api/v3/account/assets"),
        "placed": client.call("POST", f"{trade}/place-order", {**order, "clientOid": "py-1"}),
        "batch": client.call("POST", f"{trade}/place-batch", [{**order, "clientOid": "py-2"}, {**order, "price": "0"}]),
        "found": client.call("GET", f"{trade}/order-info", {"clientOid": "py-1"}),
        "cancelled": client.call("POST", f"{trade}/cancel-order", {"clientOid": "py-1"}),
        "elsewhere": client.call("GET", "/api/v2/spot/account/assets"),
    }


keys = json.loads(os.environ["SANDBOX_KEYS"])
print(json.dumps({"classic": classic(Client(*keys["classic"])), "unified": unified(Client(*keys["unified"]))}))

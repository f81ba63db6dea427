// Drives checkouts as browsers would. A process of its own, so that its work is not counted as the marketplace's.
const [base, stripe, mode, ...args] = process.argv.slice(2);

async function call(method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  return { status: response.status, body: await response.json() };
}

async function order(variantIds) {
  let cart = (await call('POST', '/api/store/carts', {})).body;
  for (const variantId of variantIds) {
    const added = await call('POST', `/api/store/carts/${cart.id}/lines`, { variantId, quantity: 1 });
    if (added.status !== 201) return added;
    cart = added.body;
  }
  return call('POST', '/api/store/checkouts', {
    cartId: cart.id,
    expectedTotal: cart.total.amount,
    contact: { name: 'Last Test', email: 'last@test.example' },
    fulfilment: cart.shops.map((shop) => ({ shopId: shop.id, method: 'pickup' })),
  });
}

async function pay(checkout) {
  const secret = checkout.payment.clientSecret;
  const response = await fetch(`${stripe}/v1/payment_intents/${secret.split('_secret_')[0]}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_secret: secret, payment_method: 'pm_card_visa' }),
  });
  await response.text();
  return response.status;
}

/** Whole checkouts, each from an own trio of shops, for some seconds; a checkout counts when it is paid. */
async function throughput(trios, seconds, shoppers) {
  const end = Date.now() + seconds * 1000;
  const taken = [];
  const refused = {};
  const began = Date.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: shoppers }, async () => {
      while (Date.now() < end) {
        const start = Date.now();
        const placed = await order(trios[next++ % trios.length]);
        const status = placed.status === 201 ? await pay(placed.body) : placed.status;
        if (status === 200) taken.push(Date.now() - start);
        else refused[status] = (refused[status] ?? 0) + 1;
      }
    }),
  );
  taken.sort((a, b) => a - b);
  const at = (share) => taken[Math.floor(taken.length * share)];
  return { checkouts: taken.length, seconds: (Date.now() - began) / 1000, p50: at(0.5), p95: at(0.95), refused };
}

/** Everybody wants the same goods at the same moment. */
async function rush(variantId, shoppers) {
  const carts = await Promise.all(
    Array.from({ length: shoppers }, async () => {
      const { body } = await call('POST', '/api/store/carts', {});
      return (await call('POST', `/api/store/carts/${body.id}/lines`, { variantId, quantity: 1 })).body;
    }),
  );
  const began = Date.now();
  const answers = await Promise.all(
    carts.map((cart) =>
      call('POST', '/api/store/checkouts', {
        cartId: cart.id,
        expectedTotal: cart.total.amount,
        contact: { name: 'Last Test', email: 'last@test.example' },
        fulfilment: cart.shops.map((shop) => ({ shopId: shop.id, method: 'pickup' })),
      }),
    ),
  );
  const statuses = {};
  for (const { status, body } of answers) {
    const key = `${status} ${body.code ?? ''}`.trim();
    statuses[key] = (statuses[key] ?? 0) + 1;
  }
  return { milliseconds: Date.now() - began, statuses };
}

const result =
  mode === 'rush'
    ? await rush(args[0], Number(args[1]))
    : await throughput(JSON.parse(args[0]), Number(args[1]), Number(args[2]));
process.stdout.write(JSON.stringify(result));

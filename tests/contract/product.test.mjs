// The product against a stand-in that executes Shopify's published schema, and against a stock mail server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadToldScopes } from './documents.mjs';
import { loadSchema } from './schema.mjs';
import { orderOf, startStandIn } from './stand-in.mjs';

const PROGRAM = process.env.AFTERPARCELCTL;
const TOKEN = 'shpat_second';
const skip = PROGRAM ? false : 'AFTERPARCELCTL does not name the program';
let shop, folder, mailServer, mails = '';

function run(program, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, options);
    let out = '', err = '';
    child.stdout.on('data', (bytes) => { out += bytes; });
    child.stderr.on('data', (bytes) => { err += bytes; });
    child.on('close', (status) => done({ status, out, err }));
  });
}

const ctl = (...args) => run(PROGRAM, ['--data-dir', join(folder, 'data'), ...args],
  { env: { ...process.env, AFTERPARCEL_SECRET_SHOPIFY: TOKEN, DBUS_SESSION_BUS_ADDRESS: '' } });

async function must(...args) {
  const ended = await ctl(...args);
  assert.equal(ended.status, 0, `${args.join(' ')}: ${ended.err}${ended.out}`);
  return ended.out;
}

/** A port that nobody has: closed again, so that the mail server can take it. */
function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function accepts(port) {
  return run('python3', ['-c', `
import socket, sys, time
for _ in range(300):
    try:
        socket.create_connection(("127.0.0.1", ${port})).close()
        sys.exit(0)
    except OSError:
        time.sleep(0.1)
sys.exit(1)`]).then((ended) => ended.status === 0);
}

before(async () => {
  if (skip) {
    return;
  }
  folder = mkdtempSync(join(tmpdir(), 'afterparcel-contract-'));
  shop = await startStandIn(loadSchema().schema, { token: TOKEN, scopes: loadToldScopes()[0].scopes });
  const port = await freePort();
  mailServer = spawn('/usr/bin/python3', ['-u', '-m', 'aiosmtpd', '-n', '-l', `127.0.0.1:${port}`]);
  mailServer.stdout.on('data', (bytes) => { mails += bytes; });
  assert.ok(await accepts(port), 'aiosmtpd does not answer');
  for (const [key, value] of Object.entries({
    'shopify.url': shop.url, 'smtp.host': '127.0.0.1', 'smtp.port': port, 'smtp.security': 'none',
    'mail.from': 'Second Shop <reviews@shop.example>', 'timing.wait_days.domestic': 0, 'limits.per_hour': 1000, 'limits.per_day': 1000,
  })) {
    await must('settings', 'set', key, String(value));
  }
});

after(() => {
  mailServer?.kill();
  shop?.close();
  if (folder) {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('connects, reads orders of every shape whole, and asks each buyer once', { skip }, async () => {
  // Connected an hour before the orders are placed.
  const now = new Date();
  process.env.AFTERPARCEL_DEMO_CLOCK = `${new Date(now.getTime() - 3600000).toISOString()} 1 ${now.toISOString()}`;
  await must('connect');
  delete process.env.AFTERPARCEL_DEMO_CLOCK;
  const shapes = [{}, { lines: 120 }, { parcels: 12, lines: 12 }, { numbers: 6 }, { lines: 7, parcels: 3, numbers: 4 }];
  for (let i = 0; i < 15; ++i) {
    shop.state.orders.push(orderOf(1001 + i, new Date(), shapes[i % shapes.length]));
  }
  await must('sync', '--once', '--full');
  const requests = JSON.parse(await must('requests', 'list', '--json'));
  assert.equal(requests.length, 15);
  assert.deepEqual(requests.filter((each) => each.status !== 'sent').map((each) => `${each.id} ${each.status} ${each.reason}`), []);
  const byId = Object.fromEntries(requests.map((each) => [each.id, each]));
  assert.equal(byId['#1002'].products.length, 120);
  assert.deepEqual(shop.state.refused, []);
  assert.equal(shop.state.throttled, 0);
  await must('sync', '--once', '--full', '--stages', 'send');
  const subjects = mails.match(/^To: .*@buyers\.example/gm) ?? [];
  assert.equal(subjects.length, 15);
  assert.equal(new Set(subjects).size, 15);
});

test('a wrong token is refused with the way on', { skip }, async () => {
  const refused = await run(PROGRAM, ['--data-dir', join(folder, 'other'), 'connect'],
    { env: { ...process.env, AFTERPARCEL_SECRET_SHOPIFY: 'shpat_wrong', DBUS_SESSION_BUS_ADDRESS: '' } });
  assert.equal(refused.status, 3, refused.err); // no address is set yet there
  await run(PROGRAM, ['--data-dir', join(folder, 'other'), 'settings', 'set', 'shopify.url', shop.url]);
  const wrong = await run(PROGRAM, ['--data-dir', join(folder, 'other'), 'connect'],
    { env: { ...process.env, AFTERPARCEL_SECRET_SHOPIFY: 'shpat_wrong', DBUS_SESSION_BUS_ADDRESS: '' } });
  assert.notEqual(wrong.status, 0);
  assert.match(wrong.err + wrong.out, /token/i);
});

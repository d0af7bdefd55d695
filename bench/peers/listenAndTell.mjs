/** Listens on a free port of this machine and prints the address, which the benchmark waits for. */
export function listenAndTell(server) {
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://localhost:${server.address().port}`);
  });
  process.once('SIGTERM', () => process.exit());
}

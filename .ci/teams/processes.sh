# What the scripts of this folder have in common: processes that end with the script, and ports. Sourced, not run.
started=()

stop() {
  local process
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || continue
    wait "$process" 2>/dev/null || true
  done
}
trap stop EXIT

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

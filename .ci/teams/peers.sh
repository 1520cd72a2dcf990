#!/usr/bin/env bash
# Our edge and our whole bot beside two echo bots of Node: peers.sh JAR PEERS SCRATCH
# PEERS is the folder with the peers (peer-express.cjs, peer-agents.cjs), their package.json and the load (load.mjs), which
# brings its own connector. Everything is installed into SCRATCH.
# All are warmed first, and then measured in turns; what is printed are medians of the ROUNDS.
set -euo pipefail

readonly jar=$1 peers=$2 scratch=$3
readonly rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-4} warm=${WARM:-40} delays=${DELAYS:-0 200} at_once=${AT_ONCE:-16}
readonly contenders=(echo whole express agents)
sources=$(cd "$(dirname "$0")/../.." && pwd)/bot/src/benchmark/java/dev/magentokeys/teams
readonly sources
declare -A port
. "$(dirname "$0")/processes.sh"

install() {
  mkdir -p "$scratch/classes"
  cp -r "$peers/." "$scratch"
  chmod -R u+w "$scratch"
  # Each run begins at another id: what was said before has no second effect, and would be measured as nothing.
  sed -i 's/let seq = 0;/let seq = Number(process.env.FIRST_ID);/' "$scratch/load.mjs"
  grep -q FIRST_ID "$scratch/load.mjs"
  npm install --prefix "$scratch" --no-audit --no-fund --silent
  javac -nowarn -proc:none -cp "$jar" -d "$scratch/classes" "$sources"/*.java
}

# start NAME COMMAND…: in the background, until something answers on its port
start() {
  local name=$1 end=$((SECONDS + 90))
  shift
  "$@" >"$scratch/$name.log" 2>&1 &
  started+=($!)
  until curl -s -o /dev/null "http://127.0.0.1:${port[$name]}/"; do
    if ((SECONDS > end)) || ! kill -0 $! 2>/dev/null; then
      echo "$name does not answer; it printed:"
      tail -30 "$scratch/$name.log"
      exit 1
    fi
    sleep 0.3
  done
}

start_all() {
  local name
  for name in "${contenders[@]}"; do port[$name]=$(free_port); done
  for name in ${!MAGENTO_KEYS_@}; do unset "$name"; done
  start echo java -cp "$scratch/classes:$jar" dev.magentokeys.teams.EchoBot "${port[echo]}"
  start whole env MAGENTO_KEYS_HOST=127.0.0.1 MAGENTO_KEYS_PORT="${port[whole]}" MAGENTO_KEYS_DATA="$scratch/data" \
    java -jar "$jar" serve --teams-local
  start express node "$scratch/peer-express.cjs" "${port[express]}"
  start agents node "$scratch/peer-agents.cjs" "${port[agents]}"
}

# measure NAME DELAY SECONDS WARM
measure() {
  (
    export FIRST_ID=$(($(date +%s) * 100000))
    if (($2)); then export DELAY=$2; else unset DELAY; fi
    node "$scratch/load.mjs" "http://127.0.0.1:${port[$1]}/api/messages" "$1-$2" "$at_once" "$3" "$4"
  )
}

install
start_all
rm -f "$scratch/measured.jsonl"
echo "load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores"
for name in "${contenders[@]}"; do measure "$name" 0 1 "$warm" >/dev/null; done
for delay in $delays; do
  for ((round = 1; round <= rounds; round++)); do
    for name in "${contenders[@]}"; do measure "$name" "$delay" "$seconds" 1 | tee -a "$scratch/measured.jsonl"; done
  done
done
echo "load of the machine after: $(cut -d' ' -f1-3 /proc/loadavg)"
node "$(dirname "$0")/medians.mjs" "$scratch/measured.jsonl"

#!/usr/bin/env bash
# Walks the story in Microsoft's own test client: story.sh JAR CLIENT SCRATCH
# JAR is started for the test client on loopback. CLIENT is the folder with the test client's package.json, its verbs
# (client.mjs) and what keeps it on loopback (bind-loopback.cjs). Everything is installed into SCRATCH.
# Pictures of each step are put into the folder SHOTS, bot/target/teams-story by default.
set -euo pipefail

readonly jar=$1 client=$2 scratch=$3
readonly shots=${SHOTS:-bot/target/teams-story}
readonly story_seconds=${STORY_SECONDS:-420}
here=$(dirname "$0")
readonly here
. "$here/processes.sh"

# answering URL PROCESS LOG: until something answers there, or the process ends, or a minute has passed
answering() {
  local end=$((SECONDS + 60))
  until curl -s -o /dev/null "$1"; do
    if ((SECONDS > end)) || ! kill -0 "$2" 2>/dev/null; then
      echo "nothing answers at $1; $3 ends with:"
      tail -30 "$3"
      return 1
    fi
    sleep 0.3
  done
}

install_client() {
  mkdir -p "$scratch"
  rm -rf "$scratch/data"
  cp "$client"/package.json "$client"/client.mjs "$client"/bind-loopback.cjs "$scratch"
  cp "$here"/*.mjs "$scratch"
  chmod -R u+w "$scratch"
  npm install --prefix "$scratch" --no-audit --no-fund --silent
}

# The bot, started again with the same data whenever it was killed: the story does so, by the process in bot.pid.
kept_alive() {
  local name ended bot
  for name in ${!MAGENTO_KEYS_@}; do unset "$name"; done
  trap 'kill "$bot" 2>/dev/null; exit' TERM
  while :; do
    MAGENTO_KEYS_HOST=127.0.0.1 MAGENTO_KEYS_PORT=$bot_port MAGENTO_KEYS_DATA=$scratch/data \
      java -Dfile.encoding=UTF-8 -jar "$jar" serve --teams-local &
    bot=$!
    echo "$bot" >"$scratch/bot.pid"
    ended=0
    wait "$bot" || ended=$?
    ((ended == 137)) || return "$ended"
  done
}

start_bot() {
  kept_alive >"$scratch/bot.log" 2>&1 &
  started+=($!)
  answering "http://127.0.0.1:$bot_port/health/live" $! "$scratch/bot.log"
}

start_client() {
  (
    cd "$scratch"
    export TEAMSAPPTESTER_BROWSER=none
    exec node -r ./bind-loopback.cjs node_modules/@microsoft/m365agentsplayground/cli.js start \
      -e "http://127.0.0.1:$bot_port/api/messages" -c msteams -p "$client_port" --dt
  ) >"$scratch/client.log" 2>&1 &
  started+=($!)
  answering "http://127.0.0.1:$client_port/" $! "$scratch/client.log"
}

install_client
bot_port=$(free_port)
start_bot
client_port=$(free_port)
start_client

mkdir -p "$shots"
rm -f "$shots"/*.png
echo "pictures: $(cd "$shots" && pwd)"
failed=0
PG=http://127.0.0.1:$client_port/ BOT=http://127.0.0.1:$bot_port/api/messages SHOTS=$(cd "$shots" && pwd) BOT_PID=$scratch/bot.pid \
  timeout "$story_seconds" node "$scratch/story.mjs" || failed=1
if ((failed)); then
  echo "the bot's log ends with:"
  tail -30 "$scratch/bot.log"
fi
exit "$failed"

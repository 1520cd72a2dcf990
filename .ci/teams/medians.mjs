// Medians of the rounds and what they are beside each peer: node medians.mjs MEASURED.jsonl
import { readFileSync } from "node:fs";

const rounds = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
const labels = [...new Set(rounds.map((round) => round.label))];

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const summary = (label) => {
  const own = rounds.filter((round) => round.label === label);
  const of = (field) => median(own.map((round) => Number(round[field])));
  return { rps: of("rps"), p50: of("p50"), p99: of("p99"), replies: of("replies") };
};

const all = Object.fromEntries(labels.map((label) => [label, summary(label)]));
console.log("who-delay: requests/s, ms by half and by 99 in 100, replies that reached the connector (medians)");
for (const label of labels) {
  const { rps, p50, p99, replies } = all[label];
  console.log(`${label}: ${rps}/s, ${p50} ms, ${p99} ms, ${replies} replies`);
}
console.log("beside a peer: times as many requests/s; times as fast by half and by 99 in 100");
for (const label of labels) {
  const [name, delay] = label.split("-");
  if (name !== "echo" && name !== "whole") continue;
  for (const peer of ["express", "agents"]) {
    const ours = all[label];
    const theirs = all[`${peer}-${delay}`];
    if (!theirs) continue;
    const times = [ours.rps / theirs.rps, theirs.p50 / ours.p50, theirs.p99 / ours.p99].map((x) => x.toFixed(2));
    console.log(`${label} : ${peer}: ${times.join("  ")}`);
  }
}

#!/usr/bin/env python3
"""The whole function as a process, beside the stacks that people pick otherwise.

  python3 benchmarks/side_by_side.py ../shared/peers            measures, prints the table, writes docs/performance.md
  python3 benchmarks/side_by_side.py ../shared/peers --short    a few runs; fails when a ratio is far from its goal

Needs lambda/target/small-wins.jar and the harness made ready as its README says, with TLS in front of the local table.
"""
import argparse, json, os, platform, re, shutil, statistics, subprocess, sys, tempfile, urllib.request
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
JAR = ROOT / "lambda" / "target" / "small-wins.jar"
J, N, OURS, SNAP = "J.25.managed", "N.boot", "ours.25.managed", "ours.25.snap"
CPUS = "0.58"


def environment(peers):
    """What the harness's own env.sh says, with our endpoint and jar."""
    said = subprocess.run(["sh", "-c", ". ./env.sh; env"], cwd=peers, capture_output=True, text=True, check=True).stdout
    env = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    env["DDB_ENDPOINT"] = os.environ.get("DDB_ENDPOINT", "https://localhost:8766")
    folder = Path(tempfile.mkdtemp(prefix="small-wins-"))
    (folder / "lib").mkdir()
    shutil.copy(JAR, folder / "lib")
    options = re.search(r"JAVA_TOOL_OPTIONS: (.+)", (ROOT / "template.yaml").read_text())[1]
    env |= {"OUR_JAR_DIR": str(folder), "OUR_HANDLER": "app.smallwins.lambda.AlexaLambda::handleRequest",
            "OUR_ENV": f"TABLE_NAME=small-wins;JAVA_TOOL_OPTIONS={options}"}
    return env, folder


def make_table():
    """As template.yaml has it; the local engine takes any signature."""
    attributes = ("pk", "sk", "day", "chance", "trophy", "told")
    keys = lambda sort: [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]
    indexes = [{"IndexName": name, "KeySchema": keys(sort), "Projection": {"ProjectionType": "ALL"}}
               for name, sort in (("by-day", "day"), ("by-name", "told"), ("by-chance", "chance"), ("trophies", "trophy"))]
    body = {"TableName": "small-wins", "BillingMode": "PAY_PER_REQUEST", "KeySchema": keys("sk"),
            "LocalSecondaryIndexes": indexes,
            "AttributeDefinitions": [{"AttributeName": a, "AttributeType": "S"} for a in attributes]}
    request = urllib.request.Request(os.environ.get("DDB_PLAIN", "http://127.0.0.1:8765"), json.dumps(body).encode(), {
        "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "DynamoDB_20120810.CreateTable",
        "Authorization": "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, "
                         "SignedHeaders=host, Signature=0"})
    try:
        urllib.request.urlopen(request).close()
    except urllib.error.HTTPError as there_already:
        if b"ResourceInUseException" not in there_already.read():
            raise


def bench(peers, env, config, names, runs, warm, quota):
    out = Path(tempfile.mkstemp(suffix=".json")[1])
    command = [sys.executable, "runtime_api.py", "bench", str(config), "--only", ",".join(names), "--runs", str(runs),
               "--warm", str(warm), "--out", str(out)]
    subprocess.run(command + (["--cpus", CPUS] if quota else []), cwd=peers, env=env, check=True,
                   stdout=subprocess.DEVNULL)
    result = json.loads(out.read_text())
    out.unlink()
    for name, summary in result["summary"].items():
        if summary["failed"]:
            sys.exit(f"{name}: {summary.get('error')}")
    return result["raw"]


def median(raw, name, key):
    return statistics.median(run[key] for run in raw[name] if run.get(key) is not None)


def paired(raw, name, others, key):
    """The median of each round's ratio to the best of the others in the same round."""
    rounds = zip(raw[name], *(raw[other] for other in others))
    return statistics.median(ours[key] / min(run[key] for run in rest) for ours, *rest in rounds)


def rows(cold, warm):
    """name, ours, peers, value to hold against the goal, goal, how far off still passes the short form."""
    ms = lambda raw, name, key: f"{median(raw, name, key):.1f} ms"
    size = JAR.stat().st_size / 1e6
    restored = median(cold, SNAP, "restore_to_response_ms")
    yield ("restore to first answer, 0.58 vCPU", f"{restored:.0f} ms", "", restored, "<= 60 ms", 60, None)
    yield ("whole cold start without SnapStart, 0.58 vCPU", ms(cold, OURS, "cold_total_ms"),
           f"J {ms(cold, J, 'cold_total_ms')}, N {ms(cold, N, 'cold_total_ms')}",
           paired(cold, OURS, [J], "cold_total_ms"), "<= 0.5 of J", 0.5, 0.75)
    for name, label in ((SNAP, "with SnapStart"), (OURS, "without")):
        for key, quantile, goal in (("warm_p50_ms", "p50", 0.6), ("warm_p99_ms", "p99", 1.0)):
            yield (f"warm {quantile}, {label}", ms(warm, name, key), f"J {ms(warm, J, key)}, N {ms(warm, N, key)}",
                   paired(warm, name, [J, N], key), f"<= {goal} of the better", goal,
                   2.5 * goal if name == SNAP and quantile == "p50" else None)
    for name, label in ((OURS, "without SnapStart"), (SNAP, "with SnapStart")):
        yield (f"peak memory, {label}", f"{median(cold, name, 'peak_rss_mb'):.0f} MB",
               f"J {median(cold, J, 'peak_rss_mb'):.0f} MB", paired(cold, name, [J], "peak_rss_mb"), "<= 0.7 of J", 0.7,
               0.8 if name == OURS else None)
    yield ("package", f"{size:.1f} MB", "", size, "< 12 MB", 12, 12)


def table(measured):
    lines = ["| | ours | peers | measured against the goal | goal | |", "|---|---|---|---|---|---|"]
    for name, ours, peers, value, goal, limit, _ in measured:
        lines.append(f"| {name} | {ours} | {peers} | {value:.2f} | {goal} | {'met' if value <= limit else 'not met'} |")
    return "\n".join(lines)


def document(measured, args, env):
    java = subprocess.run([f"{env['JDK25']}/bin/java", "-version"], capture_output=True, text=True).stderr.splitlines()
    load = os.getloadavg()[2]
    return f"""# Performance

Measured on {datetime.now(timezone.utc):%d %B %Y} by `benchmarks/side_by_side.py` (benchmarks/README.md): medians of {args.runs}
runs each, contenders taking turns, the whole function as a process under Lambda's runtime interface client, TLS to
DynamoDB Local. J is the umbrella ASK SDK for Java with its DynamoDB adapter, N the ASK SDK for Node. Ratios are the
median of the ratios within a round.

{table(measured)}

{platform.system()} {platform.machine()}, {os.cpu_count()} processors, load over fifteen minutes {load:.1f}; {java[0]},
{java[1]}. A load above the number of processors means that others worked on the machine meanwhile: then the
milliseconds say little, and the ratios something.

How it was measured, and what was not:

* 0.58 vCPU is a quota that begins with the first event, as Lambda has it at 1024 MB; warm turns were measured without.
* Log and recap alternate; every run is a person nobody knew before; the sentence is always the same.
* The restore is that of the harness: the process waits, every connection is cut, the process goes on. What AWS needs to
  fetch a snapshot comes on top. Nothing here was measured on AWS.
* The function runs with the options of `template.yaml`. The size of the nursery is what keeps its memory small: with the
  JVM's own choice on a large machine nothing is ever collected in so short a life.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", type=Path)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--warm", type=int, default=300)
    parser.add_argument("--short", action="store_true")
    args = parser.parse_args()
    args.runs = min(args.runs, 3) if args.short else args.runs
    env, folder = environment(args.peers)
    make_table()
    try:
        subprocess.run([sys.executable, "gen_config.py"], cwd=args.peers, env=env, check=True, stdout=subprocess.DEVNULL)
        config = folder / "config.json"
        shutil.copy(Path(env["PEERS_TMP"]) / "config.json", config)
        cold = bench(args.peers, env, config, [J, N, OURS, SNAP], args.runs, 20, os.geteuid() == 0)
        warm = bench(args.peers, env, config, [J, N, OURS, SNAP], args.runs, args.warm, False)
    finally:
        shutil.rmtree(folder)
    measured = list(rows(cold, warm))
    print(table(measured))
    if args.short:
        far_off = [row[0] for row in measured if row[6] is not None and row[3] > row[6]]
        sys.exit(f"far from the goal: {', '.join(far_off)}" if far_off else 0)
    (ROOT / "docs" / "performance.md").write_text(document(measured, args, env))


if __name__ == "__main__":
    main()

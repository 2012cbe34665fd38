"""Counts the traffic of logs that outgrow one machine: Spark spreads them, applinks counts them.

    spark-submit coverage.py --in aasa.json --host shop.example 's3a://logs/access/*.gz'

Every partition is piped through `applinks coverage --partial`, which prints one line of counts, and
`applinks coverage --merge` adds these lines. No line of the log leaves its worker, and no query is kept.
The tool and the association files must be found on every worker under the names that are given here.
"""

import argparse
import shlex
import shutil
import subprocess
import sys

from pyspark.sql import SparkSession


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    # Spark pipes without an environment, so that a path is needed where the tool is in no usual folder.
    tool = shutil.which("applinks") or "applinks"
    parser.add_argument("--applinks", default=tool, help="the path of the tool on every worker")
    parser.add_argument("--in", dest="source", required=True, help="the association file")
    parser.add_argument("--against", help="a file to compare with")
    parser.add_argument("--log-format", default="combined", choices=["urls", "common", "combined", "ndjson"])
    parser.add_argument("--field", help="the field of NDJSON that holds a URL or a path")
    parser.add_argument("--host", help="the host of a log that holds paths alone")
    parser.add_argument("--format", default="text", choices=["text", "json", "markdown"])
    parser.add_argument("--partitions", type=int, help="into how many parts to spread the log at least")
    parser.add_argument("log", help="the log, as Spark names files: a path or a pattern")
    return parser.parse_args()


def main():
    arguments = read_arguments()
    rules = [arguments.applinks, "coverage", "--in", arguments.source]
    if arguments.against:
        rules += ["--against", arguments.against]
    # The format is named, since a partition may begin anywhere in the log.
    count = rules + ["--partial", "--log-format", arguments.log_format]
    if arguments.field:
        count += ["--field", arguments.field]
    if arguments.host:
        count += ["--host", arguments.host]

    spark = SparkSession.builder.appName("applinks coverage").getOrCreate()
    # Bytes that are not UTF-8 become U+FFFD on this way; servers write such bytes as escapes.
    lines = spark.sparkContext.textFile(arguments.log, arguments.partitions)
    counts = lines.pipe(shlex.join(count + ["-"]), checkCode=True).collect()
    spark.stop()

    merge = rules + ["--merge", "--format", arguments.format, "-"]
    return subprocess.run(merge, input="\n".join(counts), text=True).returncode


if __name__ == "__main__":
    sys.exit(main())

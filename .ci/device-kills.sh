#!/usr/bin/env bash
# Kills a process that changes a device 200 times, at random moments: no committed change may be lost.
set -euo pipefail
cd "$(dirname "$0")/.."
APPLINKS_KILLS=200 swift test --skip-build --disable-xctest --filter KilledProcessTests

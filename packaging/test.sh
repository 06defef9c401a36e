#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs the tests.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<TXT
Usage: packaging/test.sh [--label NAME] [--seeds N [--first S]] [--seconds N] [--sanitize KIND]

Installs what is missing from Debian, builds, and runs every test. About an hour the first time on two cores, most of
it compiling; about 15 minutes when nothing changed.

  --label NAME     only the tests of one kind: unit, gui, functional, sim, fuzz or lint; or bench, which is none of them:
                   the programs that measure speed and memory, alone on the machine, about half an hour; the last lines tell
                   each figure that was promised, its bound, and whether it holds
  --seeds N        with --label sim: so many seeds of each of the three simulations instead of those of the ordinary
                   run; the last line tells of seeds, faults by kind, blocks settled and violations
  --first S        with --seeds: the first of them
  --seconds N      with --label fuzz: so many seconds for each target; with --label functional: how long seven nodes are
                   killed and started again
  --sanitize KIND  a build of its own with address,undefined or thread, in build/sanitize-KIND
TXT
}

label="" seeds="" first="" seconds="" sanitize=""
while [ $# -gt 0 ]; do
  case $1 in
    --label) label=${2:?"--label needs a name"}; shift 2 ;;
    --seeds) seeds=${2:?"--seeds needs a number"}; shift 2 ;;
    --first) first=${2:?"--first needs a number"}; shift 2 ;;
    --seconds) seconds=${2:?"--seconds needs a number"}; shift 2 ;;
    --sanitize) sanitize=${2:?"--sanitize needs a kind"}; shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; give_up 2 "unknown argument: $1" ;;
  esac
done
case $label in "" | unit | gui | functional | sim | fuzz | lint | bench) ;; *) usage >&2; give_up 2 "unknown label: $label" ;; esac
for number in "$seeds" "$first" "$seconds"; do
  case $number in *[!0-9]*) give_up 2 "not a number: $number" ;; esac
done
# What reviews run as analyzers when it is there.
packages+=(checksec yara)
[ "$label" = fuzz ] && packages+=(clang-16 libclang-rt-16-dev)

check_machine 1500 7000
one_at_a_time
stage "1 of 4: packages"
install_packages

directory=$build
arguments=(-DCMAKE_BUILD_TYPE=Release -DQUORATE_UI=ON)
if [ -n "$sanitize" ]; then
  directory="$root/build/sanitize-${sanitize//,/-}"
  # g++ takes a sanitizer's own code for uses of uninitialized memory; the ordinary build is where warnings are errors.
  arguments=(-DCMAKE_BUILD_TYPE=RelWithDebInfo "-DQUORATE_SANITIZE=$sanitize" -DQUORATE_WERROR=OFF)
elif [ "$label" = fuzz ]; then
  directory="$root/build/fuzz"
  arguments=(-DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_C_COMPILER=clang-16 -DCMAKE_CXX_COMPILER=clang++-16
    -DQUORATE_FUZZ=ON "-DQUORATE_SANITIZE=address,undefined,fuzzer-no-link" -DQUORATE_UI=OFF)
fi
case $label in
  sim) targets=(test_chain_simulation test_ledger_simulation test_net_simulation mutants) ;;
  fuzz) targets=(fuzzers) ;;
  bench) targets=(bench_chain bench_year bench_spread bench_gui quorated quorate) ;;
esac
stage "2 of 4: build without QtGui and QtWidgets"
if [ -z "$label$sanitize" ]; then
  build_all "$directory" "${arguments[@]}" -DQUORATE_UI=OFF
else
  say "Only in a run of all tests."
fi

stage "3 of 4: build"
build_all "$directory" "${arguments[@]}"

stage "4 of 4: tests"
[ -z "$seeds" ] || export QUORATE_SIM_SEEDS=$seeds
# Checked builds are several times slower.
[ -z "$sanitize" ] || export QUORATE_SIM_SEEDS="${QUORATE_SIM_SEEDS:-100}"
[ -z "$first" ] || export QUORATE_SIM_FIRST=$first
[ -z "$seconds" ] || export QUORATE_FUZZ_SECONDS=$seconds QUORATE_CHAOS_SECONDS=$seconds
[ "$sanitize" != thread ] || export TSAN_OPTIONS="suppressions=$root/tests/tsan.supp second_deadlock_stack=1"
# A desktop's own settings must not reach the tests.
unset DISPLAY WAYLAND_DISPLAY QUORATE_HOME
status=0
if [ "$label" = bench ]; then
  figures="$directory/figures.log"
  : >"$figures"
  # Figures as they come; one after the other, so that none takes another's processor.
  measure() { run_group bash -c 'set -o pipefail; figures=$1; shift; "$@" | tee -a "$figures"' measure "$figures" "$@" || status=$?; }
  measure "$directory/bin/bench_chain"
  measure "$directory/bin/bench_spread"
  measure "$directory/bin/bench_year"
  measure "$directory/tests/bench_gui"
  measure python3 "$root/tests/bench/first_paint/first_paint_bench.py" --bin "$directory/bin"
  measure python3 "$root/tests/bench/job/job_bench.py" --bin "$directory/bin" --only spread
  say ""
  say "All figures: $figures   Took $(((SECONDS - started) / 60)) minutes $(((SECONDS - started) % 60)) seconds."
  grep '^target: ' "$figures" || status=1
  ! grep -q '^target: .*does not hold$' "$figures" || status=1
  exit "$status"
fi
run_group ctest --test-dir "$directory" --output-on-failure --no-tests=error -j "$(nproc)" ${label:+-L "^$label\$"} || status=$?

say ""
say "Programs: $directory/bin   Log of the tests: $directory/Testing/Temporary/LastTest.log"
say "Again: packaging/test.sh --label unit   One test: ctest --test-dir $directory -R unit.codec_cbor -V   Clean up: rm -rf $root/build"
say "Took $(((SECONDS - started) / 60)) minutes $(((SECONDS - started) % 60)) seconds."
if [ "$label" = sim ]; then
  # What each simulation printed, added up: the last line.
  awk '/simulated: / {
      sub(/.*simulated: /, "")
      for (i = 2; i <= NF; ++i) {
        split($i, part, "=")
        if (part[1] == "seeds") {
          if (!($1 in seeds)) storms[++kinds] = $1
          seeds[$1] += part[2]
        } else {
          if (!(part[1] in sum)) names[++count] = part[1]
          if (part[1] != "longest-ms") sum[part[1]] += part[2]
          else if (part[2] > sum[part[1]]) sum[part[1]] = part[2]
        }
      }
    }
    END {
      for (i = 1; i <= kinds; ++i) of = of (i == 1 ? "" : ",") " " storms[i] " " seeds[storms[i]]
      printf "Simulated: seeds of%s;", of
      for (i = 1; i <= count; ++i) {
        if (sub(/^faults\//, "", names[i])) faults = faults " " names[i] " " sum["faults/" names[i]] ","
        else if (names[i] != "violations") came = came " " names[i] " " sum[names[i]] ","
      }
      printf " faults injected:%s of which came:%s violations %d\n", faults, came, sum["violations"]
    }' "$directory/Testing/Temporary/LastTest.log"
fi
exit "$status"

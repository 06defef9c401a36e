#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the machine that "packaging/deb.sh --try" boots: a checker's node as the packaged service, the other members
# of a demo consortium beside it; then the console of somebody who is alone, without a display. Ends with "tried: N checks,
# M failed".
cd /root || exit 1
export HOME=/root
checks=0 failed=0
check() { # check WHAT COMMAND...
  local what=$1
  shift
  checks=$((checks + 1))
  if "$@" >/tmp/check.log 2>&1; then
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    tail -n 20 /tmp/check.log
  fi
}
eventually() { # eventually COMMAND...: within a minute
  for _ in $(seq 60); do
    "$@" && return 0
    sleep 1
  done
  return 1
}
not() { ! "$@"; }
home=/var/lib/quorated
secret=/etc/quorated/passphrase
north() { runuser -u quorated -- quorated --home $home "$@"; }
acme() { quorated --home consortium/acme "$@"; }
pid() { systemctl show -p MainPID --value quorated; }
field() { awk -v name="$1:" '$1 == name {print $2}' "/proc/$(pid)/status"; }

install -m 600 /dev/null $secret && head -c 18 /dev/urandom | base64 >$secret
quorated init --template demo consortium --passphrase-file $secret >/dev/null
rm -rf $home && mv consortium/agency-north $home && chown -R quorated:quorated $home && chmod 700 $home
for member in consortium/*/; do
  [ ! -e "$member/config.json" ] || quorated run --home "$member" --passphrase-file $secret >"/tmp/$(basename "$member").log" 2>&1 &
done

check "the service starts" systemctl enable --now quorated
check "it answers its own user" north status
check "it refuses root" not quorated --home $home status
check "it runs as quorated" test "$(field Uid)" = "$(id -u quorated)"
check "its system calls are filtered" test "$(field Seccomp)" = 2
check "it can gain no rights" test "$(field NoNewPrivs)" = 1
check "it has no capability" test "$(field CapEff)" = 0000000000000000
check "no command line has the passphrase" not grep -q -a -F -f $secret /proc/[0-9]*/cmdline
check "no environment has the passphrase" not grep -q -a -F -f $secret "/proc/$(pid)/environ"
check "no log has the passphrase" not sh -c "journalctl -b -u quorated | grep -q -F -f $secret"
check "it meets the other members" eventually sh -c "runuser -u quorated -- quorated --json --home $home status | grep -q '\"connected\": *[1-9]'"

mkdir tree && cp /bin/true tree/app && tar cf old.tar tree && cp /bin/false tree/app && tar cf new.tar tree
install -m 644 old.tar /srv/old.tar
check "a model" eventually acme model set sensor --class s1
check "a release" acme release publish --model sensor --class s1 --version 1.1.0 --old old.tar --new new.tar --notes try
check "the service hears of it" eventually north release show sensor@1.1.0
check "its checker reviews it, confined" north review run sensor@1.1.0 --old /srv/old.tar
check "the review knows what changed" sh -c "runuser -u quorated -- quorated --home $home review files sensor@1.1.0 | grep -q app"
check "its checker votes" north vote sensor@1.1.0 approve

# The console, as a user who is nobody else (Debian has a group "operator"): the first window, then a home with its node.
useradd --create-home --shell /bin/sh alice
install -m 600 -o alice -g alice $secret /home/alice/passphrase
alice() { runuser -u alice -- env HOME=/home/alice QT_QPA_PLATFORM=offscreen "$@"; }
consoles() { pgrep -x -u alice quorate; }
paints() { alice timeout 60 quorate --time-first-paint "$@" | grep -q '^first paint$'; }
check "the console says its version" sh -c "quorate --version | grep -q '^quorate [0-9]'"
check "without a display it says so" sh -c "quorate 2>&1 | grep -q 'there is no display here'"
check "its first window is painted" paints
alice quorated init --template single /home/alice/alone --passphrase-file /home/alice/passphrase >/dev/null
solo=/home/alice/alone/solo
(alice quorate --home $solo --passphrase-file /home/alice/passphrase >/tmp/console.log 2>&1; echo $? >/tmp/console.ended) &
check "it serves its home" eventually alice quorated status --home $solo
check "a second start finds it and ends" alice timeout 60 quorate --home $solo --passphrase-file /home/alice/passphrase
check "there is one" test "$(consoles | wc -l)" = 1
consoles | xargs -r kill -TERM
check "SIGTERM ends it" eventually test -e /tmp/console.ended
check "in order" grep -q '^0$' /tmp/console.ended
check "and it said nothing of errors" not grep -q -i error /tmp/console.log
files=$(dpkg -L quorate)
check "its desktop file is there" grep -q '^Exec=quorate$' /usr/share/applications/org.quorate.Quorate.desktop
check "its package can be removed" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q quorate
left() { for file in $files; do [ ! -d "$file" ] && [ -e "$file" ] && echo "$file"; done; }
check "nothing of it is left" test -z "$(left)"
check "its user's home is kept" test -d $solo/keys

kill -9 "$(pid)"
check "after kill -9 it comes back" eventually north status
check "and knows its vote" sh -c "runuser -u quorated -- quorated --home $home release show sensor@1.1.0 | grep -q -i approve"
check "it stops" systemctl stop quorated
check "it stopped by itself" test "$(systemctl show -p Result --value quorated)" = success
systemctl start quorated
check "its package can be removed while it runs" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q quorated
check "the program is gone" test ! -e /usr/bin/quorated
check "no service is left" not systemctl is-active --quiet quorated
check "its keys are kept" test -d $home/keys
echo "tried: $checks checks, $failed failed"

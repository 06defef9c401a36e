#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page and the bash completion of quorated, made from what its --help says: manual.py PROGRAM DIRECTORY writes
quorated.1 and quorated.bash there."""

import pathlib
import re
import subprocess
import sys

ABOUT = """.SH DESCRIPTION
.B quorated
is a node of a Quorate consortium, and its command line: vendors publish signed releases on a ledger that nobody owns alone,
checkers rebuild them and vote, gateways offer what was approved to devices, and devices acknowledge.
.B quorated run
serves until it is stopped; every other command either asks the running node of
.B \\-\\-home
through a socket in that directory, or works on files alone.
"""

END = """.SH FILES
.TP
.I ~/.local/share/quorate
Home of the node when neither
.B \\-\\-home
nor
.B QUORATE_HOME
says another: keys, configuration, genesis, ledger and payloads.
.TP
.I /var/lib/quorated
Home of the node that systemd runs as
.BR quorated.service .
.TP
.I /etc/quorated/passphrase
Passphrase of that node's keys, of permissions 0600 and owned by root; systemd hands it to the service alone.
.TP
.I keys/PURPOSE.token
In a home: the key is on a hardware token; one line with its URI (RFC 7512) and the path of the PKCS#11 library. Whoever can
write that library signs as this member, so it must not be writable by others.
.SH ENVIRONMENT
.TP
.B QUORATE_HOME
Home of the node.
.TP
.B CREDENTIALS_DIRECTORY
Set by systemd; the passphrase is read from the file
.I passphrase
in it, and the PIN of a hardware token from
.IR token\\-pin .
.SH SERVICE
As root, a node of this machine that starts with it:
.PP
.nf
  install \\-m 600 /dev/null /etc/quorated/passphrase
  head \\-c 18 /dev/urandom | base64 > /etc/quorated/passphrase
  install \\-d \\-o quorated \\-g quorated \\-m 700 /var/lib/quorated
  quorated member new \\-\\-home /var/lib/quorated \\-\\-id north \\-\\-role checker \\e
    \\-\\-listen 0.0.0.0:7400 \\-\\-passphrase\\-file /etc/quorated/passphrase
  quorated genesis install genesis \\-\\-home /var/lib/quorated
  chown \\-R quorated:quorated /var/lib/quorated
  systemctl enable \\-\\-now quorated
  runuser \\-u quorated \\-\\- quorated \\-\\-home /var/lib/quorated status
.fi
.PP
A hardware token of the service needs its PIN as another credential (LoadCredential=token\\-pin:/etc/quorated/token\\-pin) and, as a
USB device, access to pcscd's socket: both in a drop\\-in of the unit. Without a PIN the node runs and the token waits for
.BR "quorated token unlock" .
It is tried once at each start, and not at all where tries were lost before.
.PP
The node answers nobody but the user that it runs as, root included.
.SH SEE ALSO
.BR quorate (1),
.BR quorate\\-device (1)
"""


def roff(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def read_help(program, words):
    """(about, options, sub-commands, example, end) of one command."""
    text = subprocess.run([program, *words, "--help"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
                          timeout=60).stdout
    about, _, rest = text.partition("\nUsage: ")
    usage, _, rest = rest.partition("\n")
    sections = {"": []}
    title = ""
    for line in rest.splitlines():
        if re.fullmatch(r"[A-Z][a-z]+:", line):
            title = line[:-1]
            sections[title] = []
        elif line.startswith("  ") and title in ("Options", "Positionals", "Subcommands"):
            left, right = (line[2:28], line[28:]) if line[28:] and line[27] == " " else (line[2:], "")
            if not left.strip():
                sections[title][-1][1] += " " + right.strip()
            else:
                sections[title].append([left.strip(), right.strip()])
        elif line and not line.startswith(" ") and title in ("Options", "Positionals", "Subcommands"):
            title = "Footer"
            sections[title] = [line]
        elif line:
            sections[title].append(line.strip())
    return about.strip(), usage.split(None, 1)[1] if " " in usage else "", sections


def items(entries):
    return "".join(f".TP\n.B {roff(left)}\n{roff(right) or 'See the text.'}\n" for left, right in entries)


def walk(program, words=()):
    """Every command below, depth first: (words, about, usage, sections)."""
    about, usage, sections = read_help(program, words)
    yield words, about, usage, sections
    for name, _ in sections.get("Subcommands", []):
        yield from walk(program, (*words, name))


def options_of(sections):
    return [name for left, _ in sections.get("Options", []) for name in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", left)]


def manual(commands, version):
    top = commands[0]
    page = f""".\\" SPDX-License-Identifier: GPL-3.0-or-later
.TH QUORATED 1 "" "Quorate {version}" "User Commands"
.SH NAME
quorated \\- node of a consortium that checks software releases, and its command line
.SH SYNOPSIS
.B quorated
[\\fIOPTIONS\\fR] \\fICOMMAND\\fR ...
{ABOUT}.SH OPTIONS
{items(top[3]["Options"])}.SH COMMANDS
"""
    for words, about, usage, sections in commands[1:]:
        if sections.get("Subcommands"):
            continue
        page += f".SS quorated {roff(' '.join(words))}\n{roff(about)}.\n"
        arguments = [entry for entry in sections.get("Positionals", []) + sections.get("Options", [])
                     if not entry[0].startswith("-h,")]
        page += items(arguments)
        for line in sections.get("Example", []):
            page += f".PP\nExample:\n.PP\n.nf\n  {roff(line)}\n.fi\n"
    codes = next(line for line in top[3].get("Footer", []) + sum(top[3].values(), []) if str(line).startswith("Exit codes"))
    page += ".SH EXIT STATUS\n"
    for number, name in re.findall(r"(\d+) ([a-z-]+)", codes):
        page += f".TP\n.B {number}\n{roff(name)}\n"
    return page + END


def completion(commands):
    names = {}
    for words, _, _, sections in commands:
        below = [name for name, _ in sections.get("Subcommands", [])]
        names[" ".join(words)] = " ".join(below + options_of(sections))
    cases = "\n".join(f"        '{words}') all='{found}' ;;" for words, found in names.items())
    return f"""# SPDX-License-Identifier: GPL-3.0-or-later
_quorated() {{
    local word='' all='' index=1 current=${{COMP_WORDS[COMP_CWORD]}}
    while [ "$index" -lt "$COMP_CWORD" ]; do
        case ${{COMP_WORDS[index]}} in
            --home) index=$((index + 1)) ;;
            -*) ;;
            *) word="${{word:+$word }}${{COMP_WORDS[index]}}" ;;
        esac
        index=$((index + 1))
    done
    # What is behind a command are its arguments.
    while :; do
        case $word in
{cases}
            *' '*) word=${{word% *}}; continue ;;
        esac
        break
    done
    case $current in
        -*) all="$all --home --json" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$all" -- "$current")
}}
complete -o default -F _quorated quorated
"""


def main():
    program, directory = sys.argv[1], pathlib.Path(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    commands = list(walk(program))
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True, timeout=60).stdout.split()[-1]
    (directory / "quorated.1").write_text(manual(commands, version))
    (directory / "quorated.bash").write_text(completion(commands))


if __name__ == "__main__":
    main()

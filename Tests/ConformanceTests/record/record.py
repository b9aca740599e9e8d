#!/usr/bin/env python3
"""Records what CPython 3.11 prints for the conformance programs.

    python3 record.py                        record every program that has no recording yet
    python3 record.py --all                  record all again
    python3 record.py --check                record nothing; say which recordings no longer hold
    python3 record.py --real                 the same on the real clock: does it print the same but for the times?
    python3 record.py lists/sorting          record one program (or a topic) again

See README.md beside this file for the format and the clock.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = HERE.parent / "Programs"
VIRTUAL_TOPICS = ("asyncio", "time")
"""A topic whose name begins with one of these runs on the virtual clock."""

TIME_LIMIT = 20
"""Real seconds after which a program is taken to hang."""


class Refused(Exception):
    """A program that must not be recorded, and why."""


def run(program, hash_seed="0", real_clock=False):
    """Runs one program under CPython and returns its recording as text."""
    environment = {"PYTHONHASHSEED": hash_seed, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}
    environment["PATH"] = os.environ["PATH"]
    if program.parent.name.startswith(VIRTUAL_TOPICS) and not real_clock:
        environment["PYTHONPATH"] = str(HERE / "virtual_clock")
    try:
        ended = subprocess.run(
            [sys.executable, program.name],
            cwd=program.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIME_LIMIT,
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"still running after {TIME_LIMIT} s") from None
    # CPython makes the program's path absolute; a recording must not know the folder it was made in.
    folder = f"{program.parent}{os.sep}"
    stdout = ended.stdout.decode("utf-8").replace(folder, "")
    stderr = ended.stderr.decode("utf-8").replace(folder, "")
    for foreign in ('File "/', "/lib/python3", "/usr/", "/home/", "/tmp/", "record: deadlock", " at 0x"):
        if foreign in stdout or foreign in stderr:
            raise Refused(f"its output holds {foreign!r}, which another machine or run would not print")
    if ended.returncode < 0:
        raise Refused(f"it died of signal {-ended.returncode}")
    text = section(stdout)
    if stderr:
        text += "--- stderr\n" + section(stderr)
    return text + f"--- exit {ended.returncode}\n"


def section(text):
    """A stream as lines; one that does not end in a newline says so, as `diff` does."""
    return text if not text or text.endswith("\n") else text + "\n\\ no newline\n"


def record(program):
    """The recording of a program that prints the same whatever the hash seed."""
    first = run(program, "0")
    if run(program, "1") != first:
        raise Refused("two hash seeds give two outputs: does it print a set of strings?")
    return first


def holds(program, text, real_clock):
    """Whether the recording of a program still says `text`; on the real clock, whatever decimal numbers it says."""
    expected = program.with_suffix(".expected")
    if not expected.exists():
        return False
    recorded = expected.read_text(encoding="utf-8")
    if real_clock:
        return re.sub(r"\d+\.\d+", "…", recorded) == re.sub(r"\d+\.\d+", "…", text)
    return recorded == text


def selected(names):
    """The programs under the given topics or names (all without any), in order."""
    programs = sorted(PROGRAMS.glob("*/*.py"))
    if not names:
        return programs
    chosen = []
    for name in names:
        wanted = name.removesuffix(".py").strip("/")
        found = [p for p in programs if wanted in (p.parent.name, f"{p.parent.name}/{p.stem}")]
        if not found:
            sys.exit(f"record: no program or topic is called {name}")
        chosen += found
    return chosen


def main():
    options = argparse.ArgumentParser(description="Records what CPython 3.11 prints for the conformance programs.")
    options.add_argument("names", nargs="*", metavar="TOPIC[/PROGRAM]")
    options.add_argument("--all", action="store_true", help="also record again what has a recording")
    options.add_argument("--check", action="store_true", help="compare with the recordings and write nothing")
    options.add_argument("--real", action="store_true", help="check on the real clock (slow; times may differ)")
    chosen = options.parse_args()
    check = chosen.check or chosen.real
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"record: CPython 3.11 is the measure, this is {sys.version.split()[0]}")

    programs = selected(chosen.names)
    if not (chosen.all or check or chosen.names):
        programs = [p for p in programs if not p.with_suffix(".expected").exists()]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        work = (lambda program: run(program, real_clock=True)) if chosen.real else record
        for program, job in [(p, pool.submit(work, p)) for p in programs]:
            name = f"{program.parent.name}/{program.stem}"
            try:
                text = job.result()
            except Refused as reason:
                failures += 1
                print(f"{name}: refused: {reason}")
                continue
            if not check:
                program.with_suffix(".expected").write_text(text, encoding="utf-8")
            elif not holds(program, text, chosen.real):
                failures += 1
                print(f"{name}: the recording does not hold")
    print(f"{len(programs)} programs, {failures} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()

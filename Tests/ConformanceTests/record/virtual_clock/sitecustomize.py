"""A virtual clock for CPython: no wait takes real time, and two runs print the same.

Python imports `sitecustomize` by itself before the program, so the program runs as if nothing stood in front of it:
its tracebacks hold no frame of ours. `record.py` puts this folder on PYTHONPATH for the programs that need it.

Time is a whole number of nanoseconds that starts at 0. It moves when the event loop has nothing ready (a jump to the
next timer) and when the program blocks (`time.sleep`); computing takes none.
"""

import asyncio
import heapq
import itertools
import os
import sys
import time

EPOCH = 1_700_000_000
"""What `time.time()` says when the program starts, in seconds."""

NANOSECONDS = 1_000_000_000


class Clock:
    """The one clock of the program."""

    def __init__(self):
        self.now = 0

    def seconds(self):
        return self.now / NANOSECONDS

    def sleep(self, seconds):
        """`time.sleep`: the clock moves on while the event loop stands still."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.now += round(seconds * NANOSECONDS)


clock = Clock()


class OrderedTimer(asyncio.TimerHandle):
    """A timer whose key is (nanosecond, order of registration): equal deadlines fire in the order they were made."""

    __slots__ = ["nanosecond", "sequence"]

    def __init__(self, nanosecond, sequence, callback, args, loop, context):
        super().__init__(nanosecond / NANOSECONDS, callback, args, loop, context)
        self.nanosecond = nanosecond
        self.sequence = sequence

    def __lt__(self, other):
        return (self.nanosecond, self.sequence) < (other.nanosecond, other.sequence)


class JumpingSelector:
    """A selector that never waits: where a real one would wait for the next timer, it moves the clock there."""

    def __init__(self, real):
        self.real = real
        self.loop = None

    def select(self, timeout=None):
        events = self.real.select(0)
        if events or (timeout is not None and timeout <= 0):
            return events
        if not self.loop._scheduled:
            # Nobody can ever wake this program: on a real clock it would hang.
            sys.stdout.flush()
            sys.stderr.write("record: deadlock: nothing is ready and no timer is set\n")
            sys.stderr.flush()
            os._exit(125)
        clock.now = max(clock.now, self.loop._scheduled[0].nanosecond)
        return events

    def __getattr__(self, name):
        return getattr(self.real, name)


class VirtualLoop(asyncio.SelectorEventLoop):
    """CPython's own event loop on the virtual clock."""

    def __init__(self):
        import selectors

        selector = JumpingSelector(selectors.DefaultSelector())
        super().__init__(selector)
        selector.loop = self
        self._clock_resolution = 1 / NANOSECONDS
        self.registrations = itertools.count()

    def time(self):
        return clock.seconds()

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        timer = OrderedTimer(round(when * NANOSECONDS), next(self.registrations), callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer


class VirtualPolicy(asyncio.DefaultEventLoopPolicy):
    """Makes `asyncio.run` use the virtual loop."""

    _loop_factory = VirtualLoop


asyncio.set_event_loop_policy(VirtualPolicy())
time.sleep = clock.sleep
time.monotonic = time.perf_counter = clock.seconds
time.monotonic_ns = time.perf_counter_ns = lambda: clock.now
time.time = lambda: EPOCH + clock.seconds()
time.time_ns = lambda: EPOCH * NANOSECONDS + clock.now

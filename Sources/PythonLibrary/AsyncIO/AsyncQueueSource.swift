/// `asyncio`'s queues, in our own Python (asyncio rule 27).
enum AsyncQueueSource {
    static let text = #"""
        class QueueEmpty(Exception):
            """Raised when Queue.get_nowait() is called on an empty Queue."""


        class QueueFull(Exception):
            """Raised when the Queue.put_nowait() method is called on a full Queue."""


        QueueEmpty.__module__ = QueueFull.__module__ = 'asyncio.queues'


        class Queue:
            """A queue, useful for coordinating producer and consumer coroutines."""

            __module__ = 'asyncio.queues'
            _loop = None

            def __init__(self, maxsize=0):
                self._maxsize = maxsize
                self._getters = {}
                self._putters = {}
                self._unfinished = 0
                self._finished = Event()
                self._finished.set()
                self._id = _make_primitive('queue', maxsize)
                self._items = []
                self._first = 0

            # A row with a moving start: taking the first item does not move the others.
            def _put(self, item):
                self._items.append(item)

            def _get(self):
                first = self._first
                item = self._items[first]
                self._items[first] = None
                first += 1
                if first > 64 and first * 2 > len(self._items):
                    del self._items[:first]
                    first = 0
                self._first = first
                return item

            def qsize(self):
                return len(self._items) - self._first

            @property
            def maxsize(self):
                return self._maxsize

            def empty(self):
                return self.qsize() == 0

            def full(self):
                return self._maxsize > 0 and self.qsize() >= self._maxsize

            def __repr__(self):
                return f'<{type(self).__name__} at {object.__repr__(self)[1:-1].rsplit(" ", 1)[1]} {self._text()}>'

            def __str__(self):
                return f'<{type(self).__name__} {self._text()}>'

            def _text(self):
                text = f'maxsize={self._maxsize!r}'
                if self.qsize():
                    text += f' _queue={self._items[self._first:]!r}'
                if self._getters:
                    text += f' _getters[{len(self._getters)}]'
                if self._putters:
                    text += f' _putters[{len(self._putters)}]'
                if self._unfinished:
                    text += f' tasks={self._unfinished}'
                return text

            def _wake_next(self, waiters):
                while waiters:
                    waiter = next(iter(waiters))
                    del waiters[waiter]
                    if not waiter.done():
                        waiter.set_result(None)
                        return

            async def put(self, item):
                while self.full():
                    putter = _make_waiter(self)
                    self._putters[putter] = None
                    try:
                        await putter
                    except:
                        putter.cancel()
                        self._putters.pop(putter, None)
                        if not self.full() and not putter.cancelled():
                            self._wake_next(self._putters)
                        raise
                return self.put_nowait(item)

            def put_nowait(self, item):
                if self.full():
                    raise QueueFull
                self._put(item)
                self._unfinished += 1
                self._finished.clear()
                _note(self._id, 'put')
                self._wake_next(self._getters)

            async def get(self):
                while self.empty():
                    getter = _make_waiter(self)
                    self._getters[getter] = None
                    try:
                        await getter
                    except:
                        getter.cancel()
                        self._getters.pop(getter, None)
                        if not self.empty() and not getter.cancelled():
                            self._wake_next(self._getters)
                        raise
                return self.get_nowait()

            def get_nowait(self):
                if self.empty():
                    raise QueueEmpty
                item = self._get()
                _note(self._id, 'got')
                self._wake_next(self._putters)
                return item

            def task_done(self):
                if self._unfinished <= 0:
                    raise ValueError('task_done() called too many times')
                self._unfinished -= 1
                _note(self._id, 'taskDone')
                if self._unfinished == 0:
                    self._finished.set()

            async def join(self):
                if self._unfinished > 0:
                    await self._finished.wait()


        class PriorityQueue(Queue):
            """A subclass of Queue; retrieves entries in priority order (lowest first)."""

            __module__ = 'asyncio.queues'

            def _put(self, item):
                # A binary heap: every item is no larger than the two at 2n + 1 and 2n + 2.
                items = self._items
                items.append(item)
                place = len(items) - 1
                while place > 0:
                    parent = (place - 1) // 2
                    if not item < items[parent]:
                        break
                    items[place] = items[parent]
                    place = parent
                items[place] = item

            def _get(self):
                items = self._items
                last = items.pop()
                if not items:
                    return last
                first = items[0]
                place = 0
                # The gap sinks to the bottom along the smaller children; then the last item rises to its place.
                while True:
                    child = 2 * place + 1
                    if child >= len(items):
                        break
                    if child + 1 < len(items) and not items[child] < items[child + 1]:
                        child += 1
                    items[place] = items[child]
                    place = child
                while place > 0:
                    parent = (place - 1) // 2
                    if not last < items[parent]:
                        break
                    items[place] = items[parent]
                    place = parent
                items[place] = last
                return first


        class LifoQueue(Queue):
            """A subclass of Queue that retrieves most recently added entries first."""

            __module__ = 'asyncio.queues'

            def _get(self):
                return self._items.pop()


        """#
}

extension PythonSource {
    /// `itertools`: generators, behind functions that check their arguments at once.
    static let itertools = PythonSource(
        name: "itertools",
        text: """
            class count:
                def __init__(self, start=0, step=1):
                    self._next = start
                    self._step = step

                def __iter__(self):
                    return self

                def __next__(self):
                    value = self._next
                    self._next = value + self._step
                    return value

                def __repr__(self):
                    if isinstance(self._step, int) and self._step == 1:
                        return f'count({self._next!r})'
                    return f'count({self._next!r}, {self._step!r})'


            class repeat:
                def __init__(self, object, times=None):
                    self._object = object
                    self._times = None if times is None else max(0, times)

                def __iter__(self):
                    return self

                def __next__(self):
                    if self._times is not None:
                        if self._times <= 0:
                            raise StopIteration
                        self._times -= 1
                    return self._object

                def __length_hint__(self):
                    if self._times is None:
                        raise TypeError('len() of unsized object')
                    return self._times

                def __repr__(self):
                    if self._times is None:
                        return f'repeat({self._object!r})'
                    return f'repeat({self._object!r}, {self._times!r})'


            def cycle(iterable, /):
                return _cycle(iter(iterable))


            def _cycle(iterator):
                saved = []
                for value in iterator:
                    yield value
                    saved.append(value)
                while saved:
                    yield from saved


            class chain:
                def __new__(cls, *iterables):
                    return _chain(iter(iterables))

                @classmethod
                def from_iterable(cls, iterable, /):
                    return _chain(iter(iterable))


            def _chain(iterables):
                for iterable in iterables:
                    yield from iterable


            def compress(data, selectors):
                return (value for value, selector in zip(data, selectors) if selector)


            def dropwhile(predicate, iterable, /):
                return _dropwhile(predicate, iter(iterable))


            def _dropwhile(predicate, iterator):
                for value in iterator:
                    if not predicate(value):
                        yield value
                        break
                yield from iterator


            def takewhile(predicate, iterable, /):
                return _takewhile(predicate, iter(iterable))


            def _takewhile(predicate, iterator):
                for value in iterator:
                    if not predicate(value):
                        return
                    yield value


            def filterfalse(predicate, iterable, /):
                if predicate is None:
                    predicate = bool
                return (value for value in iterable if not predicate(value))


            def starmap(function, iterable, /):
                return (function(*arguments) for arguments in iterable)


            def pairwise(iterable, /):
                return _pairwise(iter(iterable))


            def _pairwise(iterator):
                for first in iterator:
                    for second in iterator:
                        yield first, second
                        first = second


            def accumulate(iterable, func=None, *, initial=None):
                return _accumulate(iter(iterable), func, initial)


            def _accumulate(iterator, func, total):
                if total is None:
                    try:
                        total = next(iterator)
                    except StopIteration:
                        return
                yield total
                for value in iterator:
                    total = total + value if func is None else func(total, value)
                    yield total


            def islice(iterable, /, *bounds):
                if not 1 <= len(bounds) <= 3:
                    count = len(bounds) + 1
                    if count < 2:
                        raise TypeError(f'islice expected at least 2 arguments, got {count}')
                    raise TypeError(f'islice expected at most 4 arguments, got {count}')
                start, stop, step = 0, None, 1
                if len(bounds) == 1:
                    stop, = bounds
                    if stop is not None and (not isinstance(stop, int) or stop < 0):
                        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
                else:
                    start, stop = bounds[:2]
                    if len(bounds) == 3:
                        step = bounds[2]
                    start = 0 if start is None else start
                    step = 1 if step is None else step
                    if stop is not None and not isinstance(stop, int):
                        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
                    if not isinstance(start, int) or start < 0 or stop is not None and stop < 0:
                        raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
                    if not isinstance(step, int) or step < 1:
                        raise ValueError('Step for islice() must be a positive integer or None.')
                return _islice(iter(iterable), start, stop, step)


            def _islice(iterator, start, stop, step):
                position = 0
                wanted = start
                while stop is None or position < stop:
                    if position == wanted == stop:
                        return
                    try:
                        value = next(iterator)
                    except StopIteration:
                        return
                    if position == wanted:
                        yield value
                        wanted += step
                        if stop is not None and wanted >= stop:
                            # What lies between the last item and the stop is still taken.
                            while position + 1 < stop:
                                position += 1
                                try:
                                    next(iterator)
                                except StopIteration:
                                    return
                            return
                    position += 1


            def tee(iterable, n=2, /):
                if n < 0:
                    raise ValueError('n must be >= 0')
                iterator = iter(iterable)
                queues = [[] for _ in range(n)]

                def branch(queue):
                    while True:
                        if not queue:
                            try:
                                value = next(iterator)
                            except StopIteration:
                                return
                            for each in queues:
                                each.append(value)
                        yield queue.pop(0)

                return tuple(branch(queue) for queue in queues)


            def zip_longest(*iterables, fillvalue=None):
                return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


            def _zip_longest(iterators, fillvalue):
                active = len(iterators)
                while active:
                    values = []
                    for index, iterator in enumerate(iterators):
                        if iterator is None:
                            values.append(fillvalue)
                            continue
                        try:
                            values.append(next(iterator))
                        except StopIteration:
                            active -= 1
                            if not active:
                                return
                            iterators[index] = None
                            values.append(fillvalue)
                    yield tuple(values)


            class groupby:
                def __init__(self, iterable, key=None):
                    self._iterator = iter(iterable)
                    self._key = key
                    self._serial = 0
                    self._has_value = False
                    self._ended = False

                def __iter__(self):
                    return self

                def _advance(self):
                    try:
                        self._value = next(self._iterator)
                    except StopIteration:
                        self._has_value = False
                        self._ended = True
                        return
                    self._has_value = True
                    self._value_key = self._value if self._key is None else self._key(self._value)

                def __next__(self):
                    if self._serial:
                        while self._has_value and self._value_key == self._group_key:
                            self._advance()
                    elif not self._ended:
                        self._advance()
                    if not self._has_value:
                        raise StopIteration
                    self._serial += 1
                    self._group_key = self._value_key
                    return self._group_key, self._group(self._serial)

                def _group(self, serial):
                    while self._serial == serial and self._has_value and self._value_key == self._group_key:
                        yield self._value
                        if self._serial == serial:
                            self._advance()


            def product(*iterables, repeat=1):
                if repeat < 0:
                    raise ValueError('repeat argument cannot be negative')
                return _product([tuple(iterable) for iterable in iterables] * repeat)


            def _product(pools):
                places = [0] * len(pools)
                if not all(pools):
                    return
                while True:
                    yield tuple([pool[place] for pool, place in zip(pools, places)])
                    for index in reversed(range(len(pools))):
                        places[index] += 1
                        if places[index] < len(pools[index]):
                            break
                        places[index] = 0
                    else:
                        return


            def permutations(iterable, r=None):
                pool = tuple(iterable)
                r = len(pool) if r is None else r
                if r < 0:
                    raise ValueError('r must be non-negative')
                return _permutations(pool, r)


            def _permutations(pool, r):
                if r > len(pool):
                    return
                chosen = []
                free = [True] * len(pool)

                def extend():
                    if len(chosen) == r:
                        yield tuple([pool[place] for place in chosen])
                        return
                    for place in range(len(pool)):
                        if free[place]:
                            free[place] = False
                            chosen.append(place)
                            yield from extend()
                            chosen.pop()
                            free[place] = True

                yield from extend()


            def combinations(iterable, r):
                pool = tuple(iterable)
                if r < 0:
                    raise ValueError('r must be non-negative')
                return _combinations(pool, r, 1)


            def combinations_with_replacement(iterable, r):
                pool = tuple(iterable)
                if r < 0:
                    raise ValueError('r must be non-negative')
                return _combinations(pool, r, 0)


            def _combinations(pool, r, gap):
                size = len(pool)
                places = [index * gap for index in range(r)]
                if gap and r > size or r and not size:
                    return
                while True:
                    yield tuple([pool[place] for place in places])
                    for index in reversed(range(r)):
                        if places[index] < (size - r + index if gap else size - 1):
                            break
                    else:
                        return
                    start = places[index] + 1
                    for offset in range(index, r):
                        places[offset] = start + (offset - index) * gap


            """)
}

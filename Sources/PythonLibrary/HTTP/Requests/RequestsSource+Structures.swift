/// Headers that ignore case, and the table that `requests.codes` is.
extension RequestsSource {
    static let structures = ##"""
        class CaseInsensitiveDict:
            """A dict of headers: names compare without regard to case and keep the case they were last set in."""

            def __init__(self, data=None, **kwargs):
                self._store = {}
                self.update({} if data is None else data, **kwargs)

            def __setitem__(self, key, value):
                self._store[key.lower()] = (key, value)

            def __getitem__(self, key):
                return self._store[key.lower()][1]

            def __delitem__(self, key):
                del self._store[key.lower()]

            def __contains__(self, key):
                return isinstance(key, str) and key.lower() in self._store

            def __iter__(self):
                return iter([key for key, _ in self._store.values()])

            def __len__(self):
                return len(self._store)

            def __eq__(self, other):
                if isinstance(other, dict):
                    other = CaseInsensitiveDict(other)
                if not isinstance(other, CaseInsensitiveDict):
                    return NotImplemented
                return dict(self.lower_items()) == dict(other.lower_items())

            def __repr__(self):
                return str(self._plain())

            def _plain(self):
                return {key: value for key, value in self._store.values()}

            def get(self, key, default=None):
                return self._store.get(key.lower(), (key, default))[1]

            def keys(self):
                return self._plain().keys()

            def values(self):
                return self._plain().values()

            def items(self):
                return self._plain().items()

            def lower_items(self):
                return ((lower, pair[1]) for lower, pair in self._store.items())

            def update(self, data=(), **kwargs):
                pairs = data.items() if hasattr(data, "items") else data
                for key, value in pairs:
                    self[key] = value
                for key, value in kwargs.items():
                    self[key] = value

            def setdefault(self, key, default=None):
                if key not in self:
                    self[key] = default
                return self[key]

            def pop(self, key, *default):
                if key in self or not default:
                    value = self[key]
                    del self[key]
                    return value
                return default[0]

            def clear(self):
                self._store.clear()

            def copy(self):
                return CaseInsensitiveDict(self._plain())


        class LookupDict(dict):
            """Names for numbers, as attributes and as items; a name it does not know gives None."""

            def __init__(self, name=None):
                self.name = name
                super().__init__()

            def __repr__(self):
                return f"<lookup '{self.name}'>"

            def __getitem__(self, key):
                return self.__dict__.get(key, None)

            def get(self, key, default=None):
                return self.__dict__.get(key, default)

        """##
}

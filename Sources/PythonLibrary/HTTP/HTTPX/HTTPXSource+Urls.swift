/// Addresses and their parameters.
extension HTTPXSource {
    static let urls = ##"""
        def _primitive(value):
            """A parameter's value as text: true, false and nothing as in JSON's words."""
            if value is True:
                return "true"
            if value is False:
                return "false"
            return "" if value is None else str(value)


        class QueryParams:
            """The parameters of a query, several of one name allowed; it does not change."""

            def __init__(self, *args, **kwargs):
                value = args[0] if args else kwargs
                if isinstance(value, bytes):
                    value = value.decode("ascii")
                if value is None:
                    pairs = []
                elif isinstance(value, str):
                    pairs = _network.parse_form(value)
                elif isinstance(value, QueryParams):
                    pairs = list(value._pairs)
                else:
                    pairs = []
                    for name, values in value.items() if hasattr(value, "items") else value:
                        for one in values if isinstance(values, (list, tuple)) else [values]:
                            pairs.append((str(name), _primitive(one)))
                self._pairs = pairs

            def _dict(self):
                found = {}
                for name, value in self._pairs:
                    found.setdefault(name, value)
                return found

            def keys(self):
                return self._dict().keys()

            def values(self):
                return self._dict().values()

            def items(self):
                return self._dict().items()

            def multi_items(self):
                return list(self._pairs)

            def get(self, key, default=None):
                return self._dict().get(key, default)

            def get_list(self, key):
                return [value for name, value in self._pairs if name == key]

            def _lists(self):
                found = {}
                for name, value in self._pairs:
                    found.setdefault(name, []).append(value)
                return found

            def set(self, key, value=None):
                return QueryParams({**self._lists(), str(key): value})

            def add(self, key, value=None):
                lists = self._lists()
                lists.setdefault(str(key), []).append(value)
                return QueryParams(lists)

            def remove(self, key):
                return QueryParams([pair for pair in self._pairs if pair[0] != key])

            def merge(self, params=None):
                return QueryParams({**self._lists(), **QueryParams(params)._lists()})

            def update(self, params=None):
                raise RuntimeError(
                    "QueryParams are immutable since 0.18.0. Use `q = q.merge(...)` to create an updated copy.")

            def __setitem__(self, key, value):
                raise RuntimeError(
                    "QueryParams are immutable since 0.18.0. Use `q = q.set(key, value)` to create an updated copy.")

            def __getitem__(self, key):
                return self._dict()[key]

            def __contains__(self, key):
                return any(name == key for name, _ in self._pairs)

            def __iter__(self):
                return iter(self.keys())

            def __len__(self):
                return len(self._dict())

            def __bool__(self):
                return bool(self._pairs)

            def __hash__(self):
                return hash(str(self))

            def __eq__(self, other):
                return isinstance(other, QueryParams) and sorted(self._pairs) == sorted(other._pairs)

            def __str__(self):
                return _network.form(self._pairs)

            def __repr__(self):
                return f"QueryParams({str(self)!r})"


        class URL:
            """A web address, whole or relative. `str(url)` is the address as text."""

            def __init__(self, url="", **kwargs):
                if isinstance(url, URL):
                    self._text = url._text
                elif isinstance(url, str):
                    self._text = _normal(url)
                else:
                    raise TypeError(f"Invalid type for url.  Expected str or {__name__}.URL, got {type(url)}: {url!r}")
                if kwargs:
                    self._text = self._changed(kwargs)

            def _changed(self, changes):
                scheme, authority, path, query, fragment = self._parts()
                host, _, port = authority.partition(":")
                for name, value in changes.items():
                    if isinstance(value, bytes):
                        value = value.decode("ascii")
                    if name == "params":
                        query = str(QueryParams(value)) or None
                    elif name == "raw_path":
                        path, mark, rest = value.partition("?")
                        query = rest if mark else None
                    elif name == "scheme":
                        scheme = value
                    elif name == "host":
                        host = value
                    elif name == "port":
                        port = "" if value is None else str(value)
                    elif name == "netloc":
                        host, _, port = value.partition(":")
                    elif name == "path":
                        path = value
                    elif name == "query":
                        query = value
                    elif name == "fragment":
                        fragment = value
                    else:
                        raise TypeError(f"{name!r} is an invalid keyword argument for URL()")
                text = f"{scheme}:" if scheme else ""
                if host:
                    text += "//" + host + (":" + port if port else "")
                text += path
                if query is not None:
                    text += "?" + query
                return _normal(text + ("#" + fragment if fragment else ""))

            def _parts(self):
                rest, _, fragment = self._text.partition("#")
                rest, mark, query = rest.partition("?")
                scheme = authority = ""
                if "://" in rest:
                    scheme, _, rest = rest.partition("://")
                    authority, slash, path = rest.partition("/")
                    rest = slash + path
                return scheme, authority, rest, query if mark else None, fragment

            @property
            def scheme(self):
                return self._parts()[0]

            @property
            def netloc(self):
                return self._parts()[1].encode("ascii")

            @property
            def host(self):
                return self._parts()[1].partition(":")[0]

            @property
            def port(self):
                port = self._parts()[1].partition(":")[2]
                return int(port) if port else None

            @property
            def path(self):
                scheme, _, path, _, _ = self._parts()
                return _network.unquote(path) or ("/" if scheme else "")

            @property
            def query(self):
                return (self._parts()[3] or "").encode("ascii")

            @property
            def params(self):
                return QueryParams(self._parts()[3])

            @property
            def raw_path(self):
                scheme, _, path, query, _ = self._parts()
                path = path or ("/" if scheme else "")
                return (path if query is None else path + "?" + query).encode("ascii")

            @property
            def fragment(self):
                return self._parts()[4]

            @property
            def is_absolute_url(self):
                parts = self._parts()
                return bool(parts[0] and parts[1])

            @property
            def is_relative_url(self):
                return not self.is_absolute_url

            def copy_with(self, **kwargs):
                return URL(self, **kwargs)

            def copy_set_param(self, key, value=None):
                return self.copy_with(params=self.params.set(key, value))

            def copy_add_param(self, key, value=None):
                return self.copy_with(params=self.params.add(key, value))

            def copy_remove_param(self, key):
                return self.copy_with(params=self.params.remove(key))

            def copy_merge_params(self, params):
                return self.copy_with(params=self.params.merge(params))

            def join(self, url):
                url = URL(url)
                return url if url.is_absolute_url else URL(_network.join(self._text, url._text))

            def __hash__(self):
                return hash(self._text)

            def __eq__(self, other):
                return isinstance(other, (URL, str)) and self._text == str(URL(other))

            def __str__(self):
                return self._text

            def __repr__(self):
                return f"URL({self._text!r})"


        def _normal(text):
            """An address with its host in lower case and its odd characters encoded; a path that was left out stays out."""
            if "://" not in text:
                return text
            address = _network.address(text)
            if len(address) == 2:
                if address[0] == "invalid-port":
                    raise InvalidURL(f"Invalid port: {address[1]!r}")
                return text
            whole, fragment = address[0], text.partition("#")[2]
            rest = text.partition("#")[0].partition("://")[2]
            if "/" not in rest.partition("?")[0]:
                whole = whole.replace("/?", "?", 1) if "?" in rest else whole[:-1]
            return whole + "#" + fragment if fragment else whole

        """##
}

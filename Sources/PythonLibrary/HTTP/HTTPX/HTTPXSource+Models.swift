/// Headers, cookies and requests.
extension HTTPXSource {
    static let models = ##"""
        def _header_text(value, what):
            if isinstance(value, bytes):
                return value.decode("ascii")
            if not isinstance(value, str):
                raise TypeError(f"Header {what} must be str or bytes, not {type(value)}")
            return value


        class Headers:
            """Headers in order; names compare without regard to case, and one name may come several times."""

            def __init__(self, headers=None, encoding=None):
                self.encoding = encoding or "ascii"
                if headers is None:
                    self._list = []
                elif isinstance(headers, Headers):
                    self._list = list(headers._list)
                else:
                    pairs = headers.items() if hasattr(headers, "items") else headers
                    self._list = [(_header_text(n, "name"), _header_text(v, "value")) for n, v in pairs]

            @property
            def raw(self):
                return [(name.encode("ascii"), value.encode("utf-8")) for name, value in self._list]

            def _dict(self):
                found = {}
                for name, value in self._list:
                    name = name.lower()
                    found[name] = found[name] + ", " + value if name in found else value
                return found

            def keys(self):
                return self._dict().keys()

            def values(self):
                return self._dict().values()

            def items(self):
                return self._dict().items()

            def multi_items(self):
                return [(name.lower(), value) for name, value in self._list]

            def get(self, key, default=None):
                key = key.lower()
                found = [value for name, value in self._list if name.lower() == key]
                return ", ".join(found) if found else default

            def get_list(self, key, split_commas=False):
                key = key.lower()
                found = [value for name, value in self._list if name.lower() == key]
                return [part.strip() for value in found for part in value.split(",")] if split_commas else found

            def update(self, headers=None):
                for name, value in Headers(headers)._list:
                    self[name] = value

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

            def copy(self):
                return Headers(self)

            def __getitem__(self, key):
                found = self.get(key)
                if found is None:
                    raise KeyError(key)
                return found

            def __setitem__(self, key, value):
                lower = key.lower()
                value = _header_text(value, "value")
                places = [place for place, (name, _) in enumerate(self._list) if name.lower() == lower]
                if places:
                    self._list[places[0]] = (key, value)
                    for place in reversed(places[1:]):
                        del self._list[place]
                else:
                    self._list.append((key, value))

            def __delitem__(self, key):
                if key not in self:
                    raise KeyError(key)
                self._list = [pair for pair in self._list if pair[0].lower() != key.lower()]

            def __contains__(self, key):
                key = key.lower()
                return any(name.lower() == key for name, _ in self._list)

            def __iter__(self):
                return iter(self.keys())

            def __len__(self):
                return len(self._list)

            def __eq__(self, other):
                try:
                    other = Headers(other)
                except (TypeError, ValueError):
                    return False
                return sorted(self.multi_items()) == sorted(other.multi_items())

            def __repr__(self):
                pairs = [(name, "[secure]" if name in ("authorization", "proxy-authorization") else value)
                         for name, value in self.multi_items()]
                known = dict(pairs)
                return f"Headers({known!r})" if len(known) == len(pairs) else f"Headers({pairs!r})"


        class Cookies(_Jar):
            def __repr__(self):
                cookies = [f"<Cookie {n}={v} for {self._hosts.get(n, '')} />" for n, v in self.items()]
                return f"<Cookies[{', '.join(cookies)}]>"


        def _encode_body(content, data, files, json):
            """A request's body with the headers that describe it."""
            if files:
                raise NotImplementedError(__name__ + ": Meanwhile has no uploads of files.")
            if data is not None and not hasattr(data, "items"):
                # Raw bytes or text once went by `data`.
                content, data = data, None
            if content is not None:
                if isinstance(content, str):
                    content = content.encode("utf-8")
                elif not isinstance(content, bytes):
                    if not hasattr(content, "__iter__"):
                        raise TypeError(f"Unexpected type for 'content', {type(content)!r}")
                    content = b"".join(content)
                return content, [("Content-Length", str(len(content)))] if content else []
            if data:
                pairs = []
                for name, values in data.items():
                    for value in values if isinstance(values, (list, tuple)) else [values]:
                        pairs.append((str(name), _primitive(value)))
                body = _network.form(pairs).encode("utf-8")
                return body, [("Content-Length", str(len(body))), ("Content-Type", "application/x-www-form-urlencoded")]
            if json is not None:
                body = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
                return body, [("Content-Length", str(len(body))), ("Content-Type", "application/json")]
            return b"", []


        class Request:
            def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None,
                         json=None, extensions=None):
                self.method = method.upper()
                self.url = URL(url) if params is None else URL(url, params=params)
                self.headers = Headers(headers)
                self.extensions = {} if extensions is None else dict(extensions)
                self.content, described = _encode_body(content, data, files, json)
                if not self.content and self.method in ("POST", "PUT", "PATCH"):
                    described = [("Content-Length", "0")]
                for name, value in described:
                    self.headers.setdefault(name, value)
                if "host" not in self.headers:
                    self.headers._list.insert(0, ("Host", self.url._parts()[1]))
                if cookies:
                    header = Cookies(cookies).header(self.url.host)
                    if header is not None:
                        self.headers["Cookie"] = header

            def read(self):
                return self.content

            async def aread(self):
                return self.content

            def __repr__(self):
                return f"<Request({self.method!r}, {str(self.url)!r})>"

        """##
}

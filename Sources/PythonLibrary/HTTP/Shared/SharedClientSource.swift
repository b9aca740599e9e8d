/// The module `_http`: what the clients have in common. `timedelta` is the span that `elapsed` gives.
enum SharedClientSource {
    static let text = ##"""
        import _network


        class timedelta:
            """A span of time, as `elapsed` gives it: read it, compare it, add it up."""

            def __init__(self, microseconds):
                self._all = microseconds

            days = property(lambda self: self._all // 86_400_000_000)
            seconds = property(lambda self: self._all // 1_000_000 % 86_400)
            microseconds = property(lambda self: self._all % 1_000_000)

            def total_seconds(self):
                return self._all / 1_000_000

            def __repr__(self):
                names = ("days", "seconds", "microseconds")
                parts = [f"{name}={getattr(self, name)}" for name in names if getattr(self, name)]
                return "datetime.timedelta(" + (", ".join(parts) or "0") + ")"

            def __str__(self):
                minutes, seconds = divmod(self.seconds, 60)
                text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
                if self.days:
                    text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
                return text + (f".{self.microseconds:06d}" if self.microseconds else "")

            def __hash__(self):
                return hash(self._all)

            def __bool__(self):
                return self._all != 0

            def __eq__(self, other):
                return self._all == other._all if isinstance(other, timedelta) else NotImplemented

            def __lt__(self, other):
                return self._all < other._all if isinstance(other, timedelta) else NotImplemented

            def __le__(self, other):
                return self._all <= other._all if isinstance(other, timedelta) else NotImplemented

            def __gt__(self, other):
                return self._all > other._all if isinstance(other, timedelta) else NotImplemented

            def __ge__(self, other):
                return self._all >= other._all if isinstance(other, timedelta) else NotImplemented

            def __add__(self, other):
                return timedelta(self._all + other._all) if isinstance(other, timedelta) else NotImplemented

            def __radd__(self, other):
                # sum() starts from 0 only for numbers; a real timedelta refuses it as well.
                return NotImplemented

            def __sub__(self, other):
                return timedelta(self._all - other._all) if isinstance(other, timedelta) else NotImplemented

            def __mul__(self, other):
                return timedelta(round(self._all * other)) if isinstance(other, (int, float)) else NotImplemented

            __rmul__ = __mul__

            def __truediv__(self, other):
                if isinstance(other, timedelta):
                    return self._all / other._all
                return timedelta(round(self._all / other)) if isinstance(other, (int, float)) else NotImplemented


        timedelta.__module__ = "datetime"


        def charset(content_type):
            """The character set that a Content-Type header names, or None."""
            for part in (content_type or "").split(";")[1:]:
                name, _, value = part.partition("=")
                if name.strip().lower() == "charset":
                    return value.strip().strip("'\"") or None
            return None


        def decode(body, encoding):
            """The text of a body; bytes that do not fit become U+FFFD, and an unknown encoding is taken for UTF-8."""
            try:
                return body.decode(encoding, "replace")
            except LookupError:
                return body.decode("utf-8", "replace")


        def lines(text):
            """The lines of a text without their ends."""
            return text.splitlines()


        def links(value):
            """The parts of a Link header, each a dict with its address under `url`."""
            found = []
            for part in value.split(","):
                address, *parameters = part.split(";")
                link = {"url": address.strip("<> '\"")}
                for parameter in parameters:
                    name, _, content = parameter.partition("=")
                    link[name.strip(" '\"")] = content.strip(" '\"")
                found.append(link)
            return found


        class Jar(dict):
            """Cookies by name, each with the host it belongs to ("" for any)."""

            def __init__(self, cookies=None):
                self._hosts = {}
                if cookies is not None:
                    self.update(cookies)

            def set(self, name, value, domain="", path="/"):
                self[name] = value
                self._hosts[name] = domain

            def update(self, cookies=(), **more):
                hosts = cookies._hosts if isinstance(cookies, Jar) else {}
                for name, value in dict(cookies, **more).items():
                    self.set(name, value, hosts.get(name, ""))

            def delete(self, name, domain=None, path=None):
                del self[name]

            def get_dict(self, domain=None, path=None):
                return {n: v for n, v in self.items() if domain is None or self._hosts.get(n, "") == domain}

            def extract(self, header_items, host):
                """Takes in what the Set-Cookie headers of an answer of `host` say."""
                for name, value in header_items:
                    if name.lower() == "set-cookie":
                        key, _, content = value.partition(";")[0].partition("=")
                        self.set(key.strip(), content.strip(), host)

            def header(self, host):
                """The Cookie header for a request to `host`, or None."""
                pairs = [f"{n}={v}" for n, v in self.items() if self._hosts.get(n, "") in ("", host)]
                return "; ".join(pairs) if pairs else None


        def basic(username, password):
            """The Authorization header of basic authentication."""
            if isinstance(username, str):
                username = username.encode("utf-8")
            if isinstance(password, str):
                password = password.encode("utf-8")
            return "Basic " + _network.base64(username + b":" + password)

        """##
}

/// Time-outs, limits and statuses.
extension HTTPXSource {
    static let config = ##"""
        class _Unset:
            def __repr__(self):
                return "UNSET"


        _UNSET = _Unset()


        class _UseClientDefault:
            def __repr__(self):
                return "<" + __name__ + "._client.UseClientDefault object>"


        USE_CLIENT_DEFAULT = _UseClientDefault()


        class Timeout:
            """How long each phase of a request may take, in seconds; None waits for ever."""

            def __init__(self, timeout=_UNSET, *, connect=_UNSET, read=_UNSET, write=_UNSET, pool=_UNSET):
                if isinstance(timeout, Timeout):
                    self.connect, self.read, self.write, self.pool = timeout.connect, timeout.read, timeout.write, timeout.pool
                elif isinstance(timeout, tuple):
                    self.connect = timeout[0]
                    self.read = timeout[1]
                    self.write = None if len(timeout) < 3 else timeout[2]
                    self.pool = None if len(timeout) < 4 else timeout[3]
                else:
                    if timeout is _UNSET and _UNSET in (connect, read, write, pool):
                        raise ValueError(
                            __name__ + ".Timeout must either include a default, or set all four parameters explicitly.")
                    self.connect = timeout if connect is _UNSET else connect
                    self.read = timeout if read is _UNSET else read
                    self.write = timeout if write is _UNSET else write
                    self.pool = timeout if pool is _UNSET else pool

            def as_dict(self):
                return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}

            def __eq__(self, other):
                return isinstance(other, Timeout) and self.as_dict() == other.as_dict()

            def __repr__(self):
                if self.connect == self.read == self.write == self.pool:
                    return f"Timeout(timeout={self.connect})"
                return f"Timeout(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})"


        class Limits:
            """How many connections a client has and keeps; None is any number."""

            def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
                self.max_connections = max_connections
                self.max_keepalive_connections = max_keepalive_connections
                self.keepalive_expiry = keepalive_expiry

            def __eq__(self, other):
                return isinstance(other, Limits) and repr(self) == repr(other)

            def __repr__(self):
                return (
                    f"Limits(max_connections={self.max_connections}, "
                    f"max_keepalive_connections={self.max_keepalive_connections}, keepalive_expiry={self.keepalive_expiry})")


        _DEFAULT_TIMEOUT = Timeout(5.0)
        _DEFAULT_LIMITS = Limits(max_connections=100, max_keepalive_connections=20)


        class codes(int):
            """The statuses by name: `codes.NOT_FOUND` is 404 and has a phrase."""

            def __new__(cls, value):
                known = _statuses.get(value)
                if known is None:
                    raise ValueError(f"{value!r} is not a valid codes")
                return known

            @property
            def value(self):
                return int(self)

            def __repr__(self):
                return f"<codes.{self.name}: {int(self)}>"

            def __str__(self):
                return str(int(self))

            @classmethod
            def get_reason_phrase(cls, value):
                known = _statuses.get(value)
                return "" if known is None else known.phrase

            @classmethod
            def is_informational(cls, value):
                return 100 <= value <= 199

            @classmethod
            def is_success(cls, value):
                return 200 <= value <= 299

            @classmethod
            def is_redirect(cls, value):
                return 300 <= value <= 399

            @classmethod
            def is_client_error(cls, value):
                return 400 <= value <= 499

            @classmethod
            def is_server_error(cls, value):
                return 500 <= value <= 599

            @classmethod
            def is_error(cls, value):
                return 400 <= value <= 599


        _statuses = {}
        for _number, _phrase in (
            (100, "Continue"), (101, "Switching Protocols"), (102, "Processing"), (103, "Early Hints"),
            (200, "OK"), (201, "Created"), (202, "Accepted"), (203, "Non-Authoritative Information"), (204, "No Content"),
            (205, "Reset Content"), (206, "Partial Content"), (207, "Multi-Status"), (208, "Already Reported"),
            (226, "IM Used"), (300, "Multiple Choices"), (301, "Moved Permanently"), (302, "Found"), (303, "See Other"),
            (304, "Not Modified"), (305, "Use Proxy"), (307, "Temporary Redirect"), (308, "Permanent Redirect"),
            (400, "Bad Request"), (401, "Unauthorized"), (402, "Payment Required"), (403, "Forbidden"), (404, "Not Found"),
            (405, "Method Not Allowed"), (406, "Not Acceptable"), (407, "Proxy Authentication Required"),
            (408, "Request Timeout"), (409, "Conflict"), (410, "Gone"), (411, "Length Required"),
            (412, "Precondition Failed"), (413, "Request Entity Too Large"), (414, "Request-URI Too Long"),
            (415, "Unsupported Media Type"), (416, "Requested Range Not Satisfiable"), (417, "Expectation Failed"),
            (418, "I'm a teapot"), (421, "Misdirected Request"), (422, "Unprocessable Entity"), (423, "Locked"),
            (424, "Failed Dependency"), (425, "Too Early"), (426, "Upgrade Required"), (428, "Precondition Required"),
            (429, "Too Many Requests"), (431, "Request Header Fields Too Large"), (451, "Unavailable For Legal Reasons"),
            (500, "Internal Server Error"), (501, "Not Implemented"), (502, "Bad Gateway"), (503, "Service Unavailable"),
            (504, "Gateway Timeout"), (505, "HTTP Version Not Supported"), (506, "Variant Also Negotiates"),
            (507, "Insufficient Storage"), (508, "Loop Detected"), (510, "Not Extended"),
            (511, "Network Authentication Required"),
        ):
            _one = int.__new__(codes, _number)
            _one.phrase = _phrase
            _one.name = "IM_A_TEAPOT" if _number == 418 else _phrase.upper().replace(" ", "_").replace("-", "_")
            _statuses[_number] = _one
            setattr(codes, _one.name, _one)
            setattr(codes, _one.name.lower(), _one)

        """##
}

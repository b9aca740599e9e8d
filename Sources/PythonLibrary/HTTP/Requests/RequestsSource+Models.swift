/// `requests.models`: requests, prepared requests and responses.
extension RequestsSource {
    static let models = ##"""
        import json as _json

        import _network
        from _http import charset, decode, links
        from requests.auth import HTTPBasicAuth
        from requests.cookies import RequestsCookieJar
        from requests.exceptions import (
            HTTPError,
            InvalidHeader,
            InvalidJSONError,
            InvalidURL,
            MissingSchema,
        )
        from requests.exceptions import JSONDecodeError as _RequestsJSONDecodeError
        from requests.status_codes import codes
        from requests.structures import CaseInsensitiveDict

        REDIRECT_STATI = (301, 302, 303, 307, 308)
        DEFAULT_REDIRECT_LIMIT = 30
        CONTENT_CHUNK_SIZE = 10 * 1024
        ITER_CHUNK_SIZE = 512


        def _pairs(data):
            """The items of a mapping or a list of pairs as text, a list's members one by one, None left out."""
            items = data.items() if hasattr(data, "items") else data
            found = []
            for name, values in items:
                if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
                    values = [values]
                for value in values:
                    if value is not None:
                        found.append((_text(name), _text(value)))
            return found


        def _text(value):
            return value.decode("utf-8") if isinstance(value, bytes) else str(value)


        def _encode(data):
            if isinstance(data, bytes):
                return data.decode("utf-8")
            return data if isinstance(data, str) else _network.form(_pairs(data))


        def _hook_list(hooks):
            found = {"response": []}
            for event, hook in (hooks or {}).items():
                if event not in found:
                    raise ValueError(f'Unsupported event specified, with event name "{event}"')
                found[event].extend([hook] if callable(hook) else hook)
            return found


        class Request:
            def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                         cookies=None, hooks=None, json=None):
                self.method = method
                self.url = url
                self.headers = {} if headers is None else headers
                self.files = [] if files is None else files
                self.data = [] if data is None else data
                self.params = {} if params is None else params
                self.auth = auth
                self.cookies = cookies
                self.json = json
                self.hooks = _hook_list(hooks)

            def register_hook(self, event, hook):
                self.hooks[event].extend([hook] if callable(hook) else hook)

            def __repr__(self):
                return f"<Request [{self.method}]>"

            def prepare(self):
                prepared = PreparedRequest()
                prepared.prepare(
                    method=self.method, url=self.url, headers=self.headers, files=self.files, data=self.data, json=self.json,
                    params=self.params, auth=self.auth, cookies=self.cookies, hooks=self.hooks)
                return prepared


        class PreparedRequest:
            def __init__(self):
                self.method = None
                self.url = None
                self.headers = None
                self.body = None
                self.hooks = _hook_list(None)
                self._host = None
                self._port = None

            def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None,
                        cookies=None, hooks=None, json=None):
                self.method = None if method is None else _text(method).upper()
                self.prepare_url(url, params)
                self.prepare_headers(headers)
                self.prepare_cookies(cookies)
                # Last the authentication: it may sign all of the others.
                self.prepare_body(data, files=files, json=json)
                self.prepare_auth(auth, url=url)
                self.hooks = _hook_list(hooks)

            def __repr__(self):
                return f"<PreparedRequest [{self.method}]>"

            def copy(self):
                other = PreparedRequest()
                other.__dict__.update(self.__dict__)
                other.headers = self.headers.copy() if self.headers is not None else None
                return other

            def prepare_url(self, url, params):
                url = _text(url).lstrip()
                if ":" in url and not url.lower().startswith("http"):
                    # Another scheme is left as it is: no adapter will be found for it.
                    self.url = url
                    return
                address = _network.address(url)
                if len(address) == 2:
                    reason, detail = address
                    if reason == "missing-host":
                        raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
                    if reason == "invalid-port":
                        authority = url.split("://", 1)[1].split("/")[0].split("?")[0]
                        raise InvalidURL(f"Failed to parse: {authority!r} is not a valid host or port")
                    if reason == "unsupported-scheme":
                        self.url = url
                        return
                    raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
                if params:
                    extra = _encode(params)
                    if extra:
                        base = url.split("#", 1)[0]
                        joint = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
                        address = _network.address(base + joint + extra)
                self.url, _, self._host, self._port, _, _ = address

            @property
            def path_url(self):
                rest = self.url.split("://", 1)[1]
                return "/" + rest.partition("/")[2]

            def prepare_headers(self, headers):
                self.headers = CaseInsensitiveDict()
                for name, value in (headers or {}).items():
                    for part in (name, value):
                        if not isinstance(part, (str, bytes)):
                            raise InvalidHeader(
                                f"Header part ({part!r}) from ({name!r}, {value!r}) must be of type str or bytes, "
                                f"not {type(part)}")
                    self.headers[_text(name)] = value

            def prepare_cookies(self, cookies):
                if not cookies:
                    return
                jar = cookies if isinstance(cookies, RequestsCookieJar) else RequestsCookieJar(cookies)
                header = jar.header(self._host)
                if header is not None:
                    self.headers["Cookie"] = header

            def prepare_body(self, data, files, json=None):
                if files:
                    raise NotImplementedError("requests: Meanwhile has no uploads of files.")
                self.body, kind = self._body(data, json)
                self.prepare_content_length(self.body)
                if kind and "content-type" not in self.headers:
                    self.headers["Content-Type"] = kind

            def _body(self, data, json):
                """The body that the arguments describe, and the content type that goes with it, if any."""
                if not data:
                    if json is None:
                        return None, None
                    try:
                        return _json.dumps(json, allow_nan=False).encode("utf-8"), "application/json"
                    except ValueError as error:
                        raise InvalidJSONError(error, request=self) from None
                if isinstance(data, (str, bytes)):
                    return data, None
                if hasattr(data, "read"):
                    return data.read(), None
                if hasattr(data, "items") or isinstance(data, (list, tuple)):
                    return _encode(data), "application/x-www-form-urlencoded"
                return b"".join(part if isinstance(part, bytes) else part.encode("utf-8") for part in data), None

            def prepare_content_length(self, body):
                if body:
                    self.headers["Content-Length"] = str(len(body.encode("utf-8") if isinstance(body, str) else body))
                elif self.method not in ("GET", "HEAD") and self.headers.get("Content-Length") is None:
                    self.headers["Content-Length"] = "0"

            def prepare_auth(self, auth, url=""):
                if not auth:
                    return
                if isinstance(auth, tuple) and len(auth) == 2:
                    auth = HTTPBasicAuth(*auth)
                self.__dict__.update(auth(self).__dict__)
                self.prepare_content_length(self.body)

            def register_hook(self, event, hook):
                self.hooks[event].extend([hook] if callable(hook) else hook)


        class Response:
            def __init__(self):
                # Empty until the adapter fills it in.
                self._content, self.status_code = b"", None
                self.headers = CaseInsensitiveDict()
                self.raw = self.url = self.encoding = None
                self.history, self.reason = [], None
                self.cookies = RequestsCookieJar()
                self.elapsed = self.request = self.connection = None

            def __repr__(self):
                return f"<Response [{self.status_code}]>"

            def __bool__(self):
                return self.ok

            def __enter__(self):
                return self

            def __exit__(self, kind, error, trace):
                self.close()

            def __iter__(self):
                return self.iter_content(128)

            @property
            def ok(self):
                failed = False
                try:
                    self.raise_for_status()
                except HTTPError:
                    failed = True
                return not failed

            @property
            def is_redirect(self):
                return "location" in self.headers and self.status_code in REDIRECT_STATI

            @property
            def is_permanent_redirect(self):
                return "location" in self.headers and self.status_code in (301, 308)

            @property
            def next(self):
                return getattr(self, "_next", None)

            @property
            def apparent_encoding(self):
                return "ascii" if all(byte < 0x80 for byte in self._content) else "utf-8"

            @property
            def content(self):
                return self._content

            @property
            def text(self):
                if not self.content:
                    return ""
                return decode(self.content, self.encoding or "utf-8")

            def json(self, **kwargs):
                try:
                    return _json.loads(decode(self.content, self.encoding or "utf-8"), **kwargs)
                except _json.JSONDecodeError as error:
                    raise _RequestsJSONDecodeError(error.msg, error.doc, error.pos) from None

            @property
            def links(self):
                found = {}
                for link in links(self.headers["link"]) if "link" in self.headers else []:
                    found[link.get("rel") or link.get("url")] = link
                return found

            def iter_content(self, chunk_size=1, decode_unicode=False):
                if chunk_size is not None and not isinstance(chunk_size, int):
                    raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
                return self._chunks(chunk_size or CONTENT_CHUNK_SIZE, decode_unicode)

            def _chunks(self, size, decode_unicode):
                content = decode(self._content, self.encoding) if decode_unicode and self.encoding else self._content
                for start in range(0, len(content), size):
                    yield content[start:start + size]

            def iter_lines(self, chunk_size=ITER_CHUNK_SIZE, decode_unicode=False, delimiter=None):
                content = b"".join(self.iter_content(chunk_size))
                if decode_unicode and self.encoding:
                    content = decode(content, self.encoding)
                yield from (content.split(delimiter) if delimiter else content.splitlines())

            def raise_for_status(self):
                if 400 <= self.status_code < 500:
                    kind = "Client"
                elif 500 <= self.status_code < 600:
                    kind = "Server"
                else:
                    return
                raise HTTPError(f"{self.status_code} {kind} Error: {self.reason} for url: {self.url}", response=self)

            def close(self):
                pass


        def _encoding(headers):
            """The encoding of a body by its headers, as requests guesses it."""
            content_type = headers.get("content-type")
            if not content_type:
                return None
            named = charset(content_type)
            if named:
                return named
            kind = content_type.split(";")[0]
            return "ISO-8859-1" if "text" in kind else "utf-8" if "application/json" in kind else None

        """##
}

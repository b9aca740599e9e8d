/// Responses.
extension HTTPXSource {
    static let response = ##"""
        class Response:
            def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, stream=None,
                         request=None, extensions=None, history=None, default_encoding="utf-8"):
                self.status_code = status_code
                self.headers = Headers(headers)
                self._request = request
                self.next_request = None
                self.extensions = {} if extensions is None else extensions
                self.history = [] if history is None else list(history)
                self.default_encoding = default_encoding
                self.is_closed = True
                self.is_stream_consumed = True
                self._elapsed = None
                self._is_read = True
                self._encoding = None
                described = []
                if text is not None:
                    content, described = text.encode("utf-8"), [("Content-Type", "text/plain; charset=utf-8")]
                elif html is not None:
                    content, described = html.encode("utf-8"), [("Content-Type", "text/html; charset=utf-8")]
                elif json is not None:
                    content = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
                    described = [("Content-Type", "application/json")]
                elif isinstance(content, str):
                    content = content.encode("utf-8")
                if content is not None and not isinstance(content, bytes):
                    content = b"".join(content)
                self._content = content or b""
                if content is not None or described:
                    self.headers.setdefault("Content-Length", str(len(self._content)))
                for name, value in described:
                    self.headers.setdefault(name, value)

            @property
            def request(self):
                if self._request is None:
                    raise RuntimeError("The request instance has not been set on this response.")
                return self._request

            @request.setter
            def request(self, value):
                self._request = value

            @property
            def elapsed(self):
                if self._elapsed is None or not self.is_closed:
                    raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
                return self._elapsed

            @elapsed.setter
            def elapsed(self, value):
                self._elapsed = value

            @property
            def http_version(self):
                return "HTTP/1.1"

            @property
            def reason_phrase(self):
                phrase = self.extensions.get("reason_phrase")
                return codes.get_reason_phrase(self.status_code) if phrase is None else phrase.decode("ascii")

            @property
            def url(self):
                return self.request.url

            @property
            def content(self):
                if not self._is_read:
                    raise ResponseNotRead()
                return self._content

            @property
            def text(self):
                return _decode(self.content, self.encoding)

            @property
            def charset_encoding(self):
                return _charset(self.headers.get("Content-Type"))

            @property
            def encoding(self):
                if self._encoding is not None:
                    return self._encoding
                named = self.charset_encoding
                if named:
                    return named
                default = self.default_encoding
                return default if isinstance(default, str) else default(self._content) or "utf-8"

            @encoding.setter
            def encoding(self, value):
                self._encoding = value

            def json(self, **kwargs):
                return _json.loads(_decode(self.content, self.charset_encoding or "utf-8"), **kwargs)

            @property
            def cookies(self):
                jar = Cookies()
                jar.extract(self.headers._list, self.request.url.host)
                return jar

            @property
            def links(self):
                header = self.headers.get("link")
                return {link.get("rel") or link["url"]: link for link in _links(header)} if header else {}

            @property
            def num_bytes_downloaded(self):
                return len(self._content)

            is_informational = property(lambda self: codes.is_informational(self.status_code))
            is_success = property(lambda self: codes.is_success(self.status_code))
            is_redirect = property(lambda self: codes.is_redirect(self.status_code))
            is_client_error = property(lambda self: codes.is_client_error(self.status_code))
            is_server_error = property(lambda self: codes.is_server_error(self.status_code))
            is_error = property(lambda self: codes.is_error(self.status_code))

            @property
            def has_redirect_location(self):
                return self.status_code in (301, 302, 303, 307, 308) and "Location" in self.headers

            def raise_for_status(self):
                if self._request is None:
                    raise RuntimeError(
                        "Cannot call `raise_for_status` as the request instance has not been set on this response.")
                if self.is_success:
                    return self
                kinds = {1: "Informational response", 3: "Redirect response", 4: "Client error", 5: "Server error"}
                kind = kinds.get(self.status_code // 100, "Invalid status code")
                message = f"{kind} '{self.status_code} {self.reason_phrase}' for url '{self.url}'\n"
                if self.has_redirect_location:
                    message += f"Redirect location: '{self.headers['location']}'\n"
                message += f"For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}"
                raise HTTPStatusError(message, request=self.request, response=self)

            # A streamed body has arrived whole when the stream opens; what is read here comes at once.

            def read(self):
                self._is_read = True
                self.close()
                return self._content

            async def aread(self):
                return self.read()

            def _stream(self, size, content):
                if self.is_stream_consumed and not self._is_read:
                    raise StreamConsumed()
                self.is_stream_consumed = True
                step = size or max(1, len(content))
                return [content[start:start + step] for start in range(0, len(content), step)]

            def iter_bytes(self, chunk_size=None):
                yield from self._stream(chunk_size, self._content)
                self.close()

            iter_raw = iter_bytes

            def iter_text(self, chunk_size=None):
                yield from self._stream(chunk_size, _decode(self._content, self.encoding))
                self.close()

            def iter_lines(self):
                for text in self._stream(None, _decode(self._content, self.encoding)):
                    yield from text.splitlines()
                self.close()

            async def aiter_bytes(self, chunk_size=None):
                for part in self.iter_bytes(chunk_size):
                    yield part

            aiter_raw = aiter_bytes

            async def aiter_text(self, chunk_size=None):
                for part in self.iter_text(chunk_size):
                    yield part

            async def aiter_lines(self):
                for line in self.iter_lines():
                    yield line

            def close(self):
                self.is_closed = True

            async def aclose(self):
                self.is_closed = True

            def __repr__(self):
                return f"<Response [{self.status_code} {self.reason_phrase}]>"

        """##
}

/// `requests.sessions`: settings, redirects and connections that requests share.
extension RequestsSource {
    static let sessions = ##"""
        import _network
        from requests.adapters import HTTPAdapter
        from requests.cookies import RequestsCookieJar, cookiejar_from_dict
        from requests.exceptions import InvalidSchema, TooManyRedirects
        from requests.models import DEFAULT_REDIRECT_LIMIT, PreparedRequest, Request, _hook_list
        from requests.structures import CaseInsensitiveDict

        __version__ = "2.34.2"


        def default_user_agent(name="python-requests"):
            return f"{name}/{__version__}"


        def default_headers():
            return CaseInsensitiveDict({
                "User-Agent": default_user_agent(),
                "Accept-Encoding": "gzip, deflate",
                "Accept": "*/*",
                "Connection": "keep-alive",
            })


        def merge_setting(request_setting, session_setting):
            """The session's headers or parameters with the request's over them; None takes one away."""
            if request_setting is None or session_setting is None:
                return session_setting if request_setting is None else request_setting
            if not (hasattr(session_setting, "items") and hasattr(request_setting, "items")):
                return request_setting
            merged = CaseInsensitiveDict(session_setting) if isinstance(session_setting, CaseInsensitiveDict) \
                else dict(session_setting)
            merged.update(request_setting)
            for name in [name for name, value in merged.items() if value is None]:
                del merged[name]
            return merged


        class Session:
            """Settings that requests share, and the connections they reuse.

            Making one costs no computing here; it does not for requests either.
            """

            def __init__(self):
                self.headers = default_headers()
                self.auth = None
                self.proxies = {}
                self.hooks = _hook_list(None)
                self.params = {}
                self.stream, self.verify, self.cert = False, True, None
                self.max_redirects, self.trust_env = DEFAULT_REDIRECT_LIMIT, True
                self.cookies, self.adapters = cookiejar_from_dict({}), {}
                self._what = None
                adapter = HTTPAdapter()
                self.mount("https://", adapter)
                self.mount("http://", adapter)

            def __enter__(self):
                return self

            def __exit__(self, kind, error, trace):
                self.close()

            def prepare_request(self, request):
                cookies = RequestsCookieJar(self.cookies)
                cookies.update(request.cookies or {})
                prepared = PreparedRequest()
                prepared.prepare(
                    method=request.method.upper(), url=request.url, files=request.files, data=request.data,
                    json=request.json, headers=merge_setting(CaseInsensitiveDict(request.headers), self.headers),
                    params=merge_setting(request.params, self.params), auth=request.auth or self.auth, cookies=cookies,
                    hooks={"response": self.hooks["response"] + request.hooks["response"]})
                return prepared

            def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                        timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                        json=None):
                request = Request(
                    method=method.upper(), url=url, headers=headers, files=files, data=data or {}, json=json,
                    params=params or {}, auth=auth, cookies=cookies, hooks=hooks)
                return self._send(
                    self.prepare_request(request), self._what or "requests.Session." + method.lower(), timeout=timeout,
                    allow_redirects=allow_redirects, proxies=proxies, cert=cert)

            def get(self, url, **kwargs):
                kwargs.setdefault("allow_redirects", True)
                return self.request("GET", url, **kwargs)

            def options(self, url, **kwargs):
                kwargs.setdefault("allow_redirects", True)
                return self.request("OPTIONS", url, **kwargs)

            def head(self, url, **kwargs):
                kwargs.setdefault("allow_redirects", False)
                return self.request("HEAD", url, **kwargs)

            def post(self, url, data=None, json=None, **kwargs):
                return self.request("POST", url, data=data, json=json, **kwargs)

            def put(self, url, data=None, **kwargs):
                return self.request("PUT", url, data=data, **kwargs)

            def patch(self, url, data=None, **kwargs):
                return self.request("PATCH", url, data=data, **kwargs)

            def delete(self, url, **kwargs):
                return self.request("DELETE", url, **kwargs)

            def send(self, request, **kwargs):
                if isinstance(request, Request):
                    raise ValueError("You can only send PreparedRequests.")
                return self._send(request, self._what or "requests.Session.send", **kwargs)

            def _send(self, request, what, timeout=None, allow_redirects=True, proxies=None, cert=None, stream=None,
                      verify=None):
                if proxies or self.proxies:
                    raise NotImplementedError("requests: Meanwhile has no proxies.")
                if cert or self.cert:
                    raise NotImplementedError("requests: Meanwhile has no client certificates.")
                response = self._send_once(request, what, timeout)
                if not allow_redirects:
                    if response.is_redirect:
                        response._next = self._redirected(response)
                    return response
                history = []
                while response.is_redirect:
                    if len(history) >= self.max_redirects:
                        raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
                    request = self._redirected(response)
                    history.append(response)
                    response = self._send_once(request, what, timeout)
                    response.history = list(history)
                return response

            def _send_once(self, request, what, timeout):
                adapter = self.get_adapter(request.url)
                if type(adapter).send is HTTPAdapter.send:
                    response = adapter.send(request, timeout=timeout, _what=what)
                else:
                    response = adapter.send(request, timeout=timeout)
                for hook in request.hooks["response"]:
                    changed = hook(response, timeout=timeout)
                    if changed is not None:
                        response = changed
                self.cookies.update(response.cookies)
                return response

            def _redirected(self, response):
                """The request that a redirect asks for: browsers' rules for the method, as requests follows them."""
                request = response.request.copy()
                status = response.status_code
                if request.method != "HEAD" and (status in (302, 303) or (status == 301 and request.method == "POST")):
                    request.method = "GET"
                host = request._host
                request.prepare_url(_network.join(response.url, response.headers["location"]), None)
                if status not in (307, 308):
                    for name in ("Content-Length", "Content-Type", "Transfer-Encoding"):
                        request.headers.pop(name, None)
                    request.body = None
                if request._host != host:
                    request.headers.pop("Authorization", None)
                request.headers.pop("Cookie", None)
                jar = RequestsCookieJar(self.cookies)
                request.prepare_cookies(jar)
                return request

            def get_adapter(self, url):
                address = url.lower()
                for prefix in self.adapters:
                    if address.startswith(prefix.lower()):
                        break
                else:
                    raise InvalidSchema(f"No connection adapters were found for {url!r}")
                return self.adapters[prefix]

            def mount(self, prefix, adapter):
                self.adapters[prefix] = adapter
                # The longest prefix is asked first.
                for key in [key for key in self.adapters if len(key) < len(prefix)]:
                    self.adapters[key] = self.adapters.pop(key)

            def close(self):
                for adapter in self.adapters.values():
                    adapter.close()


        def session():
            return Session()

        """##
}

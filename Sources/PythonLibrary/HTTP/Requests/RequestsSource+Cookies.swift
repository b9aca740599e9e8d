/// `requests.cookies`: a jar by name and host.
extension RequestsSource {
    static let cookies = ##"""
        from _http import Jar


        class RequestsCookieJar(Jar):
            def __repr__(self):
                cookies = [f"<Cookie {n}={v} for {self._hosts.get(n, '')}/>" for n, v in self.items()]
                return f"<RequestsCookieJar[{', '.join(cookies)}]>"

            def copy(self):
                return RequestsCookieJar(self)


        def cookiejar_from_dict(cookie_dict, cookiejar=None, overwrite=True):
            jar = RequestsCookieJar() if cookiejar is None else cookiejar
            for name, value in (cookie_dict or {}).items():
                if overwrite or name not in jar:
                    jar.set(name, value)
            return jar


        def dict_from_cookiejar(cj):
            return dict(cj)

        """##
}

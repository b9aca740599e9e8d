/// `requests.auth`: basic authentication.
extension RequestsSource {
    static let auth = ##"""
        from _http import basic


        class AuthBase:
            def __call__(self, r):
                raise NotImplementedError("Auth hooks must be callable.")


        class HTTPBasicAuth(AuthBase):
            def __init__(self, username, password):
                self.username = username
                self.password = password

            def __eq__(self, other):
                return self.username == getattr(other, "username", None) and self.password == getattr(other, "password", None)

            def __call__(self, r):
                r.headers["Authorization"] = basic(self.username, self.password)
                return r


        class HTTPProxyAuth(HTTPBasicAuth):
            def __call__(self, r):
                r.headers["Proxy-Authorization"] = basic(self.username, self.password)
                return r

        """##
}

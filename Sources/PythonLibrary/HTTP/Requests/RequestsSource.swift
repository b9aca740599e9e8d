/// The package `requests`: its parts in the order in which they build on each other, and what it gives by its own name.
enum RequestsSource {
    /// The submodules.
    static let parts: [(name: String, source: String)] = [
        ("structures", structures), ("exceptions", exceptions), ("status_codes", statusCodes), ("auth", auth),
        ("cookies", cookies), ("models", models), ("adapters", adapters), ("sessions", sessions), ("api", api),
    ]

    /// The package itself.
    static let package = ##"""
        from requests.exceptions import (
            ConnectionError,
            ConnectTimeout,
            FileModeWarning,
            HTTPError,
            JSONDecodeError,
            ReadTimeout,
            RequestException,
            Timeout,
            TooManyRedirects,
            URLRequired,
        )
        from requests.models import PreparedRequest, Request, Response
        from requests.status_codes import codes
        from requests.sessions import Session, __version__, session
        from requests.api import delete, get, head, options, patch, post, put, request

        """##
}

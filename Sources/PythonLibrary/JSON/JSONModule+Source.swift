extension JSONModule {
    /// The part that is written in Python.
    static let source = """
        __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


        class JSONDecodeError(ValueError):
            __module__ = 'json.decoder'

            def __init__(self, msg, doc, pos):
                line = doc.count('\\n', 0, pos) + 1
                column = pos - doc.rfind('\\n', 0, pos)
                ValueError.__init__(self, f'{msg}: line {line} column {column} (char {pos})')
                self.msg = msg
                self.doc = doc
                self.pos = pos
                self.lineno = line
                self.colno = column


        class JSONEncoder:
            __module__ = 'json.encoder'
            item_separator = ', '
            key_separator = ': '

            def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                         sort_keys=False, indent=None, separators=None, default=None):
                settings = dict(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                allow_nan=allow_nan, sort_keys=sort_keys, indent=indent)
                if separators is not None:
                    settings['item_separator'], settings['key_separator'] = separators
                elif indent is not None:
                    # Each item begins its own line, so no space is wanted behind the comma.
                    settings['item_separator'] = ','
                if default is not None:
                    settings['default'] = default
                self.__dict__.update(settings)

            def default(self, o):
                raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

            def encode(self, o):
                return _encode(o, self.default, self.skipkeys, self.ensure_ascii, self.check_circular,
                               self.allow_nan, self.indent, (self.item_separator, self.key_separator),
                               self.sort_keys)

            def iterencode(self, o, _one_shot=False):
                yield self.encode(o)


        class JSONDecoder:
            __module__ = 'json.decoder'

            def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                         strict=True, object_pairs_hook=None):
                self.object_hook = object_hook
                self.parse_float, self.parse_int, self.parse_constant = parse_float, parse_int, parse_constant
                self.strict, self.object_pairs_hook = strict, object_pairs_hook

            def _read(self, s, start):
                return _decode(s, start, self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int,
                               self.parse_constant, self.strict)

            def decode(self, s):
                return self._read(s, -1)

            def raw_decode(self, s, idx=0):
                return self._read(s, idx)


        def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
                  indent=None, separators=None, default=None, sort_keys=False, **kw):
            if cls is None and not kw:
                return _encode(obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators,
                               sort_keys)
            return (cls or JSONEncoder)(
                skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


        def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
                 indent=None, separators=None, default=None, sort_keys=False, **kw):
            fp.write(dumps(obj, skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                           allow_nan=allow_nan, cls=cls, indent=indent, separators=separators, default=default,
                           sort_keys=sort_keys, **kw))


        def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                  object_pairs_hook=None, **kw):
            if isinstance(s, str):
                if s.startswith('\\ufeff'):
                    raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
            elif isinstance(s, (bytes, bytearray)):
                if s.startswith(b'\\xef\\xbb\\xbf'):
                    s = s[3:]
                s = s.decode('utf-8', 'surrogatepass')
            else:
                raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
            if cls is None and not kw:
                return _decode(s, -1, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, True)
            for name, value in (('object_hook', object_hook), ('object_pairs_hook', object_pairs_hook),
                                ('parse_float', parse_float), ('parse_int', parse_int),
                                ('parse_constant', parse_constant)):
                if value is not None:
                    kw[name] = value
            return (cls or JSONDecoder)(**kw).decode(s)


        def load(fp, **kw):
            return loads(fp.read(), **kw)


        """
}

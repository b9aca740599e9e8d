extension PythonSource {
    /// `string`.
    static let string = PythonSource(
        name: "string",
        text: """
            whitespace = ' \\t\\n\\r\\v\\f'
            ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
            ascii_uppercase = ascii_lowercase.upper()
            ascii_letters = ascii_lowercase + ascii_uppercase
            digits = '0123456789'
            hexdigits = digits + 'abcdefABCDEF'
            octdigits = '01234567'
            punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~'
            printable = digits + ascii_letters + punctuation + whitespace


            def capwords(s, sep=None):
                return (sep or ' ').join(word.capitalize() for word in s.split(sep))


            class Template:
                delimiter = '$'

                def __init__(self, template):
                    self.template = template

                def _fill(self, values, strict):
                    text, parts, start = self.template, [], 0
                    while True:
                        place = text.find(self.delimiter, start)
                        if place < 0:
                            parts.append(text[start:])
                            return ''.join(parts)
                        parts.append(text[start:place])
                        after = place + 1
                        if text[after:after + 1] == self.delimiter:
                            parts.append(self.delimiter)
                            start = after + 1
                            continue
                        braced = text[after:after + 1] == '{'
                        begin = end = after + braced
                        while end < len(text) and (text[end] == '_' or text[end].isascii() and text[end].isalnum()):
                            end += 1
                        name = text[begin:end]
                        if not name or name[0].isdigit() or braced and text[end:end + 1] != '}':
                            if strict:
                                line = text.count('\\n', 0, place) + 1
                                column = place - text.rfind('\\n', 0, place)
                                raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
                            parts.append(self.delimiter)
                            start = after
                            continue
                        start = end + braced
                        if strict or name in values:
                            parts.append(str(values[name]))
                        else:
                            parts.append(text[place:start])

                def substitute(self, mapping={}, /, **kws):
                    return self._fill({**mapping, **kws}, True)

                def safe_substitute(self, mapping={}, /, **kws):
                    return self._fill({**mapping, **kws}, False)


            """)
}

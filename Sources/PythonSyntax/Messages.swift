/// Every text of a `SyntaxError` that the lexer and the parser raise: CPython 3.11's words, in alphabetical order of
/// their names.
enum Messages {
    static let argumentsAfterVariadicKeyword = "arguments cannot follow var-keyword argument"
    static let assignmentInArgument = "expression cannot contain assignment, perhaps you meant \"==\"?"
    static let assignmentToYield = "assignment to yield expression not possible"
    static let bareStarNeedsNames = "named arguments must follow bare *"
    static let bytesNotASCII = "bytes can only contain ASCII literal characters"
    static func cannotAssign(_ name: String) -> String { "cannot assign to \(name)" }
    static func cannotAssignHere(_ name: String) -> String {
        "cannot assign to \(name) here. Maybe you meant '==' instead of '='?"
    }
    static func cannotDelete(_ name: String) -> String { "cannot delete \(name)" }
    static func cannotUseNamed(_ name: String) -> String { "cannot use assignment expressions with \(name)" }
    static let colonExpectedAfterKey = "':' expected after dictionary key"
    static let comprehensionTarget = "did you forget parentheses around the comprehension target?"
    static let defaultForVariadic = "var-positional argument cannot have default value"
    static let defaultForVariadicKeyword = "var-keyword argument cannot have default value"
    static let dictionaryUnpackingInComprehension = "dict unpacking cannot be used in dict comprehension"
    static let doubleStarredInGroup = "cannot use double starred expression here"
    static let exceptWithoutParentheses = "multiple exception types must be parenthesized"
    static func encodingProblem(_ name: String) -> String { "encoding problem: \(name)" }
    static func expected(_ token: String) -> String { "expected '\(token)'" }
    static let expectedCommaBetweenSlashAndStar = "expected comma between / and *"
    static let expectedDefault = "expected default value expression"
    static let expectedElse = "expected 'else' after 'if' expression"
    static let expectedExceptionTypes = "expected one or more exception types"
    static let expectedExceptOrFinally = "expected 'except' or 'finally' block"
    static func expectedIndentedBlock(after header: String, line: Int32) -> String {
        "expected an indented block after \(header) on line \(line)"
    }
    static let expressionExpectedAfterKey = "expression expected after dictionary key and ':'"
    static let fStringBackslash = "f-string expression part cannot include a backslash"
    static let fStringComment = "f-string expression part cannot include '#'"
    static let fStringConversion = "f-string: invalid conversion character: expected 's', 'r', or 'a'"
    static let fStringEmpty = "f-string: empty expression not allowed"
    static let fStringExpectingBrace = "f-string: expecting '}'"
    static func fStringMismatched(_ byte: UInt8, opening: UInt8) -> String {
        "f-string: closing parenthesis '\(text(byte))' does not match opening parenthesis '\(text(opening))'"
    }
    static let fStringNestedTooDeeply = "f-string: expressions nested too deeply"
    static let fStringPrefix = "f-string: "
    static let fStringSingleBrace = "f-string: single '}' is not allowed"
    static let fStringTooManyParentheses = "f-string: too many nested parenthesis"
    static func fStringUnmatched(_ byte: UInt8) -> String { "f-string: unmatched '\(text(byte))'" }
    static let fStringUnterminated = "f-string: unterminated string"
    static let generatorNeedsParentheses = "Generator expression must be parenthesized"
    static let illegalAnnotation = "illegal target for annotation"
    static func illegalAugmented(_ name: String) -> String {
        "'\(name)' is an illegal expression for augmented assignment"
    }
    static let imaginaryRequired = "imaginary number required in complex literal"
    static let inconsistentTabs = "inconsistent use of tabs and spaces in indentation"
    static func integerTooLong(digits: Int) -> String {
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit"
            + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
    }
    static func invalidCharacter(_ scalar: Unicode.Scalar) -> String {
        "invalid character '\(scalar)' (U+\(hexadecimal(scalar.value, digits: 4)))"
    }
    static func invalidDigit(_ byte: UInt8, _ kind: String) -> String {
        "invalid digit '\(text(byte))' in \(kind) literal"
    }
    static func invalidNonPrintable(_ value: UInt32) -> String {
        "invalid non-printable character U+\(hexadecimal(value, digits: 4))"
    }
    static func invalidNumber(_ kind: String) -> String { "invalid \(kind) literal" }
    static let invalidPatternTarget = "invalid pattern target"
    static let invalidSyntax = "invalid syntax"
    static let iterableAfterKeywordUnpacking = "iterable argument unpacking follows keyword argument unpacking"
    static let iterableUnpackingInComprehension = "iterable unpacking cannot be used in comprehension"
    static func keywordRepeated(_ name: String) -> String { "keyword argument repeated: \(name)" }
    static let lambdaParenthesized = "Lambda expression parameters cannot be parenthesized"
    static let leadingZeros =
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    static let maybeEqual = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    static func mismatched(_ byte: UInt8, opening: UInt8, line: Int32?) -> String {
        "closing parenthesis '\(text(byte))' does not match opening parenthesis '\(text(opening))'"
            + (line.map { " on line \($0)" } ?? "")
    }
    static func missingCallParentheses(_ name: String) -> String {
        "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
    }
    static let mixedBytes = "cannot mix bytes and nonbytes literals"
    static let mixedExcept = "cannot have both 'except' and 'except*' on the same 'try'"
    static func neverClosed(_ byte: UInt8) -> String { "'\(text(byte))' was never closed" }
    static let nonDefaultAfterDefault = "non-default argument follows default argument"
    static func nonUTF8(_ byte: UInt8, file: String, line: Int32) -> String {
        "Non-UTF-8 code starting with '\\x\(hexadecimal(UInt32(byte), digits: 2).lowercased())' in file \(file) "
            + "on line \(line), but no encoding declared; see https://peps.python.org/pep-0263/ for details"
    }
    static let nullBytes = "source code string cannot contain null bytes"
    static let nullBytesInFile = "source code cannot contain null bytes"
    static func onlySingleTarget(_ name: String) -> String { "only single target (not \(name)) can be annotated" }
    static let parametersParenthesized = "Function parameters cannot be parenthesized"
    static let perhapsComma = "invalid syntax. Perhaps you forgot a comma?"
    static let positionalAfterKeyword = "positional argument follows keyword argument"
    static let positionalAfterUnpacking = "positional argument follows keyword argument unpacking"
    static let positionalPatternAfterKeyword = "positional patterns follow keyword patterns"
    static let slashNeedsParameter = "at least one argument must precede /"
    static let slashTwice = "/ may appear only once"
    static let slashAfterStar = "/ must be ahead of *"
    static let starredInGroup = "cannot use starred expression here"
    static let starTwice = "* argument may appear only once"
    static let starredValueInDictionary = "cannot use a starred expression in a dictionary value"
    static let tooComplex = "maximum recursion depth exceeded during compilation"
    static let tooManyBlocks = "too many statically nested blocks"
    static let tooManyIndents = "too many levels of indentation"
    static let tooManyParentheses = "too many nested parentheses"
    static let trailingCommaInImport = "trailing comma not allowed without surrounding parentheses"
    static let underscoreTarget = "cannot use '_' as a target"
    static let unexpectedAfterContinuation = "unexpected character after line continuation character"
    static let unexpectedDedent = "unexpected unindent"
    static let unexpectedEndOfFile = "unexpected EOF while parsing"
    static let unexpectedIndent = "unexpected indent"
    static func unicodeEscape(_ position: Int, _ end: Int, _ reason: String) -> String {
        end <= position
            ? "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position \(position): \(reason)"
            : "(unicode error) 'unicodeescape' codec can't decode bytes in position \(position)-\(end): \(reason)"
    }
    static let unindentMismatch = "unindent does not match any outer indentation level"
    static func unmatched(_ byte: UInt8) -> String { "unmatched '\(text(byte))'" }
    static func unterminatedString(_ line: Int32) -> String { "unterminated string literal (detected at line \(line))" }
    static func unterminatedTripleQuoted(_ line: Int32) -> String {
        "unterminated triple-quoted string literal (detected at line \(line))"
    }
    static func utf8(_ byte: UInt8, position: Int, _ reason: String) -> String {
        "(unicode error) 'utf-8' codec can't decode byte 0x\(hexadecimal(UInt32(byte), digits: 2).lowercased()) "
            + "in position \(position): \(reason)"
    }
    static func valueEscape(position: Int) -> String { "(value error) invalid \\x escape at position \(position)" }

    private static func text(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

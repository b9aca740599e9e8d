import Testing

/// Everything that opens libedit, one test after the other: the terminal library below it keeps its state in globals.
@Suite(.serialized) struct EditorTests {}

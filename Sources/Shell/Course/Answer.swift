import PythonSyntax

/// The learner's answer to an exercise: a program, which begins as the starter and changes with what is typed.
///
/// A statement that is typed takes the place of the one that set the same names, wherever that stands; a new one comes to
/// the end. So a learner can type `prediction = 0.3`, or one function anew, or the whole program, and `:check` looks at
/// what they would expect:
///
///     var answer = Answer(program: "prediction = None\nresult = work()")
///     answer.take("prediction = 0.3", fromEditor: false, failed: false)
///     answer.text     // "prediction = 0.3\nresult = work()\n"
///
/// A program that comes from the editor as a whole replaces all of it. From then on statements that set nothing of it are
/// taken for experiments and left out, as are lines that only look at a value, and `await` outside a function.
struct Answer: Equatable, Sendable {
    private(set) var pieces: [ProgramPiece]
    /// Whether the learner has given a whole program.
    private(set) var isWhole = false
    /// A program that is no Python, as it was submitted; then there are no pieces.
    private var broken: String?

    /// An answer that begins as `program`.
    init(program: String) {
        pieces = []
        broken = nil
        setAll(program)
    }

    /// The program.
    var text: String {
        if let broken { return broken }
        var text = ""
        for piece in pieces {
            if !text.isEmpty { text += String(repeating: "\n", count: piece.blankLines) }
            text += piece.text + "\n"
        }
        return text
    }

    /// Takes a block in that was run at the prompt.
    ///
    /// - Parameters:
    ///   - fromEditor: whether the editor had offered this answer to be edited.
    ///   - failed: whether running it raised.
    mutating func take(_ block: String, fromEditor: Bool, failed: Bool) {
        let new: [ProgramPiece]
        do throws(SyntaxError) {
            new = try ProgramPiece.pieces(of: block)
        } catch {
            if fromEditor, block.contains("\n") { setAll(block) }
            return
        }
        if new.isEmpty { return }
        if fromEditor ? new.count > 1 || sharesNames(new) : new.count > 1 && sharesNames(new) {
            setAll(block)
            isWhole = true
            return
        }
        pieces.removeAll(where: \.isDoubtful)
        for piece in new { merge(piece, failed: failed) }
    }

    /// Puts another program in the place of all.
    mutating func setAll(_ program: String) {
        do throws(SyntaxError) {
            pieces = try ProgramPiece.pieces(of: program)
            broken = nil
        } catch {
            pieces = []
            broken = program.hasSuffix("\n") ? program : program + "\n"
        }
    }

    private mutating func merge(_ piece: ProgramPiece, failed: Bool) {
        if piece.awaits || piece.isLook || broken != nil { return }
        var piece = piece
        if let place = pieces.lastIndex(where: piece.replaces) {
            piece.blankLines = pieces[place].blankLines
            pieces[place] = piece
            var index = 0
            pieces.removeAll { old in
                defer { index += 1 }
                return index != place && piece.replaces(old)
            }
        } else if !isWhole {
            piece.isDoubtful = failed
            piece.blankLines = min(piece.blankLines, 2)
            pieces.append(piece)
        }
    }

    /// Whether a block sets what the answer sets, modules aside, or starts the loop as it does: then it is a new version.
    private func sharesNames(_ new: [ProgramPiece]) -> Bool {
        let names = pieces.filter { !$0.isImport }.flatMap(\.names)
        return new.contains { piece in
            (piece.runsLoop && pieces.contains(where: \.runsLoop)) || (!piece.isImport && piece.names.contains(where: names.contains))
        }
    }
}

extension ProgramPiece {
    /// Whether this statement makes `old` one of yesterday.
    fileprivate func replaces(_ old: ProgramPiece) -> Bool {
        if runsLoop && old.runsLoop || text == old.text { return true }
        return !old.names.isEmpty && old.names.allSatisfy(names.contains)
    }
}

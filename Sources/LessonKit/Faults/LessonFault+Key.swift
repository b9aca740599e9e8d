extension LessonFault {
    /// The kinds of fault, in the order in which a pack is read, parsed and verified.
    public enum Key: String, Sendable, CaseIterable {
        // Files. Parameters: path; for `file-not-utf8` the offset of the first bad byte.
        case fileMissing = "file-missing"
        case fileUnreadable = "file-unreadable"
        case fileIsFolder = "file-is-folder"
        case fileTooLarge = "file-too-large"
        case fileNotUTF8 = "file-not-utf8"
        case packEmpty = "pack-empty"

        // Front matter. Parameters: key, known, found.
        case frontMatterMissing = "front-matter-missing"
        case frontMatterUnclosed = "front-matter-unclosed"
        case frontLineMalformed = "front-line-malformed"
        case frontKeyUnknown = "front-key-unknown"
        case frontKeyRepeated = "front-key-repeated"
        case frontKeyMissing = "front-key-missing"
        case formatUnsupported = "format-unsupported"

        // Names (of lessons, exercises, checks, keys). Parameters: name, limit, first (a line).
        case nameMissing = "name-missing"
        case nameMalformed = "name-malformed"
        case nameTooLong = "name-too-long"
        case nameRepeated = "name-repeated"
        case nameReserved = "name-reserved"

        // Layout. Parameters: kind, known, place, word, language.
        case textOutsideBlock = "text-outside-block"
        case headingUnknown = "heading-unknown"
        case headingOptionUnknown = "heading-option-unknown"
        case pointsMissing = "points-missing"
        case pointsMalformed = "points-malformed"
        case blockUnclosed = "block-unclosed"
        case blockKindMissing = "block-kind-missing"
        case blockKindUnknown = "block-kind-unknown"
        case blockWordMissing = "block-word-missing"
        case blockWordUnexpected = "block-word-unexpected"
        case blockMisplaced = "block-misplaced"
        case blockRepeated = "block-repeated"
        case blockEmpty = "block-empty"
        case blockMissing = "block-missing"
        case languageUnknown = "language-unknown"
        case languageMissing = "language-missing"
        case pythonRoleUnknown = "python-role-unknown"
        case exercisesMissing = "exercises-missing"

        // Checks and answers. Parameters: check, key, word, message, column, name, known, sum, points.
        case checkKeyMissing = "check-key-missing"
        case checkExpressionMissing = "check-expression-missing"
        case checkExpressionInvalid = "check-expression-invalid"
        case checkOptionMalformed = "check-option-malformed"
        case checkOptionRepeated = "check-option-repeated"
        case checkAfterUnknown = "check-after-unknown"
        case pointsDoNotAddUp = "points-do-not-add-up"
        case keyUnknown = "key-unknown"
        case placeholderUnknown = "placeholder-unknown"
        case placeholderUnclosed = "placeholder-unclosed"
        case placeholdersDiffer = "placeholders-differ"
        case hintsTooFew = "hints-too-few"
        case hintsTooMany = "hints-too-many"
        case hintsUneven = "hints-uneven"
        case hintIsSolution = "hint-is-solution"

        // Proof. Parameters: exercise, program, check, key, found, seed, expected, came, name, first, cycle, message.
        case lessonRepeated = "lesson-repeated"
        case prerequisiteUnknown = "prerequisite-unknown"
        case prerequisitesCyclic = "prerequisites-cyclic"
        case worldInvalid = "world-invalid"
        case demonstrationFails = "demonstration-fails"
        case solutionFails = "solution-fails"
        case starterPasses = "starter-passes"
        case emptyPasses = "empty-passes"
        case commentsPass = "comments-pass"
        case wrongPasses = "wrong-passes"
        case wrongFailsOtherwise = "wrong-fails-otherwise"
        case checkNeverFails = "check-never-fails"
        case answerNeverReached = "answer-never-reached"
    }
}

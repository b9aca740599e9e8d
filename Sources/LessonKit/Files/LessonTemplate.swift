/// A lesson to begin a new one with: small, complete and proved, so that an author changes what stands instead of
/// looking up what is wanted.
///
///     try LessonTemplate.text(identifier: "first-steps")     // "---\nformat: 1\nid: first-steps\n…"
public enum LessonTemplate {
    /// The script of a new lesson.
    ///
    /// - Throws: what is wrong with the identifier.
    public static func text(identifier: String) throws(LessonFault) -> String {
        if let key = LessonName.fault(of: identifier) {
            let shown = String(identifier.prefix(2 * LessonName.limit))
            throw LessonFault(
                key, [.init("name", shown), .init("limit", String(LessonName.limit))], file: identifier, line: 0)
        }
        return script.replacing("IDENTIFIER", with: identifier)
    }

    private static let script = """
        ---
        format: 1
        id: IDENTIFIER
        title.en: Two naps at once
        ---

        ```text en
        `asyncio.gather` waits for several coroutines together. Two naps of 0.1 and 0.2 seconds then take 0.2 seconds.
        ```

        ```python demonstration
        import asyncio

        async def main():
            await asyncio.gather(asyncio.sleep(0.1), asyncio.sleep(0.2))
            print("both are over")

        asyncio.run(main())
        ```

        ## exercise naps points=2

        ```text en
        The naps follow each other. Let them overlap, and keep what they return: `result` must stay `["a", "b"]`.
        ```

        ```python starter
        import asyncio

        async def nap(seconds, value):
            await asyncio.sleep(seconds)
            return value

        async def main():
            return [await nap(0.1, "a"), await nap(0.2, "b")]

        result = asyncio.run(main())
        ```

        ```python solution
        import asyncio

        async def nap(seconds, value):
            await asyncio.sleep(seconds)
            return value

        async def main():
            return await asyncio.gather(nap(0.1, "a"), nap(0.2, "b"))

        result = asyncio.run(main())
        ```

        ```python wrong result
        import asyncio

        async def nap(seconds, value):
            await asyncio.sleep(seconds)
            return value

        async def main():
            await asyncio.gather(nap(0.1, "a"), nap(0.2, "b"))

        result = asyncio.run(main())
        ```

        ```check
        result: result == ["a", "b"] points=1
        overlap: elapsed <= 0.21 after=result
        ```

        ```say result en
        `result` is {came}, not {expected}: what `gather` gives must be returned.
        ```

        ```say overlap en
        It took {elapsed} s: one nap still waits for the other.
        ```

        ```hint en
        An `await` waits until it has its value. Where may the program wait?
        ```

        ```hint en
        Hand both coroutines to one `asyncio.gather`, and await that.
        ```

        """
}

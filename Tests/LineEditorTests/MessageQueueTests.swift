import Testing

@testable import LineEditor

@Suite struct MessageQueueTests {
    @Test func messagesWaitOnlyWhileAPromptStands() {
        let queue = MessageQueue()
        var written: [String] = []
        #expect(!queue.add("before") { written.append($0) })
        queue.beginReading()
        #expect(queue.add("during") { written.append($0) })
        #expect(queue.take() == ["during"])
        #expect(queue.add("late") { written.append($0) })
        #expect(queue.endReading() == ["late"])
        #expect(!queue.add("after") { written.append($0) })
        #expect(written == ["before", "after"])
        #expect(queue.take().isEmpty)
    }
}

import Glibc
import PythonLibrary
import PythonRuntime
import Simulation

/// What a program wrote, kept to be shown at the pace of virtual time.
final class Recording: @unchecked Sendable {
    // The run's thread fills it; the replay reads it when that thread is over.
    private var pieces: [(stream: OutputStream, bytes: [UInt8])] = []

    /// Keeps a piece.
    func take(_ stream: OutputStream, _ bytes: UnsafeRawBufferPointer) { pieces.append((stream, Array(bytes))) }

    /// Shows the pieces: each when `pace` times real time has come to where the trace has it. Ctrl-C ends the waiting.
    func replay(_ outcome: Outcome, pace: Double) {
        var shown: Nanoseconds = 0
        var next = pieces[...]
        for event in outcome.trace?.events ?? [] {
            guard case .output = event.kind, let piece = next.popFirst() else { continue }
            wait(Double(event.time - shown) / pace)
            shown = event.time
            show(piece)
        }
        // A traceback is written when the events are over.
        for piece in next { show(piece) }
        wait(Double(outcome.elapsed - shown) / pace)
    }

    private func show(_ piece: (stream: OutputStream, bytes: [UInt8])) {
        piece.bytes.withUnsafeBytes { Descriptor.write($0, to: piece.stream == .standardOutput ? 1 : 2) }
    }

    private func wait(_ nanoseconds: Double) {
        if nanoseconds <= 0 || Interruption.isAsked { return }
        var span = timespec(tv_sec: Int(min(nanoseconds / 1e9, 1e9)), tv_nsec: Int(nanoseconds.truncatingRemainder(dividingBy: 1e9)))
        nanosleep(&span, nil)
    }
}

import Simulation

extension RunHistory {
    /// A sentence names so many waits; the rest is counted.
    private static let namedWaits = 5

    /// `deadlock`: who waits for what since which line, and who holds it. Tasks that wait only for other tasks are a
    /// consequence, and named only when there is nothing else.
    func deadlock() -> [Finding] {
        guard isDeadlocked else { return [] }
        let stuck = actors.indices.filter { actors[$0].finished == nil && actors[$0].openWait != nil }
        let roots = stuck.filter { number in
            guard let open = actors[number].openWait else { return false }
            switch waits[open].wait {
            case .task, .tasks: return false
            default: return true
            }
        }
        let named = roots.isEmpty ? stuck : roots
        var phrases = named.prefix(RunHistory.namedWaits).compactMap { actors[$0].openWait.map(phrase) }
        if named.count > phrases.count {
            phrases.append(
                Finding.Phrase(key: "deadlock.more", parameters: Finding.list(["count": .integer(named.count - phrases.count)])))
        }
        let position = named.first.flatMap { actors[$0].openWait }.map { waits[$0].position } ?? .none
        return [
            Finding(
                .deadlock, at: position, ["stuck": .integer(stuck.count), "waits": .phrases(phrases)],
                messages: phrases.isEmpty ? ["fix"] : ["", "fix"])
        ]
    }

    private func phrase(_ wait: Int) -> Finding.Phrase {
        let span = waits[wait]
        let holder: (actor: Int, position: SourcePosition)?
        if case .primitive(let id) = span.wait, let held = primitive(id) {
            holder = held.holders.first { $0.actor == span.actor } ?? held.holders.first
        } else {
            holder = nil
        }
        let parameters: KeyValuePairs<String, Finding.Value> = [
            "task": .text(actors[span.actor].label), "line": .integer(Int(span.position.line)), "since": .duration(span.began),
            "what": .phrase(what(of: span.wait)),
        ]
        guard let holder else { return Finding.Phrase(key: "deadlock.waits", parameters: Finding.list(parameters)) }
        let more: KeyValuePairs<String, Finding.Value> = [
            "holder": .text(actors[holder.actor].label), "holderLine": .integer(Int(holder.position.line)),
        ]
        return Finding.Phrase(
            key: holder.actor == span.actor ? "deadlock.waits-self" : "deadlock.waits-held",
            parameters: Finding.list(parameters) + Finding.list(more))
    }

    private func what(of wait: Wait) -> Finding.Phrase {
        switch wait {
        case .primitive(let id):
            return Finding.Phrase(key: "wait." + (primitive(id)?.kind.rawValue ?? "future"), parameters: [])
        case .task(let task): return name(task)
        case .tasks(let tasks, _):
            // Of several, the first that is not done keeps it waiting.
            let open = tasks.first { task in index(of: task).map { actors[$0].finished == nil } ?? true }
            return open.map(name) ?? Finding.Phrase(key: "wait.future", parameters: [])
        default: return Finding.Phrase(key: "wait.future", parameters: [])
        }
    }

    private func name(_ task: Actor) -> Finding.Phrase {
        let label = index(of: task).map { actors[$0].label } ?? "Task-\(task.number)"
        return Finding.Phrase(key: "wait.task", parameters: Finding.list(["task": .text(label)]))
    }
}

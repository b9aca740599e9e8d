import ArgumentParser
import LessonKit
import PythonLibrary
import SimulatedNetwork

extension Console {
    /// The network that `--world` names: a file, or `internet`, which is also what comes without it.
    ///
    /// - Returns: the world, and its text where it came from a file.
    /// - Throws: `ExitCode.usage`, after saying what is wrong with the file.
    func network(_ path: String?) throws -> (world: World, text: String?) {
        guard let path, path != "internet" else { return (.internet, nil) }
        let text: String
        do throws(LessonFault) { text = try TextFile.read(path) } catch { throw refuse(error) }
        do throws(WorldErrors) {
            return (try World(text, file: path), text)
        } catch {
            for error in error.errors { complain(FaultText.line(of: error, language: language)) }
            throw ExitCode.usage
        }
    }
}

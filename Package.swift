// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in our own targets; dependencies build as they come.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "meanwhile",
    products: [.executable(name: "meanwhile", targets: ["meanwhile"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        // libedit: the system library names the Debian package, the shim wraps its variadic calls.
        .systemLibrary(name: "CLibeditSystem", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .target(name: "CLibedit", dependencies: ["CLibeditSystem"], linkerSettings: [.linkedLibrary("edit")]),

        .target(name: "CMalloc"),

        .target(name: "PythonSyntax", swiftSettings: strict),
        .target(
            name: "PythonRuntime",
            dependencies: ["PythonSyntax", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: strict),
        // Rounding and square roots of Double are calls into the mathematics library on some machines.
        .target(name: "Simulation", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
        .target(
            name: "SimulatedNetwork",
            dependencies: ["Simulation", .product(name: "DequeModule", package: "swift-collections")],
            swiftSettings: strict),
        .target(
            name: "PythonLibrary",
            dependencies: [
                "PythonRuntime", "Simulation", "SimulatedNetwork", .product(name: "BigInt", package: "BigInt"),
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: strict),
        .target(name: "Diagnosis", dependencies: ["Simulation", "SimulatedNetwork"], swiftSettings: strict),
        .target(
            name: "LessonKit",
            dependencies: ["PythonSyntax", "PythonLibrary", "Diagnosis", "Simulation", "SimulatedNetwork"],
            swiftSettings: strict),
        .target(name: "TerminalUI", dependencies: ["Simulation", "Diagnosis"], swiftSettings: strict),
        .target(name: "LineEditor", dependencies: ["CLibedit", "TerminalUI"], swiftSettings: strict),
        .target(
            name: "Shell",
            dependencies: [
                "PythonSyntax", "PythonRuntime", "Simulation", "SimulatedNetwork", "PythonLibrary", "Diagnosis", "LessonKit",
                "TerminalUI", "LineEditor",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "meanwhile",
            dependencies: [
                "CMalloc", "Shell", "LessonKit", "TerminalUI", "Diagnosis", "PythonLibrary", "PythonRuntime",
                "SimulatedNetwork", "Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .executableTarget(name: "benchmark", swiftSettings: strict),

        .testTarget(name: "PythonSyntaxTests", dependencies: ["PythonSyntax"], swiftSettings: strict),
        .testTarget(name: "PythonRuntimeTests", dependencies: ["PythonRuntime"], swiftSettings: strict),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation"], swiftSettings: strict),
        .testTarget(name: "SimulatedNetworkTests", dependencies: ["SimulatedNetwork"], swiftSettings: strict),
        .testTarget(name: "PythonLibraryTests", dependencies: ["PythonLibrary"], swiftSettings: strict),
        .testTarget(name: "DiagnosisTests", dependencies: ["Diagnosis"], swiftSettings: strict),
        .testTarget(name: "LessonKitTests", dependencies: ["LessonKit"], swiftSettings: strict),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
        .testTarget(name: "LineEditorTests", dependencies: ["LineEditor"], swiftSettings: strict),
        .testTarget(
            name: "ConformanceTests", dependencies: ["PythonLibrary"],
            exclude: ["Programs", "record"], swiftSettings: strict),
        .testTarget(name: "ShellTests", dependencies: ["Shell"], swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["meanwhile", "LessonKit"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

import Testing

@testable import TerminalUI

@Suite struct MessagesTests {
    @Test func catalogueHasTheSameKeysInEveryLanguage() {
        for language in Language.allCases {
            let keys = Messages.catalogue(language).keys.sorted()
            #expect(keys == Messages.english.keys.sorted(), "\(language)")
            #expect(keys.count > 100)
        }
    }

    @Test func placeholdersAreTheSameInEveryLanguage() {
        for (key, text) in Messages.english {
            let names = Messages.placeholders(text).sorted()
            for language in Language.allCases {
                let other = Messages.catalogue(language)[key] ?? ""
                #expect(Messages.placeholders(other).sorted() == names, "\(key) in \(language)")
                #expect(!other.isEmpty, "\(key) in \(language)")
            }
        }
    }

    @Test func aMessageIsFilledIn() {
        let parameters = ["line": "7", "name": "fetch"]
        #expect(
            Messages.text("coroutine-never-awaited", parameters: parameters, language: .english)
                == "Line 7 built `fetch()`, but nothing awaited it: it never ran.")
        #expect(
            Messages.text("coroutine-never-awaited", parameters: parameters, language: .chinese)
                == "第 7 行创建了协程 `fetch()`，但没有任何地方 await 它：里面的代码一行都没有执行。")
    }

    @Test func nothingIsLostWhereAKeyOrAValueIsMissing() {
        #expect(Messages.text("no-such-key", parameters: ["b": "2", "a": "1"], language: .english) == "no-such-key a=1 b=2")
        #expect(Messages.fill("{a} {b}", ["a": "1"]) == "1 {b}")
    }

    @Test func bracesAreWrittenTwice() {
        #expect(Messages.fill("{{{a}}} {", ["a": "1"]) == "{1} {")
        #expect(Messages.placeholders("{{a}} {b} {b} {c}") == ["b", "c"])
    }

    @Test func valuesAreNotFilledInAgain() { #expect(Messages.fill("{a}", ["a": "{b}", "b": "no"]) == "{b}") }
}

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", Language.english), ("en_GB.UTF-8", .english), ("zh", .chinese), ("zh-Hans", .chinese), ("zh_CN.UTF-8", .chinese),
        ("ZH_cn@pinyin", .chinese),
    ])
    func tagsAndLocales(_ tag: String, _ language: Language) { #expect(Language(tag: tag) == language) }

    @Test func theFlagComesBeforeTheEnvironment() {
        func choose(_ flag: String?, _ environment: [String: String]) -> Language {
            Language.choose(flag: flag) { environment[$0] }
        }
        #expect(choose(nil, [:]) == .english)
        #expect(choose(nil, ["LANG": "zh_CN.UTF-8"]) == .chinese)
        #expect(choose("en", ["LANG": "zh_CN.UTF-8"]) == .english)
        #expect(choose(nil, ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"]) == .english)
        #expect(choose(nil, ["LC_ALL": "", "LANG": "zh_CN.UTF-8"]) == .chinese)
        #expect(choose("tlh", ["LC_ALL": "zh_CN"]) == .chinese)
    }
}

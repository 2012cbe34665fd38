import AssociationFiles
import LinkMatching
import LinkSyntax
import PositionedJSON

/// Answers a line of `swcutil` arguments.
///
/// The status is 0 for every answer: hit, miss, block and host mismatch. Source: ORA, observed. It is 1 where there
/// is no answer, with a text of ``SwcutilOwnText``.
struct Swcutil {
  private let console: Console

  /// The tool in a console.
  init(_ console: Console) { self.console = console }

  /// Runs all commands of a line.
  func run(_ words: [String]) async throws -> ExitStatus {
    do {
      let (world, words) = try SwcutilWords.split(words)
      guard let commands = try SwcutilCommand.all(in: words) else {
        try console.output.write(SwcutilOwnText.usage)
        return .success
      }
      for command in commands {
        switch command.name {
        case "verify": try console.output.write(verify(command))
        case "match": try console.output.write(match(command))
        default: try await SwcutilDevice(console, world).run(command)
        }
      }
      return .success
    } catch let error as SwcutilError {
      try console.error.write(error.text)
      return .failure
    }
  }

  // MARK: - Commands

  /// The answer to `verify`.
  private func verify(_ command: SwcutilCommand) throws(SwcutilError) -> String {
    let source = try source(command.required("j"))
    let file: AssociationFile
    do throws(ToolError) {
      file = try AssociationInput.associationFile(source, limit: SourceReader.defaultLimit)
    } catch {
      throw SwcutilError(SwcutilOwnText.invalidInput(error.message))
    }
    guard let text = command.options["u"] else { return SwcutilOwnText.valid }
    let url = try url(text)
    if let domain = command.options["d"] {
      guard let scope = HostScope(domain: domain) else {
        throw SwcutilError(SwcutilOwnText.invalidDomain(domain))
      }
      guard scope.covers(url) else {
        return SwcutilText.domainMismatch(domain: domain, host: url.host)
      }
    }
    let answers = verdicts(on: url, written: text, by: file, domain: command.options["d"] ?? url.host)
    return answers.isEmpty ? SwcutilText.noMatch : answers
  }

  /// A line for every app that a rule, or a service without rules, decides about, in file order.
  private func verdicts(
    on url: LinkURL, written text: String, by file: AssociationFile, domain: String
  ) -> String {
    var answers = ""
    var seen: Set<ServiceName> = []
    for service in file.services.map(\.name)
    where ServiceName.known.contains(service) && seen.insert(service).inserted {
      if service == .applinks {
        for decision in LinkMatcher(file).decisions(for: url) where decision.decision != .noMatch {
          answers += SwcutilText.pattern(
            service: service.text, app: decision.app, domain: domain, url: text,
            isBlocked: decision.decision == .exclude)
        }
      } else {
        // Services without rules match every URL. Source: ORA, observed.
        for app in file.appIDs(of: service) {
          answers += SwcutilText.pattern(
            service: service.text, app: app, domain: domain, url: text, isBlocked: false)
        }
      }
    }
    return answers
  }

  /// The answer to `match`.
  private func match(_ command: SwcutilCommand) throws(SwcutilError) -> String {
    let text = try command.required("u")
    let list = try SwcutilPatterns(source(command.required("j")))
    let decisions = LinkMatcher(list.file).decisions(for: try url(text))
    guard let index = decisions.first?.component else { return SwcutilText.didNotMatch }
    return SwcutilText.matched(index: index, pattern: list.prettyPattern(at: index))
  }

  // MARK: - Arguments

  private func url(_ text: String) throws(SwcutilError) -> LinkURL {
    do throws(LinkURLError) {
      return try LinkURL(text)
    } catch {
      throw SwcutilError(SwcutilOwnText.invalidURL(text, error.message))
    }
  }

  /// The value of `-j`: JSON as it stands, or the file at a path. A signed file is opened.
  private func source(_ text: String) throws(SwcutilError) -> SourceFile {
    let start = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") {
      return SourceFile(name: "JSON", path: nil, bytes: Array(text.utf8))
    }
    do throws(ToolError) {
      let source = try SourceReader(console).readFile(text)
      guard ContentKind(of: source.bytes, name: text) == .signed else { return source }
      return try SignedContent.open(source, limit: SourceReader.defaultLimit).file
    } catch {
      throw SwcutilError(SwcutilOwnText.invalidInput(error.message))
    }
  }
}

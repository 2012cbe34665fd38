public import AssociationFiles
import PositionedJSON

/// A whole association file, made ready to decide about links.
///
/// Making it is linear in the file; it never changes afterwards and can be shared freely. A decision compares the
/// link only with rules that share a literal piece of the path with it, so its cost hardly grows with the number of
/// rules of everyday files; in no file is it more than the sum of the patterns' lengths × the length of the link.
///
/// The rules of matching are those of Apple's `swcutil` as far as they have been measured or documented; where
/// nobody knows, the likeliest reading is taken and the decision says that it is ``AppDecision/uncertain``.
public struct LinkMatcher: Sendable {
  /// What to ask the file about.
  public struct Question: Hashable, Sendable {
    /// The service.
    public var service: ServiceName
    /// The version of the system that reads the file; `nil` reads every key there is.
    public var version: OSVersion?

    /// A question.
    public init(service: ServiceName = .applinks, version: OSVersion? = nil) {
      self.service = service
      self.version = version
    }
  }

  /// What was asked.
  public let question: Question
  /// The apps of the file in file order, each once.
  public let apps: [App]
  /// The positions in `details` of the entries that the asked version reads.
  let entryDetails: [Int]
  /// Whether each of these entries is read by its `paths`.
  let entryUsesPaths: [Bool]
  private let file: AssociationFile?
  var tables: MatcherTables
  /// The values of the custom substitution variables that the asked version reads.
  package let variableValues: VariableValues
  /// Whether every web link is a match: the service has a list of apps and no rules.
  let matchesAlways: Bool

  /// An app and the entries that speak of it.
  public struct App: Hashable, Sendable {
    /// The app identifier.
    public let identifier: String
    /// The numbers of its entries in ``LinkMatcher/entries``, in file order.
    public fileprivate(set) var entries: [Int]
  }

  /// Makes `file` ready.
  ///
  /// A file that a device rejects as a whole has no apps: the file's `rejection` says why. Use
  /// ``init(tolerating:question:)`` to look into it all the same.
  public init(_ file: AssociationFile, question: Question = Question()) {
    if file.rejection == nil {
      self.init(tolerating: file, question: question)
    } else {
      self.init(question: question, file: nil, apps: [], entries: [], variables: [], matchesAlways: false)
    }
  }

  /// Makes ready what can be understood of `file`, though a device may reject it.
  public init(tolerating file: AssociationFile, question: Question = Question()) {
    guard question.service == .applinks else {
      let known = ReaderFeatures.knows(question.service, question.version)
      let apps = known ? file.appIDs(of: question.service) : []
      self.init(
        question: question, file: nil, apps: apps.map { App(identifier: $0, entries: []) }, entries: [],
        variables: [], matchesAlways: true)
      return
    }
    let entries = EntryReading.all(in: file, for: question.version)
    let variables = ReaderFeatures(of: question.version).variables ? file.applinks?.variables ?? [] : []
    self.init(
      question: question, file: file, apps: Self.apps(of: entries), entries: entries,
      variables: variables, matchesAlways: false)
  }

  private init(
    question: Question, file: AssociationFile?, apps: [App], entries: [EntryReading],
    variables: [SubstitutionVariable], matchesAlways: Bool
  ) {
    self.question = question
    self.apps = apps
    self.file = file
    entryDetails = entries.map { $0.detail.index }
    entryUsesPaths = entries.map { !$0.usesComponents }
    self.matchesAlways = matchesAlways
    variableValues = VariableValues(
      variables.map { (name: $0.name, values: $0.values.map { Array($0.text.utf8) }) })
    var compiler = MatcherCompiler(variables: variableValues)
    tables = compiler.compile(entries)
  }

  private static func apps(of entries: [EntryReading]) -> [App] {
    var numbers = TextNumbers()
    var apps: [App] = []
    for (entry, reading) in entries.enumerated() {
      for identifier in reading.appIDs {
        let (number, isNew) = numbers.insert(identifier)
        if isNew { apps.append(App(identifier: identifier, entries: [])) }
        apps[number].entries.append(entry)
      }
    }
    return apps
  }

  /// The entries of `details` as the asked version reads them. Made anew at each call, linear in the file.
  public var entries: [EffectiveEntry] {
    file.map { EffectiveEntry.all(in: $0, for: question.version) } ?? []
  }

  /// Whether it is unknown what `rule`, one of ``entries``, means on a device, whatever the link: its variables, its
  /// names of query items or its letters beyond ASCII may be read in several ways.
  package func isDoubtful(_ rule: EffectiveRule) -> Bool {
    let compiler = PatternCompiler(values: variableValues)
    var texts = [rule.path, rule.fragment].compactMap { $0 }
    switch rule.query {
    case nil: break
    case .text(let text): texts.append(text)
    case .items(let items):
      if rule.ignoresCase { return true }
      texts += items.map { $0.pattern }
    }
    if !rule.doubts.isEmpty { return true }
    return texts.contains { text in
      rule.readsVariables && !compiler.doubts(about: text.utf8).isEmpty
        || rule.ignoresCase && rule.decodesURL && text.utf8.contains { $0 >= 0x80 }
    }
  }

  /// The number of rules that the asked version reads.
  public var ruleCount: Int { tables.rules.count }
}

import AssetLinks
import HostingEvidence
import LinkOpening

/// What all hops of one diagnosis of an Android app need.
struct AndroidChain {
  let diagnoser: AndroidDiagnoser
  /// What the hosts answered.
  let files: [String: HostedFile]
  /// The statement lists: those handed in, and those that were served.
  private let lists: [String: StatementList]

  init(_ diagnoser: AndroidDiagnoser, _ files: [String: HostedFile]) {
    self.diagnoser = diagnoser
    self.files = files
    var lists: [String: StatementList] = [:]
    for host in diagnoser.neededHosts {
      if let list = diagnoser.question.decider.list(of: host) {
        lists[host] = list
      } else if let file = files[host], file.attempt?.tls.value?.isTrusted != false,
        let content = file.content
      {
        lists[host] = StatementList(parsing: content)
      }
    }
    self.lists = lists
  }

  var question: AndroidDiagnosisQuestion { diagnoser.question }
  var decider: AppLinkDecider { question.decider }
  var level: APILevel { decider.matcher.level }

  /// The statement list of a host; `nil` where none was handed in, and none served that devices read.
  func list(of host: String) -> StatementList? { lists[host] }

  /// Whether the list of a host was handed in.
  func isHandedIn(_ host: String) -> Bool { decider.list(of: host) != nil }

  /// What the list of a host says of the app.
  func verification(of host: String) -> HostVerification {
    HostVerification(list: list(of: host), package: decider.package, certificate: decider.certificate)
  }

  /// Whether the user has chosen the app for the domain, which needs no verification then.
  var isChosen: Bool { question.choice == .app }
}

extension APILevel {
  /// The level in words.
  var words: String { "API \(number)" }
}

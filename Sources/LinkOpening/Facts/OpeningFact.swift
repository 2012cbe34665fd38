/// One cell of what is known of how links are opened: a statement, how sure it is, and who says so.
///
/// The facts are the rows of the tables in "What decides whether a link opens the app", which this package keeps with
/// their sources; a decision cites those that it rests on.
public struct OpeningFact: Hashable, Sendable {
  /// The section of the tables: 1 what has to hold at all, 2 surfaces, 3 WebKit, 4 redirects, 5 choices, 6 calls,
  /// 7 what the app receives, 8 several apps, 9 App Clips and banners, 10 custom schemes, 11 platforms.
  public let section: Int
  /// The row in the section, from 1.
  public let row: Int
  /// What the statement is about, or the whole of it.
  public let subject: String
  /// What is said of it; may be empty.
  public let statement: String
  /// How sure it is.
  public let certainty: Certainty
  /// The keys of the sources; ``FactSource`` knows their titles. Empty where the tables name none.
  public let sources: [String]

  init(
    _ section: Int, _ row: Int, _ subject: String, _ statement: String, _ certainty: Certainty,
    _ sources: [String]
  ) {
    self.section = section
    self.row = row
    self.subject = subject
    self.statement = statement
    self.certainty = certainty
    self.sources = sources
  }

  /// A stable name: section and row, such as `2.4`.
  public var id: String { "\(section).\(row)" }

  /// The whole statement in one line.
  public var text: String { statement.isEmpty ? subject : "\(subject): \(statement)" }

  /// Every fact, section by section.
  public static let all: [OpeningFact] =
    preconditionsRows + surfacesRows + webKitRows + redirectsRows + choicesRows + callsRows + deliveryRows
    + severalAppsRows + clipsAndBannersRows + schemesRows + platformsRows
}

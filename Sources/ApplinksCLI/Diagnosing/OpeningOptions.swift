import ArgumentParser
import LinkDiagnosis
import LinkOpening
import LinkSyntax

/// The options that say where and how a link is opened.
struct OpeningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the link is tapped: messages, mail, safari, qr and so on.", valueName: "surface"),
    transform: Surface.init(argument:))
  var from: Surface?

  @Option(
    help: ArgumentHelp("The page on which the link stands.", valueName: "url"),
    transform: LinkURL.init(argument:))
  var page: LinkURL?

  @Option(
    help: ArgumentHelp(
      "What the user chose for the domain before: none, app or browser; without it, that is unknown.",
      valueName: "choice"),
    transform: StoredChoice.init(argument:))
  var choice: StoredChoice?

  /// The options as a part of a question.
  var question: OpeningQuestion { OpeningQuestion(surface: from, page: page, choice: choice) }
}

extension LinkURL {
  /// Reads the value of `--page`.
  init(argument: String) throws {
    do throws(LinkURLError) {
      try self.init(argument)
    } catch {
      throw ValidationError("write the page's address, such as https://www.shop.example/: \(error.message)")
    }
  }
}

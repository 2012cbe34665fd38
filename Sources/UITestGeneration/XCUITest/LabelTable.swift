/// Labels of the system's elements in several languages.
///
/// The English ones are observed (seed 004). Those of other languages are general knowledge: no reference has them, and nobody
/// read them from a device for this table.
public struct LabelTable: Hashable, Sendable {
  /// Elements that are found by their label.
  public enum Element: String, Hashable, Sendable, CaseIterable {
    /// The button of the question whether to open an app.
    case open
    /// The button of Spotlight's introduction.
    case `continue`
    /// The address bar of Safari.
    case address
  }

  /// A label of one element in one language.
  public struct Label: Hashable, Sendable {
    /// The language, such as `de`.
    public var language: String
    /// The element.
    public var element: Element
    /// The label.
    public var text: String

    /// A label.
    public init(language: String, element: Element, text: String) {
      self.language = language
      self.element = element
      self.text = text
    }

    /// Reads `de.open=Öffnen`; `nil` for anything else.
    public init?(_ argument: String) {
      guard let equals = argument.firstIndex(of: "="), let dot = argument[..<equals].lastIndex(of: "."),
        let element = Element(rawValue: String(argument[argument.index(after: dot)..<equals]))
      else { return nil }
      let language = String(argument[..<dot])
      let text = String(argument[argument.index(after: equals)...])
      guard LabelTable.isLanguage(language), !text.isEmpty else { return nil }
      self.init(language: language, element: element, text: text)
    }
  }

  /// A language and its labels, in the order of the elements.
  public struct Row: Hashable, Sendable {
    /// The language.
    public var language: String
    /// The labels.
    public var texts: [Element: String]
  }

  /// The rows, in the order of their languages but English first.
  public let rows: [Row]

  /// The table.
  ///
  /// - Parameters:
  ///   - languages: The languages that are wanted beside English; empty for all.
  ///   - labels: Labels that take the place of known ones or stand beside them.
  public init(languages: [String] = [], labels: [Label] = []) {
    var table: [String: [Element: String]] = [:]
    for (language, open, proceed, address) in Self.known {
      table[language] = [.open: open, .continue: proceed, .address: address]
    }
    if !languages.isEmpty {
      let wanted = Set(languages.map(Self.base) + languages + ["en"])
      table = table.filter { wanted.contains($0.key) }
    }
    for label in labels { table[label.language, default: [:]][label.element] = label.text }
    rows = table.keys.sorted { $0 == "en" ? $1 != "en" : $1 != "en" && $0 < $1 }.map {
      Row(language: $0, texts: table[$0] ?? [:])
    }
  }

  /// The languages whose labels are known.
  public static let languages = known.map { $0.0 }

  /// Whether `text` is like `de`, `pt-BR` or `zh-Hans`.
  public static func isLanguage(_ text: String) -> Bool {
    (2...35).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func base(_ language: String) -> String {
    String(language.prefix { $0 != "-" && $0 != "_" })
  }

  private static let known: [(String, String, String, String)] = [
    ("en", "Open", "Continue", "Address"),
    ("da", "Åbn", "Fortsæt", "Adresse"),
    ("de", "Öffnen", "Fortfahren", "Adresse"),
    ("es", "Abrir", "Continuar", "Dirección"),
    ("fi", "Avaa", "Jatka", "Osoite"),
    ("fr", "Ouvrir", "Continuer", "Adresse"),
    ("it", "Apri", "Continua", "Indirizzo"),
    ("ja", "開く", "続ける", "アドレス"),
    ("nl", "Open", "Ga door", "Adres"),
    ("pl", "Otwórz", "Dalej", "Adres"),
    ("pt", "Abrir", "Continuar", "Endereço"),
    ("sv", "Öppna", "Fortsätt", "Adress"),
    ("zh-Hans", "打开", "继续", "地址"),
  ]
}

/// What counts as data of a link, as a check of it and as a use that wants one, for both languages.
///
/// Source: app-inspection, sections 1.4 to 1.6 (S20 to S37) and 5. Names beyond the reference's are of the same kinds.
public enum LinkTables {
  // MARK: - Sources of data

  /// Members of links and of their components, and what each is.
  public static let parts: [String: LinkCheck] = [
    "scheme": .scheme, "host": .host, "encodedHost": .host, "percentEncodedHost": .host, "path": .path,
    "percentEncodedPath": .path, "relativePath": .path, "pathComponents": .path, "lastPathComponent": .path,
    "pathExtension": .path, "query": .parameter, "percentEncodedQuery": .parameter,
    "queryItems": .parameter, "percentEncodedQueryItems": .parameter, "fragment": .parameter,
    "percentEncodedFragment": .parameter, "parameterString": .parameter, "user": .parameter,
    "password": .parameter,
  ]
  /// Members that are the whole link as text.
  public static let wholes: Set<String> = [
    "absoluteString", "relativeString", "description", "absoluteURL", "standardized", "debugDescription",
  ]

  // MARK: - Checks

  /// First words of functions that judge what they are given.
  private static let judging: Set<String> = [
    "is", "has", "can", "should", "validate", "validated", "valid", "verify", "verified", "check", "allow",
    "allows", "allowed", "accept", "accepts", "permits", "trusts", "matches", "sanitize", "sanitized",
    "sanitise",
    "sanitised", "whitelist", "allowlist",
  ]
  /// First words, or words anywhere, of functions that ask the user.
  private static let asking: Set<String> = [
    "confirm", "confirms", "confirmed", "confirmation", "ask", "asks", "prompt", "prompts", "authenticate",
    "authorize", "authorise", "alert", "evaluatepolicy",
  ]
  /// Calls whose closures run when the user taps, and not for a link.
  private static let controls: Set<String> = [
    "UIAlertAction", "Button", "UIAction", "addAction", "Menu", "NavigationLink", "addTarget", "onTapGesture",
    "swipeActions", "contextMenu",
  ]

  /// Whether a function's name says that it judges its argument.
  public static func judges(_ name: String) -> Bool {
    words(name).first.map { judging.contains($0) } ?? false
  }

  /// Whether a function's name says that it asks the user.
  public static func asks(_ name: String) -> Bool {
    if controls.contains(name) { return true }
    return words(name).contains { asking.contains($0) }
  }

  // MARK: - Uses

  /// First words of calls that destroy, pay or end a session (S25).
  private static let destroying: Set<String> = [
    "delete", "remove", "wipe", "reset", "erase", "purge", "logout", "signout", "transfer", "pay", "unlink",
    "destroy", "purchase", "withdraw",
  ]
  /// Calls of that kind that change nothing but lists and views in memory.
  private static let harmless: Set<String> = [
    "removefirst", "removelast", "removesubrange", "removevalue", "removefromsuperview", "removefromparent",
    "removefromsuperlayer", "removeobserver", "removetarget", "removegesturerecognizer",
    "removearrangedsubview",
    "removeduplicates", "removeallanimations", "removeanimation", "removechild", "removeconstraint",
    "removeconstraints", "resettransform", "resetcursor", "resetzoom", "resetscroll", "resetnavigation",
    "resetpath", "resetstate", "resetview", "removeobject", "removeobjectatindex", "removelastobject",
    "removepathextension", "removepercentencoding", "deletinglastpathcomponent", "deletelastpathcomponent",
    "deletepathextension", "removequeryitem", "removequeryitems", "paypal", "removesubview",
    "removeeventlistener",
    "removetimer", "resettimer", "transferfocus", "transferrepresentation",
  ]
  /// Calls that destroy only where a store is what they are sent to.
  private static let ambiguous: Set<String> = [
    "remove", "removeall", "removeallobjects", "reset", "delete", "removeobjectforkey",
  ]
  /// Words of names of stores.
  private static let stores: Set<String> = [
    "store", "storage", "database", "db", "account", "accounts", "keychain", "defaults", "repository",
    "manager",
    "filemanager", "vault", "session", "wallet", "context", "realm", "library", "user", "profile", "service",
    "api",
    "client", "settings", "credentials", "token", "tokens", "backup", "data", "documents", "orders",
  ]

  /// Whether a call destroys, pays or signs out.
  ///
  /// - Parameters:
  ///   - name: The base name of the function.
  ///   - receiver: The text of what it is called on; empty for a bare call.
  public static func destroys(_ name: String, on receiver: String) -> Bool {
    let lower = name.lowercased()
    guard !harmless.contains(lower), let first = words(name).first else { return false }
    let pair = words(name).prefix(2).joined()
    guard destroying.contains(first) || ["logout", "signout", "logoff"].contains(pair) else { return false }
    guard ambiguous.contains(lower) else { return true }
    return words(receiver).contains { stores.contains($0) }
  }

  /// Calls that hand data to a web view (S26).
  public static let webView: Set<String> = [
    "loadHTMLString", "evaluateJavaScript", "callAsyncJavaScript", "loadFileURL", "loadSimulatedRequest",
    "stringByEvaluatingJavaScript",
  ]
  /// Calls whose text is a query, a command or a predicate (S26).
  public static let queries: Set<String> = [
    "sqlite3_exec", "sqlite3_prepare", "sqlite3_prepare_v2", "sqlite3_prepare_v3", "executeQuery",
    "executeUpdate",
    "executeStatements", "NSPredicate", "predicateWithFormat", "system", "popen", "execute", "prepare",
  ]
  /// Calls that go to a file by its path (S26).
  public static let paths: Set<String> = [
    "contentsOfFile", "contentsAtPath", "createFileAtPath", "createFile", "copyItem", "moveItem",
    "removeItem",
    "createDirectory", "contentsOfDirectory", "fileURLWithPath", "initFileURLWithPath", "forReadingAtPath",
    "forWritingAtPath", "fopen",
  ]
  /// Calls that keep data (S26).
  public static let keeping: Set<String> = ["SecItemAdd", "SecItemUpdate"]
  /// Calls that do nothing with what they are given but show or measure it.
  public static let showing: Set<String> = [
    "print", "debugPrint", "dump", "NSLog", "os_log", "Log", "log", "debug", "info", "notice", "warning",
    "error",
    "trace", "fault", "assert", "assertionFailure", "precondition", "String", "Int", "Double", "Bool", "UUID",
    "append", "insert", "type", "withExtendedLifetime", "min", "max", "abs", "URLQueryItem", "Set", "Array",
    "Dictionary", "Substring", "Float", "Data", "Date", "Decimal", "contains", "firstIndex", "index",
    "hasPrefix",
    "hasSuffix", "isEqual", "compare", "caseInsensitiveCompare", "range", "elementsEqual", "allSatisfy",
    "filter",
  ]

  /// Whether the name of a variable or parameter says that it holds a secret (S29).
  public static func isSecret(_ name: String) -> Bool {
    let parts = words(name)
    let plain: Set<String> = [
      "token", "password", "passwd", "session", "auth", "secret", "email", "phone", "jwt", "otp",
    ]
    if parts.contains(where: { plain.contains($0) }) { return true }
    // "key" and "code" alone say little: a keyword, a country code.
    let joined = parts.joined(separator: "_")
    return ["api_key", "apikey", "access_key", "private_key", "auth_code", "pin_code"].contains {
      joined.contains($0)
    }
  }

  /// The words of a name in lower case: `deleteAllItems` is `delete`, `all`, `items`.
  public static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasUpper = false
    for character in name.prefix(400) {
      guard character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word) }
        word = ""
        wasUpper = false
        continue
      }
      if character.isUppercase, !wasUpper, !word.isEmpty {
        words.append(word)
        word = ""
      }
      word += character.lowercased()
      wasUpper = character.isUppercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

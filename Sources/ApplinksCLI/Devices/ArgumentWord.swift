import ArgumentParser

/// Words of a fixed set as arguments.
enum ArgumentWord {
  /// `value`, or an error that names the words there are and the one that was likely meant.
  static func read<Value>(_ text: String, _ noun: String, _ value: Value?, among words: [String]) throws
    -> Value
  {
    if let value { return value }
    let question = NearestWord.question(text, among: words)
    throw ValidationError(
      "there is no \(noun) \(Quoted.text(text))\(question.isEmpty ? "." : question) Write one of \(words.joined(separator: ", "))."
    )
  }
}

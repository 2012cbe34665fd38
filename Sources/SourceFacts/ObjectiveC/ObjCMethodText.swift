/// A method that a source implements: its words, not yet looked into.
struct ObjCMethodText {
  struct Parameter {
    var type: String
    var name: String
  }

  /// The class that it is implemented for.
  var owner: String
  /// The superclass, where the file declares it.
  var superclass: String?
  var selector: String
  var parameters: [Parameter]
  var returnType: String
  /// Where its `-` or `+` stands, among the words.
  var start: Int
  /// Its words between the braces.
  var body: Range<Int>
  var isOfClass: Bool
}

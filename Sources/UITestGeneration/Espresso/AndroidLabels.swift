/// The labels that an Android app shows while it is tested.
enum AndroidLabels {
  /// The name of the view that stands for an identifier of Apple's side.
  static func name(_ label: String) -> String {
    switch label {
    case "lastURL": "link_test_last_url"
    default: "link_test_" + label
    }
  }
}

extension DomainState {
  /// What the state means, as the rest of a sentence about the host.
  var meaning: String {
    switch known {
    case .none?: "has not been verified: the verifier has not run, or has not answered yet"
    case .verified: "is verified, so its links open the app by default"
    case .approved: "was approved by force from a shell, so its links open the app by default"
    case .denied: "was denied by force from a shell, so its links do not open the app by default"
    case .migrated:
      "counts as verified because an older Android had verified it; the device verifies it again"
    case .restored: "counts as verified because a backup said so; the device verifies it again"
    case .legacyFailure: "was refused by a verifier of the old kind, without a reason"
    case .systemConfigured: "counts as verified because the maker of the device has configured it"
    case .always: "is set to open the app always (a word of Android 11 and older)"
    case .ask, .alwaysAsk: "is set to ask the user (a word of Android 11 and older)"
    case .never: "is set never to open the app (a word of Android 11 and older)"
    case .undefined: "has no decision yet (a word of Android 11 and older)"
    case nil:
      if verifierCode == 1024 {
        "was not verified: 1024 is an error of the verifier's own, often a missing network"
      } else if let code = verifierCode {
        "was not verified: \(code) is an error of the verifier's own, whose meaning is unknown"
      } else {
        "has the state \(ASCIIText.quoted(word)), which is unknown here"
      }
    }
  }

  /// What to do next for an app, as a sentence; empty where there is nothing to do.
  func nextStep(_ host: String, _ package: String) -> String {
    let again = "run adb shell pm verify-app-links --re-verify \(package), wait 20 seconds and ask again"
    switch known {
    case .verified, .approved, .systemConfigured, .always: return ""
    case .migrated, .restored: return "To be sure, \(again)."
    case .none?: return "Check that the device is online, then \(again)."
    case .denied:
      return "Run adb shell pm set-app-links --package \(package) 0 all, then \(again)."
    case .legacyFailure:
      return
        "Check https://\(host)/.well-known/assetlinks.json for the package and its certificate, then \(again)."
    case .ask, .alwaysAsk, .never, .undefined:
      return
        "Android 11 and older verify at installation only: check the asset links of all hosts and install the app "
        + "again."
    case nil:
      guard verifierCode != nil else { return "" }
      return "Check the network and https://\(host)/.well-known/assetlinks.json, then \(again)."
    }
  }
}

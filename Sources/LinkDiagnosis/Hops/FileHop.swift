import AssociationFiles
import HostingEvidence
import PackageReading
import PositionedJSON

/// The file can be read and speaks of the service.
enum FileHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let answer = chain.claimed?.answer, let content = answer.content else {
      return ChainHop(.file, .unknown, "There is no file to read.")
    }
    if SignedMessage.isLikelySigned(content) {
      return ChainHop(
        .file, .unknown,
        "The file is a signed message; Apple announced that reading those ends, and not when (W19).",
        mend: "Serve the JSON without the signature, which was never needed for links.")
    }
    let file = chain.claimed?.file ?? AssociationFile(parsing: content)
    if let rejection = file.rejection {
      let position = file.document.makeLineTable().position(at: rejection.range.lowerBound)
      return ChainHop(
        .file, .broken, "A device reads nothing of the file: \(rejection.message)",
        evidence: ["at line \(position.line), column \(position.column)"],
        mend: "Mend the JSON: \"applinks lint \(chain.claimed?.host ?? "")\" shows each fault.")
    }
    return judge(file, chain)
  }

  private static func judge(_ file: AssociationFile, _ chain: ChainContext) -> ChainHop {
    let service = chain.question.service
    let names = file.services.map(\.name.text)
    guard file.services.contains(where: { $0.name == service }) else {
      return ChainHop(
        .file, .broken, "The file does not speak of \(service.text).",
        evidence: [names.isEmpty ? "it is empty" : "it speaks of \(names.joined(separator: ", "))"],
        mend: "Add the service \(service.text) with the app.")
    }
    var evidence = names.count > 1 ? ["services: \(names.joined(separator: ", "))"] : []
    if let claimed = chain.claimed, claimed.route == .network, claimed.isJudgedByOrigin {
      evidence.append("judged is the site's own file, since it is not known what Apple's network serves")
    }
    return ChainHop(
      .file, .verified, "The file can be read and speaks of \(service.text).", evidence: evidence)
  }
}

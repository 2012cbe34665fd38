import ArgumentParser
import AssetLinks
import AssociationLint
import Foundation
import PackageReading

/// `applinks android certificates`: which certificates an app is signed with, and whether asset links list them.
struct AndroidCertificatesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "certificates",
    abstract: "List the certificates that an app is signed with, and compare them with asset links.",
    discussion: """
      FILE is an APK, an app bundle (AAB), or a certificate in DER or PEM, such as keytool -exportcert writes. Signatures \
      of schemes v1, v2, v3 and v3.1 are listed and not verified. Which key it is, is a guess by the certificate's subject.

      With --assetlinks, every certificate that some device goes by must be listed for the app's package: after a \
      rotation the old one too, while devices before Android 9 count. Nothing is fetched.

      Ends with 0; with 1 where the list lacks a certificate, or the app has none; with 2 where nothing can be read.

      Example:
        applinks android certificates app-release.apk --assetlinks .well-known/assetlinks.json
        keytool -exportcert -alias upload -keystore upload.jks | applinks android certificates -
      """)

  @Argument(help: ArgumentHelp("The app or certificate; - for standard input.", valueName: "file"))
  var file: String

  @Option(
    name: .customLong("assetlinks"),
    help: ArgumentHelp(
      "The statement list to compare with, or the folder that holds .well-known/.", valueName: "source"))
  var assetLinks: String?

  @Option(help: ArgumentHelp("The package, where the file does not say.", valueName: "name"))
  var package: String?

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(64 << 20)

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let input = ManifestInput(console, limit: maxSize.bytes)
    let subject = try subject(input, console)
    let comparison = try assetLinks.map { text throws(ToolError) in
      let source =
        FileReader.isFolder(console.absolute(text))
        ? SourceReader.join(text, ".well-known/assetlinks.json") : text
      return CertificateComparison(subject, try input.readStatements(source), name: source)
    }
    switch format {
    case .text: try console.output.write(CertificateText(subject, comparison).text)
    case .json: try console.output.write(CertificateJSON.text(subject, comparison))
    }
    for problem in subject.problems.prefix(10) where problem.isDamage {
      console.note("Note: \(Quoted.visible(subject.name)): \(SentenceText.visible(problem.sentence))")
    }
    if subject.certificates.isEmpty { return .failure }
    return comparison?.isComplete == false ? .failure : .success
  }

  private func subject(_ input: ManifestInput, _ console: Console) throws(ToolError) -> CertificateSubject {
    if file != "-", let data = PackageFile.open(console.absolute(file)) {
      return try subject(data, name: file)
    }
    let source = try input.readFile(file)
    if ZipArchive.isLikelyZip(source.bytes) { return try subject(Data(source.bytes), name: source.name) }
    do throws(SignedMessageError) {
      let certificates = try CertificateFile.certificates(in: source.bytes)
      return CertificateSubject(certificates, name: source.name, package: package)
    } catch {
      throw ToolError(
        "\(Quoted.text(source.name)) is neither an APK or AAB nor a certificate in DER or PEM. \(error.message)"
      )
    }
  }

  private func subject(_ data: Data, name: String) throws(ToolError) -> CertificateSubject {
    let app = try PackageFile.read(data, name: name, limit: maxSize.bytes)
    let document = ManifestDocument(
      elements: app.manifest.map { XMLElementEvent($0) }, settings: ManifestSettings(form: .compiled))
    return CertificateSubject(
      app, name: name, package: package ?? document.package, minimumLevel: document.minimumLevel?.number)
  }
}

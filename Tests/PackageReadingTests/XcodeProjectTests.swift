import PackageReading
import TestSupport
import Testing

@Suite("Xcode projects")
struct XcodeProjectTests {
  /// A project of one app with two configurations.
  static let text = """
    // !$*UTF8*$!
    { archiveVersion = 1; objects = {
      P = {isa = PBXProject; buildConfigurationList = PL; targets = (T, U); };
      PL = {isa = XCConfigurationList; buildConfigurations = (PD, PR); };
      PD = {isa = XCBuildConfiguration; name = Debug; buildSettings = { DEVELOPMENT_TEAM = ABCDE12345; BASE = "com.example"; }; };
      PR = {isa = XCBuildConfiguration; name = Release; buildSettings = { DEVELOPMENT_TEAM = ABCDE12345; BASE = "org.example"; }; };
      F = {isa = PBXFileReference; path = "Config/Shop.xcconfig"; };
      T = {isa = PBXNativeTarget; name = "My Shop"; productType = "com.apple.product-type.application"; buildConfigurationList = TL; };
      TL = {isa = XCConfigurationList; buildConfigurations = (TD, TR); };
      TD = {isa = XCBuildConfiguration; name = Debug; baseConfigurationReference = F; buildSettings = {
        PRODUCT_BUNDLE_IDENTIFIER = "$(BASE).${PRODUCT_NAME:rfc1034identifier:lower}"; CODE_SIGN_ENTITLEMENTS = "Shop/$(CONFIGURATION).entitlements";
        FLAGS = ("a", "$(inherited)"); }; };
      TR = {isa = XCBuildConfiguration; name = Release; buildSettings = { PRODUCT_BUNDLE_IDENTIFIER = "$(NOT_SET:default=x.y)"; INFOPLIST_FILE = "$(SRCROOT)/Shop/Info.plist"; OTHER = "$(UNKNOWN)/a"; }; };
      U = {isa = PBXNativeTarget; name = Tests; productType = "com.apple.product-type.bundle.unit-test"; };
    }; rootObject = P; }
    """

  private func project(_ text: String = text) throws -> XcodeProject {
    try XcodeProject(parsing: Array(text.utf8))
  }

  @Test("targets have their own settings over those of the project, with settings put in")
  func settings() throws {
    let project = try project()
    #expect(
      project.targets.map(\.name) == ["My Shop", "Tests"] && project.targets.map(\.isApp) == [true, false])
    let debug = try #require(project.targets.first?.configurations.first)
    #expect(debug.value("PRODUCT_BUNDLE_IDENTIFIER") == "com.example.my-shop")
    #expect(debug.value("CODE_SIGN_ENTITLEMENTS") == "Shop/Debug.entitlements")
    #expect(debug.value("DEVELOPMENT_TEAM") == "ABCDE12345" && debug.baseFiles == ["Config/Shop.xcconfig"])
    let release = try #require(project.targets.first?.configurations.last)
    #expect(
      release.value("PRODUCT_BUNDLE_IDENTIFIER") == "x.y"
        && release.value("INFOPLIST_FILE") == "./Shop/Info.plist")
    #expect(release.value("OTHER") == "$(UNKNOWN)/a" && release.value("NONE") == nil)
    #expect(release.basedOn(["UNKNOWN": "b", "OTHER": "c"]).value("OTHER") == "b/a")
  }

  @Test(
    "settings that stand in themselves end",
    arguments: ["$(A)", "$(A)$(A)", "x$(B)$(B)", "$(A:default=$(A))", "$($(A))", "$(", "$(A", "${A)"])
  func cycles(_ value: String) throws {
    let text = Self.text.replacing(
      "BASE = \"com.example\"",
      with: "A = \"\(value)\"; B = \"$(C)$(C)$(C)\"; C = \"$(D)$(D)$(D)\"; D = \"$(B)\"")
    let configuration = try #require(try project(text).targets.first?.configurations.first)
    #expect((configuration.value("A") ?? "").utf8.count <= 8_192)
  }

  @Test(
    "what is no project is refused",
    arguments: [
      "", "{", "{}", "{ objects = {}; }", "{ objects = {}; rootObject = X; }", "( a )",
      "<?xml version=\"1.0\"?><plist><array/></plist>", "bplist00",
    ])
  func refused(_ text: String) { #expect(throws: XcodeProjectError.self) { try project(text) } }

  @Test("deep nesting is refused, and braces in texts and comments nest nothing that counts")
  func depth() throws {
    #expect(throws: XcodeProjectError.self) { try project(String(repeating: "{ a = ", count: 100_000)) }
    #expect(throws: XcodeProjectError.self) { try project(String(repeating: "(", count: 100_000)) }
    let text = Self.text.replacing(
      "\"org.example\"", with: "\"" + String(repeating: "({", count: 1_000) + "\"")
    #expect(try project(text).targets.count == 2)
  }

  @Test("settings files")
  func settingsFile() {
    let file = XcodeSettingsFile(
      "#include \"Base.xcconfig\"\nA = b // c\n  TEAM=ABCDE12345;\nX[sdk=iphoneos*] = y\nno setting\nURL = https://x\n"
    )
    #expect(file.settings == ["A": "b", "TEAM": "ABCDE12345", "URL": "https:"])
    #expect(file.entries.first == .include("Base.xcconfig"))
    // What is included stands where it is: a later line counts, and an earlier one does not.
    let around = XcodeSettingsFile("A = 1\nB = 1\n#include? \"x\"\nB = 3\n")
    #expect(around.settingsWithIncluded { $0 == "x" ? ["A": "2", "B": "2"] : [:] } == ["A": "2", "B": "3"])
  }
}

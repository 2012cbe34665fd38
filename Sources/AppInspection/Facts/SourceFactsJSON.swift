import Entitlements
import FindingReports
import PackageReading
import PositionedJSON
import SourceFacts

/// The facts about sources for programs.
enum SourceFactsJSON {
  static func write(_ tree: SourceTree, to json: inout JSONText) {
    json.object("sources") { json in
      json.object("linkReceivers") { counts in
        for file in tree.code where !file.receivers.isEmpty {
          counts.member(name(file.file), file.receivers.count)
        }
      }
      json.array("files") { list in
        for file in tree.code where !file.receivers.isEmpty || !file.events.isEmpty {
          list.object { write(file, to: &$0) }
        }
      }
      json.array("entitlements") { list in
        for file in tree.entitlements {
          list.object { json in
            json.member("file", name(file.path))
            json.strings("associatedDomains", (file.domains ?? []).map(\.verdict.domain.text))
          }
        }
      }
      json.array("infoPlists") { list in
        for info in tree.infos { list.object { write(info, to: &$0) } }
      }
      json.array("projects") { list in
        for project in tree.projects { list.object { write(project, to: &$0) } }
      }
      json.strings(
        "notRead", tree.damages.map { ($0.path.isEmpty ? "" : name($0.path) + ": ") + $0.sentence })
    }
  }

  /// A path without the name of the folder that is audited.
  private static func name(_ path: String) -> String {
    path.firstIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func write(_ file: SourceFileFacts, to json: inout JSONText) {
    json.member("file", name(file.file))
    json.member("language", file.language.rawValue)
    json.array("receivers") { list in
      for receiver in file.receivers {
        list.object { json in
          json.member("declaration", receiver.kind.declaration)
          json.optional("selector", receiver.kind.selector)
          json.member("type", receiver.owner)
          json.member("line", receiver.range.start.line)
          json.member("column", receiver.range.start.column)
          json.strings("reads", receiver.reads.map(\.rawValue).sorted())
          json.strings("compares", receiver.checks.map(\.rawValue).sorted())
          json.member("followed", !receiver.isHandedOn)
        }
      }
    }
    json.array("uses") { list in
      for event in file.events where event.kind != .address {
        list.object { json in
          json.member("kind", event.kind.rawValue)
          json.member("line", event.range.start.line)
          json.member("column", event.range.start.column)
          json.member("subject", event.subject)
        }
      }
    }
    let schemes = Set(
      file.events.filter { $0.kind == .address }.compactMap { SourceAddress($0.subject).scheme })
    json.strings("openedSchemes", schemes.sorted())
  }

  private static func write(_ info: SourceInfo, to json: inout JSONText) {
    json.member("file", name(info.path))
    json.optional("bundleIdentifier", info.list.bundleIdentifier)
    json.strings("urlSchemes", info.list.urlSchemes)
    json.strings("queriesSchemes", info.list.queriesSchemes)
    json.strings("userActivityTypes", info.list.userActivityTypes)
    json.strings("sceneDelegates", info.list.sceneDelegates)
  }

  private static func write(_ project: SourceProject, to json: inout JSONText) {
    json.member("file", name(project.path))
    json.array("builds") { list in
      for build in project.builds {
        list.object { json in
          json.member("target", build.target.name)
          json.member("productType", build.target.productType)
          json.member("configuration", build.configuration.name)
          json.optional("bundleIdentifier", build.bundleIdentifier)
          json.optional("team", build.team)
          json.optional("entitlements", build.entitlementsPath.map(name))
          json.optional("infoPlist", build.infoPath.map(name))
        }
      }
    }
  }
}

import AssociationFiles
import PositionedJSON
import Testing

@Suite("The model of association files")
struct AssociationFileTests {
  @Test("every service is there, unknown ones too, in file order")
  func services() {
    let file = AssociationFile(
      parsing: #"{"webcredentials":{"apps":["A.b",5]},"new":{"apps":["A.c"]},"applinks":{}}"#)
    #expect(file.services.map(\.name.text) == ["webcredentials", "new", "applinks"])
    #expect(file.appIDs(of: .webcredentials) == ["A.b"])
    #expect(file.appIDs(of: ServiceName("new")) == ["A.c"])
    #expect(file.applinks?.details.isEmpty == true)
  }

  @Test(
    "a device reads nothing of what is not JSON or no object",
    arguments: ["", "[]", "\"x\"", "{", #"{"a":1,}"#, "<html>", #"{"a":tru}"#])
  func rejection(text: String) { #expect(AssociationFile(parsing: text).rejection != nil) }

  @Test("a detail knows its apps, defaults and rules, of either form")
  func details() throws {
    let file = AssociationFile(
      parsing: """
        {"applinks":{"apps":[],"defaults":{"caseSensitive":false},"substitutionVariables":{"v":["a","b*"],"w":5},
         "details":[7,{"appID":"A.b","appIDs":["A.c","A.c"],"defaults":{"/":"/x/*"},
          "components":["no",{"/":"/a","?":{"q":"1","n":null},"#":"f","exclude":true,"comment":"c"},{"/":5,"?":"a=1"}],
          "paths":["NOT /p",3,"/q"]}]}}
        """)
    let applinks = try #require(file.applinks)
    #expect(applinks.defaults?.caseSensitive == false)
    #expect(applinks.variables.map(\.name) == ["v", "w"])
    #expect(applinks.variables.first?.values.map(\.text) == ["a", "b*"])
    let detail = try #require(applinks.details.first)
    #expect(detail.index == 1)
    #expect(detail.appIDs == ["A.c"])
    #expect(detail.legacyAppIDs == ["A.b"])
    #expect(detail.defaults?.path?.text == "/x/*")
    #expect(detail.components.map(\.index) == [1, 2])
    let first = try #require(detail.components.first?.keys)
    #expect(first.path?.text == "/a")
    #expect(first.fragment?.text == "f")
    #expect(first.exclude == true)
    #expect(first.comment?.text == "c")
    if case .ignored = first.query {
    } else {
      Issue.record("one value that is no string voids the dictionary")
    }
    #expect(detail.components[1].keys.hasWrongType)
    #expect(detail.components[1].keys.path == nil)
    #expect(detail.paths.map(\.pattern) == ["/p", "/q"])
    #expect(detail.paths.map(\.isExcluded) == [true, false])
    #expect(detail.paths.map(\.index) == [0, 2])
  }

  @Test("the canonical layout orders keys, keeps what decides in order, and is its own layout")
  func canonical() throws {
    let text = """
      {"webcredentials":{"apps":["A.b"]},"applinks":{"details":[{"components":[{"comment":"c","exclude":true,"/":"/b"},
      {"?":{"z":"1","a":"2"},"/":"/a"}],"appIDs":["A.b"]}],"apps":[]}}
      """
    let expected = """
      {
        "applinks": {
          "apps": [],
          "details": [
            {
              "appIDs": ["A.b"],
              "components": [
                { "/": "/b", "exclude": true, "comment": "c" },
                { "/": "/a", "?": { "z": "1", "a": "2" } }
              ]
            }
          ]
        },
        "webcredentials": {
          "apps": ["A.b"]
        }
      }

      """
    let laidOut = try #require(AssociationFile(parsing: text).canonicalText)
    #expect(String(decoding: laidOut, as: UTF8.self) == expected)
    #expect(AssociationFile(parsing: laidOut).canonicalText == laidOut)
    #expect(AssociationFile(parsing: #"{"a":1,}"#).canonicalText == nil)
  }
}

"""The language server as a client of the protocol sees it: pytest-lsp speaks, nothing of the package does."""

import asyncio
import json
import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

TOOL = os.environ["APPLINKS_TOOL"]
AASA = """{
  "applinks": {
    "substitutionVariables": { "shop": ["buy", "kaufen"] },
    "details": [
      {
        "appIDs": ["8A3KX2M9QT.com.example.shop"],
        "components": [
          { "/": "/$(shop)/*" },
          { "/": "/buy/?*/print", "exclude": true },
          { "/": "/help/*", "exclude": true }
        ]
      }
    ]
  },
  "webcredentials": { "apps": [] }
}
"""


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[TOOL, "lsp"]))
async def client(lsp_client: LanguageClient):
    parameters = types.InitializeParams(
        capabilities=client_capabilities("visual-studio-code"),
        initialization_options={"proofDelay": 20},
    )
    await lsp_client.initialize_session(parameters)
    yield
    await lsp_client.shutdown_session()


def place(text: str, mark: str, behind: bool = True) -> types.Position:
    """The position of a mark's end, in UTF-16 units."""
    offset = text.index(mark) + (len(mark) if behind else 0)
    lines = text[:offset].split("\n")
    return types.Position(line=len(lines) - 1, character=len(lines[-1].encode("utf-16-le")) // 2)


def open_text(client, uri: str, text: str):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            types.TextDocumentItem(uri=uri, language_id="json", version=1, text=text)
        )
    )


async def findings(client, uri: str, wanted):
    """Waits until the diagnostics of a file are those that `wanted` waits for."""
    for _ in range(600):
        found = client.diagnostics.get(uri)
        if found is not None and wanted([d.code for d in found]):
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(f"never came: {client.diagnostics.get(uri)}")


def edited(text: str, edits) -> str:
    """The text after edits, by the protocol's rules, with places in UTF-16."""
    lines = text.split("\n")

    def offset(position):
        line = lines[position.line].encode("utf-16-le")[: position.character * 2]
        return sum(len(l) + 1 for l in lines[: position.line]) + len(line.decode("utf-16-le"))

    for edit in sorted(edits, key=lambda e: offset(e.range.start), reverse=True):
        text = text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]
    return text


def applied(text, action):
    edit = action.edit
    edits = edit.document_changes[0].edits if edit.document_changes else list(edit.changes.values())[0]
    return edited(text, edits)


@pytest.mark.asyncio
async def test_diagnostics_come_and_go(client: LanguageClient):
    uri = "file:///site/apple-app-site-association"
    open_text(client, uri, AASA.replace("exclude", "exlcude", 1))
    found = await findings(client, uri, lambda codes: "misspelt-key" in codes)
    slip = next(d for d in found if d.code == "misspelt-key")
    assert slip.range.start == place(AASA, '"/": "/buy/?*/print", ')
    # A proof comes a moment later.
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            [
                types.TextDocumentContentChangePartial(
                    range=types.Range(slip.range.start, slip.range.end), text='"exclude"'
                )
            ],
        )
    )
    found = await findings(
        client, uri, lambda codes: "unreachable-component" in codes and "misspelt-key" not in codes
    )
    proof = next(d for d in found if d.code == "unreachable-component")
    assert proof.range.start.line == 8
    assert proof.severity == types.DiagnosticSeverity.Warning
    client.text_document_did_close(
        types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri=uri))
    )
    await findings(client, uri, lambda codes: codes == [])


@pytest.mark.asyncio
async def test_hover_shows_links_that_the_rule_decides(client: LanguageClient):
    uri = "file:///hover/apple-app-site-association"
    open_text(client, uri, AASA)
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(uri), place(AASA, "/help"))
    )
    assert "keeps links in the browser" in hover.contents.value
    assert "https://example.com/help/" in hover.contents.value
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(uri), place(AASA, '"/$(sh'))
    )
    assert "`buy`, `kaufen`" in hover.contents.value
    hover = await client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 0))
    )
    assert hover is None


async def labels(client, uri, text, mark):
    result = await client.text_document_completion_async(
        types.CompletionParams(types.TextDocumentIdentifier(uri), place(text, mark))
    )
    return [item.label for item in result.items]


@pytest.mark.asyncio
async def test_completion_knows_where_it_is(client: LanguageClient):
    uri = "file:///complete/apple-app-site-association"
    text = AASA.replace('{ "/": "/help/*", "exclude": true }', '{ "/": "/help/$(", "" }').replace(
        '"apps": []', '"apps": [""]'
    )
    open_text(client, uri, text)
    keys = await labels(client, uri, text, '"/help/$(", "')
    assert keys == ["?", "#", "exclude", "caseSensitive", "percentEncoded", "comment"]
    variables = await labels(client, uri, text, '"/help/$(')
    assert variables[0] == "$(shop)" and "$(lang)" in variables
    assert await labels(client, uri, text, '"apps": ["') == ["8A3KX2M9QT.com.example.shop"]
    assert "8A3KX2M9QT.com.example.shop" not in await labels(client, uri, text, '"appIDs": ["')
    top = await labels(client, uri, text, '"webcredentials": { "apps": [""] }')
    assert top == []


@pytest.mark.asyncio
async def test_other_files(client: LanguageClient):
    uri = "file:///site/.well-known/assetlinks.json"
    text = '[{"relation": ["delegate_permission/common.handle_all_urls"], "target": {"": 1}}]'
    open_text(client, uri, text)
    await findings(client, uri, lambda codes: any(c.startswith("asset-links-") for c in codes))
    assert await labels(client, uri, text, '"target": {"') == [
        "namespace",
        "package_name",
        "sha256_cert_fingerprints",
        "site",
    ]
    uri = "file:///app/Shop.entitlements"
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>\n'
        "<key>com.apple.developer.associated-domains</key>\n<array>\n"
        "<string>applinks:https://shop.example</string>\n<string></string>\n</array></dict></plist>\n"
    )
    open_text(client, uri, text)
    found = await findings(client, uri, lambda codes: "domain-scheme" in codes)
    assert next(d for d in found if d.code == "domain-scheme").range.start.line == 4
    assert "webcredentials:" in await labels(client, uri, text, "\n<string></string>"[:-9])
    uri = "file:///project/applinks.yaml"
    text = "lint:\n  severity:\n    no-such-rule: error\n"
    open_text(client, uri, text)
    found = await findings(client, uri, lambda codes: codes != [])
    assert found[0].range.start == types.Position(2, 4)
    assert "unreachable-component" in await labels(client, uri, text, "    no")


@pytest.mark.asyncio
async def test_fixes_and_layout(client: LanguageClient):
    uri = "file:///fix/apple-app-site-association"
    text = AASA.replace("}\n      ]", "},\n      ]", 1).replace("buy", "b😀y", 1)
    # A trailing comma behind the rules, and a character of two UTF-16 units before it.
    text = text.replace('true }\n        ]', 'true },\n        ]')
    open_text(client, uri, text)
    found = await findings(client, uri, lambda codes: "json-trailing-comma" in codes)
    comma = next(d for d in found if d.code == "json-trailing-comma")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(uri), comma.range, types.CodeActionContext(diagnostics=[])
        )
    )
    fix = next(a for a in actions if a.kind == "quickfix" and a.diagnostics[0].code == "json-trailing-comma")
    assert fix.is_preferred
    everything = next(a for a in actions if a.kind == "source.fixAll.applinks")
    json.loads(applied(text, everything))
    mended = applied(text, everything)
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            [types.TextDocumentContentChangeWholeDocument(text=mended)],
        )
    )
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(
            types.TextDocumentIdentifier(uri), types.FormattingOptions(tab_size=8, insert_spaces=False)
        )
    )
    laid_out = edited(mended, edits or [])
    formatted = subprocess.run(
        [TOOL, "format", "-"], input=mended.encode(), stdout=subprocess.PIPE, check=True
    ).stdout.decode()
    assert laid_out == formatted


@pytest.mark.asyncio
async def test_variables_lead_to_their_definition(client: LanguageClient):
    uri = "file:///go/apple-app-site-association"
    open_text(client, uri, AASA)
    target = await client.text_document_definition_async(
        types.DefinitionParams(types.TextDocumentIdentifier(uri), place(AASA, '"/$(sh'))
    )
    assert target.uri == uri
    assert target.range.start == place(AASA, '"shop"', behind=False)


@pytest.mark.asyncio
async def test_unknown_methods_and_documents_are_errors(client: LanguageClient):
    with pytest.raises(Exception):
        await client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier("file:///closed"), types.Position(0, 0))
        )
    with pytest.raises(Exception):
        await client.protocol.send_request_async("applinks/nothing", {})


# MARK: raw bytes


def frame(message) -> bytes:
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def answers(data: bytes):
    found = []
    while data:
        head, data = data.split(b"\r\n\r\n", 1)
        length = int(head.split(b":")[1])
        found.append(json.loads(data[:length]))
        data = data[length:]
    return found


HELLO = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}
BYE = [{"jsonrpc": "2.0", "id": 99, "method": "shutdown"}, {"jsonrpc": "2.0", "method": "exit"}]


def talk(*parts: bytes):
    run = subprocess.run([TOOL, "lsp"], input=b"".join(parts), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return run.returncode, answers(run.stdout)


MALFORMED = {
    "no JSON": frame(b"{nonsense"),
    "an array": frame([]),
    "no method": frame({"jsonrpc": "2.0", "id": 5}),
    "an id of another kind": frame({"jsonrpc": "2.0", "id": {}, "method": "shutdown"}),
    "a method of another kind": frame({"jsonrpc": "2.0", "id": 5, "method": 7}),
    "parameters of another kind": frame({"jsonrpc": "2.0", "id": 5, "method": "textDocument/hover", "params": 3}),
    "another version": frame({"jsonrpc": "1.0", "id": 5, "method": "shutdown"}),
    "not UTF-8": frame(b'{"jsonrpc":"2.0","id":5,"method":"\xff\xfe"}'),
    "deep nesting": frame(b'{"jsonrpc":"2.0","id":5,"method":"x","params":' + b"[" * 100000 + b"}"),
    "a length of letters": b"Content-Length: many\r\n\r\n{}",
    "a negative length": b"Content-Length: -5\r\n\r\n{}",
    "a length beyond all": b"Content-Length: 99999999999999999999999\r\n\r\n",
    "no length": b"Content-Type: text\r\n\r\n{}",
    "rubbish": b"rubbish without an end " * 1000,
    "lines of rubbish": b"\r\n\r\nrubbish\r\n\r\n",
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_messages_never_end_the_server(name):
    code, found = talk(frame(HELLO), MALFORMED[name], *map(frame, BYE))
    assert found[0]["id"] == 1 and "capabilities" in found[0]["result"]
    assert any("error" in answer for answer in found), found
    assert found[-1] == {"jsonrpc": "2.0", "id": 99, "result": None}
    assert code == 0


def test_the_end():
    assert talk(frame(HELLO), frame(BYE[1]))[0] == 1
    assert talk(frame(HELLO))[0] == 1
    assert talk(b"")[0] == 1
    code, found = talk(frame({"jsonrpc": "2.0", "id": 3, "method": "shutdown"}), frame(HELLO), *map(frame, BYE))
    assert code == 0 and found[0]["error"]["code"] == -32002
    code, found = talk(frame(HELLO), *map(frame, BYE[:1]), frame({"jsonrpc": "2.0", "id": 7, "method": "shutdown"}), frame(BYE[1]))
    assert code == 0 and found[-1]["error"]["code"] == -32600


def test_changes_in_utf_8_and_hostile_places():
    uri = "file:///x/apple-app-site-association"
    hello = {**HELLO, "params": {"capabilities": {"general": {"positionEncodings": ["utf-8", "utf-16"]}}}}

    def change(*changes):
        return frame(
            {
                "jsonrpc": "2.0",
                "method": "textDocument/didChange",
                "params": {"textDocument": {"uri": uri, "version": 2}, "contentChanges": list(changes)},
            }
        )

    def at(line, start, end, text):
        return {
            "range": {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}},
            "text": text,
        }

    opened = frame(
        {
            "jsonrpc": "2.0",
            "method": "textDocument/didOpen",
            "params": {"textDocument": {"uri": uri, "version": 1, "languageId": "json", "text": '{"é": 1,}'}},
        }
    )
    # Byte 8 is the comma; é takes two bytes.
    code, found = talk(
        frame(hello),
        opened,
        change(at(0, 8, 9, "")),
        change(at(5, 9, 2, "\n"), at(-3, 0, 0, "\n"), {"range": "rubbish", "text": "x"}, {"text": 5}, {}),
        *map(frame, BYE),
    )
    assert found[0]["result"]["capabilities"]["positionEncoding"] == "utf-8"
    published = [f["params"] for f in found if f.get("method") == "textDocument/publishDiagnostics"]
    assert any(d["code"] == "json-trailing-comma" for d in published[0]["diagnostics"])
    assert not any(d["code"] == "json-trailing-comma" for d in published[1]["diagnostics"])
    assert len(published) == 3 and code == 0

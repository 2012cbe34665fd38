"""The MCP server as the protocol's own Python client sees it."""

import asyncio
import json
import os
import pathlib
import subprocess

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

TOOL = os.environ["APPLINKS_TOOL"]
ROOT = pathlib.Path(__file__).parents[2]


def with_session(body, *arguments):
    async def run():
        server = StdioServerParameters(command=TOOL, args=["mcp", *arguments], cwd=str(ROOT))
        async with stdio_client(server) as (read, write):
            async with ClientSession(read, write) as session:
                greeting = await session.initialize()
                return await body(session, greeting)

    return asyncio.run(run())


def member(value, *names):
    """A member by whichever of its names this version of the client uses."""
    for name in names:
        if hasattr(value, name):
            return getattr(value, name)
    raise AttributeError(names)


def text(result):
    return result.content[0].text


def test_tools_say_what_they_touch():
    async def body(session, greeting):
        tools = (await session.list_tools()).tools
        return greeting, {tool.name: tool for tool in tools}

    greeting, tools = with_session(body)
    assert member(greeting, "serverInfo", "server_info").name == "applinks"
    assert {"lint", "match", "explain", "examples", "diff", "parity", "rule", "autopsy", "android_explain"} <= set(tools)
    for tool in tools.values():
        hints = tool.annotations
        assert member(hints, "readOnlyHint", "read_only_hint")
        touches = member(hints, "openWorldHint", "open_world_hint")
        assert touches == ("Does not touch the network." not in tool.description), tool.name
        assert touches == ("Touches the network" in tool.description), tool.name
        schema = member(tool, "inputSchema", "input_schema")
        assert schema["type"] == "object" and schema["additionalProperties"] is False
    _, offline = with_session(body, "--offline")
    assert not any(member(t.annotations, "openWorldHint", "open_world_hint") for t in offline.values())


def test_calls_answer_as_the_verbs_do():
    links = ["https://shop.example/buy/42", "https://shop.example/help/"]

    async def body(session, greeting):
        call = session.call_tool
        return (
            await call("match", {"source": "Examples/shop", "urls": links}),
            await call("lint", {"sources": ["Examples/broken"]}),
            await call("lint", {"sources": ["-"], "content": '{"applinks": []}', "filename": "apple-app-site-association"}),
            await call("rule", {"id": "unreachable-component"}),
            await call("examples", {"source": "Examples/shop"}),
            await call("explain", {"source": "Examples/shop", "urls": links[:1]}),
        )

    match, lint, typed, rule, examples, explain = with_session(body)
    run = subprocess.run(
        [TOOL, "match", "--in", "Examples/shop", "--format", "json", *links], cwd=ROOT, stdout=subprocess.PIPE, check=True
    )
    assert text(match) == run.stdout.decode()
    assert json.loads(text(lint))["findings"]
    assert any(f["file"] == "apple-app-site-association" for f in json.loads(text(typed))["findings"])
    assert json.loads(text(rule))["id"] == "unreachable-component"
    assert all(json.loads(line)["links"] for line in text(examples).splitlines())
    assert json.loads(text(explain))["apps"][0]["decision"] == "match"
    for result in (match, lint, typed, rule, examples, explain):
        assert not member(result, "isError", "is_error")


REFUSED = {
    "a domain in place of a file": ("lint", {"sources": ["shop.example"]}, "does not ask domains"),
    "a domain by its prefix": ("match", {"source": "domain:shop", "urls": ["https://a/"]}, "does not ask domains"),
    "an unknown parameter": ("lint", {"sources": ["Examples/shop"], "fix": "yes"}, "no parameter"),
    "a missing parameter": ("match", {"source": "Examples/shop"}, "missing"),
    "a value of another kind": ("lint", {"sources": "Examples/shop"}, "another kind"),
    "an option in disguise": ("lint", {"sources": ["--fix"]}, "--fix"),
    "a file that is not there": ("match", {"source": "nothing.json", "urls": ["https://a/"]}, "nothing.json"),
    "a rule that is not there": ("rule", {"id": "unreachable-components"}, "unreachable-component"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_says_why(name):
    tool, arguments, words = REFUSED[name]

    async def body(session, greeting):
        return await session.call_tool(tool, arguments)

    result = with_session(body)
    assert member(result, "isError", "is_error")
    assert words in "".join(part.text for part in result.content)


# MARK: raw lines


def talk(*lines):
    data = b"".join((l if isinstance(l, bytes) else json.dumps(l).encode()) + b"\n" for l in lines)
    run = subprocess.run([TOOL, "mcp"], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert run.returncode == 0
    return [json.loads(line) for line in run.stdout.splitlines()]


def hello(version):
    parameters = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "raw", "version": "1"}}
    return {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": parameters}


def test_versions_are_negotiated():
    assert talk(hello("2024-11-05"))[0]["result"]["protocolVersion"] == "2024-11-05"
    newest = talk(hello("1999-01-01"))[0]["result"]["protocolVersion"]
    assert newest == talk(hello(newest))[0]["result"]["protocolVersion"]
    assert newest > "2025"


PING = {"jsonrpc": "2.0", "id": 9, "method": "ping"}


@pytest.mark.parametrize(
    "line",
    [
        b"rubbish",
        b"[]",
        b'{"jsonrpc":"2.0","id":[],"method":"ping"}',
        b'{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"nothing"}}',
        b'{"jsonrpc":"2.0","id":2,"method":"nothing"}',
        b'{"a":"' + b"x" * (5 << 20) + b'"}',
        b"\xff\xfe",
    ],
)
def test_malformed_lines_never_end_the_server(line):
    found = talk(hello("2025-06-18"), line, b"", PING)
    assert [f for f in found if "error" in f]
    assert found[-1] == {"jsonrpc": "2.0", "id": 9, "result": {}}


def test_output_is_bounded():
    links = [f"https://shop.example/{n}" + "x" * 2000 for n in range(900)]
    found = talk(
        hello("2025-06-18"),
        {
            "jsonrpc": "2.0",
            "id": 2,
            "method": "tools/call",
            "params": {"name": "match", "arguments": {"source": "Examples/shop", "urls": links}},
        },
    )
    answer = found[-1]["result"]["content"][0]["text"]
    assert len(answer) < (1 << 20) + 1000 and "cut here" in answer

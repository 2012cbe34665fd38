-- What a person does with the language server in Neovim; ends with 1 where it answers otherwise than it should.
local failures = 0
local function expect(what, holds)
  print((holds and "+ " or "- ") .. what)
  if not holds then failures = failures + 1 end
end

local function ask(method, extra)
  local parameters = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, "utf-16"), extra or {})
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, parameters, 20000) or {}) do
    if answer.result then return answer.result end
  end
  return {}
end

local function open(name)
  vim.cmd("edit " .. vim.fn.getcwd() .. "/" .. name)
  vim.wait(20000, function() return #vim.lsp.buf_get_clients(0) > 0 end, 20)
end

local function findings(count)
  vim.wait(5000, function() return count(#vim.diagnostic.get(0)) end, 20)
  return #vim.diagnostic.get(0)
end

local function main()
  open("apple-app-site-association")
  expect("a good file has no finding", findings(function(count) return count > 0 end) == 0)

  local line = vim.fn.search('"/buy/\\*"')
  vim.fn.cursor(line, 15)
  local text = vim.inspect(ask("textDocument/hover"))
  expect("a rule is explained with links", text:find("https://", 1, true) ~= nil)

  vim.api.nvim_buf_set_lines(0, line - 1, line - 1, false, { '  { "/": "/sell/*", "exclud": true },' })
  expect("a slip is found while typing", findings(function(count) return count > 0 end) > 0)
  vim.fn.cursor(line, 22)
  local range = vim.lsp.util.make_range_params(0, "utf-16").range
  local actions = ask("textDocument/codeAction", { range = range, context = { diagnostics = {} } })
  expect("the slip has a fix", vim.inspect(actions):find("exclude", 1, true) ~= nil)
  local options = { tabSize = 2, insertSpaces = true }
  expect("the file has a layout", #ask("textDocument/formatting", { options = options }) > 0)

  vim.cmd("silent undo")
  expect("what is undone is found no more", findings(function(count) return count == 0 end) == 0)

  open("Shop.entitlements")
  vim.fn.append(vim.fn.search("applinks:"), "    <string>applinks:https://shop.example/</string>")
  expect("entitlements are judged too", findings(function(count) return count > 0 end) > 0)

  open("linktests/applinks.yaml")
  expect("a good plan has no finding", findings(function(count) return count > 0 end) == 0)
  vim.fn.cursor(vim.fn.search("/buy/"), 20)
  local place = ask("textDocument/definition")
  expect("an expectation leads to its rule", (place.uri or ""):find("apple-app-site-association", 1, true) ~= nil)
end

local works, fault = pcall(main)
if not works then
  print(fault)
  failures = failures + 1
end
vim.cmd(failures == 0 and "qall!" or "cquit!")

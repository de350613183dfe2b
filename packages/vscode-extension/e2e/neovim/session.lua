-- One session of Neovim's own language client with the server: what a person sees, hovers over and fixes, as JSON.
-- Written for Neovim 0.7, which knows pushed diagnostics only and has no vim.lsp.start yet.
-- usage: PROVISO_SERVER='["proviso","lsp","--stdio"]' PROVISO_LOOK='{"hover":"...","fix":"..."}' nvim --headless --clean FILE -c 'luafile session.lua'
local server = vim.fn.json_decode(vim.env.PROVISO_SERVER)
local look = vim.fn.json_decode(vim.env.PROVISO_LOOK)
local patience = 120000

local function fail(reason)
  io.stderr:write(reason .. '\n')
  vim.cmd('cquit 1')
end

local function source_lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function find(text)
  for number, line in ipairs(source_lines()) do
    local column = string.find(line, text, 1, true)
    if column then
      return { line = number - 1, character = column - 1 }
    end
  end
  fail('the file does not hold ' .. text)
end

local function shown()
  return vim.tbl_map(function(each)
    local line = source_lines()[each.lnum + 1]
    return { rule = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code), text = string.sub(line, each.col + 1, each.end_col), severity = each.severity, message = each.message }
  end, vim.diagnostic.get(0))
end

local id = vim.lsp.start_client({ name = 'proviso', cmd = server, root_dir = vim.fn.getcwd() })
if not id then
  fail('the server does not start')
end
vim.lsp.buf_attach_client(0, id)
local client = vim.lsp.get_client_by_id(id)

if not vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 20) then
  fail('no diagnostics came')
end
local report = { before = shown() }

local here = { uri = vim.uri_from_bufnr(0) }
local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, patience)
  if problem or not answers[id] or answers[id].err then
    fail(method .. ' failed: ' .. vim.inspect(problem or answers))
  end
  return answers[id].result
end

local hover_at = find(look.hover)
hover_at.character = hover_at.character + #look.hover - 1
local hover = ask('textDocument/hover', { textDocument = here, position = hover_at })
report.hover = hover and hover.contents.value

local fix_at = find(look.fix)
local actions = ask('textDocument/codeAction', {
  textDocument = here,
  range = { start = fix_at, ['end'] = fix_at },
  context = { diagnostics = {}, only = { 'quickfix' } },
})
for _, action in ipairs(actions) do
  if string.find(action.title, look.title, 1, true) then
    report.action = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    break
  end
end
report.fixed = vim.wait(patience, function() return #vim.diagnostic.get(0) == look.remaining end, 20)
report.after = shown()
report.text = table.concat(source_lines(), '\n')

client.stop()
report.stopped = vim.wait(10000, function() return client.is_stopped() end, 20)
io.stdout:write(vim.fn.json_encode(report) .. '\n')
vim.cmd('qall!')

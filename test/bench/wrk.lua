-- Sends the requests of a file one after the other, over and over: each a line of path, token and
-- body with tabs between them. Counts every answer that is not the status that is asked for.
local requests, sent, threads = {}, 0, {}
local wanted = tonumber(os.getenv("WANTED"))

function setup(thread)
  table.insert(threads, thread)
end

function init()
  for line in io.lines(os.getenv("REQUESTS")) do
    local path, token, body = line:match("^([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = { ["content-type"] = "application/json" }
    if token ~= "" then headers["authorization"] = "Bearer " .. token end
    table.insert(requests, wrk.format("POST", path, headers, body))
  end
  other = 0
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function response(status, _, body)
  if status == wanted then return end
  other = other + 1
  if other == 1 then io.stderr:write(string.format("%d %s\n", status, body:sub(1, 300))) end
end

function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("other") end
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"wrong":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, wrong,
    errors.connect + errors.read + errors.write + errors.timeout))
end

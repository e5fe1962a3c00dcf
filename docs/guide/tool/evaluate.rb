require "json"
require "open3"

Encoding.default_external = Encoding::UTF_8
journey = JSON.parse(File.read("docs/examples/nadia.json"))

output, error, status = Open3.capture3(
  "socialeval", "evaluate", "-", "--purpose", "support", "--reader", "person", "--as-of", "2025-06-01", "--format", "json",
  stdin_data: JSON.generate(journey))

abort error unless status.success?

JSON.parse(output)["appraisals"].each do |appraisal|
  (appraisal["findings"] || []).each { |finding| puts finding["text"] }
end

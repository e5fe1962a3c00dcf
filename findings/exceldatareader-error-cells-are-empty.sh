#!/usr/bin/env bash
# ExcelDataReader 3.6.0: error cells (t="e": #N/A, #REF!) of an .xlsx workbook.
# Guess before running: GetValue gives the error's text, or its code, as the file holds it.
# Seen: null, with a field type of null, the same as an empty cell. IExcelDataReader of this version has no other member that
# tells an answer that a formula lost from a question that was not answered.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat >probe.cs <<'CS'
#:package ExcelDataReader@3.6.0
#:property PublishAot=false
using ExcelDataReader;
using System.IO.Compression;
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
using var stream = File.OpenRead(Book([("s", "Dit"), ("s", "Suite")], [("e", "#N/A"), ("s", "oui")], [("s", ""), ("e", "#REF!")], [("s", "bien"), ("s", "non")]));
using var reader = ExcelReaderFactory.CreateReader(stream);
while (reader.Read()) Console.WriteLine(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => (reader.GetValue(i) ?? "null") + " " + (reader.GetFieldType(i)?.Name ?? "null"))));
Console.WriteLine("members about errors: " + typeof(IExcelDataReader).GetMembers().Count(member => member.Name.Contains("Error")));
static string Book(params (string Kind, string Text)[][] rows)
{
    const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", open = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string types = "http://schemas.openxmlformats.org/package/2006/content-types", links = "http://schemas.openxmlformats.org/package/2006/relationships";
    using var zip = ZipFile.Open("book.xlsx", ZipArchiveMode.Create);
    void Part(string name, string xml) { using var writer = new StreamWriter(zip.CreateEntry(name).Open()); writer.Write(xml); }
    Part("[Content_Types].xml", $"<Types xmlns=\"{types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
    Part("_rels/.rels", $"<Relationships xmlns=\"{links}\"><Relationship Id=\"r1\" Type=\"{open}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    Part("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{open}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{links}\"><Relationship Id=\"r1\" Type=\"{open}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    var sheet = string.Concat(rows.Select((row, y) => $"<row r=\"{y + 1}\">" + string.Concat(row.Select((cell, x) =>
        cell.Kind == "s" ? $"<c r=\"{(char)(65 + x)}{y + 1}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>" : $"<c r=\"{(char)(65 + x)}{y + 1}\" t=\"{cell.Kind}\"><v>{cell.Text}</v></c>")) + "</row>"));
    Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>");
    return "book.xlsx";
}
CS
dotnet run probe.cs >seen.txt
cat seen.txt
diff - seen.txt <<'SEEN'
Dit String | Suite String
null null | oui String
null null | null null
bien String | non String
members about errors: 0
SEEN

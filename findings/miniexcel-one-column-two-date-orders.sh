#!/usr/bin/env bash
# MiniExcel 1.46.0: a column of days typed as text in a workbook, read into a DateTime property in a French process.
# Guess before running: the process's culture (fr-FR) is used and both days are read day first; or the configuration's default culture is
# used, and 13/02/2025, which has no thirteenth month, is refused.
# Seen: each cell is tried in one order, then silently in another. Of one column, 10/02/2025 is the second of October and 13/02/2025 the
# thirteenth of February. Only with Culture = fr-FR in the configuration are both in February.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat >probe.cs <<'CS'
#:package MiniExcel@1.46.0
#:property PublishAot=false
using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using System.IO.Compression;
CultureInfo.CurrentCulture = new("fr-FR");
var book = Book([("s", "Jour")], [("s", "10/02/2025")], [("s", "13/02/2025")]);
foreach (var row in MiniExcel.Query<Row>(book)) Console.WriteLine($"default: {row.Jour:yyyy-MM-dd}");
foreach (var row in MiniExcel.Query<Row>(book, configuration: new OpenXmlConfiguration { Culture = new("fr-FR") })) Console.WriteLine($"fr-FR: {row.Jour:yyyy-MM-dd}");
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
class Row { public DateTime Jour { get; set; } }
CS
dotnet run probe.cs >seen.txt
cat seen.txt
diff - seen.txt <<'SEEN'
default: 2025-10-02
default: 2025-02-13
fr-FR: 2025-02-10
fr-FR: 2025-02-13
SEEN

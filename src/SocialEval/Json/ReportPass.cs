using System.Text.Json;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Writes one report in one pass: each text is told into one buffer and goes from there into the JSON.</summary>
/// <remarks>Only those it names are in it, and the beneficiaries: a text may speak of "the person" only where there is one.</remarks>
internal sealed class ReportPass
{
    private readonly EvaluationReport report;
    private readonly Utf8JsonWriter json;
    private readonly Narrator narrator;
    private readonly TextBuffer text = new();
    private readonly bool[] named;

    public ReportPass(EvaluationReport report, Utf8JsonWriter json, string language)
    {
        this.report = report;
        this.json = json;
        narrator = new Narrator(report, language);
        named = new bool[report.Parties.Count];
    }

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, ReportShape.Schema);
        Text("journey"u8, report.Journey);
        Write("asOf", report.AsOf);
        json.WriteString("purpose"u8, Vocabulary<Purpose>.Of(report.Purpose));
        Party("reader"u8, report.Reader.ToString());
        Text("language"u8, narrator.Language);
        if (report.Withheld is { } withheld)
        {
            json.WriteNumber("withheld"u8, withheld);
        }

        json.WriteStartArray("appraisals"u8);
        foreach (var appraisal in report.Appraisals)
        {
            Write(appraisal);
        }

        json.WriteEndArray();
        WriteParties();
        WriteSubjects();
        json.WriteEndObject();
        json.Flush();
    }

    private void Write(Appraisal appraisal)
    {
        json.WriteStartObject();
        Text("evaluator"u8, appraisal.Evaluator);
        json.WriteString("result"u8, Vocabulary<AppraisalResult>.Of(appraisal.Result));
        if (appraisal.ReasonCode is { } reason)
        {
            text.Length = 0;
            narrator.TellReason(appraisal, text);
            json.WriteStartObject("reason"u8);
            Text("code"u8, reason);
            Text("exception"u8, appraisal.Failure);
            WriteTold();
            json.WriteEndObject();
        }
        else
        {
            json.WriteStartArray("findings"u8);
            foreach (var finding in appraisal.Findings)
            {
                Write(appraisal, finding);
            }

            json.WriteEndArray();
            json.WriteStartArray("questions"u8);
            foreach (var question in appraisal.Questions)
            {
                Write(appraisal, question);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(Appraisal appraisal, Finding finding)
    {
        text.Length = 0;
        narrator.Tell(appraisal, finding, text);
        json.WriteStartObject();
        Text("code"u8, finding.Code);
        json.WriteString("kind"u8, Vocabulary<FindingKind>.Of(finding.Kind));
        json.WritePropertyName("about"u8);
        Write(finding.About);
        Party("by"u8, finding.By);
        if (!finding.Citing.IsEmpty)
        {
            json.WriteStartArray("citing"u8);
            foreach (var cited in finding.Citing)
            {
                Write(cited);
            }

            json.WriteEndArray();
        }

        WriteArguments();
        WriteFigures("figures"u8, finding.Figures);
        WriteTold();
        json.WriteEndObject();
    }

    private void Write(Appraisal appraisal, Question question)
    {
        text.Length = 0;
        narrator.Tell(appraisal, question, text);
        json.WriteStartObject();
        Text("code"u8, question.Code);
        json.WriteStartArray("to"u8);
        foreach (var party in question.To)
        {
            Name(party);
            JsonText.Write(json, party);
        }

        json.WriteEndArray();
        if (question.About.Kind != ItemKind.Journey)
        {
            json.WritePropertyName("about"u8);
            Write(question.About);
        }

        WriteTold();
        json.WriteEndObject();
    }

    private void WriteTold()
    {
        json.WritePropertyName("text"u8);
        JsonText.Write(json, text.Written);
        Text("textLanguage"u8, narrator.Fallback);
    }

    private void WriteArguments()
    {
        var arguments = narrator.Arguments;
        if (arguments.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("args"u8);
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Text is { } words)
            {
                Name(words);
                Text(argument.Name, words);
            }
            else if (argument.Number is { } number)
            {
                json.WriteNumber(argument.Name, number);
            }
            else if (argument.Date is { } date)
            {
                Write(argument.Name, date);
            }
            else
            {
                json.WriteStartArray(argument.Name);
                foreach (var one in argument.Texts.GetValueOrDefault())
                {
                    Name(one);
                    JsonText.Write(json, one);
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private void WriteFigures(ReadOnlySpan<byte> member, Sequence<Figure> figures)
    {
        if (figures.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(member);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteNumber("value"u8, figure.Value);
            Text("unit"u8, figure.Unit);
            Text("method"u8, figure.Method);
            if (!figure.Parameters.IsEmpty)
            {
                json.WriteStartObject("parameters"u8);
                foreach (var parameter in figure.Parameters)
                {
                    Text(parameter.Name, parameter.Value);
                }

                json.WriteEndObject();
            }

            Party("owner"u8, figure.Owner);
            WriteFigures("alternatives"u8, figure.Alternatives);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteParties()
    {
        var any = false;
        for (var i = 0; i < named.Length; i++)
        {
            var party = report.Parties[i];
            if (named[i] || party.Role == PartyRole.Beneficiary)
            {
                Open("parties"u8, ref any);
                json.WriteStartObject();
                Text("id"u8, party.Id);
                json.WriteString("role"u8, Vocabulary<PartyRole>.Of(party.Role));
                Text("name"u8, party.Name);
                json.WriteEndObject();
            }
        }

        Close(any);
    }

    private void WriteSubjects()
    {
        var any = false;
        foreach (var subject in report.Subjects)
        {
            Open("subjects"u8, ref any);
            json.WriteStartObject();
            json.WritePropertyName("about"u8);
            Write(subject.About);
            Text("theme"u8, subject.Theme);
            Text("text"u8, subject.Text);
            json.WriteEndObject();
        }

        Close(any);
    }

    // A list that would be empty is left out.
    private void Open(ReadOnlySpan<byte> member, ref bool isOpen)
    {
        if (!isOpen)
        {
            json.WriteStartArray(member);
            isOpen = true;
        }
    }

    private void Close(bool isOpen)
    {
        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private void Write(Citation cited)
    {
        json.WriteStartObject();
        Text(Vocabulary<ItemKind>.Of(cited.Kind), cited.Id);
        json.WriteEndObject();
    }

    private void Write(string member, PartialDate date)
    {
        Span<byte> letters = stackalloc byte[10];
        date.TryFormat(letters, out var length, default, null);
        json.WriteString(member, letters[..length]);
    }

    private void Text(ReadOnlySpan<byte> member, string? words)
    {
        if (words is not null)
        {
            json.WritePropertyName(member);
            JsonText.Write(json, words);
        }
    }

    private void Text(string member, string words)
    {
        json.WritePropertyName(member);
        JsonText.Write(json, words);
    }

    private void Party(ReadOnlySpan<byte> member, string? id)
    {
        if (id is not null)
        {
            Name(id);
            Text(member, id);
        }
    }

    // Whoever may be meant is named: an argument that is a party's id is nothing else.
    private void Name(string id)
    {
        var parties = report.Parties.AsSpan();
        for (var i = 0; i < parties.Length; i++)
        {
            named[i] |= parties[i].Id == id;
        }
    }
}

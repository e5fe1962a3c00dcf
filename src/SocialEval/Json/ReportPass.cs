using SocialEval.Consents;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Writes one report in one pass: each text is told where it stands in the JSON.</summary>
/// <remarks>Only those it names are in it, and the beneficiaries: a text may speak of "the person" only where there is one.</remarks>
internal sealed class ReportPass
{
    private readonly EvaluationReport report;
    private readonly JsonPage json;
    private readonly Narrator narrator;
    private readonly bool[] named;

    public ReportPass(EvaluationReport report, TextBuffer text, string language)
    {
        this.report = report;
        json = new JsonPage(text);
        narrator = new Narrator(report, language);
        named = new bool[report.Parties.Count];
    }

    public void Write()
    {
        json.Text("{\"schema\":"u8, ReportShape.Schema);
        json.Text(",\"journey\":"u8, report.Journey);
        json.Date(",\"asOf\":"u8, report.AsOf);
        json.Word(",\"purpose\":"u8, Vocabulary<Purpose>.Utf8Of(report.Purpose));
        Party(",\"reader\":"u8, report.Reader.ToString());
        foreach (var id in report.Reader.PartyIds)
        {
            Note(id);
        }

        json.Text(",\"language\":"u8, narrator.Language);
        if (report.Withheld is { } withheld)
        {
            json.Number(",\"withheld\":"u8, (decimal)withheld);
        }

        if (report.Reason is { } silence)
        {
            narrator.TakeUpReason(silence);
            json.Text(",\"reason\":{\"code\":"u8, Vocabulary<Silence>.Of(silence));
            WriteTold();
            json.Raw("}"u8);
        }

        json.Raw(",\"appraisals\":["u8);
        var before = "{"u8;
        foreach (var appraisal in report.Appraisals)
        {
            json.Raw(before);
            Write(appraisal);
            before = ",{"u8;
        }

        json.Raw("]"u8);
        WriteParties();
        WriteSubjects();
        json.Raw("}"u8);
    }

    private void Write(Appraisal appraisal)
    {
        json.Text("\"evaluator\":"u8, appraisal.Evaluator);
        json.Word(",\"result\":"u8, Vocabulary<AppraisalResult>.Utf8Of(appraisal.Result));
        if (appraisal.ReasonCode is { } reason)
        {
            narrator.TakeUpReason(appraisal);
            json.Text(",\"reason\":{\"code\":"u8, reason);
            Text(",\"exception\":"u8, appraisal.Failure);
            WriteTold();
            json.Raw("}}"u8);
            return;
        }

        json.Raw(",\"findings\":["u8);
        var before = "{\"code\":"u8;
        foreach (var finding in appraisal.Findings)
        {
            narrator.TakeUp(appraisal, finding);
            json.Text(before, finding.Code);
            Write(finding);
            before = ",{\"code\":"u8;
        }

        json.Raw("],\"questions\":["u8);
        before = "{\"code\":"u8;
        foreach (var question in appraisal.Questions)
        {
            narrator.TakeUp(appraisal, question);
            json.Text(before, question.Code);
            Write(question);
            before = ",{\"code\":"u8;
        }

        json.Raw("]}"u8);
    }

    private void Write(Finding finding)
    {
        json.Word(",\"kind\":"u8, Vocabulary<FindingKind>.Utf8Of(finding.Kind));
        Write(",\"about\":{"u8, finding.About);
        Party(",\"by\":"u8, finding.By);
        if (finding.Cited(0) is { } first)
        {
            Write(",\"citing\":[{"u8, first);
            for (var i = 1; finding.Cited(i) is { } cited; i++)
            {
                Write(",{"u8, cited);
            }

            json.Raw("]"u8);
        }

        WriteArguments();
        WriteFigures(",\"figures\":["u8, finding.Figures);
        WriteTold();
        json.Raw("}"u8);
    }

    private void Write(Question question)
    {
        Parties(",\"to\":"u8, question.To);
        var about = question.About;
        if (about.Kind != ItemKind.Journey)
        {
            Write(",\"about\":{"u8, about);
        }

        if (question.IsAboutDivergence)
        {
            json.Raw(",\"aboutDivergence\":true"u8);
        }

        WriteTold();
        json.Raw("}"u8);
    }

    private void WriteTold()
    {
        json.Told(",\"text\":"u8, narrator);
        Text(",\"textLanguage\":"u8, narrator.Fallback);
    }

    private void WriteArguments()
    {
        var before = ",\"args\":{"u8;
        foreach (ref readonly var argument in narrator.Arguments)
        {
            if (argument.Text is { } words)
            {
                Note(words);
                json.Member(before, argument.Name, words);
                before = ","u8;
                continue;
            }

            json.Text(before, argument.Name);
            before = ","u8;
            if (argument.Date is { } date)
            {
                json.Date(":"u8, date);
            }
            else if (argument.Number is { } number)
            {
                json.Number(":"u8, number);
            }
            else
            {
                Parties(":"u8, argument.Texts.GetValueOrDefault());
            }
        }

        if (before.Length == 1)
        {
            json.Raw("}"u8);
        }
    }

    private void WriteFigures(ReadOnlySpan<byte> before, Sequence<Figure> figures)
    {
        if (figures.IsEmpty)
        {
            return;
        }

        foreach (var figure in figures)
        {
            json.Raw(before);
            json.Number("{\"value\":"u8, figure.Value);
            json.Text(",\"unit\":"u8, figure.Unit);
            json.Text(",\"method\":"u8, figure.Method);
            WriteParameters(figure.Parameters);
            Party(",\"owner\":"u8, figure.Owner);
            WriteFigures(",\"alternatives\":["u8, figure.Alternatives);
            json.Raw("}"u8);
            before = ","u8;
        }

        json.Raw("]"u8);
    }

    private void WriteParameters(Sequence<FigureParameter> parameters)
    {
        if (parameters.IsEmpty)
        {
            return;
        }

        var before = ",\"parameters\":{"u8;
        foreach (var parameter in parameters)
        {
            json.Text(before, parameter.Name);
            json.Text(":"u8, parameter.Value);
            before = ","u8;
        }

        json.Raw("}"u8);
    }

    private void WriteParties()
    {
        var before = ",\"parties\":[{\"id\":"u8;
        for (var i = 0; i < named.Length; i++)
        {
            var party = report.Parties[i];
            if (named[i] || party.Role == PartyRole.Beneficiary)
            {
                json.Text(before, party.Id);
                json.Word(",\"role\":"u8, Vocabulary<PartyRole>.Utf8Of(party.Role));
                Text(",\"name\":"u8, party.Name);
                Text(",\"function\":"u8, party is { Role: PartyRole.Organisation, Name: null } ? party.Function : null);
                before = "},{\"id\":"u8;
            }
        }

        End(before);
    }

    private void WriteSubjects()
    {
        var before = ",\"subjects\":[{\"about\":{"u8;
        foreach (var subject in report.Subjects)
        {
            Write(before, subject.About);
            Text(",\"theme\":"u8, subject.Theme);
            Text(",\"text\":"u8, subject.Text);
            before = "},{\"about\":{"u8;
        }

        End(before);
    }

    // Ends a list of objects, if there was one.
    private void End(ReadOnlySpan<byte> before)
    {
        if (before[0] == (byte)'}')
        {
            json.Raw("}]"u8);
        }
    }

    private void Write(ReadOnlySpan<byte> before, Citation cited)
    {
        json.Member(before, Vocabulary<ItemKind>.Of(cited.Kind), cited.Id);
        json.Raw("}"u8);
    }

    private void Text(ReadOnlySpan<byte> before, string? words)
    {
        if (words is not null)
        {
            json.Text(before, words);
        }
    }

    // Whoever may be meant is named: an argument that is a party's id is nothing else.
    private void Party(ReadOnlySpan<byte> before, string? id)
    {
        if (id is null)
        {
            return;
        }

        json.Text(before, id);
        Note(id);
    }

    private void Note(string id)
    {
        if (narrator.People.IndexOf(id) is var place and >= 0)
        {
            named[place] = true;
        }
    }

    private void Parties(ReadOnlySpan<byte> before, Sequence<string> ids)
    {
        json.Raw(before);
        before = "["u8;
        foreach (var id in ids)
        {
            Party(before, id);
            before = ","u8;
        }

        json.Raw(ids.IsEmpty ? "[]"u8 : "]"u8);
    }
}

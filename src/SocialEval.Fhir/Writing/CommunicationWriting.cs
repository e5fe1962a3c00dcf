using SocialEval.Fhir.Mapping;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>What somebody told, asked, wished for or contested, as communications.</summary>
internal static class CommunicationWriting
{
    public static void Write(Records records, Testimony testimony) =>
        records.Add(Sent(records, testimony, testimony.Words.By, testimony.On, testimony.Words), testimony.Id);

    public static void Write(Records records, Pause pause)
    {
        var record = Sent(records, pause, pause.WishedBy, null, pause.Words);
        record.Category = [Own.Kind("pause")];
        Records.Extend(record, Own.Of("pause", ("from", Day.Of(pause.From)), ("to", Day.Of(pause.To))));
        records.Add(record, pause.Id);
    }

    public static void Write(Records records, Invitation invitation)
    {
        var record = Sent(records, invitation, invitation.By, invitation.On, null);
        record.Category = [Own.Kind("invitation")];
        record.Recipient = records.Ids.To([invitation.To]);
        About(records, record, invitation.About);
        records.Add(record, invitation.Id);
    }

    public static void Write(Records records, Contest contest)
    {
        var record = Sent(records, contest, contest.By, contest.On, contest.Words);
        record.Category = [Own.Kind("contest")];
        About(records, record, contest.Contested);
        records.Add(record, contest.Id);
    }

    private static void About(Records records, R4.Communication record, Citation about)
    {
        record.About = records.About(about);
        Records.Extend(record, Own.Of("about", ("ofVersion", Records.IsVersion(about))));
    }

    private static R4.Communication Sent(Records records, Item item, string? by, PartialDate? on, Statement? words) => new()
    {
        Identifier = [.. ResourceIds.Identifiers(item.Id)],
        Status = R4.EventStatus.Completed,
        Subject = records.Subject,
        Sender = records.Who(by),
        Sent = on?.ToString(),
        Payload = records.Saying.Text(words, records.Ids.Has(by) ? by : null) is { } text ? [new R4.Communication.PayloadComponent { Content = text }] : [],
    };
}

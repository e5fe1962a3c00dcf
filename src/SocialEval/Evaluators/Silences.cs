using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Tells which silence there is where beneficiaries said nothing of a goal or of a change, and asks those nobody asked.</summary>
internal ref struct Silences
{
    private readonly Inquiry inquiry;
    private HashSet<string>? asked;
    private int beneficiaries;

    public Silences(Inquiry inquiry) => this.inquiry = inquiry;

    /// <summary>Which silence a beneficiary keeps about something.</summary>
    /// <param name="view">The view.</param>
    /// <param name="party">The beneficiary.</param>
    /// <param name="about">What about.</param>
    /// <param name="last">The last invitation that has no answer.</param>
    public static SilenceKind Of(JourneyView view, Party party, Citation about, out Invitation? last)
    {
        last = null;
        foreach (var assessment in view.AssessmentsOf(about))
        {
            if (assessment.By == party.Id && BeneficiaryWord.IsOwn(view, assessment))
            {
                return SilenceKind.None;
            }
        }

        foreach (var invitation in view.Standing(view.Invitations))
        {
            if (invitation.To == party.Id && invitation.About == about)
            {
                last = invitation;
            }
        }

        return last is null ? SilenceKind.Untraced : SilenceKind.Unanswered;
    }

    /// <summary>Tells the silences about an item.</summary>
    /// <param name="about">The goal or the outcome.</param>
    /// <param name="isTold">Whether one who speaks is enough: a change is told by whoever lives it.</param>
    public void Tell(Item about, bool isTold)
    {
        var counts = default(Counts);
        beneficiaries = 0;
        var isKeptFromSome = false;
        foreach (var party in inquiry.View.Parties)
        {
            isKeptFromSome |= party.Role == PartyRole.Beneficiary && !inquiry.View.Reaches(about, party.Id);
            if (IsConcerned(party, about))
            {
                beneficiaries++;
                var kind = Of(party, about, out var invitation);
                counts.Add(isTold && kind != SilenceKind.Unanswered ? SilenceKind.None : kind, invitation);
            }
        }

        if (counts.Unanswered == 1)
        {
            inquiry.Found(BeneficiaryWordings.Unanswered, counts.Invitation!, about, counts.Invitation!);
        }
        else if (counts.Unanswered > 1)
        {
            var invitations = Invitations(about, counts.Unanswered);
            inquiry.Found(BeneficiaryWordings.UnansweredBySeveral, invitations, about, invitations);
        }

        if (counts.Early > 0)
        {
            TellEarly(about, TooEarly(about)!, counts.Early);
        }

        if (beneficiaries == 0 ? !isTold && !isKeptFromSome : counts.Untraced > 0)
        {
            TellUntraced(about, counts.Untraced);
        }
    }

    // Whoever an item does not reach is not silent on it.
    private readonly bool IsConcerned(Party party, Item about) =>
        party.Role == PartyRole.Beneficiary && inquiry.View.Reaches(about, party.Id);

    private readonly SilenceKind Of(Party party, Item about, out Invitation? last)
    {
        // Whoever ended a goal has said what they make of it.
        if (about is Goal goal && GoalEnd.IsBy(goal, party.Id))
        {
            last = null;
            return SilenceKind.None;
        }

        var kind = Of(inquiry.View, party, about, out last);
        return kind == SilenceKind.Untraced && party.DeceasedOn is null && TooEarly(about) is not null ? SilenceKind.TooEarly : kind;
    }

    // The version of a goal whose horizon says that it is too early to ask. An end put to a goal is nothing to wait for.
    private readonly GoalVersion? TooEarly(Item about) =>
        about is Goal { Ending: null } goal && inquiry.View.InForce(goal) is { Horizon: { } horizon } version && horizon.Time.IsTooEarly(inquiry.View.Reading.AsOf) == true ? version : null;

    private void TellUntraced(Item about, int count)
    {
        if (beneficiaries <= 1)
        {
            inquiry.Found(BeneficiaryWordings.NoTrace, about, about);
            foreach (var party in inquiry.View.Parties)
            {
                if (IsConcerned(party, about))
                {
                    inquiry.Ask(BeneficiaryWordings.Ask, about, party.Id);
                }
            }

            return;
        }

        var silent = Names(about, SilenceKind.Untraced, count);
        inquiry.Found(BeneficiaryWordings.NoTraceOfSome, new SilentOn(about, silent), about);
        foreach (var party in silent)
        {
            AskOnce(party, about);
        }
    }

    private void TellEarly(Item about, GoalVersion early, int count)
    {
        if (beneficiaries == 1)
        {
            inquiry.Found(BeneficiaryWordings.TooEarly, early, about, early);
        }
        else
        {
            inquiry.Found(BeneficiaryWordings.TooEarlyForSeveral, new TooEarlyFor(early, Names(about, SilenceKind.TooEarly, count)), about, early);
        }
    }

    // Among several everybody is asked once, of the journey: a question for each goal would be a battery.
    private void AskOnce(string party, Item about)
    {
        if (!(about is Goal goal && inquiry.View.HasEnded(goal)) && (asked ??= new(StringComparer.Ordinal)).Add(party))
        {
            inquiry.Ask(BeneficiaryWordings.AskOneOfSeveral, null, party);
        }
    }

    private readonly string[] Names(Item about, SilenceKind kind, int count)
    {
        var names = new string[count];
        var place = 0;
        foreach (var party in inquiry.View.Parties)
        {
            if (IsConcerned(party, about) && Of(party, about, out _) == kind)
            {
                names[place++] = party.Id;
            }
        }

        return names;
    }

    private readonly Invitation[] Invitations(Item about, int count)
    {
        var invitations = new Invitation[count];
        var place = 0;
        foreach (var party in inquiry.View.Parties)
        {
            if (IsConcerned(party, about) && Of(party, about, out var last) == SilenceKind.Unanswered)
            {
                invitations[place++] = last!;
            }
        }

        return invitations;
    }

    private struct Counts
    {
        public int Unanswered;
        public int Early;
        public int Untraced;
        public Invitation? Invitation;

        public void Add(SilenceKind kind, Invitation? invitation)
        {
            switch (kind)
            {
                case SilenceKind.Unanswered:
                    Unanswered++;
                    Invitation = invitation;
                    break;
                case SilenceKind.TooEarly:
                    Early++;
                    break;
                case SilenceKind.Untraced:
                    Untraced++;
                    break;
                default:
                    break;
            }
        }
    }
}

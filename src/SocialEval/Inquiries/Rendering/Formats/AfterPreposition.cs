namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>What somebody is called, after a preposition.</summary>
/// <param name="preposition">Which.</param>
internal sealed class AfterPreposition(Func<SharedWords, Preposition> preposition) : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        var name = narrator.People.NameOf(argument.Text, narrator);
        narrator.Say(preposition(narrator.Words).Before(name, out var rest), text);
        Embedded.Append(rest, text);
    }
}

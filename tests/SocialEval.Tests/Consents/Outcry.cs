using SocialEval.Inquiries;

namespace SocialEval.Tests.Consents;

/// <summary>An evaluator that fails, and shouts all it read while it does.</summary>
internal sealed class Outcry() : Evaluator("outcry/1")
{
    /// <summary>A word it says in its exceptions only.</summary>
    public const string Shouted = "zqw99999";

    protected override Appraisal Inquire(Inquiry inquiry) =>
        throw new InvalidOperationException($"{Shouted} {string.Join(' ', new Exposure().Through(inquiry.View).Words)}", new ArgumentException(Shouted));
}

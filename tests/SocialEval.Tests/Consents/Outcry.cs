using SocialEval.Inquiries;

namespace SocialEval.Tests.Consents;

/// <summary>An evaluator that fails, and shouts all it read while it does.</summary>
internal sealed class Outcry() : Evaluator("outcry/1")
{
    protected override Appraisal Inquire(Inquiry inquiry) =>
        throw new InvalidOperationException(string.Join(' ', new Exposure().Through(inquiry.View).Words), new ArgumentException("zqw99999"));
}

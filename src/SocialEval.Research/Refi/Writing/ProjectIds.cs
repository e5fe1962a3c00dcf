using System.Security.Cryptography;
using System.Text;

namespace SocialEval.Research.Refi.Writing;

/// <summary>Ids for the things of one project, made with its secret: the same project has the same ids, and no other has them.</summary>
internal sealed class ProjectIds(byte[] secret)
{
    public Guid Of(string kind, string name) => RefiIds.Of(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{kind}:{name}")));

    /// <summary>The id of a variable, the same in every project.</summary>
    public static Guid OfVariable(string name) => RefiIds.Of(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

namespace SocialEval.Proof.Tests.Fuzz;

/// <summary>Something that reads files of others: what it may be given, and what it may answer with.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Examples">Files that it reads well: what is tried is made of them.</param>
/// <param name="Read">Reads one, and throws for what is wrong beyond it: a journey that cannot be read back.</param>
/// <param name="Documented">The exceptions that its documentation promises for a bad file.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Examples, Action<byte[]> Read, params Type[] Documented);

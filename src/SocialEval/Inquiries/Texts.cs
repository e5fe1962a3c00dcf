using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Inquiries;

/// <summary>The texts of an evaluator, from resources: one text for each code, in each language it has.</summary>
/// <remarks>
/// <para>The first language is the one the neutral resources are in; it is told where another lacks a text, and the report
/// says so. The languages are listed, because a resource manager cannot tell a translation from a fallback.</para>
/// <para>In a text, <c>{on:date}</c> puts an argument in a format, and <c>[…]</c> stands only where every argument in it is
/// there. <c>docs/guide/writing-an-evaluator.md</c> lists the formats. Meant to be a static field; safe to use from several threads.</para>
/// </remarks>
public sealed class Texts
{
    private readonly Lazy<FrozenDictionary<string, Template>>[] templates;
    private readonly Lazy<SharedWords>[] words;
    private readonly Lazy<Lexicon>[] lexicons;

    /// <summary>Texts in embedded resources.</summary>
    /// <param name="baseName">The resources' base name: <c>MyPlugin.Texts</c>.</param>
    /// <param name="assembly">The assembly they are in.</param>
    /// <param name="languages">The languages: first that of the neutral resources, then those of the satellites, or of resources in
    /// the same assembly that are named after a language which is no culture: <c>MyPlugin.Texts.fr-simple.resx</c>.</param>
    /// <exception cref="ArgumentException">No language is given.</exception>
    public Texts(string baseName, Assembly assembly, params ReadOnlySpan<string> languages)
    {
        ArgumentException.ThrowIfNullOrEmpty(baseName);
        ArgumentNullException.ThrowIfNull(assembly);
        if (languages.IsEmpty)
        {
            throw new ArgumentException("Texts are in one language or more.", nameof(languages));
        }

        Languages = Sequence.Of(languages);
        var resources = new ResourceManager(baseName, assembly);
        templates = new Lazy<FrozenDictionary<string, Template>>[languages.Length];
        words = new Lazy<SharedWords>[languages.Length];
        lexicons = new Lazy<Lexicon>[languages.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            var (place, language) = (i, languages[i]);
            templates[i] = new(() => place == 0 ? Load(resources, CultureInfo.InvariantCulture) : Load(resources, baseName, assembly, language));
            words[i] = new(() => new SharedWords(templates[place].Value, Narrator.Common.templates[0].Value, isForeign: this != Narrator.Common));
            lexicons[i] = new(() => new Lexicon(this, language));
        }
    }

    /// <summary>The languages there are texts in; the first is the one told where another lacks a text.</summary>
    public Sequence<string> Languages { get; }

    /// <summary>The codes there is a text for, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The codes; none where the language is not there.</returns>
    public Sequence<string> Codes(string language)
    {
        var index = IndexOf(language);
        return index < 0 ? default : Sequence.Of<string>([.. templates[index].Value.Keys]);
    }

    /// <summary>The language that texts are looked for in (BCP 47, RFC 4647 look-up): a tag in other letters, or one of these languages
    /// as it is spoken somewhere, is that language; <c>en-GB</c> is <c>en</c>. Any other tag is itself.</summary>
    internal string Nearest(string language)
    {
        for (var tag = language.AsSpan(); ;)
        {
            foreach (var known in Languages)
            {
                if (tag.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    return known;
                }
            }

            if (tag.LastIndexOf('-') is not (> 0 and var end))
            {
                return language;
            }

            tag = tag[..end];
        }
    }

    /// <summary>Whether there are texts in a language.</summary>
    internal bool AreIn(string language) => IndexOf(language) >= 0;

    /// <summary>The text for a code in a language, or else in the first.</summary>
    internal Template? Find(string code, string language) =>
        IndexOf(language) is var index and >= 0 && templates[index].Value.TryGetValue(code, out var template) ? template : templates[0].Value.GetValueOrDefault(code);

    /// <summary>The texts in a language, or else in the first.</summary>
    internal FrozenDictionary<string, Template> TemplatesIn(string language) => templates[Math.Max(IndexOf(language), 0)].Value;

    /// <summary>What texts in a language share, or else those in the first.</summary>
    internal SharedWords WordsIn(string language) => words[Math.Max(IndexOf(language), 0)].Value;

    /// <summary>Where these texts and those that all share are looked for in a language.</summary>
    internal Lexicon In(string language) => IndexOf(language) is var index and >= 0 ? lexicons[index].Value : new Lexicon(this, language);

    private int IndexOf(string language) => Languages.AsSpan().IndexOf(language);

    // What is no culture, such as simplified French, has resources of its own beside the neutral ones.
    private static FrozenDictionary<string, Template> Load(ResourceManager resources, string baseName, Assembly assembly, string language)
    {
        var own = $"{baseName}.{language}";
        return assembly.GetManifestResourceInfo(own + ".resources") is null
            ? Load(resources, CultureInfo.GetCultureInfo(language))
            : Load(new ResourceManager(own, assembly), CultureInfo.InvariantCulture);
    }

    private static FrozenDictionary<string, Template> Load(ResourceManager resources, CultureInfo culture)
    {
        var found = new Dictionary<string, Template>(StringComparer.Ordinal);
        if (resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is { } set)
        {
            foreach (DictionaryEntry entry in set)
            {
                found.Add((string)entry.Key, Template.Parse((string)entry.Value!));
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

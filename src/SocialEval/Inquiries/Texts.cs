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

    /// <summary>Texts in embedded resources.</summary>
    /// <param name="baseName">The resources' base name: <c>MyPlugin.Texts</c>.</param>
    /// <param name="assembly">The assembly they are in.</param>
    /// <param name="languages">The languages: first that of the neutral resources, then those of the satellites.</param>
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
        for (var i = 0; i < templates.Length; i++)
        {
            var culture = i == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(languages[i]);
            templates[i] = new(() => Load(resources, culture));
        }
    }

    /// <summary>The languages there are texts in; the first is the one told where another lacks a text.</summary>
    public Sequence<string> Languages { get; }

    /// <summary>The codes there is a text for, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The codes; none where the language is not there.</returns>
    public Sequence<string> Codes(string language)
    {
        var index = Languages.AsSpan().IndexOf(language);
        return index < 0 ? default : Sequence.Of<string>([.. templates[index].Value.Keys]);
    }

    /// <summary>The text for a code in a language, or else in the first; says in which.</summary>
    internal Template? Find(string code, string language, out string told)
    {
        told = language;
        var index = Languages.AsSpan().IndexOf(language);
        if (index >= 0 && templates[index].Value.TryGetValue(code, out var template))
        {
            return template;
        }

        told = Languages[0];
        return templates[0].Value.GetValueOrDefault(code);
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

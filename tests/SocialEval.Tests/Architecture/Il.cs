using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace SocialEval.Tests.Architecture;

/// <summary>What a compiled method does, as far as its references tell.</summary>
internal static class Il
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The methods of a type, its constructors and accessors among them.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    /// <summary>Each instruction of a method, with the member it refers to, if it does.</summary>
    public static IEnumerable<(OpCode Code, MemberInfo? Member)> Instructions(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            yield break;
        }

        for (var at = 0; at < body.Length;)
        {
            short value = body[at++];
            if (value == 0xFE)
            {
                value = (short)(0xFE00 | body[at++]);
            }

            var code = Codes[value];
            yield return (code, MemberAt(method, code, body, at));
            at += SizeOf(code, body, at);
        }
    }

    /// <summary>Every member and type that a type refers to: in its shape, its signatures and its code.</summary>
    public static IEnumerable<MemberInfo> ReferencesOf(Type type)
    {
        foreach (var shape in (IEnumerable<Type?>)[type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Everything).Select(field => field.FieldType)])
        {
            if (shape is not null)
            {
                yield return shape;
            }
        }

        foreach (var method in MethodsOf(type))
        {
            foreach (var mentioned in SignatureOf(method))
            {
                yield return mentioned;
            }

            foreach (var (_, member) in Instructions(method))
            {
                if (member is not null)
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>A type and what it is made from: its elements, and what it is generic over.</summary>
    public static IEnumerable<Type> Within(Type type)
    {
        yield return type;
        IEnumerable<Type> inner = type.HasElementType ? [type.GetElementType()!] : type.IsGenericParameter ? [] : type.GetGenericArguments();
        foreach (var part in inner.SelectMany(Within))
        {
            yield return part;
        }
    }

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> SignatureOf(MethodBase method)
    {
        var locals = method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];
        return [.. method.GetParameters().Select(parameter => parameter.ParameterType), .. locals, .. method is MethodInfo { ReturnType: { } returned } ? [returned] : Type.EmptyTypes];
    }

    private static MemberInfo? MemberAt(MethodBase method, OpCode code, byte[] body, int at) =>
        code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
            ? method.Module.ResolveMember(
                BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at)),
                method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
                method.IsGenericMethod ? method.GetGenericArguments() : null)
            : null;

    private static int SizeOf(OpCode code, byte[] body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at))),
        _ => 4,
    };
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nmstate.Architecture.Tests;

/// <summary>House rules that an analyzer does not know.</summary>
public sealed class StyleTests
{
    private const int LongestFile = 400;

    private static readonly string[] GrabBags = ["Manager", "Helper", "Helpers", "Utils", "Utilities", "Common", "Base", "Impl"];

    public static TheoryData<string> Rooms => [.. House.Rooms.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_class_is_sealed_or_meant_to_be_derived_from(string room)
        => Assert.Empty(Types(room).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Where(t => !t.Assembly.GetTypes().Any(other => other.BaseType == t) && !t.IsSubclassOf(typeof(Exception))).Select(t => t.FullName));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_type_is_a_grab_bag(string room)
        => Assert.Empty(Types(room).Where(t => GrabBags.Any(bag => t.Name.EndsWith(bag, StringComparison.Ordinal))).Select(t => t.FullName));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_is_awaited_can_be_cancelled(string room)
        => Assert.Empty(Types(room).Where(t => t.IsPublic)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => typeof(Task).IsAssignableFrom(m.ReturnType) || m.ReturnType == typeof(ValueTask)
                || (m.ReturnType.IsGenericType && m.ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>)))
            .Where(m => m.Name != nameof(IAsyncDisposable.DisposeAsync) && m.GetParameters().All(p => p.ParameterType != typeof(CancellationToken)))
            .Select(m => $"{m.DeclaringType}.{m.Name}"));

    [Fact]
    public void A_file_holds_one_concept_and_so_is_short()
        => Assert.DoesNotContain(House.Sources, file => File.ReadLines(Path.Combine(House.Root, file)).Count() > LongestFile);

    [Fact]
    public void A_namespace_is_a_folder()
    {
        var strays = from file in House.Sources
                     let declared = File.ReadLines(Path.Combine(House.Root, file)).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal))
                     where declared is not null
                     let folder = Path.GetDirectoryName(file)!.Split('/')[2..]
                     let tail = declared.TrimEnd(';')["namespace ".Length..].Split('.')
                     // The records of the schema are one vocabulary, whatever room of it they stand in.
                     where !(declared == "namespace Nmstate.State;" && folder is ["Interfaces" or "Routing" or "Resolver" or "Addressing" or "OpenVSwitch", ..])
                     where folder.Length > 0 && !tail.TakeLast(folder.Length).SequenceEqual(folder)
                     select file;

        Assert.Empty(strays);
    }

    private static IEnumerable<Type> Types(string room)
        => House.Assembly(room).GetTypes().Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !t.Name.Contains('<', StringComparison.Ordinal));
}

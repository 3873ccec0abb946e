using Nmstate.State.Schema;

namespace Nmstate.State.Tests.Schema;

/// <summary>The declarations against what the references say of the schema: <c>references.txt</c>.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string, string, string> Properties
        => [.. from line in Lines from property in line.Properties select (line.Section, line.Mapping, property)];

    private static IEnumerable<(string Section, string Mapping, string[] Properties)> Lines
        => from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Schema", "references.txt"))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split('|', StringSplitOptions.TrimEntries)
           select (parts[0], parts[1], parts[2].Split(' '));

    [Theory]
    [MemberData(nameof(Properties))]
    public void What_the_references_name_is_declared_with_its_type_and_words(string section, string mapping, string property)
    {
        var (name, type, aliases) = Parts(property);

        var declared = SchemaWalk.Find(mapping == "(document)" ? "" : mapping, name);

        Assert.NotNull(declared);
        Assert.Equal(type, Word(declared.Value));
        Assert.Equal(aliases, declared.Aliases);
        Assert.NotEmpty(declared.Summary);
        Assert.Equal(section == "B", declared.Since == PropertyAttribute.Beyond);
    }

    [Fact]
    public void What_is_declared_is_named_by_the_references_or_says_that_it_is_beyond_them()
    {
        var named = Lines.SelectMany(l => l.Properties.Select(p => (l.Mapping == "(document)" ? "" : l.Mapping + ".") + Parts(p).Name)).ToHashSet(StringComparer.Ordinal);

        var unnamed = SchemaWalk.Paths.Where(p => !named.Contains(p.Path)
            && !SchemaWalk.SharedElsewhere(p.Path, named) && p.Property.Since != PropertyAttribute.Beyond && !SchemaWalk.IsBeyond(p.Path));

        Assert.Empty(unnamed.Select(p => p.Path));
    }

    private static (string Name, string Type, string[] Aliases) Parts(string property)
    {
        var (head, aliases) = property.Split('(', ')') is [var before, var within, _] ? (before, within.Split(',')) : (property, []);
        var colon = head.LastIndexOf(':');
        return (head[..colon], head[(colon + 1)..], aliases);
    }

    private static string Word(ValueSchema value) => value switch
    {
        MappingSchema => "mapping",
        MapSchema => "map",
        ListSchema => "list",
        ScalarSchema { IsSecret: true } => "secret",
        ScalarSchema { Json: JsonForm.Boolean } => "bool",
        ScalarSchema { Range: not null } => "int",
        ScalarSchema { Names.Count: > 0 } => "word",
        _ => "text",
    };
}

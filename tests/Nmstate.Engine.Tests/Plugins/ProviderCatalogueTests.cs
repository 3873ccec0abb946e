using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Plugins;
using Nmstate.MemoryProvider;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.Testing;

namespace Nmstate.Engine.Tests.Plugins;

public sealed class ProviderCatalogueTests : IDisposable
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "providers");

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_provider_is_loaded_into_a_context_of_its_own_and_shares_the_contract()
    {
        await using var provider = CatalogueOf(Built).Load("memory");

        Assert.Equal(("memory", "0.1.0", Path.Combine(Built, "memory")), (provider.Name, provider.Version, provider.Folder));
        Assert.IsNotType<InMemoryProvider>(provider.Instance);
        Assert.Equal(typeof(InMemoryProvider).FullName, provider.Instance.GetType().FullName);
        Assert.NotEmpty(provider.Instance.Capabilities.ByPath);
    }

    [Theory]
    [InlineData("memroy", "NMS4201", "Did you mean 'memory'?")]
    [InlineData("xyz", "NMS4201", "There are: memory.")]
    [InlineData("../memory", "NMS4202", "a-z, 0-9")]
    [InlineData("Memory", "NMS4202", "a-z, 0-9")]
    [InlineData("", "NMS4202", "a-z, 0-9")]
    public void A_name_that_nothing_has_is_refused_with_what_to_do(string name, string code, string hint)
    {
        var refusal = Assert.Throws<ProviderLoadException>(() => CatalogueOf(Built).Load(name)).Diagnostic;

        Assert.Equal(code, refusal.Code);
        Assert.Contains(hint, refusal.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("written", "0.2", "NMS4203", "contract 0.2; this program has contract 0.1")]
    [InlineData("written", "1.1", "NMS4203", "contract 1.1; this program has contract 0.1")]
    [InlineData("written", "new", "NMS4203", "contract new; this program has contract 0.1")]
    [InlineData("other", "0.1", "NMS4205", "it calls itself 'other'")]
    [InlineData(null, "0.1", "NMS4205", "declares no provider")]
    [InlineData("written", "0.1", "NMS4205", "is not an IProvider")]
    public void A_provider_that_is_not_as_it_should_be_is_refused_with_the_reason(string? name, string contract, string code, string reason)
    {
        WrittenProvider.Write(_folder.PathOf("written"), name, contract);

        var refusal = Assert.Throws<ProviderLoadException>(() => CatalogueOf(_folder.Path).Load("written")).Diagnostic;

        Assert.Equal(code, refusal.Code);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_the_provider_does_not_have_is_refused()
    {
        var settings = new ProviderSettings(new Dictionary<string, string> { [ProviderSettings.Root] = "/srv" });

        var refusal = Assert.Throws<ProviderLoadException>(() => CatalogueOf(Built).Load("memory", settings)).Diagnostic;

        Assert.Equal(("NMS4206", "The provider 'memory' has no setting 'root'.", "It has none."), (refusal.Code, refusal.Message, refusal.Hint));
    }

    [Fact]
    public void The_list_has_a_row_a_folder_in_the_order_of_the_search_path_and_the_first_of_a_name_wins()
    {
        WrittenProvider.Write(_folder.PathOf("memory"), "memory", "0.1");
        WrittenProvider.Write(_folder.PathOf("broken"), "broken", "0.9");
        Directory.CreateDirectory(_folder.PathOf("empty"));
        Directory.CreateDirectory(_folder.PathOf("No Provider"));

        var list = CatalogueOf(Built, _folder.Path).List();

        Assert.Equal(
            ["memory:loaded", "broken:NMS4203", "empty:NMS4205", "memory:shadowed"],
            list.Select(e => $"{e.Name}:{(e.IsShadowed ? "shadowed" : e.Provider is not null ? "loaded" : e.Problem!.Code)}"));
    }

    [Fact]
    public void The_first_folder_of_a_name_is_the_one_even_if_it_is_broken()
    {
        WrittenProvider.Write(_folder.PathOf("memory"), "memory", "0.9");

        Assert.Throws<ProviderLoadException>(() => CatalogueOf(_folder.Path, Built).Load("memory"));
    }

    [Fact]
    public void The_search_path_is_the_program_s_the_system_s_the_user_s_and_the_variable_s()
    {
        var variables = new Dictionary<string, string> { ["HOME"] = "/home/me", [SearchPath.Variable] = "/a::relative:/b" };

        var path = SearchPath.Of("/opt/nmstate", variables.GetValueOrDefault);

        Assert.Equal(
            ["/opt/nmstate/providers:True", "/usr/lib/nmstate/providers:False", "/home/me/.local/share/nmstate/providers:False", "/a:False", "/b:False"],
            path.Directories.Select(d => $"{d.Path}:{d.IsTrusted}"));
    }

    public void Dispose() => _folder.Dispose();

    private static ProviderCatalogue CatalogueOf(params string[] directories)
        => new(new SearchPath(directories.Select(d => new SearchDirectory(d, IsTrusted: true)).ToEquatableList()), NullLoggerFactory.Instance, TimeProvider.System);
}

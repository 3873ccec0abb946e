using System.Reflection;
using System.Reflection.Emit;
using Nmstate.Providers;

namespace Nmstate.Engine.Tests.Plugins;

/// <summary>Writes the folder of a provider that is not as it should be.</summary>
internal static class WrittenProvider
{
    private const string NoDependencies = """{"runtimeTarget":{"name":".NETCoreApp,Version=v10.0"},"targets":{".NETCoreApp,Version=v10.0":{}},"libraries":{}}""";

    /// <summary>A provider that calls itself <paramref name="name"/>; its class is no <see cref="IProvider"/>.</summary>
    public static void Write(string folder, string? name, string contract)
    {
        Directory.CreateDirectory(folder);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName($"Written{Guid.NewGuid():N}"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Written").DefineType("Written", TypeAttributes.Public).CreateType();
        if (name is not null)
            assembly.SetCustomAttribute(new CustomAttributeBuilder(
                typeof(ProviderAttribute).GetConstructors()[0], [name, type], [typeof(ProviderAttribute).GetProperty(nameof(ProviderAttribute.Contract))!], [contract]));
        assembly.Save(Path.Combine(folder, "Written.dll"));
        File.WriteAllText(Path.Combine(folder, "Written.deps.json"), NoDependencies);
    }
}

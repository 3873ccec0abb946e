using System.Reflection;
using Microsoft.Extensions.Logging;
using Nmstate.Providers;

namespace Nmstate.Engine.Plugins;

/// <summary>Makes a provider from its class. Its constructor may take loggers, a <see cref="TimeProvider"/> and its settings, nothing else.</summary>
internal sealed class ProviderConstruction(ILoggerFactory loggers, TimeProvider time)
{
    /// <summary>Makes an instance of <paramref name="type"/>, which is told <paramref name="settings"/>.</summary>
    /// <exception cref="InvalidOperationException">The class is not as it should be.</exception>
    public IProvider Create(Type type, ProviderSettings settings)
    {
        if (!typeof(IProvider).IsAssignableFrom(type))
            throw new InvalidOperationException($"{type.FullName} is not an {nameof(IProvider)} of this program.");
        if (type.GetConstructors() is not [var constructor])
            throw new InvalidOperationException($"{type.FullName} must have exactly one public constructor.");
        var arguments = constructor.GetParameters().Select(p => Argument(type, p, settings)).ToArray();
        return (IProvider)constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    private object Argument(Type provider, ParameterInfo parameter, ProviderSettings settings)
    {
        var wanted = parameter.ParameterType;
        if (wanted == typeof(TimeProvider))
            return time;
        if (wanted == typeof(ProviderSettings))
            return settings;
        if (wanted == typeof(ILogger))
            return loggers.CreateLogger(provider.FullName!);
        if (wanted.IsGenericType && wanted.GetGenericTypeDefinition() == typeof(ILogger<>))
            return Activator.CreateInstance(typeof(Logger<>).MakeGenericType(wanted.GenericTypeArguments), loggers)!;
        throw new InvalidOperationException(
            $"the constructor of {provider.FullName} wants '{parameter.Name}'; it may take an ILogger, a TimeProvider and {nameof(ProviderSettings)} only.");
    }
}

using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>The key of a partner in the directory, such as <c>leerplicht</c> or <c>etty_hillesum</c>.</summary>
[JsonConverter(typeof(PartnerKeyJson))]
public readonly record struct PartnerKey(string Value)
{
    /// <summary>The coordinators, who have a channel as a partner has, but are none.</summary>
    public static readonly PartnerKey Coordinator = new("coordinator");

    public override string ToString() => Value;
}

/// <summary>The key of a signal type, such as <c>verzuim</c> (section 4 of the domain).</summary>
[JsonConverter(typeof(SignalTypeKeyJson))]
public readonly record struct SignalTypeKey(string Value)
{
    public static readonly SignalTypeKey Verzuim = new("verzuim");
    public static readonly SignalTypeKey NietIngeschreven = new("niet_ingeschreven");
    public static readonly SignalTypeKey Anders = new("anders");

    public override string ToString() => Value;
}

/// <summary>A person, by Entra object id; with the tenant where that is not the bot's own.</summary>
[JsonConverter(typeof(PersonIdJson))]
public readonly record struct PersonId(string Value)
{
    /// <param name="objectId">Entra object id.</param>
    /// <param name="tenant">The tenant it belongs to; null for the bot's own.</param>
    public static PersonId Of(string objectId, string? tenant = null) =>
        new((tenant is null ? objectId : $"{objectId}@{tenant}").ToLowerInvariant());

    /// <summary>The Entra object id alone.</summary>
    public string ObjectId => Value.Split('@')[0];

    /// <summary>The tenant; null for the bot's own.</summary>
    public string? Tenant => Value.Split('@') is [_, var tenant] ? tenant : null;

    public override string ToString() => Value;
}

/// <summary>The id that a form got when it was shown; submitting it twice has the effect of once.</summary>
[JsonConverter(typeof(FormIdJson))]
public readonly record struct FormId(string Value)
{
    public static FormId New() => new(Guid.NewGuid().ToString("N"));

    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>A look, or an attempt, that is to be logged. There is no field for content.</summary>
/// <param name="By">Who, and from where.</param>
/// <param name="Action">What; of <see cref="AccessActions"/>, or the key of another action.</param>
/// <param name="Target">On what.</param>
/// <param name="Refusal">The name of the refusal; null where it was allowed.</param>
/// <param name="Reason">The category of the reason, where one was asked; never free text.</param>
public sealed record AccessAttempt(Actor By, LogKey Action, AccessTarget Target, LogKey? Refusal = null, LogKey? Reason = null);

/// <summary>A line of the log.</summary>
/// <param name="At">When.</param>
/// <param name="Person">Who.</param>
/// <param name="Partner">The partner they worked for; null where unknown.</param>
/// <param name="Action">What they did or tried.</param>
/// <param name="Target">On what.</param>
/// <param name="Refusal">The name of the refusal; null where it was allowed.</param>
/// <param name="Reason">The category of the reason; null where none was asked.</param>
/// <param name="Path">The way they came.</param>
/// <param name="Place">The kind of conversation it came from.</param>
public sealed record AccessEntry(
    DateTimeOffset At,
    PersonId Person,
    PartnerKey? Partner,
    LogKey Action,
    AccessTarget Target,
    LogKey? Refusal,
    LogKey? Reason,
    OriginPath Path,
    OriginPlace Place)
{
    internal static AccessEntry Of(AccessAttempt attempt, DateTimeOffset at) => new(
        at, attempt.By.Id, attempt.By.Partner, attempt.Action, attempt.Target, attempt.Refusal, attempt.Reason, attempt.By.From.Path, attempt.By.From.Place);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessEntry))]
[JsonSerializable(typeof(AccessMark))]
internal sealed partial class AccessJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>The data of a <see cref="SubmitAction"/>: texts by name and, beside them, the word for Teams.</summary>
/// <param name="Values">Texts by name, written flat.</param>
/// <param name="OpensDialog">Adds <c>"msteams":{"type":"task/fetch"}</c>: Teams asks the bot for a dialog.</param>
[JsonConverter(typeof(SubmitDataConverter))]
public sealed record SubmitData(IReadOnlyDictionary<string, string> Values, bool OpensDialog = false);

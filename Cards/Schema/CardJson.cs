using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A card as JSON.</summary>
public static class CardJson
{
    // The bytes travel as application/json and never stand inside HTML, so letters like é need no escape.
    private static readonly CardJsonContext Context = new(new JsonSerializerOptions(CardJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The card as UTF-8 bytes, without white space.</summary>
    public static byte[] Serialize(AdaptiveCard card) =>
        JsonSerializer.SerializeToUtf8Bytes(card, Context.AdaptiveCard);
}

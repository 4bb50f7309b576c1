using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The warme overdracht on a case card: how far it is, and what was gone through.</summary>
internal static class TransferLines
{
    public static IEnumerable<CardElement> Of(CaseTransferPart? transfer)
    {
        if (transfer is null)
            yield break;

        yield return Words.Section("Warme overdracht");
        yield return Iconed.Line("🤝", UserText.EscapeLine(transfer.Status));
        foreach (var check in transfer.Checks)
            yield return Iconed.Line("▸", UserText.EscapeLine(check));
        (string Label, string? Said)[] texts =
        [
            ("Contact op de nieuwe plek", transfer.Contact),
            ("Extra hulp", transfer.Support),
            ("Wie zet die voort", transfer.WhoContinues),
            ("Wie blijft betrokken", transfer.StaysInvolved),
            ("Tegenvoorstel", transfer.Counter),
        ];
        foreach (var (label, said) in texts)
        {
            if (said is not null)
                yield return new TextBlock($"**{label}:** {UserText.EscapeLine(said)}") { Spacing = Spacing.Small };
        }
    }
}

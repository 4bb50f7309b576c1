using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The partners of a row of the plan, each with whom to call: the first at length, the others on a line.</summary>
internal static class PartnerLines
{
    public static IEnumerable<CardElement> First(IReadOnlyList<ResponsiblePartner> partners)
    {
        if (partners is not [var first, ..])
            yield break;
        if (first.Note is not null)
            yield return Words.Plain(UserText.EscapeLine(first.Note)) with { Spacing = Spacing.Small };
        if (first.Schools.Count > 0)
            yield return new Container([.. first.Schools.Select(Line)]) { Spacing = Spacing.Medium };
        else if (first.Person is { } person)
            yield return At(first, person);
        else
            yield return Words.Plain("Hier is nog geen contactpersoon bekend.");
    }

    public static IEnumerable<CardElement> Rest(IReadOnlyList<ResponsiblePartner> partners) => partners.Count < 2
        ? []
        : [new TextBlock("Ook betrokken") { Weight = TextWeight.Bolder, Spacing = Spacing.Medium }, .. partners.Skip(1).Select(Line)];

    private static ColumnSet At(ResponsiblePartner partner, ContactPerson person)
    {
        var stands = partner.StandsInFor is null ? "" : $" · vervangt {UserText.EscapeLine(partner.StandsInFor)}";
        return Iconed.Row(
            "📇",
            [
                new TextBlock(UserText.EscapeLine(person.Name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
                Words.Plain(Person.Work(person)) with { Spacing = Spacing.None },
                Words.Plain(Person.Today(person) + stands) with { Spacing = Spacing.Small },
                .. Person.Ways(person),
            ],
            TextSize.Medium) with
        {
            Spacing = Spacing.Medium,
        };
    }

    private static ColumnSet Line(ResponsiblePartner partner) =>
        Iconed.Row("•", [.. Said(partner), .. partner.Schools.Select(Line)]) with { Spacing = Spacing.Small };

    private static IEnumerable<CardElement> Said(ResponsiblePartner partner)
    {
        yield return new TextBlock(Who(partner)) { Spacing = Spacing.Small };
        // On a line of its own: a number that goes on over two lines is hard to tap.
        if (partner.Person is { } person && Person.Nearest(person) is { } link)
            yield return new TextBlock(link) { Spacing = Spacing.None };
    }

    private static string Who(ResponsiblePartner partner)
    {
        var name = $"**{UserText.EscapeLine(partner.Name)}**";
        var note = partner.Note is null ? "" : $" {UserText.EscapeLine(partner.Note)}";
        if (partner.Person is not { } person)
            return partner.Schools.Count > 0 ? $"{name}.{note}" : $"{name}: nog geen contactpersoon.{note}";

        var stands = partner.StandsInFor is null ? "" : $", vervangt {UserText.EscapeLine(partner.StandsInFor)}";
        var back = person.BackOn is { } day ? $", is er weer {DutchDate.Day(day)}" : "";
        return $"{name}: {UserText.EscapeLine(person.Name)}{stands}{back}.{note}";
    }
}

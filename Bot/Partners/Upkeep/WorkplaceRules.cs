using System.Globalization;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>How somebody whom the directory does not know becomes a contact: they say where they work, that partner's administrator confirms it.</summary>
public static class WorkplaceRules
{
    private const int MostOpenClaims = 200;

    /// <summary>The question was asked; it is not asked again at each message.</summary>
    public static DirectoryDecision Ask(DirectoryState state, WorkplaceClaim claim) =>
        state.Find(claim.Person) is not null || state.ClaimOf(claim.Person) is not null || state.Claims.Count >= MostOpenClaims
            ? new DirectoryDecision.Unchanged()
            : new DirectoryDecision.Changed(state.With(claim), []);

    /// <summary>The answer. Naming another partner takes the place of the earlier answer.</summary>
    public static DirectoryDecision Claim(DirectoryState state, WorkplaceClaim claim, DirectoryFacts facts)
    {
        if (state.Find(claim.Person) is { } known && !known.HasLeft(facts.Today)) return new DirectoryDecision.Refused($"Ik ken je al: {known.Name}, {facts.NameOf(known.Partner)}.");
        if (state.ClaimOf(claim.Person) is { IsOpen: true } open && open.Partner == claim.Partner && open.Function == claim.Function) return new DirectoryDecision.Unchanged();
        return new DirectoryDecision.Changed(state.With(claim), [$"{claim.Name}: zegt te werken bij {facts.NameOf(claim.Partner!.Value)}."]);
    }

    /// <summary>The administrator says yes: the person is a contact of the partner from now on. Who was added meanwhile stays as filled in.</summary>
    public static DirectoryDecision Confirm(DirectoryState state, PersonId person, Actor actor, DirectoryFacts facts)
    {
        if (Refuse(state, person, actor) is { } refused) return refused;
        var claim = state.ClaimOf(person)!;
        var confirmed = state.With(claim with { Status = WorkplaceClaimStatus.Confirmed, IsTold = false });
        var earlier = state.Find(person);
        if (earlier is not null && !earlier.HasLeft(facts.Today))
            return new DirectoryDecision.Changed(confirmed, [$"{earlier.Name}: werkt bij {facts.NameOf(earlier.Partner)}, bevestigd."]);

        var contact = new Contact
        {
            Id = earlier?.Id ?? FreeId(id => state.Find(id) is not null, claim.Name),
            Name = claim.Name,
            Function = claim.Function ?? "medewerker",
            Partner = claim.Partner!.Value,
            Person = person,
            Phone = earlier?.Phone,
            Mail = claim.Mail ?? earlier?.Mail,
            ConfirmedOn = facts.Today,
        };
        return new DirectoryDecision.Changed(confirmed.With(contact), [$"{claim.Name}: werkt bij {facts.NameOf(contact.Partner)}, bevestigd."]);
    }

    /// <summary>The administrator says no: the person may name another partner.</summary>
    public static DirectoryDecision Reject(DirectoryState state, PersonId person, Actor actor, DirectoryFacts facts)
    {
        if (Refuse(state, person, actor) is { } refused) return refused;
        var claim = state.ClaimOf(person)!;
        return new DirectoryDecision.Changed(
            state.With(claim with { Status = WorkplaceClaimStatus.Rejected, IsTold = false }), [$"{claim.Name}: werkt niet bij {facts.NameOf(claim.Partner!.Value)}."]);
    }

    /// <summary>A key made of the name that no other contact has.</summary>
    /// <param name="isTaken">Whether a contact has the key.</param>
    /// <param name="name">The name.</param>
    public static string FreeId(Func<string, bool> isTaken, string name)
    {
        var plain = new StringBuilder();
        foreach (var sign in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(sign)) plain.Append(sign);
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        }

        var id = plain.ToString().Trim('-');
        if (id.Length == 0) id = "contact";
        if (id.Length > 60) id = id[..60];
        if (!isTaken(id)) return id;
        var number = 2;
        while (isTaken($"{id}-{number}")) number++;
        return $"{id}-{number}";
    }

    private static DirectoryDecision.Refused? Refuse(DirectoryState state, PersonId person, Actor actor)
    {
        if (state.ClaimOf(person) is not { IsOpen: true, Partner: { } partner } claim)
        {
            return new DirectoryDecision.Refused(state.Find(person) is { } known ? $"{known.Name} is al bevestigd." : "Hier is al over beslist.");
        }

        if (claim.Person == actor.Id || !actor.MayManage(partner)) return DirectoryRules.NotAllowed;
        return null;
    }
}

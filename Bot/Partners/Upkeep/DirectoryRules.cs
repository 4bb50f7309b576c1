using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>The rules of the directory: pure functions from the people and an actor to a <see cref="DirectoryDecision"/>.</summary>
public static class DirectoryRules
{
    public static readonly DirectoryDecision.Refused NotAllowed =
        new("Je mag deze contacten niet wijzigen. Vraag de beheerder van de partner of de coördinator.");

    private const int MostRoleLines = 50;
    private const int MostNames = 10;

    private static readonly DirectoryDecision.Refused NotAContact =
        new("Ik ken je nog niet als contactpersoon. Zeg eerst waar je werkt.");

    private static readonly DirectoryDecision.Refused LastCoordinator =
        new("Dit is de laatste coördinator. Maak eerst iemand anders coördinator.");

    /// <summary>A contact as one who keeps it filled it in.</summary>
    /// <param name="state">The people now.</param>
    /// <param name="contact">As it should be.</param>
    /// <param name="seen">The version that the form was filled from; null for a new contact.</param>
    /// <param name="actor">Who saves it.</param>
    /// <param name="facts">What the rules need to know.</param>
    public static DirectoryDecision Save(DirectoryState state, Contact contact, string? seen, Actor actor, DirectoryFacts facts)
    {
        var before = state.Find(contact.Id);
        if (!actor.MayManage(contact.Partner) || (before is not null && !actor.MayManage(before.Partner))) return NotAllowed;
        if (seen is not null && before is null) return new DirectoryDecision.Refused("Dit contact is net verwijderd.");
        if (before is not null && seen != ContactDifference.VersionOf(before))
        {
            return new DirectoryDecision.Refused($"Iemand heeft de gegevens van {before.Name} net gewijzigd. Open het formulier opnieuw.");
        }

        return Put(state, contact, actor, facts);
    }

    /// <summary>One's own details: name, partner, roles and account stay as they are.</summary>
    public static DirectoryDecision SaveOwn(DirectoryState state, Contact filledIn, Actor actor, DirectoryFacts facts) =>
        state.Find(actor.Id) is { } own && !own.HasLeft(facts.Today)
            ? Put(
                state,
                own with
                {
                    Function = filledIn.Function,
                    Phone = filledIn.Phone,
                    Mail = filledIn.Mail,
                    WorkingDays = filledIn.WorkingDays,
                    Away = filledIn.Away,
                    StandIn = filledIn.StandIn,
                    Schools = filledIn.Schools,
                    Topics = filledIn.Topics,
                },
                actor,
                facts)
            : NotAContact;

    /// <summary>"Klopt": the person says that their details are right.</summary>
    public static DirectoryDecision Confirm(DirectoryState state, Actor actor, DirectoryFacts facts) =>
        state.Find(actor.Id) is { } own && !own.HasLeft(facts.Today)
            ? new DirectoryDecision.Changed(
                state.With(own with { ConfirmedOn = facts.Today, AskedOn = null }), [$"{own.Name}: gegevens bevestigd."])
            : NotAContact;

    /// <summary>"Ik werk hier niet meer": from today they are never the answer, and their roles end.</summary>
    public static DirectoryDecision Leave(DirectoryState state, Actor actor, DirectoryFacts facts)
    {
        if (state.Find(actor.Id) is not { } own || own.HasLeft(facts.Today)) return NotAContact;
        var after = state.With(own with { LastDay = facts.Today.AddDays(-1), AskedOn = null });
        return KeepsCoordinator(state, after, facts) ? new DirectoryDecision.Changed(after, [$"{own.Name}: werkt hier niet meer."]) : LastCoordinator;
    }

    public static DirectoryDecision Remove(DirectoryState state, string id, Actor actor, DirectoryFacts facts)
    {
        if (state.Find(id) is not { } contact) return new DirectoryDecision.Unchanged();
        if (!actor.MayManage(contact.Partner) || !MayTakeRolesOf(actor, contact)) return NotAllowed;
        var after = state.Without(id);
        return KeepsCoordinator(state, after, facts)
            ? new DirectoryDecision.Changed(after, [$"{contact.Name} ({facts.NameOf(contact.Partner)}): verwijderd."])
            : LastCoordinator;
    }

    /// <summary>All of a file, or nothing of it.</summary>
    public static DirectoryDecision Import(
        DirectoryState state, IReadOnlyList<Contact> contacts, IReadOnlyList<string> removed, Actor actor, DirectoryFacts facts)
    {
        var after = state.With(contacts, removed);
        var touched = contacts.Select(contact => contact.Id).Concat(removed).ToList();
        if (touched.Any(id => (state.Find(id) is { } b && !actor.MayManage(b.Partner)) || (after.Find(id) is { } a && !actor.MayManage(a.Partner)))) return NotAllowed;
        if (removed.Any(id => state.Find(id) is { } gone && !MayTakeRolesOf(actor, gone))) return NotAllowed;
        var problems = contacts.SelectMany(contact => ProblemsOf(state, after, after.Find(contact.Id)!, actor, facts)).ToList();
        if (problems.Count > 0) return new DirectoryDecision.Wrong(problems);
        if (!KeepsCoordinator(state, after, facts)) return LastCoordinator;
        var roles = contacts.Where(contact => (state.Find(contact.Id)?.Roles ?? ContactRoles.None) != contact.Roles).Select(contact => RoleLine(contact)).ToList();
        return new DirectoryDecision.Changed(
            after,
            [
                $"Lijst ingelezen: {contacts.Count} contacten toegevoegd of gewijzigd, {removed.Count} verwijderd.",
                .. Named("Toegevoegd", contacts.Where(contact => state.Find(contact.Id) is null)),
                .. Named("Gewijzigd", contacts.Where(contact => state.Find(contact.Id) is not null)),
                .. Named("Verwijderd", removed.Select(state.Find).OfType<Contact>()),
                .. roles.Take(MostRoleLines),
            ]);

        static IEnumerable<string> Named(string what, IEnumerable<Contact> people)
        {
            var names = people.Select(contact => contact.Name).ToList();
            var rest = names.Count > MostNames ? $" en nog {names.Count - MostNames}" : "";
            if (names.Count > 0) yield return $"{what}: {string.Join(", ", names.Take(MostNames))}{rest}.";
        }
    }

    /// <summary>What is wrong with a contact among the others.</summary>
    public static IReadOnlyList<ContactProblem> ProblemsOf(
        DirectoryState before, DirectoryState after, Contact contact, Actor actor, DirectoryFacts facts)
    {
        var problems = new List<ContactProblem>();
        if (contact.StandIn is { } id)
        {
            if (id == contact.Id) problems.Add(new ContactProblem(ContactField.StandIn, "Kies iemand anders als vervanger."));
            else if (after.Find(id) is not { } standIn || standIn.HasLeft(facts.Today)) problems.Add(new ContactProblem(ContactField.StandIn, "Deze vervanger staat niet in de lijst."));
            else if (standIn.Partner != contact.Partner) problems.Add(new ContactProblem(ContactField.StandIn, "Kies een vervanger van dezelfde partner."));
        }

        if (contact.Person is { } person && after.Contacts.Any(other => other.Person == person && other.Id != contact.Id))
            problems.Add(new ContactProblem(ContactField.ObjectId, "Dit account hoort al bij een ander contact."));

        var old = before.Find(contact.Id);
        var changed = (old?.Roles ?? ContactRoles.None) ^ contact.Roles;
        var changesAccount = old is { Roles: not ContactRoles.None } && old.Person != contact.Person;
        var needed = changesAccount ? changed | old!.Roles : changed;
        if (needed.Each().Any(role => !actor.MayGive(role, contact.Partner)))
            problems.Add(new ContactProblem(ContactField.Roles, "Deze rol kun jij niet geven of weghalen. Vraag de coördinator."));
        return problems;
    }

    private static DirectoryDecision Put(DirectoryState state, Contact contact, Actor actor, DirectoryFacts facts)
    {
        var before = state.Find(contact.Id);
        var saved = contact with { ConfirmedOn = facts.Today, AskedOn = null };
        var after = state.With(saved);
        if (ProblemsOf(state, after, saved, actor, facts) is { Count: > 0 } problems) return new DirectoryDecision.Wrong(problems);
        if (before is not null && before.LastDay != saved.LastDay && !MayTakeRolesOf(actor, before)) return NotAllowed;
        if (!KeepsCoordinator(state, after, facts)) return LastCoordinator;
        return new DirectoryDecision.Changed(after, LogOf(before, saved, facts));
    }

    private static List<string> LogOf(Contact? before, Contact after, DirectoryFacts facts)
    {
        if (before is null) return [$"{after.Name} ({facts.NameOf(after.Partner)}): toegevoegd.", .. after.Roles == ContactRoles.None ? [] : new[] { RoleLine(after) }];
        var what = ContactDifference.Between(before, after);
        List<string> log = [what.Count == 0 ? $"{after.Name}: gegevens bevestigd." : $"{after.Name}: {string.Join(", ", what)} gewijzigd."];
        if (before.Roles != after.Roles) log.Add(RoleLine(after));
        return log;
    }

    private static string RoleLine(Contact contact) =>
        $"{contact.Name}: rollen zijn nu {(contact.Roles == ContactRoles.None ? "geen" : string.Join(", ", contact.Roles.Each().Select(role => role.Label().ToLowerInvariant())))}.";

    private static bool MayTakeRolesOf(Actor actor, Contact contact) => contact.Roles.Each().All(role => actor.MayGive(role, contact.Partner));

    /// <summary>The last coordinator can't go: somebody must stay who can be reached and has an account.</summary>
    private static bool KeepsCoordinator(DirectoryState before, DirectoryState after, DirectoryFacts facts) =>
        facts.HasFirstCoordinators || after.Contacts.Any(IsLasting) || !before.Contacts.Any(IsLasting);

    private static bool IsLasting(Contact contact) => contact is { Person: not null, LastDay: null } && contact.Roles.HasFlag(ContactRoles.Coordinator);
}

/// <summary>What the rules of the directory need to know beside the people.</summary>
/// <param name="Today">The day it is in the Netherlands.</param>
/// <param name="HasFirstCoordinators">Coordinators by setting, who are always there.</param>
/// <param name="NameOf">The name of a partner.</param>
public sealed record DirectoryFacts(DateOnly Today, bool HasFirstCoordinators, Func<PartnerKey, string> NameOf)
{
    public static DirectoryFacts Of(PartnerDirectory directory, TimeProvider time) =>
        new(WorkingDays.Day(time.GetUtcNow()), directory.FirstCoordinators.Count > 0, directory.NameOf);
}

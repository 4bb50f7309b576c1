using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>Where a youngster is, as one choice: the phase, and the school now or last.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="School">The school; null where there is none or it is no partner.</param>
public sealed record Place(Phase Phase, PartnerKey? School)
{
    /// <summary>The value of the choice, such as <c>vo|etty_hillesum</c>.</summary>
    public string Value => $"{Phase.Key()}|{School?.Value}";

    /// <summary>Reads a choice; null where it is none: an unknown phase, or a school that is no partner or has another phase.</summary>
    public static Place? Parse(string? value, PartnerDirectory directory)
    {
        if (value?.Split('|') is not [var phaseKey, var schoolKey] || Phases.Parse(phaseKey) is not { } phase) return null;
        if (schoolKey.Length == 0) return new Place(phase, null);
        var school = directory.Find(new PartnerKey(schoolKey));
        return school?.SchoolPhase is { } schoolPhase && (schoolPhase == phase || phase == Phase.Geen) ? new Place(phase, school.Key) : null;
    }
}

using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>The product beside the matrix that people wrote and can read: access-matrix.psv and sight-matrix.psv.</summary>
public sealed class AccessMatrixTests
{
    private static readonly CaseAction[] Actions = Enum.GetValues<CaseAction>();

    /// <summary>Nobody takes part twice; the Schakelpunt is no person.</summary>
    private static readonly HashSet<(string, string)> OneAtATime =
        [("meedenker", "deelnemer"), .. PartInCase.All.Select(part => (part.Name, "het Schakelpunt"))];

    public static TheoryData<string> Roles => [.. AccessMatrix.Roles];

    [Fact]
    public void The_matrix_names_every_action_and_every_role_once()
    {
        Assert.Equal(Actions.Select(action => action.ToString()).Order(), AccessMatrix.ActionNames.Order());
        Assert.Equal(PartInCase.All.Select(part => part.Name), AccessMatrix.Roles);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_may_do_what_the_matrix_says_and_nothing_else(string role)
    {
        foreach (var (@case, actor) in Everywhere(Part(role)))
        {
            foreach (var action in Actions)
            {
                var where = $"{action} door {role} ({actor.Id}) in {@case.State}";
                var decision = Acts.Do(action, @case, actor);
                if (AccessMatrix.Allows(action, role, @case.State))
                {
                    Assert.True(CaseTable.Allows(@case, actor, action), where);
                    Assert.False(decision is Decision.Refused { Why: Refusal.NotYours or Refusal.OnlyRoles or Refusal.NotInThisState }, where);
                }
                else if (decision is null)
                {
                    Assert.False(CaseTable.Allows(@case, actor, action), where);
                }
                else
                {
                    Assert.False(decision is Decision.Changed, where);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Who_sees_nothing_of_a_case_always_reads_the_words_of_a_case_that_does_not_exist(string role)
    {
        foreach (var (@case, actor) in Everywhere(Part(role)).Where(pair => pair.Case.AccessOf(pair.Actor) == CaseAccess.None))
        {
            foreach (var action in Actions.Where(action => !AccessMatrix.Allows(action, role, @case.State)))
            {
                var where = $"{action} door {role} ({actor.Id}) in {@case.State}";
                var decision = Acts.Do(action, @case, actor) ?? CaseTable.Refuse(@case, actor, action);
                // A coordinator who erases again goes on where it stopped.
                if (@case.State == CaseState.Gewist && actor.IsCoordinator && action == CaseAction.Erase) Assert.IsType<Decision.Unchanged>(decision);
                else Assert.True(decision is Decision.Refused { Why: Refusal.NotYours }, $"{where}: {decision}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Who_has_two_roles_may_do_what_either_may(string role)
    {
        foreach (var other in PartInCase.All.Where(other => !OneAtATime.Contains((role, other.Name)) && !OneAtATime.Contains((other.Name, role))))
        {
            foreach (var state in AccessMatrix.StatesOf(role).Intersect(AccessMatrix.StatesOf(other.Name)))
            {
                var actor = other.Filled(Part(role).Filled(PartInCase.Strangers[0]));
                var @case = other.Give(Part(role).Give(Given.In(state), actor)!, actor)!;
                foreach (var action in Actions)
                {
                    var expected = AccessMatrix.Allows(action, role, state) || AccessMatrix.Allows(action, other.Name, state);
                    Assert.True(expected == CaseTable.Allows(@case, actor, action), $"{action} door {role} die ook {other.Name} is, in {state}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_sees_what_the_matrix_says(string role)
    {
        if (role == "het Schakelpunt") return;
        foreach (var (@case, actor) in Everywhere(Part(role)))
        {
            var (access, privatePart) = AccessMatrix.SightOf(role, @case.State);
            Assert.Equal((role, actor.Id, @case.State, access), (role, actor.Id, @case.State, @case.AccessOf(actor)));

            foreach (var (known, mayBeShared) in WaysOfKnowing(@case))
            {
                var expected = access != CaseAccess.None && privatePart switch
                {
                    "nooit" => false,
                    "wat zij zelf schreven" => true,
                    "met privacy-afspraak, na aanvullen" => actor.HasAgreement && mayBeShared,
                    _ => throw new InvalidDataException(privatePart),
                };
                Assert.Equal((role, actor.Id, @case.State, expected), (role, actor.Id, @case.State, known.ShowsPrivatePart(actor)));
            }
        }
    }

    private static PartInCase Part(string role) => PartInCase.All.Single(part => part.Name == role);

    /// <summary>Somebody of every kind of partner in the role, in every state in which it exists.</summary>
    private static IEnumerable<(Case Case, Actor Actor)> Everywhere(PartInCase part) =>
        from state in AccessMatrix.StatesOf(part.Name)
        from stranger in PartInCase.Strangers
        let actor = part.Filled(stranger)
        let @case = part.Give(Given.In(state), actor)
        where @case is not null
        select (@case, actor);

    /// <summary>The case with and without what section 8.2 asks, and with consent that stands or was taken back.</summary>
    private static IEnumerable<(Case Case, bool MayBeShared)> WaysOfKnowing(Case @case) =>
    [
        (@case with { Ground = null, Parents = Parents.Ja }, false),
        (@case with { Ground = LegalGround.WettelijkeTaak, Parents = null }, false),
        (@case with { Ground = LegalGround.WettelijkeTaak, Parents = Parents.Nee }, true),
        (@case with { Ground = LegalGround.Toestemming, Parents = Parents.Ja, YouthKnows = YouthKnows.JaEens }, true),
        (@case with { Ground = LegalGround.Toestemming, Parents = Parents.Ja, YouthKnows = YouthKnows.Ja }, false),
        (@case with { Age = AgeGroup.Under16, Ground = LegalGround.Toestemming, Parents = Parents.Nee, YouthKnows = YouthKnows.JaEens }, false),
    ];
}

use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash)]
pub enum Day {
    Monday,
    Saturday,
    Sunday,
}

pub fn is_open(day: Day, holiday_season: bool) -> bool {
    let mut closed = HashSet::from([Day::Sunday, Day::Monday]);
    if holiday_season {
        closed.remove(&Day::Sunday);
    }
    !closed.contains(&day)
}

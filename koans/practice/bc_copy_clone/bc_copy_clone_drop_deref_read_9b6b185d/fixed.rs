use std::collections::HashSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    Idle,

    Urgent,
}

/// The distinct priorities of a plan, most urgent first.
pub fn levels<'a, I>(plan: I) -> Vec<Priority>
where
    I: IntoIterator<Item = &'a (&'a str, Priority)>,
{
    let seen: HashSet<Priority> = plan.into_iter().map(|(_, level)| *level).collect();
    let mut levels: Vec<_> = seen.into_iter().collect();
    levels.sort_by(|a, b| b.cmp(a));
    levels
}

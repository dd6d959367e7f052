#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub points: u32,
    pub goal_difference: i32,
    pub club: String,
}

pub fn champion(mut table: Vec<Entry>) -> Option<String> {
    table.sort();
    let top = table.pop()?;
    Some(top.club)
}

use std::collections::VecDeque;

#[derive(PartialEq, Clone, Debug)]
pub enum Patch {
    Plain,
    Striped(u8),
}

pub fn shift_row(row: &VecDeque<Patch>) -> Option<VecDeque<Patch>> {
    let mut next = row.clone();
    let mut moved = next.pop_back()?;
    if let Some(Patch::Striped(width)) = row.front() {
        moved = Patch::Striped(*width);
    }
    next.push_front(moved);
    Some(next)
}

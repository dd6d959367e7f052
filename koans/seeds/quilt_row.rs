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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moved_patch_takes_the_stripes() {
        let row = VecDeque::from(vec![Patch::Striped(4), Patch::Plain]);
        let next = shift_row(&row).unwrap();
        assert_eq!(next, vec![Patch::Striped(4), Patch::Striped(4)]);
    }

    #[test]
    fn plain_row_only_turns() {
        let row = VecDeque::from(vec![Patch::Plain, Patch::Striped(1)]);
        let next = shift_row(&row).unwrap();
        assert_eq!(next, vec![Patch::Striped(1), Patch::Plain]);
        assert_eq!(shift_row(&VecDeque::new()), None);
    }
}

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

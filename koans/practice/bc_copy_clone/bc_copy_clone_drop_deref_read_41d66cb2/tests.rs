#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_row_only_turns() {
        assert_eq!(shift_row(&VecDeque::new()), None);
    }
}
